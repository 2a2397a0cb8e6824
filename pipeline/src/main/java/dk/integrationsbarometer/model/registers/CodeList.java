package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.labels.Labels;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A closed list of codes with labels.
 *
 * @param properties the properties of its codes
 * @param area the municipality in which the list holds, when it does not hold everywhere
 */
public record CodeList(
    String id,
    Labels label,
    List<Item> items,
    Map<String, Property> properties,
    Optional<String> area)
    implements Classification {
  public CodeList {
    items = List.copyOf(items);
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /**
   * What is said of each code.
   *
   * @param values the closed list of answers; empty when each code has a decimal number
   */
  public record Property(List<String> values) {
    /** A decimal number for each code. */
    public static final Property NUMBER = new Property(List.of());

    /** The answer for a code whose number is not known. */
    public static final String UNKNOWN = "ukendt";

    public Property {
      values = List.copyOf(values);
    }

    public boolean isNumber() {
      return values.isEmpty();
    }
  }

  /**
   * A code, or a range of codes of equal length, in a period of validity. A range between two codes
   * of digits holds codes of digits only.
   *
   * @param last equal to {@code code} unless the item is a range
   * @param from first day on which the item holds, when limited
   * @param to first day on which it no longer holds, when limited
   * @param aliases other spellings that registers use
   * @param became the codes in its place from {@code to} on: one after a merger or a new name,
   *     several after a split
   */
  public record Item(
      String code,
      String last,
      Labels label,
      Map<String, String> properties,
      List<String> aliases,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      List<String> became) {
    public Item {
      properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
      aliases = List.copyOf(aliases);
      became = List.copyOf(became);
    }

    /** An item of which nothing is said of what became of it. */
    public Item(
        String code,
        String last,
        Labels label,
        Map<String, String> properties,
        List<String> aliases,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
      this(code, last, label, properties, aliases, from, to, List.of());
    }

    public boolean isSplit() {
      return became.size() > 1;
    }

    public boolean isDated() {
      return from.isPresent() || to.isPresent();
    }

    public boolean isRange() {
      return !code.equals(last);
    }

    public boolean holdsOn(LocalDate date) {
      return from.map(first -> !date.isBefore(first)).orElse(true)
          && to.map(date::isBefore).orElse(true);
    }

    /** Whether a spelling of a register means this item. */
    public boolean isWritten(String spelling) {
      return isRange() ? inRange(spelling) : code.equals(spelling) || aliases.contains(spelling);
    }

    /** Whether all spellings of the item are digits. */
    public boolean isOfDigits() {
      return Stream.concat(Stream.of(code, last), aliases.stream()).allMatch(Item::isDigits);
    }

    private boolean inRange(String spelling) {
      return spelling.length() == code.length()
          && spelling.compareTo(code) >= 0
          && spelling.compareTo(last) <= 0
          && (isDigits(spelling) || !isOfDigits());
    }

    private static boolean isDigits(String text) {
      return text.chars().allMatch(each -> each >= '0' && each <= '9');
    }
  }

  /** The item that a spelling means on a day. */
  public Optional<Item> find(String spelling, LocalDate date) {
    return items.stream()
        .filter(item -> item.holdsOn(date) && item.isWritten(spelling))
        .findFirst();
  }

  public boolean isWritten(String spelling) {
    return items.stream().anyMatch(item -> item.isWritten(spelling));
  }

  /** Whether the list says what became of its codes. */
  public boolean isLinked() {
    return items.stream().anyMatch(item -> !item.became().isEmpty());
  }

  /** The item in the place of one on a map; none where the way to it leads through a split. */
  public Optional<Item> shown(Item item, CodeMap map) {
    Item shown = item;
    while (map == CodeMap.NEWEST && !shown.became().isEmpty()) {
      Optional<Item> next =
          shown.isSplit() ? Optional.empty() : successor(shown, shown.became().get(0));
      if (next.isEmpty()) {
        return next;
      }

      shown = next.get();
    }

    return Optional.of(shown);
  }

  /** The list of the codes that a map can show. */
  public CodeList on(CodeMap map) {
    return map == CodeMap.THEN || !isLinked()
        ? this
        : new CodeList(
            id,
            label,
            items.stream().filter(item -> item.became().isEmpty()).toList(),
            properties,
            area);
  }

  /** The codes that a map can show of rows of some days. */
  public Set<String> codesOn(Collection<LocalDate> days, CodeMap map) {
    return items.stream()
        .filter(item -> days.stream().anyMatch(item::holdsOn))
        .flatMap(item -> shown(item, map).stream())
        .map(Item::code)
        .collect(Collectors.toSet());
  }

  private Optional<Item> successor(Item item, String code) {
    return item.to()
        .flatMap(
            end ->
                items.stream()
                    .filter(next -> next.code().equals(code) && next.holdsOn(end))
                    .findFirst());
  }

  /** All spellings of all codes; a range is shown by its two ends. */
  public Set<String> spellings() {
    Set<String> spellings = new LinkedHashSet<>();
    for (Item item : items) {
      spellings.add(item.isRange() ? item.code() + ".." + item.last() : item.code());
      spellings.addAll(item.aliases());
    }

    return spellings;
  }

  @Override
  public List<Code> codes() {
    Map<String, Code> codes = new LinkedHashMap<>();
    for (Item item : items) {
      if (!item.isRange() && (item.to().isEmpty() || !codes.containsKey(item.code()))) {
        codes.put(item.code(), new Code(item.code(), item.label()));
      }
    }

    return List.copyOf(codes.values());
  }
}
