package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.audit.Audit;
import dk.integrationsbarometer.protection.audit.Findings;
import dk.integrationsbarometer.protection.audit.Statement;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether a reader of the figures that are about to be published can work out a hidden one. It
 * reads the rows themselves and the definitions, and knows nothing of how what is hidden was
 * chosen: what {@link Suppression} forgets is found here.
 */
public final class PublicationAudit {
  private final List<CountedIndicator> counted;
  private final Map<String, Map<FigureKey, FigureRow>> rows = new HashMap<>();

  /**
   * For the figures of a run.
   *
   * @param counted every indicator whose figures may be published
   */
  public PublicationAudit(List<CountedIndicator> counted) {
    this.counted = List.copyOf(counted);
  }

  /** Takes in what is about to be published of an indicator. */
  public void add(Releasable releasable) {
    Map<FigureKey, FigureRow> own = new HashMap<>();
    Map<String, FigureRow> byName = new HashMap<>();
    releasable.rows(Tables.FIGURES).forEach(row -> byName.put(name(row), row));
    counted.stream()
        .filter(each -> each.indicator().id().equals(releasable.indicator().id()))
        .flatMap(each -> each.figures().figures().stream())
        .forEach(
            figure ->
                Optional.ofNullable(byName.get(name(releasable.indicator().id(), figure.key())))
                    .ifPresent(row -> own.put(figure.key(), row)));
    rows.put(releasable.indicator().id(), own);
  }

  /** The hidden figures without a second possible value: their names, in the order of names. */
  public SortedSet<String> exposed(SearchSettings settings) {
    Map<String, List<CountedIndicator>> units = new TreeMap<>();
    counted.forEach(
        each ->
            units
                .computeIfAbsent(each.indicator().unit().id(), unit -> new ArrayList<>())
                .add(each));
    SortedSet<String> exposed = new TreeSet<>();
    for (List<CountedIndicator> unit : units.values()) {
      exposed.addAll(findings(unit, settings).exposed());
    }

    return exposed;
  }

  private Findings findings(List<CountedIndicator> unit, SearchSettings settings) {
    var columns = new UnitColumns();
    List<Statement> statements = new ArrayList<>();
    for (CountedIndicator each : unit) {
      Map<FigureKey, FigureRow> own = rows.getOrDefault(each.indicator().id(), Map.of());
      for (Figure figure : each.figures().figures()) {
        if (figure.counts().isPresent() && own.containsKey(figure.key())) {
          add(statements, columns, each, own.get(figure.key()), figure);
        }
      }

      new Remainders(each, columns)
          .forEach(rest -> statements.add(Statement.hidden(rest.name(), rest.sum())));
    }

    return Audit.of(
        columns.unknowns(),
        statements,
        Optional.of(columns.truth()),
        settings.within(CountedIndicator.width(unit)));
  }

  private static void add(
      List<Statement> statements,
      UnitColumns columns,
      CountedIndicator counted,
      FigureRow row,
      Figure figure) {
    String name = name(row);
    boolean areKnown = row.persons().isPresent();
    List<Integer> all = new ArrayList<>();
    for (LocalDate date : counted.dates(figure.key())) {
      List<Integer> atoms = counted.people(figure.key(), date);
      Sum people = columns.people(counted, atoms);
      // Of several dates a row has one number; a date of its own is only of interest where it is
      // few.
      long persons = counted.persons(figure.key(), date, columns.value(people));
      if (areKnown || counted.isFew(persons)) {
        statements.add(statement(name, people, columns, areKnown));
      }
      all.addAll(atoms);
    }
    if (!areKnown) {
      statements.add(statement(name, columns.people(counted, all), columns, false));
    }

    if (UnitColumns.kind(counted) != UnitColumns.Numerator.NONE) {
      boolean isKnown = row.value().isPresent() || row.numerator().isPresent();
      Sum value = columns.value(counted, figure.key());
      statements.add(statement(name, value, columns, isKnown));
      if (UnitColumns.kind(counted) == UnitColumns.Numerator.PEOPLE && !isKnown) {
        Sum others = columns.people(counted, all).minus(value);
        statements.add(statement(name, others, columns, false));
      }
    }
  }

  private static Statement statement(String name, Sum sum, UnitColumns columns, boolean isKnown) {
    return isKnown
        ? Statement.published(name, sum, columns.value(sum))
        : Statement.hidden(name, sum);
  }

  private static String name(FigureRow row) {
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
