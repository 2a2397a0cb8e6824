package dk.integrationsbarometer.model.indicators;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One cell of a breakdown: a code for each of its variables; no code at all for the total.
 *
 * @param codes by the name of the variable
 */
public record Slice(SortedMap<String, String> codes) {
  public static final Slice TOTAL = new Slice(new TreeMap<>());

  public Slice {
    codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
  }

  /** This slice cut further by a variable. */
  public Slice with(String variable, String code) {
    SortedMap<String, String> finer = new TreeMap<>(codes);
    finer.put(variable, code);
    return new Slice(finer);
  }

  /** This slice not cut by a variable. */
  public Slice without(String variable) {
    SortedMap<String, String> coarser = new TreeMap<>(codes);
    coarser.remove(variable);
    return new Slice(coarser);
  }

  /**
   * The published text: {@code name=code} sorted by name and joined by a comma; empty for the
   * total.
   */
  public String text() {
    return codes.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(","));
  }

  /** The slice that a published text means. */
  public static Slice parse(String text) {
    Slice slice = TOTAL;
    for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int equals = part.indexOf('=');
      slice = slice.with(part.substring(0, equals), part.substring(equals + 1));
    }

    return slice;
  }
}
