package dk.integrationsbarometer.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One Parquet file, as other programs deliver it. */
public final class ParquetFile {
  private ParquetFile() {}

  public static Path write(Dataset<Row> rows, Path file) {
    try {
      Path folder = Files.createTempDirectory("parquet").resolve("made");
      rows.coalesce(1).write().parquet(folder.toString());
      Path made =
          Trees.files(folder).stream()
              .filter(each -> each.toString().endsWith(".parquet"))
              .findFirst()
              .orElseThrow();
      Files.createDirectories(file.getParent());
      return Files.move(made, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same rows, all as text. */
  public static Path ofCsv(SparkSession spark, Path csv, Path file) {
    return write(spark.read().option("header", true).option("sep", ";").csv(csv.toString()), file);
  }
}
