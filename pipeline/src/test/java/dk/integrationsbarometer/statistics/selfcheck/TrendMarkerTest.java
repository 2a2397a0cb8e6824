package dk.integrationsbarometer.statistics.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.series.Trend;
import dk.integrationsbarometer.statistics.series.TrendMarker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendMarkerTest {
  private static final Confidence USUAL = Confidence.USUAL;

  /** Slopes and chi-squares of the published series; the labels are examples of the self-check. */
  @Test
  void slopesAreThoseOfThePublishedSeries() {
    hasLine(published("diabetes_rate"), 0.1488, 9740);
    hasLine(published("mmr"), -0.74051, 418.5);
    hasLine(published("eye"), 0.13984, 33.49);
    hasLine(published("cancer"), -1.57072, 97.1);
  }

  /** Emergency readmissions in England: three of the five limits have no width. */
  @Test
  void figureWithoutDoubtCannotBeWeighed() {
    assertThat(
            trend(
                new double[][] {
                  {14.3, 14.3, 14.3},
                  {15.4, 15.4, 15.5},
                  {14.3, 14.3, 14.4},
                  {14.2, 14.1, 14.2},
                  {14.8, 14.8, 14.8}
                }))
        .isEqualTo(Trend.CANNOT_BE_CALCULATED);
  }

  /** The source calls a series without limits unchanged; nobody has looked, so we do not. */
  @Test
  void figureWithoutIntervalCannotBeWeighed() {
    List<Optional<Estimate>> figures = new ArrayList<>(estimates(published("diabetes_rate")));
    figures.set(2, Optional.empty());

    assertThat(TrendMarker.of(figures, USUAL)).isEqualTo(Trend.CANNOT_BE_CALCULATED);
  }

  @Test
  void fourFiguresAreTooFew() {
    List<Optional<Estimate>> figures = estimates(published("diabetes_rate"));

    assertThat(TrendMarker.of(figures.subList(1, 5), USUAL)).isEqualTo(Trend.CANNOT_BE_CALCULATED);
    assertThat(TrendMarker.of(List.of(), USUAL)).isEqualTo(Trend.CANNOT_BE_CALCULATED);
  }

  @Test
  void onlyTheFiveNewestCount() {
    List<Optional<Estimate>> figures = new ArrayList<>();
    figures.add(Optional.empty());
    figures.addAll(estimates(published("diabetes_rate")));

    assertThat(TrendMarker.of(figures, USUAL)).isEqualTo(Trend.INCREASING);
  }

  /** Without the last figure the line would fall. */
  @Test
  void oneFigureAloneMakesNoTrend() {
    double[][] jump = {
      {5, 4.9, 5.1}, {4.9, 4.8, 5}, {4.8, 4.7, 4.9}, {4.7, 4.6, 4.8}, {9, 8.9, 9.1}
    };

    assertThat(trend(jump)).isEqualTo(Trend.NO_CLEAR_CHANGE);
  }

  @Test
  void wideIntervalsMakeNoTrend() {
    double[][] wide = {{5, 2, 8}, {5.1, 2, 8}, {5.2, 2, 8}, {5.3, 2, 8}, {5.4, 2, 8}};

    assertThat(trend(wide)).isEqualTo(Trend.NO_CLEAR_CHANGE);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void seriesReadBackwardsTurnsRound(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      List<Optional<Estimate>> figures = new ArrayList<>();
      for (int time = 0; time < 5; time++) {
        double value = 3 * time + random.nextDouble(0, 6);
        figures.add(Optional.of(new Estimate(value, new Interval(value - 2, value + 2))));
      }

      Trend there = TrendMarker.of(figures, USUAL);
      Collections.reverse(figures);
      Trend back = TrendMarker.of(figures, USUAL);
      assertThat(back)
          .isEqualTo(there == Trend.INCREASING ? Trend.DECREASING : Trend.NO_CLEAR_CHANGE);
    }
  }

  private static void hasLine(double[][] figures, double slope, double chiSquare) {
    List<Estimate> all = estimates(figures).stream().flatMap(Optional::stream).toList();
    TrendMarker.Line line = TrendMarker.line(all, USUAL);

    assertThat(line.slope()).isCloseTo(slope, within(5e-5));
    // The source takes 3.92 for twice 1.95996.
    assertThat(line.chiSquare()).isCloseTo(chiSquare, within(chiSquare * 1e-3));
  }

  /** A value with its limits for each year. */
  private static double[][] published(String series) {
    PublishedTable table = PublishedTable.read("trends");
    double[] values = table.column(series);
    double[] lower = table.column(series + "_lower");
    double[] upper = table.column(series + "_upper");
    return IntStream.range(0, values.length)
        .mapToObj(i -> new double[] {values[i], lower[i], upper[i]})
        .toArray(double[][]::new);
  }

  private static Trend trend(double[][] figures) {
    return TrendMarker.of(estimates(figures), USUAL);
  }

  private static List<Optional<Estimate>> estimates(double[][] figures) {
    return Arrays.stream(figures)
        .map(figure -> Optional.of(new Estimate(figure[0], new Interval(figure[1], figure[2]))))
        .toList();
  }
}
