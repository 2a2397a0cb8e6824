package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Spelling;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The names that a condition may use, with their types and, where the list is closed, their codes.
 */
public final class Scope {
  private final Map<String, Meaning> meanings;
  private final Set<String> later;
  private Set<String> lost = Set.of();
  private Consumer<String> resolve = name -> {};
  private Surroundings around = Surroundings.NONE;
  private Map<String, Meaning> besides = Map.of();
  private String unit = "";
  private List<Scope> sharers = List.of();

  private Scope(Map<String, Meaning> meanings, Set<String> later) {
    this.meanings = meanings;
    this.later = later;
  }

  private Scope() {
    this(new LinkedHashMap<>(), new LinkedHashSet<>());
  }

  /**
   * What a name stands for.
   *
   * @param codes the texts that the name can take, empty when any text is possible
   * @param list what the codes are codes of
   * @param spellings those of the codes that have more than one, each with all that mean the same
   * @param labels what readers see for the codes
   * @param digits how many a key has; 0 for everything else
   */
  public record Meaning(
      ValueType type,
      Set<String> codes,
      String list,
      Map<String, Set<String>> spellings,
      Map<String, Labels> labels,
      int digits) {
    private Meaning(ValueType type, int digits) {
      this(type, Set.of(), "", Map.of(), Map.of(), digits);
    }

    /** The values that mean the same as one. */
    public Stream<Object> spellings(Object value) {
      Set<String> same = spellings.get(String.valueOf(value));
      return same == null ? Stream.of(value) : same.stream().map(Object.class::cast);
    }
  }

  /** The columns of a register and the reference date. */
  public static Scope of(Register register) {
    Scope scope = new Scope();
    for (RegisterColumn column : register.columns()) {
      scope.add(column);
    }

    scope.meanings.put(Expression.Reference.REFERENCE_DATE, new Meaning(ValueType.DATE, 0));
    return scope;
  }

  /** What a variable that is gathered elsewhere can use there. */
  public static Scope of(Variable.Gathered gathered) {
    Scope scope = of(gathered.from());
    gathered.variables().forEach(scope::add);
    return scope;
  }

  /** The same names, with every spelling of a code for itself, as rules of registers mean it. */
  public Scope bySpelling() {
    meanings.replaceAll(
        (name, meaning) ->
            new Meaning(
                meaning.type(),
                meaning.codes(),
                meaning.list(),
                Map.of(),
                meaning.labels(),
                meaning.digits()));
    return this;
  }

  /**
   * The same names, for what is read for several units: who misses one learns which unit lacks it.
   *
   * @param sharers the names of all those units
   */
  public Scope speakingOf(String unit, List<Scope> sharers) {
    Scope same = new Scope(meanings, later);
    same.resolve = resolve;
    same.around = around;
    same.lost = lost;
    same.unit = unit;
    same.sharers = sharers;
    return same;
  }

  /** The same names and the date of the row, for what is said of rows that are looked up. */
  public Scope ofRows() {
    Scope same = speakingOf(unit, sharers);
    same.besides = Map.of(Expression.Reference.ROW_DATE, new Meaning(ValueType.DATE, 0));
    return same;
  }

  /** No names but those added. */
  public static Scope empty() {
    return new Scope();
  }

  /**
   * A name that is neither a column nor a variable.
   *
   * @param codes the texts that it can take; empty when any text is possible
   */
  public void add(String name, ValueType type, List<String> codes) {
    meanings.put(
        name,
        new Meaning(type, new LinkedHashSet<>(codes), "'" + name + "'", Map.of(), Map.of(), 0));
  }

  public void add(Variable variable) {
    Optional<RegisterColumn> taken = taken(variable);
    if (taken.isPresent()) {
      meanings.put(variable.name(), meaning(taken.get(), "the column " + taken.get().name()));
      return;
    }

    Map<String, Labels> codes = new LinkedHashMap<>();
    variable
        .classification()
        .ifPresent(
            list -> {
              if (list instanceof CodeList codeList
                  && codeList.items().stream().anyMatch(CodeList.Item::isRange)) {
                return;
              }

              list.codes().forEach(code -> codes.put(code.code(), code.label()));
            });
    meanings.put(
        variable.name(),
        new Meaning(
            variable.type(),
            codes.keySet(),
            "'" + variable.name() + "'",
            Map.of(),
            codes,
            KeyDigits.of(variable, this::digits)));
  }

  /** The column of another register that a variable takes over as it is spelt there. */
  private static Optional<RegisterColumn> taken(Variable variable) {
    return variable.derivation() instanceof Variable.Gathered gathered
        ? gathered
            .taken()
            .filter(Expression.Reference.class::isInstance)
            .flatMap(of -> gathered.from().column(((Expression.Reference) of).name()))
            .filter(column -> column.type() instanceof RegisterColumn.Coded)
        : Optional.empty();
  }

  /** A column of a register, with its codes. */
  public void add(RegisterColumn column) {
    meanings.put(column.name(), meaning(column, "the column " + column.name()));
  }

  private static Meaning meaning(RegisterColumn column, String list) {
    if (!(column.type() instanceof RegisterColumn.Coded coded)) {
      int digits = column.type() instanceof RegisterColumn.Key key ? key.length() : 0;
      return new Meaning(column.type().valueType(), digits);
    }

    boolean open = coded.codes().items().stream().anyMatch(CodeList.Item::isRange);
    Set<String> codes = open ? Set.of() : coded.codes().spellings();
    Map<String, Labels> labels = new LinkedHashMap<>();
    coded.codes().items().forEach(item -> labels.put(item.code(), item.label()));
    return new Meaning(column.type().valueType(), codes, list, spellings(coded.codes()), labels, 0);
  }

  /** A code that means different things in different years is left as it is written. */
  private static Map<String, Set<String>> spellings(CodeList codes) {
    Map<String, Set<String>> spellings = new LinkedHashMap<>();
    for (CodeList.Item item : codes.items()) {
      if (!item.aliases().isEmpty() && item.from().isEmpty() && item.to().isEmpty()) {
        Set<String> same = new LinkedHashSet<>(List.of(item.code()));
        same.addAll(item.aliases());
        same.forEach(spelling -> spellings.put(spelling, same));
      }
    }

    return spellings;
  }

  /**
   * Announces names that are read only when somebody uses them.
   *
   * @param resolver adds the name to this scope, or reports why it cannot
   */
  public void announce(Set<String> names, Consumer<String> resolver) {
    later.addAll(names);
    resolve = resolver;
  }

  public Optional<Meaning> find(String name) {
    if (!meanings.containsKey(name) && later.contains(name)) {
      resolve.accept(name);
    }

    return Optional.ofNullable(besides.get(name)).or(() -> Optional.ofNullable(meanings.get(name)));
  }

  /** How many digits the keys of that name have; 0 when it is no key. */
  public int digits(String name) {
    return find(name).map(Meaning::digits).orElse(0);
  }

  /** Whether the name stands for something, even if that could not be read. */
  public boolean isAnnounced(String name) {
    return later.contains(name) || lost.contains(name);
  }

  /**
   * Takes note of variables whose unit could not be read: they may have been meant for this one.
   */
  public void lose(Set<String> names) {
    lost = Set.copyOf(names);
  }

  /** Whether the name is one of this scope. */
  public boolean knows(String name) {
    return meanings.containsKey(name) || later.contains(name);
  }

  /** Takes note of what else there is, to help a writer who uses what is not of this scope. */
  public void lookAround(Surroundings surroundings) {
    around = surroundings;
  }

  /** Help for a writer who used a group for a condition; nothing when the text is no group. */
  public Optional<String> groupHelp(String text) {
    return around.group(text);
  }

  /** Help for a writer who used a name that is not of this scope. */
  public String suggest(String name) {
    if (unit.isEmpty()) {
      return known(name);
    }

    Set<String> common = new LinkedHashSet<>(names());
    sharers.forEach(sharer -> common.retainAll(sharer.names()));
    return sharers.stream().anyMatch(sharer -> sharer.knows(name))
        ? "The unit '" + unit + "' lacks it. " + known(name)
        : Spelling.suggest(name, common);
  }

  private String known(String name) {
    boolean isOtherwiseSpelt =
        names().stream().anyMatch(each -> Spelling.plain(each).equals(Spelling.plain(name)));
    return (isOtherwiseSpelt ? Optional.<String>empty() : around.help(name))
        .orElseGet(() -> Spelling.suggest(name, names()));
  }

  public Collection<String> names() {
    Set<String> names = new LinkedHashSet<>(meanings.keySet());
    names.addAll(besides.keySet());
    names.addAll(later);
    return names;
  }
}
