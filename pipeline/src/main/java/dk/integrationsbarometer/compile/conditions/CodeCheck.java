package dk.integrationsbarometer.compile.conditions;

import dk.integrationsbarometer.compile.names.CodeHelp;
import dk.integrationsbarometer.compile.names.KnownCodes;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;

/**
 * Sees to it that codes are those of their list: a misspelt one would silently hold for nobody.
 * What can be any text cannot be checked.
 */
public final class CodeCheck {
  private final Scope scope;
  private final Problems problems;

  public CodeCheck(Scope scope, Problems problems) {
    this.scope = scope;
    this.problems = problems;
  }

  /**
   * The texts that an expression can come to. A text that stands there as it is, such as a
   * parameter of a series, is no list that others must be on.
   */
  public KnownCodes possible(Expression of) {
    return of instanceof Expression.Literal ? KnownCodes.ANY : among(of);
  }

  private KnownCodes among(Expression of) {
    if (of instanceof Expression.Reference name) {
      return scope.find(name.name()).map(Scope.Meaning::codes).orElse(KnownCodes.ANY);
    }

    if (of instanceof Expression.Literal literal && literal.type() == ValueType.TEXT) {
      return KnownCodes.written((String) literal.value());
    }

    return of instanceof Expression.Call call && call.function() == Expression.Function.COALESCE
        ? call.arguments().stream().map(this::among).reduce(KnownCodes::or).orElseThrow()
        : KnownCodes.ANY;
  }

  /** Whether an expression can be one of some codes; if not, this is reported. */
  public boolean canBe(Expression of, KnownCodes codes, Place place) {
    if (of instanceof Expression.Literal literal && literal.type() == ValueType.TEXT) {
      return isCode((String) literal.value(), codes, place);
    }

    return meet(codes, possible(of), place);
  }

  /** Whether two expressions can have the same value; if not, this is reported. */
  boolean canBeSame(Expression left, Place leftPlace, Expression right, Place rightPlace) {
    return right instanceof Expression.Literal
        ? canBe(right, possible(left), rightPlace)
        : canBe(left, possible(right), leftPlace);
  }

  /** Whether two names can have the same value; if not, this is reported. */
  public boolean meet(KnownCodes one, KnownCodes other, Place place) {
    if (!one.meet(other)) {
      problems.add(
          Message.NO_CODE_IN_COMMON, place, other.list(), one.list(), other.said(), one.said());
    }

    return one.meet(other);
  }

  /** Whether a text is one of some codes; if not, this is reported. */
  public boolean isCode(String text, KnownCodes codes, Place place) {
    if (!codes.allows(text)) {
      problems.add(
          Message.UNKNOWN_CODE,
          place,
          text,
          codes.list(),
          CodeHelp.suggest(text, codes.shown(), codes.labels(), holder(text)));
    }

    return codes.allows(text);
  }

  /** Many lists have the same digits, so that it says nothing who else has them. */
  private Optional<String> holder(String text) {
    return text.chars().anyMatch(Character::isLetter)
        ? scope.holder(text).map(list -> "It is a code of " + list + ".")
        : Optional.empty();
  }
}
