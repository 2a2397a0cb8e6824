package dk.integrationsbarometer.disclosure.methods;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Squares;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.cells.UnitCells.RecordKeys;
import dk.integrationsbarometer.model.indicators.DisclosureMethod;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cells of an indicator with the numbers that its method publishes. All that is published is
 * computed from them, so that nothing tells more than they do.
 */
public final class PublishedCells {
  private final DisclosureMethod method;
  private final Map<CellKey, RecordKeys> keys;

  private PublishedCells(DisclosureMethod method, Map<CellKey, RecordKeys> keys) {
    this.method = method;
    this.keys = keys;
  }

  /**
   * The cells; the same ones when numbers are published as they are.
   *
   * @param keys of the people of each cell, where errors are drawn by them
   */
  public static IndicatorCells of(IndicatorCells cells, Map<CellKey, RecordKeys> keys) {
    DisclosureMethod method = cells.indicator().disclosure().method();
    return method.isExact() ? cells : new PublishedCells(method, keys).of(cells);
  }

  private IndicatorCells of(IndicatorCells cells) {
    SortedMap<CellKey, Sums> published = new TreeMap<>();
    cells.sums().forEach((key, sums) -> published.put(key, published(key, sums)));
    return new IndicatorCells(
        cells.indicator(),
        cells.dates(),
        cells.areas(),
        published,
        cells.overlapping(),
        // Of a part and its whole the rest cannot be worked out, so it has no interval either.
        union(cells.overlapping(), cells.straying()));
  }

  private Sums published(CellKey key, Sums sums) {
    RecordKeys own = keys.getOrDefault(key, RecordKeys.NONE);
    long units = method.published(sums.units(), own.units());
    long inside = Math.min(units, method.published(sums.inside(), own.inside()));
    long under = method.published(sums.denominator().longValueExact(), own.units());
    long over = Math.min(under, method.published(sums.numerator().longValueExact(), own.inside()));
    return new Sums(
        units, inside, BigDecimal.valueOf(over), BigDecimal.valueOf(under), Squares.ZERO);
  }

  private static <T> Set<T> union(Set<T> some, Set<T> others) {
    Set<T> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }
}
