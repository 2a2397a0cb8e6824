package dk.integrationsbarometer.population;

import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.Delivery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.hadoop.fs.Path;

/** Names the folders in which look-ups are kept, with what was derived of them. */
final class LookupFolders {
  private final Map<String, CheckedRegister> registers;
  private final Path work;
  private final String state;

  LookupFolders(Map<String, CheckedRegister> registers, Path work, String meaning) {
    this.registers = registers;
    this.work = work;
    this.state = Delivery.hash(meaning);
  }

  /** The folder is named after everything that its content depends on. */
  Path of(Wish wish, LocalDate date) {
    Unit unit = wish.unit();
    StringBuilder content = new StringBuilder().append(date);
    append(content, registers.get(unit.id()), day -> day.equals(date));
    append(content, wish.gathered(), date);
    String name = time(wish, date) + "-" + Delivery.hash(content.toString());
    return new Path(work, "population/" + unit.id() + "/" + name);
  }

  /**
   * The date, what everything means, and what is wished: runs for other indicators keep folders of
   * their own.
   */
  private String time(Wish wish, LocalDate date) {
    return meant(date) + Delivery.hash(wish.kept().toString());
  }

  private String meant(LocalDate date) {
    return date + "-" + state + "-";
  }

  /**
   * The names of folders that are not used any more once another stands: those of earlier
   * deliveries, and those in which something means what it no longer does.
   */
  Predicate<String> replaced(Wish wish, LocalDate date) {
    return name ->
        name.startsWith(date + "-")
            && (!name.startsWith(meant(date)) || name.startsWith(time(wish, date) + "-"));
  }

  /** Everything that is looked up for a date, also through the variables of other units. */
  private void append(StringBuilder content, List<Variable> gathered, LocalDate date) {
    GatheringKey.group(gathered)
        .forEach(
            (key, variables) -> {
              List<Variable.Gathered> wanted =
                  variables.stream().map(GatheringKey::gathered).toList();
              CheckedRegister register = registers.get(key.register().id());
              Predicate<LocalDate> days = day -> GatheringKey.belongs(wanted, List.of(date), day);
              append(content, register, days);
              List<Variable> further =
                  GatheringKey.unit(wanted).variables().stream()
                      .filter(variable -> variable.derivation() instanceof Variable.Gathered)
                      .toList();
              register.dates().stream().filter(days).forEach(day -> append(content, further, day));
            });
  }

  private static void append(
      StringBuilder content, CheckedRegister register, Predicate<LocalDate> wanted) {
    SortedSet<String> prints = new TreeSet<>();
    for (CheckedDelivery delivery : register.deliveries()) {
      if (delivery.dates().isEmpty() || delivery.dates().stream().anyMatch(wanted)) {
        prints.add(delivery.delivery().fingerprint());
      }
    }

    content.append(register.register().id()).append(prints);
  }
}
