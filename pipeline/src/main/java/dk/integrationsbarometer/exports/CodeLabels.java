package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ValueUnit;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.CodeRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads published codes as words, and knows in which order they are shown. */
public final class CodeLabels {
  private static final Pattern ONE = Pattern.compile("[+-]?1");

  private final Map<Key, CodeRow> rows = new HashMap<>();

  private final Language language;

  public CodeLabels(List<CodeRow> codes, Language language) {
    codes.forEach(row -> rows.put(new Key(row.list(), row.code()), row));
    this.language = language;
  }

  private record Key(String list, String code) {}

  public String group(String code) {
    return label(CodeLists.GROUP, code);
  }

  /** The reference of a gap: a group, or another indicator. */
  public String reference(String code) {
    return find(CodeLists.REFERENCE, code)
        .map(row -> row.label().in(language))
        .orElseGet(() -> group(code));
  }

  /** Whether the reference of a gap is another indicator. */
  public boolean isIndicator(String reference) {
    return find(CodeLists.INDICATOR, reference).isPresent();
  }

  /** A variable in words. */
  public String variable(String name) {
    return label(CodeLists.BREAKDOWN, name);
  }

  /** A published unit in words. */
  public String unit(String code) {
    return label(CodeLists.UNIT, code);
  }

  /**
   * A printed number with its unit. Definitions name their units as they stand behind many, so one
   * of these has its number alone.
   */
  public String amount(String number, String unit) {
    String word =
        ONE.matcher(number).matches()
            ? ValueUnit.ofOne(unit).map(one -> one.in(language)).orElse("")
            : unit(unit);
    return word.isEmpty() ? number : number + " " + word;
  }

  /** {@code Kvinder, 25-34 år}; empty for the total. */
  public String slice(Slice slice) {
    return slice.codes().entrySet().stream()
        .map(code -> label(code.getKey(), code.getValue()))
        .collect(Collectors.joining(", "));
  }

  /** The word for a code of a list; a code that is not known is its own word. */
  public String label(String list, String code) {
    return find(list, code)
        .map(row -> period(list, code).orElseGet(() -> row.label().in(language)))
        .orElse(code);
  }

  /** A period is put into words: the published ones are those of two languages. */
  private Optional<String> period(String list, String code) {
    return list.equals(CodeLists.PERIOD) && !language.isPublished()
        ? Period.parse(code).map(period -> period.label(language))
        : Optional.empty();
  }

  public Comparator<String> groupOrder() {
    return order(CodeLists.GROUP);
  }

  /** As the list has them; codes that are not in it last, by themselves. */
  public Comparator<String> order(String list) {
    return Comparator.comparingInt((String code) -> position(list, code))
        .thenComparing(code -> code);
  }

  /** The total first, then one variable at a time, each in the order of its codes. */
  public Comparator<Slice> sliceOrder() {
    return Comparator.comparingInt((Slice slice) -> slice.codes().size())
        .thenComparing(slice -> String.join(",", slice.codes().keySet()))
        .thenComparing(this::positions)
        .thenComparing(Slice::text);
  }

  private String positions(Slice slice) {
    return slice.codes().entrySet().stream()
        .map(code -> String.format("%09d", position(code.getKey(), code.getValue())))
        .collect(Collectors.joining());
  }

  private int position(String list, String code) {
    return find(list, code).map(CodeRow::sortOrder).orElse(Integer.MAX_VALUE / 10);
  }

  private Optional<CodeRow> find(String list, String code) {
    return Optional.ofNullable(rows.get(new Key(list, code)));
  }
}
