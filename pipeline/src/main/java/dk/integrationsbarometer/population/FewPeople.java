package dk.integrationsbarometer.population;

import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Where the keys of some few people stand: their own in the unit's rows, those of their parents in
 * the rows that were looked up for them.
 */
final class FewPeople {
  private final Unit unit;
  private final Dataset<Row> own;
  private final Map<String, Dataset<Row>> found = new HashMap<>();

  FewPeople(Unit unit, Dataset<Row> own) {
    this.unit = unit;
    this.own = own;
  }

  /** The variables were looked up for few people, so that it costs little to do so again. */
  void found(List<Variable> variables, Dataset<Row> rows) {
    variables.forEach(variable -> found.put(variable.name(), rows));
  }

  /**
   * The rows with all columns that say whom to look for.
   *
   * @return empty where there are none, where the same rows are for everybody, or where the keys
   *     come from different look-ups
   */
  Optional<Dataset<Row>> with(GatheringKey key) {
    List<Dataset<Row>> places = key.own().stream().map(this::place).distinct().toList();
    return places.size() == 1 ? Optional.ofNullable(places.get(0)) : Optional.empty();
  }

  private Dataset<Row> place(String name) {
    return found.getOrDefault(name, unit.register().column(name).isPresent() ? own : null);
  }
}
