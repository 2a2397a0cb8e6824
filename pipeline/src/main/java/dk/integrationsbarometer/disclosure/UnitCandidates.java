package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
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
    var wishes = new Wishes(counted, headline);
    for (Figure figure : counted.figures().figures()) {
      if (figure.counts().isPresent()) {
        numbers.add(add(counted, figure, wishes));
      }
    }

    new Remainders(counted, columns).forEach(rest -> put(rest.candidate()));
    return numbers;
  }

  private FigureNumbers add(CountedIndicator counted, Figure figure, Wishes wishes) {
    Set<String> people = new LinkedHashSet<>();
    List<Integer> all = new ArrayList<>();
    for (LocalDate date : counted.dates(figure.key())) {
      List<Integer> atoms = counted.people(figure.key(), date);
      people.add(addPeople(counted, wishes, figure.key(), date, columns.people(counted, atoms)));
      all.addAll(atoms);
    }

    Sum everybody = columns.people(counted, all);
    return new FigureNumbers(
        figure.key(), people, addValue(counted, wishes, figure, people, everybody));
  }

  private String addPeople(
      CountedIndicator counted, Wishes wishes, FigureKey figure, LocalDate date, Sum sum) {
    String key = name(counted, figure) + " people " + date;
    Role role = new Roles(counted).ofPeople(figure, date, columns.value(sum));
    put(new Candidate(key, sum, role, wishes.rank(figure), wishes.people(figure)));
    return key;
  }

  private Optional<String> addValue(
      CountedIndicator counted, Wishes wishes, Figure figure, Set<String> people, Sum everybody) {
    UnitColumns.Numerator kind = UnitColumns.kind(counted);
    if (kind == UnitColumns.Numerator.NONE) {
      return Optional.empty();
    }

    Sum value = columns.value(counted, figure.key());
    Role role = new Roles(counted).ofValue(figure);
    String key = name(counted, figure.key()) + " " + figure.key().period().code();
    long frequency = wishes.people(figure.key());
    int rank = wishes.rank(figure.key());
    put(new Candidate(key, value, role, rank, frequency, people));
    if (kind == UnitColumns.Numerator.PEOPLE) {
      // Where the people are hidden, those outside the numerator must not be derivable either.
      put(
          new Candidate(
              key + " others", everybody.minus(value), Role.SHADOW, rank, frequency, people));
    }

    return Optional.of(key);
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
