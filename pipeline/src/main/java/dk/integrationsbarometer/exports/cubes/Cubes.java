package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.exports.cubes.Dimension.Role;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes cubes of the figures of each indicator. */
public final class Cubes {
  private static final String PERSONS = "persons";

  private final ExportedRun run;
  private final CodeLabels order;

  private Cubes(ExportedRun run) {
    this.run = run;
    this.order = run.labels(Language.DA);
  }

  /** By indicator, a cube for each of its breakdowns that is no part of another one. */
  public static List<Cube> of(ExportedRun run) {
    var cubes = new Cubes(run);
    Map<String, List<FigureRow>> figures = run.byIndicator(Tables.FIGURES);
    return run.indicators().stream()
        .filter(row -> figures.containsKey(row.indicator()))
        .flatMap(row -> cubes.of(row, figures.get(row.indicator())))
        .toList();
  }

  private Stream<Cube> of(IndicatorRow indicator, List<FigureRow> rows) {
    List<SortedSet<String>> breakdowns =
        rows.stream().map(Cubes::variables).distinct().collect(Collectors.toList());
    return breakdowns.stream()
        .filter(
            variables ->
                breakdowns.stream()
                    .noneMatch(
                        other -> other.size() > variables.size() && other.containsAll(variables)))
        .sorted(Comparator.comparing(variables -> String.join(",", variables)))
        .map(
            variables ->
                cube(
                    indicator,
                    List.copyOf(variables),
                    rows.stream().filter(row -> variables.containsAll(variables(row))).toList()));
  }

  private static SortedSet<String> variables(FigureRow row) {
    return new TreeSet<>(row.breakdown().codes().keySet());
  }

  private Cube cube(IndicatorRow indicator, List<String> variables, List<FigureRow> rows) {
    Map<List<String>, FigureRow> byKey = new HashMap<>();
    rows.forEach(row -> byKey.put(key(row, variables), row));
    List<Dimension> dimensions = new ArrayList<>();
    dimensions.add(dimension("group", Role.GROUP, rows, FigureRow::group, order.groupOrder()));
    for (String name : variables) {
      Comparator<String> totalFirst =
          Comparator.comparing((String code) -> !code.equals(Dimension.TOTAL))
              .thenComparing(order.order(name));
      dimensions.add(dimension(name, Role.VARIABLE, rows, row -> code(row, name), totalFirst));
    }

    dimensions.add(dimension("area", Role.AREA, rows, FigureRow::area, order.order("area")));
    dimensions.add(
        dimension("period", Role.PERIOD, rows, FigureRow::period, Comparator.naturalOrder()));
    String id =
        String.join(
            "-", Stream.concat(Stream.of(indicator.indicator()), variables.stream()).toList());
    return new Cube(
        id, indicator, List.copyOf(dimensions), contents(indicator, rows), byKey, run.numbers());
  }

  private static List<String> key(FigureRow row, List<String> variables) {
    List<String> key = new ArrayList<>(List.of(row.group()));
    variables.forEach(name -> key.add(code(row, name)));
    key.add(row.area());
    key.add(row.period());
    return List.copyOf(key);
  }

  private static String code(FigureRow row, String variable) {
    return row.breakdown().codes().getOrDefault(variable, Dimension.TOTAL);
  }

  private static Dimension dimension(
      String id,
      Role role,
      List<FigureRow> rows,
      Function<FigureRow, String> code,
      Comparator<String> order) {
    return new Dimension(id, role, rows.stream().map(code).distinct().sorted(order).toList());
  }

  /** The value, and beside it what some row has a number of. */
  private static List<Content> contents(IndicatorRow indicator, List<FigureRow> rows) {
    int decimals = indicator.decimals();
    return Stream.of(
            new Content("value", ColumnWords.VALUE, indicator.unit(), decimals),
            new Content("ci_low", ColumnWords.LOW, indicator.unit(), decimals),
            new Content("ci_high", ColumnWords.HIGH, indicator.unit(), decimals),
            new Content(PERSONS, Words.PERSONS, PERSONS, 0))
        .filter(
            content ->
                content.column().equals("value")
                    || rows.stream()
                        .anyMatch(row -> Tables.FIGURES.cell(row, content.column()).isPresent()))
        .toList();
  }
}
