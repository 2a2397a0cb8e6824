package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Policy;
import dk.integrationsbarometer.model.Presentation;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code kind: barometer}, the settings of the project. */
final class SettingsReader {
  private static final BigDecimal LOWEST_CONFIDENCE = new BigDecimal("50");
  private static final BigDecimal HIGHEST_CONFIDENCE = new BigDecimal("99.99");

  private final Library library;
  private final Problems problems;
  private final RetiredReader retired;
  private Map<String, Labels> policyAreas = Map.of();
  private List<Node.Scalar> columns = List.of();
  private List<Node.Scalar> headline = List.of();

  SettingsReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
    this.retired = new RetiredReader(library, problems);
  }

  /** The settings; what they name is checked when it has been read. */
  void read(Fields fields) {
    fields.requireId();
    fields.find("note");
    library.homeArea = fields.requireText("home_area");
    library.person = fields.text("person");
    policyAreas = LabelReader.named(fields, "policy_areas");
    library.committees = LabelReader.named(fields, "committees");
    columns = once(fields, "columns", "The variable");
    headline = once(fields, "headline", "The indicator");
    retired.read(fields);
    library.confidence =
        fields
            .parsed(
                "confidence",
                SettingsReader::confidence,
                "a level of confidence in per cent, from 50 to 99.99",
                "90, 95 or 99")
            .orElse(library.confidence);
  }

  /** The folders of indicators, with their words; none where the settings list none. */
  Map<String, Labels> policyAreas() {
    return policyAreas;
  }

  /** Names of a kind, each of which may be listed once. */
  private List<Node.Scalar> once(Fields fields, String key, String kind) {
    var once = new Once(kind, problems);
    return fields.scalars(key).stream()
        .filter(name -> once.isNew(name.text(), name.text(), name.place()))
        .toList();
  }

  private static BigDecimal confidence(String text) {
    BigDecimal percent = Numbers.decimal(text);
    if (percent.compareTo(LOWEST_CONFIDENCE) < 0 || percent.compareTo(HIGHEST_CONFIDENCE) > 0) {
      throw new IllegalArgumentException(text);
    }

    return new BigDecimal(percent.stripTrailingZeros().toPlainString());
  }

  /** Reports the indicators of the settings that are not there. */
  void checkHeadline(List<Indicator> indicators) {
    Map<String, Indicator> known = new TreeMap<>();
    indicators.forEach(indicator -> known.put(indicator.id(), indicator));
    headline.stream()
        .filter(id -> !library.leftOut.contains(id.text()))
        .forEach(id -> library.find(known, "The indicator", id));
    retired.check(known);
  }

  /**
   * Reports the columns of the published tables that are no variables, once all of these are known.
   */
  void checkColumns() {
    Map<String, Variable> known = new TreeMap<>();
    library.variables.values().stream()
        .flatMap(List::stream)
        .forEach(variable -> known.put(variable.name(), variable));
    columns.forEach(name -> library.find(known, "The variable", name));
  }

  /** How results are shown, of what has been read. */
  Presentation presentation(List<Policy> policies) {
    Map<String, Labels> registers = new TreeMap<>();
    Map<String, Labels> rules = new TreeMap<>();
    library.registers.forEach((id, register) -> registers.put(id, register.label()));
    library.registers.values().stream()
        .flatMap(register -> register.rules().stream())
        .forEach(rule -> rules.putIfAbsent(rule.name(), rule.label()));
    return new Presentation(
        policyAreas,
        library.committees,
        policies,
        registers,
        rules,
        columns.stream().map(Node.Scalar::text).toList(),
        headline.stream().map(Node.Scalar::text).toList(),
        List.copyOf(library.groups.keySet()));
  }
}
