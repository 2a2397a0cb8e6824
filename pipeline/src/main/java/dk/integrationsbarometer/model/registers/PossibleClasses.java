package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.expression.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which classes of a variable a population can hold. Among those aged 25 to 64 nobody can be in the
 * class 0-17: such a class is no part of the tables, in place of being told as empty.
 *
 * <p>Only what the condition itself says counts. Where it says nothing of the variable, or of the
 * number whose classes it has, every class is possible.
 */
public final class PossibleClasses {
  private PossibleClasses() {}

  /** Whether somebody of a population can be in a class; {@link Code#UNKNOWN} is one. */
  public static boolean canHold(Expression population, Variable variable, String code) {
    return facts(variable, code).stream()
        .anyMatch(fact -> population.accept(new Holding(fact)).mayHold());
  }

  /** What is known of those in a class; of two facts, either may be so. */
  private static List<Fact> facts(Variable variable, String code) {
    var itself = new Expression.Reference(variable.name(), variable.type());
    boolean isUnknown = code.equals(Code.UNKNOWN.code());
    if (!(variable.derivation() instanceof Variable.Classed classed)) {
      return List.of(new Fact(itself, isUnknown ? Known.NOTHING : new Known.Text(code)));
    }

    List<NumberClasses.Interval> classes = classed.intervals().intervals();
    if (!isUnknown) {
      return classes.stream()
          .filter(each -> each.code().equals(code))
          .map(each -> new Fact(classed.of(), range(each)))
          .toList();
    }

    List<Fact> outside = new ArrayList<>(List.of(new Fact(classed.of(), Known.NOTHING)));
    BigDecimal first = BigDecimal.valueOf(classes.get(0).from());
    outside.add(
        new Fact(
            classed.of(),
            new Known.Range(Optional.empty(), Optional.of(first.subtract(BigDecimal.ONE)))));
    range(classes.get(classes.size() - 1))
        .to()
        .ifPresent(
            last ->
                outside.add(
                    new Fact(
                        classed.of(),
                        new Known.Range(Optional.of(last.add(BigDecimal.ONE)), Optional.empty()))));
    return outside;
  }

  private static Known.Range range(NumberClasses.Interval of) {
    return new Known.Range(
        Optional.of(BigDecimal.valueOf(of.from())),
        of.to().isPresent()
            ? Optional.of(BigDecimal.valueOf(of.to().getAsLong()))
            : Optional.empty());
  }

  /** Something is known of the value of an expression. */
  private record Fact(Expression of, Known known) {}

  /** What is known of a value. */
  private sealed interface Known {
    /** That it is not known in the extracts. */
    Known NOTHING = new Missing();

    /** That it is missing. */
    record Missing() implements Known {}

    /** Which text it is. */
    record Text(String text) implements Known {}

    /** Between which numbers it lies, both included; empty where there is no limit. */
    record Range(Optional<BigDecimal> from, Optional<BigDecimal> to) implements Known {}
  }

  /** What a condition can be; from FAILS to HOLDS, so that the least of two is both together. */
  private enum Outcome {
    FAILS,
    UNKNOWN,
    HOLDS;

    Outcome not() {
      return switch (this) {
        case FAILS -> HOLDS;
        case UNKNOWN -> UNKNOWN;
        case HOLDS -> FAILS;
      };
    }

    Outcome and(Outcome other) {
      return compareTo(other) < 0 ? this : other;
    }
  }

  /** What a condition may be for those of whom a fact is known. */
  private record Truth(Set<Outcome> outcomes) {
    static final Truth ANY = new Truth(EnumSet.allOf(Outcome.class));
    static final Truth UNKNOWN = new Truth(EnumSet.of(Outcome.UNKNOWN));

    static Truth of(boolean holds) {
      return new Truth(EnumSet.of(holds ? Outcome.HOLDS : Outcome.FAILS));
    }

    boolean mayHold() {
      return outcomes.contains(Outcome.HOLDS);
    }

    Truth not() {
      return new Truth(outcomes.stream().map(Outcome::not).collect(Collectors.toSet()));
    }

    Truth and(Truth other) {
      return new Truth(
          outcomes.stream()
              .flatMap(one -> other.outcomes.stream().map(one::and))
              .collect(Collectors.toSet()));
    }
  }

  /** Reads a condition with one fact in mind. */
  private record Holding(Fact fact) implements Expression.Visitor<Truth> {
    @Override
    public Truth literal(Expression.Literal literal) {
      return literal.value() instanceof Boolean truth ? Truth.of(truth) : Truth.ANY;
    }

    @Override
    public Truth reference(Expression.Reference reference) {
      return Truth.ANY;
    }

    @Override
    public Truth comparison(Expression.Comparison comparison) {
      if (comparison.left().equals(fact.of())
          && comparison.right() instanceof Expression.Literal literal) {
        return compared(comparison.operator(), literal);
      }

      return Truth.ANY;
    }

    private Truth compared(Expression.Operator operator, Expression.Literal literal) {
      if (fact.known() instanceof Known.Missing) {
        return Truth.UNKNOWN;
      }

      if (fact.known() instanceof Known.Text text && literal.value() instanceof String other) {
        return switch (operator) {
          case EQUAL -> Truth.of(text.text().equals(other));
          case DIFFERENT -> Truth.of(!text.text().equals(other));
          default -> Truth.ANY;
        };
      }

      return fact.known() instanceof Known.Range range && literal.value() instanceof Number number
          ? within(range, operator, new BigDecimal(number.toString()))
          : Truth.ANY;
    }

    private static Truth within(
        Known.Range range, Expression.Operator operator, BigDecimal number) {
      Set<Integer> signs = new HashSet<>(); // of the value less the number
      if (range.from().map(from -> from.compareTo(number) < 0).orElse(true)) {
        signs.add(-1);
      }

      if (range.to().map(to -> to.compareTo(number) > 0).orElse(true)) {
        signs.add(1);
      }

      if (range.from().map(from -> from.compareTo(number) <= 0).orElse(true)
          && range.to().map(to -> to.compareTo(number) >= 0).orElse(true)) {
        signs.add(0);
      }

      return new Truth(
          signs.stream()
              .map(sign -> holds(operator, sign) ? Outcome.HOLDS : Outcome.FAILS)
              .collect(Collectors.toSet()));
    }

    private static boolean holds(Expression.Operator operator, int sign) {
      return switch (operator) {
        case EQUAL -> sign == 0;
        case DIFFERENT -> sign != 0;
        case LESS -> sign < 0;
        case AT_MOST -> sign <= 0;
        case MORE -> sign > 0;
        case AT_LEAST -> sign >= 0;
      };
    }

    @Override
    public Truth both(Expression.And and) {
      return and.left().accept(this).and(and.right().accept(this));
    }

    @Override
    public Truth either(Expression.Or or) {
      return or.left().accept(this).not().and(or.right().accept(this).not()).not();
    }

    @Override
    public Truth not(Expression.Not not) {
      return not.of().accept(this).not();
    }

    @Override
    public Truth oneOf(Expression.OneOf oneOf) {
      if (!oneOf.of().equals(fact.of())) {
        return Truth.ANY;
      }

      return oneOf.values().stream()
          .map(value -> compared(Expression.Operator.EQUAL, value).not())
          .reduce(Truth::and)
          .map(Truth::not)
          .orElse(Truth.ANY);
    }

    @Override
    public Truth unknown(Expression.IsUnknown unknown) {
      return unknown.of().equals(fact.of())
          ? Truth.of(fact.known() instanceof Known.Missing)
          : Truth.ANY;
    }

    @Override
    public Truth arithmetic(Expression.Arithmetic arithmetic) {
      return Truth.ANY;
    }

    @Override
    public Truth call(Expression.Call call) {
      return Truth.ANY;
    }
  }
}
