package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the variables of all units and puts them in an order in which each uses only those before
 * it.
 */
final class UnitReader {
  private static final Set<String> RESERVED =
      Set.of(
          "indicator",
          "period",
          "area",
          "group",
          "reference",
          "breakdown",
          "value",
          "unit",
          "numerator",
          "denominator",
          "persons",
          "ci_low",
          "ci_high",
          "obs_status",
          "conf_status",
          "ratio",
          "base_period",
          "trend",
          "reference_date");

  private final Library library;
  private final Problems problems;
  private final Map<String, Map<String, Node.Entry>> written = new LinkedHashMap<>();

  UnitReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  /** Takes in one document of variables; several may belong to one unit. */
  void add(Fields fields) {
    fields.requireName("id");
    fields.find("note");
    Optional<Register> register =
        library.find(library.registers, "The register", fields.requireScalar("unit"));
    fields.require("variables");
    Map<String, Node.Entry> variables = fields.entries("variables");
    register.ifPresent(
        known -> variables.forEach((name, entry) -> add(known, name, entry, fields)));
  }

  private void add(Register register, String name, Node.Entry entry, Fields fields) {
    fields.checkName(name, entry.place());
    if (RESERVED.contains(name)) {
      problems.add(Message.RESERVED_NAME, entry.place(), name);
    } else if (register.column(name).isPresent()) {
      problems.add(
          Message.DUPLICATE_NAME,
          entry.place(),
          "The name",
          name,
          "the columns of the register '" + register.id() + "'");
    } else if (library.isNew("The variable", register.id() + "." + name, entry.place())) {
      written.computeIfAbsent(register.id(), id -> new LinkedHashMap<>()).put(name, entry);
    }
  }

  /** Reads all that was taken in; every register whose rows can be counted becomes a unit. */
  void end() {
    for (Register register : library.registers.values()) {
      if (register.area().isPresent()) {
        var order = new Ordering(register, written.getOrDefault(register.id(), Map.of()));
        library.units.put(register.id(), new Unit(register, order.all()));
        library.scopes.put(register.id(), order.scope);
      }
    }
  }

  /** Reads a variable when it is first used, and so finds the order and the circles. */
  private final class Ordering {
    private final Scope scope;
    private final VariableReader reader;
    private final Map<String, Node.Entry> entries;
    private final List<Variable> done = new ArrayList<>();
    private final Set<String> started = new LinkedHashSet<>();
    private final Set<String> under = new LinkedHashSet<>();

    private Ordering(Register register, Map<String, Node.Entry> entries) {
      this.scope = Scope.of(register);
      scope.lookAround(library.registers.values());
      this.entries = entries;
      this.reader = new VariableReader(library, register, scope, problems);
      scope.announce(entries.keySet(), this::resolve);
    }

    private List<Variable> all() {
      entries.keySet().forEach(this::resolve);
      return done;
    }

    private void resolve(String name) {
      if (under.contains(name)) {
        problems.add(Message.CYCLE, entries.get(name).place(), name, circle(name));
      } else if (started.add(name)) {
        under.add(name);
        reader
            .read(name, entries.get(name).value())
            .ifPresent(
                variable -> {
                  done.add(variable);
                  scope.add(variable);
                });
        under.remove(name);
      }
    }

    private String circle(String name) {
      List<String> path = new ArrayList<>(under);
      List<String> circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
      circle.add(name);
      return String.join(" -> ", circle);
    }
  }
}
