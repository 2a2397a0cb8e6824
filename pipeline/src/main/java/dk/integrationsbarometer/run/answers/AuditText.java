package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.run.audits.AuditReport;
import dk.integrationsbarometer.run.audits.LeftOut;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audit says to people: that all is safe, and what was left out. */
final class AuditText {
  private AuditText() {}

  /** Nothing of what is exposed: that is an error, which says so itself. */
  static String of(AuditReport report, Language language) {
    String leftOut =
        Stream.concat(
                report.leftOut().stream().map(each -> leftOut(each, language)),
                report.unreadable().stream().map(run -> unreadable(run, language)))
            .collect(Collectors.joining());
    return report.exposed().isEmpty() ? safe(report, language) + leftOut : leftOut;
  }

  private static String safe(AuditReport report, Language language) {
    boolean isOne = report.runs().size() == 1;
    String text =
        language == Language.DA
            ? "%d [skjult|skjulte] tal af %d har en anden mulig værdi, når man kender alt hvad %s %s offentliggør.\n"
            : "%d hidden [figure|figures] of %d [1$has|have] a second value, given all that %s %s publish%s.\n";
    String runs =
        language == Language.DA
            ? (isOne ? "kørslen" : "kørslerne")
            : isOne ? "the run" : "the runs";
    return Counted.say(WholeNumbers.in(language)::format, text, report.hidden(), report.figures())
        .formatted(runs, String.join(", ", report.runs()), isOne ? "es" : "");
  }

  private static String leftOut(LeftOut figures, Language language) {
    String text =
        language == Language.DA
            ? "Udeladt: %d tal fra kørslen %s, fordi %s: %s.\n"
            : "Left out: %d [figure|figures] of the run %s, because %s: %s.\n";
    return Counted.say(WholeNumbers.in(language)::format, text, figures.figures())
        .formatted(
            figures.run(),
            reason(figures.reason(), language),
            String.join(", ", figures.indicators()));
  }

  private static String unreadable(String run, Language language) {
    return (language == Language.DA
            ? "Udeladt: hele kørslen %s, som ikke kan læses. Hent den fra en sikkerhedskopi, hvis læsere har dens tal.\n"
            : "Left out: the whole run %s, which cannot be read. Get it from a backup if readers have its figures.\n")
        .formatted(run);
  }

  private static String reason(LeftOut.Reason reason, Language language) {
    return switch (reason) {
      case DEFINITION ->
          language == Language.DA
              ? "definitionen er ændret siden"
              : "the definition has changed since";
      case EXTRACTS ->
          language == Language.DA
              ? "udtrækkene ikke længere giver dem"
              : "the extracts no longer give them";
    };
  }
}
