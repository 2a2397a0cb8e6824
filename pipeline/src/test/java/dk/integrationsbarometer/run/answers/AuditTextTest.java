package dk.integrationsbarometer.run.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.run.audits.AuditReport;
import dk.integrationsbarometer.run.audits.LeftOut;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AuditTextTest {
  private static final List<LeftOut> LEFT_OUT =
      List.of(
          new LeftOut("b", LeftOut.Reason.DEFINITION, 1200, new TreeSet<>(List.of("x", "y"))),
          new LeftOut("b", LeftOut.Reason.EXTRACTS, 3, new TreeSet<>(List.of("z"))));

  @Test
  void ofOneRunItSaysThatAllIsSafe() {
    AuditReport report = report(List.of("a"), List.of());

    assertThat(AuditText.of(report, Language.EN))
        .isEqualTo(
            "1,174 hidden figures of 6,335 have a second value, given all that the run a publishes.\n");
    assertThat(AuditText.of(report, Language.DA))
        .isEqualTo(
            "1.174 skjulte tal af 6.335 har en anden mulig værdi, når man kender alt hvad kørslen a offentliggør.\n");
  }

  @Test
  void ofSeveralItSaysWhatWasLeftOutToo() {
    AuditReport report = report(List.of("a", "b"), List.of());

    assertThat(AuditText.of(report, Language.EN))
        .isEqualTo(
            """
            1,174 hidden figures of 6,335 have a second value, given all that the runs a, b publish.
            Left out: 1,200 figures of the run b, because the definition has changed since: x, y.
            Left out: 3 figures of the run b, because the extracts no longer give them: z.
            """);
    assertThat(AuditText.of(report, Language.DA))
        .isEqualTo(
            """
            1.174 skjulte tal af 6.335 har en anden mulig værdi, når man kender alt hvad kørslerne a, b offentliggør.
            Udeladt: 1.200 tal fra kørslen b, fordi definitionen er ændret siden: x, y.
            Udeladt: 3 tal fra kørslen b, fordi udtrækkene ikke længere giver dem: z.
            """);
  }

  @Test
  void ofRunsThatCannotBeReadItSaysSo() {
    var report = new AuditReport(List.of("a"), 2, 1, new TreeSet<>(), List.of(), List.of("b"));

    assertThat(AuditText.of(report, Language.EN))
        .endsWith(
            "Left out: the whole run b, which cannot be read. Get it from a backup if readers have its figures.\n");
    assertThat(AuditText.of(report, Language.DA))
        .endsWith(
            "Udeladt: hele kørslen b, som ikke kan læses. Hent den fra en sikkerhedskopi, hvis læsere har dens tal.\n");
  }

  /** The error says what is. */
  @Test
  void ofWhatIsNotSafeItSaysOnlyWhatWasLeftOut() {
    assertThat(AuditText.of(report(List.of("a", "b"), List.of("x 2022")), Language.EN))
        .startsWith("Left out: ");
  }

  private static AuditReport report(List<String> runs, List<String> exposed) {
    return new AuditReport(
        runs,
        6335,
        1174,
        new TreeSet<>(exposed),
        runs.size() == 1 ? List.of() : LEFT_OUT,
        List.of());
  }
}
