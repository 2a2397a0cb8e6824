package dk.integrationsbarometer.tables;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.tables.columns.CodeOf;
import dk.integrationsbarometer.tables.columns.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the table of notes: what those who answer for an indicator want to be known of it.
 *
 * @param about the legal basis, or a concept of quality
 */
public record NoteRow(
    @Key @CodeOf(CodeLists.INDICATOR) String indicator,
    @Key @CodeOf(CodeLists.ABOUT) String about,
    Labels note) {
  public static final Code LEGAL_BASIS = new Code("legal_basis", Labels.of("Legal basis"));

  /** The legal basis first, then the concepts of quality in their order. */
  public static List<NoteRow> of(Indicator indicator) {
    Stewardship said = indicator.stewardship();
    List<NoteRow> notes = new ArrayList<>();
    said.legalBasis()
        .ifPresent(basis -> notes.add(new NoteRow(indicator.id(), LEGAL_BASIS.code(), basis)));
    said.quality()
        .forEach((concept, note) -> notes.add(new NoteRow(indicator.id(), concept.code(), note)));
    return notes;
  }
}
