package dk.integrationsbarometer.run.answers;

import static dk.integrationsbarometer.testkit.RunRows.HIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.comparison.DraftFigures;
import dk.integrationsbarometer.exports.comparison.RunComparison;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.testkit.RunRows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft beside what is published. */
class DraftTextTest {
  private final RunRows published = new RunRows("run-1").indicator("x", "h");
  private final RunRows draft = new RunRows("run-2").indicator("x", "new");

  private String text(Language language, String... touched) {
    return DraftText.of(figures(language), List.of("x"), List.of(touched), language);
  }

  private DraftFigures figures(Language language) {
    RunComparison runs =
        RunComparison.of(
            PublishedRun.of(published.manifest(), published.rows()),
            PublishedRun.of(draft.manifest(), draft.rows()));
    return new DraftFigures(runs, language);
  }

  @Test
  void everyTotalStandsBesideThePublishedOneAndWhatMovedHasItsCause() {
    published.figure("x", "2021", "", 50).figure("x", "2022", "", 57.64);
    published.figure("x", "2022", "koen=kvinde", 40).figure("x", "2022", "koen=mand", 30);
    published.read("bef/bef202206.csv", "1").read("bfl/bfl202206.csv", "1");
    draft
        .read("bef/bef202206.csv", "1")
        .figure("x", "2021", "", 50)
        .figure("x", "2022", "", 58.14)
        .setting("indicators", "x");
    draft.figure("x", "2022", "koen=kvinde", 40).figure("x", "2022", "koen=mand", 31);

    assertThat(text(Language.EN, "y", "z"))
        .isEqualTo(
            """
            Share x (x)
                                     draft  published  difference
              2021, Bilinguals       50.0%      50.0%         0.0
              2022, Bilinguals       58.1%      57.6%        +0.5  Cause: definition
              2022, Bilinguals, Men  31.0%      30.0%        +1.0  Cause: definition
            2 of 4 figures are not the published ones.

            Other indicators that now mean something else than the published ones: y, z.
            Draft run-2 against run-1; not published.
            """);
  }

  @Test
  void whatWasPublishedAndIsGoneIsListed() {
    published.figure("x", "2021", "", 50).figure("x", "2022", "", 57.64);
    draft.figure("x", "2022", "", 57.64);

    assertThat(text(Language.EN))
        .startsWith(
            """
            Share x (x)
                                draft  published  difference
              2022, Bilinguals  57.6%      57.6%         0.0
              2021, Bilinguals             50.0%  gone. Cause: definition
            0 of 1 figure are not the published ones.
            1 published figure is gone.
            """);
  }

  @Test
  void programsReadOfWhatIsGoneToo() {
    published.figure("x", "2021", "", 50).figure("x", "2022", "", 57.64);
    draft.figure("x", "2022", "", 57.64);

    assertThat(figures(Language.EN).objects("x")).hasSize(2);
    assertThat(figures(Language.EN).objects("x").get(1))
        .containsEntry("period", "2021")
        .containsEntry("draft", null)
        .containsEntry("draft_status", null)
        .containsEntry("published", 50.0)
        .containsEntry("published_status", "A")
        .containsEntry("causes", List.of("definition"));
  }

  @Test
  void aDraftOfOnePeriodHasLostNoOthers() {
    published.figure("x", "2021", "", 50).figure("x", "2022", "", 57.64);
    draft.figure("x", "2022", "", 57.64).setting("periods", "2022");

    assertThat(text(Language.DA)).doesNotContain("borte");
  }

  @Test
  void whatOneOfThemHidesIsNotRepeatedOfTheOther() {
    published.figure("x", "2022", "", 57.64);
    draft.figure("x", "2022", "", HIDDEN).figure("x", "2023", "", 60);

    assertThat(text(Language.DA))
        .doesNotContain("57")
        .contains("skjult nu. ", "ny. Årsag: definition", "2 af 2 tal er andre")
        .endsWith(
            """
            Ingen andre indikatorer betyder noget andet end de offentliggjorte.
            Kladde run-2 mod run-1; ikke offentliggjort.
            """);
  }
}
