package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Library.TargetName;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Policy;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    for (Node node : fields.requireList("goals")) {
      readGoal(id, first.orElse(LocalDate.MIN), last.orElse(LocalDate.MAX), node);
    }

    if (first.isPresent() && last.isPresent() && library.isNew("The policy", id, fields.place())) {
      if (last.get().isBefore(first.get())) {
        problems.add(Message.EMPTY_INTERVAL, fields.requireScalar("last_day").place(), id);
      }

      policies.add(new Policy(id, label, first.get(), last.get()));
    }
  }

  /** A day that must be there. */
  static Optional<LocalDate> day(Fields fields, String key) {
    fields.require(key);
    return fields.parsed(key, LocalDate::parse, "a date", "year, month and day as 2014-12-31");
  }

  private void readGoal(String policy, LocalDate firstDay, LocalDate lastDay, Node node) {
    Fields fields = Fields.of(node, "a goal", problems);
    Optional<String> number = fields.text("number");
    Labels label = LabelReader.require(fields, "label");
    Node.Scalar committee = fields.requireScalar("committee");
    library.find(library.committees, "The committee", committee);
    fields.find("note");
    fields.require("targets");
    var goal = new PolicyGoal(policy, firstDay, lastDay, number, committee.text(), label);
    fields
        .entries("targets")
        .values()
        .forEach(entry -> targets(fields, entry).forEach(each -> add(each, goal)));
    fields.end();
  }

  private static List<Measures> targets(Fields goal, Node.Entry entry) {
    var indicator = new Node.Scalar(entry.place(), entry.key(), Node.Style.PLAIN);
    return goal.items(entry.value(), "'" + entry.key() + "'").stream()
        .flatMap(item -> goal.scalar(item, "A target of '" + entry.key() + "'").stream())
        .map(target -> new Measures(indicator, target))
        .toList();
  }

  private void add(Measures measures, PolicyGoal goal) {
    String kind = targetOf(measures.indicator().text());
    if (library.isNew(kind, measures.target().text(), measures.target().place())) {
      library.goals.put(measures.name(), goal);
      named.add(measures);
    }
  }

  /** Reports what policies name and no indicator has, once all of these have been read. */
  void check(List<Indicator> indicators) {
    Map<String, Indicator> known = new LinkedHashMap<>();
    indicators.forEach(indicator -> known.put(indicator.id(), indicator));
    for (Measures measures : named) {
      if (!library.leftOut.contains(measures.indicator().text())) {
        library
            .find(known, "The indicator", measures.indicator())
            .ifPresent(indicator -> check(indicator, measures.target()));
      }
    }
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
