package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.model.registers.Register;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is beside the names of a unit, to help a writer who uses it in a condition.
 *
 * @param registers all of them
 * @param groups all that have been read, also later
 */
public record Surroundings(
    Collection<Register> registers, Map<String, Library.WrittenGroup> groups) {
  static final Surroundings NONE = new Surroundings(List.of(), Map.of());

  /** What a name is elsewhere; nothing when it is nothing. */
  Optional<String> help(String name) {
    return registers.stream()
        .filter(register -> register.column(name).isPresent())
        .map(Register::id)
        .findFirst()
        .map(
            id ->
                name
                    + " is a column of the register '"
                    + id
                    + "': define a variable with 'from: "
                    + id
                    + "'.")
        .or(() -> group(name));
  }

  /** What a group holds, which a condition can say. */
  Optional<String> group(String code) {
    return Optional.ofNullable(groups.get(code))
        .map(
            group ->
                "It is a group: name it in 'groups'"
                    + group
                        .where()
                        .filter(where -> group.anyOf().isEmpty())
                        .map(where -> ", or write its condition here: " + where.written().strip())
                        .orElse("")
                    + ".");
  }
}
