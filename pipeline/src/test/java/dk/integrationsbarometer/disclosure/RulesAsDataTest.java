package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorAtoms;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.compile.CountMeaning;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.PublicKnowledge;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What a disclosure rule decides, by what is published of two classes on one date: women and men,
 * each so many of so many.
 */
class RulesAsDataTest {
  private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);
  private static final SearchSettings SETTINGS = new SearchSettings(Solver.java(), 1, 1);
  private static final Disclosure USUAL =
      new Disclosure("standard", 5, Disclosure.UnanimousShare.SUPPRESS, Optional.empty());

  /** 97 of 100: three are outside. */
  @Test
  void fewOutsideTheNumeratorHideAShareOrDoNot() {
    assertThat(row(Employment.share(), USUAL, "97/100", "50/100", "koen=kvinde").value()).isEmpty();
    assertThat(row(Employment.share(), publishing(), "97/100", "50/100", "koen=kvinde").value())
        .hasValue(97);
  }

  @Test
  void fewInTheNumeratorAndEverybodyAreHiddenAllTheSame() {
    assertThat(row(Employment.share(), publishing(), "3/100", "50/100", "koen=kvinde").value())
        .isEmpty();
    assertThat(row(Employment.share(), publishing(), "100/100", "50/100", "koen=kvinde").value())
        .isEmpty();
  }

  /** Three women: nothing of them, unless everybody knows that they are three. */
  @Test
  void numbersOfPeopleThatEverybodyKnowsAreShownAndWhatTheyDoIsNot() {
    FigureRow hidden = row(Employment.share(), USUAL, "2/3", "20/40", "koen=kvinde");
    FigureRow known = row(Employment.share(), known(), "2/3", "20/40", "koen=kvinde");

    assertThat(hidden.persons()).isEmpty();
    assertThat(known.persons()).hasValue(3);
    assertThat(known.denominator()).hasValue(6);
    assertThat(known.value()).isEmpty();
    assertThat(known.numerator()).isEmpty();
  }

  /** Without public knowledge the men or all would have to be hidden for the women. */
  @Test
  void whatIsKnownNeedsNoOtherNumberHidden() {
    assertThat(rows(Employment.share(), known(), "2/3", "20/40").values())
        .allMatch(row -> row.persons().isPresent());
    assertThat(rows(Employment.share(), USUAL, "2/3", "20/40").values())
        .filteredOn(row -> row.persons().isEmpty())
        .hasSizeGreaterThan(1);
  }

  @Test
  void aCountOfFewIsShownWhenItIsKnown() {
    assertThat(row(Employment.count(), USUAL, "3/3", "40/40", "koen=kvinde").value()).isEmpty();
    assertThat(row(Employment.count(), known(), "3/3", "40/40", "koen=kvinde").value()).hasValue(3);
  }

  @Test
  void onlyTheBreakdownsNamedAreKnown() {
    Disclosure total = knowing(Set.of(Set.of()));

    assertThat(row(Employment.share(), total, "2/3", "20/40", "koen=kvinde").persons()).isEmpty();
    assertThat(row(Employment.share(), total, "2/3", "20/40", "").persons()).hasValue(43);
  }

  /** That of the widest rule of a unit holds for all of its numbers, which they share. */
  @Test
  void aUnitIsAsWideAsItsWidestRule() {
    CountedIndicator narrow = counted(Compared.under(employed(), USUAL), "20/40", "20/40");
    CountedIndicator wide = counted(Compared.under(employed(), wide(3)), "20/40", "20/40");

    assertThat(CountedIndicator.width(List.of(narrow))).isEqualTo(1);
    assertThat(CountedIndicator.width(List.of(narrow, wide))).isEqualTo(3);
  }

  private static Indicator employed() {
    return Employment.share().by(new Breakdown(List.of(Employment.KOEN))).indicator();
  }

  private static Disclosure publishing() {
    return new Disclosure(
        "standard",
        5,
        Disclosure.UnanimousShare.SUPPRESS,
        Disclosure.Complement.PUBLISH,
        1,
        Optional.empty(),
        Optional.empty());
  }

  private static Disclosure known() {
    return knowing(Set.of(Set.of(), Set.of("koen")));
  }

  private static Disclosure knowing(Set<Set<String>> breakdowns) {
    return new Disclosure(
        "standard",
        5,
        Disclosure.UnanimousShare.SUPPRESS,
        Disclosure.Complement.SUPPRESS,
        1,
        Optional.of(new PublicKnowledge(breakdowns, "made up")),
        Optional.empty());
  }

  private static Disclosure wide(int width) {
    return new Disclosure(
        "standard",
        5,
        Disclosure.UnanimousShare.SUPPRESS,
        Disclosure.Complement.SUPPRESS,
        width,
        Optional.empty(),
        Optional.empty());
  }

  private static FigureRow row(
      Employment plain, Disclosure rule, String women, String men, String breakdown) {
    return rows(plain, rule, women, men).get(breakdown);
  }

  /** What is published, by breakdown; nothing that is hidden can be worked out. */
  private static Map<String, FigureRow> rows(
      Employment plain, Disclosure rule, String women, String men) {
    Indicator indicator =
        Compared.under(plain.by(new Breakdown(List.of(Employment.KOEN))).indicator(), rule);
    CountedIndicator counted = counted(indicator, women, men);
    Releasable releasable =
        DisclosureControl.release(
            counted.figures(),
            Suppression.of(List.of(counted), Set.of(), ReleasedNumbers.NONE, SETTINGS));
    var audit = new PublicationAudit(List.of(counted));
    audit.add(releasable);
    assertThat(audit.exposed(SETTINGS)).isEmpty();
    Map<String, FigureRow> rows = new TreeMap<>();
    releasable.rows(Tables.FIGURES).stream()
        .filter(row -> row.group().equals("alle"))
        .forEach(row -> rows.put(row.breakdown().text(), row));
    return rows;
  }

  private static CountedIndicator counted(Indicator indicator, String women, String men) {
    Map<CellKey, Sums> sums = new TreeMap<>();
    Map<CellKey, List<Integer>> members = new TreeMap<>();
    Map<Integer, IndicatorAtoms.Count> counts = new HashMap<>();
    int atom = 0;
    for (LocalDate date : List.of(MARCH, JUNE)) {
      Sums ofWomen = people(women);
      Sums ofMen = people(men);
      counts.put(atom, count(ofWomen));
      counts.put(atom + 1, count(ofMen));
      put(sums, members, date, "koen=kvinde", ofWomen, List.of(atom));
      put(sums, members, date, "koen=mand", ofMen, List.of(atom + 1));
      put(sums, members, date, "", ofWomen.plus(ofMen), List.of(atom, atom + 1));
      atom += 2;
    }

    var cells =
        new IndicatorCells(
            indicator,
            new TreeSet<>(List.of(MARCH, JUNE)),
            new TreeSet<>(Set.of("101")),
            new TreeMap<>(sums),
            Set.of(),
            Set.of());
    return new CountedIndicator(
        new CountMeaning(indicator),
        Figures.of(cells, Selection.ALL),
        new IndicatorAtoms(0, 1, new TreeMap<>(members), counts, Map.of()));
  }

  private static void put(
      Map<CellKey, Sums> sums,
      Map<CellKey, List<Integer>> members,
      LocalDate date,
      String breakdown,
      Sums people,
      List<Integer> atoms) {
    var key = new CellKey(date, "101", "alle", breakdown);
    sums.put(key, people);
    members.put(key, atoms);
  }

  /** {@code 2/3}: two of three. */
  private static Sums people(String share) {
    String[] numbers = share.split("/", -1);
    return Sums.ofPeople(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
  }

  private static IndicatorAtoms.Count count(Sums people) {
    return new IndicatorAtoms.Count(people.units(), people.inside(), BigDecimal.ZERO);
  }
}
