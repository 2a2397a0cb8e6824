package dk.integrationsbarometer.exports.site;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.NoteRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What those who answer for an indicator have written of it in its definition. */
record WrittenNotes(ReportData data, IndicatorRow indicator) {
  /** By which law the data may be used. */
  Optional<Element> legalBasis() {
    return notes().filter(WrittenNotes::isLegalBasis).findFirst().map(this::definition);
  }

  /** A term and its meaning for each concept of quality; nothing without any. */
  List<Element> quality() {
    List<Element> notes = notes().filter(row -> !isLegalBasis(row)).map(this::definition).toList();
    return notes.isEmpty() ? List.of() : List.of(Element.of("dl").add(notes));
  }

  private Stream<NoteRow> notes() {
    return data.rows(Tables.NOTES).stream()
        .filter(row -> row.indicator().equals(indicator.indicator()));
  }

  private static boolean isLegalBasis(NoteRow row) {
    return row.about().equals(NoteRow.LEGAL_BASIS.code());
  }

  private Element definition(NoteRow row) {
    return Html.definition(
        data.labels().label(CodeLists.ABOUT, row.about()), row.note().in(data.language()).strip());
  }
}
