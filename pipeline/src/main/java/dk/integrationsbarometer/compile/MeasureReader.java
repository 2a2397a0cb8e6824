package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.Unit;
import dk.integrationsbarometer.model.ValueType;
import dk.integrationsbarometer.model.ValueUnit;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what an indicator measures: {@code measure}, the keys that go with it, and the unit. */
final class MeasureReader {
  /** The measures and the keys that each takes. */
  private static final Map<String, List<String>> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put("share", List.of("numerator"));
    KEYS.put("count", List.of());
    KEYS.put("sum", List.of("value"));
    KEYS.put("mean", List.of("value"));
    KEYS.put("rate", List.of("event"));
    KEYS.put("ratio", List.of("numerator", "denominator"));
    KEYS.put("composition", List.of("over"));
    KEYS.put("group-share", List.of());
    KEYS.put("weakest-mean", List.of("value", "fraction"));
    KEYS.put("quantile", List.of("value", "at"));
  }

  /** Those whose values are per cent of something, and whose unit need not be told. */
  private static final List<String> PER_CENT =
      List.of("share", "ratio", "composition", "group-share");

  /** Those for which no interval is known. */
  private static final List<String> WITHOUT_INTERVAL = List.of("sum");

  private static final List<String> UNWEIGHTED =
      List.of("count", "rate", "weakest-mean", "quantile");

  private final Fields fields;
  private final Problems problems;

  MeasureReader(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** The measure; nothing when it could not be read. */
  Optional<Measure> read(Optional<Unit> unit, Scope scope) {
    Map<String, String> words = new LinkedHashMap<>();
    KEYS.keySet().forEach(word -> words.put(word, word));
    String word = fields.requireChoice("measure", words, "");
    if (word.isEmpty()) {
      KEYS.values().forEach(keys -> keys.forEach(fields::find));
      return Optional.empty();
    }

    refuseOthers(word);
    return switch (word) {
      case "share" -> condition("numerator", scope).map(Measure.Share::new);
      case "count" -> Optional.of(new Measure.Count());
      case "sum" -> number("value", scope).map(Measure.Sum::new);
      case "mean" -> number("value", scope).map(Measure.Mean::new);
      case "rate" -> event(scope).map(Measure.Rate::new);
      case "ratio" -> ratio(scope);
      case "composition" -> composition(unit, scope);
      case "group-share" -> Optional.of(new Measure.GroupShare());
      case "weakest-mean" -> {
        int percent = percent("fraction");
        yield number("value", scope).map(value -> new Measure.WeakestMean(value, percent));
      }
      case "quantile" -> {
        int percent = percent("at");
        yield number("value", scope).map(value -> new Measure.Quantile(value, percent));
      }
      default -> throw new IllegalStateException("Invalid measure: " + word);
    };
  }

  /** The unit of the values; those in per cent have theirs, all others state it. */
  ValueUnit unit() {
    String word = fields.text("measure").orElse("");
    if (PER_CENT.contains(word)) {
      fields
          .find("value_unit")
          .ifPresent(node -> problems.add(Message.UNIT_IS_GIVEN, node.place(), word, "per cent"));
      return ValueUnit.PER_CENT;
    }

    if (word.equals("count") && !fields.has("value_unit")) {
      return ValueUnit.PERSONS;
    }

    return ValueUnit.of(
        KEYS.containsKey(word) ? fields.requireLabels("value_unit") : fields.labels("value_unit"));
  }

  /** What a unit counts for in a survey. */
  Optional<Expression> weight(Scope scope) {
    Optional<Node> written = fields.find("weight");
    String word = fields.text("measure").orElse("");
    if (written.isPresent() && UNWEIGHTED.contains(word)) {
      problems.add(Message.NOT_WEIGHTED, written.get().place(), word);
      return Optional.empty();
    }

    return written.isPresent() ? number("weight", scope) : Optional.empty();
  }

  /** Reports a wish for an interval that nobody can compute, or that says the wrong thing. */
  void checkInterval() {
    String word = fields.text("measure").orElse("");
    fields.scalar("interval").ifPresent(interval -> checkInterval(word, interval));
  }

  private void checkInterval(String word, Node.Scalar interval) {
    boolean wished = List.of("superpopulation", "survey").contains(interval.text());
    if (wished && WITHOUT_INTERVAL.contains(word)) {
      problems.add(Message.NO_INTERVAL, interval.place(), word);
    } else if (interval.text().equals("superpopulation") && fields.has("weight")) {
      problems.add(Message.WEIGHT_WITHOUT_SURVEY, interval.place());
    }
  }

  private void refuseOthers(String word) {
    if (word.equals("count") && fields.has("numerator")) {
      problems.add(Message.COUNT_WITH_NUMERATOR, fields.find("numerator").orElseThrow().place());
      return;
    }

    KEYS.values().stream()
        .flatMap(List::stream)
        .distinct()
        .filter(key -> !KEYS.get(word).contains(key))
        .forEach(
            key ->
                fields
                    .find(key)
                    .ifPresent(
                        node ->
                            problems.add(
                                Message.KEY_OF_OTHER_MEASURE,
                                node.place(),
                                key,
                                word,
                                KEYS.get(word).isEmpty()
                                    ? "no other key"
                                    : String.join(" and ", KEYS.get(word)))));
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
