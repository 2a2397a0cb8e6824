package dk.integrationsbarometer.exports.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.NewestPeriod;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The indicators of a run, by area of policy. */
public final class IndicatorList {
  private final PublishedRun run;
  private final Map<String, String> newest;

  private IndicatorList(PublishedRun run) {
    this.run = run;
    this.newest =
        run.rows(Tables.FIGURES).stream()
            .collect(Collectors.groupingBy(FigureRow::indicator))
            .entrySet()
            .stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> NewestPeriod.of(entry.getValue()).orElse("")));
  }

  /** The lines, and how to see more; every line ends with \n. */
  public static String of(PublishedRun run, Language language) {
    return lines(run, language)
        + new Bilingual(language)
            .say(
                "Show an indicator with: scripts/barometer show ID. Show the goals with: scripts/barometer show --goals.")
        + "\n";
  }

  /** A line per indicator with its newest period and title; every line ends with \n. */
  public static String lines(PublishedRun run, Language language) {
    var list = new IndicatorList(run);
    var labels = new CodeLabels(run.rows(Tables.CODES), language);
    int width = list.width();
    List<String> lines = new ArrayList<>();
    for (String area : list.areas()) {
      lines.add(labels.label(CodeLists.POLICY_AREA, area));
      for (IndicatorRow row : list.in(area)) {
        String id = row.indicator() + " ".repeat(width - row.indicator().length());
        lines.add("  %s  %-9s  %s".formatted(id, list.period(row), row.title().in(language)));
      }

      lines.add("");
    }

    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The same for programs. */
  public static String json(PublishedRun run) {
    var list = new IndicatorList(run);
    ObjectNode root = Json.object(run);
    ArrayNode indicators = root.putArray("indicators");
    for (IndicatorRow row : run.rows(Tables.INDICATORS)) {
      indicators
          .addObject()
          .put("indicator", row.indicator())
          .put(CodeLists.POLICY_AREA, row.policyArea())
          .put("title_da", row.title().da())
          .put("title_en", row.title().en())
          .put("newest_period", list.period(row));
    }

    return Json.of(root);
  }

  private int width() {
    return run.rows(Tables.INDICATORS).stream()
        .mapToInt(row -> row.indicator().length())
        .max()
        .orElse(0);
  }

  private List<IndicatorRow> in(String area) {
    return run.rows(Tables.INDICATORS).stream()
        .filter(row -> row.policyArea().equals(area))
        .toList();
  }

  private String period(IndicatorRow row) {
    return newest.getOrDefault(row.indicator(), "");
  }

  /** In the order of the codes; then those that have no label. */
  private Set<String> areas() {
    Set<String> used =
        run.rows(Tables.INDICATORS).stream()
            .map(IndicatorRow::policyArea)
            .collect(Collectors.toSet());
    Set<String> areas = new LinkedHashSet<>();
    run.rows(Tables.CODES).stream()
        .filter(row -> row.list().equals(CodeLists.POLICY_AREA))
        .map(CodeRow::code)
        .filter(used::contains)
        .forEach(areas::add);
    used.stream().sorted().forEach(areas::add);
    return areas;
  }
}
