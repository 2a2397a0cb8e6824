package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Leavers;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What readers of a report need to know about an indicator. */
final class IndicatorWords {
  private final Indicator indicator;
  private final Bilingual tongue;
  private final ExpressionWords words;
  private final MeasureWords measure;
  private final List<ExplainedFact> facts = new ArrayList<>();

  private IndicatorWords(Indicator indicator, Bilingual tongue) {
    this.indicator = indicator;
    this.tongue = tongue;
    this.words = ExpressionWords.ofFacts(indicator.unit(), tongue);
    this.measure = new MeasureWords(indicator, tongue);
  }

  /**
   * The facts in the order of their subjects; those that there is nothing to say of are left out.
   */
  static List<ExplainedFact> facts(Indicator indicator, Bilingual tongue) {
    var words = new IndicatorWords(indicator, tongue);
    words.add(ExplainedFact.Subject.POPULATION, tongue.say("Population"), words.population());
    words.add(
        ExplainedFact.Subject.LEAVERS,
        tongue.say("Those who cannot be followed"),
        indicator.leavers().map(words::leavers).stream().toList());
    words.add(ExplainedFact.Subject.AREAS, tongue.say("Areas"), AreaWords.of(indicator, tongue));
    words.add(
        ExplainedFact.Subject.MEASURE,
        tongue.say("Measure"),
        joined(List.of(List.of(words.measure.measure()), words.measure.whoIsLeftOut())));
    words.add(
        ExplainedFact.Subject.WEIGHT,
        tongue.say("Weight"),
        indicator.weight().map(words.words::of).stream().toList());
    words.add(ExplainedFact.Subject.GROUPS, tongue.say("Groups"), words.groups());
    words.add(
        ExplainedFact.Subject.GAPS, tongue.say("Gaps in ") + words.measure.gapUnit(), words.gaps());
    var methods = new MethodWords(indicator, tongue);
    words.add(
        ExplainedFact.Subject.ADJUSTMENT,
        tongue.say("Adjusted gaps"),
        AdjustmentWords.of(indicator, tongue));
    words.add(ExplainedFact.Subject.REPRESENTATION, tongue.say("Representation"), words.against());
    var comparisons = new ComparisonWords(indicator, tongue);
    words.add(ExplainedFact.Subject.GRADIENT, tongue.say("Gradient"), comparisons.gradient());
    words.add(
        ExplainedFact.Subject.BENCHMARKS,
        tongue.say("Comparison with other areas"),
        comparisons.benchmarks());
    words.add(ExplainedFact.Subject.BREAKDOWNS, tongue.say("Breakdowns"), words.breakdowns());
    var pooled = new PoolWords(indicator, tongue);
    words.add(
        ExplainedFact.Subject.PERIOD,
        tongue.say("Period"),
        joined(List.of(List.of(words.period()), pooled.span())));
    words.add(
        ExplainedFact.Subject.SERIES,
        tongue.say("Series"),
        new SeriesWords(indicator.series(), tongue).lines());
    words.add(ExplainedFact.Subject.CHANGE, tongue.say("Change@over time"), methods.change());
    words.add(
        ExplainedFact.Subject.GOALS,
        tongue.say("Goals@of the indicator"),
        new GoalRuleWords(indicator, tongue).lines());
    words.add(
        ExplainedFact.Subject.UNCERTAINTY,
        tongue.say("Uncertainty"),
        joined(
            List.of(
                UncertaintyWords.of(indicator, tongue),
                indicator.interval() == IntervalPolicy.NONE ? List.of() : pooled.uncertainty(),
                new ReliabilityWords(indicator, tongue).lines())));
    words.add(
        ExplainedFact.Subject.CONFIDENTIALITY,
        tongue.say("Disclosure control"),
        new ConfidentialityWords(indicator, tongue).lines());
    words.add(ExplainedFact.Subject.SOURCE, tongue.say("Source"), indicator.source());
    words.addStewardship();
    return words.facts;
  }

  private void addStewardship() {
    var stewardship = new StewardshipWords(indicator, tongue);
    add(ExplainedFact.Subject.LIFE, tongue.say("The definition"), stewardship.life());
    add(ExplainedFact.Subject.RESPONSIBLE, tongue.say("Responsible"), stewardship.responsible());
    add(ExplainedFact.Subject.LEGAL_BASIS, tongue.say("Legal basis"), stewardship.legalBasis());
    add(ExplainedFact.Subject.QUALITY, tongue.say("Quality"), stewardship.quality());
  }

  private static List<String> joined(List<List<String>> texts) {
    return texts.stream().flatMap(List::stream).toList();
  }

  private void add(ExplainedFact.Subject subject, String term, String text) {
    add(subject, term, List.of(text));
  }

  private void add(ExplainedFact.Subject subject, String term, List<String> texts) {
    if (!texts.isEmpty()) {
      facts.add(new ExplainedFact(subject, term, texts));
    }
  }

  private String population() {
    String rows = tongue.quoted(indicator.unit().register().label());
    Expression written =
        indicator.leavers().map(Leavers::population).orElse(indicator.population());
    return written.equals(Expression.Literal.TRUE)
        ? tongue.say("the whole register ") + rows
        : tongue.say("the part of the register ")
            + rows
            + tongue.say(" where ")
            + words.of(written);
  }

  private String leavers(Leavers leavers) {
    String who = words.of(leavers.who());
    return leavers.are() == Leavers.Treatment.LEFT_OUT
        ? tongue.say("those where ") + who + tongue.say(", are left out")
        : tongue.say("those where ") + who + tongue.say(", stay in the denominator");
  }

  private List<String> groups() {
    return indicator.groups().stream().map(Group::label).map(this::label).toList();
  }

  private List<String> gaps() {
    List<String> gaps = new ArrayList<>(indicator.comparisons().stream().map(this::gap).toList());
    indicator.adjusted().ifPresent(adjustment -> gaps.add(adjusted(adjustment)));
    gaps.addAll(new ComparisonWords(indicator, tongue).classes());
    return gaps;
  }

  private String adjusted(Adjustment adjustment) {
    String names =
        tongue.listed(
            adjustment.strata().variables().stream()
                .map(Variable::label)
                .map(tongue::quoted)
                .toList());
    String how =
        switch (adjustment.method()) {
          case STANDARDISATION -> tongue.say("also between people who are alike in %s");
          case REGRESSION -> tongue.say("also with a regression that takes %s into account");
        };
    return how.formatted(names);
  }

  private String gap(Comparison comparison) {
    return tongue.quoted(comparison.group().label())
        + " minus "
        + tongue.quoted(comparison.reference().label());
  }

  private List<String> against() {
    return indicator.against().stream()
        .map(
            other ->
                tongue.say("the group's share minus its share in ")
                    + tongue.quoted(other.label())
                    + tongue.say(
                        ", in percentage points; the ratio is the one divided by the other"))
        .toList();
  }

  private List<String> breakdowns() {
    return indicator.breakdowns().stream().map(this::breakdown).toList();
  }

  private String breakdown(Breakdown breakdown) {
    List<String> names =
        breakdown.variables().stream().map(Variable::label).map(this::label).toList();
    return names.get(0)
        + (names.size() == 1
            ? ""
            : tongue.say(" and ")
                + String.join(tongue.say(" and "), names.subList(1, names.size()))
                    .toLowerCase(Locale.ROOT));
  }

  private String label(Labels labels) {
    return labels.in(tongue.language());
  }

  private String period() {
    String length =
        switch (indicator.period().length()) {
          case YEAR -> tongue.say("year");
          case HALF_YEAR -> tongue.say("half-year");
          case QUARTER -> tongue.say("quarter");
          case SCHOOL_YEAR -> tongue.say("school year");
        };
    return length
        + tongue.say(", counted on ")
        + tongue.listed(indicator.period().statusDates().stream().map(tongue::day).toList())
        + measure.pooling();
  }
}
