package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.FormerlyMeant;
import dk.integrationsbarometer.tables.columns.Key;
import dk.integrationsbarometer.tables.columns.Rounded;
import java.util.List;

/**
 * A row of the table {@code gap_parts}: what a part of a gap accounts for. The parts of a gap add
 * up to its {@code value} in the table {@code gaps}; a gap whose adjustment is hidden has none.
 *
 * @param part {@code rates} for the adjusted gap, the name of a variable that is adjusted for, or
 *     {@code not-compared} for the people outside the common support
 * @param obsStatus that of the adjusted gap
 */
public record GapPartRow(
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key @CodeOf(CodeLists.PERIOD) String period,
    @Key @CodeOf(CodeLists.AREA) String area,
    @Key @CodeOf(CodeLists.GROUP) String group,
    @Key @CodeOf(CodeLists.REFERENCE) String reference,
    @Key @CodeOf(CodeLists.PART) String part,
    @Rounded(Rounded.To.DECIMALS_OF_THE_INDICATOR) double value,
    @CodeOf(CodeLists.UNIT) String unit,
    @FormerlyMeant("A") @CodeOf(CodeLists.OBS_STATUS) ObsStatus obsStatus) {
  public static final String RATES = "rates";
  public static final String NOT_COMPARED = "not-compared";

  /** The parts that are no variables, with what people read for them. */
  static final List<Code> PARTS =
      List.of(
          new Code(RATES, Labels.of("difference with the same composition")),
          new Code(NOT_COMPARED, Labels.of("people without a counterpart in the other group")));
}
