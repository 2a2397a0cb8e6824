package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.TextTable;
import dk.integrationsbarometer.generator.columns.Amount;
import dk.integrationsbarometer.generator.columns.Filling;
import dk.integrationsbarometer.generator.columns.ProfileColumn;
import dk.integrationsbarometer.generator.columns.ProfileColumn.ColumnCase;
import dk.integrationsbarometer.generator.columns.Where;
import dk.integrationsbarometer.generator.extracts.PeopleRows;
import dk.integrationsbarometer.generator.extracts.RowSource;
import dk.integrationsbarometer.generator.extracts.RowSource.InFull.WrittenRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads where the rows of an extract come from: people, invented things, or rows in full.
 *
 * @param keys of the profile
 * @param register that is filled
 */
record SourceReader(ProfileKeys keys, String register, Document document) {
  private static final String REFERENCE = "reference";
  private static final String PER_PERSON = "per_person";

  /**
   * What the rows are about.
   *
   * @param names what a condition can ask of such a row
   * @param lines the columns that rows bring with them, and their values; all have the same columns
   */
  record Source(RowSource rows, RowNames names, List<Map<String, String>> lines) {
    Set<String> given() {
      return lines.isEmpty() ? Set.of() : lines.get(0).keySet();
    }
  }

  Source read() {
    List<String> written =
        List.of("people", "invented", "rows").stream().filter(keys::has).toList();
    if (written.size() != 1) {
      keys.report("the profile should have exactly one of people, invented, rows");
      return inFull(List.of());
    }

    return switch (written.get(0)) {
      case "people" -> people(keys.under("people"));
      case "invented" -> invented(keys.under("invented"));
      default -> keys.scalar("rows").map(this::table).orElse(inFull(List.of()));
    };
  }

  private Source people(ProfileKeys people) {
    RowNames names = RowNames.ofPeople();
    Where who = names.where(people.scalar("where"), people.problems());
    List<ColumnCase> take = new ArrayList<>();
    for (ProfileKeys item : people.list("take")) {
      Where where = names.where(item.scalar("where"), item.problems());
      Amount amount = amount(item, Amount.Measure.PERCENT, Amount.Measure.NUMBER);
      take.add(new ColumnCase(where, amount));
      item.end();
    }

    if (take.isEmpty()) {
      take.add(new ColumnCase(Where.EVERYTHING, Amount.ALL));
    }

    var reader = new CaseReader(register, names, ColumnValues.ANYTHING);
    List<ColumnCase> rows =
        people
            .find(PER_PERSON)
            .map(node -> reader.cases(node, PER_PERSON, people))
            .orElse(List.of(new ColumnCase(Where.EVERYTHING, Filling.constant("1"))));
    List<Map<String, String>> each = each(people);
    people.end();
    var source =
        new PeopleRows(
            register,
            who,
            new ProfileColumn("take", take, 0),
            new ProfileColumn(PER_PERSON, rows, 0),
            each);
    return new Source(source, names, each);
  }

  private static Source invented(ProfileKeys invented) {
    Amount amount = amount(invented, Amount.Measure.EXACTLY, Amount.Measure.NUMBER);
    List<Map<String, String>> each = each(invented);
    invented.end();
    return new Source(new RowSource.Invented(amount, each), RowNames.ofThings(), each);
  }

  private static Amount amount(ProfileKeys written, Amount.Measure... allowed) {
    List<Amount.Measure> found = Stream.of(allowed).filter(kind -> written.has(key(kind))).toList();
    Amount.Measure measure = found.isEmpty() ? allowed[0] : found.get(0);
    if (found.size() != 1) {
      written.report(
          "exactly one of '%s' and '%s' should be there"
              .formatted(key(allowed[0]), key(allowed[1])));
    }

    double value = written.number(key(measure), 0);
    if (measure == Amount.Measure.PERCENT && value > 100) {
      written.report("'percent' is a share of at most 100 per cent");
    }

    long atLeast = (long) written.number("at_least", 0);
    return new Amount(
        measure, value, atLeast, written.values("allows").stream().map(written::share).toList());
  }

  private static String key(Amount.Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  /**
   * One line for each row of a person or thing; a single line without columns when there is none.
   */
  private static List<Map<String, String>> each(ProfileKeys written) {
    List<Map<String, String>> each = new ArrayList<>();
    for (ProfileKeys item : written.list("each")) {
      Map<String, String> values = item.texts();
      if (!each.isEmpty() && !each.get(0).keySet().equals(values.keySet())) {
        item.report("every line of 'each' should have the same columns");
      }

      each.add(values);
    }

    return each.isEmpty() ? List.of(Map.of()) : each;
  }

  /** A column {@code reference} says the date that a row belongs to. */
  private Source table(Node.Scalar block) {
    List<WrittenRow> rows = new ArrayList<>();
    for (Map<String, TextTable.Cell> cells :
        TextTable.read(block, document, keys.problems()).rows()) {
      Optional<LocalDate> date =
          Optional.ofNullable(cells.get(REFERENCE))
              .map(cell -> new Node.Scalar(cell.place(), cell.text(), Node.Style.PLAIN))
              .flatMap(keys::date);
      Map<String, String> values = new LinkedHashMap<>();
      cells.forEach((column, cell) -> values.put(column, cell.text()));
      values.remove(REFERENCE);
      rows.add(new WrittenRow(date, values));
    }

    return inFull(rows);
  }

  private static Source inFull(List<WrittenRow> rows) {
    List<Map<String, String>> lines = rows.stream().map(WrittenRow::values).toList();
    return new Source(new RowSource.InFull(rows), RowNames.ofThings(), lines);
  }
}
