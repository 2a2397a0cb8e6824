package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.labels.Labels;
import java.util.List;
import java.util.Optional;
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
    public boolean holds(long number) {
      return number >= from && (to.isEmpty() || number <= to.getAsLong());
    }
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
