package dk.integrationsbarometer.model.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.indicators.DisclosureMethod.Range;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureMethodTest {
  private static final int THRESHOLD = 5;

  @ParameterizedTest(name = "{1} to the nearest {0} is {2}")
  @CsvSource({
    "5, 0, 0",
    "5, 2, 0",
    "5, 3, 5",
    "5, 7, 5",
    "5, 8, 10",
    "10, 4, 0",
    "10, 5, 10",
    "10, 14, 10",
    "2, 7, 8",
    "3, 7, 6"
  })
  void aNumberIsRoundedToTheNearestMultiple(int base, long number, long published) {
    assertThat(new DisclosureMethod.Rounding(base).published(number, 0)).isEqualTo(published);
  }

  /** With a distance of 3 a key has a remainder of 0 to 6, from which 3 is taken away. */
  @ParameterizedTest(name = "{0} people with keys of {1} are published as {2}")
  @CsvSource({"20, 0, 17", "20, 3, 20", "20, 6, 23", "20, 7, 17", "0, 6, 0", "2, 0, 0"})
  void theKeysOfThePeopleDrawTheError(long number, long keys, long published) {
    assertThat(new DisclosureMethod.CellKey(3).published(number, keys)).isEqualTo(published);
  }

  /** Every error from -3 to 3 as often as the others, so that they cancel out on average. */
  @Test
  void allErrorsAreAsLikely() {
    Map<Long, Integer> often = new TreeMap<>();
    var method = new DisclosureMethod.CellKey(3);
    LongStream.range(0, 700)
        .forEach(key -> often.merge(method.published(20, key), 1, Integer::sum));

    assertThat(often).hasSize(7).allSatisfy((published, times) -> assertThat(times).isEqualTo(100));
  }

  /** A reader who knows method and threshold finds the numbers that may stand behind a figure. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 7, 10, 25})
  void whatStandsBehindARoundedNumber(int base) {
    assertBehind(new DisclosureMethod.Rounding(base), 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 8})
  void whatStandsBehindANumberWithADrawnError(int distance) {
    assertBehind(new DisclosureMethod.CellKey(distance), 2 * distance + 1);
  }

  @Test
  void anExactNumberStandsForItself() {
    var rule = rule(new DisclosureMethod.Suppression());

    assertThat(rule.behind(7, 7)).isEqualTo(new Range(7, 7));
    assertThat(rule.method().isExact()).isTrue();
  }

  /** One that an earlier release has shown although it is small: no reader has a doubt. */
  @Test
  void whatCannotStandBehindIsKnown() {
    assertThat(rule(new DisclosureMethod.Rounding(5)).behind(3, 5)).isEqualTo(new Range(3, 3));
  }

  @Test
  void rangesAddUp() {
    assertThat(new Range(1, 3).plus(new Range(10, 20))).isEqualTo(new Range(11, 23));
    assertThatThrownBy(() -> new Range(2, 1)).hasMessage("Invalid range: it is empty");
  }

  /** The least and the most of all numbers that no rule hides and that would be published so. */
  private static void assertBehind(DisclosureMethod method, int keys) {
    Map<Long, Range> behind = new TreeMap<>();
    for (long number = 0; number < 200; number++) {
      for (long key = 0; key < keys && (number == 0 || number >= THRESHOLD); key++) {
        behind.merge(
            method.published(number, key),
            Range.of(number),
            (one, other) ->
                new Range(
                    Math.min(one.least(), other.least()), Math.max(one.most(), other.most())));
      }
    }

    behind.forEach(
        (published, range) -> {
          if (range.most() < 150) {
            assertThat(rule(method).behind(range.most(), published))
                .as("%s", published)
                .isEqualTo(range);
          }
        });
  }

  private static Disclosure rule(DisclosureMethod method) {
    return new Disclosure(
            "standard", THRESHOLD, Disclosure.UnanimousShare.SUPPRESS, Optional.empty())
        .by(method);
  }
}
