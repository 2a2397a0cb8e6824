package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.protection.Candidate;
import dk.integrationsbarometer.protection.Role;
import dk.integrationsbarometer.protection.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a unit's figures about which something has to be decided: the people of each
 * figure on each status date, and what its value says of them.
 */
final class UnitCandidates {
  private final UnitColumns columns;
  private final Set<String> headline;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();

  UnitCandidates(UnitColumns columns, Set<String> headline) {
    this.columns = columns;
    this.headline = headline;
  }

  /** The numbers of one figure: which of them are hidden decides what is published of it. */
  record FigureNumbers(FigureKey key, Set<String> people, Optional<String> value) {}

  List<Candidate> all() {
    return List.copyOf(candidates.values());
  }

  List<FigureNumbers> add(CountedIndicator counted) {
    List<FigureNumbers> numbers = new ArrayList<>();
    for (Figure figure : counted.figures().figures()) {
      if (figure.counts().isPresent()) {
        numbers.add(add(counted, figure));
      }
    }

    new Remainders(counted, columns).forEach(this::put);
    return numbers;
  }

  private FigureNumbers add(CountedIndicator counted, Figure figure) {
    Set<String> people = new LinkedHashSet<>();
    List<Integer> all = new ArrayList<>();
    for (LocalDate date : counted.dates(figure.key())) {
      List<Integer> atoms = counted.people(figure.key(), date);
      people.add(addPeople(counted, figure, date, columns.people(counted, atoms)));
      all.addAll(atoms);
    }

    Sum everybody = columns.people(counted, all);
    return new FigureNumbers(figure.key(), people, addValue(counted, figure, people, everybody));
  }

  private String addPeople(CountedIndicator counted, Figure figure, LocalDate date, Sum sum) {
    String key = name(counted, figure.key()) + " people " + date;
    long number = columns.value(sum);
    boolean isFew = counted.isFew(counted.persons(figure.key(), date, number));
    Role role = isFew ? Role.SECRET : Role.OFFERED;
    boolean isKnown = SmallNumbers.arePublic(figure.key(), measure(counted), policy(counted));
    put(new Candidate(key, sum, isKnown ? Role.KNOWN : role, rank(counted, figure), number));
    return key;
  }

  private Optional<String> addValue(
      CountedIndicator counted, Figure figure, Set<String> people, Sum everybody) {
    UnitColumns.Numerator kind = UnitColumns.kind(counted);
    if (kind == UnitColumns.Numerator.NONE) {
      return Optional.empty();
    }

    Sum value = columns.value(counted, figure.key());
    Role role = valueRole(counted, figure);
    String key = name(counted, figure.key()) + " " + figure.key().period().code();
    long frequency = figure.counts().orElseThrow().persons();
    int rank = rank(counted, figure);
    put(new Candidate(key, value, role, rank, frequency, people));
    if (kind == UnitColumns.Numerator.PEOPLE) {
      // Where the people are hidden, those outside the numerator must not be derivable either.
      put(
          new Candidate(
              key + " others", everybody.minus(value), Role.SHADOW, rank, frequency, people));
    }

    return Optional.of(key);
  }

  private static Role valueRole(CountedIndicator counted, Figure figure) {
    Measure measure = measure(counted);
    Disclosure policy = policy(counted);
    if (SmallNumbers.isPublic(figure.key(), measure, policy)) {
      return Role.KNOWN;
    }

    boolean isSecret =
        SmallNumbers.hiding(figure.key(), figure.counts().orElseThrow(), measure, policy)
            .isPresent();
    return isSecret ? Role.SECRET : Role.OFFERED;
  }

  private static Measure measure(CountedIndicator counted) {
    return counted.indicator().measure();
  }

  private static Disclosure policy(CountedIndicator counted) {
    return counted.indicator().disclosure();
  }

  /** What is wanted most comes first: the headline's totals, totals, then the coarsest cuts. */
  private int rank(CountedIndicator counted, Figure figure) {
    int cuts = figure.key().slice().codes().size();
    return cuts == 0 && headline.contains(counted.indicator().id()) ? 0 : 1 + cuts;
  }

  static String name(CountedIndicator counted, FigureKey key) {
    return String.join(
        " ", counted.indicator().id(), key.area(), key.group(), "[" + key.slice().text() + "]");
  }

  /** Of two candidates under one key, which are one number, the more secret one counts. */
  private void put(Candidate candidate) {
    candidates.merge(
        candidate.key(),
        candidate,
        (one, other) -> one.role().compareTo(other.role()) < 0 ? other : one);
  }
}
