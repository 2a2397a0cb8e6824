package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.charts.DistrictMap.Standing;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The newest figures of an indicator by the parts of the city. */
public record DistrictFigures(ReportData data, IndicatorRow indicator, String variable) {
  /**
   * Those of the first group of which figures of parts, and of the whole, were published.
   *
   * @param parts by their codes
   */
  public record Chosen(String period, String group, FigureRow city, Map<String, FigureRow> parts) {
    /** Against the city; none without a published number. Without an interval, as printed. */
    Optional<Standing> comparison(FigureRow part) {
      if (part.value().isEmpty()) {
        return Optional.empty();
      }

      double whole = city.value().getAsDouble();
      double value = part.value().getAsDouble();
      double low = part.interval().map(interval -> interval.low()).orElse(value);
      double high = part.interval().map(interval -> interval.high()).orElse(value);
      if (high < whole) {
        return Optional.of(Standing.LOWER);
      }

      return Optional.of(low > whole ? Standing.HIGHER : Standing.SAME);
    }

    /** How many have a number. */
    long count() {
      return parts.values().stream().filter(row -> row.value().isPresent()).count();
    }

    /** How many of some parts stand so; people whose part is not known are none. */
    long count(Standing wanted, Predicate<String> counted) {
      return parts.entrySet().stream()
          .filter(part -> counted.test(part.getKey()))
          .filter(part -> comparison(part.getValue()).filter(wanted::equals).isPresent())
          .count();
    }
  }

  public Optional<Chosen> chosen() {
    String period = data.newest(indicator);
    List<FigureRow> rows =
        data.figures(indicator).stream().filter(row -> row.period().equals(period)).toList();
    Map<String, Map<String, FigureRow>> groups = new TreeMap<>(data.labels().groupOrder());
    for (FigureRow row : rows) {
      if (row.breakdown().codes().keySet().equals(Set.of(variable))) {
        groups
            .computeIfAbsent(row.group(), group -> new LinkedHashMap<>())
            .put(row.breakdown().codes().get(variable), row);
      }
    }

    for (Map.Entry<String, Map<String, FigureRow>> group : groups.entrySet()) {
      Optional<FigureRow> city =
          rows.stream()
              .filter(row -> row.group().equals(group.getKey()) && row.value().isPresent())
              .filter(row -> row.breakdown().equals(Slice.TOTAL))
              // A part has always fewer people than the whole: counts say nothing here.
              .filter(row -> row.denominator().isPresent())
              .findFirst();
      if (city.isPresent()
          && group.getValue().values().stream().anyMatch(row -> row.value().isPresent())) {
        return Optional.of(
            new Chosen(period, group.getKey(), city.get(), sorted(group.getValue())));
      }
    }

    return Optional.empty();
  }

  private Map<String, FigureRow> sorted(Map<String, FigureRow> parts) {
    Map<String, FigureRow> sorted = new LinkedHashMap<>();
    parts.values().stream()
        .sorted((a, b) -> data.labels().sliceOrder().compare(a.breakdown(), b.breakdown()))
        .forEach(row -> sorted.put(row.breakdown().codes().get(variable), row));
    return sorted;
  }
}
