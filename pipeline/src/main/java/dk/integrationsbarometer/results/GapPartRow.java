package dk.integrationsbarometer.results;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.disclosure.ReleasedAdjustment;
import dk.integrationsbarometer.disclosure.ReleasedGap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the table {@code gap_parts}: what a part of a gap accounts for. The parts of a gap add
 * up to its {@code value} in the table {@code gaps}; a gap whose adjustment is hidden has none.
 *
 * @param part {@code rates} for the adjusted gap, the name of a variable that is held equal, or
 *     {@code not-compared}
 */
public record GapPartRow(
    String indicator,
    String period,
    String area,
    String group,
    String reference,
    String part,
    double value,
    String unit) {
  static final String TABLE = "gap_parts";
  public static final String PART = "part";
  public static final String RATES = "rates";
  public static final String NOT_COMPARED = "not-compared";

  static final List<Column<GapPartRow>> COLUMNS =
      List.of(
          Column.text(GapRow.INDICATOR, GapPartRow::indicator),
          Column.text(GapRow.PERIOD, GapPartRow::period),
          Column.text(GapRow.AREA, GapPartRow::area),
          Column.text(GapRow.GROUP, GapPartRow::group),
          Column.text(GapRow.REFERENCE, GapPartRow::reference),
          Column.text(PART, GapPartRow::part),
          Column.real(GapRow.VALUE, GapPartRow::value),
          Column.text(GapRow.UNIT, GapPartRow::unit));

  /** The rows of an indicator, in the order of its gaps. */
  static Stream<GapPartRow> rows(Releasable releasable) {
    return releasable.gaps().stream()
        .sorted(
            Comparator.comparing((ReleasedGap gap) -> gap.period().code())
                .thenComparing(ReleasedGap::area)
                .thenComparing(ReleasedGap::group)
                .thenComparing(ReleasedGap::reference))
        .flatMap(gap -> parts(gap).stream().map(part -> row(releasable, gap, part)));
  }

  private static List<ReleasedAdjustment.Part> parts(ReleasedGap gap) {
    List<ReleasedAdjustment.Part> parts = new ArrayList<>();
    gap.adjusted()
        .filter(adjustment -> adjustment.value().isPresent())
        .ifPresent(
            adjustment -> {
              parts.add(new ReleasedAdjustment.Part(RATES, adjustment.value().getAsDouble()));
              parts.addAll(adjustment.parts());
            });
    return parts;
  }

  private static GapPartRow row(
      Releasable releasable, ReleasedGap gap, ReleasedAdjustment.Part part) {
    return new GapPartRow(
        releasable.indicator().id(),
        gap.period().code(),
        gap.area(),
        gap.group(),
        gap.reference(),
        part.name(),
        part.value(),
        releasable.indicator().valueUnit().gapCode());
  }

  static GapPartRow read(StoredRow row) {
    return new GapPartRow(
        row.text(GapRow.INDICATOR),
        row.text(GapRow.PERIOD),
        row.text(GapRow.AREA),
        row.text(GapRow.GROUP),
        row.text(GapRow.REFERENCE),
        row.text(PART),
        row.real(GapRow.VALUE),
        row.text(GapRow.UNIT));
  }
}
