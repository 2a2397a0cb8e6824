package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.delivered.Paths;
import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Row;

/**
 * Writes tables under the work folder. Spark's own text could quote a value of a row, so it is not
 * passed on to a user.
 */
public final class WorkTables {
  private WorkTables() {}

  /**
   * Writes a folder of Parquet.
   *
   * @throws BarometerException when the folder cannot be written
   */
  public static void write(DataFrameWriter<Row> writer, Path folder) {
    try {
      writer.parquet(folder.toString());
    } catch (Exception e) { // Scala does not declare what it throws
      throw failure(e, folder);
    }
  }

  private static RuntimeException failure(Exception thrown, Path folder) {
    String shown = Paths.shown(folder.toString());
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return BarometerException.of(
            Message.CANNOT_WRITE, Place.ofFile(shown), cause.getClass().getSimpleName());
      }
    }

    return new IllegalStateException("Failed to write " + shown, thrown);
  }
}
