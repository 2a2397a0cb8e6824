package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.columns.ProfileColumn;
import dk.integrationsbarometer.generator.columns.Running;
import dk.integrationsbarometer.generator.columns.Surroundings.Things;
import dk.integrationsbarometer.model.registers.Register;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the extract of one register is made up; sample-data/README.md explains every part.
 *
 * @param file where it is written, for messages
 * @param dates the reference dates for which there are rows
 */
public record ExtractProfile(
    String file,
    Register register,
    List<LocalDate> dates,
    Layout layout,
    RowSource source,
    List<ProfileColumn> columns) {
  public ExtractProfile {
    dates = List.copyOf(dates);
    columns = List.copyOf(columns);
  }

  /** The things that extracts invent in a town of that scale. */
  public static Map<String, Things> things(List<ExtractProfile> extracts, double scale, long seed) {
    Map<String, Things> things = new HashMap<>();
    for (ExtractProfile extract : extracts) {
      long number = extract.source.things(scale);
      extract
          .running()
          .map(running -> new Things(number, running.spelling(seed)))
          .ifPresent(made -> things.put(extract.register.id(), made));
    }

    return things;
  }

  /** How the register names its things, when it does. */
  public Optional<Running> running() {
    return columns.stream()
        .filter(column -> column.cases().size() == 1)
        .map(column -> column.cases().get(0).filling())
        .filter(Running.class::isInstance)
        .map(Running.class::cast)
        .findFirst();
  }
}
