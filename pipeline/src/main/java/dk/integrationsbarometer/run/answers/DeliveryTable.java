package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.terminal.AlignedTable;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.registers.gate.Finding;
import dk.integrationsbarometer.registers.gate.Level;
import dk.integrationsbarometer.run.gate.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Deliveries beside those before them: the last of each register, and each in which something was
 * found.
 */
final class DeliveryTable {
  private DeliveryTable() {}

  /** An aligned table, and what was found below it; every line ends with \n. */
  static String of(List<Comparison> comparisons) {
    List<Comparison> shown = shown(comparisons);
    var table = new AlignedTable();
    table.row("delivery", List.of("date", "rows", "before", "verdict"));
    for (Comparison each : shown) {
      table.row(
          each.register(),
          List.of(
              date(each),
              String.valueOf(each.rows()),
              String.valueOf(each.against()),
              verdict(each)));
    }

    List<String> lines = new ArrayList<>(table.lines());
    for (Comparison each : shown) {
      if (!each.findings().isEmpty()) {
        String because = each.accepted().map(text -> " Accepted: " + text).orElse("");
        lines.add(
            "%s %s: %s.%s"
                .formatted(each.register(), date(each), Verdicts.words(each.findings()), because));
      }
    }

    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<Comparison> shown(List<Comparison> comparisons) {
    Map<String, Comparison> last = new LinkedHashMap<>();
    comparisons.forEach(each -> last.put(each.register(), each));
    return comparisons.stream()
        .filter(each -> !each.findings().isEmpty() || last.get(each.register()).equals(each))
        .toList();
  }

  /** Objects with everything that was found, of all deliveries. */
  static List<Map<String, Object>> objects(List<Comparison> comparisons) {
    return comparisons.stream().map(DeliveryTable::object).toList();
  }

  private static Map<String, Object> object(Comparison comparison) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("register", comparison.register());
    object.put("date", comparison.date().map(LocalDate::toString).orElse(null));
    object.put("rows", comparison.rows());
    object.put("against", comparison.against());
    object.put("verdict", verdict(comparison));
    object.put("accepted", comparison.accepted().orElse(null));
    object.put("findings", comparison.findings().stream().map(DeliveryTable::object).toList());
    return object;
  }

  private static Map<String, Object> object(Finding finding) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("level", finding.level().word());
    object.put("measure", finding.measure().name().toLowerCase(Locale.ROOT));
    object.put("column", finding.column().isEmpty() ? null : finding.column());
    object.put("words", finding.words());
    return object;
  }

  private static String date(Comparison comparison) {
    return comparison.date().map(LocalDate::toString).orElse("");
  }

  private static String verdict(Comparison comparison) {
    if (comparison.accepted().isPresent()) {
      return "accepted";
    }

    return comparison.found() == Level.PASSES && comparison.against() < Comparison.LEAST
        ? "too few before"
        : comparison.found().word();
  }
}
