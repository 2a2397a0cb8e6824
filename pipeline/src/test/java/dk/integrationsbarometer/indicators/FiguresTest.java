package dk.integrationsbarometer.indicators;

import static dk.integrationsbarometer.testkit.CellText.cells;
import static dk.integrationsbarometer.testkit.CellText.figures;
import static dk.integrationsbarometer.testkit.Employment.BYDEL;
import static dk.integrationsbarometer.testkit.Employment.KOEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Breakdown BY_SEX = new Breakdown(List.of(KOEN));
  private static final Breakdown BY_DISTRICT_AND_SEX = new Breakdown(List.of(KOEN, BYDEL));

  @Test
  void theGridHoldsEveryGroupAndCodeInOrder() {
    Figures figures =
        figures(
            Employment.share().by(BY_SEX),
            """
            2022-03-31 | 101 | alle | | 0/0
            2022-06-30 | 101 | alle | | 0/0
            """);

    assertThat(figures.figures())
        .extracting(figure -> figure.key().group() + " " + figure.key().slice().text())
        .containsExactly(
            "alle ",
            "alle koen=kvinde",
            "alle koen=mand",
            "alle koen=uoplyst",
            "dansk ",
            "dansk koen=kvinde",
            "dansk koen=mand",
            "dansk koen=uoplyst",
            "ikke-vestlig ",
            "ikke-vestlig koen=kvinde",
            "ikke-vestlig koen=mand",
            "ikke-vestlig koen=uoplyst");
  }

  @Test
  void districtsAreMadeForTheirMunicipalityOnly() {
    Figures figures =
        figures(
            Employment.share().by(BY_DISTRICT_AND_SEX),
            """
            2022-03-31 | 101 | alle | | 0/0
            2022-03-31 | 147 | alle | | 0/0
            """);

    assertThat(figures.figures())
        .filteredOn(figure -> figure.key().group().equals("alle"))
        .extracting(figure -> figure.key().area() + " " + figure.key().slice().text())
        .containsExactly(
            "101 ",
            "101 bydel=1,koen=kvinde",
            "101 bydel=1,koen=mand",
            "101 bydel=1,koen=uoplyst",
            "101 bydel=uoplyst,koen=kvinde",
            "101 bydel=uoplyst,koen=mand",
            "101 bydel=uoplyst,koen=uoplyst",
            "147 ");
  }

  @Test
  void statusDatesAddUp() {
    Figure figure =
        total(
            Employment.share(),
            """
            2022-03-31 | 101 | alle | | 50/80
            2022-06-30 | 101 | alle | | 54/80
            """);

    assertThat(figure.value()).hasValue(65); // 104 of 160
    assertThat(figure.counts().orElseThrow().points()).isEqualTo(Sums.ofPeople(104, 160));
  }

  @Test
  void personsAreTheMostOnOneStatusDate() {
    Figure figure =
        total(
            Employment.share(),
            """
            2022-03-31 | 101 | alle | | 50/80
            2022-06-30 | 101 | alle | | 20/70
            """);

    assertThat(figure.counts()).hasValue(new PeopleCounts(Sums.ofPeople(70, 150), 80, 70, 50, 50));
  }

  @Test
  void aCountIsTheMeanOfTheStatusDates() {
    Figure figure =
        total(
            Employment.count(),
            """
            2022-03-31 | 101 | alle | | 80/80
            2022-06-30 | 101 | alle | | 75/75
            """);

    assertThat(figure.value()).hasValue(77.5);
  }

  @Test
  void theShareOfNobodyIsUndefined() {
    Figure figure =
        total(
            Employment.share(),
            """
            2022-03-31 | 101 | alle | | 0/0
            2022-06-30 | 101 | alle | | 0/0
            """);

    assertThat(figure.status()).isEqualTo(ObsStatus.UNDEFINED);
    assertThat(figure.counts()).hasValue(PeopleCounts.NOBODY);
    assertThat(figure.value()).isEmpty();
  }

  @Test
  void theCountOfNobodyIsZero() {
    Figure figure =
        total(
            Employment.count(),
            """
            2022-03-31 | 101 | alle | | 0/0
            2022-06-30 | 101 | alle | | 0/0
            """);

    assertThat(figure.status()).isEqualTo(ObsStatus.NORMAL);
    assertThat(figure.value()).hasValue(0);
  }

  @Test
  void aPeriodWithoutOneOfItsStatusDatesIsMissing() {
    Figure figure = total(Employment.share(), "2022-03-31 | 101 | alle | | 50/80");

    assertThat(figure.status()).isEqualTo(ObsStatus.MISSING);
    assertThat(figure.counts()).isEmpty();
    assertThat(figure.value()).isEmpty();
  }

  @Test
  void daysThatAreNoStatusDatesMakeNoPeriod() {
    assertThat(figures(Employment.share(), "2022-12-30 | 101 | alle | | 50/80").figures())
        .isEmpty();
  }

  @Test
  void onlyWishedPeriodsAndAreasAreComputed() {
    var cells =
        cells(
            Employment.share(),
            """
            2021-03-31 | 101 | alle | | 1/2
            2022-03-31 | 101 | alle | | 1/2
            2022-03-31 | 147 | alle | | 1/2
            """);
    var wish = new Selection(Set.of(Period.parse("2022").orElseThrow()), Set.of("147"));

    assertThat(Figures.of(cells, wish).figures())
        .extracting(figure -> figure.key().period().code() + " " + figure.key().area())
        .containsOnly("2022H1 147");
  }

  private static Figure total(Employment employment, String cells) {
    return figures(employment, cells).figures().get(0);
  }
}
