package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.cells.IndicatorAtoms;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.DisclosureMethod.Range;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The unknown numbers behind the figures of a unit, and their true values: the people of each atom,
 * and for each numerator those of them who are in it, or what they add to it. Numbers of the same
 * atoms are the same sum, whichever indicator prints them.
 */
final class UnitColumns {
  /** What a numerator is made of. */
  enum Numerator {
    /** Some of the people: a number from 0 to theirs. */
    PEOPLE,
    /** Amounts, or people with weights. */
    AMOUNT,
    /** The value is no sum, or is the number of people itself. */
    NONE
  }

  private final Unknowns unknowns = new Unknowns();
  private final List<Long> truth = new ArrayList<>();
  private final Map<Integer, Integer> people = new HashMap<>();
  private final Map<List<Integer>, Integer> numerators = new HashMap<>();
  private final Map<Told, Sum> told = new HashMap<>();
  private final Set<Sum> known = new LinkedHashSet<>();

  /** A number that is told with an error. */
  private record Told(Sum exact, Range range) {}

  static Numerator kind(CountedIndicator counted) {
    MeasureKind.Spread spread = counted.indicator().measure().kind().spread();
    boolean isCounted =
        !counted.indicator().measure().addsNumbers() && counted.indicator().weight().isEmpty();
    return switch (spread) {
      case PROPORTION, EVENTS_PER_PERSON -> isCounted ? Numerator.PEOPLE : Numerator.AMOUNT;
      case VALUES, UNKNOWN -> Numerator.AMOUNT;
      case EVENTS, ORDER -> Numerator.NONE;
    };
  }

  /** The people of some atoms. */
  Sum people(CountedIndicator counted, List<Integer> atoms) {
    return sum(atoms, atom -> people(counted.atoms(), atom));
  }

  /** Those of them who are in the numerator, or what they add to it. */
  Sum numerator(CountedIndicator counted, List<Integer> atoms) {
    return sum(atoms, atom -> numerator(counted, atom));
  }

  /** What the value of a figure says of them, over all status dates of its period. */
  Sum value(CountedIndicator counted, FigureKey key) {
    List<Integer> atoms =
        counted.dates(key).stream().flatMap(date -> counted.own(key, date).stream()).toList();
    boolean isPart =
        counted.indicator().measure().whole() != Measure.Whole.OWN
            && kind(counted) == Numerator.PEOPLE;
    return isPart ? people(counted, atoms) : numerator(counted, atoms);
  }

  /**
   * A number as it is published: itself where it is told exactly, or else what it and its error add
   * up to. The error is unknown, and the most that it can be is known.
   *
   * @param range the numbers that may stand behind what is told
   */
  Sum told(Sum exact, Range range) {
    return range.least() == range.most()
        ? exact
        : told.computeIfAbsent(new Told(exact, range), this::withError);
  }

  private Sum withError(Told number) {
    truth.add(number.range().most() - number.range().least());
    int most = unknowns.addCount();
    known.add(Sum.of(most));
    truth.add(number.range().most() - value(number.exact()));
    return number.exact().plus(Sum.of(unknowns.addPart(most)));
  }

  /**
   * Takes in that the atoms of two grains are of the same people: what is published by one
   * breakdown tells of another.
   */
  void link(CountedIndicator counted) {
    IndicatorAtoms.Links links = counted.atoms().links();
    links
        .people()
        .forEach(
            each -> known.add(people(counted, each.one()).minus(people(counted, each.other()))));
    if (kind(counted) != Numerator.NONE) {
      links
          .numerators()
          .forEach(
              each ->
                  known.add(
                      numerator(counted, each.one()).minus(numerator(counted, each.other()))));
    }
  }

  /**
   * What everybody knows: the largest errors of the numbers that are not told exactly, and that
   * numbers of the same people differ by nothing.
   */
  List<Sum> known() {
    return List.copyOf(known);
  }

  private static Sum sum(List<Integer> atoms, ToIntFunction<Integer> unknown) {
    return Sum.of(atoms.stream().mapToInt(unknown).toArray());
  }

  private int people(IndicatorAtoms atoms, int atom) {
    return people.computeIfAbsent(
        atom,
        each -> {
          truth.add(atoms.counts().get(atom).units());
          return unknowns.addCount();
        });
  }

  private int numerator(CountedIndicator counted, int atom) {
    int whole = people(counted.atoms(), atom);
    IndicatorAtoms.Count count = counted.atoms().counts().get(atom);
    Integer known = numerators.get(List.of(counted.atoms().numerator(), atom));
    if (known != null) {
      return known;
    }

    boolean isPeople = kind(counted) == Numerator.PEOPLE;
    truth.add(isPeople ? count.inside() : amount(count.numerator()));
    int unknown = isPeople ? unknowns.addPart(whole) : unknowns.addAmount(whole);
    numerators.put(List.of(counted.atoms().numerator(), atom), unknown);
    return unknown;
  }

  /** Of amounts only whether they can be derived counts, so their size need not be exact. */
  private static long amount(BigDecimal exact) {
    return exact.signum();
  }

  /** The true value of a sum. */
  long value(Sum sum) {
    long value = 0;
    for (int i = 0; i < sum.size(); i++) {
      value =
          Math.addExact(value, Math.multiplyExact(sum.coefficient(i), truth.get(sum.unknown(i))));
    }

    return value;
  }

  Unknowns unknowns() {
    return unknowns;
  }

  long[] truth() {
    return truth.stream().mapToLong(Long::longValue).toArray();
  }
}
