package dk.integrationsbarometer.exports.terminal;

import dk.integrationsbarometer.exports.json.JsonRows;
import dk.integrationsbarometer.tables.QualityRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The checks of extracts, for people and for programs. */
public final class QualityText {
  private QualityText() {}

  /** An aligned table; every line ends with \n. */
  public static String of(List<QualityRow> quality) {
    var table = new AlignedTable();
    table.row("check", List.of("register", "date", "rows", "failed", "verdict"));
    for (QualityRow row : quality) {
      table.row(
          row.check(),
          List.of(
              row.register(),
              row.period().orElse(""),
              number(row.rows()),
              number(row.failed()),
              row.verdict().code()));
    }

    return table.lines().stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String number(OptionalLong count) {
    return count.isPresent() ? String.valueOf(count.getAsLong()) : "";
  }

  /** Objects with the names of the published columns. */
  public static List<Map<String, Object>> objects(List<QualityRow> quality) {
    return JsonRows.of(Tables.QUALITY, quality.stream());
  }
}
