package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.labels.Labels;

/**
 * A column of a register, named as Statistics Denmark names it.
 *
 * @param presence what may be missing
 */
public record RegisterColumn(String name, Labels label, Type type, Presence presence) {

  /** Whether the column and its values must be there. */
  public enum Presence {
    /** Every row has a value. */
    REQUIRED,
    /** The column is there, a value may be missing. */
    USUAL,
    /** The column itself may be absent from a delivery. */
    OPTIONAL
  }

  /** What a column holds. */
  public sealed interface Type {
    ValueType valueType();
  }

  /**
   * The pseudonymised identity of somebody or something: digits with leading zeros, of one length.
   *
   * <p>Keys of at most 18 digits are kept as whole numbers in work files: nothing is lost, as the
   * length is fixed and checked.
   */
  public record Key(int length) implements Type {
    @Override
    public ValueType valueType() {
      return ValueType.KEY;
    }
  }

  /** A code of a closed list, as the register spells it. */
  public record Coded(CodeList codes) implements Type {
    @Override
    public ValueType valueType() {
      return ValueType.TEXT;
    }
  }

  /** Free text. */
  public record Text() implements Type {
    @Override
    public ValueType valueType() {
      return ValueType.TEXT;
    }
  }

  /** A whole number. */
  public record Whole() implements Type {
    @Override
    public ValueType valueType() {
      return ValueType.INTEGER;
    }
  }

  /** An exact decimal number with that many digits in all, of which so many decimals. */
  public record Fixed(int digits, int decimals) implements Type {
    @Override
    public ValueType valueType() {
      return ValueType.DECIMAL;
    }
  }

  /** A day, written yyyy-MM-dd. */
  public record Day() implements Type {
    @Override
    public ValueType valueType() {
      return ValueType.DATE;
    }
  }
}
