package dk.integrationsbarometer.run.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.disclosure.DecidedFigure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.protection.Verdict;
import dk.integrationsbarometer.testkit.Golden;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report on a few figures of two units. */
class ReportTextTest {
  private static final String WORK = "arbejde";
  private static final Period YEAR = Period.of(LocalDate.of(2022, 1, 1), Period.Length.YEAR);

  @Test
  void theReportCountsAndNamesFigures() {
    Golden.assertAgreed(
        "disclosure-report.md",
        ReportText.of(
            "20230101T000000Z-1",
            List.of(
                published(WORK, ""),
                published(WORK, "koen=kvinde"),
                secondary(WORK, "koen=mand"),
                published(WORK, "bydel=01,koen=kvinde"),
                primary(WORK, "bydel=02,koen=kvinde"),
                secondary(WORK, "bydel=01,koen=mand"),
                secondary(WORK, "bydel=02,koen=mand"),
                exposed("loen", ""),
                published("loen", "koen=kvinde"),
                of("elever9", "karakter", "", Verdict.PRIMARY, false),
                of("elever9", "karakter", "koen=kvinde", Verdict.PRIMARY, false))));
  }

  /** Half of it hidden is not more than half. */
  @Test
  void halfABreakdownIsNotMost() {
    assertThat(
            CoarserBreakdown.of(
                List.of(published(WORK, "koen=kvinde"), primary(WORK, "koen=mand"))))
        .isEmpty();
  }

  @Test
  void whatSavesTheMostComesFirst() {
    assertThat(
            CoarserBreakdown.of(
                List.of(
                    primary("a", "koen=mand"),
                    secondary("b", "koen=mand"),
                    secondary("c", "koen=mand"),
                    secondary("c", "koen=kvinde"))))
        .extracting(CoarserBreakdown::indicator)
        .containsExactly("c", "b", "a");
  }

  @Test
  void withoutAnythingHiddenTheReportSaysSo() {
    assertThat(ReportText.of("run", List.of(published(WORK, ""))))
        .contains(
            "| all | 1 | 0 | 0 | 0.0 | 0.0 | 1 | 0 | 0.0 |",
            "earlier releases hid stays hidden.\n\nNone.\n",
            "what an earlier release hid.\n\nNone.\n",
            "judge.\n\nNone.\n");
  }

  private static DecidedFigure published(String indicator, String slice) {
    return of("bef", indicator, slice, Verdict.PUBLISHED, false);
  }

  private static DecidedFigure primary(String indicator, String slice) {
    return of("bef", indicator, slice, Verdict.PRIMARY, false);
  }

  private static DecidedFigure secondary(String indicator, String slice) {
    return of("bef", indicator, slice, Verdict.SECONDARY, false);
  }

  private static DecidedFigure exposed(String indicator, String slice) {
    return of("bef", indicator, slice, Verdict.PRIMARY, true);
  }

  private static DecidedFigure of(
      String unit, String indicator, String slice, Verdict verdict, boolean isExposed) {
    return new DecidedFigure(
        unit,
        indicator,
        new FigureKey(YEAR, "101", "dansk", Slice.parse(slice)),
        verdict,
        isExposed);
  }
}
