package dk.integrationsbarometer.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in sentences, and the words behind them. */
class CountedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 5; Of 5 gaps 0 are new.",
        "1; 5; Of 5 gaps 1 is new.",
        "1; 1; Of 1 gap 1 is new.",
        "12; 21; Of 21 gaps 12 are new."
      })
  void aWordGoesByTheNumberBeforeIt(long fresh, long all, String said) {
    assertThat(Counted.say("Of %2$d [gap|gaps] %1$d [is|are] new.", fresh, all)).isEqualTo(said);
  }

  @Test
  void aWordMayNameItsNumber() {
    String sentence = "%d of %d [figure|figures] [1$is|are] new.";

    assertThat(Counted.say(sentence, 1, 2)).isEqualTo("1 of 2 figures is new.");
    assertThat(Counted.say(sentence, 2, 1)).isEqualTo("2 of 1 figure are new.");
  }

  @Test
  void numbersAreWrittenAsTheReaderWritesThem() {
    assertThat(Counted.say("%,d"::formatted, "%d [row|rows]", 1200)).isEqualTo("1,200 rows");
  }
}
