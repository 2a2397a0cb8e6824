package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.Spelling;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts that a name can take.
 *
 * @param list what they are codes of
 * @param single the codes with all their spellings
 * @param ranges codes from one to another
 * @param spellings those of the codes that have more than one, each with all that mean the same
 * @param labels what readers see for the codes; not each has any
 */
public record KnownCodes(
    String list,
    Set<String> single,
    List<CodeList.Item> ranges,
    Map<String, Set<String>> spellings,
    Map<String, Labels> labels) {
  /** Any text. */
  public static final KnownCodes ANY = new KnownCodes("", Set.of(), List.of(), Map.of(), Map.of());

  public KnownCodes {
    single = Collections.unmodifiableSet(new LinkedHashSet<>(single));
    ranges = List.copyOf(ranges);
  }

  private static KnownCodes of(String list, Collection<String> codes) {
    return new KnownCodes(list, new LinkedHashSet<>(codes), List.of(), Map.of(), Map.of());
  }

  /** What somebody wrote. */
  public static KnownCodes written(String code) {
    return of("'" + code + "'", Set.of(code));
  }

  static KnownCodes ofName(String name, Collection<String> codes) {
    return of("'" + name + "'", codes);
  }

  /** As registers spell the codes of a list. */
  public static KnownCodes of(String list, CodeList codes) {
    Map<String, Labels> labels = new LinkedHashMap<>();
    codes.items().forEach(item -> labels.put(item.code(), item.label()));
    Set<String> single =
        codes.items().stream()
            .filter(item -> !item.isRange())
            .flatMap(item -> Stream.concat(Stream.of(item.code()), item.aliases().stream()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<CodeList.Item> ranges = codes.items().stream().filter(CodeList.Item::isRange).toList();
    return new KnownCodes(list, single, ranges, spellings(codes), labels);
  }

  /** Those of a column: of its list, or, of a text, those that the register's rules let pass. */
  static KnownCodes of(RegisterColumn column, List<Register.Rule> rules) {
    String list = "the column " + column.name();
    return column.type() instanceof RegisterColumn.Coded coded
        ? of(list, coded.codes())
        : RuledCodes.of(column.name(), rules)
            .map(ruled -> of(list + " by the rule '" + ruled.rule() + "'", ruled.codes()))
            .orElse(ANY);
  }

  /** The classes of a variable; any text where there are too many to name. */
  public static KnownCodes ofClasses(String name, Classification classes) {
    boolean open =
        classes instanceof CodeList list && list.items().stream().anyMatch(CodeList.Item::isRange);
    Map<String, Labels> labels = new LinkedHashMap<>();
    classes.codes().forEach(code -> labels.put(code.code(), code.label()));
    return open
        ? ANY
        : new KnownCodes("'" + name + "'", labels.keySet(), List.of(), Map.of(), labels);
  }

  /** A code that means different things in different years is left as it is written. */
  private static Map<String, Set<String>> spellings(CodeList codes) {
    Map<String, Set<String>> spellings = new LinkedHashMap<>();
    for (CodeList.Item item : codes.items()) {
      if (!item.aliases().isEmpty() && !item.isDated()) {
        Set<String> same = new LinkedHashSet<>(List.of(item.code()));
        same.addAll(item.aliases());
        same.forEach(spelling -> spellings.put(spelling, same));
      }
    }

    return spellings;
  }

  /** The same codes, each spelling for itself. */
  KnownCodes bySpelling() {
    return new KnownCodes(list, single, ranges, Map.of(), labels);
  }

  /** All of these codes and all of others; any text where the others can be any. */
  public KnownCodes or(KnownCodes others) {
    return isClosed() && others.isClosed()
        ? new KnownCodes(
            list + " or " + others.list,
            both(single, others.single),
            List.copyOf(both(ranges, others.ranges)),
            Map.of(),
            labels)
        : ANY;
  }

  private static <T> Set<T> both(Collection<T> one, Collection<T> other) {
    return Stream.concat(one.stream(), other.stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether not every text is possible. */
  public boolean isClosed() {
    return !single.isEmpty() || !ranges.isEmpty();
  }

  /** Whether a text is one of them, as far as they are listed. */
  public boolean lists(String text) {
    return single.contains(text) || ranges.stream().anyMatch(range -> range.isWritten(text));
  }

  /** Whether a text is possible. */
  public boolean allows(String text) {
    return !isClosed() || lists(text);
  }

  /** Whether one of them can begin like that. */
  public boolean allowBeginning(String text) {
    return !isClosed()
        || !ranges.isEmpty()
        || single.stream().anyMatch(code -> code.startsWith(text));
  }

  /** Whether a value of each can be the same. */
  public boolean meet(KnownCodes others) {
    return !isClosed()
        || !others.isClosed()
        || (!ranges.isEmpty() && !others.ranges.isEmpty())
        || single.stream().anyMatch(others::lists)
        || others.single.stream().anyMatch(this::lists);
  }

  /** The values that mean the same as one. */
  public Stream<Object> spellings(Object value) {
    Set<String> same = spellings.get(String.valueOf(value));
    return same == null ? Stream.of(value) : same.stream().map(Object.class::cast);
  }

  /** Some of them, for a reader; a range is shown by its two ends. */
  public Collection<String> shown() {
    return both(single, ranges.stream().map(range -> range.code() + ".." + range.last()).toList());
  }

  /** The first of them and their number. */
  public String said() {
    return Spelling.list(shown());
  }
}
