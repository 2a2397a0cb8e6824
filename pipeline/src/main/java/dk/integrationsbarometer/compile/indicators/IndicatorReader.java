package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.examples.ExampleReader;
import dk.integrationsbarometer.compile.examples.GivenCheck;
import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.BenchmarkRule;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.ClassComparison;
import dk.integrationsbarometer.model.indicators.Comparison;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.GradientRule;
import dk.integrationsbarometer.model.indicators.Group;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Leavers;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.Target;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.model.labels.ValueUnit;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.PeriodRule;
import dk.integrationsbarometer.model.time.Series;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code kind: indicator}. */
public final class IndicatorReader {
  private static final Map<String, Indicator.Direction> DIRECTIONS =
      Map.of(
          "up",
          Indicator.Direction.UP,
          "down",
          Indicator.Direction.DOWN,
          "none",
          Indicator.Direction.NONE);
  private static final Map<String, IntervalPolicy> INTERVALS =
      Map.of(
          "none",
          IntervalPolicy.NONE,
          "superpopulation",
          IntervalPolicy.SUPERPOPULATION,
          "survey",
          IntervalPolicy.SURVEY);
  private static final int MOST_DECIMALS = 6;

  private final Library library;
  private final Document document;
  private final Problems problems;

  public IndicatorReader(Library library, Document document, Problems problems) {
    this.library = library;
    this.document = document;
    this.problems = problems;
  }

  /**
   * The indicator, still without its hash; or nothing when its unit, population or measure could
   * not be read.
   */
  public Optional<Indicator> read(Fields fields) {
    int before = problems.count();
    String id = fields.requireId();
    Labels label = LabelReader.require(fields, "label");
    Labels description = LabelReader.require(fields, "description");
    String source = ShownText.require(fields, "source");
    fields.find("note");
    Optional<Unit> unit = library.find(library.units, "The unit", fields.requireScalar("unit"));
    Scope scope = unit.map(known -> library.scopes.get(known.id())).orElse(null);
    Optional<Expression> population = condition("population", fields, scope);
    Optional<Leavers> leavers = new LeaversReader(fields, problems).read(population, scope);
    var measures = new MeasureReader(fields, problems);
    Optional<Measure> measure = measures.read(unit, scope);
    ValueUnit valueUnit = measures.unit();
    Optional<Expression> weight = measures.weight(scope);
    measures.checkInterval();
    var groupsReader = new GroupsReader(fields, library, problems);
    Map<String, Group> groups = groupsReader.groups(scope);
    List<Comparison> comparisons = groupsReader.comparisons(groups, scope);
    Optional<Adjustment> adjusted =
        new AdjustmentReader(fields, scope, problems).read(unit, measure, comparisons);
    var againstReader = new AgainstReader(fields, library, problems);
    Optional<Indicator> against = againstReader.read();
    Optional<GradientRule> gradient =
        new GradientReader(fields, scope, problems).read(unit, measure);
    Optional<BenchmarkRule> benchmarks =
        new BenchmarkReader(fields, library.homeArea, problems).read(unit, measure);
    List<Breakdown> breakdowns =
        unit.map(known -> new BreakdownReader(known, scope, problems).read(fields, measure))
            .orElse(List.of());
    List<ClassComparison> classComparisons =
        unit.map(known -> new ClassComparisonReader(known, scope, problems).read(fields))
            .orElse(List.of());
    int beforePeriod = problems.count();
    PeriodRule period = new PeriodRuleReader(problems).read(fields);
    Optional<Period.Length> length =
        problems.count() == beforePeriod ? Optional.of(period.length()) : Optional.empty();
    if (length.isPresent()) {
      unit.ifPresent(known -> new StatusDateCheck(known.register(), problems).check(fields));
    }

    Series series = new SeriesReader(fields, problems).read(period.length());
    List<Target> targets = new TargetReader(library, fields, problems).read(period.length());
    Indicator.Direction direction =
        fields.requireChoice("direction", DIRECTIONS, Indicator.Direction.NONE);
    fields.require("decimals");
    int decimals =
        fields
            .parsed(
                "decimals",
                Numbers.whole(0, MOST_DECIMALS),
                "a whole number from 0 to " + MOST_DECIMALS,
                "0, 1 or 2")
            .orElse(1);
    IntervalPolicy interval = fields.choice("interval", INTERVALS, IntervalPolicy.NONE);
    Optional<Disclosure> disclosure =
        library.find(
            library.disclosures, "The disclosure rule", fields.requireScalar("disclosure"));
    Stewardship stewardship = new StewardshipReader(fields, library, problems).read(id);
    List<Example> examples =
        examples(id, length, targets.stream().map(Target::id).toList(), scope, fields);
    List.of("population", "breakdowns", "class_comparisons").forEach(fields::find);
    fields.end();
    if (!library.isNew("The indicator", id, fields.place())
        || unit.isEmpty()
        || population.isEmpty()
        || measure.isEmpty()
        || disclosure.isEmpty()) {
      return Optional.empty();
    }

    var indicator =
        new Indicator(
            id,
            policyArea(),
            label,
            description,
            source,
            unit.get(),
            leavers.map(Leavers::counted).orElse(population.get()),
            leavers,
            measure.get(),
            valueUnit,
            weight,
            List.copyOf(groups.values()),
            comparisons,
            classComparisons,
            adjusted,
            against,
            gradient,
            benchmarks,
            breakdowns,
            period,
            direction,
            decimals,
            interval,
            library.confidence,
            disclosure.get(),
            series,
            targets,
            examples,
            stewardship,
            "");
    library.own("an indicator", label, fields.place());
    LeaversReader.check(indicator, fields, problems);
    TargetReader.check(indicator, fields, problems);
    new TargetSense(indicator, problems).check(fields);
    new SummandCheck(indicator, problems).check(fields);
    new PoolCheck(indicator, problems).check(fields);
    new ClassComparisonCheck(indicator, problems).check(fields);
    indicator.against().ifPresent(other -> againstReader.check(indicator, other));
    if (problems.count() == before) {
      GivenCheck.check(indicator, fields, problems);
    }

    return Optional.of(indicator);
  }

  private String policyArea() {
    Path folder = Path.of(document.path()).getParent();
    return folder == null ? "" : String.valueOf(folder.getFileName());
  }

  private Optional<Expression> condition(String key, Fields fields, Scope scope) {
    Optional<Node.Scalar> written =
        fields.require(key).flatMap(node -> fields.scalar(node, "'" + key + "'"));
    return scope == null
        ? Optional.empty()
        : written.flatMap(scalar -> Conditions.condition(scalar, scope, problems));
  }

  private List<Example> examples(
      String id, Optional<Period.Length> length, List<String> targets, Scope scope, Fields fields) {
    List<Node> nodes = fields.list("examples");
    if (nodes.isEmpty()) {
      problems.add(Message.NO_EXAMPLE, fields.place(), id);
    }

    var reader = new ExampleReader(library, document, scope, length, targets, problems);
    return nodes.stream().map(reader::read).toList();
  }
}
