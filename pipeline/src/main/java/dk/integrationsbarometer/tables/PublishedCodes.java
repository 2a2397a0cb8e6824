package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.Presentation;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.ClassComparison;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.CheckVerdict;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.Delivered;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Newest;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.model.labels.ValueUnit;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers the codes that the published tables use, with what people read for each; of a code that
 * comes twice, the first counts.
 */
public final class PublishedCodes {
  private final Map<String, List<Code>> lists = new TreeMap<>();

  private PublishedCodes() {}

  /**
   * The rows of the table {@code codes}, sorted.
   *
   * @param periods the codes of all periods that the tables name
   * @param checks those of the table {@code quality}
   */
  public static List<CodeRow> of(
      List<Indicator> indicators,
      Presentation presentation,
      Collection<String> periods,
      Collection<String> checks) {
    var codes = new PublishedCodes();
    codes.addGroupsInOrder(indicators, presentation.groups());
    indicators.forEach(codes::add);
    codes.addChoices();
    codes.addNamed(CodeLists.POLICY_AREA, presentation.policyAreas());
    codes.addNamed(CodeLists.COMMITTEE, presentation.committees());
    codes.addNamed(CodeLists.REGISTER, presentation.registers());
    presentation
        .policies()
        .forEach(policy -> codes.add(CodeLists.POLICY, new Code(policy.id(), policy.label())));
    periods.stream()
        .flatMap(code -> Period.parse(code).stream())
        .sorted()
        .forEach(period -> codes.add(CodeLists.PERIOD, new Code(period.code(), period.label())));
    checks.stream()
        .sorted()
        .forEach(
            check ->
                codes.add(
                    CodeLists.CHECK,
                    new Code(check, QualityCheck.label(check, presentation.rules()))));
    return codes.rows();
  }

  private void add(Indicator indicator) {
    add(CodeLists.INDICATOR, new Code(indicator.id(), indicator.label()));
    addAreas(indicator);
    addGroups(indicator);
    addReferences(indicator);
    addClassReferences(indicator);
    addBenchmarks(indicator);
    addBreakdowns(indicator);
    addParts(indicator);
    addUnits(indicator);
  }

  /** The closed choices of columns, in their own order. */
  private void addChoices() {
    addChoices(CodeLists.OBS_STATUS, ObsStatus.values());
    addChoices(CodeLists.CONF_STATUS, ConfStatus.values());
    addChoices(CodeLists.STATUS, GoalStatus.values());
    addChoices(CodeLists.TREND, TrendSign.values());
    addChoices(CodeLists.RULE, Target.Rule.values());
    addChoices(CodeLists.NEWEST, Newest.values());
    addChoices(CodeLists.DIRECTION, Indicator.Direction.values());
    addChoices(CodeLists.ADJUSTMENT, Adjustment.Method.values());
    addChoices(CodeLists.STATE, Stewardship.State.values());
    add(CodeLists.ABOUT, NoteRow.LEGAL_BASIS);
    addChoices(CodeLists.ABOUT, Stewardship.Quality.values());
    addChoices(CodeLists.DELIVERED, Delivered.values());
    addChoices(CodeLists.VERDICT, CheckVerdict.values());
    IntervalPolicy.published().forEach(code -> add(CodeLists.INTERVAL, code));
    GapPartRow.PARTS.forEach(code -> add(CodeLists.PART, code));
  }

  private void addNamed(String list, Map<String, Labels> named) {
    named.forEach((code, label) -> add(list, new Code(code, label)));
  }

  /** All that the column with the municipality can hold. */
  private void addAreas(Indicator indicator) {
    Register register = indicator.unit().register();
    register
        .area()
        .flatMap(register::column)
        .ifPresent(
            column -> {
              if (column.type() instanceof RegisterColumn.Coded coded) {
                coded.codes().codes().forEach(code -> add(CodeLists.AREA, code));
              }
            });
  }

  /** As the definitions of groups list them, whichever indicator uses them first. */
  private void addGroupsInOrder(List<Indicator> indicators, List<String> order) {
    for (String code : order) {
      indicators.stream()
          .flatMap(indicator -> indicator.group(code).stream())
          .findFirst()
          .ifPresent(group -> add(CodeLists.GROUP, new Code(group.code(), group.label())));
    }
  }

  private void addGroups(Indicator indicator) {
    indicator
        .groups()
        .forEach(group -> add(CodeLists.GROUP, new Code(group.code(), group.label())));
  }

  /** Groups, and the other indicator that this one is compared with. */
  private void addReferences(Indicator indicator) {
    indicator.comparisons().stream()
        .map(Comparison::reference)
        .forEach(group -> add(CodeLists.REFERENCE, new Code(group.code(), group.label())));
    indicator
        .against()
        .ifPresent(other -> add(CodeLists.REFERENCE, new Code(other.id(), other.label())));
  }

  /** What classes are compared with, within a group. */
  private void addClassReferences(Indicator indicator) {
    for (ClassComparison each : indicator.classComparisons()) {
      add(CodeLists.REFERENCE, new Code(each.reference().text(), each.referenceLabel()));
    }
  }

  /** The variables that adjusted gaps hold equal. */
  private void addParts(Indicator indicator) {
    indicator.adjusted().stream()
        .flatMap(adjustment -> adjustment.strata().variables().stream())
        .forEach(variable -> add(CodeLists.PART, new Code(variable.name(), variable.label())));
  }

  private void addBenchmarks(Indicator indicator) {
    indicator.benchmarks().stream()
        .flatMap(rule -> rule.areas().stream())
        .forEach(area -> add(CodeLists.BENCHMARK, area));
  }

  private void addUnits(Indicator indicator) {
    ValueUnit unit = indicator.valueUnit();
    add(CodeLists.UNIT, new Code(unit.code(), unit.value()));
    add(CodeLists.UNIT, new Code(unit.gapCode(), unit.gap()));
  }

  private void addBreakdowns(Indicator indicator) {
    for (Breakdown breakdown : indicator.cuts()) {
      for (Variable variable : breakdown.variables()) {
        add(CodeLists.BREAKDOWN, new Code(variable.name(), variable.label()));
        variable.classification().stream()
            .flatMap(classification -> classification.codes().stream())
            .filter(code -> !code.code().equals(Code.UNKNOWN.code()))
            .forEach(code -> add(variable.name(), code));
      }
    }
  }

  private void addChoices(String list, Coded[] choices) {
    for (Coded choice : choices) {
      add(list, new Code(choice.code(), choice.label()));
    }
  }

  private void add(String list, Code code) {
    List<Code> codes = lists.computeIfAbsent(list, name -> new ArrayList<>());
    if (codes.stream().noneMatch(known -> known.code().equals(code.code()))) {
      codes.add(code);
    }
  }

  private List<CodeRow> rows() {
    lists
        .getOrDefault(CodeLists.BREAKDOWN, List.of())
        .forEach(variable -> add(variable.code(), Code.UNKNOWN));
    List<CodeRow> rows = new ArrayList<>();
    lists.forEach(
        (list, codes) -> {
          for (int i = 0; i < codes.size(); i++) {
            rows.add(new CodeRow(list, codes.get(i).code(), codes.get(i).label(), i + 1));
          }
        });
    return rows;
  }
}
