package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorAtoms;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.CellFigures;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.DisclosureMethod.Range;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.NumberMeaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of an indicator before anything is hidden, and the atoms that they are made of.
 *
 * @param meaning by which a later run knows the numbers again
 * @param figures of every area, group and slice of the grid, whatever a run prints of them
 * @param published the cells with the numbers that the indicator's method publishes
 */
public record CountedIndicator(
    NumberMeaning meaning, Figures figures, IndicatorAtoms atoms, IndicatorCells published) {
  /** How far from the truth a second possible value has to lie, for all indicators of a unit. */
  static long width(List<CountedIndicator> unit) {
    return unit.stream().mapToLong(each -> each.indicator().disclosure().width()).max().orElse(1);
  }

  Indicator indicator() {
    return figures.indicator();
  }

  /** The atoms of the people that a figure is about, on one status date. */
  List<Integer> people(FigureKey key, LocalDate date) {
    return own(whole(key), date);
  }

  /** The figure of all people whom a figure is about: that of a part is about the whole. */
  FigureKey whole(FigureKey key) {
    return CellFigures.whole(indicator().measure(), key).orElse(key);
  }

  /** The atoms of the people who are in a group and slice themselves. */
  List<Integer> own(FigureKey key, LocalDate date) {
    return atoms.of(cell(key, date));
  }

  /** How many people a figure is about on one status date, given how many rows they have. */
  long persons(FigureKey key, LocalDate date, long rows) {
    return ownPersons(whole(key), date, rows);
  }

  /** The same of the people who are in a group and slice themselves. */
  long ownPersons(FigureKey key, LocalDate date, long rows) {
    return atoms.persons().getOrDefault(cell(key, date), rows);
  }

  private static CellKey cell(FigureKey key, LocalDate date) {
    return new CellKey(date, key.area(), key.group(), key.slice().text());
  }

  /**
   * What a reader knows of the people of a figure on one status date when their number is
   * published.
   *
   * @param rows the true number
   */
  Range people(FigureKey key, LocalDate date, long rows) {
    return isExact()
        ? Range.of(rows)
        : behind(rows, published.at(cell(whole(key), date)).denominator());
  }

  /** The same of those in the numerator, over all status dates of its period. */
  Range value(FigureKey key) {
    return dates(key).stream()
        .map(date -> behind(inside(key, date), published.at(cell(key, date)).numerator()))
        .reduce(Range.of(0), Range::plus);
  }

  private long inside(FigureKey key, LocalDate date) {
    return own(key, date).stream().mapToLong(atom -> atoms.counts().get(atom).inside()).sum();
  }

  private Range behind(long number, BigDecimal told) {
    return indicator().disclosure().behind(number, told.longValueExact());
  }

  /** Whether numbers are published as they are. */
  boolean isExact() {
    return indicator().disclosure().method().isExact();
  }

  /** The figures as they are published where nothing of them is hidden. */
  Figures told() {
    return isExact() ? figures : Figures.of(published, Selection.ALL);
  }

  /** Whether so many people are too few to say anything of them. */
  boolean isFew(long people) {
    return people > 0 && people < indicator().disclosure().threshold();
  }

  List<LocalDate> dates(FigureKey key) {
    return indicator().period().datesBehind(key.period());
  }
}
