package dk.integrationsbarometer.model.expression;

/** The types of values in conditions. */
public enum ValueType {
  /**
   * The pseudonymised identity of a person, family or workplace; can be compared with another key
   * and nothing else.
   */
  KEY("a key"),
  TEXT("text"),
  INTEGER("a whole number"),
  DECIMAL("a decimal number"),
  DATE("a date"),
  TRUTH("true or false");

  private final String words;

  ValueType(String words) {
    this.words = words;
  }

  /** The type in the words of a message. */
  public String words() {
    return words;
  }

  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }

  /** Whether values of the two types can be compared. */
  public boolean comparesWith(ValueType other) {
    return this == other || (isNumber() && other.isNumber());
  }
}
