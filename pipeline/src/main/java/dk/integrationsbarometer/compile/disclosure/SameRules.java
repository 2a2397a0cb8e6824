package dk.integrationsbarometer.compile.disclosure;

import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reports indicators whose figures are made of the same numbers of people and follow rules that
 * would hide such a number here and show it there, and rules that do not suit what is counted.
 */
public final class SameRules {
  private static final Set<MeasureKind.Spread> COUNTED =
      Set.of(
          MeasureKind.Spread.PROPORTION,
          MeasureKind.Spread.EVENTS,
          MeasureKind.Spread.EVENTS_PER_PERSON);

  private final Map<List<Object>, Indicator> firsts = new HashMap<>();
  private final List<Named> all = new ArrayList<>();
  private final Library library;
  private final Problems problems;

  /** An indicator, and where it names its rule. */
  private record Named(Indicator indicator, Place place) {}

  public SameRules(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  /**
   * Takes note of an indicator.
   *
   * @param place where it names its rule
   */
  public void add(Indicator indicator, Place place) {
    all.add(new Named(indicator, place));
  }

  /**
   * Holds each against the first one of its unit, and of its population. Drafts come last: that two
   * differ is the draft's mistake.
   */
  public void check() {
    all.stream()
        .sorted(Comparator.comparing((Named named) -> library.isDraft(named.place())))
        .forEach(named -> check(named.indicator(), named.place()));
  }

  private void check(Indicator indicator, Place place) {
    String unit = indicator.unit().id();
    Indicator first = firsts.computeIfAbsent(List.of(unit), key -> indicator);
    Indicator alike =
        firsts.computeIfAbsent(List.of(unit, indicator.population()), key -> indicator);
    Disclosure rule = indicator.disclosure();
    if (rule.publicKnowledge().isPresent() && indicator.unit().register().person().isPresent()) {
      problems.add(Message.PUBLIC_ROWS, place, rule.id(), unit);
    }

    checkMethod(indicator, place);

    if (rule.threshold() != first.disclosure().threshold()) {
      report(indicator, first, "threshold", place);
    } else if (rule.width() != first.disclosure().width()) {
      report(indicator, first, "width", place);
    } else if (!rule.publicKnowledge().equals(alike.disclosure().publicKnowledge())) {
      report(indicator, alike, "public", place);
    }
  }

  private void checkMethod(Indicator indicator, Place place) {
    Disclosure rule = indicator.disclosure();
    if (!rule.method().isExact() && !isCounted(indicator)) {
      problems.add(Message.UNSUITED_METHOD, place, indicator.id(), rule.id(), rule.method().word());
    }

    if (rule.method().needsRecordKeys() && indicator.unit().register().whom().isEmpty()) {
      problems.add(Message.NO_RECORD_KEY, place, rule.id(), indicator.unit().id());
    }
  }

  /** Whether the figures are made of numbers of people, each of them by itself. */
  private static boolean isCounted(Indicator indicator) {
    boolean isOfPeople =
        !indicator.measure().addsNumbers()
            && COUNTED.contains(indicator.measure().kind().spread())
            && indicator.measure().whole() == Measure.Whole.OWN
            && !indicator.isUneven()
            && indicator.design().isEmpty();
    return isOfPeople && indicator.adjusted().isEmpty() && indicator.gradient().isEmpty();
  }

  private void report(Indicator indicator, Indicator other, String key, Place place) {
    problems.add(
        Message.OTHER_RULES,
        place,
        indicator.id(),
        indicator.disclosure().id(),
        other.id(),
        other.disclosure().id(),
        key);
  }
}
