package dk.integrationsbarometer.statistics.series;

import dk.integrationsbarometer.statistics.intervals.Confidence;
import dk.integrationsbarometer.statistics.intervals.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The trend of the five newest figures of an indicator (Public Health England 2018, Fingertips,
 * guidance on recent trends): a straight line through them, each with the weight that its interval
 * gives it, whose slope is tested at 99.8 per cent.
 */
public final class TrendMarker {
  private static final int POINTS = 5;
  private static final Confidence LEVEL = new Confidence(0.998);

  private TrendMarker() {}

  /**
   * A line through figures one period apart.
   *
   * @param slope the change from one period to the next, in the unit of the figures
   * @param chiSquare the square of slope over standard error
   */
  public record Line(double slope, double chiSquare) {}

  /**
   * A figure's standard error is taken to be the width of its interval over {@code 2 z}. The trend
   * is clear when chi-square exceeds 9.5495, the quantile of 0.998 with one degree of freedom, and
   * when in addition the slope has the same sign whichever of the five figures is left out.
   *
   * <p>Under-75 deaths from cancer in England 2019-2023, per 100,000: slope -1.571, chi-square
   * 97.1: decreasing.
   *
   * @param figures of periods that follow each other, oldest first; one without an interval is
   *     empty
   * @param confidence the level of the figures' intervals
   */
  public static Trend of(List<Optional<Estimate>> figures, Confidence confidence) {
    int size = figures.size();
    List<Estimate> newest =
        figures.subList(Math.max(0, size - POINTS), size).stream()
            .flatMap(Optional::stream)
            .filter(figure -> figure.interval().high() > figure.interval().low())
            .toList();
    if (newest.size() < POINTS) {
      return Trend.CANNOT_BE_CALCULATED;
    }

    Line line = line(newest, confidence, POINTS);
    double limit = LEVEL.z() * LEVEL.z();
    boolean steady =
        IntStream.range(0, POINTS)
            .mapToDouble(leftOut -> line(newest, confidence, leftOut).slope())
            .allMatch(slope -> slope * line.slope() > 0);
    if (!steady || line.chiSquare() <= limit) {
      return Trend.NO_CLEAR_CHANGE;
    }

    return line.slope() > 0 ? Trend.INCREASING : Trend.DECREASING;
  }

  /** The line through all figures. */
  public static Line line(List<Estimate> figures, Confidence confidence) {
    return line(figures, confidence, figures.size());
  }

  /**
   * @param leftOut the number of the figure that does not count
   */
  private static Line line(List<Estimate> figures, Confidence confidence, int leftOut) {
    double weights = 0;
    double times = 0;
    double values = 0;
    double squares = 0;
    double products = 0;
    for (int time = 0; time < figures.size(); time++) {
      if (time != leftOut) {
        Estimate figure = figures.get(time);
        double width = figure.interval().high() - figure.interval().low();
        double weight = Math.pow(2 * confidence.z() / width, 2);
        weights += weight;
        times += weight * time;
        values += weight * figure.value();
        squares += weight * time * time;
        products += weight * time * figure.value();
      }
    }

    double spread = squares - times * times / weights;
    double slope = (products - times * values / weights) / spread;
    return new Line(slope, slope * slope * spread);
  }
}
