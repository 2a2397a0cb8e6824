package dk.integrationsbarometer.compile.variables;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.compile.names.Surroundings;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.NameRule;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the variables of all units and puts them in an order in which each uses only those before
 * it.
 */
public final class UnitReader {
  /** Each step of a chain is read inside the one before, and derived in one of its own. */
  private static final int LONGEST_CHAIN = 100;

  private static final String REFERENCE_DATE = "reference_date";

  private final Library library;
  private final Problems problems;
  private final Map<String, Map<String, Written>> written = new LinkedHashMap<>();
  private final Set<String> under = new LinkedHashSet<>();
  private final Set<String> lost = new LinkedHashSet<>();

  /**
   * A variable that is not yet read.
   *
   * @param sharers the registers that it is written for
   */
  private record Written(Node.Entry entry, List<Register> sharers) {}

  public UnitReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  /** Takes in one document of variables; several may belong to one unit, and one to several. */
  public void add(Fields fields) {
    fields.requireId();
    fields.find("note");
    int before = problems.count();
    List<Register> sharers = registers(fields);
    boolean allKnown = problems.count() == before;
    fields.require("variables");
    Map<String, Node.Entry> variables = fields.entries("variables");
    if (!allKnown) {
      lost.addAll(variables.keySet());
    }

    variables.forEach(
        (name, entry) -> {
          fields.checkName(name, NameRule.VARIABLE, entry.place());
          sharers.forEach(register -> add(register, name, new Written(entry, sharers)));
        });
  }

  private List<Register> registers(Fields fields) {
    boolean several = fields.has("units");
    if (fields.has("unit") || !several) {
      if (several) {
        problems.add(Message.UNIT_AND_UNITS, fields.place());
      }

      return library
          .find(library.registers, "The register", fields.requireScalar("unit"))
          .map(List::of)
          .orElse(List.of());
    }

    var once = new Once("The unit", problems);
    List<Register> registers = new ArrayList<>();
    List<Node.Scalar> names = fields.scalars("units");
    for (Node.Scalar name : names) {
      library
          .find(library.registers, "The register", name)
          .filter(register -> once.isNew(register.id(), register.id(), name.place()))
          .ifPresent(registers::add);
    }

    if (names.isEmpty()) {
      fields
          .find("units")
          .filter(Node.Sequence.class::isInstance)
          .ifPresent(
              node ->
                  problems.add(
                      Message.WRONG_SHAPE,
                      node.place(),
                      "'units'",
                      "a list of registers",
                      "an empty list",
                      "Name one register or more."));
    }

    return registers;
  }

  private void add(Register register, String name, Written variable) {
    Place place = variable.entry().place();
    if (name.equals(REFERENCE_DATE) || Tables.columnNames().contains(name)) {
      problems.add(Message.RESERVED_NAME, place, name);
    } else if (register.column(name).isPresent()) {
      problems.add(
          Message.DUPLICATE_NAME,
          place,
          "The name",
          name,
          "the columns of the register '" + register.id() + "'");
    } else if (library.isNew("The variable", register.id() + "." + name, place)) {
      written.computeIfAbsent(register.id(), id -> new LinkedHashMap<>()).put(name, variable);
    }
  }

  /** Reads all that was taken in; every register whose rows can be counted becomes a unit. */
  public void end() {
    List<Ordering> orders =
        library.registers.values().stream()
            .filter(register -> register.area().isPresent())
            .map(register -> new Ordering(register, written.getOrDefault(register.id(), Map.of())))
            .toList();
    orders.forEach(order -> library.units.put(order.register.id(), order.unit()));
  }

  /** Reads a variable when it is first used, and so finds the order and the circles. */
  private final class Ordering {
    private final Register register;
    private final Scope scope;
    private final Map<String, Written> entries;
    private final List<Variable> done = new ArrayList<>();
    private final Set<String> started = new LinkedHashSet<>();

    private Ordering(Register register, Map<String, Written> entries) {
      this.register = register;
      this.scope = Scope.of(register);
      scope.lookAround(new Surroundings(library.registers.values(), library.groups));
      scope.lose(lost);
      this.entries = entries;
      scope.announce(entries.keySet(), this::resolve);
      library.scopes.put(register.id(), scope);
      library.variables.put(register.id(), done);
    }

    private Unit unit() {
      entries.keySet().forEach(this::resolve);
      return new Unit(register, done);
    }

    private void resolve(String name) {
      String full = register.id() + "." + name;
      if (under.contains(full)) {
        problems.add(Message.CYCLE, entries.get(name).entry().place(), name, circle(full));
      } else if (under.size() == LONGEST_CHAIN) {
        problems.add(Message.LONG_CHAIN, entries.get(name).entry().place(), name, LONGEST_CHAIN);
      } else if (started.add(name)) {
        under.add(full);
        read(name, entries.get(name))
            .ifPresent(
                variable -> {
                  done.add(variable);
                  scope.add(variable);
                });
        under.remove(full);
      }
    }

    private Optional<Variable> read(String name, Written variable) {
      List<Register> sharers = variable.sharers();
      List<Scope> shared =
          sharers.stream()
              .map(each -> library.scopes.get(each.id()))
              .filter(Objects::nonNull)
              .toList();
      Scope names = shared.size() > 1 ? scope.speakingOf(register.id(), shared) : scope;
      return new VariableReader(library, register, sharers, names, problems)
          .read(name, variable.entry().value());
    }

    /** The path of the circle; units are named where it goes through several. */
    private String circle(String name) {
      List<String> path = new ArrayList<>(under);
      List<String> circle = new ArrayList<>(path.subList(path.indexOf(name), path.size()));
      circle.add(name);
      String own = register.id() + ".";
      return circle.stream().allMatch(step -> step.startsWith(own))
          ? circle.stream().map(step -> step.substring(own.length())).collect(joining(" -> "))
          : String.join(" -> ", circle);
    }
  }
}
