package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;

/**
 * What an example's people give: figures, gaps, changes and distances from other areas.
 *
 * @param other the figures of the indicator that this one is compared with
 */
record ExampleFigures(Indicator indicator, ReferenceFigures own, Optional<ReferenceFigures> other) {
  static ExampleFigures of(Indicator indicator, RegisterRows rows) {
    return new ExampleFigures(
        indicator,
        ReferenceFigures.of(indicator, rows),
        indicator.against().map(against -> ReferenceFigures.of(against, rows)));
  }

  SortedSet<String> periods() {
    return own.periods();
  }

  /** Whether the indicator has such a figure at all, and all its status dates are given. */
  boolean isComputed(Example.Expected expected) {
    return own.isWhole(expected.period())
        && expected.since().map(since -> isCompared(expected.period(), since)).orElse(true)
        && indicator.group(expected.group()).isPresent()
        && expected.reference().map(reference -> isCompared(expected, reference)).orElse(true)
        && Slices.isComputed(indicator, expected.breakdown())
        && (expected.benchmark().isEmpty() || isBenchmark(expected))
        && (!expected.isAdjusted() || isAdjusted(expected));
  }

  /** Whether the indicator adjusts this gap: one of two groups, of all people, in one period. */
  boolean isAdjusted(Example.Expected expected) {
    return expected.ofClass().isEmpty()
        && indicator.adjusted().isPresent()
        && expected.reference().filter(code -> !isOther(code)).isPresent()
        && expected.since().isEmpty()
        && expected.breakdown().isEmpty();
  }

  /** Whether the indicator holds this figure of the home municipality against the other area's. */
  boolean isBenchmark(Example.Expected expected) {
    return expected.reference().isEmpty()
        && expected.since().isEmpty()
        && indicator.benchmarks().stream()
            .filter(rule -> rule.home().equals(expected.area()))
            .flatMap(rule -> rule.areas().stream())
            .anyMatch(area -> expected.benchmark().equals(Optional.of(area.code())));
  }

  /** Whether the people given are in the population, of whichever group and class. */
  boolean hasAnybody(Example.Expected expected) {
    return own.hasAnybody(expected.period(), expected.area());
  }

  /** Whether the indicator compares these two. */
  boolean isPair(Example.Expected expected, String reference) {
    return expected
        .ofClass()
        .map(ofClass -> isPair(expected.breakdown(), ofClass))
        .orElseGet(() -> isPair(expected.group(), reference));
  }

  private boolean isPair(String breakdown, ClassReference reference) {
    return indicator.classComparisons().stream()
            .filter(each -> each.reference().equals(reference))
            .anyMatch(each -> Slices.isOf(breakdown, each.over().name() + "=" + each.code()))
        && Slices.isComputed(indicator, Slices.behind(breakdown, reference));
  }

  private boolean isPair(String group, String reference) {
    return isOther(reference)
        || indicator.comparisons().stream()
            .anyMatch(
                each ->
                    each.group().code().equals(group) && each.reference().code().equals(reference));
  }

  /** Whether the figures of two periods rest on different status dates, all of which are given. */
  private boolean isCompared(String period, String since) {
    return own.isWhole(since) && isApart(period, since);
  }

  boolean isApart(String period, String since) {
    return own.isApart(period, since);
  }

  private boolean isCompared(Example.Expected expected, String reference) {
    return isOther(reference)
        ? other.orElseThrow().isWhole(expected.period())
        : isPair(expected, reference);
  }

  private boolean isOther(String reference) {
    return indicator.against().filter(against -> against.id().equals(reference)).isPresent();
  }

  OptionalDouble value(Example.Expected expected) {
    var key =
        new ReferenceFigures.Key(
            expected.period(), expected.area(), expected.group(), expected.breakdown());
    if (expected.since().isPresent()) {
      return change(expected, key, expected.since().get());
    }

    return expected.benchmark().isPresent()
        ? own.distance(key, expected.benchmark().get())
        : gap(expected, key);
  }

  /** Of a figure or of a gap. */
  private OptionalDouble change(Example.Expected expected, ReferenceFigures.Key key, String since) {
    return own.change(gap(expected, key), gap(expected, key.in(since)), key.period(), since);
  }

  /** The figure itself where nothing is compared. */
  private OptionalDouble gap(Example.Expected expected, ReferenceFigures.Key key) {
    if (expected.reference().isEmpty()) {
      return own.value(key);
    }

    String reference = expected.reference().get();
    if (expected.isAdjusted()) {
      return indicator.adjusted().orElseThrow().method() == Adjustment.Method.REGRESSION
          ? new LineGap(own, key, reference).value()
          : new AlikeGap(own, key, reference).value();
    }

    return isOther(reference) ? own.gapAgainst(other.orElseThrow(), key) : own.gap(key, reference);
  }
}
