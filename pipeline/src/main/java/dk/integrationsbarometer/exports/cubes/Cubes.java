package dk.integrationsbarometer.exports.cubes;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.cubes.Dimension.Role;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes cubes of a table, for each indicator. */
public final class Cubes<R extends Record> {
  private final ExportedRun run;
  private final CubedTable<R> kind;
  private final CodeLabels danish;
  private final CodeLabels english;

  private Cubes(ExportedRun run, CubedTable<R> kind) {
    this.run = run;
    this.kind = kind;
    this.danish = run.labels(Language.DA);
    this.english = run.labels(Language.EN);
  }

  /**
   * The cubes of the figures, then those of the gaps: by indicator, one for each of its breakdowns
   * that is no part of another one.
   */
  public static List<Cube> of(ExportedRun run) {
    return Stream.concat(
            new Cubes<>(run, CubedTable.FIGURES).all(), new Cubes<>(run, CubedTable.GAPS).all())
        .toList();
  }

  private Stream<Cube> all() {
    Map<String, List<R>> rows = run.byIndicator(kind.table());
    return run.indicators().stream()
        .filter(indicator -> rows.containsKey(indicator.indicator()))
        .flatMap(indicator -> of(indicator, rows.get(indicator.indicator())));
  }

  private Stream<Cube> of(IndicatorRow indicator, List<R> rows) {
    List<SortedSet<String>> breakdowns =
        rows.stream().map(this::variables).distinct().collect(Collectors.toList());
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

  private SortedSet<String> variables(R row) {
    return new TreeSet<>(kind.breakdown().apply(row).codes().keySet());
  }

  private Cube cube(IndicatorRow indicator, List<String> variables, List<R> rows) {
    List<Dimension> dimensions = new ArrayList<>();
    kind.compared().forEach(role -> dimensions.add(column(role, rows, danish.groupOrder())));
    for (String name : variables) {
      Comparator<String> totalFirst =
          Comparator.comparing((String code) -> !code.equals(Dimension.TOTAL))
              .thenComparing(danish.order(name));
      dimensions.add(dimension(name, Role.VARIABLE, rows, totalFirst));
    }

    dimensions.add(column(Role.AREA, rows, danish.order(id(Role.AREA))));
    dimensions.add(column(Role.PERIOD, rows, Comparator.naturalOrder()));
    Map<List<String>, R> byKey = new HashMap<>();
    rows.forEach(row -> byKey.put(dimensions.stream().map(each -> code(row, each)).toList(), row));
    return new Cube(
        kind.folder()
            + String.join(
                "-", Stream.concat(Stream.of(indicator.indicator()), variables.stream()).toList()),
        indicator,
        kind.about(),
        List.copyOf(dimensions),
        contents(indicator, rows),
        new CubeRows<>(kind, byKey, indicator.indicator(), run.numbers()));
  }

  private static String id(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private Dimension column(Role role, List<R> rows, Comparator<String> order) {
    return dimension(id(role), role, rows, order);
  }

  private Dimension dimension(String id, Role role, List<R> rows, Comparator<String> order) {
    var all = new Dimension(id, role, List.of());
    return new Dimension(
        id, role, rows.stream().map(row -> code(row, all)).distinct().sorted(order).toList());
  }

  private String code(R row, Dimension dimension) {
    return dimension.role() == Role.VARIABLE
        ? kind.breakdown().apply(row).codes().getOrDefault(dimension.id(), Dimension.TOTAL)
        : kind.code(row, dimension.id());
  }

  /** The main number, and beside it what some row has a number of. */
  private List<Content> contents(IndicatorRow indicator, List<R> rows) {
    return kind.measures().stream()
        .filter(
            measure ->
                measure.column().equals(CubedTable.VALUE)
                    || rows.stream()
                        .anyMatch(row -> kind.table().cell(row, measure.column()).isPresent()))
        .map(
            measure ->
                new Content(
                    measure.column(),
                    measure.label(),
                    measure.unit().apply(indicator, this::unit),
                    run.numbers()
                        .places(indicator.indicator(), kind.table().column(measure.column()))))
        .toList();
  }

  private Labels unit(String code) {
    return new Labels(danish.unit(code), english.unit(code));
  }
}
