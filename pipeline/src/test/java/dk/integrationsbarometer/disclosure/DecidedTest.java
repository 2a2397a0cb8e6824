package dk.integrationsbarometer.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.compile.CountMeaning;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.Verdict;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Why figures are hidden, as those are told who answer for it. */
class DecidedTest {
  /** Three women are few; the men are hidden since they would give the women away. */
  @Test
  void smallNumbersArePrimaryAndWhatProtectsThemIsSecondary() {
    Suppression first = decided(5, "2/3", "20/40", ReleasedNumbers.NONE);

    assertThat(verdicts(first))
        .containsEntry("", Verdict.PUBLISHED)
        .containsEntry("koen=kvinde", Verdict.PRIMARY)
        .containsEntry("koen=mand", Verdict.SECONDARY);
    assertThat(first.facts().figures()).noneMatch(DecidedFigure::isExposed);
  }

  /** That an earlier release hid the men does not make them few. */
  @Test
  void whatAnEarlierReleaseHidToProtectOthersIsSecondary() {
    Suppression first = decided(5, "2/3", "20/40", ReleasedNumbers.NONE);
    Suppression second = decided(5, "2/3", "20/40", ReleasedNumbers.NONE.with(first.release()));

    assertThat(verdicts(second)).isEqualTo(verdicts(first));
  }

  /** Six women were many enough once. */
  @Test
  void whatAnEarlierReleasePublishedStaysAndIsSaid() {
    Suppression first = decided(5, "6/20", "20/40", ReleasedNumbers.NONE);
    Suppression second = decided(10, "6/20", "20/40", ReleasedNumbers.NONE.with(first.release()));

    assertThat(first.facts().figures())
        .allMatch(figure -> figure.verdict() == Verdict.PUBLISHED && !figure.isExposed());
    assertThat(verdicts(second)).containsEntry("koen=kvinde", Verdict.PUBLISHED);
    assertThat(second.facts().figures())
        .filteredOn(DecidedFigure::isExposed)
        .extracting(figure -> figure.key().slice().text())
        .containsOnly("koen=kvinde");
  }

  /**
   * Three women in March, forty in June: their figure is hidden, though June was not few. No row
   * prints how many they were in June, so it counts neither as published nor as hidden.
   */
  @Test
  void aDateThatWasNotHiddenDoesNotGiveAwayTheFigureOfSeveral() {
    Suppression first = decided(women("3/3", "20/40"), ReleasedNumbers.NONE);
    Suppression second = decided(women("3/3", "20/40"), ReleasedNumbers.NONE.with(first.release()));

    String women = new CountMeaning(share(5)).people("alle", Slice.TOTAL.with("koen", "kvinde"));
    assertThat(first.release())
        .containsKey(women + " 101 2022-03-31")
        .doesNotContainKey(women + " 101 2022-06-30");
    assertThat(verdicts(second)).containsEntry("koen=kvinde", Verdict.PRIMARY);
    assertThat(second.facts().figures()).noneMatch(DecidedFigure::isExposed);
  }

  private static Map<String, Verdict> verdicts(Suppression suppression) {
    return suppression.facts().figures().stream()
        .filter(figure -> figure.key().group().equals("alle"))
        .collect(
            Collectors.toMap(
                figure -> figure.key().slice().text(),
                DecidedFigure::verdict,
                (one, other) -> one));
  }

  private static Suppression decided(
      int threshold, String women, String men, ReleasedNumbers released) {
    return decided(TwoClasses.counted(share(threshold), women, men), released);
  }

  private static CountedIndicator women(String inMarch, String inJune) {
    return TwoClasses.counted(share(5), List.of(inMarch, inJune), "20/40");
  }

  private static Indicator share(int threshold) {
    var rule =
        new Disclosure("standard", threshold, Disclosure.UnanimousShare.SUPPRESS, Optional.empty());
    return Compared.under(
        Employment.share().by(new Breakdown(List.of(Employment.KOEN))).indicator(), rule);
  }

  private static Suppression decided(CountedIndicator counted, ReleasedNumbers released) {
    return Suppression.of(
        List.of(counted), Set.of(), released, new SearchSettings(Solver.java(), 1, 1));
  }
}
