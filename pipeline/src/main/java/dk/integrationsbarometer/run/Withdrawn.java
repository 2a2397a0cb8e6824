package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.Extracts;
import dk.integrationsbarometer.registers.KeptFolders;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/** Registers of which personal data is kept although they are no longer delivered. */
final class Withdrawn {
  private Withdrawn() {}

  /** Removes what the work folder holds of registers without a definition or without a folder. */
  static void remove(Definitions definitions, RunRequest request, SparkSession spark) {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Path work = new Path(request.work());
    try {
      KeptFolders.removeUndelivered(
          work.getFileSystem(hadoop),
          work,
          id -> {
            Register register = definitions.registers().get(id);
            return register != null && Extracts.hasFolder(request.extracts(), register, hadoop);
          });
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE, Place.ofFile(request.work()), e.getClass().getSimpleName());
    }
  }
}
