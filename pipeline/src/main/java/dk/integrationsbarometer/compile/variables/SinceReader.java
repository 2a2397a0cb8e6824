package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.registers.Variable.How;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;

/** Reads from which day of the unit's own the rows of another register count. */
final class SinceReader {
  private static final String SINCE = "since";
  private static final String WITHIN = "within";

  private final Library library;
  private final Register unit;
  private final Scope ours;
  private final Problems problems;

  SinceReader(Library library, Register unit, Scope ours, Problems problems) {
    this.library = library;
    this.unit = unit;
    this.ours = ours;
    this.problems = problems;
  }

  /** The day; nothing when there is none, or a problem was found. */
  Optional<Variable.Since> read(Fields fields, Timing timing, How how) {
    Optional<Integer> within =
        fields.parsed(
            WITHIN,
            Numbers.whole(1, Numbers.MOST_MONTHS),
            "a whole number of months from 1 to " + Numbers.MOST_MONTHS,
            "a number of months such as 12");
    Optional<Node.Scalar> own = fields.scalar(SINCE);
    if (own.isEmpty()) {
      fields
          .find(WITHIN)
          .ifPresent(
              node ->
                  problems.add(
                      Message.MISSING_KEY, node.place(), "A variable with 'within'", SINCE));
      return Optional.empty();
    }

    boolean fits = goesWith(fields, timing, how, own.get());
    boolean read = within.isPresent() == fields.has(WITHIN);
    return fits && read && isDate(own.get())
        ? Optional.of(new Variable.Since(own.get().text(), within))
        : Optional.empty();
  }

  private boolean goesWith(Fields fields, Timing timing, How how, Node.Scalar own) {
    Optional<String> against = Optional.empty();
    if (MatchReader.isForAll(fields.find("match"))) {
      against = Optional.of("a look-up without 'match'");
    } else if (timing.when() != Timing.When.SO_FAR) {
      against = Optional.of("'when: " + fields.text("when").orElse("") + "'");
    } else if (how == How.LONGEST || how == How.DAYS) {
      against = Optional.of(how == How.DAYS ? "'days'" : "'longest'");
    }

    against.ifPresent(what -> problems.add(Message.NOT_WITH_SINCE, own.place(), what));
    return against.isEmpty();
  }

  private boolean isDate(Node.Scalar own) {
    Optional<ValueType> type = ours.find(own.text()).map(Scope.Meaning::type);
    if (type.isEmpty() && !ours.isAnnounced(own.text())) {
      problems.add(
          Message.UNKNOWN_NAME, own.place(), "The column", own.text(), ours.suggest(own.text()));
    }

    if (type.isPresent() && type.get() != ValueType.DATE) {
      problems.add(
          Message.WRONG_TYPE,
          own.place(),
          "The column " + own.text(),
          type.get().words(),
          ValueType.DATE.words());
      return false;
    }

    return type.isPresent() && new OwnNames(library, unit, problems).isThereInTime(own);
  }
}
