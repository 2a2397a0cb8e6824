package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.StatusDay;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why an example's figure is not there, or not the one expected, and what its writer can do.
 *
 * @param why a part of a sentence
 * @param how whole sentences
 */
record ExampleAdvice(String why, String how) {
  private static final String UNKNOWN = Code.UNKNOWN.code();

  /** Of a figure that the indicator does not have. */
  static ExampleAdvice notComputed(
      Indicator indicator, Example.Expected expected, ExampleFigures found) {
    Optional<String> classed = classOf(indicator, expected.group());
    if (indicator.group(expected.group()).isEmpty() && classed.isPresent()) {
      return new ExampleAdvice(
          "'" + expected.group() + "' is a class, and none of its groups",
          "Name a group in the column 'group', and the class in the column 'breakdown': "
              + classed.get()
              + ".");
    } else if (indicator.group(expected.group()).isEmpty()) {
      List<String> groups = new ArrayList<>(indicator.groups().stream().map(Group::code).toList());
      pairs(indicator).stream()
          .filter(pair -> pair.replace(" ", "").equals(expected.group()))
          .forEach(pair -> groups.add(0, pair));
      return new ExampleAdvice(
          "'" + expected.group() + "' is none of its groups",
          "Write one of them, or add it to 'groups'. "
              + Spelling.suggest(expected.group(), groups));
    }

    if (expected.reference().isPresent() && !found.isPair(expected, expected.reference().get())) {
      return expected.ofClass().isPresent()
          ? classes(indicator, expected.breakdown() + " - " + expected.reference().get())
          : pair(indicator, expected.group() + " - " + expected.reference().get());
    }

    if (expected.benchmark().isPresent() && !found.isBenchmark(expected)) {
      return new ExampleAdvice(
          "only the home municipality's figures are held against those of other areas, and only where 'benchmarks' names them",
          "Write the home municipality first, and one of its 'benchmarks' behind the minus.");
    }

    if (expected.isAdjusted() && !found.isAdjusted(expected)) {
      return new ExampleAdvice(
          "only the gap between two groups is adjusted, for all people, and where 'adjust' says so",
          "Leave 'adjusted' empty in this row, or write 'adjust'.");
    }

    if (expected.since().isPresent() && !found.isApart(expected.period(), expected.since().get())) {
      return new ExampleAdvice(
          "each figure rests on " + indicator.period().pool() + " periods, and the two share some",
          "Compare with a period that is at least "
              + indicator.period().pool()
              + " periods earlier.");
    }

    return Slices.isComputed(indicator, expected.breakdown())
        ? dates(indicator, found)
        : breakdown(indicator, expected.breakdown());
  }

  /** A class of a breakdown as tables write it; nothing for a code that is none. */
  private static Optional<String> classOf(Indicator indicator, String code) {
    return indicator.breakdowns().stream()
        .flatMap(breakdown -> breakdown.variables().stream())
        .filter(
            variable ->
                variable.classification().stream()
                    .flatMap(list -> list.codes().stream())
                    .anyMatch(each -> each.code().equals(code)))
        .map(variable -> variable.name() + "=" + code)
        .findFirst();
  }

  private static ExampleAdvice pair(Indicator indicator, String written) {
    return new ExampleAdvice(
        "'" + written + "' is no pair that it compares",
        "Write one of the pairs, or add it to 'comparisons'. "
            + Spelling.suggest(written, pairs(indicator)));
  }

  private static ExampleAdvice classes(Indicator indicator, String written) {
    List<String> known =
        indicator.classComparisons().stream()
            .map(each -> each.over().name() + "=" + each.code() + " - " + each.reference().text())
            .toList();
    return new ExampleAdvice(
        "'" + written + "' is no pair of classes that it compares",
        "Write one of the pairs, or add it to 'class_comparisons'. "
            + Spelling.suggest(written, known));
  }

  private static List<String> pairs(Indicator indicator) {
    List<String> pairs = new ArrayList<>();
    for (Comparison each : indicator.comparisons()) {
      pairs.add(each.group().code() + " - " + each.reference().code());
    }

    return pairs;
  }

  private static ExampleAdvice dates(Indicator indicator, ExampleFigures found) {
    String days =
        indicator.period().statusDates().stream()
            .map(StatusDay::written)
            .collect(Collectors.joining(", "));
    String given =
        found.periods().isEmpty()
            ? "None is given of any period."
            : "Some are given of " + String.join(", ", found.periods()) + ".";
    return new ExampleAdvice(
        "not all status dates of that period are given",
        "Give rows with the reference dates that a "
            + indicator.period().length().word()
            + " needs: "
            + days
            + earlier(indicator)
            + ". "
            + given);
  }

  /** A pooled figure needs the dates of earlier periods too, all of them within {@code valid}. */
  private static String earlier(Indicator indicator) {
    int others = indicator.period().pool() - 1;
    return others < 1
        ? ""
        : (others == 1
                ? ", and those of the period before it"
                : ", and those of the " + others + " periods before it")
            + ", all within 'valid'";
  }

  private static ExampleAdvice breakdown(Indicator indicator, String written) {
    String sorted = Arrays.stream(written.split(",", -1)).sorted().collect(Collectors.joining(","));
    if (!sorted.equals(written) && Slices.isComputed(indicator, sorted)) {
      return new ExampleAdvice(
          "the names of a breakdown stand in alphabetical order", "Write " + sorted + ".");
    }

    String cuts =
        indicator.allBreakdowns().stream()
            .filter(each -> Slices.isCut(indicator, each))
            .filter(each -> !each.variables().isEmpty())
            .map(ExampleAdvice::shown)
            .collect(Collectors.joining("; "));
    String why =
        written.isEmpty() && indicator.measure().over().isPresent()
            ? "a composition has figures for its classes only"
            : "'" + written + "' is no breakdown of it";
    return new ExampleAdvice(
        why,
        cuts.isEmpty()
            ? "Leave the breakdown empty, or write 'breakdowns'."
            : "Breakdowns are " + cuts + ". Those not known have the code " + UNKNOWN + ".");
  }

  private static String shown(Breakdown breakdown) {
    return breakdown.variables().stream()
        .map(variable -> variable.name() + "=" + codes(variable))
        .collect(Collectors.joining(","));
  }

  private static String codes(Variable variable) {
    List<String> codes =
        variable.classification().orElseThrow().codes().stream().map(Code::code).toList();
    return codes.get(0) + (codes.size() > 1 ? " (or " + rest(codes) + ")" : "");
  }

  private static String rest(List<String> codes) {
    return Spelling.list(codes.subList(1, codes.size()));
  }

  private static boolean isRegression(Indicator indicator) {
    return indicator
        .adjusted()
        .filter(adjustment -> adjustment.method() == Adjustment.Method.REGRESSION)
        .isPresent();
  }

  /** Of a figure that is another one than expected, or undefined. */
  static ExampleAdvice differs(
      Indicator indicator, Example.Expected expected, ExampleFigures found) {
    if (found.value(expected).isPresent()) {
      return new ExampleAdvice(
          "", "Compute the figure by hand, then correct the definition or the example.");
    }

    if (expected.isAdjusted() && isRegression(indicator)) {
      return new ExampleAdvice(
          "the regression cannot be estimated",
          "Give more people than there are classes, and people of both sides in the same classes.");
    }

    return found.hasAnybody(expected)
        ? new ExampleAdvice(
            "nobody of the population is in the group and class, or what is counted is not known",
            "Give what groups and classes are worked out of; 'scripts/barometer explain "
                + indicator.id()
                + "' lists the registers and columns.")
        : new ExampleAdvice(
            "nobody given is in the population in that area",
            "Look at 'population', at the area, and at the rows of the registers that it needs"
                + (indicator.leavers().isPresent()
                    ? ", also on the later day for 'leavers'."
                    : "."));
  }
}
