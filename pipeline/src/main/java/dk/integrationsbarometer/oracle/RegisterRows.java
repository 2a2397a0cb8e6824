package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rows of all registers, found by values that they hold or that are derived of them. */
public final class RegisterRows {
  private final Map<String, List<Example.Row>> rows;
  private final Consumer<Place> decisions;
  private final Map<Derived, List<Example.Row>> derived = new HashMap<>();
  private final Map<Index, Map<List<Object>, List<Example.Row>>> indexes = new HashMap<>();

  /** The rows of a register with some variables derived of them. */
  private record Derived(String register, List<String> variables) {
    static Derived of(Variable.Gathered gathered) {
      return new Derived(
          gathered.from().id(), gathered.variables().stream().map(Variable::name).toList());
    }
  }

  private record Index(Derived rows, List<String> names) {}

  /**
   * Rows.
   *
   * @param rows by register
   */
  public RegisterRows(Map<String, List<Example.Row>> rows) {
    this(rows, place -> {});
  }

  /**
   * Rows, and whoever wants to know which row of a decision table decides something of them.
   *
   * @param rows by register
   */
  RegisterRows(Map<String, List<Example.Row>> rows, Consumer<Place> decisions) {
    this.rows = Map.copyOf(rows);
    this.decisions = decisions;
  }

  /** A row of a decision table has decided, or what the table says when none holds. */
  void decidedAt(Place place) {
    decisions.accept(place);
  }

  public List<Example.Row> of(String register) {
    return rows.getOrDefault(register, List.of());
  }

  /**
   * The rows that match a unit's values, in the order of the pairs; all when there are no pairs.
   */
  public List<Example.Row> matching(Variable.Gathered gathered, List<Object> own) {
    List<String> theirs = gathered.match().stream().map(Variable.Match::theirs).toList();
    List<Example.Row> all = derived(gathered);
    return indexes
        .computeIfAbsent(new Index(Derived.of(gathered), theirs), key -> index(all, theirs))
        .getOrDefault(own, List.of());
  }

  private List<Example.Row> derived(Variable.Gathered gathered) {
    Derived key = Derived.of(gathered);
    if (!derived.containsKey(key)) {
      derived.put(key, derive(gathered));
    }

    return derived.get(key);
  }

  private List<Example.Row> derive(Variable.Gathered gathered) {
    if (gathered.variables().isEmpty()) {
      return of(gathered.from().id());
    }

    List<Example.Row> all = new ArrayList<>();
    for (Example.Row row : of(gathered.from().id())) {
      var unit = new DerivedValues(this, row.reference().orElseThrow(), row.values());
      unit.deriveAll(gathered.variables());
      Map<String, Object> values = new HashMap<>(row.values());
      for (Variable variable : gathered.variables()) {
        if (unit.value(variable.name()) != null) {
          values.put(variable.name(), unit.value(variable.name()));
        }
      }

      all.add(new Example.Row(row.reference(), values));
    }

    return all;
  }

  private static Map<List<Object>, List<Example.Row>> index(
      List<Example.Row> rows, List<String> names) {
    Map<List<Object>, List<Example.Row>> index = new HashMap<>();
    for (Example.Row row : rows) {
      if (row.values().keySet().containsAll(names)) {
        List<Object> key = names.stream().map(name -> row.values().get(name)).toList();
        index.computeIfAbsent(key, value -> new ArrayList<>()).add(row);
      }
    }

    return index;
  }
}
