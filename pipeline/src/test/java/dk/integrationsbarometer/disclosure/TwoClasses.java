package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorAtoms;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.compile.CountMeaning;
import dk.integrationsbarometer.disclosure.methods.PublishedCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Women and men of one area, on two status dates, as they are counted. */
final class TwoClasses {
  private static final LocalDate MARCH = LocalDate.of(2022, 3, 31);
  private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);

  private TwoClasses() {}

  /**
   * The figures of an indicator by sex.
   *
   * @param women how many of how many have the property, such as {@code 2/3}
   * @param men likewise
   */
  static CountedIndicator counted(Indicator indicator, String women, String men) {
    return counted(indicator, List.of(women, women), men);
  }

  /**
   * The same, with other women on the second date.
   *
   * @param women on each date
   */
  static CountedIndicator counted(Indicator indicator, List<String> women, String men) {
    return counted(indicator, women, men, Set.of());
  }

  /** The same, where few of the women decide what they add up to, on each date. */
  static CountedIndicator withFewWomenDeciding(Indicator indicator, String women, String men) {
    return counted(
        indicator,
        List.of(women, women),
        men,
        Set.of(
            new CellKey(MARCH, "101", "alle", "koen=kvinde"),
            new CellKey(JUNE, "101", "alle", "koen=kvinde")));
  }

  private static CountedIndicator counted(
      Indicator indicator, List<String> women, String men, Set<CellKey> concentrated) {
    Map<CellKey, Sums> sums = new TreeMap<>();
    Map<CellKey, List<Integer>> members = new TreeMap<>();
    Map<Integer, IndicatorAtoms.Count> counts = new HashMap<>();
    int atom = 0;
    for (LocalDate date : List.of(MARCH, JUNE)) {
      Sums ofWomen = people(women.get(atom / 2));
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
            Set.of(),
            Optional.empty(),
            concentrated,
            Map.of());
    return new CountedIndicator(
        new CountMeaning(indicator),
        Figures.of(cells, Selection.ALL),
        new IndicatorAtoms(
            0, 1, new TreeMap<>(members), counts, IndicatorAtoms.Links.NONE, Map.of()),
        PublishedCells.of(cells, Map.of()));
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

  /** What a pattern publishes of all, by breakdown; nothing that is hidden can be worked out. */
  static Map<String, FigureRow> published(
      CountedIndicator counted, Suppression suppression, SearchSettings settings) {
    Releasable releasable = DisclosureControl.release(counted.told(), suppression);
    var audit = new PublicationAudit(List.of(counted));
    audit.add(releasable);
    assertThat(audit.exposed(settings)).isEmpty();
    Map<String, FigureRow> rows = new TreeMap<>();
    releasable.rows(Tables.FIGURES).stream()
        .filter(row -> row.group().equals("alle"))
        .forEach(row -> rows.put(row.breakdown().text(), row));
    return rows;
  }
}
