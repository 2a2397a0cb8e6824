package dk.integrationsbarometer.tables.columns;

import java.util.Optional;

/**
 * A column of a published table.
 *
 * @param rounded with how many decimals its numbers are published; empty where they are exact
 * @param codes the list of the table {@code codes} that puts its codes into words; empty where it
 *     holds none
 * @param formerly what its cells mean in runs of versions that had no such column; empty where that
 *     is not said
 */
public record Column(
    String name,
    Kind kind,
    Presence presence,
    Optional<Rounded.To> rounded,
    Optional<String> codes,
    Optional<String> formerly) {
  /** What stands in its cells. */
  public enum Kind {
    TEXT,
    /** A whole number of 64 bits. */
    WHOLE,
    /** A double, never NaN or infinite. */
    REAL
  }

  /** Whether a cell may be empty. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  public static Column required(String name, Kind kind) {
    return new Column(name, kind, Presence.REQUIRED);
  }

  public static Column optional(String name, Kind kind) {
    return new Column(name, kind, Presence.OPTIONAL);
  }

  private Column(String name, Kind kind, Presence presence) {
    this(name, kind, presence, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Column rounded(Rounded.To decimals) {
    return new Column(name, kind, presence, Optional.of(decimals), codes, formerly);
  }

  /** The same column, whose cells are codes of a list. */
  public Column codesOf(String list) {
    return new Column(name, kind, presence, rounded, Optional.of(list), formerly);
  }

  /** The same column, which earlier versions did not have: each of their rows meant this. */
  public Column formerly(String meaning) {
    return new Column(name, kind, presence, rounded, codes, Optional.of(meaning));
  }
}
