package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The codes of deliveries by the newest map of their lists, so that what a list says became another
 * code is not taken for one that went and one that came. A code that was split in between is one
 * with its parts.
 *
 * @param days of the deliveries
 */
record OnNewestMap(Register register, SortedSet<LocalDate> days) {
  static OnNewestMap of(Register register, List<Profile> profiles) {
    SortedSet<LocalDate> days = new TreeSet<>();
    profiles.forEach(profile -> profile.date().ifPresent(days::add));
    return new OnNewestMap(register, days);
  }

  Profile show(Profile profile) {
    SortedMap<String, SortedMap<String, Long>> values = new TreeMap<>(profile.values());
    profile
        .date()
        .ifPresent(
            date ->
                values.replaceAll(
                    (column, rows) ->
                        listOf(column)
                            .filter(CodeList::isLinked)
                            .map(codes -> shown(rows, codes, date))
                            .orElse(rows)));
    return new Profile(profile.date(), profile.rows(), profile.content(), values);
  }

  /** Whether the list says that a code does not hold on a day. */
  boolean isOutOfTime(String column, String code, Profile profile) {
    return listOf(column)
        .filter(codes -> codes.isWritten(code))
        .flatMap(codes -> profile.date().map(date -> codes.find(code, date).isEmpty()))
        .orElse(false);
  }

  private Optional<CodeList> listOf(String column) {
    return register
        .column(column)
        .map(RegisterColumn::type)
        .filter(RegisterColumn.Coded.class::isInstance)
        .map(type -> ((RegisterColumn.Coded) type).codes());
  }

  private SortedMap<String, Long> shown(Map<String, Long> rows, CodeList codes, LocalDate date) {
    List<SortedSet<String>> together = splits(codes);
    SortedMap<String, Long> shown = new TreeMap<>();
    rows.forEach(
        (written, count) -> {
          String code =
              codes
                  .find(written, date)
                  .flatMap(item -> codes.shown(item, CodeMap.NEWEST))
                  .map(CodeList.Item::code)
                  .orElse(written);
          String all =
              together.stream()
                  .filter(each -> each.contains(code))
                  .map(each -> String.join("/", each))
                  .findFirst()
                  .orElse(code);
          shown.merge(all, count, Long::sum);
        });
    return shown;
  }

  /** The codes that were split between the days, each with its parts and with what shares one. */
  private List<SortedSet<String>> splits(CodeList codes) {
    List<SortedSet<String>> together = new ArrayList<>();
    for (CodeList.Item item : codes.items()) {
      if (item.isSplit() && item.to().filter(this::isBetween).isPresent()) {
        SortedSet<String> parts = new TreeSet<>(item.became());
        parts.add(item.code());
        together.stream()
            .filter(each -> each.stream().anyMatch(item.became()::contains))
            .forEach(parts::addAll);
        together.removeIf(each -> parts.containsAll(each));
        together.add(parts);
      }
    }

    return together;
  }

  private boolean isBetween(LocalDate end) {
    return !days.isEmpty() && days.first().isBefore(end) && !days.last().isBefore(end);
  }
}
