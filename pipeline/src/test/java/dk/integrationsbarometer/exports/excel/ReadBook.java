package dk.integrationsbarometer.exports.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** A workbook as its parts say it: read without the library that has written it. */
final class ReadBook {
  private static final Pattern ROW = Pattern.compile("<row r=\"\\d+\".*?</row>", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile("<c r=\"[A-Z]+\\d+\"[^>]*?t=\"(.)[^>]*><v>(.*?)</v>", Pattern.DOTALL);

  private final Path file;
  private final List<String> strings;

  private ReadBook(Path file) {
    this.file = file;
    this.strings =
        all(part("xl/sharedStrings.xml"), "<si><t[^>]*>(.*?)</t>").stream()
            .map(ReadBook::text)
            .toList();
  }

  static ReadBook of(Path file) {
    return new ReadBook(file);
  }

  /** The names of the sheets, in their order. */
  List<String> sheets() {
    return all(part("xl/workbook.xml"), "<sheet name=\"([^\"]*)\"").stream()
        .map(ReadBook::text)
        .toList();
  }

  /** A text per row: its cells with a bar between them, numbers in angle brackets. */
  List<String> rows(String sheet) {
    String xml = part("xl/worksheets/sheet" + (sheets().indexOf(sheet) + 1) + ".xml");
    return ROW.matcher(xml)
        .results()
        .map(row -> String.join("|", CELL.matcher(row.group()).results().map(this::cell).toList()))
        .toList();
  }

  private String cell(MatchResult cell) {
    return cell.group(1).equals("s")
        ? strings.get(Integer.parseInt(cell.group(2)))
        : "<" + cell.group(2) + ">";
  }

  /** Where the links of a sheet lead. */
  List<String> links(String sheet) {
    return all(
            part("xl/worksheets/sheet" + (sheets().indexOf(sheet) + 1) + ".xml"),
            "location=\"([^\"]*)\"")
        .stream()
        .map(ReadBook::text)
        .toList();
  }

  String part(String name) {
    try (var zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> all(String xml, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }

    return found;
  }

  private static String text(String xml) {
    Matcher numbered = Pattern.compile("&#x([0-9a-fA-F]+);").matcher(xml);
    return numbered
        .replaceAll(
            each ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(each.group(1), 16))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
