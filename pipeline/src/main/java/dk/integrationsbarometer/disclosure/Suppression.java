package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.disclosure.ReleasedNumbers.Released;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.protection.Pattern;
import dk.integrationsbarometer.protection.PatternSearch;
import dk.integrationsbarometer.protection.Problem;
import dk.integrationsbarometer.protection.SearchSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which figures are hidden so that no hidden number can be worked out from all that is published
 * together: first those that are too close to single persons, then as few others as protect them.
 * Figures of the same people are decided together, whichever indicator they are of.
 *
 * <p>Source: the rules of the definitions ({@code definitions/disclosure}); the method is that of
 * {@link PatternSearch}.
 */
public final class Suppression {
  private final Map<String, Map<FigureKey, Suppressed>> hidden;
  private final Map<List<Object>, Set<FigureKey>> hiddenPeople = new HashMap<>();
  private final Map<String, Released> release = new LinkedHashMap<>();
  private SuppressionFacts facts;

  Suppression(Map<String, Map<FigureKey, Suppressed>> hidden, SuppressionFacts facts) {
    this.hidden = hidden;
    this.facts = facts;
  }

  /**
   * Decides for all figures of a run.
   *
   * @param counted every indicator of the catalogue whose figures may be published
   * @param headline the indicators whose totals are wanted most
   * @param released what earlier releases published and hid
   */
  public static Suppression of(
      List<CountedIndicator> counted,
      Set<String> headline,
      ReleasedNumbers released,
      SearchSettings settings) {
    Map<String, List<CountedIndicator>> units = new TreeMap<>();
    counted.forEach(
        each ->
            units
                .computeIfAbsent(each.indicator().unit().id(), unit -> new ArrayList<>())
                .add(each));
    var suppression = new Suppression(new LinkedHashMap<>(), SuppressionFacts.NONE);
    units.values().forEach(unit -> suppression.decide(unit, headline, released, settings));
    return suppression;
  }

  private void decide(
      List<CountedIndicator> unit,
      Set<String> headline,
      ReleasedNumbers released,
      SearchSettings settings) {
    var columns = new UnitColumns();
    var candidates = new UnitCandidates(columns, headline, released);
    Map<CountedIndicator, List<UnitCandidates.FigureNumbers>> numbers = new LinkedHashMap<>();
    unit.forEach(counted -> numbers.put(counted, candidates.add(counted)));
    Pattern pattern =
        PatternSearch.decide(
            new Problem(columns.unknowns(), columns.truth(), candidates.all()),
            settings.within(CountedIndicator.width(unit)));
    numbers.forEach(
        (counted, figures) -> hide(counted.indicator(), hidden(counted, figures, pattern)));
    Map<String, Released> own = remember(numbers.values(), candidates, pattern);
    release.putAll(own);
    facts = facts.plus(facts(numbers, candidates, pattern));
    ReleasedNumbers next = released.with(own);
    if (!next.equals(released)) {
      PatternSearch.keep(
          problem(unit, headline, next), pattern, settings.within(CountedIndicator.width(unit)));
    }
  }

  /** The problem of the next run, if nothing changes until then. */
  private static Problem problem(
      List<CountedIndicator> unit, Set<String> headline, ReleasedNumbers released) {
    var columns = new UnitColumns();
    var candidates = new UnitCandidates(columns, headline, released);
    unit.forEach(candidates::add);
    return new Problem(columns.unknowns(), columns.truth(), candidates.all());
  }

  /**
   * Of a figure all of whose people are published, as a reader finds them; what no row prints is
   * neither published nor hidden.
   */
  private static Map<String, Released> remember(
      Collection<List<UnitCandidates.FigureNumbers>> numbers,
      UnitCandidates candidates,
      Pattern pattern) {
    Map<String, Released> own = new LinkedHashMap<>();
    Set<String> printed = new HashSet<>();
    numbers.forEach(
        figures ->
            figures.stream()
                .filter(figure -> figure.people().stream().noneMatch(pattern::isHidden))
                .forEach(
                    figure -> {
                      printed.addAll(figure.people());
                      figure.value().ifPresent(printed::add);
                    }));
    candidates
        .remembered()
        .forEach(
            (key, number) -> {
              if (pattern.isHidden(key)) {
                own.put(number.meaning(), Released.HIDDEN);
              } else if (printed.contains(key) && candidates.isToldExactly(key)) {
                own.put(number.meaning(), Released.shown(number.number()));
              }
            });
    return own;
  }

  private static Map<FigureKey, Suppressed> hidden(
      CountedIndicator counted, List<UnitCandidates.FigureNumbers> figures, Pattern pattern) {
    Map<FigureKey, Suppressed> hidden = new LinkedHashMap<>(SmallNumbers.of(counted.figures()));
    for (UnitCandidates.FigureNumbers figure : figures) {
      if (figure.people().stream().anyMatch(pattern::isHidden)) {
        hidden.put(figure.key(), Suppressed.EVERYTHING);
      } else if (figure.value().filter(pattern::isHidden).isPresent()) {
        hidden.merge(figure.key(), Suppressed.VALUE, (one, other) -> one);
      } else if (figure.value().isPresent()) {
        // An earlier release published it, small as it is now: to hide it would be in vain.
        hidden.remove(figure.key());
      }
    }

    return hidden;
  }

  private SuppressionFacts facts(
      Map<CountedIndicator, List<UnitCandidates.FigureNumbers>> numbers,
      UnitCandidates candidates,
      Pattern pattern) {
    List<DecidedFigure> decided = new ArrayList<>();
    numbers.forEach(
        (counted, figures) ->
            decided.addAll(
                new Decided(counted, hidden(counted.indicator().id()), candidates, pattern)
                    .of(figures)));
    return new SuppressionFacts(
        decided, pattern.programs(), pattern.solver(), new TreeSet<>(pattern.exposed()));
  }

  private void hide(Indicator indicator, Map<FigureKey, Suppressed> figures) {
    hidden.put(indicator.id(), figures);
    Set<FigureKey> people =
        hiddenPeople.computeIfAbsent(people(indicator), each -> new HashSet<>());
    figures.forEach(
        (key, much) -> {
          if (much == Suppressed.EVERYTHING) {
            people.add(key);
          }
        });
  }

  private static List<Object> people(Indicator indicator) {
    return List.of(indicator.unit().id(), indicator.population());
  }

  /** The figures of the same people, of any indicator, that hide how many people they are about. */
  Set<FigureKey> hiddenPeople(Indicator indicator) {
    return hiddenPeople.getOrDefault(people(indicator), Set.of());
  }

  /** The figures of an indicator that are hidden, and how much of each. */
  Map<FigureKey, Suppressed> hidden(String indicator) {
    return hidden.getOrDefault(indicator, Map.of());
  }

  /** What is published and hidden of each number, by its meaning, if this becomes a release. */
  public Map<String, Released> release() {
    return release;
  }

  public SuppressionFacts facts() {
    return facts;
  }
}
