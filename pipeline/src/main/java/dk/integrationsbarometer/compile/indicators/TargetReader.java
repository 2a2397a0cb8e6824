package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.ClosedVariables;
import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.PolicyGoal;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code targets} of an indicator. */
final class TargetReader {
  private static final String HIGHEST = "1000000000000000";

  private static final Map<String, Target.Rule> RULES = new LinkedHashMap<>();

  static {
    for (Target.Rule rule : Target.Rule.values()) {
      RULES.put(rule.code(), rule);
    }
  }

  private final Library library;
  private final Fields indicator;
  private final Problems problems;

  TargetReader(Library library, Fields indicator, Problems problems) {
    this.library = library;
    this.indicator = indicator;
    this.problems = problems;
  }

  List<Target> read(Period.Length length) {
    List<Target> targets = new ArrayList<>();
    var once = new Once("The target", problems);
    for (Node node : indicator.list("targets")) {
      Target target = read(node, length);
      if (once.isNew(target.id(), target.id(), node.place())) {
        targets.add(target);
      }
    }

    return targets;
  }

  private Target read(Node node, Period.Length length) {
    Fields fields = Fields.of(node, "a target", problems);
    String id = fields.requireId();
    Target.Rule rule = fields.requireChoice("rule", RULES, Target.Rule.RISING);
    String group = fields.requireText("group");
    Optional<String> reference = fields.text("reference");
    if (rule == Target.Rule.PARITY) {
      fields.require("reference");
      fields.require("margin");
    }

    if (rule.needsValue()) {
      fields.require("value");
    }

    if (rule.needsBase()) {
      fields.require("base");
    }

    Optional<PolicyGoal> goal = goal(id);
    if (rule.isDirection() && goal.isEmpty()) {
      fields.require("base");
    }

    Optional<BigDecimal> value =
        fields.parsed("value", TargetUnits.bare("-" + HIGHEST, HIGHEST), "a number", "5.8 or -10");
    Optional<BigDecimal> margin =
        fields.parsed("margin", TargetUnits.bare("0", HIGHEST), "a number from 0", "2 or 0.5");
    Slice slice =
        fields
            .parsed("breakdown", TargetReader::slice, "a breakdown", "koen=kvinde")
            .orElse(Slice.TOTAL);
    Optional<Period> base = SeriesReader.period(fields, "base", length);
    Optional<LocalDate> by =
        fields.parsed("by", LocalDate::parse, "a date", "year, month and day as 2014-12-31");
    Labels note = LabelReader.find(fields, "note");
    fields.end();
    return new Target(
        id,
        rule,
        group,
        reference,
        slice,
        rule == Target.Rule.PARITY ? margin : value,
        base,
        by,
        note,
        goal);
  }

  private Optional<PolicyGoal> goal(String target) {
    return indicator.text("id").map(id -> library.goals.get(new Library.TargetName(id, target)));
  }

  private static Slice slice(String text) {
    if (!text.matches("[^=,]+=[^=,]+(,[^=,]+=[^=,]+)*")) {
      throw new IllegalArgumentException(text);
    }

    return Slice.parse(text);
  }

  /** Reports targets for figures and gaps that a sound indicator does not compute. */
  static void check(Indicator indicator, Fields fields, Problems problems) {
    int named =
        fields.find("groups").filter(Node.Sequence.class::isInstance).stream()
            .mapToInt(groups -> ((Node.Sequence) groups).items().size())
            .sum();
    if (indicator.groups().size() < named) {
      return; // a group could not be read, which has been reported
    }

    for (Node node : fields.list("targets")) {
      Fields written = Fields.of(node, "a target", new Problems());
      indicator.targets().stream()
          .filter(target -> written.text("id").map(target.id()::equals).orElse(false))
          .filter(target -> !target.group().isEmpty() && !isComputed(indicator, target))
          .forEach(target -> report(target, indicator, node.place(), problems));
    }
  }

  /** Whoever takes a class for a group would look for it among the groups in vain. */
  private static void report(Target target, Indicator indicator, Place place, Problems problems) {
    Stream<String> groups = Stream.concat(Stream.of(target.group()), target.reference().stream());
    Optional<ClassOfUnit> taken =
        groups
            .filter(code -> indicator.group(code).isEmpty())
            .flatMap(code -> ClassOfUnit.of(code, indicator.unit()).stream())
            .findFirst();
    taken.ifPresentOrElse(
        each ->
            problems.add(
                Message.TARGET_OF_CLASSES, place, target.id(), each.code(), each.variable()),
        () -> problems.add(Message.TARGET_NOT_COMPUTED, place, target.id(), name(target)));
  }

  /** A class of a variable that no group has the name of. */
  private record ClassOfUnit(String code, String variable) {
    private static Optional<ClassOfUnit> of(String code, Unit unit) {
      return unit.variables().stream()
          .filter(variable -> ClosedVariables.classes(variable).contains(code))
          .findFirst()
          .map(variable -> new ClassOfUnit(code, variable.name()));
    }
  }

  private static boolean isComputed(Indicator indicator, Target target) {
    boolean group = indicator.group(target.group()).isPresent();
    boolean gap =
        target
            .reference()
            .map(
                reference ->
                    indicator.against().map(Indicator::id).filter(reference::equals).isPresent()
                        || indicator.comparisons().stream()
                            .anyMatch(each -> isPair(each, target.group(), reference)))
            .orElse(true);
    List<String> names = List.copyOf(target.slice().codes().keySet());
    boolean slice =
        names.isEmpty()
            || indicator.breakdowns().stream()
                .anyMatch(
                    breakdown ->
                        breakdown.variables().stream().map(Variable::name).toList().equals(names));
    return group && gap && slice;
  }

  private static boolean isPair(Comparison comparison, String group, String reference) {
    return comparison.group().code().equals(group)
        && comparison.reference().code().equals(reference);
  }

  private static String name(Target target) {
    String reference = target.reference().map(code -> " - " + code).orElse("");
    String slice = target.slice().equals(Slice.TOTAL) ? "" : ", " + target.slice().text();
    return target.group() + reference + slice;
  }
}
