package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.DisclosureMethod;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published of women and men where a rule publishes numbers with an error. */
class MethodsTest {
  private static final SearchSettings SETTINGS = new SearchSettings(Solver.java(), 1, 1);
  private static final Disclosure EXACT =
      new Disclosure("standard", 5, Disclosure.UnanimousShare.SUPPRESS, Optional.empty());
  private static final Disclosure ROUNDED = EXACT.by(new DisclosureMethod.Rounding(5));

  /** On each date 22 of 41 and 21 of 38: published as 20 of 40 for both. */
  @Test
  void numeratorAndPeopleAreRoundedOnEachDate() {
    Map<String, FigureRow> rows = rows(ROUNDED, "22/41", "21/38");

    assertThat(rows.get("koen=kvinde").persons()).hasValue(40);
    assertThat(rows.get("koen=kvinde").numerator()).hasValue(40);
    assertThat(rows.get("koen=kvinde").denominator()).hasValue(80);
    assertThat(rows.get("koen=kvinde").value()).hasValue(50);
    assertThat(rows.get("koen=mand").value()).hasValue(50);
  }

  /** The total is rounded by itself: 43 of 79 is 45 of 80, and not the sum of 20 and 20. */
  @Test
  void totalsAreRoundedByThemselves() {
    FigureRow all = rows(ROUNDED, "22/41", "21/38").get("");

    assertThat(all.numerator()).hasValue(90);
    assertThat(all.value()).hasValue(56.25);
  }

  /** Three women are hidden; exactly published, the men or all would have to be hidden as well. */
  @Test
  void fewAreHiddenAndOthersNeedNotBe() {
    assertThat(rows(EXACT, "2/3", "20/40").values())
        .filteredOn(row -> row.persons().isEmpty())
        .hasSizeGreaterThan(1);
    Map<String, FigureRow> rounded = rows(ROUNDED, "2/3", "20/40");

    assertThat(rounded.get("koen=kvinde").persons()).isEmpty();
    assertThat(rounded.get("koen=kvinde").value()).isEmpty();
    assertThat(rounded.get("koen=mand").value()).hasValue(50);
    assertThat(rounded.get("").persons()).hasValue(45);
  }

  /** Of 2 to 1 the nearest even number leaves no doubt: an error of 1 in the total is all. */
  @Test
  void anErrorThatIsTooSmallDoesNotKeepAHiddenNumberWide() {
    Disclosure even = wide(EXACT.by(new DisclosureMethod.Rounding(2)), 20);

    assertThat(rows(even, "2/3", "20/40").values())
        .filteredOn(row -> row.persons().isEmpty())
        .hasSizeGreaterThan(1);
  }

  @Test
  void theIntervalsRestOnPublishedNumbers() {
    FigureRow exact = rows(EXACT, "20/40", "20/40").get("koen=kvinde");

    assertThat(rows(ROUNDED, "22/41", "21/38").get("koen=kvinde").interval())
        .isEqualTo(exact.interval());
  }

  /** One indicator publishes the people of all exactly; the other's rounded numbers are beside. */
  @Test
  void anIndicatorThatIsExactIsProtectedBesideOneThatIsNot() {
    Indicator exact = employed(EXACT);
    CountedIndicator one = TwoClasses.counted(exact, "2/3", "20/40");
    CountedIndicator other = TwoClasses.counted(employed(ROUNDED), "2/3", "20/40");
    Suppression both =
        Suppression.of(List.of(one, other), Set.of(), ReleasedNumbers.NONE, SETTINGS);
    var audit = new PublicationAudit(List.of(one, other));
    audit.add(DisclosureControl.release(one.told(), both));
    audit.add(DisclosureControl.release(other.told(), both));

    assertThat(audit.exposed(SETTINGS)).isEmpty();
  }

  /** What was published rounded is not known exactly, so nothing is settled by it. */
  @Test
  void roundedNumbersAreNotRememberedAsPublished() {
    CountedIndicator counted = TwoClasses.counted(employed(ROUNDED), "22/41", "21/38");
    Suppression suppression =
        Suppression.of(List.of(counted), Set.of(), ReleasedNumbers.NONE, SETTINGS);

    assertThat(suppression.release().values())
        .flatExtracting(ReleasedNumbers.Released::published)
        .as("only nobody is known to be nobody")
        .containsOnly(BigDecimal.ZERO);
  }

  /**
   * Tried out without any algebra: all numbers of women and men that would be published so. Where
   * the women are hidden, two numbers of them at least are possible.
   */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 10})
  void hiddenPeopleHaveTwoPossibleNumbers(int base) {
    var random = new Random(base);
    Disclosure rule = EXACT.by(new DisclosureMethod.Rounding(base));
    for (int i = 0; i < 20; i++) {
      int women = random.nextInt(1, 12);
      int men = random.nextInt(5, 40);
      Map<String, FigureRow> rows = rows(rule, "0/" + women, men / 2 + "/" + men);
      if (rows.get("koen=kvinde").persons().isEmpty()) {
        assertThat(possible(rule, rows)).as("%d of %d", women, men).hasSizeGreaterThan(1);
      }
    }
  }

  private static Set<Integer> possible(Disclosure rule, Map<String, FigureRow> rows) {
    Set<Integer> women = new TreeSet<>();
    for (int some = 0; some < 60; some++) {
      for (int others = 0; others < 60; others++) {
        if (shows(rule, rows.get("koen=mand"), others)
            && shows(rule, rows.get(""), some + others)) {
          women.add(some);
        }
      }
    }

    return women;
  }

  private static boolean shows(Disclosure rule, FigureRow row, int people) {
    return row.persons().isEmpty()
        || ((people == 0 || people >= rule.threshold())
            && row.persons().getAsLong() == rule.method().published(people, 0));
  }

  private static Disclosure wide(Disclosure rule, int width) {
    return new Disclosure(
            rule.id(),
            rule.threshold(),
            rule.unanimousShare(),
            rule.complement(),
            width,
            rule.publicKnowledge(),
            rule.reliability(),
            rule.concentration())
        .by(rule.method());
  }

  private static Indicator employed(Disclosure rule) {
    return Compared.under(
        Employment.share().by(new Breakdown(List.of(Employment.KOEN))).indicator(), rule);
  }

  /** What is published, by breakdown; nothing that is hidden can be worked out. */
  private static Map<String, FigureRow> rows(Disclosure rule, String women, String men) {
    CountedIndicator counted = TwoClasses.counted(employed(rule), women, men);
    SearchSettings settings = SETTINGS.within(CountedIndicator.width(List.of(counted)));
    return TwoClasses.published(
        counted,
        Suppression.of(List.of(counted), Set.of(), ReleasedNumbers.NONE, settings),
        settings);
  }
}
