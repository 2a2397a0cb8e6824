package dk.integrationsbarometer.population;

import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.delivered.Delivery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.hadoop.fs.Path;

/** Names the folders in which look-ups are kept, with what was derived of them. */
final class LookupFolders {
  private static final int DATE = LocalDate.EPOCH.toString().length();

  private final Map<String, CheckedRegister> registers;
  private final Path work;
  private final String state;

  LookupFolders(Map<String, CheckedRegister> registers, Path work, String meaning) {
    this.registers = registers;
    this.work = work;
    this.state = Delivery.hash(meaning);
  }

  /** A new folder is named after everything that its content depends on. */
  Path of(LookupRequest request, LocalDate date) {
    String requested = Delivery.hash(request.kept().toString());
    String name = meant(date) + requested + "-" + Delivery.hash(sources(request, date).toString());
    return new Path(home(request.unit().id()), name);
  }

  /** Where those of a unit lie. */
  Path home(String unit) {
    return new Path(root(), unit);
  }

  Path root() {
    return new Path(work, "population");
  }

  /** Whether a folder of that name is one of this meaning and of a status date. */
  boolean isMeant(String name, LocalDate date) {
    return name.startsWith(meant(date));
  }

  /** Whether a folder of that name is one of this meaning, whatever it rests on. */
  boolean isMeant(String name) {
    return name.length() > DATE && name.startsWith("-" + state + "-", DATE);
  }

  /** The status date in the name of such a folder. */
  String date(Path folder) {
    return folder.getName().substring(0, DATE);
  }

  /** The deliveries that the content depends on. */
  SortedSet<String> sources(LookupRequest request, LocalDate date) {
    SortedSet<String> sources = new TreeSet<>();
    add(sources, registers.get(request.unit().id()), day -> day.equals(date));
    add(sources, request.gathered(), date);
    return sources;
  }

  /**
   * Whether a delivery that something rests on is there no longer. Of registers that this run does
   * not read that is not known.
   */
  boolean isWithdrawn(String source) {
    CheckedRegister register = registers.get(source.substring(0, source.indexOf(' ')));
    return register != null
        && register.deliveries().stream().map(LookupFolders::source).noneMatch(source::equals);
  }

  private String meant(LocalDate date) {
    return date + "-" + state + "-";
  }

  private static String source(CheckedDelivery delivery) {
    String unused = delivery.unused().isEmpty() ? "" : " without " + delivery.unused();
    return delivery.delivery().register().id() + " " + delivery.delivery().fingerprint() + unused;
  }

  /** Everything that is looked up for a date, also through the variables of other units. */
  private void add(Set<String> sources, List<Variable> gathered, LocalDate date) {
    GatheringKey.group(gathered)
        .forEach(
            (key, variables) -> {
              List<Variable.Gathered> wanted =
                  variables.stream().map(GatheringKey::gathered).toList();
              CheckedRegister register = registers.get(key.register().id());
              Predicate<LocalDate> days = day -> GatheringKey.belongs(wanted, List.of(date), day);
              add(sources, register, days);
              List<Variable> further =
                  GatheringKey.unit(wanted).variables().stream()
                      .filter(variable -> variable.derivation() instanceof Variable.Gathered)
                      .toList();
              register.dates().stream().filter(days).forEach(day -> add(sources, further, day));
            });
  }

  private static void add(
      Set<String> sources, CheckedRegister register, Predicate<LocalDate> wanted) {
    for (CheckedDelivery delivery : register.deliveries()) {
      if (delivery.isUndated() || delivery.dates().stream().anyMatch(wanted)) {
        sources.add(source(delivery));
      }
    }
  }
}
