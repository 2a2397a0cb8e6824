package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.registers.Variable.How;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a variable that is gathered from the rows of another register. */
final class GatheredReader {
  private static final Map<String, How> HOWS = new LinkedHashMap<>();
  private static final Set<How> OF_ROWS = Set.of(How.EXISTS, How.COUNT, How.LONGEST, How.DAYS);
  private static final Set<How> OF_SPELLS = Set.of(How.LONGEST, How.DAYS);
  private static final Set<How> OF_NUMBERS = Set.of(How.SUM, How.SUM_OF_KNOWN, How.AVERAGE);
  private static final List<String> OTHERS =
      List.of(
          "match",
          "where",
          "when",
          "shift",
          "months",
          "decimals",
          "since",
          "within",
          "by",
          "empty");
  private static final int MOST_DECIMALS = 6;
  private static final Expression OUR_DATE =
      new Expression.Reference(Expression.Reference.REFERENCE_DATE, ValueType.DATE);

  static {
    EnumSet.complementOf(EnumSet.of(How.SUM_OF_KNOWN))
        .forEach(how -> HOWS.put(how.name().toLowerCase(Locale.ROOT), how));
  }

  private final Library library;
  private final Register unit;
  private final Scope ours;
  private final Problems problems;

  GatheredReader(Library library, Register unit, Scope ours, Problems problems) {
    this.library = library;
    this.unit = unit;
    this.ours = ours;
    this.problems = problems;
  }

  Optional<Variable.Gathered> read(Fields fields) {
    Optional<Register> from =
        library.find(library.registers, "The register", fields.requireScalar("from"));
    Optional<String> how = how(fields);
    if (from.isEmpty() || how.isEmpty()) {
      HOWS.keySet().forEach(fields::find);
      OTHERS.forEach(fields::find);
      return Optional.empty();
    }

    How way = new HowReader(fields, problems).read(how.get(), HOWS.get(how.get()));
    Timing timing = new TimingReader(fields, problems).read(from.get(), way);
    Scope theirs = names(from.get()).ofRows();
    Optional<Expression> where =
        fields.scalar("where").flatMap(written -> Conditions.condition(written, theirs, problems));
    int decimals = way == How.AVERAGE ? decimals(fields) : 0;
    Optional<List<Variable.Match>> match =
        new MatchReader(library, unit, ours, theirs, problems).read(from.get(), fields);
    Optional<Expression> of = of(way, how.get(), theirs, fields);
    Optional<Expression> by =
        fields.scalar("by").flatMap(written -> Conditions.value(written, theirs, problems));
    var since = new SinceReader(library, unit, ours, problems);
    Optional<Variable.Since> begins = since.read(fields, timing, way);
    checkRhythm(fields, from.get(), timing);
    boolean whole =
        match.isPresent()
            && begins.isPresent() == fields.has("since")
            && by.isPresent() == fields.has("by")
            && fits(way, how.get(), from.get(), fields)
            && (of.isPresent() || OF_ROWS.contains(way))
            && (where.isPresent() || !fields.has("where"));
    return whole
        ? Optional.of(
            pruned(
                new Variable.Gathered(
                    from.get(),
                    List.of(),
                    match.get(),
                    timing,
                    where,
                    way,
                    of,
                    decimals,
                    by,
                    begins)))
        : Optional.empty();
  }

  /** Where rows of several deliveries are counted, one that is missing must be noticed. */
  private void checkRhythm(Fields fields, Register from, Timing timing) {
    boolean isSeveral =
        timing.when() == Timing.When.WINDOW
            || timing.when() == Timing.When.SAME_YEAR
            || fields.has("since");
    if (isSeveral && !isSpells(from) && from.reference().every().isEmpty()) {
      String key = fields.has("since") ? "since" : "when";
      fields
          .scalar(key)
          .ifPresent(
              written ->
                  problems.add(
                      Message.NO_RHYTHM,
                      written.place(),
                      "'" + key + ": " + written.text() + "'",
                      from.id()));
    }
  }

  /** What may be said of a row: also what is derived of it, when the register is a unit. */
  private Scope names(Register from) {
    Scope unitNames = library.scopes.get(from.id());
    return unitNames == null || isSpells(from) ? Scope.of(from) : unitNames;
  }

  private static boolean isSpells(Register register) {
    return register.reference() instanceof ReferenceTime.Spells;
  }

  /** With those variables of the other unit that are used. */
  private Variable.Gathered pruned(Variable.Gathered gathered) {
    Register from = gathered.from();
    List<Variable> known =
        isSpells(from) ? List.of() : library.variables.getOrDefault(from.id(), List.of());
    return new Variable.Gathered(
        from,
        NamesUsed.needed(known, NamesUsed.ofTheirs(gathered)),
        gathered.match(),
        gathered.timing(),
        gathered.where(),
        gathered.how(),
        gathered.of(),
        gathered.decimals(),
        gathered.by(),
        gathered.since());
  }

  private Optional<Expression> of(How how, String key, Scope theirs, Fields fields) {
    if (OF_ROWS.contains(how)) {
      return Optional.empty();
    }

    Node.Scalar written = fields.requireScalar(key);
    Optional<Expression> of = Conditions.value(written, theirs, problems);
    if (of.filter(OUR_DATE::equals).isPresent()) {
      problems.add(Message.DATE_OF_NO_ROW, written.place(), key);
      return Optional.empty();
    }

    if (of.isPresent() && OF_NUMBERS.contains(how) && !of.get().type().isNumber()) {
      problems.add(
          Message.WRONG_TYPE,
          written.place(),
          "'" + written.text() + "'",
          of.get().type().words(),
          "a number");
      return Optional.empty();
    }

    return of;
  }

  private int decimals(Fields fields) {
    fields.require("decimals");
    return fields
        .parsed(
            "decimals", Numbers.whole(0, MOST_DECIMALS), "a whole number from 0 to 6", "0, 1 or 2")
        .orElse(0);
  }

  private boolean fits(How how, String key, Register from, Fields fields) {
    boolean fits = isSpells(from) || !OF_SPELLS.contains(how);
    if (!fits) {
      problems.add(Message.DAYS_OF_SPELLS, fields.find(key).orElseThrow().place(), key, from.id());
    }

    return fits;
  }

  private Optional<String> how(Fields fields) {
    List<String> written = HOWS.keySet().stream().filter(fields::has).toList();
    if (written.size() == 1) {
      return Optional.of(written.get(0));
    }

    return TakenWords.report(fields, HOWS.keySet(), written, problems);
  }

  /** The type of what is gathered. */
  static ValueType type(Variable.Gathered gathered) {
    return switch (gathered.how()) {
      case EXISTS -> ValueType.TRUTH;
      case COUNT, DISTINCT, LONGEST, DAYS -> ValueType.INTEGER;
      case AVERAGE -> ValueType.DECIMAL;
      case SUM, SUM_OF_KNOWN, MIN, MAX, LATEST, OF_LEAST, OF_GREATEST ->
          gathered.of().orElseThrow().type();
    };
  }
}
