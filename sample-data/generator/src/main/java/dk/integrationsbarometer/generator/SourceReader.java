package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.WhereReader.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where the rows of an extract come from: people, invented things, or rows in full. */
final class SourceReader {
  private final ProfileFields fields;
  private final String register;

  SourceReader(ProfileFields fields, String register) {
    this.fields = fields;
    this.register = register;
  }

  /**
   * What the rows are about.
   *
   * @param lines the columns that rows bring with them, and their values; all have the same columns
   */
  record Source(RowSource rows, Kind kind, List<Map<String, String>> lines) {
    Set<String> given() {
      return lines.isEmpty() ? Set.of() : lines.get(0).keySet();
    }
  }

  Source read() {
    List<String> written =
        List.of("people", "invented", "rows").stream().filter(fields::has).toList();
    if (written.size() != 1) {
      fields.report("the profile should have exactly one of people, invented, rows");
      return new Source(new WrittenRows(List.of()), Kind.THINGS, List.of());
    }

    return switch (written.get(0)) {
      case "people" -> people(fields.fields("people"));
      case "invented" -> invented(fields.fields("invented"));
      default -> new RowsReader(fields).read(fields.find("rows").orElseThrow());
    };
  }

  private Source people(ProfileFields people) {
    Where who = new WhereReader(people, Kind.PEOPLE, Set.of()).read(people.find("where"));
    List<Take> take = new ArrayList<>();
    for (ProfileFields item : people.has("take") ? people.list("take") : List.<ProfileFields>of()) {
      Where where = new WhereReader(item, Kind.PEOPLE, Set.of()).read(item.find("where"));
      take.add(new Take(where, amount(item, "percent", "number")));
      item.end();
    }

    if (take.isEmpty()) {
      take.add(new Take(Where.EVERYTHING, Amount.ALL));
    }

    List<Case> rows =
        people.find(PeopleRows.PER_PERSON).map(node -> perPerson(people, node)).orElse(List.of());
    List<Map<String, String>> each = each(people);
    people.end();
    return new Source(
        new PeopleRows(
            register,
            who,
            take,
            rows.isEmpty() ? List.of() : List.of(new ProfileColumn(PeopleRows.PER_PERSON, rows, 0)),
            each),
        Kind.PEOPLE,
        each);
  }

  private List<Case> perPerson(ProfileFields people, Node node) {
    return new CaseReader(people, Kind.PEOPLE, Set.of(), register, ColumnValues.ANYTHING)
        .cases(node, PeopleRows.PER_PERSON);
  }

  private Source invented(ProfileFields invented) {
    Amount amount = amount(invented, "exactly", "number");
    List<Map<String, String>> each = each(invented);
    invented.end();
    return new Source(new InventedRows(amount, each), Kind.THINGS, each);
  }

  private static Amount amount(ProfileFields written, String first, String second) {
    if (written.has(first) == written.has(second)) {
      written.report("exactly one of '" + first + "' and '" + second + "' should be there");
    }

    Optional<Double> percent = number(written, "percent", first);
    if (percent.filter(share -> share > 100).isPresent()) {
      written.report("'percent' is a share of at most 100 per cent");
    }

    List<BigDecimal> allows =
        written.find("allows").map(written::values).orElse(List.of()).stream()
            .map(node -> share(written, node))
            .toList();
    return new Amount(
        percent,
        number(written, "number", second),
        number(written, "exactly", first).map(Double::longValue),
        written.has("at_least") ? (long) written.number("at_least") : 0,
        allows);
  }

  private static Optional<Double> number(ProfileFields written, String key, String allowed) {
    return key.equals(allowed) && written.has(key)
        ? Optional.of(written.number(key))
        : Optional.empty();
  }

  private static BigDecimal share(ProfileFields written, Node node) {
    written.number(node, "allows");
    String text = written.text(node, "allows");
    return text.matches("\\d+(\\.\\d+)?") ? new BigDecimal(text) : BigDecimal.ZERO;
  }

  /**
   * One line for each row of a person or thing; a single line without columns when there is none.
   */
  private static List<Map<String, String>> each(ProfileFields written) {
    List<Map<String, String>> each = new ArrayList<>();
    for (ProfileFields item :
        written.has("each") ? written.list("each") : List.<ProfileFields>of()) {
      Map<String, String> values = new LinkedHashMap<>();
      item.entries()
          .forEach(entry -> values.put(entry.key(), item.text(entry.value(), entry.key())));
      if (!each.isEmpty() && !each.get(0).keySet().equals(values.keySet())) {
        item.report("every line of 'each' should have the same columns");
      }

      each.add(values);
    }

    return each.isEmpty() ? List.of(Map.of()) : each;
  }
}
