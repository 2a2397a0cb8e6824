package dk.integrationsbarometer.exports.excel;

import dk.integrationsbarometer.exports.excel.Sheet.Link;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes sheets as a workbook.
 *
 * <p>The title is in A1, remarks are below it, the table begins in row 7 on every sheet. Nothing is
 * merged, frozen, filtered, coloured or computed: programs that read the sheet aloud, or into a
 * table, lose their way in it.
 */
record Book(String title, Optional<String> mark, List<Sheet> sheets) {
  static final int HEADER = 6;
  private static final int WIDEST = 60;
  private static final double LINE = 15;
  private static final int LOOKED_AT = 200;
  private static final String PLAIN = "TableStyleLight1";
  private static final String APPLICATION = "barometer";
  private static final String VERSION = "1.0";

  /** The file: the same bytes for the same sheets and the same time. */
  byte[] bytes(Instant created) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, APPLICATION, VERSION)) {
      book.properties().setTitle(title);
      mark.ifPresent(book.properties()::setSubject);
      for (Sheet sheet : sheets) {
        write(sheet, book.newWorksheet(sheet.name()));
      }

      book.finish();
      return SameBytes.of(bytes.toByteArray(), created);
    } catch (IOException e) {
      throw new UncheckedIOException("Failed to write a workbook in memory", e);
    }
  }

  private void write(Sheet sheet, Worksheet at) throws IOException {
    at.value(0, 0, sheet.title());
    at.style(0, 0).bold().fontSize(14).set();
    for (int i = 0; i < sheet.remarks().size(); i++) {
      at.value(1 + i, 0, sheet.remarks().get(i));
    }

    mark.ifPresent(text -> at.value(HEADER - 1, 0, text));
    for (int column = 0; column < sheet.header().size(); column++) {
      at.value(HEADER, column, sheet.header().get(column));
      at.style(HEADER, column).bold().wrapText(true).set();
      at.width(column, width(sheet, column));
    }

    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < sheet.header().size(); column++) {
        cell(at, HEADER + 1 + row, column, sheet.rows().get(row).get(column));
      }

      makeRoom(at, HEADER + 1 + row, sheet.rows().get(row));
    }

    table(sheet, at);
    at.pageOrientation("landscape");
    at.setFitToPage(true);
    at.fitToHeight((short) 0);
    at.finish();
  }

  private static void table(Sheet sheet, Worksheet at) {
    if (!sheet.rows().isEmpty()) {
      String name = SheetNames.table(sheet.name());
      at.range(HEADER, 0, HEADER + sheet.rows().size(), sheet.header().size() - 1)
          .createTable(sheet.header().toArray(String[]::new))
          .setName(name)
          .setDisplayName(name)
          .styleInfo()
          .setStyleName(PLAIN)
          .setShowRowStripes(false);
    }
  }

  private static void cell(Worksheet at, int row, int column, Object cell) {
    if (cell instanceof BigDecimal number) {
      at.value(row, column, number);
      at.style(row, column).format(format(number.scale())).set();
    } else if (cell instanceof Long number) {
      at.value(row, column, number);
      at.style(row, column).format(format(0)).set();
    } else if (cell instanceof Link link) {
      at.hyperlink(row, column, HyperLink.internal("'" + link.sheet() + "'!A1", link.sheet()));
    } else {
      at.value(row, column, (String) cell);
    }
  }

  /** Programs do not all make room for text that goes on in a second line. */
  private static void makeRoom(Worksheet at, int row, List<Object> cells) {
    int longest = cells.stream().mapToInt(cell -> text(cell).length()).max().orElse(0);
    if (longest <= WIDEST) {
      return;
    }

    at.rowHeight(row, LINE * Math.ceil((double) longest / WIDEST));
    for (int column = 0; column < cells.size(); column++) {
      at.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  /** With the decimals that were published, also where they are 0. */
  private static String format(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private static double width(Sheet sheet, int column) {
    int longest =
        sheet.rows().stream()
            .limit(LOOKED_AT)
            .mapToInt(row -> text(row.get(column)).length())
            .max()
            .orElse(0);
    return Math.min(WIDEST, Math.max(longest, sheet.header().get(column).length())) + 2.0;
  }

  private static String text(Object cell) {
    return cell instanceof Link link ? link.sheet() : String.valueOf(cell);
  }
}
