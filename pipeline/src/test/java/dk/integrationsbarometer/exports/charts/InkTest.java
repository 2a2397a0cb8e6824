package dk.integrationsbarometer.exports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Contrasts as WCAG 2.1 defines them; checkers of pages do not look into pictures. */
class InkTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;

  @Test
  void blackOnWhiteHasTheLargestContrast() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
  }

  @Test
  void textCanBeReadOnPaperAndOnTheColoursOfAMap() {
    for (Ink ink : List.of(Ink.PAPER, Ink.LOWER, Ink.SAME, Ink.HIGHER)) {
      assertThat(contrast(Ink.TEXT.hex(), ink.hex())).as("%s", ink).isGreaterThan(TEXT);
    }

    assertThat(contrast(Ink.QUIET.hex(), Ink.PAPER.hex())).isGreaterThan(TEXT);
  }

  @Test
  void seriesAreSeenAndTheirNumbersCanBeRead() {
    assertThat(Ink.series())
        .hasSize(LineChart.MOST_SERIES)
        .allSatisfy(ink -> assertThat(contrast(ink.hex(), Ink.PAPER.hex())).isGreaterThan(TEXT));
  }

  @Test
  void outlinesAreSeenBesideEveryColourThatTheySeparate() {
    for (Ink ink : List.of(Ink.PAPER, Ink.LOWER, Ink.SAME, Ink.HIGHER)) {
      assertThat(contrast(Ink.QUIET.hex(), ink.hex())).as("%s", ink).isGreaterThan(MARK);
    }

    assertThat(contrast(Ink.AXIS.hex(), Ink.PAPER.hex())).isGreaterThan(MARK);
  }

  private static double contrast(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String hex) {
    return 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);
  }

  private static double part(String hex, int from) {
    double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
