package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
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
import java.util.function.Supplier;

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

  /** What a name stands for. Its codes are put together when somebody asks: few are asked for. */
  public static final class Meaning {
    private final ValueType type;
    private final Supplier<KnownCodes> made;
    private final int digits;
    private Optional<KnownCodes> codes = Optional.empty();

    private Meaning(ValueType type, Supplier<KnownCodes> made, int digits) {
      this.type = type;
      this.made = made;
      this.digits = digits;
    }

    private Meaning(ValueType type) {
      this(type, () -> KnownCodes.ANY, 0);
    }

    public ValueType type() {
      return type;
    }

    /** The texts that the name can take. */
    public KnownCodes codes() {
      if (codes.isEmpty()) {
        codes = Optional.of(made.get());
      }

      return codes.get();
    }

    /** How many a key has; 0 for everything else. */
    public int digits() {
      return digits;
    }

    private Meaning bySpelling() {
      return new Meaning(type, () -> codes().bySpelling(), digits);
    }
  }

  /** The columns of a register and the reference date. */
  public static Scope of(Register register) {
    Scope scope = new Scope();
    for (RegisterColumn column : register.columns()) {
      scope.meanings.put(column.name(), meaning(column, register.rules()));
    }

    scope.meanings.put(Expression.Reference.REFERENCE_DATE, new Meaning(ValueType.DATE));
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
    meanings.replaceAll((name, meaning) -> meaning.bySpelling());
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
    same.besides = Map.of(Expression.Reference.ROW_DATE, new Meaning(ValueType.DATE));
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
    meanings.put(name, new Meaning(type, () -> KnownCodes.ofName(name, codes), 0));
  }

  public void add(Variable variable) {
    meanings.put(
        variable.name(),
        taken(variable)
            .orElseGet(
                () ->
                    new Meaning(
                        variable.type(),
                        () -> codes(variable),
                        KeyDigits.of(variable, this::digits))));
  }

  private static KnownCodes codes(Variable variable) {
    return variable
        .classification()
        .map(classes -> KnownCodes.ofClasses(variable.name(), classes))
        .orElse(KnownCodes.ANY);
  }

  /** What a variable takes over from a column of another register, as it is spelt there. */
  private static Optional<Meaning> taken(Variable variable) {
    return variable.derivation() instanceof Variable.Gathered gathered
        ? gathered
            .taken()
            .filter(Expression.Reference.class::isInstance)
            .flatMap(of -> gathered.from().column(((Expression.Reference) of).name()))
            .map(column -> meaning(column, gathered.from().rules()))
            .filter(meaning -> meaning.codes().isClosed())
        : Optional.empty();
  }

  /** A column of a register that is still being read. */
  public void add(RegisterColumn column) {
    meanings.put(column.name(), meaning(column, List.of()));
  }

  private static Meaning meaning(RegisterColumn column, List<Register.Rule> rules) {
    int digits = column.type() instanceof RegisterColumn.Key key ? key.length() : 0;
    return new Meaning(column.type().valueType(), () -> KnownCodes.of(column, rules), digits);
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

  /** What else a text is a code of, of the names that have been read. */
  public Optional<String> holder(String code) {
    return meanings.values().stream()
        .map(Meaning::codes)
        .filter(codes -> codes.lists(code))
        .map(KnownCodes::list)
        .findFirst();
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
