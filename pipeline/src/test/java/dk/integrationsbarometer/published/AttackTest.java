package dk.integrationsbarometer.published;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.testkit.Employment;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A reader who has the published tables alone, knows which classes make up a total, sees from the
 * numbers which groups make up another, and knows which indicators are about the same people. It
 * has nothing in common with the search for what is hidden, nor with the audit.
 */
@SampleTest
class AttackTest {
  private static final String PEOPLE = "people ";

  /** So many examples make a reader believe it. */
  private static final int CONVINCED = 5;

  /** Amounts have at most three. */
  private static final int DECIMALS = 1000;

  /** A figure in words, without its slice. */
  private record Series(
      String indicator, String period, String area, String group, String column) {}

  private final Map<String, Indicator> indicators =
      RealDefinitions.asWritten().indicators().stream()
          .filter(AttackTest::isAddedUp)
          .collect(Collectors.toMap(Indicator::id, each -> each));
  private final LinearAttack attack = new LinearAttack();
  private final Map<Series, Map<Slice, String>> numbers = new LinkedHashMap<>();
  private final Map<String, String> wholes = new LinkedHashMap<>();
  private final Set<String> hidden = new TreeSet<>();

  @Test
  void nothingHiddenFollowsFromWhatIsPublished(SampleRun run) {
    read(run);
    addClasses();
    addGroups();
    addParts();

    Set<String> found = new TreeSet<>(attack.exact());
    found.retainAll(hidden);

    assertThat(hidden).hasSizeGreaterThan(500);
    assertThat(found).isEmpty();
  }

  /** Had a run hidden one class alone, the total less the others would give it away. */
  @Test
  void aClassThatIsHiddenAloneIsFound(SampleRun run) {
    read(run);
    Set<String> alone = new TreeSet<>();
    numbers.values().stream()
        .filter(slices -> slices.values().stream().allMatch(attack::isKnown))
        .filter(slices -> slices.keySet().stream().anyMatch(slice -> slice.codes().size() == 1))
        .limit(20)
        .forEach(
            slices ->
                slices.keySet().stream()
                    .filter(slice -> slice.codes().size() == 1)
                    .limit(1)
                    .forEach(slice -> alone.add(slices.get(slice))));
    alone.forEach(attack::forget);
    addClasses();

    assertThat(alone).hasSizeGreaterThan(5);
    assertThat(attack.exact()).containsAll(alone);
  }

  /** Of two sums that share a part, and of people who cannot be fewer than none. */
  @Test
  void theReaderFindsWhatCanBeFound() {
    var reader = new LinearAttack();
    reader.publish("all", 10);
    reader.publish("young", 7);
    reader.publish("women", 10);
    reader.add("all", List.of("young", "old"));
    reader.add("women", List.of("young women", "old women"));
    reader.add("all", List.of("women", "men"));
    reader.add("men", List.of("young men", "old men"));
    List.of("old", "men", "young men", "old men", "young women", "old women")
        .forEach(reader::countsPeople);

    assertThat(reader.exact()).containsExactlyInAnyOrder("old", "men", "young men", "old men");
  }

  /** Those whose people are in one class each, whose numbers add up, and on one date. */
  private static boolean isAddedUp(Indicator indicator) {
    return indicator.measure().over().isEmpty()
        && indicator.measure().kind().division() == MeasureKind.Division.QUOTIENT
        && indicator.measure().whole() == Measure.Whole.OWN;
  }

  private void read(SampleRun run) {
    for (Map<String, Object> row : run.table("figures").rows()) {
      Indicator indicator = indicators.get((String) row.get("indicator"));
      if (indicator != null) {
        read(indicator, row);
      }
    }
  }

  private void read(Indicator indicator, Map<String, Object> row) {
    Slice slice = Slice.parse((String) row.get("breakdown"));
    String place =
        String.join(
            " ",
            (String) row.get("period"),
            (String) row.get("area"),
            (String) row.get("group"),
            "[" + slice.text() + "]");
    boolean isHidden = "C".equals(row.get("conf_status"));
    boolean isCounted = !indicator.measure().addsNumbers() && indicator.weight().isEmpty();
    String people = PEOPLE + ofPeople(indicator) + " " + place;
    String inside = indicator.id() + " " + place;
    take(row, slice, people, "denominator", 1, isHidden);
    take(row, slice, inside, "numerator", isCounted ? 1 : DECIMALS, isHidden);
    if (isCounted) {
      attack.countsPeople(people);
      attack.countsPeople(inside);
      attack.countsPeople("others " + inside);
      wholes.put(inside, people);
    }
  }

  private void take(
      Map<String, Object> row,
      Slice slice,
      String number,
      String column,
      int scale,
      boolean isHidden) {
    numbers
        .computeIfAbsent(
            new Series(
                (String) row.get("indicator"),
                (String) row.get("period"),
                (String) row.get("area"),
                (String) row.get("group"),
                column),
            series -> new LinkedHashMap<>())
        .put(slice, number);
    if (row.get(column) != null) {
      attack.publish(number, Math.round(((Number) row.get(column)).doubleValue() * scale));
    } else if (isHidden) {
      hidden.add(number);
    }
  }

  /** Indicators of the same people share their number. */
  private static String ofPeople(Indicator indicator) {
    boolean isOfAll =
        switch (indicator.measure().kind().spread()) {
          case PROPORTION, EVENTS, EVENTS_PER_PERSON -> indicator.weight().isEmpty();
          case VALUES, ORDER, UNKNOWN -> false;
        };
    return indicator.unit().id()
        + (isOfAll
            ? indicator.population().hashCode() + "/" + indicator.period().hashCode()
            : indicator.id());
  }

  /** The classes of a variable make up what is not cut by it. */
  private void addClasses() {
    numbers.forEach(
        (series, slices) ->
            parents(slices.keySet())
                .forEach(
                    (parent, children) ->
                        children.values().forEach(each -> addClasses(slices, parent, each))));
  }

  private void addClasses(Map<Slice, String> slices, Slice parent, List<Slice> children) {
    if (slices.containsKey(parent)) {
      attack.add(slices.get(parent), children.stream().map(slices::get).toList());
    }
  }

  /** Finer slices by the coarser one and the variable that makes the difference. */
  private static Map<Slice, Map<String, List<Slice>>> parents(Set<Slice> slices) {
    Map<Slice, Map<String, List<Slice>>> parents = new HashMap<>();
    for (Slice slice : slices) {
      for (String variable : slice.codes().keySet()) {
        parents
            .computeIfAbsent(slice.without(variable), parent -> new TreeMap<>())
            .computeIfAbsent(variable, each -> new ArrayList<>())
            .add(slice);
      }
    }

    return parents;
  }

  /**
   * A group that is the sum of two others wherever all three are published is so everywhere; but of
   * everybody, some can be of unknown origin.
   */
  private void addGroups() {
    Map<String, Set<String>> groups = new TreeMap<>();
    numbers
        .keySet()
        .forEach(
            series ->
                groups
                    .computeIfAbsent(series.indicator(), each -> new TreeSet<>())
                    .add(series.group()));
    groups.forEach(
        (indicator, codes) -> {
          for (String whole : codes) {
            for (String one : codes) {
              for (String other : codes) {
                if (one.compareTo(other) < 0 && !whole.equals(one) && !whole.equals(other)) {
                  addGroups(indicator, whole, List.of(one, other));
                }
              }
            }
          }
        });
  }

  private void addGroups(String indicator, String whole, List<String> parts) {
    List<List<String>> sums = new ArrayList<>();
    int seen = 0;
    for (Map.Entry<Series, Map<Slice, String>> each : numbers.entrySet()) {
      Series series = each.getKey();
      if (series.indicator().equals(indicator) && series.group().equals(whole)) {
        for (Map.Entry<Slice, String> number : each.getValue().entrySet()) {
          List<String> sum = new ArrayList<>(List.of(number.getValue()));
          parts.forEach(part -> sum.add(numbers.get(of(series, part)).get(number.getKey())));
          boolean isKnown = sum.stream().allMatch(attack::isKnown);
          if (isKnown && attack.value(sum.get(0)) != 0) {
            seen++;
            if (attack.value(sum.get(0)) != attack.value(sum.get(1)) + attack.value(sum.get(2))) {
              return;
            }
          }

          sums.add(sum);
        }
      }
    }

    if (seen >= CONVINCED) {
      sums.forEach(sum -> attack.add(sum.get(0), parts(whole, sum)));
    }
  }

  private List<String> parts(String whole, List<String> sum) {
    List<String> parts = new ArrayList<>(sum.subList(1, sum.size()));
    if (whole.equals(Employment.ALLE.code())) {
      String unknown = "of unknown origin " + sum;
      attack.countsPeople(unknown);
      parts.add(unknown);
    }

    return parts;
  }

  private static Series of(Series series, String group) {
    return new Series(series.indicator(), series.period(), series.area(), group, series.column());
  }

  /** Those in the numerator and the others are all. */
  private void addParts() {
    wholes.forEach((inside, people) -> attack.add(people, List.of(inside, "others " + inside)));
  }
}
