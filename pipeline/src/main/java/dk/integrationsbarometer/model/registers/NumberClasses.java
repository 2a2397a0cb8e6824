package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.labels.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Classes of whole numbers that follow each other without holes. */
public record NumberClasses(String id, Labels label, List<Interval> intervals)
    implements Classification {
  public NumberClasses {
    intervals = List.copyOf(intervals);
  }

  /**
   * One class, both ends included.
   *
   * @param to empty when the class has no upper end
   */
  public record Interval(String code, Labels label, long from, OptionalLong to) {
    /** The number in the middle of its ends; empty when the class has no upper end. */
    public OptionalDouble middle() {
      return to.isPresent()
          ? OptionalDouble.of((from + to.getAsLong()) / 2.0)
          : OptionalDouble.empty();
    }

    public boolean holds(long number) {
      return number >= from && (to.isEmpty() || number <= to.getAsLong());
    }
  }

  /** The middle of each class that has one, by its code. */
  public Map<String, Double> middles() {
    Map<String, Double> middles = new LinkedHashMap<>();
    intervals.forEach(each -> each.middle().ifPresent(middle -> middles.put(each.code(), middle)));
    return middles;
  }

  @Override
  public List<Code> codes() {
    return intervals.stream().map(interval -> new Code(interval.code(), interval.label())).toList();
  }

  @Override
  public Optional<String> area() {
    return Optional.empty();
  }
}
