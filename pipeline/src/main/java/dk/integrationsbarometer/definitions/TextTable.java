package dk.integrationsbarometer.definitions;

import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small table written as text: columns separated by |, their names in the first line.
 *
 * @param header the names of the columns, with their places
 */
public record TextTable(List<Cell> header, List<Map<String, Cell>> rows) {

  private static final Pattern LIKENESS = Pattern.compile("[\u00a0\u2212]");

  /** A cell with its place; an empty text means that nothing is known. */
  public record Cell(String text, Place place) {
    public boolean isEmpty() {
      return text.isEmpty();
    }
  }

  public static TextTable read(Node.Scalar block, Document document, Problems problems) {
    if (block.style() != Node.Style.BLOCK) {
      problems.add(
          Message.EXAMPLE_TABLE,
          block.place(),
          block.style() == Node.Style.FOLDED
              ? "> behind the colon runs its lines together, and | keeps them"
              : "the | behind the colon is missing, so its lines have run together");
      return new TextTable(List.of(), List.of());
    }

    refuseLikeness(block, document, problems);
    List<Cell> header = List.of();
    List<Map<String, Cell>> rows = new ArrayList<>();
    List<String> lines = block.written().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }

      List<Cell> cells = cells(lines.get(i), block.place().line() + 1 + i, block, document);
      if (header.isEmpty()) {
        header = cells;
      } else if (cells.size() != header.size()) {
        problems.add(
            Message.EXAMPLE_TABLE,
            cells.get(0).place(),
            Counted.say(
                "this line has %d [cell|cells], the first line %d", cells.size(), header.size()));
      } else {
        rows.add(row(header, cells));
      }
    }

    if (header.isEmpty()) {
      problems.add(Message.EXAMPLE_TABLE, block.place(), "it is empty");
    }

    return new TextTable(header, rows);
  }

  /** Reports the first sign that only looks like a blank or a minus. */
  private static void refuseLikeness(Node.Scalar block, Document document, Problems problems) {
    List<String> lines = block.written().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher sign = LIKENESS.matcher(lines.get(i));
      if (sign.find()) {
        String line = lines.get(i);
        int indent = line.length() - line.stripLeading().length();
        problems.add(
            Message.EXAMPLE_TABLE,
            document.find(block.place().line() + 1 + i, line.strip()).right(sign.start() - indent),
            sign.group().equals("\u2212")
                ? "its minus is another sign, U+2212; write -"
                : "it holds a non-breaking space, U+00A0; write a blank");
        return;
      }
    }
  }

  /** The rows of a table that must have just these columns; none when it has others. */
  public static List<Map<String, Cell>> rows(
      Node.Scalar block, Document document, List<String> columns, Problems problems) {
    TextTable table = read(block, document, problems);
    List<String> found = table.header().stream().map(Cell::text).toList();
    if (found.isEmpty() || found.equals(columns)) {
      return table.rows();
    }

    problems.add(
        Message.EXAMPLE_TABLE,
        table.header().get(0).place(),
        "its columns should be " + String.join(" | ", columns));
    return List.of();
  }

  private static Map<String, Cell> row(List<Cell> header, List<Cell> cells) {
    Map<String, Cell> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(header.get(i).text(), cells.get(i));
    }

    return row;
  }

  /** What was meant, so that a sign is told once. */
  private static String withPlainSigns(String text) {
    return text.replace('\u00a0', ' ').replace('\u2212', '-');
  }

  /** Cells are told apart first: no value of a parameter makes another cell. */
  private static List<Cell> cells(String line, int number, Node.Scalar block, Document document) {
    Place start = document.find(number, line.strip());
    int indent = line.length() - line.stripLeading().length();
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    for (String part : Arrays.asList(line.split("\\|", -1))) {
      int leading = part.length() - part.stripLeading().length();
      cells.add(
          new Cell(
              block.parameters().fill(withPlainSigns(part).strip()),
              start.right(from + (part.isBlank() ? 0 : leading) - indent)));
      from += part.length() + 1;
    }

    return cells;
  }
}
