package dk.integrationsbarometer.testkit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A CSV file in one of the ways in which extracts are written. */
public record CsvFile(List<String> columns, List<Map<String, String>> rows, Style style) {
  /**
   * How it is written.
   *
   * @param before the header, such as a byte order mark
   */
  public record Style(
      Charset charset, String separator, String quote, String lineEnd, String before) {
    public static final Style PLAIN = new Style(StandardCharsets.UTF_8, ";", "", "\n", "");
    public static final Style WINDOWS =
        new Style(Charset.forName("windows-1252"), ";", "\"", "\r\n", "");
    public static final Style MARKED =
        new Style(StandardCharsets.UTF_8, ",", "\"", "\r\n", "\uFEFF");
  }

  public static CsvFile of(List<String> columns, List<Map<String, String>> rows) {
    return new CsvFile(columns, rows, Style.PLAIN);
  }

  public static CsvFile of(String table) {
    return of(TextRows.header(table), TextRows.parse(table));
  }

  public CsvFile in(Style other) {
    return new CsvFile(columns, rows, other);
  }

  public void write(Path file) {
    Deliveries.write(file, text().getBytes(style.charset()));
  }

  public String text() {
    String lines =
        rows.stream()
            .map(row -> line(columns.stream().map(name -> row.getOrDefault(name, "")).toList()))
            .collect(Collectors.joining());
    return style.before() + line(columns) + lines;
  }

  private String line(List<String> cells) {
    return cells.stream()
            .map(cell -> style.quote() + cell + style.quote())
            .collect(Collectors.joining(style.separator()))
        + style.lineEnd();
  }
}
