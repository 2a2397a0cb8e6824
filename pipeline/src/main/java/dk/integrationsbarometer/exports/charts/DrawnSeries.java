package dk.integrationsbarometer.exports.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of a chart over time, in as many pieces as its holes and breaks make. */
record DrawnSeries(LineChart.Series series, int number, Plot plot, List<Double> breaks) {
  void draw(Canvas canvas) {
    Ink ink = Ink.ofSeries(number);
    List<Integer> piece = new ArrayList<>();
    for (int i = 0; i < series.points().size(); i++) {
      boolean isCut =
          i > 0 && isBroken(plot.periods().get(i - 1).time(), plot.periods().get(i).time());
      if (isCut || series.points().get(i).isEmpty()) {
        piece(canvas, piece, ink);
        piece = new ArrayList<>();
      }

      if (series.points().get(i).isPresent()) {
        piece.add(i);
      }
    }

    piece(canvas, piece, ink);
  }

  private boolean isBroken(double earlier, double later) {
    return breaks.stream().anyMatch(time -> earlier < time && time <= later);
  }

  private void piece(Canvas canvas, List<Integer> piece, Ink ink) {
    if (piece.size() > 1) {
      band(canvas, piece, ink);
      canvas.path(
          piece.stream().map(i -> new double[] {plot.x(i), plot.y(point(i).value())}).toList(),
          ink);
    }

    piece.forEach(i -> canvas.shape(Marker.of(number, plot.x(i), plot.y(point(i).value()), ink)));
  }

  private void band(Canvas canvas, List<Integer> piece, Ink ink) {
    if (piece.stream().anyMatch(i -> point(i).interval().isEmpty())) {
      return;
    }

    List<double[]> edge = new ArrayList<>();
    piece.forEach(
        i -> edge.add(new double[] {plot.x(i), plot.y(point(i).interval().orElseThrow().high())}));
    for (int i = piece.size() - 1; i >= 0; i--) {
      int at = piece.get(i);
      edge.add(new double[] {plot.x(at), plot.y(point(at).interval().orElseThrow().low())});
    }

    canvas.area(edge, ink);
  }

  private LineChart.Point point(int period) {
    Optional<LineChart.Point> point = series.points().get(period);
    return point.orElseThrow();
  }
}
