package dk.integrationsbarometer.indicators;

import static dk.integrationsbarometer.testkit.CellText.cells;
import static dk.integrationsbarometer.testkit.CellText.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.indicators.changes.Change;
import dk.integrationsbarometer.indicators.changes.GapChange;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.indicators.goals.Goal;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Adjustment.Standard;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.ShareInterval;
import dk.integrationsbarometer.testkit.Aim;
import dk.integrationsbarometer.testkit.Employment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that rest on their own half-year and on those before it. */
class PooledFiguresTest {
  private static final Employment THREE = Employment.share().pooling(3);

  private static final String PEOPLE =
      halfYear("2020H1", "10/40", "12/40")
          + halfYear("2020H2", "14/50", "14/50")
          + halfYear("2021H1", "20/60", "20/60")
          + halfYear("2021H2", "25/50", "25/50");

  /** 10 + 12 + 14 + 14 + 20 + 20 = 90 of 40 + 40 + 50 + 50 + 60 + 60 = 300. */
  @Test
  void theStatusDatesOfAllPooledPeriodsAddUp() {
    Figure figure = figure(THREE, PEOPLE, "2021H1");

    assertThat(figure.value()).hasValue(30);
    assertThat(figure.counts().orElseThrow().persons()).isEqualTo(60);
    assertThat(figure.counts().orElseThrow().fewest()).isEqualTo(40);
    assertThat(figure.counts().orElseThrow().periods())
        .extracting(PeopleCounts::persons)
        .containsExactly(40L, 50L, 60L);
  }

  /** 90 on six dates. */
  @Test
  void aCountStaysTheMeanOfTheStatusDates() {
    assertThat(figure(Employment.count().pooling(3), PEOPLE, "2021H1").value()).hasValue(15);
  }

  /** As many people as were counted on one date at the most, 60, with the pooled share, 30. */
  @Test
  void theIntervalRestsOnPersonsAndNotOnPersonsTimesPeriods() {
    Figure figure = figure(THREE, PEOPLE, "2021H1");

    assertThat(figure.interval())
        .isEqualTo(ShareInterval.wilson(18, 60, Confidence.USUAL).map(each -> each.times(100)));
  }

  @Test
  void aPeriodIsMissingUntilAllThatItPoolsAreDelivered() {
    String withoutADate = PEOPLE.replaceAll("2020-12-31.*\n", "");

    assertThat(statuses(THREE, PEOPLE))
        .containsExactly("2020H1 O", "2020H2 O", "2021H1 A", "2021H2 A");
    assertThat(statuses(THREE, withoutADate))
        .containsExactly("2020H1 O", "2020H2 O", "2021H1 O", "2021H2 O");
  }

  /** From July 2020 on: 2020H2 and 2021H1 would pool half-years before that day. */
  @Test
  void nothingIsPooledAcrossABreak() {
    Employment broken = THREE.breaking(LocalDate.of(2020, 7, 1));

    assertThat(statuses(broken, PEOPLE))
        .containsExactly("2020H1 O", "2020H2 B", "2021H1 B", "2021H2 A");
    assertThat(figures(broken, PEOPLE).gaps().get(2).status()).isEqualTo(ObsStatus.BREAK);
  }

  /** From July 2020 on: the first half-year with three in all is 2021H2. */
  @Test
  void whatWouldPoolPeriodsOutsideTheDefinitionIsNotComputed() {
    Employment limited = THREE.valid(LocalDate.of(2020, 7, 1), LocalDate.of(2030, 1, 1));

    assertThat(statuses(limited, PEOPLE)).containsExactly("2021H2 A");
  }

  /** 14 + 14 + 20 + 20 + 25 + 25 of 100 + 120 + 100. */
  @Test
  void aWishedPeriodPoolsThoseBeforeItAllTheSame() {
    var wish = new Selection(Set.of(Period.parse("2021H2").orElseThrow()), Set.of());
    List<Figure> found = Figures.of(cells(THREE, PEOPLE), wish).figures();

    assertThat(found).extracting(each -> each.key().period().code()).containsOnly("2021H2");
    assertThat(dansk(found).get(0).value().orElseThrow()).isCloseTo(118 / 3.2, within(1e-12));
  }

  /**
   * The newest earlier figure of other dates ends three half-years before; the base stands aside.
   */
  @Test
  void changesAreToldBetweenFiguresThatShareNoStatusDate() {
    List<Change> changes = dansk(THREE.since("2020H2"), halfYears(10, 20, 30, 40, 50, 60, 70));

    assertThat(changes)
        .extracting(each -> each.later().key().period().code() + " - " + since(each))
        .containsExactly(
            "2021H2 - 2020H1",
            "2022H1 - 2020H2",
            "2022H2 - 2020H2",
            "2022H2 - 2021H1",
            "2023H1 - 2020H2",
            "2023H1 - 2021H2");
    assertThat(changes.get(3).value().orElseThrow()).isCloseTo(50 - 20, within(1e-9));
  }

  @Test
  void changesOfGapsAreToldBetweenTheSamePeriods() {
    Figures pooled = figures(THREE, halfYears(10, 20, 30, 40, 50, 60));
    List<GapChange> changes = GapChange.of(pooled.indicator(), pooled.gaps());

    assertThat(changes)
        .extracting(each -> each.later().group().key().period().code())
        .containsExactly("2021H2", "2022H1", "2022H2");
  }

  /** Two half-years each: five figures of other dates need ten half-years. */
  @Test
  void aTrendNeedsFiveFiguresThatShareNoStatusDate() {
    Employment two = Employment.share().pooling(2);

    assertThat(trend(two, halfYears(50, 50, 53, 53, 56, 56, 59, 59, 62, 62)))
        .isEqualTo(TrendSign.BETTER);
    assertThat(trend(two, halfYears(50, 53, 53, 56, 56, 59, 59, 62, 62)))
        .isEqualTo(TrendSign.CANNOT_BE_SAID);
  }

  /** 2020H1 to 2021H1 is the base; until 2022H1 the figure shares half-years with it. */
  @Test
  void aDirectionIsMeasuredOnceNothingIsSharedWithTheBase() {
    Employment rising = THREE.towards(rising());
    Figures found = figures(rising, halfYears(10, 20, 30, 40, 50, 60, 70)).withGoals("101");

    assertThat(found.goals())
        .extracting(Goal::status)
        .containsExactly(
            GoalStatus.NOT_MEASURED,
            GoalStatus.NOT_MEASURED,
            GoalStatus.NOT_MEASURED,
            GoalStatus.NOT_MEASURED,
            GoalStatus.NOT_MEASURED,
            GoalStatus.REACHED,
            GoalStatus.REACHED);
    assertThat(found.goals().get(5).goal().orElseThrow()).isCloseTo(20, within(1e-9));
  }

  @Test
  void aGoalIsNotComparableWhereTheFigureWouldPoolAcrossABreak() {
    Employment broken = THREE.towards(rising()).breaking(LocalDate.of(2022, 1, 1));
    Figures found = figures(broken, halfYears(10, 20, 30, 40, 50, 60)).withGoals("101");

    assertThat(found.goals()).last().extracting(Goal::status).isEqualTo(GoalStatus.NOT_COMPARABLE);
  }

  @Test
  void aDirectionIsMeasuredFromABaseBehindABreak() {
    Employment broken = THREE.towards(rising()).breaking(LocalDate.of(2020, 1, 1));
    Figures found = figures(broken, halfYears(10, 20, 30, 40, 50, 60, 70, 80)).withGoals("101");

    assertThat(found.goals()).last().extracting(Goal::status).isEqualTo(GoalStatus.REACHED);
  }

  /** The same cells, once pooled and once as the dates of one period. */
  @Test
  void adjustedGapsPoolAsWell() {
    var bySex = new Adjustment(new Breakdown(List.of(Employment.KOEN)), Standard.BOTH);
    String first = sexes("2020-03-31", "2020-06-30", "40/80", "18/20", "6/20", "32/80");
    String second = sexes("2020-09-30", "2020-12-31", "20/60", "9/40", "16/20", "44/80");
    AdjustedGap pooled = newest(Employment.share().pooling(2).adjusting(bySex), first + second);
    String asOne =
        first + second.replace("2020-09-30", "2020-06-30").replaceAll("2020-12-31.*\n", "");
    AdjustedGap one =
        newest(Employment.share().adjusting(bySex), asOne.replaceAll("2020-06-30.*0/0\n", ""));

    assertThat(pooled.value()).isCloseTo(one.value(), within(1e-12));
    assertThat(pooled.interval()).isEqualTo(one.interval());
    assertThat(pooled.parts()).isEqualTo(one.parts());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aPooledShareLiesAmongThoseOfItsPeriodsAndOneOfOnePeriodIsTheSame(long seed) {
    var random = new SplittableRandom(seed);
    int[] percents = random.ints(8, 1, 100).toArray();
    List<Figure> single = dansk(figures(Employment.share(), halfYears(percents)).figures());
    List<Figure> pooled = dansk(figures(THREE, halfYears(percents)).figures());

    assertThat(dansk(figures(Employment.share().pooling(1), halfYears(percents)).figures()))
        .isEqualTo(single);
    for (int i = 2; i < percents.length; i++) {
      double[] parts =
          single.subList(i - 2, i + 1).stream()
              .mapToDouble(each -> each.value().getAsDouble())
              .sorted()
              .toArray();
      assertThat(pooled.get(i).value().getAsDouble()).isBetween(parts[0] - 1e-9, parts[2] + 1e-9);
    }
  }

  private static Target rising() {
    return Aim.of(Target.Rule.RISING, "dansk", "").since("2021H1").target();
  }

  /** Women and men at work on the first date, of the group and of the reference; nobody later. */
  private static String sexes(
      String date, String later, String women, String men, String others, String otherMen) {
    return """
        %1$s | 101 | ikke-vestlig |             | 1/1
        %1$s | 101 | ikke-vestlig | koen=kvinde | %3$s
        %1$s | 101 | ikke-vestlig | koen=mand   | %4$s
        %1$s | 101 | dansk        |             | 1/1
        %1$s | 101 | dansk        | koen=kvinde | %5$s
        %1$s | 101 | dansk        | koen=mand   | %6$s
        %2$s | 101 | alle         |             | 0/0
        """
        .formatted(date, later, women, men, others, otherMen);
  }

  private static AdjustedGap newest(Employment employment, String people) {
    List<Gap> gaps = figures(employment, people).gaps();
    return gaps.get(gaps.size() - 1).adjusted().orElseThrow();
  }

  private static String halfYear(String period, String first, String second) {
    String year = period.substring(0, 4);
    boolean isFirst = period.endsWith("H1");
    return "%s-%s | 101 | dansk | | %s%n".formatted(year, isFirst ? "03-31" : "09-30", first)
        + "%s-%s | 101 | dansk | | %s%n".formatted(year, isFirst ? "06-30" : "12-31", second);
  }

  /** A half-year per number, from 2020H1 on, of 10,000 people. */
  private static String halfYears(int... percents) {
    var text = new StringBuilder();
    for (int i = 0; i < percents.length; i++) {
      String share = "%d/10000".formatted(100 * percents[i]);
      text.append(halfYear("%dH%d".formatted(2020 + i / 2, i % 2 + 1), share, share));
    }

    return text.toString();
  }

  private static List<Figure> dansk(List<Figure> figures) {
    return figures.stream().filter(each -> each.key().group().equals("dansk")).toList();
  }

  private static List<Change> dansk(Employment employment, String people) {
    return figures(employment, people).changes().stream()
        .filter(each -> each.later().key().group().equals("dansk"))
        .toList();
  }

  private static String since(Change change) {
    return change.earlier().key().period().code();
  }

  private static Figure figure(Employment employment, String people, String period) {
    return dansk(figures(employment, people).figures()).stream()
        .filter(each -> each.key().period().code().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> statuses(Employment employment, String people) {
    return dansk(figures(employment, people).figures()).stream()
        .map(each -> each.key().period().code() + " " + each.status().code())
        .toList();
  }

  private static TrendSign trend(Employment employment, String people) {
    List<Change> changes = dansk(employment, people);
    return changes.get(changes.size() - 1).trend();
  }
}
