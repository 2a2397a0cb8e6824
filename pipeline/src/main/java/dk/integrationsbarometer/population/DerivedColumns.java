package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The columns that are derived from a row itself, in as few steps as what uses what allows: Spark
 * writes the whole row anew in each step.
 */
final class DerivedColumns {
  /**
   * Prefix of the column that says whether the register gives an official answer too. No name in a
   * definition holds a dollar sign.
   */
  static final String COMPARED = "compared$";

  /** Prefix of the column that says whether the official answer is another one. */
  static final String DISAGREES = "disagrees$";

  private static final String DERIVED = "derived$";

  private final List<Map<String, Column>> steps = new ArrayList<>();
  private final Map<String, Integer> stepOf = new HashMap<>();

  private DerivedColumns(List<Variable> variables) {
    variables.stream()
        .filter(variable -> !(variable.derivation() instanceof Variable.Gathered))
        .forEach(this::add);
  }

  /**
   * The rows with the variables, and with what came of comparing them with official answers.
   *
   * @param variables each uses only those before it; those gathered elsewhere stand in the rows
   */
  static Dataset<Row> of(Dataset<Row> rows, List<Variable> variables) {
    Dataset<Row> derived = rows;
    for (Map<String, Column> step : new DerivedColumns(variables).steps) {
      derived = derived.withColumns(step);
    }

    return derived;
  }

  private void add(Variable variable) {
    Column derived = VariableColumns.derived(variable);
    Set<String> uses = NamesUsed.in(variable);
    if (variable.official().isEmpty()) {
      add(variable.name(), derived, uses);
      return;
    }

    Variable.Official ruling = variable.official().get();
    Column own = col(DERIVED + variable.name());
    Column official = VariableColumns.official(ruling);
    Set<String> ofOwn = Set.of(DERIVED + variable.name());
    add(DERIVED + variable.name(), derived, uses);
    add(variable.name(), VariableColumns.ruling(ruling, own), ofOwn);
    add(COMPARED + variable.name(), official.isNotNull(), ofOwn);
    add(DISAGREES + variable.name(), coalesce(official.notEqual(own), lit(false)), ofOwn);
  }

  private void add(String name, Column column, Set<String> uses) {
    int step = uses.stream().mapToInt(used -> stepOf.getOrDefault(used, -1)).max().orElse(-1) + 1;
    if (step == steps.size()) {
      steps.add(new LinkedHashMap<>());
    }

    steps.get(step).put(name, column);
    stepOf.put(name, step);
  }
}
