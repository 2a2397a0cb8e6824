package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.RegisterColumn;
import dk.integrationsbarometer.model.ValueType;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a variable that is gathered from the rows of another register. */
final class GatheredReader {
  private static final Map<String, Variable.Timing> DATED =
      Map.of(
          "same-month",
          Variable.Timing.SAME_MONTH,
          "same-date",
          Variable.Timing.SAME_DATE,
          "so-far",
          Variable.Timing.SO_FAR);
  private static final Map<String, Variable.Timing> SPELLS =
      Map.of("valid", Variable.Timing.VALID, "so-far", Variable.Timing.SO_FAR);
  private static final List<String> HOWS = List.of("exists", "count", "sum", "max", "latest");

  private final Library library;
  private final Register unit;
  private final Problems problems;

  GatheredReader(Library library, Register unit, Problems problems) {
    this.library = library;
    this.unit = unit;
    this.problems = problems;
  }

  Optional<Variable.Gathered> read(Fields fields) {
    Optional<Register> from =
        library.find(library.registers, "The register", fields.requireScalar("from"));
    Map<String, Node.Entry> match = fields.entries("match");
    fields.require("match");
    fields.require("when");
    Optional<String> how = how(fields);
    if (from.isEmpty() || how.isEmpty()) {
      HOWS.forEach(fields::find);
      List.of("where", "when").forEach(fields::find);
      return Optional.empty();
    }

    boolean spells = from.get().reference() instanceof ReferenceTime.Spells;
    Variable.Timing timing = fields.choice("when", spells ? SPELLS : DATED, Variable.Timing.SO_FAR);
    Scope theirs = Scope.of(from.get());
    Optional<Expression> where =
        fields.scalar("where").flatMap(written -> Conditions.condition(written, theirs, problems));
    return matched(match, from.get(), fields)
        .flatMap(pair -> gathered(pair, from.get(), timing, where, how.get(), theirs, fields));
  }

  private Optional<Variable.Gathered> gathered(
      Match match,
      Register from,
      Variable.Timing timing,
      Optional<Expression> where,
      String how,
      Scope theirs,
      Fields fields) {
    Variable.How way = Variable.How.valueOf(how.toUpperCase(java.util.Locale.ROOT));
    Optional<Expression> of = Optional.empty();
    if (way != Variable.How.EXISTS && way != Variable.How.COUNT) {
      Node.Scalar written = fields.requireScalar(how);
      of = Conditions.value(written, theirs, problems);
      if (of.isEmpty() || !fits(way, of.get(), written)) {
        return Optional.empty();
      }
    }

    return Optional.of(
        new Variable.Gathered(from, match.own(), match.theirs(), timing, where, way, of));
  }

  private boolean fits(Variable.How how, Expression of, Node.Scalar written) {
    boolean fits = how != Variable.How.SUM || of.type().isNumber();
    if (!fits) {
      problems.add(
          Message.WRONG_TYPE,
          written.place(),
          "'" + written.text() + "'",
          of.type().words(),
          "a number");
    }

    return fits;
  }

  private Optional<String> how(Fields fields) {
    List<String> written = HOWS.stream().filter(fields::has).toList();
    if (written.size() == 1) {
      return Optional.of(written.get(0));
    }

    problems.add(
        Message.MISSING_KEY,
        fields.place(),
        "A variable with 'from'",
        written.isEmpty()
            ? "exists, count, sum, max or latest"
            : "only one of " + String.join(" and ", written));
    return Optional.empty();
  }

  private record Match(String theirs, String own) {}

  private Optional<Match> matched(Map<String, Node.Entry> match, Register from, Fields fields) {
    if (match.size() != 1) {
      fields
          .find("match")
          .ifPresent(
              node ->
                  problems.add(
                      Message.WRONG_SHAPE,
                      node.place(),
                      "'match'",
                      "one pair of columns, {theirs: ours}",
                      match.size() + " pairs"));
      return Optional.empty();
    }

    Node.Entry pair = match.values().iterator().next();
    Optional<Node.Scalar> own = fields.scalar(pair.value(), "'" + pair.key() + "'");
    boolean ours = own.isPresent() && isKey(own.get().text(), own.get().place(), unit);
    boolean others = isKey(pair.key(), pair.place(), from);
    return ours && others ? Optional.of(new Match(pair.key(), own.get().text())) : Optional.empty();
  }

  private boolean isKey(
      String name, dk.integrationsbarometer.problems.Place place, Register register) {
    Optional<RegisterColumn> column = register.column(name);
    if (column.isEmpty()) {
      List<String> names = register.columns().stream().map(RegisterColumn::name).toList();
      problems.add(Message.UNKNOWN_NAME, place, "The column", name, Spelling.suggest(name, names));
    } else if (column.get().type().valueType() != ValueType.KEY) {
      problems.add(
          Message.WRONG_TYPE,
          place,
          "The column " + name,
          column.get().type().valueType().words(),
          ValueType.KEY.words());
      return false;
    }

    return column.isPresent();
  }

  /** The type of what is gathered. */
  static ValueType type(Variable.Gathered gathered) {
    return switch (gathered.how()) {
      case EXISTS -> ValueType.TRUTH;
      case COUNT -> ValueType.INTEGER;
      case SUM, MAX, LATEST -> gathered.of().orElseThrow().type();
    };
  }
}
