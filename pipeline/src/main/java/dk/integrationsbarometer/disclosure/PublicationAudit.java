package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.DisclosureMethod.Range;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.audit.Audit;
import dk.integrationsbarometer.protection.audit.Statement;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a reader of published figures can work out a hidden one. It reads the rows themselves and
 * the definitions, and knows nothing of how what is hidden was chosen: what {@link Suppression}
 * forgets is found here. A figure that one run publishes and another hides is found too.
 */
public final class PublicationAudit {
  private final List<CountedIndicator> counted;
  private final Map<String, Set<Reading>> readings = new HashMap<>();

  /** What a row says of a number. */
  private enum Told {
    PUBLISHED,
    HIDDEN,
    /** Neither: what it hides may be another number. */
    NOTHING
  }

  /** What a row says of the people that a figure is about, and of its value. */
  private record Reading(Told people, Told value) {
    static Reading of(FigureRow row, Told otherwise) {
      boolean isValueKnown = row.value().isPresent() || row.numerator().isPresent();
      return new Reading(
          row.persons().isPresent() ? Told.PUBLISHED : otherwise,
          isValueKnown ? Told.PUBLISHED : otherwise);
    }
  }

  /**
   * What an audit found.
   *
   * @param figures how many were looked at
   * @param hidden how many of them hide a number
   * @param exposed the hidden figures without a second possible value: their names, in the order of
   *     names; no number
   */
  public record Outcome(int figures, int hidden, SortedSet<String> exposed) {
    static final Outcome NOTHING = new Outcome(0, 0, new TreeSet<>());

    /** This outcome, with figures that other tables give away. */
    public Outcome with(SortedSet<String> derived) {
      return plus(new Outcome(0, 0, derived));
    }

    Outcome plus(Outcome other) {
      SortedSet<String> all = new TreeSet<>(exposed);
      all.addAll(other.exposed);
      return new Outcome(figures + other.figures, hidden + other.hidden, all);
    }
  }

  /**
   * For the figures of a run, or of several.
   *
   * @param counted every indicator whose figures may be published
   */
  public PublicationAudit(List<CountedIndicator> counted) {
    this.counted = List.copyOf(counted);
  }

  /**
   * Takes in what is about to be published of an indicator.
   *
   * @throws IllegalArgumentException when a row is of no figure that was counted, and so could not
   *     be audited
   */
  public void add(Releasable releasable) {
    Set<String> known =
        counted.stream()
            .filter(each -> each.indicator().id().equals(releasable.indicator().id()))
            .flatMap(each -> each.figures().figures().stream())
            .map(figure -> name(releasable.indicator().id(), figure.key()))
            .collect(Collectors.toSet());
    for (FigureRow row : releasable.rows(Tables.FIGURES)) {
      if (!known.contains(name(row))) {
        throw new IllegalArgumentException("Invalid row: nobody has counted " + name(row));
      }
    }

    add(releasable.rows(Tables.FIGURES));
  }

  /** Takes in figures whose numbers are those that are counted. */
  public void add(List<FigureRow> rows) {
    rows.forEach(row -> add(row, Told.HIDDEN));
  }

  /** Takes in the published numbers alone, of figures that may hide others than are counted. */
  public void addPublished(List<FigureRow> rows) {
    rows.forEach(row -> add(row, Told.NOTHING));
  }

  private void add(FigureRow row, Told otherwise) {
    readings
        .computeIfAbsent(name(row), name -> new LinkedHashSet<>())
        .add(Reading.of(row, otherwise));
  }

  /** The hidden figures without a second possible value: their names, in the order of names. */
  public SortedSet<String> exposed(SearchSettings settings) {
    return outcome(settings).exposed();
  }

  /** Looks for a second possible value of each hidden number. */
  public Outcome outcome(SearchSettings settings) {
    Map<String, List<CountedIndicator>> units = new TreeMap<>();
    counted.forEach(
        each ->
            units
                .computeIfAbsent(each.indicator().unit().id(), unit -> new ArrayList<>())
                .add(each));
    return units.values().stream()
        .map(unit -> outcome(unit, settings))
        .reduce(Outcome.NOTHING, Outcome::plus);
  }

  private Outcome outcome(List<CountedIndicator> unit, SearchSettings settings) {
    var columns = new UnitColumns();
    List<Statement> statements = new ArrayList<>();
    List<Statement> rests = new ArrayList<>();
    for (CountedIndicator each : unit) {
      for (Figure figure : each.figures().figures()) {
        String name = name(each.indicator().id(), figure.key());
        if (figure.counts().isPresent()) {
          readings
              .getOrDefault(name, Set.of())
              .forEach(reading -> add(statements, columns, each, figure, reading));
        }
      }

      new Remainders(each, columns)
          .forEach(rest -> rests.add(Statement.hidden(rest.name(), rest.sum())));
      columns.link(each);
    }

    int figures = number(statements.stream());
    int hidden = number(statements.stream().filter(each -> each.value().isEmpty()));
    statements.addAll(rests);
    columns.known().forEach(known -> statements.add(published("known", columns, known)));
    SortedSet<String> exposed =
        Audit.of(
                columns.unknowns(),
                statements,
                Optional.of(columns.truth()),
                settings.within(CountedIndicator.width(unit)))
            .exposed();
    return new Outcome(figures, hidden, exposed);
  }

  /** How many figures some statements are about. */
  private static int number(Stream<Statement> statements) {
    return statements.map(Statement::name).collect(Collectors.toSet()).size();
  }

  private static void add(
      List<Statement> statements,
      UnitColumns columns,
      CountedIndicator counted,
      Figure figure,
      Reading reading) {
    String name = name(counted.indicator().id(), figure.key());
    List<Integer> all = new ArrayList<>();
    for (LocalDate date : counted.dates(figure.key())) {
      List<Integer> atoms = counted.people(figure.key(), date);
      Sum people = columns.people(counted, atoms);
      // Of several dates a row has one number; a date of its own is only of interest where it is
      // few.
      long persons = counted.persons(figure.key(), date, columns.value(people));
      if (reading.people() == Told.PUBLISHED || counted.isFew(persons)) {
        Range range = counted.people(figure.key(), date, columns.value(people));
        statement(name, new Known(people, range), columns, reading.people())
            .ifPresent(statements::add);
      }
      all.addAll(atoms);
    }
    Sum everybody = columns.people(counted, all);
    if (reading.people() == Told.HIDDEN) {
      statements.add(Statement.hidden(name, everybody));
    }

    if (UnitColumns.kind(counted) != UnitColumns.Numerator.NONE) {
      Sum value = columns.value(counted, figure.key());
      Range range =
          counted.isExact() ? Range.of(columns.value(value)) : counted.value(figure.key());
      statement(name, new Known(value, range), columns, reading.value()).ifPresent(statements::add);
      if (UnitColumns.kind(counted) == UnitColumns.Numerator.PEOPLE
          && reading.value() == Told.HIDDEN) {
        statements.add(Statement.hidden(name, everybody.minus(value)));
      }
    }
  }

  /** A number, and what is known of it where it is published. */
  private record Known(Sum sum, Range range) {}

  private static Optional<Statement> statement(
      String name, Known number, UnitColumns columns, Told told) {
    return switch (told) {
      case PUBLISHED ->
          Optional.of(published(name, columns, columns.told(number.sum(), number.range())));
      case HIDDEN -> Optional.of(Statement.hidden(name, number.sum()));
      case NOTHING -> Optional.empty();
    };
  }

  private static Statement published(String name, UnitColumns columns, Sum sum) {
    return Statement.published(name, sum, columns.value(sum));
  }

  static String name(FigureRow row) {
    return name(row.indicator(), row.period(), row.area(), row.group(), row.breakdown().text());
  }

  /** By which people know a figure. */
  static String name(String indicator, FigureKey key) {
    return name(indicator, key.period().code(), key.area(), key.group(), key.slice().text());
  }

  private static String name(
      String indicator, String period, String area, String group, String breakdown) {
    return String.join(" ", indicator, period, area, group, "[" + breakdown + "]");
  }
}
