package dk.integrationsbarometer.tables;

/**
 * A row of the table {@code gap_parts}: what a part of a gap accounts for. The parts of a gap add
 * up to its {@code value} in the table {@code gaps}; a gap whose adjustment is hidden has none.
 *
 * @param part {@code rates} for the adjusted gap, the name of a variable that is adjusted for, or
 *     {@code not-compared} for the people outside the common support
 */
public record GapPartRow(
    @Key String indicator,
    @Key String period,
    @Key String area,
    @Key String group,
    @Key String reference,
    @Key String part,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) double value,
    String unit) {
  public static final String RATES = "rates";
  public static final String NOT_COMPARED = "not-compared";
}
