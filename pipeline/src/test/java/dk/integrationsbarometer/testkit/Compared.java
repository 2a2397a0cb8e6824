package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.indicators.BenchmarkRule;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.ClassComparison;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.GradientRule;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Made-up indicators that are followed over classes or held against other areas. */
public final class Compared {
  private Compared() {}

  /** The least well-off class first. */
  public static Indicator over(Employment plain, Variable variable, String... order) {
    return with(
        plain.indicator(),
        Optional.of(new GradientRule(variable, List.of(order))),
        Optional.empty(),
        IntervalPolicy.SUPERPOPULATION);
  }

  /** The municipality 101 against others. */
  public static Indicator against(Employment plain, String... areas) {
    List<Code> codes =
        Arrays.stream(areas).map(area -> new Code(area, new Labels(area, area))).toList();
    return with(
        plain.indicator(),
        Optional.empty(),
        Optional.of(new BenchmarkRule("101", codes)),
        IntervalPolicy.SUPERPOPULATION);
  }

  /** With classes of a breakdown against each other, or against all of the group. */
  public static Indicator classes(Indicator plain, ClassComparison... comparisons) {
    return with(
        plain,
        plain.groups(),
        List.of(comparisons),
        plain.measure(),
        plain.gradient(),
        plain.benchmarks(),
        plain.interval(),
        plain.disclosure());
  }

  /** Without intervals. */
  public static Indicator complete(Indicator plain) {
    return with(plain, plain.gradient(), plain.benchmarks(), IntervalPolicy.NONE);
  }

  /** Under another disclosure rule. */
  public static Indicator under(Indicator plain, Disclosure rule) {
    return with(
        plain, plain.measure(), plain.gradient(), plain.benchmarks(), plain.interval(), rule);
  }

  /** Another number of the same people, without intervals. */
  public static Indicator measuring(Measure measure, Indicator plain) {
    return with(
        plain,
        measure,
        Optional.empty(),
        Optional.empty(),
        IntervalPolicy.NONE,
        plain.disclosure());
  }

  /** The same, with intervals. */
  public static Indicator ordering(Measure measure, Indicator plain) {
    return with(
        plain,
        measure,
        Optional.empty(),
        Optional.empty(),
        IntervalPolicy.SUPERPOPULATION,
        plain.disclosure());
  }

  /** Broken down by other variables, without a gradient. */
  public static Indicator by(Indicator plain, Breakdown... breakdowns) {
    return with(
        plain,
        plain.groups(),
        List.of(),
        plain.measure(),
        Optional.empty(),
        plain.benchmarks(),
        plain.interval(),
        plain.disclosure(),
        List.of(breakdowns));
  }

  /** With so many groups more, who are the people of the groups that it has, in turn. */
  public static Indicator withMoreGroups(int more, Indicator plain) {
    List<Group> groups = new ArrayList<>(plain.groups());
    for (int i = 0; i < more; i++) {
      Group like = plain.groups().get(i % plain.groups().size());
      groups.add(new Group("mere" + i, like.label(), like.where()));
    }

    return with(
        plain,
        groups,
        plain.classComparisons(),
        plain.measure(),
        plain.gradient(),
        plain.benchmarks(),
        plain.interval(),
        plain.disclosure());
  }

  private static Indicator with(
      Indicator plain,
      Optional<GradientRule> gradient,
      Optional<BenchmarkRule> benchmarks,
      IntervalPolicy policy) {
    return with(plain, plain.measure(), gradient, benchmarks, policy, plain.disclosure());
  }

  private static Indicator with(
      Indicator plain,
      Measure measure,
      Optional<GradientRule> gradient,
      Optional<BenchmarkRule> benchmarks,
      IntervalPolicy policy,
      Disclosure rule) {
    return with(
        plain,
        plain.groups(),
        plain.classComparisons(),
        measure,
        gradient,
        benchmarks,
        policy,
        rule);
  }

  private static Indicator with(
      Indicator plain,
      List<Group> groups,
      List<ClassComparison> classComparisons,
      Measure measure,
      Optional<GradientRule> gradient,
      Optional<BenchmarkRule> benchmarks,
      IntervalPolicy policy,
      Disclosure rule) {
    return with(
        plain,
        groups,
        classComparisons,
        measure,
        gradient,
        benchmarks,
        policy,
        rule,
        plain.breakdowns());
  }

  private static Indicator with(
      Indicator plain,
      List<Group> groups,
      List<ClassComparison> classComparisons,
      Measure measure,
      Optional<GradientRule> gradient,
      Optional<BenchmarkRule> benchmarks,
      IntervalPolicy policy,
      Disclosure rule,
      List<Breakdown> breakdowns) {
    return new Indicator(
        plain.id(),
        plain.policyArea(),
        plain.label(),
        plain.description(),
        plain.source(),
        plain.unit(),
        plain.population(),
        plain.leavers(),
        measure,
        plain.valueUnit(),
        plain.weight(),
        groups,
        plain.comparisons(),
        classComparisons,
        plain.adjusted(),
        plain.against(),
        gradient,
        benchmarks,
        breakdowns,
        plain.period(),
        plain.direction(),
        plain.decimals(),
        policy,
        plain.confidence(),
        rule,
        plain.series(),
        plain.targets(),
        plain.examples(),
        plain.stewardship(),
        plain.hash());
  }
}
