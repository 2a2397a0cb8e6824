package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.model.Code;
import dk.integrationsbarometer.model.CodeList;
import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.RegisterColumn;
import dk.integrationsbarometer.model.ValueType;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.problems.Spelling;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The names that a condition may use, with their types and, where the list is closed, their codes.
 */
final class Scope {
  private final Map<String, Meaning> meanings;
  private final Set<String> later;
  private Consumer<String> resolve = name -> {};
  private List<Register> around = List.of();
  private String unit = "";

  private Scope(Map<String, Meaning> meanings, Set<String> later) {
    this.meanings = meanings;
    this.later = later;
  }

  private Scope() {
    this(new LinkedHashMap<>(), new LinkedHashSet<>());
  }

  /**
   * @param codes the texts that the name can take, empty when any text is possible
   * @param list what the codes are codes of
   */
  record Meaning(ValueType type, Set<String> codes, String list) {}

  /** The columns of a register and the reference date. */
  static Scope of(Register register) {
    Scope scope = new Scope();
    for (RegisterColumn column : register.columns()) {
      scope.add(column);
    }

    scope.meanings.put(
        Expression.Reference.REFERENCE_DATE, new Meaning(ValueType.DATE, Set.of(), ""));
    return scope;
  }

  /** The same names; who misses one is told the unit, since what is read is for several. */
  Scope speakingOf(String unit) {
    Scope same = new Scope(meanings, later);
    same.resolve = resolve;
    same.around = around;
    same.unit = unit;
    return same;
  }

  /** No names but those added. */
  static Scope empty() {
    return new Scope();
  }

  void add(Variable variable) {
    Set<String> codes = new LinkedHashSet<>();
    variable
        .classification()
        .ifPresent(
            list -> {
              if (list instanceof CodeList codeList
                  && codeList.items().stream().anyMatch(CodeList.Item::isRange)) {
                return;
              }

              list.codes().stream().map(Code::code).forEach(codes::add);
            });
    meanings.put(variable.name(), new Meaning(variable.type(), codes, "'" + variable.name() + "'"));
  }

  private void add(RegisterColumn column) {
    Set<String> codes = Set.of();
    if (column.type() instanceof RegisterColumn.Coded coded
        && coded.codes().items().stream().noneMatch(CodeList.Item::isRange)) {
      codes = coded.codes().spellings();
    }

    meanings.put(
        column.name(),
        new Meaning(column.type().valueType(), codes, "the column " + column.name()));
  }

  /**
   * Announces names that are read only when somebody uses them.
   *
   * @param resolver adds the name to this scope, or reports why it cannot
   */
  void announce(Set<String> names, Consumer<String> resolver) {
    later.addAll(names);
    resolve = resolver;
  }

  Optional<Meaning> find(String name) {
    if (!meanings.containsKey(name) && later.contains(name)) {
      resolve.accept(name);
    }

    return Optional.ofNullable(meanings.get(name));
  }

  /** Whether the name stands for something, even if that could not be read. */
  boolean isAnnounced(String name) {
    return later.contains(name);
  }

  /** Whether the name is one of this scope. */
  boolean knows(String name) {
    return meanings.containsKey(name) || later.contains(name);
  }

  /** Takes note of all registers, to help a writer who uses a column of another one. */
  void lookAround(Collection<Register> registers) {
    around = List.copyOf(registers);
  }

  /** Help for a writer who used a name that is not of this scope. */
  String suggest(String name) {
    return unit.isEmpty() ? known(name) : "The unit '" + unit + "' lacks it. " + known(name);
  }

  private String known(String name) {
    return around.stream()
        .filter(register -> register.column(name).isPresent())
        .map(Register::id)
        .findFirst()
        .map(
            id ->
                name
                    + " is a column of the register '"
                    + id
                    + "': define a variable with 'from: "
                    + id
                    + "'.")
        .orElseGet(() -> Spelling.suggest(name, names()));
  }

  Collection<String> names() {
    Set<String> names = new LinkedHashSet<>(meanings.keySet());
    names.addAll(later);
    return names;
  }
}
