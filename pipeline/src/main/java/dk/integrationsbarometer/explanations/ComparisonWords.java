package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.BenchmarkRule;
import dk.integrationsbarometer.model.indicators.ClassComparison;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.GradientRule;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.registers.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an indicator is followed over ordered classes and compared with other areas, and why so. */
record ComparisonWords(Indicator indicator, Bilingual tongue) {
  private boolean hasIntervals() {
    return indicator.interval() != IntervalPolicy.NONE;
  }

  /** The gaps between classes within a group, and how a class is compared with all of it. */
  List<String> classes() {
    Map<ClassReference, List<ClassComparison>> byReference = new LinkedHashMap<>();
    for (ClassComparison each : indicator.classComparisons()) {
      byReference.computeIfAbsent(each.reference(), to -> new ArrayList<>()).add(each);
    }

    List<String> texts = new ArrayList<>();
    byReference.forEach((to, compared) -> texts.add(classes(compared)));
    if (byReference.keySet().stream().anyMatch(ClassReference::isRest)) {
      texts.add(tongue.say("all others of the group include those whose class is not known"));
    }

    boolean isPart = byReference.keySet().stream().anyMatch(ClassReference::isTotal);
    if (isPart && hasIntervals() && isOnceEach()) {
      texts.add(
          tongue.say(
              "the class is itself a part of the group, so the interval is made from the class and all others of the group, which have nobody in common"));
    }

    if (!byReference.isEmpty() && hasIntervals() && !isOnceEach() && indicator.design().isEmpty()) {
      texts.add(
          tongue.say(
              "gaps between classes have no interval, as a person can have rows in several classes"));
    }

    return texts;
  }

  /** Whether nobody can be in several classes. */
  private boolean isOnceEach() {
    return indicator.unit().register().person().isEmpty();
  }

  private String classes(List<ClassComparison> compared) {
    ClassComparison first = compared.get(0);
    return tongue
        .say("within each group, by %s: %s less %s")
        .formatted(
            tongue.quoted(first.over().label()),
            tongue.listed(compared.stream().map(each -> tongue.quoted(each.label())).toList()),
            tongue.quoted(first.referenceLabel()));
  }

  /** The line through the classes. */
  List<String> gradient() {
    return indicator.gradient().map(this::gradient).orElse(List.of());
  }

  private List<String> gradient(GradientRule rule) {
    List<String> texts = new ArrayList<>();
    texts.add(
        tongue
            .say(
                "a straight line through the classes of %s in the order %s, each at the middle of its place and weighted by how many are in it (Mackenbach and Kunst 1997), so that all classes count and not only the two at the ends")
            .formatted(tongue.quoted(rule.over().label()), tongue.listed(classes(rule))));
    texts.add(
        tongue.say(
            "the slope is the upper end of the line less the lower; the relative index is the upper divided by the lower and is not shown when the line begins at 0 or below"));
    texts.add(
        tongue.say(
            "whoever is in none of the classes is left out; how many per cent are in it is shown by itself"));
    texts.add(
        hasIntervals()
            ? tongue.say(
                "the intervals are made from those of the classes (Zou, Huang and Zhang 2009; for the relative index in the way of Fieller 1954), as the ends of the line are weighted sums of their figures; how far the figures lie from a straight line is not in them")
            : tongue.say("the gradient has no interval, as the figures have none"));
    texts.add(tongue.say("the gradient describes what goes together, not what causes what"));
    return texts;
  }

  private List<String> classes(GradientRule rule) {
    List<Code> codes =
        rule.over().classification().stream()
            .flatMap(classification -> classification.codes().stream())
            .toList();
    return rule.order().stream()
        .map(
            code ->
                codes.stream()
                    .filter(each -> each.code().equals(code))
                    .map(each -> tongue.quoted(each.label()))
                    .findFirst()
                    .orElse(code))
        .toList();
  }

  /** The other areas, and how a municipality is compared with a country that it is part of. */
  List<String> benchmarks() {
    return indicator.benchmarks().map(this::benchmarks).orElse(List.of());
  }

  private List<String> benchmarks(BenchmarkRule rule) {
    List<String> texts = new ArrayList<>();
    texts.add(
        tongue
            .say(
                "the figure for area %s less the same figure for %s, as they stand, not between people who are alike")
            .formatted(
                rule.home(),
                tongue.listed(
                    rule.areas().stream().map(area -> tongue.quoted(area.label())).toList())));
    boolean isPart =
        rule.areas().stream().anyMatch(area -> area.code().equals(BenchmarkRule.COUNTRY));
    if (isPart && hasIntervals()) {
      texts.add(
          tongue.say(
              "the area is itself a part of the country, so the interval is made from the area and the rest of the country, which have nobody in common"));
    }

    return texts;
  }
}
