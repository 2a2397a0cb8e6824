package dk.integrationsbarometer.tables;

/** A column of a published table. */
public record Column(String name, Kind kind, Presence presence) {
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
}
