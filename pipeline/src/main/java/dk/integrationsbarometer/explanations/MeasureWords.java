package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is computed, in words: all that depends on the kind of measure. */
final class MeasureWords {
  private static final int ANY_YEAR = 2023;

  private final Indicator indicator;
  private final Bilingual tongue;
  private final ExpressionWords words;

  MeasureWords(Indicator indicator, Bilingual tongue) {
    this.indicator = indicator;
    this.tongue = tongue;
    this.words = ExpressionWords.ofFacts(indicator.unit(), tongue);
  }

  String measure() {
    String sentence = new MeasureSentence(tongue, words).of(indicator.measure());
    return indicator.measure().kind().division() == MeasureKind.Division.PER_DATE
        ? sentence + dates()
        : sentence;
  }

  /**
   * Of whom the figure is, when the measured number is known of those alone who have had an event:
   * a sentence for each.
   */
  List<String> whoIsLeftOut() {
    if (indicator.measure().kind().division() == MeasureKind.Division.PER_DATE) {
      return List.of();
    }

    Set<String> names =
        indicator.measure().expressions().stream()
            .filter(each -> each.type() != ValueType.TRUTH)
            .flatMap(each -> NamesUsed.in(each).stream())
            .collect(Collectors.toSet());
    return NamesUsed.gathered(indicator.unit(), names).stream().flatMap(this::ofThoseWith).toList();
  }

  private String dates() {
    return poolsDates()
        ? tongue.say(", on average over the status dates of the period")
        : tongue.say(" on the status date");
  }

  /** The unit of a difference. */
  String gapUnit() {
    return indicator.valueUnit().gap().in(tongue.language());
  }

  /** What several status dates in one period mean; empty when there is one. */
  String pooling() {
    return poolsDates() && indicator.measure().kind().division() == MeasureKind.Division.QUOTIENT
        ? tongue.say(
            "; the status dates of a period are added together, numerator and denominator apart")
        : "";
  }

  private boolean poolsDates() {
    var first = new Period(ANY_YEAR, indicator.period().length(), 1);
    return indicator.period().datesIn(first).size() > 1;
  }

  private Stream<String> ofThoseWith(Variable variable) {
    var gathered = (Variable.Gathered) variable.derivation();
    if (variable.type() != ValueType.DATE || !isOfAnEvent(gathered)) {
      return Stream.empty();
    }

    String event = tongue.quoted(variable.label());
    return Stream.of(
        gathered
            .since()
            .flatMap(Variable.Since::within)
            .map(
                months ->
                    tongue
                        .say(
                            "only those count for whom %s is found within %s months; the others have no number")
                        .formatted(event, months))
            .orElseGet(
                () ->
                    tongue
                        .say(
                            "only those count for whom %s is known by the status date; the others have no number yet, so the figure depends on how long people have been followed")
                        .formatted(event)));
  }

  /** Not a fact of a person that merely stands in another register, such as the day of birth. */
  private static boolean isOfAnEvent(Variable.Gathered gathered) {
    return gathered.since().isPresent()
        || gathered
            .of()
            .filter(Expression.Reference.class::isInstance)
            .map(of -> ((Expression.Reference) of).name())
            .filter(Expression.Reference.ROW_DATE::equals)
            .isPresent();
  }
}
