package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.Reliability;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.model.labels.ValueUnit;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.PeriodRule;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Series;
import dk.integrationsbarometer.model.time.TimePattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A made-up indicator: the share in employment, per half-year with two status dates (31 March and
 * 30 June), for three groups of which two are compared, in total only.
 */
public record Employment(
    String id,
    Measure measure,
    List<Breakdown> breakdowns,
    Disclosure.UnanimousShare unanimousShare,
    int decimals,
    Optional<Adjustment> adjusted,
    Series series,
    List<Target> targets,
    int pool,
    Optional<Reliability> reliability) {
  private static final Expression EVERYBODY = new Expression.Literal(true, ValueType.TRUTH);

  public static final Group ALLE = group("alle", "Alle", "All");
  public static final Group DANSK = group("dansk", "Dansk oprindelse", "Danish origin");
  public static final Group IKKE_VESTLIG =
      group("ikke-vestlig", "Ikke-vestlig oprindelse", "Non-western origin");

  public static final Variable KOEN =
      variable(
          "koen",
          new Labels("Køn", "Sex"),
          codes(
              "koen",
              Optional.empty(),
              item("kvinde", "Kvinder", "Women"),
              item("mand", "Mænd", "Men")));

  /** Districts of the municipality 101. */
  public static final Variable BYDEL =
      variable(
          "bydel",
          new Labels("Bydel", "District"),
          codes("bydele", Optional.of("101"), item("1", "Indre By", "Inner City")));

  /** Ages from 20 to 39 in classes of five. */
  public static final Variable ALDER =
      variable(
          "alder",
          new Labels("Alder", "Age"),
          new NumberClasses(
              "aldre",
              new Labels("Alder", "Age"),
              Stream.of(20, 25, 30, 35).map(Employment::fiveYears).toList()));

  /** Without adjusted gaps, breaks and targets. */
  public Employment(
      String id,
      Measure measure,
      List<Breakdown> breakdowns,
      Disclosure.UnanimousShare unanimousShare,
      int decimals) {
    this(
        id,
        measure,
        breakdowns,
        unanimousShare,
        decimals,
        Optional.empty(),
        Series.WHOLE,
        List.of(),
        1,
        Optional.empty());
  }

  public static Employment share() {
    return new Employment(
        "beskaeftigelse",
        new Measure.Share(EVERYBODY),
        List.of(),
        Disclosure.UnanimousShare.SUPPRESS,
        1);
  }

  /** The number of people instead of a share. */
  public static Employment count() {
    return new Employment(
        "folketal", new Measure.Count(), List.of(), Disclosure.UnanimousShare.SUPPRESS, 0);
  }

  public Employment by(Breakdown... wanted) {
    return new Employment(
        id,
        measure,
        List.of(wanted),
        unanimousShare,
        decimals,
        adjusted,
        series,
        targets,
        pool,
        reliability);
  }

  /** Shares of 0 and 100 per cent are shown. */
  public Employment publishingUnanimous() {
    return new Employment(
        id,
        measure,
        breakdowns,
        Disclosure.UnanimousShare.PUBLISH,
        decimals,
        adjusted,
        series,
        targets,
        pool,
        reliability);
  }

  /** Gaps are adjusted too. */
  public Employment adjusting(Adjustment wanted) {
    return new Employment(
        id,
        measure,
        breakdowns,
        unanimousShare,
        decimals,
        Optional.of(wanted),
        series,
        targets,
        pool,
        reliability);
  }

  /** The city wants something of the figures. */
  public Employment towards(Target... wanted) {
    return new Employment(
        id,
        measure,
        breakdowns,
        unanimousShare,
        decimals,
        adjusted,
        series,
        List.of(wanted),
        pool,
        reliability);
  }

  /** Each figure rests on so many half-years. */
  public Employment pooling(int periods) {
    return new Employment(
        id,
        measure,
        breakdowns,
        unanimousShare,
        decimals,
        adjusted,
        series,
        targets,
        periods,
        reliability);
  }

  /** Numbers beyond these limits are marked as uncertain. */
  public Employment marking(Reliability wanted) {
    return new Employment(
        id,
        measure,
        breakdowns,
        unanimousShare,
        decimals,
        adjusted,
        series,
        targets,
        pool,
        Optional.of(wanted));
  }

  /** The definition holds from the one day on, until before the other. */
  public Employment valid(LocalDate from, LocalDate to) {
    var limited = new Series(Optional.of(from), Optional.of(to), List.of(), Optional.empty());
    return new Employment(
        id,
        measure,
        breakdowns,
        unanimousShare,
        decimals,
        adjusted,
        limited,
        targets,
        pool,
        reliability);
  }

  /** Changes are told since that period too. */
  public Employment since(String base) {
    var based = new Series(Optional.empty(), Optional.empty(), series.breaks(), Period.parse(base));
    return new Employment(
        id,
        measure,
        breakdowns,
        unanimousShare,
        decimals,
        adjusted,
        based,
        targets,
        pool,
        reliability);
  }

  /** From that day on the figures are made otherwise. */
  public Employment breaking(LocalDate from) {
    var broken =
        new Series(
            Optional.empty(),
            Optional.empty(),
            List.of(new Series.Break(from, new Labels("Ny opgørelse", "New method"))),
            Optional.empty());
    return new Employment(
        id,
        measure,
        breakdowns,
        unanimousShare,
        decimals,
        adjusted,
        broken,
        targets,
        pool,
        reliability);
  }

  public Indicator indicator() {
    return new Indicator(
        id,
        "arbejde",
        measure instanceof Measure.Count
            ? new Labels("Folketal", "Population")
            : new Labels("Beskæftigelse", "Employment"),
        new Labels("Andel i arbejde", "Share at work"),
        "Opdigtet",
        new Unit(register(), List.of(KOEN, BYDEL)),
        EVERYBODY,
        Optional.empty(),
        measure,
        measure instanceof Measure.Count ? ValueUnit.PERSONS : ValueUnit.PER_CENT,
        Optional.empty(),
        List.of(ALLE, DANSK, IKKE_VESTLIG),
        List.of(new Comparison(IKKE_VESTLIG, DANSK)),
        List.of(),
        adjusted,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        breakdowns,
        new PeriodRule(
            Period.Length.HALF_YEAR,
            List.of(
                MonthDay.of(3, 31), MonthDay.of(6, 30), MonthDay.of(9, 30), MonthDay.of(12, 31)),
            pool),
        Indicator.Direction.UP,
        decimals,
        IntervalPolicy.SUPERPOPULATION,
        BigDecimal.valueOf(95),
        new Disclosure("standard", 5, unanimousShare, reliability),
        series,
        targets,
        List.of(),
        Stewardship.UNSAID,
        "hash-of-" + id);
  }

  private static Register register() {
    return new Register(
        "bef",
        new Labels("Befolkningen", "The population"),
        "Opdigtet",
        Register.Kind.STOCK,
        new ReferenceTime.InFileName(
            TimePattern.YEAR_MONTH, TimePattern.Day.LAST, Optional.empty()),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        BigDecimal.ZERO,
        Gate.USUAL,
        List.of(),
        "hash-of-bef");
  }

  private static Group group(String code, String da, String en) {
    var said = new Expression.Literal(code, ValueType.TEXT);
    var own = new Expression.Comparison(Expression.Operator.EQUAL, said, said);
    return new Group(code, new Labels(da, en), own);
  }

  private static Variable variable(String name, Labels label, Classification classification) {
    return new Variable(
        name,
        label,
        ValueType.TEXT,
        new Variable.Computed(EVERYBODY),
        Optional.of(classification),
        Optional.empty());
  }

  private static NumberClasses.Interval fiveYears(int from) {
    String code = from + "-" + (from + 4);
    return new NumberClasses.Interval(
        code, new Labels(code, code), from, OptionalLong.of(from + 4));
  }

  private static CodeList codes(String id, Optional<String> area, CodeList.Item... items) {
    return new CodeList(id, new Labels(id, id), List.of(items), Map.of(), area);
  }

  private static CodeList.Item item(String code, String da, String en) {
    return new CodeList.Item(
        code, code, new Labels(da, en), Map.of(), List.of(), Optional.empty(), Optional.empty());
  }
}
