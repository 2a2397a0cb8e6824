package dk.integrationsbarometer.exports.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook anew without what the library takes from the clock, without the buttons that it
 * puts above every column of a table, and with the name of the style of plain cells, which programs
 * miss.
 *
 * <p>The library packs its files as a stream that Java reads only by its list at the end, so it has
 * to lie on a disk.
 */
final class SameBytes {
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";
  private static final String BUTTONS = "<autoFilter [^>]*/>";
  private static final String BEHIND_STYLES = "<dxfs ";
  private static final String STYLES =
      "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

  private SameBytes() {}

  static byte[] of(byte[] book, Instant created) throws IOException {
    Path file = Files.createTempFile("barometer-", ".xlsx");
    try {
      Files.write(file, book);
      return packed(file, created);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] packed(Path book, Instant created) throws IOException {
    LocalDateTime time = LocalDateTime.ofInstant(created, ZoneOffset.UTC);
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipFile(book.toFile());
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(time);
        out.putNextEntry(same);
        try (InputStream content = in.getInputStream(entry)) {
          out.write(content(entry.getName(), content.readAllBytes(), created));
        }

        out.closeEntry();
      }
    }

    return bytes.toByteArray();
  }

  private static byte[] content(String name, byte[] content, Instant created) {
    if (name.equals("docProps/core.xml")) {
      return replaced(content, CREATED, "$1" + created.truncatedTo(ChronoUnit.SECONDS));
    }

    if (name.equals("xl/styles.xml")) {
      return replaced(content, BEHIND_STYLES, STYLES + BEHIND_STYLES);
    }

    return name.startsWith("xl/tables/") ? replaced(content, BUTTONS, "") : content;
  }

  private static byte[] replaced(byte[] content, String pattern, String by) {
    return new String(content, StandardCharsets.UTF_8)
        .replaceAll(pattern, by)
        .getBytes(StandardCharsets.UTF_8);
  }
}
