package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Employment;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables that are safe each by itself, and give away together what they hide. */
class RunsTogetherTest {
  private static final SearchSettings SETTINGS = new SearchSettings(Solver.java(), 1, 1);
  private static final Indicator EMPLOYED =
      Employment.share().by(new Breakdown(List.of(Employment.KOEN))).indicator();

  /** Three women: few. */
  private static final CountedIndicator COUNTED = TwoClasses.counted(EMPLOYED, "2/3", "20/40");

  private static final String ALL = "beskaeftigelse 2022H1 101 alle []";
  private static final String WOMEN = "beskaeftigelse 2022H1 101 alle [koen=kvinde]";
  private static final String MEN = "beskaeftigelse 2022H1 101 alle [koen=mand]";

  /** The women, who are in no group but the one of all. */
  private static final String MARCH = "beskaeftigelse 2022-03-31 101 [koen=kvinde] (rest)";

  private static final String JUNE = "beskaeftigelse 2022-06-30 101 [koen=kvinde] (rest)";

  private final PublicationAudit audit = new PublicationAudit(List.of(COUNTED));

  @Test
  void eachRunIsSafeByItself() {
    for (List<FigureRow> run :
        List.of(hiding("koen=kvinde", ""), hiding("koen=kvinde", "koen=mand"))) {
      var alone = new PublicationAudit(List.of(COUNTED));
      alone.add(run);

      assertThat(alone.exposed(SETTINGS)).isEmpty();
    }
  }

  /** The total less the men is the women; and each run publishes what the other hides. */
  @Test
  void togetherTwoRunsGiveAwayWhatBothHide() {
    audit.add(hiding("koen=kvinde", ""));
    audit.add(hiding("koen=kvinde", "koen=mand"));

    assertThat(audit.exposed(SETTINGS)).containsExactly(MARCH, JUNE, ALL, WOMEN, MEN);
  }

  @Test
  void whatAnOlderRunPublishesIsNotHiddenByALaterOne() {
    audit.add(hiding("koen=kvinde", "koen=mand", ""));
    audit.add(hiding("koen=kvinde", ""));

    assertThat(audit.exposed(SETTINGS)).containsExactly(MEN);
  }

  @Test
  void aFigureThatSeveralRunsTellIsCountedOnce() {
    audit.add(hiding("koen=kvinde", ""));
    audit.add(hiding("koen=kvinde", ""));
    PublicationAudit.Outcome outcome = audit.outcome(SETTINGS);

    assertThat(outcome.exposed()).isEmpty();
    assertThat(outcome.hidden()).isEqualTo(2);
    // Three groups, of which each has its total and those of known and unknown sex.
    assertThat(outcome.figures()).isEqualTo(12);
  }

  /** The older run hides another number by the name that the later one publishes. */
  @Test
  void whatMayHideAnotherNumberIsNotHeldAgainstAPublishedOne() {
    audit.add(hiding("koen=kvinde", ""));
    audit.addPublished(hiding("koen=kvinde", "koen=mand", ""));

    assertThat(audit.exposed(SETTINGS)).isEmpty();
  }

  @Test
  void whatItPublishesIsKnownAllTheSame() {
    audit.add(hiding("koen=kvinde", ""));
    audit.addPublished(hiding("koen=kvinde", "koen=mand"));

    assertThat(audit.exposed(SETTINGS)).containsExactly(MARCH, JUNE, ALL, WOMEN);
  }

  /** Nobody can say of it what it gives away. */
  @Test
  void whatWasNotCountedCannotBeAudited() {
    CountedIndicator other =
        TwoClasses.counted(
            Employment.count().by(new Breakdown(List.of(Employment.KOEN))).indicator(),
            "3/3",
            "40/40");

    assertThatThrownBy(() -> audit.add(PrimaryOnly.release(other.figures())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Invalid row: nobody has counted " + other.indicator().id() + " ");
  }

  /** The rows of a run that hides those slices of everybody. */
  private static List<FigureRow> hiding(String... slices) {
    Set<FigureKey> hidden =
        COUNTED.figures().figures().stream()
            .map(Figure::key)
            .filter(key -> key.group().equals("alle"))
            .filter(key -> Arrays.asList(slices).contains(key.slice().text()))
            .collect(Collectors.toSet());
    return PrimaryOnly.hiding(COUNTED.figures(), hidden).rows(Tables.FIGURES);
  }
}
