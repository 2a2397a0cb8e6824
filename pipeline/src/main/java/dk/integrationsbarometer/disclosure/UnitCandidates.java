package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.DisclosureMethod.Range;
import dk.integrationsbarometer.protection.Candidate;
import dk.integrationsbarometer.protection.Role;
import dk.integrationsbarometer.protection.Sum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers of a unit's figures about which something has to be decided: the people of each
 * figure on each status date, and what its value says of them.
 */
final class UnitCandidates {
  private final UnitColumns columns;
  private final Set<String> headline;
  private final ReleasedNumbers released;
  private final Map<String, Candidate> candidates = new LinkedHashMap<>();
  private final Map<String, Remembered> remembered = new LinkedHashMap<>();
  private final Set<String> withError = new HashSet<>();

  /**
   * A number as later runs know it.
   *
   * @param meaning with its place and time
   */
  record Remembered(String meaning, BigDecimal number) {}

  /**
   * For the figures of a unit.
   *
   * @param headline the indicators whose totals are wanted most
   * @param released what earlier releases published and hid
   */
  UnitCandidates(UnitColumns columns, Set<String> headline, ReleasedNumbers released) {
    this.columns = columns;
    this.headline = headline;
    this.released = released;
  }

  /** The numbers of one figure: which of them are hidden decides what is published of it. */
  record FigureNumbers(FigureKey key, Set<String> people, Optional<String> value) {}

  /** With what everybody knows besides. */
  List<Candidate> all() {
    List<Candidate> all = new ArrayList<>(candidates.values());
    for (Sum known : columns.known()) {
      all.add(new Candidate("known " + all.size(), known, Role.KNOWN, 0, 0));
    }

    return all;
  }

  /** The numbers that figures are made of, by the keys of their candidates. */
  Map<String, Remembered> remembered() {
    return remembered;
  }

  /** Whether readers find the number itself where it is published. */
  boolean isToldExactly(String key) {
    return !withError.contains(key);
  }

  /** Whether the rule of an indicator hides one of its numbers, whatever else is published. */
  boolean isSmall(String key) {
    return candidates.get(key).role() == Role.SECRET;
  }

  /** Whether an earlier release published a number as it still is. */
  boolean wasPublished(String key) {
    return Optional.ofNullable(candidates.get(inReleases(key)))
        .filter(candidate -> candidate.role() == Role.KNOWN)
        .isPresent();
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
    columns.link(counted);
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
    long rows = columns.value(sum);
    Role role = new Roles(counted).ofPeople(figure, date, rows);
    var candidate = new Candidate(key, sum, role, wishes.rank(figure), wishes.people(figure));
    put(told(candidate, counted.people(figure, date, rows)));
    FigureKey whole = counted.whole(figure);
    remember(
        counted,
        candidate,
        new Remembered(
            String.join(
                " ",
                counted.meaning().people(whole.group(), whole.slice()),
                whole.area(),
                date.toString()),
            BigDecimal.valueOf(rows)));
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
    var candidate = new Candidate(key, value, role, rank, frequency, people);
    put(counted.isExact() ? candidate : told(candidate, counted.value(figure.key())));
    remember(
        counted,
        candidate,
        new Remembered(
            String.join(
                " ",
                counted.meaning().value(figure.key().group(), figure.key().slice()),
                figure.key().area(),
                counted.dates(figure.key()).stream()
                    .map(LocalDate::toString)
                    .collect(Collectors.joining("+"))),
            figure.counts().orElseThrow().points().numerator()));
    if (kind == UnitColumns.Numerator.PEOPLE) {
      // Where the people are hidden, those outside the numerator must not be derivable either.
      put(
          new Candidate(
              key + " others", everybody.minus(value), Role.SHADOW, rank, frequency, people));
    }

    return Optional.of(key);
  }

  /**
   * The number as it would be published. Where its error does not keep it, it is hidden; then it
   * must not be derivable itself.
   */
  private Candidate told(Candidate exact, Range range) {
    Sum sum = exact.role() == Role.OFFERED ? columns.told(exact.sum(), range) : exact.sum();
    if (sum.equals(exact.sum())) {
      return exact;
    }

    withError.add(exact.key());
    put(
        new Candidate(
            exact.key() + " itself",
            exact.sum(),
            Role.SHADOW,
            exact.rank(),
            exact.frequency(),
            Set.of(exact.key())));
    return new Candidate(
        exact.key(), sum, exact.role(), exact.rank(), exact.frequency(), exact.follows());
  }

  /** What an earlier release has settled stands beside the candidate: both are the same number. */
  private void remember(CountedIndicator counted, Candidate candidate, Remembered number) {
    remembered.put(candidate.key(), number);
    released
        .role(number.meaning(), number.number(), counted.indicator().disclosure().threshold())
        .ifPresent(
            role ->
                put(
                    new Candidate(
                        inReleases(candidate.key()),
                        candidate.sum(),
                        role,
                        candidate.rank(),
                        candidate.frequency(),
                        candidate.follows())));
  }

  private static String inReleases(String key) {
    return key + " released";
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
