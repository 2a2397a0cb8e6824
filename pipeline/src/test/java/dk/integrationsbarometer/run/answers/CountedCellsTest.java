package dk.integrationsbarometer.run.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.testkit.Publications;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountedCellsTest {
  private static final Manifest.Cells SOME =
      new Manifest.Cells(
          1203,
          Map.of(
              "data", List.of("a", "b"),
              "definition", List.of("c"),
              "new", List.of("d"),
              "program", List.of("e"),
              "classification", List.of("f"),
              "neighbour", List.of("g")),
          Map.of());
  private static final Manifest.Cells ALL_KEPT = new Manifest.Cells(91, Map.of(), Map.of());

  @Test
  void aLineSaysHowManyWereCountedAndWhy() {
    assertThat(CountedCells.of(run(SOME, ""), Language.DA))
        .isEqualTo(
            "Celler: 1.203 genbrugt, 7 optalt (intet brugbart gemt 1, programmet 1, klassifikation 1,"
                + " definition 1, data 2, andre indikatorer om de samme personer 1).\n");
    assertThat(CountedCells.of(run(SOME, ""), Language.EN))
        .isEqualTo(
            "Cells: 1,203 reused, 7 counted (nothing usable kept 1, the program 1, classification 1,"
                + " definition 1, data 2, other indicators of the same people 1).\n");
  }

  @Test
  void whereAllWasKeptNoReasonIsGiven() {
    assertThat(CountedCells.of(run(ALL_KEPT, ""), Language.EN))
        .isEqualTo("Cells: 91 reused, 0 counted.\n");
  }

  @Test
  void whereNothingHasChangedItIsSaidSinceWhen() {
    assertThat(CountedCells.of(run(ALL_KEPT, "run-1"), Language.DA))
        .isEqualTo(
            """
            Celler: 91 genbrugt, 0 optalt.
            Intet er ændret siden kørslen run-1, så dens tabeller er offentliggjort igen.
            """);
    assertThat(CountedCells.of(run(ALL_KEPT, "run-1"), Language.EN))
        .isEqualTo(
            """
            Cells: 91 reused, 0 counted.
            Nothing has changed since run run-1, so its tables are published again.
            """);
  }

  private static Manifest run(Manifest.Cells cells, String unchangedSince) {
    Manifest usual = Publications.facts("run-2");
    return new Manifest(
        usual.runId(),
        usual.codeVersion(),
        usual.started(),
        usual.ended(),
        usual.settings(),
        usual.inputs(),
        usual.definitions(),
        usual.disclosure(),
        cells,
        usual.tables(),
        usual.stages(),
        usual.newestHalfYear(),
        unchangedSince);
  }
}
