package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.compile.conditions.CodeCheck;
import dk.integrationsbarometer.compile.names.KnownCodes;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads by what the rows of another register are found: none, one or two pairs of names. */
final class MatchReader {
  private static final int MOST = 2;

  /** All rows are everybody's. */
  private static final String NONE = "none";

  private final Library library;
  private final Register unit;
  private final Scope ours;
  private final Scope theirs;
  private final Problems problems;

  MatchReader(Library library, Register unit, Scope ours, Scope theirs, Problems problems) {
    this.library = library;
    this.unit = unit;
    this.ours = ours;
    this.theirs = theirs;
    this.problems = problems;
  }

  /** The pairs; nothing when a problem was found. */
  Optional<List<Variable.Match>> read(Register from, Fields fields) {
    Optional<Node> written = fields.find("match");
    if (written.isEmpty()) {
      checkWhole(from, fields);
    }

    if (isForAll(written)) {
      return Optional.of(List.of());
    }

    Map<String, Node.Entry> pairs = fields.entries("match");
    if (!(written.get() instanceof Node.Mapping)) {
      return Optional.empty(); // which has been reported
    } else if (pairs.isEmpty() || pairs.size() > MOST) {
      problems.add(
          Message.WRONG_SHAPE,
          written.get().place(),
          "'match'",
          "one or two pairs of columns, {theirs: ours}",
          pairs.size() + " pairs",
          "Match by one column or two.");
      return Optional.empty();
    }

    List<Variable.Match> matches = new ArrayList<>();
    pairs.values().forEach(pair -> match(pair, fields).ifPresent(matches::add));
    return matches.size() == pairs.size() ? Optional.of(matches) : Optional.empty();
  }

  /** Whether all rows are everybody's: nothing is written, or none. */
  static boolean isForAll(Optional<Node> written) {
    return written.isEmpty()
        || (written.get() instanceof Node.Scalar word && word.text().equals(NONE));
  }

  /** Rows of people are somebody's; that all of them are everybody's is seldom meant. */
  private void checkWhole(Register from, Fields fields) {
    library
        .person
        .flatMap(from::column)
        .ifPresent(
            column -> problems.add(Message.NO_MATCH, fields.place(), from.id(), column.name()));
  }

  private Optional<Variable.Match> match(Node.Entry pair, Fields fields) {
    Optional<Node.Scalar> own = fields.scalar(pair.value(), "'" + pair.key() + "'");
    Optional<ValueType> other = type(pair.key(), pair.place(), theirs);
    Optional<ValueType> mine =
        own.flatMap(name -> type(name.text(), name.place(), ours))
            .filter(type -> new OwnNames(library, unit, problems).isThereInTime(own.get()));
    if (other.isEmpty() || mine.isEmpty()) {
      return Optional.empty();
    }

    if (mine.get() != other.get()) {
      problems.add(
          Message.WRONG_TYPE,
          own.get().place(),
          "The column " + own.get().text(),
          mine.get().words(),
          other.get().words());
      return Optional.empty();
    }

    int theirDigits = theirs.digits(pair.key());
    int ourDigits = ours.digits(own.get().text());
    if (theirDigits != ourDigits) {
      problems.add(
          Message.KEY_LENGTHS,
          own.get().place(),
          "'" + pair.key() + "'",
          theirDigits,
          "'" + own.get().text() + "'",
          ourDigits);
      return Optional.empty();
    }

    return new CodeCheck(ours, problems)
            .meet(codes(theirs, pair.key()), codes(ours, own.get().text()), own.get().place())
        ? Optional.of(new Variable.Match(pair.key(), own.get().text()))
        : Optional.empty();
  }

  private static KnownCodes codes(Scope scope, String name) {
    return scope.find(name).map(Scope.Meaning::codes).orElse(KnownCodes.ANY);
  }

  private Optional<ValueType> type(String name, Place place, Scope scope) {
    Optional<ValueType> type = scope.find(name).map(Scope.Meaning::type);
    if (type.isEmpty()) {
      if (!scope.isAnnounced(name)) {
        problems.add(Message.UNKNOWN_NAME, place, "The column", name, scope.suggest(name));
      }

      return type;
    }

    if (type.get() != ValueType.KEY && type.get() != ValueType.TEXT) {
      problems.add(
          Message.WRONG_TYPE, place, "The column " + name, type.get().words(), "a key or a text");
      return Optional.empty();
    }

    return type;
  }
}
