package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.problems.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something derived of each unit at each reference date.
 *
 * @param classification the closed list of its values, when it has one
 * @param official the register's own answer that the derived one is compared with, when there is
 *     one
 */
public record Variable(
    String name,
    Labels label,
    ValueType type,
    Derivation derivation,
    Optional<Classification> classification,
    Optional<Official> official) {

  /**
   * A column of the register that holds an official answer to the same question.
   *
   * @param spelling the classification that reads the column's spellings as the variable's codes
   */
  public record Official(String column, CodeList spelling, Ruling ruling) {}

  /** Which of two answers counts. */
  public enum Ruling {
    DERIVED,
    /** The register's answer, and the derived one where the register has none. */
    OFFICIAL
  }

  /** How a variable is found. */
  public sealed interface Derivation {
    <R> R accept(Visitor<R> visitor);
  }

  /** What is said of a code by its list. */
  public sealed interface OfCode extends Derivation {
    Expression of();

    CodeList codes();

    CodeMap map();
  }

  /** One method per way of finding a variable. */
  public interface Visitor<R> {
    R computed(Computed computed);

    R recoded(Recoded recoded);

    R classed(Classed classed);

    R property(PropertyOf property);

    R decided(Decided decided);

    R gathered(Gathered gathered);
  }

  /** The value of an expression over the row. */
  public record Computed(Expression value) implements Derivation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.computed(this);
    }
  }

  /**
   * A register's spelling read as the published code; unknown when no item holds on the reference
   * date, or when the map splits the code.
   */
  public record Recoded(Expression of, CodeList codes, CodeMap map) implements OfCode {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.recoded(this);
    }
  }

  /** The class of a whole number. */
  public record Classed(Expression of, NumberClasses intervals) implements Derivation {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.classed(this);
    }
  }

  /**
   * A property that a code has on the reference date; a property with the values ja, nej and ukendt
   * is a truth. Of a code that the map shows as another it is the other's.
   */
  public record PropertyOf(Expression of, CodeList codes, String property, CodeMap map)
      implements OfCode {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.property(this);
    }
  }

  /**
   * A decision table: the first row whose condition holds decides.
   *
   * @param end where it is said what comes out when none holds; the table itself where nothing is
   */
  public record Decided(
      List<Branch> branches,
      Optional<Expression> otherwise,
      Place end,
      List<DecisionExample> examples)
      implements Derivation {
    public Decided {
      branches = List.copyOf(branches);
      examples = List.copyOf(examples);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.decided(this);
    }
  }

  /** One row of a decision table. */
  public record Branch(Place place, Expression when, Expression then, Labels note) {}

  /**
   * What must come out of a decision table.
   *
   * @param given values by name; what is not given is unknown
   */
  public record DecisionExample(Place place, Map<String, Object> given, String then) {
    public DecisionExample {
      given = Map.copyOf(given);
    }
  }

  /**
   * Gathered from the rows of another register that belong to the unit.
   *
   * @param variables what is derived of each of those rows before it is looked at, in an order in
   *     which each uses only those before it; only when the register is a unit itself
   * @param match what of theirs must be equal to what of ours; nothing when all units get the same
   *     rows
   * @param where which of the rows count
   * @param of what is summed, or of which the largest or latest is taken; empty for what needs the
   *     rows alone
   * @param decimals how many decimals an average is rounded to, half up
   * @param by whose least or greatest value says which row is taken, when something does
   * @param since from which day of the unit's own the rows count, when there is one
   */
  public record Gathered(
      Register from,
      List<Variable> variables,
      List<Match> match,
      Timing timing,
      Optional<Expression> where,
      How how,
      Optional<Expression> of,
      int decimals,
      Optional<Expression> by,
      Optional<Since> since)
      implements Derivation {
    public Gathered {
      variables = List.copyOf(variables);
      match = List.copyOf(match);
    }

    /** The value of a row that is taken over as it is, when that is what is made of the rows. */
    public Optional<Expression> taken() {
      return how == How.DISTINCT ? Optional.empty() : of;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gathered(this);
    }
  }

  /**
   * A day of the unit's own from which rows count: those dated on it or later, and spells that hold
   * on it or begin later. Nobody without such a day has any.
   *
   * @param own a date column of the unit's register, or a gathered date
   * @param within in how many months from that day a row must begin, when that matters
   */
  public record Since(String own, Optional<Integer> within) {}

  /**
   * Two values that must be equal, of which none may be unknown.
   *
   * @param theirs a column of the other register, or a variable derived of its rows
   * @param own a column of the unit's register, or a gathered variable
   */
  public record Match(String theirs, String own) {}

  /**
   * What is made of the rows; over no rows sums, counts and days are 0, existence is false, the
   * others are unknown.
   */
  public enum How {
    EXISTS,
    COUNT,
    /** How many different known values. */
    DISTINCT,
    SUM,
    /** The sum that is unknown when no value is known. */
    SUM_OF_KNOWN,
    MIN,
    MAX,
    /** The exact mean of the known values, rounded once. */
    AVERAGE,
    /**
     * The value in the row that began last; of several that began on the same day, the largest
     * value.
     */
    LATEST,
    /** The value in the row with the least of another value; of several, the least value. */
    OF_LEAST,
    /** The value in the row with the greatest of another value; of several, the largest value. */
    OF_GREATEST,
    /**
     * Days of the longest stay: spells that overlap or adjoin are one stay. Stays with a day in the
     * time looked at count, from their own beginning to the end of that time at most.
     */
    LONGEST,
    /** How many different days of the time looked at the spells cover. */
    DAYS
  }
}
