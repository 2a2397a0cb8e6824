package dk.integrationsbarometer.disclosure;

import static dk.integrationsbarometer.testkit.CellText.figures;
import static dk.integrationsbarometer.testkit.Employment.ALDER;
import static dk.integrationsbarometer.testkit.Employment.KOEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Adjustment.Method;
import dk.integrationsbarometer.model.indicators.Adjustment.Standard;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.tables.GapAdjustment;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.GradientRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is worked out of classes is hidden with any of them, also when a class is large itself and
 * only protects another.
 */
class HiddenClassesTest {
  private static final String PEOPLE =
      """
      2022-03-31 | 101 | ikke-vestlig |              | 85/150
      2022-03-31 | 101 | ikke-vestlig | koen=kvinde  | 40/80
      2022-03-31 | 101 | ikke-vestlig | koen=mand    | 30/50
      2022-03-31 | 101 | ikke-vestlig | koen=uoplyst | 15/20
      2022-03-31 | 101 | dansk        |              | 94/140
      2022-03-31 | 101 | dansk        | koen=kvinde  | 20/40
      2022-03-31 | 101 | dansk        | koen=mand    | 64/80
      2022-03-31 | 101 | dansk        | koen=uoplyst | 10/20
      2022-06-30 | 101 | dansk        |              | 0/0
      """;

  private static final Figures ADJUSTED =
      figures(
          Employment.share().adjusting(new Adjustment(new Breakdown(List.of(KOEN)), Standard.BOTH)),
          PEOPLE);

  private static final Figures ORDERED =
      figures(Compared.over(Employment.share(), KOEN, "kvinde", "mand"), PEOPLE);

  @ParameterizedTest
  @CsvSource({"ikke-vestlig, koen=kvinde", "ikke-vestlig, koen=uoplyst", "dansk,        koen=mand"})
  void anAdjustedGapIsHiddenWithAClassOfEitherSide(String group, String slice) {
    Releasable released =
        PrimaryOnly.hiding(ADJUSTED, Set.of(key(ADJUSTED, group, Slice.parse(slice))));

    GapRow gap = released.rows(Tables.GAPS).get(0);
    assertThat(gap.value()).isPresent();
    assertThat(gap.adjustment()).isEqualTo(GapAdjustment.without(ObsStatus.SUPPRESSED));
    assertThat(released.rows(Tables.GAP_PARTS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"alle, koen=kvinde", "dansk, bydel=1", "dansk, 'bydel=1,koen=mand'"})
  void othersHideNoAdjustedGap(String group, String slice) {
    Releasable released =
        PrimaryOnly.hiding(ADJUSTED, Set.of(key(ADJUSTED, group, Slice.parse(slice))));

    assertThat(released.rows(Tables.GAPS).get(0).adjustment().adjusted()).isPresent();
    assertThat(released.rows(Tables.GAP_PARTS)).isNotEmpty();
  }

  private static final Figures BY_NUMBER =
      figures(
          Employment.share()
              .adjusting(
                  new Adjustment(
                      new Breakdown(List.of(ALDER)),
                      Method.REGRESSION,
                      Standard.GROUP,
                      List.of(ALDER))),
          PEOPLE
              .replace("koen=kvinde", "alder=20-24")
              .replace("koen=mand", "alder=25-29")
              .replace("koen=uoplyst", "alder=30-34"));

  /** A number has one coefficient for all, and is worked out of each of its classes. */
  @ParameterizedTest
  @CsvSource({"ikke-vestlig, alder=20-24", "ikke-vestlig, alder=30-34", "dansk, alder=25-29"})
  void aGapAdjustedForANumberIsHiddenWithAClassOfEitherSide(String group, String slice) {
    assertThat(PrimaryOnly.release(BY_NUMBER).rows(Tables.GAPS).get(0).adjustment().adjusted())
        .isPresent();

    Releasable released =
        PrimaryOnly.hiding(BY_NUMBER, Set.of(key(BY_NUMBER, group, Slice.parse(slice))));

    assertThat(released.rows(Tables.GAPS).get(0).adjustment())
        .isEqualTo(GapAdjustment.without(ObsStatus.SUPPRESSED));
    assertThat(released.rows(Tables.GAP_PARTS)).isEmpty();
  }

  /** The part of a number is how far its means are apart: it would tell of the hidden group. */
  @ParameterizedTest
  @ValueSource(strings = {"ikke-vestlig", "dansk"})
  void nothingOfANumberIsToldOfAGroupThatIsHidden(String group) {
    Releasable released = PrimaryOnly.hiding(BY_NUMBER, Set.of(key(BY_NUMBER, group, Slice.TOTAL)));

    GapRow gap = released.rows(Tables.GAPS).get(0);
    assertThat(gap.value()).isEmpty();
    assertThat(gap.adjustment()).isEqualTo(GapAdjustment.without(ObsStatus.SUPPRESSED));
    assertThat(released.rows(Tables.GAP_PARTS)).isEmpty();
  }

  @Test
  void classesOfAnotherAreaHideNoAdjustedGap() {
    FigureKey elsewhere = key(ADJUSTED, "dansk", Slice.parse("koen=mand")).at("147");

    assertThat(
            PrimaryOnly.hiding(ADJUSTED, Set.of(elsewhere))
                .rows(Tables.GAPS)
                .get(0)
                .adjustment()
                .adjusted())
        .isPresent();
  }

  /** Those of unknown sex are in no ordered class, but the part that is included tells of them. */
  @ParameterizedTest
  @CsvSource({"koen=kvinde, Q", "koen=uoplyst, Q", "bydel=1, A"})
  void aGradientIsHiddenWithAClassOfItsVariable(String slice, String status) {
    FigureKey hidden = key(ORDERED, "dansk", Slice.parse(slice));

    GradientRow gradient =
        PrimaryOnly.hiding(ORDERED, Set.of(hidden)).rows(Tables.GRADIENTS).stream()
            .filter(row -> row.group().equals("dansk"))
            .findFirst()
            .orElseThrow();

    assertThat(gradient.obsStatus().code()).isEqualTo(status);
    assertThat(gradient.slope().isPresent()).isEqualTo(status.equals("A"));
    assertThat(gradient.included().isPresent()).isEqualTo(status.equals("A"));
  }

  /** Three women: one indicator prints them, and another holds their sex equal without it. */
  @Test
  void aClassThatAnotherIndicatorOfTheSamePeopleHidesCountsToo() {
    Indicator bySex = Employment.share().by(new Breakdown(List.of(KOEN))).indicator();
    CountedIndicator printed = TwoClasses.counted(bySex, "2/3", "20/40");
    Suppression suppression =
        Suppression.of(
            List.of(printed),
            Set.of(),
            ReleasedNumbers.NONE,
            new SearchSettings(Solver.java(), 1, 1));
    Indicator other = Employment.count().indicator();
    FigureKey all = TwoClasses.counted(other, "2/3", "20/40").figures().figures().get(0).key();
    var hidden = new SuppressedFigures(other, Map.of(), suppression.hiddenPeople(other));

    assertThat(hidden.holdsClass(all.of("alle"), Set.of("koen"))).isTrue();
    assertThat(hidden.holdsClass(all.of("alle"), Set.of("bydel"))).isFalse();
    assertThat(hidden.holds(all)).isFalse();
  }

  private static FigureKey key(Figures figures, String group, Slice slice) {
    FigureKey any = figures.figures().get(0).key();
    return new FigureKey(any.period(), any.area(), group, slice);
  }
}
