package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * The gap between people who are alike, written out: in each stratum in which both have somebody
 * the figures are subtracted, and these differences are averaged with the standard's composition
 * over those strata.
 *
 * @param key of the group's figure
 * @param reference the other group
 */
record AlikeGap(ReferenceFigures figures, ReferenceFigures.Key key, String reference) {
  /** Both sides of a stratum. */
  private record Stratum(double group, double reference, double difference) {}

  /** Empty when there is no such stratum, or when the gap of all is undefined. */
  OptionalDouble value() {
    List<Stratum> strata = strata();
    return strata.isEmpty() || figures.gap(key, reference).isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(average(strata));
  }

  private Adjustment adjustment() {
    return figures.indicator().adjusted().orElseThrow();
  }

  private List<Stratum> strata() {
    List<String> names =
        adjustment().strata().variables().stream().map(Variable::name).sorted().toList();
    List<String> span = figures.span(key.period());
    Set<String> slices = new TreeSet<>();
    for (ReferenceFigures.Key cell : figures.keys()) {
      boolean isOwn = cell.area().equals(key.area()) && cell.group().equals(key.group());
      if (isOwn && span.contains(cell.period()) && Slices.isCutBy(cell.breakdown(), names)) {
        slices.add(cell.breakdown());
      }
    }

    List<Stratum> strata = new ArrayList<>();
    for (String slice : slices) {
      add(
          new ReferenceFigures.Key(key.period(), key.area(), key.group(), slice),
          new ReferenceFigures.Key(key.period(), key.area(), reference, slice),
          strata);
    }

    return strata;
  }

  private void add(ReferenceFigures.Key own, ReferenceFigures.Key other, List<Stratum> strata) {
    OptionalDouble group = figures.value(own);
    OptionalDouble compared = figures.value(other);
    if (group.isPresent() && compared.isPresent()) {
      strata.add(
          new Stratum(weight(own), weight(other), group.getAsDouble() - compared.getAsDouble()));
    }
  }

  private double weight(ReferenceFigures.Key cell) {
    return figures.points(cell).denominator().doubleValue();
  }

  private double average(List<Stratum> strata) {
    double group = strata.stream().mapToDouble(Stratum::group).sum();
    double compared = strata.stream().mapToDouble(Stratum::reference).sum();
    double average = 0;
    for (Stratum stratum : strata) {
      double own = stratum.group() / group;
      double other = stratum.reference() / compared;
      average += stratum.difference() * weight(own, other);
    }

    return average;
  }

  private double weight(double own, double other) {
    return switch (adjustment().standard()) {
      case BOTH -> (own + other) / 2;
      case GROUP -> own;
      case REFERENCE -> other;
    };
  }
}
