package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is computed of the units in a cell. All but the distribution's two add up over cells. */
public sealed interface Measure {
  <R> R accept(Visitor<R> visitor);

  /** Everything of a unit that the measure looks at. */
  List<Expression> expressions();

  /** Whether a unit can add any number, and not only 0 or 1. */
  default boolean addsNumbers() {
    return false;
  }

  /** Whether a unit can add any number to what the sum is divided by, too. */
  default boolean dividesByNumbers() {
    return false;
  }

  /** Which measure it is, with all that is true of it whatever it measures. */
  default MeasureKind kind() {
    return MeasureKind.of(getClass());
  }

  /** Whether the value is a part of a whole in per cent, from 0 to 100. */
  default boolean isPartOfAWhole() {
    return kind().spread() == MeasureKind.Spread.PROPORTION;
  }

  /** Whether the value is a numerator divided by a denominator of the same people. */
  default boolean isQuotient() {
    return kind().division() == MeasureKind.Division.QUOTIENT;
  }

  /** The people that a value is a part of. */
  default Whole whole() {
    return Whole.OWN;
  }

  /** The variable by whose classes the people are split; only a composition has one. */
  default Optional<Variable> over() {
    return Optional.empty();
  }

  /** Of how many per cent of the values, the lowest ones, it is the mean; else empty. */
  default OptionalInt lowestPercent() {
    return OptionalInt.empty();
  }

  /** Below which value of all in their order so many per cent lie; empty for other measures. */
  default OptionalInt quantilePercent() {
    return OptionalInt.empty();
  }

  /** Of whom a value is a part, or about whom it is. */
  enum Whole {
    /** The people of the figure. */
    OWN,
    /** The people of all classes together. */
    ALL_CLASSES,
    /** The people of the population, in whatever group. */
    POPULATION
  }

  /** One method per measure, so that the compiler reports a forgotten one. */
  interface Visitor<R> {
    R share(Share share);

    R count(Count count);

    R sum(Sum sum);

    R mean(Mean mean);

    R rate(Rate rate);

    R ratio(SumRatio ratio);

    R composition(Composition composition);

    R groupShare(GroupShare share);

    R weakestMean(WeakestMean mean);

    R quantile(Quantile quantile);
  }

  /** Per cent of the population for whom a condition holds. */
  record Share(Expression numerator) implements Measure {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.share(this);
    }

    @Override
    public List<Expression> expressions() {
      return List.of(numerator);
    }
  }

  /** The mean number of units on the status dates. */
  record Count() implements Measure {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.count(this);
    }

    @Override
    public List<Expression> expressions() {
      return List.of();
    }
  }

  /**
   * The sum of a number, as a mean over the status dates; a number that is unknown adds nothing.
   */
  record Sum(Expression value) implements Measure {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sum(this);
    }

    @Override
    public List<Expression> expressions() {
      return List.of(value);
    }

    @Override
    public boolean addsNumbers() {
      return true;
    }
  }

  /** The mean of a number over those of the population for whom it is known. */
  record Mean(Expression value) implements Measure {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mean(this);
    }

    @Override
    public List<Expression> expressions() {
      return List.of(value);
    }

    @Override
    public boolean addsNumbers() {
      return true;
    }
  }

  /**
   * How many for every 1,000 of the population.
   *
   * @param event a condition, or a number of events for each unit
   */
  record Rate(Expression event) implements Measure {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rate(this);
    }

    @Override
    public List<Expression> expressions() {
      return List.of(event);
    }

    @Override
    public boolean addsNumbers() {
      return event.type() != ValueType.TRUTH;
    }
  }

  /** The sum of one number in per cent of the sum of another. */
  record SumRatio(Expression numerator, Expression denominator) implements Measure {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ratio(this);
    }

    @Override
    public List<Expression> expressions() {
      return List.of(numerator, denominator);
    }

    @Override
    public boolean addsNumbers() {
      return true;
    }

    @Override
    public boolean dividesByNumbers() {
      return true;
    }
  }

  /** Per cent of the population in each class of a variable; those not known are a class too. */
  record Composition(Variable variable) implements Measure {
    @Override
    public Whole whole() {
      return Whole.ALL_CLASSES;
    }

    @Override
    public Optional<Variable> over() {
      return Optional.of(variable);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.composition(this);
    }

    @Override
    public List<Expression> expressions() {
      return List.of(new Expression.Reference(variable.name(), variable.type()));
    }
  }

  /** Per cent of the population, in the same slice, that belongs to the group. */
  record GroupShare() implements Measure {
    @Override
    public Whole whole() {
      return Whole.POPULATION;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.groupShare(this);
    }

    @Override
    public List<Expression> expressions() {
      return List.of();
    }
  }

  /**
   * The mean of the lowest part of the values that are known.
   *
   * @param percent how large a part, from 1 to 99
   */
  record WeakestMean(Expression value, int percent) implements Measure {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.weakestMean(this);
    }

    @Override
    public OptionalInt lowestPercent() {
      return OptionalInt.of(percent);
    }

    @Override
    public List<Expression> expressions() {
      return List.of(value);
    }
  }

  /**
   * The value below which a part of those lie whose value is known.
   *
   * @param percent how large a part, from 1 to 99; 50 is the median
   */
  record Quantile(Expression value, int percent) implements Measure {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quantile(this);
    }

    @Override
    public OptionalInt quantilePercent() {
      return OptionalInt.of(percent);
    }

    @Override
    public List<Expression> expressions() {
      return List.of(value);
    }
  }
}
