package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.ClassReference;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The gap between a class and what it is compared with in the same group, written out: the others
 * are counted one class at a time, those whose class is not known among them.
 *
 * @param key of the class's figure
 */
record ClassGap(ReferenceFigures figures, ReferenceFigures.Key key, ClassReference reference) {
  OptionalDouble value() {
    OptionalDouble own = figures.value(key);
    OptionalDouble other =
        reference.isRest()
            ? figures.value(others(key.breakdown()))
            : figures.value(key.cut(Slices.behind(key.breakdown(), reference)));
    return own.isPresent() && other.isPresent()
        ? OptionalDouble.of(own.getAsDouble() - other.getAsDouble())
        : OptionalDouble.empty();
  }

  /** The cells of all other classes, in the same slice otherwise. */
  private List<ReferenceFigures.Key> others(String breakdown) {
    return Slices.others(figures.indicator(), breakdown, reference.variable()).stream()
        .map(key::cut)
        .toList();
  }
}
