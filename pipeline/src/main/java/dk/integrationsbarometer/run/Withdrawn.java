package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.KeptFolders;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Registers of which personal data is kept although they are no longer delivered, or no indicator
 * uses them any more.
 */
final class Withdrawn {
  private Withdrawn() {}

  /** Removes what the work folder holds of registers that are not used or have no folder. */
  static void remove(Definitions definitions, RunRequest request) {
    Map<String, Register> used =
        DeliveredExtracts.needed(definitions.indicators()).stream()
            .collect(Collectors.toMap(Register::id, register -> register));
    Configuration hadoop = Hadoop.configuration();
    Path work = new Path(request.work());
    try {
      KeptFolders.removeUndelivered(
          work.getFileSystem(hadoop),
          work,
          id -> {
            Register register = used.get(id);
            return register != null && DeliveredExtracts.isDelivered(register, request.extracts());
          });
    } catch (IOException e) {
      throw BarometerException.of(
          Message.CANNOT_WRITE, Place.ofFile(request.work()), e.getClass().getSimpleName());
    }
  }
}
