package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.PublicKnowledge;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What a disclosure rule decides, by what is published of two classes on one date: women and men,
 * each so many of so many.
 */
class RulesAsDataTest {
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
    CountedIndicator narrow =
        TwoClasses.counted(Compared.under(employed(), USUAL), "20/40", "20/40");
    CountedIndicator wide =
        TwoClasses.counted(Compared.under(employed(), wide(3)), "20/40", "20/40");

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
        Optional.empty(),
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
    CountedIndicator counted = TwoClasses.counted(indicator, women, men);
    return TwoClasses.published(
        counted,
        Suppression.of(List.of(counted), Set.of(), ReleasedNumbers.NONE, SETTINGS),
        SETTINGS);
  }
}
