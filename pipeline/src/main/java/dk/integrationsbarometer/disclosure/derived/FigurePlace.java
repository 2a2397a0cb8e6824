package dk.integrationsbarometer.disclosure.derived;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.tables.FigureRow;

/** Where a figure stands. */
record FigurePlace(String indicator, String period, String area, String group, Slice slice) {
  static FigurePlace of(FigureRow row) {
    return new FigurePlace(row.indicator(), row.period(), row.area(), row.group(), row.breakdown());
  }

  FigurePlace of(String otherGroup) {
    return new FigurePlace(indicator, period, area, otherGroup, slice);
  }

  FigurePlace cut(Slice otherSlice) {
    return new FigurePlace(indicator, period, area, group, otherSlice);
  }

  FigurePlace ofIndicator(String other) {
    return new FigurePlace(other, period, area, group, slice);
  }

  FigurePlace in(String otherPeriod) {
    return new FigurePlace(indicator, otherPeriod, area, group, slice);
  }

  FigurePlace at(String otherArea) {
    return new FigurePlace(indicator, period, otherArea, group, slice);
  }

  FigurePlace total() {
    return new FigurePlace(indicator, period, area, group, Slice.TOTAL);
  }

  /** By which people know the figure. */
  String name() {
    return String.join(" ", indicator, period, area, group, "[" + slice.text() + "]");
  }
}
