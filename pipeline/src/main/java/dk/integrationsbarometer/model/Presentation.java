package dk.integrationsbarometer.model;

import dk.integrationsbarometer.model.labels.Labels;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How results are presented, which decides no figure.
 *
 * @param policyAreas the areas of policy in the order in which they are presented, each by the name
 *     of its folder
 * @param committees the committees that answer for goals, by their codes
 * @param policies in the order of their first days
 * @param registers what each register is called, by its id
 * @param rules what each rule of a register says of its rows, by its name
 * @param columns the variables that have a column of their own in the published tables
 * @param headline the indicators that a run prints
 * @param groups the codes of groups in the order in which their definitions list them
 */
public record Presentation(
    Map<String, Labels> policyAreas,
    Map<String, Labels> committees,
    List<Policy> policies,
    Map<String, Labels> registers,
    Map<String, Labels> rules,
    List<String> columns,
    List<String> headline,
    List<String> groups) {
  public Presentation {
    policyAreas = Collections.unmodifiableMap(new LinkedHashMap<>(policyAreas));
    committees = Collections.unmodifiableMap(new LinkedHashMap<>(committees));
    policies = List.copyOf(policies);
    registers = Collections.unmodifiableMap(new LinkedHashMap<>(registers));
    rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    columns = List.copyOf(columns);
    headline = List.copyOf(headline);
    groups = List.copyOf(groups);
  }
}
