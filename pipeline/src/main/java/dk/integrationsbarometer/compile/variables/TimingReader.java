package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads which rows of another register belong to a reference date. */
final class TimingReader {
  private static final String WINDOW = "window";
  private static final Map<String, Timing.When> DATED =
      Map.of(
          "same-date",
          Timing.When.SAME_DATE,
          "same-month",
          Timing.When.SAME_MONTH,
          "same-year",
          Timing.When.SAME_YEAR,
          "so-far",
          Timing.When.SO_FAR,
          WINDOW,
          Timing.When.WINDOW);
  private static final Map<String, Timing.When> SPELLS =
      Map.of("valid", Timing.When.VALID, "so-far", Timing.When.SO_FAR, WINDOW, Timing.When.WINDOW);

  /** On a single day at most one day can be covered. */
  private static final Map<String, Timing.When> DAYS =
      Map.of("so-far", Timing.When.SO_FAR, WINDOW, Timing.When.WINDOW);

  private final Fields fields;
  private final Problems problems;

  TimingReader(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** The timing; something harmless when a problem was found. */
  Timing read(Register from, Variable.How how) {
    fields.require("when");
    Map<String, Timing.When> choices = choices(from, how);
    Timing.When when = fields.choice("when", choices, Timing.When.SO_FAR);
    if (!fields.text("when").map(choices::containsKey).orElse(false)) {
      List.of("months", "shift").forEach(fields::find);
      return Timing.of(when);
    }

    Optional<Timing.Window> window = Optional.empty();
    int shift = 0;
    if (when == Timing.When.WINDOW) {
      refuse("shift");
      window = fields.require("months").flatMap(this::window);
    } else {
      refuse("months");
      shift =
          fields
              .parsed(
                  "shift",
                  Numbers.whole(-Numbers.MOST_MONTHS, Numbers.MOST_MONTHS),
                  "a whole number of at most " + Numbers.MOST_MONTHS + " months",
                  "a number of months such as 12")
              .orElse(0);
    }

    return when == Timing.When.WINDOW && window.isEmpty()
        ? Timing.of(Timing.When.SO_FAR)
        : new Timing(when, shift, window);
  }

  private static Map<String, Timing.When> choices(Register from, Variable.How how) {
    if (how == Variable.How.DAYS) {
      return DAYS;
    }

    return from.reference() instanceof ReferenceTime.Spells ? SPELLS : DATED;
  }

  private void refuse(String key) {
    fields
        .find(key)
        .ifPresent(
            node ->
                problems.add(
                    Message.NOT_WITH_TIMING,
                    node.place(),
                    key,
                    fields.text("when").orElse("so-far")));
  }

  private Optional<Timing.Window> window(Node node) {
    List<Node.Scalar> ends = fields.scalars("months");
    if (!(node instanceof Node.Sequence)) {
      return Optional.empty();
    }

    String written = ends.stream().map(Node.Scalar::text).toList().toString();
    try {
      Function<String, Integer> months = Numbers.whole(-Numbers.MOST_MONTHS, Numbers.MOST_MONTHS);
      int from = months.apply(ends.get(0).text());
      int to = months.apply(ends.get(ends.size() - 1).text());
      if (ends.size() == 2 && from < to) {
        return Optional.of(new Timing.Window(from, to));
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // Told below, like every other list that is no window.
    }

    problems.add(
        Message.NOT_A_VALUE,
        node.place(),
        written,
        "a window: two whole numbers of months, the smaller first",
        "a window such as [-12, 0]");
    return Optional.empty();
  }
}
