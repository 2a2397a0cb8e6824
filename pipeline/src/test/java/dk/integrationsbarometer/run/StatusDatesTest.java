package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.RuleCount;
import dk.integrationsbarometer.registers.delivered.Delivery;
import dk.integrationsbarometer.run.delivered.Lack;
import dk.integrationsbarometer.run.gate.HeldBack;
import dk.integrationsbarometer.run.gate.Preliminary;
import dk.integrationsbarometer.tables.TableRows;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted when a delivery is missing. */
class StatusDatesTest {
  private static final LocalDate MARCH = LocalDate.parse("2022-03-31");
  private static final LocalDate JUNE = LocalDate.parse("2022-06-30");
  private static final LocalDate SEPTEMBER = LocalDate.parse("2022-09-30");

  /** Its people come from bef, its values from bfl, and only adjusted gaps need udda. */
  private static final Indicator INDICATOR =
      RealDefinitions.asWritten().indicators().stream()
          .filter(each -> each.id().equals(Chosen.one("adjusted")))
          .findFirst()
          .orElseThrow();

  @Test
  void whatOnlyAdjustedGapsNeedTakesNoFigureAway() {
    var dates =
        new StatusDates(
            delivered(
                Map.of(
                    "bef", List.of("2022-03-31", "2022-06-30"),
                    "bfl", List.of("2022-03-31", "2022-06-30"),
                    "udda", List.of("2020-09-30"))),
            Set.of());

    assertThat(dates.complete(INDICATOR)).containsExactly(MARCH, JUNE);
    assertThat(dates.figuresAlone(INDICATOR)).containsExactly(MARCH, JUNE);
    assertThat(dates.lacking(INDICATOR)).isEmpty();
    assertThat(firsts(dates.missing(INDICATOR, JUNE))).containsExactly("udda 2022-12-31");
  }

  @Test
  void aDateThatLacksWhatItCountsIsSaidToLackIt() {
    var dates =
        new StatusDates(
            delivered(
                Map.of(
                    "bef", List.of("2022-03-31", "2022-06-30"),
                    "bfl", List.of("2022-03-31"),
                    "udda", List.of("2022-12-31"))),
            Set.of());

    assertThat(dates.complete(INDICATOR)).containsExactly(MARCH);
    assertThat(dates.lacking(INDICATOR)).containsExactly(JUNE);
    assertThat(dates.figuresAlone(INDICATOR)).isEmpty();
  }

  /** What is missing two years later is not the day on which people were counted. */
  @Test
  void aFollowUpLacksTheDayOnWhichPeopleAreSeenAgain() {
    Indicator followed =
        RealDefinitions.asWritten().indicators().stream()
            .filter(each -> each.unit().id().equals("nye_virksomheder"))
            .findFirst()
            .orElseThrow();
    var dates =
        new StatusDates(
            delivered(
                Map.of(
                    "nye_virksomheder", List.of("2010-12-31"),
                    "aktive_virksomheder", List.of("2010-12-31", "2011-12-31"))),
            Set.of());

    assertThat(firsts(dates.missing(followed, LocalDate.of(2010, 12, 31))))
        .contains("aktive_virksomheder 2012-12-31");
  }

  @Test
  void aDateThatIsHeldBackLacksWhatItCounts() {
    Map<String, CheckedRegister> delivered =
        delivered(
            Map.of(
                "bef", List.of("2022-03-31", "2022-06-30"),
                "bfl", List.of("2022-03-31", "2022-06-30"),
                "udda", List.of("2022-12-31")));
    for (String register : List.of("bef", "bfl")) {
      var dates = new StatusDates(holdingBack(delivered, register), Set.of());

      assertThat(dates.complete(INDICATOR)).containsExactly(MARCH);
      assertThat(dates.lacking(INDICATOR)).containsExactly(JUNE);
    }
  }

  /** Its jobs of a year: eleven months of them would pass for the year. */
  @Test
  void aWindowOfWhichAMonthWasNotDeliveredIsMissing(@TempDir Path folder) {
    Indicator jobsOfAYear = withJobs(folder, "when: window\n    months: [-12, 0]");
    List<String> months = months("2021-04-30", "2022-06-30");
    Map<String, List<String>> whole =
        Map.of("bef", List.of("2022-03-31", "2022-06-30"), "bfl", months);
    List<String> without = months.stream().filter(day -> !day.equals("2021-11-30")).toList();
    Map<String, List<String>> cut =
        Map.of("bef", List.of("2022-03-31", "2022-06-30"), "bfl", without);

    assertThat(new StatusDates(delivered(whole), Set.of()).complete(jobsOfAYear))
        .containsExactly(MARCH, JUNE);
    var dates = new StatusDates(delivered(cut), Set.of());
    assertThat(dates.complete(jobsOfAYear)).isEmpty();
    assertThat(dates.lacking(jobsOfAYear)).containsExactly(MARCH, JUNE);
    assertThat(firsts(dates.missing(jobsOfAYear, JUNE))).contains("bfl 2021-11-30");
  }

  /** What can never be delivered is not asked for each night. */
  @Test
  void aWindowThatBeginsBeforeTheRegisterDidLacksNothing(@TempDir Path folder) {
    Indicator jobsOfAYear = withJobs(folder, "when: window\n    months: [-12, 0]");
    var dates =
        new StatusDates(
            delivered(
                Map.of(
                    "bef", List.of("2022-03-31", "2022-06-30"),
                    "bfl", months("2021-06-30", "2022-06-30"))),
            Set.of());

    assertThat(dates.complete(jobsOfAYear)).containsExactly(JUNE);
    assertThat(dates.lacking(jobsOfAYear)).isEmpty();
  }

  @Test
  void whatLooksAtAllJobsSoFarIsPartlyDeliveredWithoutAMonth(@TempDir Path folder) {
    Indicator jobsSinceBirth = withJobs(folder, "when: so-far\n    since: FOED_DAG");
    Map<String, List<String>> cut =
        Map.of(
            "bef", List.of("2022-03-31", "2022-09-30"),
            "bfl", List.of("2022-03-31", "2022-06-30", "2022-07-31", "2022-09-30"));
    Map<String, List<String>> whole =
        Map.of("bef", List.of("2022-06-30"), "bfl", months("2022-03-31", "2022-06-30"));

    var dates = new StatusDates(delivered(cut), Set.of());
    assertThat(dates.complete(jobsSinceBirth)).containsExactly(MARCH, SEPTEMBER);
    assertThat(dates.partly(jobsSinceBirth)).containsExactly(SEPTEMBER);
    assertThat(dates.told(List.of(jobsSinceBirth)))
        .extracting(Problem::text)
        .containsExactly(
            "bfl: All rows of 'bfl' so far are looked at, and its deliveries for 3 days, the newest"
                + " first, are not there: 2022-08-31, 2022-05-31, 2022-04-30. What happened then is not counted in"
                + " the figures of %s (loentimer), whose periods are partly delivered."
                    .formatted(INDICATOR.id())
                + System.lineSeparator()
                + "  Deliver what is missing and run again. If nothing was to be delivered for those"
                + " days, write 'every: irregular' in the 'reference' of 'bfl'. [W015]");
    assertThat(new StatusDates(delivered(whole), Set.of()).told(List.of(jobsSinceBirth))).isEmpty();
  }

  /** The checks name the days that are missing, and the time before the first without a warning. */
  @Test
  void theChecksTellWhatIsMissingOfAllJobsSoFar(@TempDir Path folder) {
    Indicator jobsSinceBirth = withJobs(folder, "when: so-far\n    since: FOED_DAG");
    var dates =
        new StatusDates(
            delivered(
                Map.of(
                    "bef", List.of("2022-06-30"),
                    "bfl", List.of("2022-03-31", "2022-04-30", "2022-06-30"),
                    "udda", List.of("2020-09-30", "2022-06-30"))),
            Set.of());

    var quality = new QualityReport();
    quality.addMissing(List.of(jobsSinceBirth), dates);
    assertThat(quality.rows())
        .filteredOn(row -> row.register().equals("bfl"))
        .extracting(row -> row.check() + "; " + row.period().orElse("") + "; " + row.verdict())
        .containsExactly(
            "delivery of rows that loentimer looks at; 2022-02-28; NOTED",
            "delivery of rows that loentimer looks at; 2022-05-31; MISSING");
  }

  @Test
  void deliveriesThatAreMissingAreToldWithAllThatNeedsThem() {
    var dates =
        new StatusDates(
            delivered(
                Map.of(
                    "bef", List.of("2022-03-31", "2022-06-30", "2022-09-30"),
                    "bfl", List.of("2022-03-31"),
                    "udda", List.of("2020-09-30"))),
            Set.of());

    assertThat(dates.told(List.of(INDICATOR)))
        .filteredOn(each -> each.place().file().equals("bfl"))
        .extracting(Problem::text)
        .containsExactly(
            "bfl: No delivery of 'bfl' for 2 days, the newest first: 2022-09-30, 2022-06-30. What needs it is missing"
                + " (status O): %s (loentimer).".formatted(INDICATOR.id())
                + System.lineSeparator()
                + "  Deliver it and run again. [W001]");
  }

  /** One was named when its files were looked for (W008), and the other had not begun. */
  @Test
  void aRegisterOfWhichThereIsNothingIsNotToldForEachDate() {
    var dates =
        new StatusDates(
            delivered(
                Map.of("bef", List.of("2022-03-31", "2022-06-30"), "bfl", List.of("2022-09-30"))),
            Set.of());

    assertThat(dates.told(List.of(INDICATOR))).isEmpty();
  }

  private static List<String> firsts(List<Lack> lacks) {
    return lacks.stream().map(lack -> lack.register() + " " + lack.first()).distinct().toList();
  }

  /** Also by what is looked up, here the jobs of the month. */
  @Test
  void aPeriodIsPreliminaryWhenADeliveryBehindItIs() {
    Map<String, CheckedRegister> registers =
        delivered(
            Map.of(
                "bef", List.of("2021-12-31", "2022-06-30"),
                "bfl", List.of("2021-12-31", "2022-06-30"),
                "udda", List.of("2020-09-30")));
    List<Period> periods =
        Stream.of("2021-12-31", "2022-06-30")
            .map(LocalDate::parse)
            .map(date -> Period.of(date, INDICATOR.period().length()))
            .toList();

    for (String delivery : List.of("bef=2022-06-30", "bfl=2022-06-30")) {
      assertThat(new Preliminary(Set.of(delivery), registers).periods(INDICATOR, periods).figures())
          .containsExactly(periods.get(1).code());
    }

    assertThat(
            new Preliminary(Set.of("bfl=2022-03-31"), registers)
                .periods(INDICATOR, periods)
                .figures())
        .isEmpty();
    var ofSchooling =
        new Preliminary(Set.of("udda=2020-09-30"), registers).periods(INDICATOR, periods);
    assertThat(ofSchooling.figures()).isEmpty();
    assertThat(new Preliminary(Set.of(), registers).periods(INDICATOR, periods))
        .isEqualTo(TableRows.Preliminary.NONE);
  }

  @Test
  void whatLooksAtAllJobsSoFarNeedsTheNewestOfThem(@TempDir Path folder) {
    Indicator jobsSinceBirth = withJobs(folder, "when: so-far\n    since: FOED_DAG");
    var dates =
        new StatusDates(
            delivered(
                Map.of(
                    "bef", List.of("2022-03-31", "2022-06-30"),
                    "bfl", List.of("2022-02-28", "2022-03-31", "2022-04-30"))),
            Set.of());

    assertThat(dates.complete(jobsSinceBirth)).containsExactly(MARCH);
    assertThat(firsts(dates.missing(jobsSinceBirth, JUNE))).contains("bfl 2022-05-31");
  }

  /** Schooling is delivered months after the day that it is for. */
  @Test
  void theLatestKnownValueHoldsOnWithoutANote(@TempDir Path folder) {
    Indicator latestJob =
        withJobs(folder, "when: so-far", text -> text.replace("sum: AJO_LOEN", "latest: AJO_LOEN"));
    var dates =
        new StatusDates(
            delivered(
                Map.of("bef", List.of("2022-06-30"), "bfl", List.of("2022-01-31", "2022-03-31"))),
            Set.of());

    assertThat(dates.complete(latestJob)).containsExactly(JUNE);
    assertThat(dates.partly(latestJob)).isEmpty();
  }

  /** The same indicator, whose paid hours are looked up in another time than the month. */
  private static Indicator withJobs(Path folder, String timing) {
    return withJobs(folder, timing, text -> text);
  }

  private static Indicator withJobs(Path folder, String timing, UnaryOperator<String> more) {
    RealDefinitions.copyTo(
        folder,
        text ->
            more.apply(
                text.replace(
                    "from: bfl\n    match: {PNR: PNR}\n    when: same-month",
                    "from: bfl\n    match: {PNR: PNR}\n    " + timing)));
    return LoadedDefinitions.load(folder).indicators().stream()
        .filter(each -> each.id().equals(INDICATOR.id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> months(String first, String last) {
    LocalDate end = LocalDate.parse(last).plusDays(1);
    return LocalDate.parse(first)
        .plusDays(1)
        .datesUntil(end.plusDays(1), java.time.Period.ofMonths(1))
        .map(day -> day.minusDays(1).toString())
        .toList();
  }

  private static Map<String, CheckedRegister> holdingBack(
      Map<String, CheckedRegister> delivered, String register) {
    SortedMap<String, SortedSet<LocalDate>> dates = new TreeMap<>();
    dates.put(register, new TreeSet<>(Set.of(JUNE)));
    return new HeldBack(dates).without(delivered.values());
  }

  @Test
  void beforeARegisterBeganNothingIsExpectedOfIt() {
    var dates =
        new StatusDates(
            delivered(
                Map.of(
                    "bef", List.of("2022-03-31", "2022-06-30"),
                    "bfl", List.of("2022-06-30"),
                    "udda", List.of("2022-12-31"))),
            Set.of());

    assertThat(dates.lacking(INDICATOR)).isEmpty();
  }

  private static Map<String, CheckedRegister> delivered(Map<String, List<String>> dates) {
    Map<String, CheckedRegister> registers = new TreeMap<>();
    RealDefinitions.asWritten()
        .registers()
        .forEach(
            (id, register) ->
                registers.put(
                    id,
                    new CheckedRegister(
                        register,
                        register.reference() instanceof ReferenceTime.Spells
                            ? undated(register)
                            : deliveries(
                                register,
                                dates.getOrDefault(id, List.of()).toArray(String[]::new)))));
    return registers;
  }

  private static List<CheckedDelivery> undated(Register register) {
    return List.of(
        new CheckedDelivery(
            new Delivery(register, Optional.empty(), List.of()), "", List.of(), List.of()));
  }

  private static List<CheckedDelivery> deliveries(Register register, String... dates) {
    return Arrays.stream(dates)
        .map(LocalDate::parse)
        .map(
            date ->
                new CheckedDelivery(
                    new Delivery(register, Optional.of(date), List.of()),
                    "",
                    List.of(new RuleCount(Optional.of(date), "", 1)),
                    List.of()))
        .toList();
  }
}
