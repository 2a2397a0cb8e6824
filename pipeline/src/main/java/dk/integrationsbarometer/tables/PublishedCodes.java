package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.Presentation;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.ValueUnit;
import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers the codes that the published tables use; of a code that comes twice, the first counts.
 */
public final class PublishedCodes {
  private final Map<String, List<Code>> lists = new TreeMap<>();

  private PublishedCodes() {}

  /** The rows of the table {@code codes}, sorted. */
  public static List<CodeRow> of(List<Indicator> indicators, Presentation presentation) {
    var codes = new PublishedCodes();
    codes.addGroupsInOrder(indicators, presentation.groups());
    indicators.forEach(codes::addGroups);
    indicators.forEach(codes::addReference);
    indicators.forEach(codes::addBenchmarks);
    indicators.forEach(codes::addBreakdowns);
    indicators.forEach(codes::addUnits);
    codes.addChoices(CodeLists.OBS_STATUS, ObsStatus.values());
    codes.addChoices(CodeLists.CONF_STATUS, ConfStatus.values());
    presentation
        .policyAreas()
        .forEach((area, label) -> codes.add(CodeLists.POLICY_AREA, new Code(area, label)));
    codes.addChoices(CodeLists.STATUS, GoalStatus.values());
    codes.addChoices(CodeLists.TREND, TrendSign.values());
    return codes.rows();
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

  private void addReference(Indicator indicator) {
    indicator
        .against()
        .ifPresent(other -> add(CodeLists.REFERENCE, new Code(other.id(), other.label())));
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
