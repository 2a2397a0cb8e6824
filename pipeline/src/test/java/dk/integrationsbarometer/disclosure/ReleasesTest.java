package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.testkit.Employment;
import dk.integrationsbarometer.testkit.KeptInMemory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Two releases laid together give away nothing that either hides. */
class ReleasesTest {
  private static final SearchSettings SETTINGS = new SearchSettings(Solver.java(), 1, 1);
  private static final String ALL = "";
  private static final String WOMEN = "koen=kvinde";
  private static final String MEN = "koen=mand";

  private ReleasedNumbers released = ReleasedNumbers.NONE;

  private static Indicator bySex() {
    return Employment.share().by(new Breakdown(List.of(Employment.KOEN))).indicator();
  }

  /** The second run asks for nothing that the first has not found out for it. */
  @Test
  void aRunOfTheSameNumbersSearchesNothing() {
    Map<String, String> found = new ConcurrentHashMap<>();
    var settings = new SearchSettings(Solver.java(), 1, 1, KeptInMemory.of(found));
    CountedIndicator counted = TwoClasses.counted(bySex(), "2/3", "20/40");
    Suppression first = Suppression.of(List.of(counted), Set.of(), released, settings);
    released = released.with(first.release());
    Map<String, String> before = Map.copyOf(found);

    Suppression second = Suppression.of(List.of(counted), Set.of(), released, settings);

    assertThat(before).isNotEmpty();
    assertThat(found).isEqualTo(before);
    assertThat(TwoClasses.published(counted, second, SETTINGS))
        .isEqualTo(TwoClasses.published(counted, first, SETTINGS));
  }

  /** Publishes as a run does, and remembers it. */
  private Map<String, FigureRow> release(Indicator indicator, String women, String men) {
    CountedIndicator counted = TwoClasses.counted(indicator, women, men);
    Suppression suppression = Suppression.of(List.of(counted), Set.of(), released, SETTINGS);
    released = released.with(suppression.release());
    return TwoClasses.published(counted, suppression, SETTINGS);
  }

  private static boolean isShown(FigureRow row) {
    return row.value().isPresent();
  }

  /** Alone, either of the men and all could be hidden for three women; the total is out already. */
  @Test
  void whatWasPublishedStaysPublishedBesideANewBreakdown() {
    Map<String, FigureRow> first = release(Employment.share().indicator(), "2/3", "20/40");
    Map<String, FigureRow> second = release(bySex(), "2/3", "20/40");

    assertThat(isShown(first.get(ALL))).isTrue();
    assertThat(isShown(second.get(ALL))).isTrue();
    assertThat(isShown(second.get(WOMEN))).isFalse();
    assertThat(isShown(second.get(MEN))).isFalse();
  }

  @Test
  void whatWasHiddenStaysHiddenWhenItGrows() {
    release(bySex(), "2/3", "20/40");
    Map<String, FigureRow> second = release(bySex(), "60/90", "60/120");

    assertThat(isShown(second.get(WOMEN))).isFalse();
  }

  /** Two women more, one of them with work: the difference of two releases would be theirs. */
  @Test
  void aRevisionByFewPeopleIsHidden() {
    assertThat(isShown(release(bySex(), "20/40", "30/60").get(WOMEN))).isTrue();
    assertThat(isShown(release(bySex(), "21/42", "30/60").get(WOMEN))).isFalse();
  }

  @Test
  void aLargeRevisionIsPublished() {
    release(bySex(), "20/40", "30/60");
    Map<String, FigureRow> second = release(bySex(), "40/80", "60/120");

    assertThat(List.of(ALL, WOMEN, MEN)).allMatch(slice -> isShown(second.get(slice)));
  }

  /** A count has no other numbers than the people of a share. */
  @Test
  void aNumberIsKnownByWhatItMeansWhicheverIndicatorPrintsIt() {
    Breakdown sex = new Breakdown(List.of(Employment.KOEN));
    release(bySex(), "20/40", "30/60");
    Set<String> numbers = released.numbers().keySet();

    release(Employment.count().by(sex).indicator(), "40/40", "60/60");

    assertThat(released.numbers().keySet()).isEqualTo(numbers);
    assertThat(released.numbers().values()).noneMatch(ReleasedNumbers.Released::isHidden);
  }
}
