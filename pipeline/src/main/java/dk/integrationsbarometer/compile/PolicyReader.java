package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Library.TargetName;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.compile.names.StateReader;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Policy;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads {@code kind: policy}: its goals, and which targets measure them. Policies are read before
 * the indicators, whose targets take their goals from here; what they name is checked afterwards.
 */
final class PolicyReader {
  private final Library library;
  private final Problems problems;
  private final List<Policy> policies = new ArrayList<>();
  private final List<Measures> named = new ArrayList<>();

  PolicyReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  /** The indicator and the target that a goal names, as written. */
  private record Measures(Node.Scalar indicator, Node.Scalar target) {
    TargetName name() {
      return new TargetName(indicator.text(), target.text());
    }
  }

  /** A goal, and a target that measures it. */
  private record SetGoal(Measures measures, PolicyGoal goal) {}

  /** In the order of their first days. */
  List<Policy> policies() {
    return policies.stream()
        .sorted(Comparator.comparing(Policy::firstDay).thenComparing(Policy::id))
        .toList();
  }

  void read(Fields fields) {
    String id = fields.requireId();
    Labels label = LabelReader.require(fields, "label");
    ShownText.find(fields, "source");
    fields.find("note");
    Optional<LocalDate> first = day(fields, "first_day");
    Optional<LocalDate> last = day(fields, "last_day");
    Stewardship.State state = StateReader.read(fields);
    Consumer<SetGoal> taker = taker(state);
    for (Node node : fields.requireList("goals")) {
      readGoal(id, first.orElse(LocalDate.MIN), last.orElse(LocalDate.MAX), node).forEach(taker);
    }

    if (first.isPresent() && last.isPresent() && library.isNew("The policy", id, fields.place())) {
      if (last.get().isBefore(first.get())) {
        problems.add(Message.EMPTY_INTERVAL, fields.requireScalar("last_day").place(), id);
      }

      if (state == Stewardship.State.IN_USE) {
        policies.add(new Policy(id, label, first.get(), last.get()));
      }
    }
  }

  /** What is done with goals: those of a draft are not set, but what they name must be there. */
  private Consumer<SetGoal> taker(Stewardship.State state) {
    return switch (state) {
      case DRAFT -> goal -> named.add(goal.measures());
      case IN_USE -> this::set;
    };
  }

  /** A day that must be there. */
  static Optional<LocalDate> day(Fields fields, String key) {
    fields.require(key);
    return fields.parsed(key, LocalDate::parse, "a date", "year, month and day as 2014-12-31");
  }

  private List<SetGoal> readGoal(String policy, LocalDate firstDay, LocalDate lastDay, Node node) {
    Fields fields = Fields.of(node, "a goal", problems);
    Optional<String> number = fields.text("number");
    Labels label = LabelReader.require(fields, "label");
    Node.Scalar committee = fields.requireScalar("committee");
    library.find(library.committees, "The committee", committee);
    fields.find("note");
    fields.require("targets");
    var goal = new PolicyGoal(policy, firstDay, lastDay, number, committee.text(), label);
    List<SetGoal> set =
        fields.entries("targets").values().stream()
            .flatMap(entry -> targets(fields, entry).stream())
            .map(measures -> new SetGoal(measures, goal))
            .toList();
    fields.end();
    return set;
  }

  private static List<Measures> targets(Fields goal, Node.Entry entry) {
    var indicator = new Node.Scalar(entry.place(), entry.key(), Node.Style.PLAIN);
    return goal.items(entry.value(), "'" + entry.key() + "'").stream()
        .flatMap(item -> goal.scalar(item, "A target of '" + entry.key() + "'").stream())
        .map(target -> new Measures(indicator, target))
        .toList();
  }

  private void set(SetGoal set) {
    Measures measures = set.measures();
    String kind = targetOf(measures.indicator().text());
    if (library.isNew(kind, measures.target().text(), measures.target().place())) {
      library.goals.put(measures.name(), set.goal());
      named.add(measures);
    }
  }

  /** Reports what policies name and no indicator has, once all of these have been read. */
  void check(List<Indicator> indicators) {
    Map<String, Indicator> known = new LinkedHashMap<>();
    indicators.forEach(indicator -> known.put(indicator.id(), indicator));
    named.stream()
        .filter(measures -> !library.leftOut.contains(measures.indicator().text()))
        .forEach(
            measures ->
                library
                    .find(known, "The indicator", measures.indicator())
                    .ifPresent(indicator -> check(indicator, measures.target())));
  }

  private void check(Indicator indicator, Node.Scalar written) {
    Map<String, Target> targets = new LinkedHashMap<>();
    indicator.targets().forEach(target -> targets.put(target.id(), target));
    library.find(targets, targetOf(indicator.id()), written);
  }

  private static String targetOf(String indicator) {
    return "Of '" + indicator + "', the target";
  }
}
