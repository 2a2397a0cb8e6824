package dk.integrationsbarometer.disclosure;

import static dk.integrationsbarometer.testkit.CellText.releasable;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which figures of a run are still those that are counted. */
class RecountTest {
  private static final Indicator EMPLOYED =
      Employment.share().by(new Breakdown(List.of(Employment.KOEN))).indicator();
  private static final CountedIndicator PUBLISHED = TwoClasses.counted(EMPLOYED, "2/3", "20/40");
  private static final List<FigureRow> ROWS =
      PrimaryOnly.release(PUBLISHED.figures()).rows(Tables.FIGURES);

  @Test
  void theSamePeopleGiveTheSameFigures() {
    Recount recount = Recount.of(PUBLISHED, IndicatorRow.of(EMPLOYED), ROWS);

    assertThat(recount.same()).isEqualTo(ROWS);
    assertThat(recount.leftOut()).isZero();
  }

  /** One man more at work: the women may be others too, and nobody can see it. */
  @Test
  void aRevisedNumberMakesTheHiddenOnesOfItsPeriodUnsure() {
    Recount recount = recount("2/3", "21/40");

    assertThat(recount.other())
        .extracting(RecountTest::place)
        .containsExactly("alle ", "alle koen=mand");
    assertThat(recount.unsure()).extracting(RecountTest::place).containsExactly("alle koen=kvinde");
    assertThat(recount.leftOut()).isEqualTo(3);
  }

  @Test
  void ofAChangedDefinitionPublishedNumbersAreComparedAndHiddenOnesAreUnsure() {
    Recount recount =
        Recount.of(PUBLISHED, IndicatorRow.of(EMPLOYED.withHash("another hash")), ROWS);

    assertThat(recount.other()).isEmpty();
    assertThat(recount.unsure()).extracting(RecountTest::place).containsExactly("alle koen=kvinde");
  }

  @Test
  void whatIsNoLongerCountedIsAnotherNumber() {
    Recount recount =
        Recount.of(
            TwoClasses.counted(Employment.share().indicator(), "2/3", "20/40"),
            IndicatorRow.of(EMPLOYED),
            ROWS);

    assertThat(recount.other()).hasSize(9).allMatch(row -> !row.breakdown().text().isEmpty());
    assertThat(Recount.ofNothing(ROWS).other()).isEqualTo(ROWS);
  }

  /** A delivery that has come since then contradicts nothing. */
  @Test
  void aMissingFigureTellsNothing() {
    List<FigureRow> missing =
        releasable(
                Employment.share().by(new Breakdown(List.of(Employment.KOEN))),
                "2022-03-31 | 101 | alle | | 22/43")
            .rows(Tables.FIGURES);
    Recount recount = Recount.of(PUBLISHED, IndicatorRow.of(EMPLOYED), missing);

    assertThat(missing).isNotEmpty();
    assertThat(recount).isEqualTo(new Recount(List.of(), List.of(), List.of()));
  }

  private static Recount recount(String women, String men) {
    return Recount.of(TwoClasses.counted(EMPLOYED, women, men), IndicatorRow.of(EMPLOYED), ROWS);
  }

  private static String place(FigureRow row) {
    return row.group() + " " + row.breakdown().text();
  }
}
