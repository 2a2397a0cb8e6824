package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.Variable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Derives the variables of one unit on one status date, one after the other. */
final class DerivedValues implements Variable.Visitor<Object> {
  private final RegisterRows rows;
  private final LocalDate date;
  private final Map<String, Object> known;
  private final Evaluation evaluation;

  /**
   * A unit about to be derived.
   *
   * @param own the values of its own row
   */
  DerivedValues(RegisterRows rows, LocalDate date, Map<String, Object> own) {
    this.rows = rows;
    this.date = date;
    this.known = new HashMap<>(own);
    known.put(Expression.Reference.REFERENCE_DATE, date);
    this.evaluation = new Evaluation(known::get);
  }

  Evaluation evaluation() {
    return evaluation;
  }

  Object value(String name) {
    return known.get(name);
  }

  void deriveAll(List<Variable> variables) {
    for (Variable variable : variables) {
      known.put(variable.name(), derive(variable));
    }
  }

  /** The variable's value, given those of the variables before it. */
  Object derive(Variable variable) {
    Object derived = variable.derivation().accept(this);
    Object typed =
        variable.derivation() instanceof Variable.PropertyOf && derived instanceof String text
            ? typed(text, variable.type())
            : inDecimals(derived, variable.type());
    Optional<Object> official =
        variable
            .official()
            .filter(answer -> answer.ruling() == Variable.Ruling.OFFICIAL)
            .map(this::official);
    return official.orElse(typed);
  }

  private Object official(Variable.Official official) {
    Object spelling = known.get(official.column());
    return spelling == null
        ? null
        : published((String) spelling, official.spelling(), CodeMap.THEN);
  }

  /** Some rows of a decision table can give whole numbers and others decimal ones. */
  private static Object inDecimals(Object derived, ValueType type) {
    return derived instanceof Long && type == ValueType.DECIMAL
        ? Evaluation.decimal(derived)
        : derived;
  }

  private static Object typed(String text, ValueType type) {
    return switch (type) {
      case TRUTH -> truth(text);
      case DECIMAL -> text.equals("ukendt") ? null : new BigDecimal(text);
      case KEY, TEXT, INTEGER, DATE -> text;
    };
  }

  private static Object truth(String text) {
    return switch (text) {
      case "ja" -> true;
      case "nej" -> false;
      default -> null;
    };
  }

  @Override
  public Object computed(Variable.Computed computed) {
    return evaluation.of(computed.value());
  }

  @Override
  public Object recoded(Variable.Recoded recoded) {
    String spelling = (String) evaluation.of(recoded.of());
    return spelling == null ? null : published(spelling, recoded.codes(), recoded.map());
  }

  private String published(String spelling, CodeList codes, CodeMap map) {
    return codes
        .find(spelling, date)
        .flatMap(item -> codes.shown(item, map))
        .map(item -> item.isRange() ? spelling : item.code())
        .orElse(null);
  }

  @Override
  public Object classed(Variable.Classed classed) {
    Long number = (Long) evaluation.of(classed.of());
    if (number == null) {
      return null;
    }

    return classed.intervals().intervals().stream()
        .filter(interval -> interval.holds(number))
        .map(NumberClasses.Interval::code)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Object property(Variable.PropertyOf property) {
    String spelling = (String) evaluation.of(property.of());
    return spelling == null
        ? null
        : property
            .codes()
            .find(spelling, date)
            .flatMap(item -> property.codes().shown(item, property.map()))
            .map(item -> item.properties().get(property.property()))
            .orElse(null);
  }

  @Override
  public Object decided(Variable.Decided decided) {
    for (Variable.Branch branch : decided.branches()) {
      if (evaluation.holds(branch.when())) {
        rows.decidedAt(branch.place());
        return evaluation.of(branch.then());
      }
    }

    rows.decidedAt(decided.end());
    return decided.otherwise().map(evaluation::of).orElse(null);
  }

  @Override
  public Object gathered(Variable.Gathered gathered) {
    List<Object> keys = new ArrayList<>();
    for (Variable.Match match : gathered.match()) {
      Object key = known.get(match.own());
      if (key == null) {
        return nothing(gathered);
      }

      keys.add(key);
    }

    Optional<LocalDate> own = gathered.since().map(since -> (LocalDate) known.get(since.own()));
    return own.isEmpty() && gathered.since().isPresent()
        ? nothing(gathered)
        : new Gathering(gathered, date, own).of(rows.matching(gathered, keys));
  }

  private Object nothing(Variable.Gathered gathered) {
    return new Gathering(gathered, date, Optional.empty()).of(List.of());
  }
}
