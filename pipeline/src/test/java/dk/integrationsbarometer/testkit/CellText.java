package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Indicator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads cells from lines like {@code 2022-03-31 | 101 | dansk | koen=mand | 5/10}: status date,
 * municipality, group, breakdown, numerator/denominator. What is named was delivered; what has no
 * line is zero.
 */
public final class CellText {
  private CellText() {}

  public static IndicatorCells cells(Employment employment, String text) {
    return cells(employment.indicator(), text);
  }

  public static IndicatorCells cells(Indicator indicator, String text) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    SortedSet<String> areas = new TreeSet<>();
    SortedMap<CellKey, Sums> sums = new TreeMap<>();
    for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
      String[] cells =
          Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
      LocalDate date = LocalDate.parse(cells[0]);
      dates.add(date);
      areas.add(cells[1]);
      sums.put(new CellKey(date, cells[1], cells[2], cells[3]), sums(cells[4]));
    }

    return new IndicatorCells(indicator, dates, areas, sums, Set.of(), Set.of());
  }

  public static Figures figures(Employment employment, String text) {
    return figures(employment.indicator(), text);
  }

  public static Figures figures(Indicator indicator, String text) {
    return Figures.of(cells(indicator, text), Selection.ALL);
  }

  public static Releasable releasable(Employment employment, String text) {
    return PrimaryOnly.release(figures(employment, text));
  }

  private static Sums sums(String fraction) {
    int slash = fraction.indexOf('/');
    return Sums.ofPeople(
        Long.parseLong(fraction.substring(0, slash)),
        Long.parseLong(fraction.substring(slash + 1)));
  }
}
