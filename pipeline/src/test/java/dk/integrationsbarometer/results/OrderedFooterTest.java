package dk.integrationsbarometer.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.Publications;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published file has the same bytes whatever the order in which Parquet lists encodings. */
class OrderedFooterTest {
  @TempDir private Path folder;
  private byte[] published;

  @BeforeEach
  void publish() throws IOException {
    Publications.publish(OutputFolder.at(folder.toString(), new Configuration(false)), "run");
    published = Files.readAllBytes(folder.resolve("runs/run/figures/part-0.parquet"));
  }

  @Test
  void aPublishedFileIsInOrder() throws IOException {
    assertThat(OrderedFooter.ordered(published)).isEqualTo(published);
    assertThat(columns(footer(published)))
        .isNotEmpty()
        .allSatisfy(column -> assertThat(column.getEncodings()).hasSizeGreaterThan(1).isSorted());
  }

  @Test
  void anotherOrderOfEncodingsGivesTheSameFile() throws IOException {
    byte[] reversed = reversed();
    assertThat(reversed).isNotEqualTo(published).hasSameSizeAs(published);
    assertThat(OrderedFooter.ordered(reversed)).isEqualTo(published);
  }

  @Test
  void whatHasNoFooterIsLeftAsItIs() throws IOException {
    for (String text : List.of("", "PAR1", "PAR1 and what was written before the disk was full")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertThat(OrderedFooter.ordered(bytes)).isEqualTo(bytes);
    }
  }

  private byte[] reversed() throws IOException {
    FileMetaData footer = footer(published);
    columns(footer).forEach(column -> Collections.reverse(column.getEncodings()));
    var bytes = new ByteArrayOutputStream();
    bytes.write(published, 0, published.length - 8 - length(published));
    Util.writeFileMetaData(footer, bytes);
    bytes.write(published, published.length - 8, 8);
    return bytes.toByteArray();
  }

  private static List<ColumnMetaData> columns(FileMetaData footer) {
    return footer.getRow_groups().stream()
        .flatMap(group -> group.getColumns().stream())
        .map(column -> column.getMeta_data())
        .toList();
  }

  private static FileMetaData footer(byte[] file) throws IOException {
    int start = file.length - 8 - length(file);
    return Util.readFileMetaData(new ByteArrayInputStream(file, start, length(file)));
  }

  private static int length(byte[] file) {
    return ByteBuffer.wrap(file, file.length - 8, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }
}
