package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.ClosedVariables;
import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.labels.ValueUnit;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what an indicator measures: {@code measure}, the keys that go with it, and the unit. */
final class MeasureReader {
  private final Fields fields;
  private final Problems problems;

  MeasureReader(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** The measure; nothing when it could not be read. */
  Optional<Measure> read(Optional<Unit> unit, Scope scope) {
    Map<String, Optional<MeasureKind>> kinds = new LinkedHashMap<>();
    for (MeasureKind kind : MeasureKind.values()) {
      kinds.put(kind.word(), Optional.of(kind));
    }

    Optional<MeasureKind> kind =
        fields.requireChoice("measure", kinds, Optional.empty(), MeasureWords::meant);
    if (kind.isEmpty()) {
      // Their keys are no mistakes: which of them are wanted is not known.
      Stream.of(MeasureKind.values()).forEach(each -> each.keys().forEach(fields::find));
      return Optional.empty();
    }

    refuseOthers(kind.get());
    return switch (kind.get()) {
      case SHARE -> condition("numerator", scope).map(Measure.Share::new);
      case COUNT -> Optional.of(new Measure.Count());
      case SUM -> number("value", scope).map(Measure.Sum::new);
      case MEAN -> number("value", scope).map(Measure.Mean::new);
      case RATE -> event(scope).map(Measure.Rate::new);
      case RATIO -> ratio(scope);
      case COMPOSITION -> composition(unit, scope);
      case GROUP_SHARE -> Optional.of(new Measure.GroupShare());
      case WEAKEST_MEAN -> {
        int percent = percent("fraction");
        yield number("value", scope).map(value -> new Measure.WeakestMean(value, percent));
      }
      case QUANTILE -> {
        int percent = percent("at");
        yield number("value", scope).map(value -> new Measure.Quantile(value, percent));
      }
    };
  }

  private Optional<MeasureKind> kind() {
    return fields.text("measure").flatMap(MeasureKind::of);
  }

  /** The unit of the values; those in per cent have theirs, all others state it. */
  ValueUnit unit() {
    Optional<MeasureKind> kind = kind();
    if (kind.filter(MeasureKind::isPerCent).isPresent()) {
      fields
          .find("value_unit")
          .ifPresent(
              node ->
                  problems.add(Message.UNIT_IS_GIVEN, node.place(), kind.get().word(), "per cent"));
      return ValueUnit.PER_CENT;
    }

    if (kind.equals(Optional.of(MeasureKind.COUNT)) && !fields.has("value_unit")) {
      return ValueUnit.PERSONS;
    }

    return ValueUnit.of(
        kind.isPresent()
            ? LabelReader.require(fields, "value_unit")
            : LabelReader.find(fields, "value_unit"));
  }

  /** What a unit counts for in a survey. */
  Optional<Expression> weight(Scope scope) {
    Optional<Node> written = fields.find("weight");
    Optional<MeasureKind> unweighted = kind().filter(kind -> !kind.isWeightable());
    if (written.isPresent() && unweighted.isPresent()) {
      problems.add(Message.NOT_WEIGHTED, written.get().place(), unweighted.get().word());
      return Optional.empty();
    }

    return written.isPresent() ? number("weight", scope) : Optional.empty();
  }

  /** Reports an interval asked for that nobody can compute, or that says the wrong thing. */
  void checkInterval() {
    fields.scalar("interval").ifPresent(this::checkInterval);
  }

  private void checkInterval(Node.Scalar interval) {
    boolean isAskedFor =
        Stream.of(IntervalPolicy.SUPERPOPULATION, IntervalPolicy.SURVEY)
            .anyMatch(policy -> policy.word().equals(interval.text()));
    Optional<MeasureKind> without = kind().filter(kind -> !kind.hasInterval());
    if (isAskedFor && without.isPresent()) {
      problems.add(Message.NO_INTERVAL, interval.place(), without.get().word());
    } else if (interval.text().equals(IntervalPolicy.SUPERPOPULATION.word())
        && fields.has("weight")) {
      problems.add(Message.WEIGHT_WITHOUT_SURVEY, interval.place());
    }
  }

  private void refuseOthers(MeasureKind kind) {
    if (kind == MeasureKind.COUNT && fields.has("numerator")) {
      problems.add(Message.COUNT_WITH_NUMERATOR, fields.find("numerator").orElseThrow().place());
      return;
    }

    Arrays.stream(MeasureKind.values())
        .flatMap(each -> each.keys().stream())
        .distinct()
        .filter(key -> !kind.keys().contains(key))
        .forEach(key -> fields.find(key).ifPresent(node -> refuse(kind, key, node)));
  }

  private void refuse(MeasureKind kind, String key, Node node) {
    problems.add(
        Message.KEY_OF_OTHER_MEASURE,
        node.place(),
        key,
        kind.word(),
        kind.keys().isEmpty() ? "no other key" : String.join(" and ", kind.keys()));
  }

  private Optional<Measure> ratio(Scope scope) {
    Optional<Expression> numerator = number("numerator", scope);
    Optional<Expression> denominator = number("denominator", scope);
    return numerator.flatMap(over -> denominator.map(under -> new Measure.SumRatio(over, under)));
  }

  private Optional<Measure> composition(Optional<Unit> unit, Scope scope) {
    Node.Scalar over = fields.requireScalar("over");
    return unit.filter(known -> !over.equals(Fields.NOTHING))
        .flatMap(known -> ClosedVariables.find(over, known, scope, problems))
        .map(Measure.Composition::new);
  }

  private Optional<Expression> condition(String key, Scope scope) {
    return written(key, scope).flatMap(node -> Conditions.condition(node, scope, problems));
  }

  private Optional<Expression> number(String key, Scope scope) {
    return written(key, scope)
        .flatMap(
            node ->
                Conditions.value(node, scope, problems)
                    .filter(value -> isOf(value.type().isNumber(), value, node, "a number")));
  }

  private Optional<Expression> event(Scope scope) {
    return written("event", scope)
        .flatMap(
            node ->
                Conditions.value(node, scope, problems)
                    .filter(
                        value ->
                            isOf(
                                value.type().isNumber() || value.type() == ValueType.TRUTH,
                                value,
                                node,
                                "a condition or a number")));
  }

  private boolean isOf(boolean fits, Expression value, Node.Scalar node, String wanted) {
    if (!fits) {
      problems.add(
          Message.WRONG_TYPE, node.place(), "'" + node.text() + "'", value.type().words(), wanted);
    }

    return fits;
  }

  private Optional<Node.Scalar> written(String key, Scope scope) {
    return fields
        .require(key)
        .flatMap(node -> fields.scalar(node, "'" + key + "'"))
        .filter(node -> scope != null);
  }

  private int percent(String key) {
    fields.require(key);
    return fields
        .parsed(key, Numbers.whole(1, 99), "a whole number from 1 to 99", "25 or 50")
        .orElse(50);
  }
}
