package dk.integrationsbarometer.indicators.figures;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.time.Period;
import java.util.Comparator;

/** Which figure of an indicator. */
public record FigureKey(Period period, String area, String group, Slice slice)
    implements Comparable<FigureKey> {
  private static final Comparator<FigureKey> ORDER =
      Comparator.comparing((FigureKey key) -> key.period().code())
          .thenComparing(FigureKey::area)
          .thenComparing(FigureKey::group)
          .thenComparing(key -> key.slice().text());

  /** The same figure of another group. */
  public FigureKey of(String otherGroup) {
    return new FigureKey(period, area, otherGroup, slice);
  }

  /** The same figure of another period. */
  public FigureKey in(Period otherPeriod) {
    return new FigureKey(otherPeriod, area, group, slice);
  }

  /** The same figure of another area. */
  public FigureKey at(String otherArea) {
    return new FigureKey(period, otherArea, group, slice);
  }

  /** The same figure of another slice. */
  public FigureKey cut(Slice otherSlice) {
    return new FigureKey(period, area, group, otherSlice);
  }

  /** The same figure, cut further by a variable. */
  public FigureKey with(String variable, String code) {
    return new FigureKey(period, area, group, slice.with(variable, code));
  }

  /** The same figure, not cut by a variable. */
  public FigureKey without(String variable) {
    return new FigureKey(period, area, group, slice.without(variable));
  }

  @Override
  public int compareTo(FigureKey other) {
    return ORDER.compare(this, other);
  }
}
