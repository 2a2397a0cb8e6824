package dk.integrationsbarometer.run.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.model.time.Timing.When;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** When a status date can be counted on; of a register that does not say how often it comes. */
class DeliveredTest {
  private static final LocalDate JUNE = LocalDate.parse("2022-06-30");

  @Test
  void sameDateAYearLaterNeedsTheDeliveryOfThatDay() {
    Timing later = new Timing(When.SAME_DATE, 12, Optional.empty());

    assertThat(delivered("2022-06-30").has(later, JUNE)).isFalse();
    assertThat(delivered("2022-06-30", "2023-06-30").has(later, JUNE)).isTrue();
  }

  @Test
  void sameMonthNeedsADeliveryOfTheMonth() {
    assertThat(delivered("2022-05-31").has(Timing.of(When.SAME_MONTH), JUNE)).isFalse();
    assertThat(delivered("2022-06-30").has(Timing.of(When.SAME_MONTH), JUNE)).isTrue();
  }

  @Test
  void calendarYearNeedsItsLastMonth() {
    assertThat(delivered("2022-03-31", "2022-11-30").has(Timing.of(When.SAME_YEAR), JUNE))
        .isFalse();
    assertThat(delivered("2022-03-31", "2022-12-31").has(Timing.of(When.SAME_YEAR), JUNE)).isTrue();
    assertThat(delivered("2023-12-31").has(Timing.of(When.SAME_YEAR), JUNE)).isFalse();
  }

  @Test
  void windowNeedsADeliveryThatReachesItsEnd() {
    Timing ahead = window(0, 12);

    assertThat(delivered("2022-06-30", "2023-05-31").has(ahead, JUNE)).isFalse();
    assertThat(delivered("2023-06-30").has(ahead, JUNE)).isTrue();
    assertThat(delivered().has(window(-12, 0), JUNE)).isFalse();
    assertThat(delivered("2022-06-30").has(window(-12, 0), JUNE)).isTrue();
  }

  /** Nobody would seem to have anything in a window between two deliveries. */
  @Test
  void windowOfARegularRegisterNeedsADeliveryInIt() {
    var quarters =
        new Delivered(
            RealDefinitions.asWritten().registers().get("folk1c"),
            Delivered.Extent.SOMETHING,
            days("2022-01-01", "2022-04-01", "2022-07-01"),
            new TreeSet<>());

    assertThat(quarters.has(window(-3, 0), JUNE)).isTrue();
    assertThat(quarters.lacks(window(-2, 0), JUNE)).containsExactly(JUNE);
  }

  @Test
  void whatHasHappenedSoFarNeedsNothingUnlessItIsMovedAhead() {
    assertThat(delivered().has(Timing.of(When.SO_FAR), JUNE)).isTrue();
    assertThat(delivered("2022-06-30").has(new Timing(When.SO_FAR, 3, Optional.empty()), JUNE))
        .isFalse();
    assertThat(delivered("2022-09-30").has(new Timing(When.SO_FAR, 3, Optional.empty()), JUNE))
        .isTrue();
  }

  /** What is left of a year would be taken for all of it. */
  @Test
  void whatRestsOnADateThatIsHeldBackIsNotThere() {
    var held =
        new Delivered(
            delivered().register(),
            Delivered.Extent.SOMETHING,
            days("2022-03-31", "2022-12-31"),
            days("2022-06-30"));

    assertThat(held.has(Timing.of(When.SAME_YEAR), JUNE)).isFalse();
    assertThat(held.has(Timing.of(When.SO_FAR), JUNE)).isFalse();
    assertThat(held.has(window(-12, 0), JUNE)).isFalse();
    assertThat(held.has(window(-12, -6), JUNE)).isTrue();
  }

  @Test
  void quarterWrittenByItsFirstDayStandsForAllOfIt() {
    var quarters =
        new Delivered(
            RealDefinitions.asWritten().registers().get("folk1c"),
            Delivered.Extent.SOMETHING,
            days("2022-01-01", "2022-04-01", "2022-07-01", "2022-10-01"),
            new TreeSet<>());

    assertThat(quarters.has(Timing.of(When.SAME_YEAR), JUNE)).isTrue();
  }

  /** Only such days are told as can come; one that is there is not told. */
  @Test
  void whatIsMissingOfAYearIsToldByTheDaysThatItComesFor() {
    var quarters =
        new Delivered(
            RealDefinitions.asWritten().registers().get("folk1c"),
            Delivered.Extent.SOMETHING,
            days("2022-04-01", "2022-07-01"),
            new TreeSet<>());

    assertThat(quarters.lacks(Timing.of(When.SAME_YEAR), JUNE))
        .containsExactly(LocalDate.of(2022, 10, 1), LocalDate.of(2022, 1, 1));
    assertThat(delivered("2022-06-30").lacks(Timing.of(When.SAME_YEAR), JUNE))
        .containsExactly(LocalDate.of(2022, 12, 31));
  }

  @Test
  void nobodyCanTellHowFarSpellsReach() {
    assertThat(spells(Delivered.Extent.SOMETHING).has(window(0, 12), JUNE)).isTrue();
  }

  @Test
  void withoutAnyDeliveryNothingIsThere() {
    assertThat(spells(Delivered.Extent.NOTHING).has(window(0, 12), JUNE)).isFalse();
    assertThat(spells(Delivered.Extent.NOTHING).has(Timing.of(When.VALID), JUNE)).isFalse();
    assertThat(delivered().has(Timing.of(When.SO_FAR), JUNE)).isTrue();
  }

  private static Delivered spells(Delivered.Extent extent) {
    return new Delivered(
        RealDefinitions.asWritten().registers().get("person"),
        extent,
        new TreeSet<>(),
        new TreeSet<>());
  }

  private static Timing window(int from, int to) {
    return new Timing(When.WINDOW, 0, Optional.of(new Timing.Window(from, to)));
  }

  private static Delivered delivered(String... dates) {
    Register marks = RealDefinitions.asWritten().registers().get("udfk");
    return new Delivered(marks, Delivered.Extent.SOMETHING, days(dates), new TreeSet<>());
  }

  private static SortedSet<LocalDate> days(String... dates) {
    return new TreeSet<>(Arrays.stream(dates).map(LocalDate::parse).toList());
  }
}
