package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.FormerlyMeant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The columns that say how far a definition has come and who answers for it, within {@link
 * IndicatorRow}.
 *
 * @param owner who decides on it
 * @param contact where questions about it go
 * @param approvedBy empty, as is the day, where nobody is named
 */
public record IndicatorLife(
    @FormerlyMeant("in-use") @CodeOf(CodeLists.STATE) Stewardship.State state,
    Optional<String> owner,
    Optional<String> contact,
    Optional<String> approvedBy,
    Optional<String> approvedOn) {
  public static IndicatorLife of(Stewardship said) {
    return new IndicatorLife(
        said.state(),
        said.owner(),
        said.contact(),
        said.approval().map(Stewardship.Approval::by),
        said.approval().map(Stewardship.Approval::on).map(LocalDate::toString));
  }
}
