package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.registers.gate.Finding;
import dk.integrationsbarometer.registers.gate.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Deliveries that a run does not use, because they are unlike those before them.
 *
 * @param dates by register
 */
public record HeldBack(SortedMap<String, SortedSet<LocalDate>> dates) {
  /** Before the name of such a delivery among the settings in the manifest. */
  private static final String SETTING = "held back ";

  public HeldBack {
    dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
  }

  /** Those of which the gate has found so. */
  public static HeldBack of(List<Comparison> comparisons) {
    SortedMap<String, SortedSet<LocalDate>> dates = new TreeMap<>();
    comparisons.stream()
        .filter(Comparison::isHeldBack)
        .forEach(each -> each.date().ifPresent(date -> add(dates, each.register(), date)));
    return new HeldBack(dates);
  }

  /** Those of a published run, by the settings in its manifest. */
  public static HeldBack of(Map<String, String> settings) {
    SortedMap<String, SortedSet<LocalDate>> dates = new TreeMap<>();
    for (String setting : settings.keySet()) {
      if (setting.startsWith(SETTING)) {
        String[] parts = setting.substring(SETTING.length()).split("=", 2);
        add(dates, parts[0], LocalDate.parse(parts[1]));
      }
    }

    return new HeldBack(dates);
  }

  private static void add(
      SortedMap<String, SortedSet<LocalDate>> dates, String register, LocalDate date) {
    dates.computeIfAbsent(register, key -> new TreeSet<>()).add(date);
  }

  /**
   * In what they differ, by the name of the setting. Readers see the manifest, so it has no shares:
   * they can be of few people.
   */
  public static SortedMap<String, String> settings(List<Comparison> comparisons) {
    SortedMap<String, String> settings = new TreeMap<>();
    for (Comparison each : comparisons) {
      if (each.isHeldBack()) {
        settings.put(
            SETTING + each.register() + "=" + Verdicts.date(each),
            each.findings().stream()
                .filter(finding -> finding.level() == Level.HOLD_BACK)
                .map(HeldBack::subject)
                .distinct()
                .collect(Collectors.joining(", ")));
      }
    }

    return settings;
  }

  private static String subject(Finding finding) {
    String measure = finding.measure().name().toLowerCase(Locale.ROOT);
    return finding.column().isEmpty() ? measure : measure + " of " + finding.column();
  }

  /** The registers as if these had not been delivered, by name. */
  public Map<String, CheckedRegister> without(Collection<CheckedRegister> registers) {
    Map<String, CheckedRegister> left = new LinkedHashMap<>();
    for (CheckedRegister register : registers) {
      String id = register.register().id();
      left.put(id, dates.containsKey(id) ? register.holdingBack(dates.get(id)) : register);
    }

    return left;
  }
}
