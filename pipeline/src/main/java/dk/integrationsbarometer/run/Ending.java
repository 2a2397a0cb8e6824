package dk.integrationsbarometer.run;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.run.gate.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a run rests on, and what is said of it at its end.
 *
 * @param indicators those that are published
 * @param comparisons of the deliveries with those before them
 */
record Ending(
    RunRequest request,
    Definitions definitions,
    List<Indicator> indicators,
    DeliveredExtracts.Checked checked,
    List<Comparison> comparisons) {
  Manifest.Basis basis() {
    return new Manifest.Basis(
        CodeVersion.text(),
        Settings.of(request, definitions, checked.registers().values(), comparisons),
        checked.intake().inputs(WorkFolder.manifestKey(request.work())),
        definitions.hashes());
  }

  /**
   * Publishes, and says what the run has done. Nothing is left to do once readers are led to it.
   *
   * @param missing as in {@link RunReport}
   */
  RunReport report(
      Supplier<Manifest> publication, Releasable.Tally tally, Map<String, String> missing) {
    List<Problem> notes = notes();
    return new RunReport(definitions.homeArea(), shown(), publication.get(), tally, notes, missing);
  }

  /** Those that were asked for; when none was, the headline of the settings, or else all. */
  private List<String> shown() {
    List<String> headline = definitions.presentation().headline();
    return request.indicators().isEmpty() && !headline.isEmpty()
        ? headline
        : indicators.stream().map(Indicator::id).toList();
  }

  private List<Problem> notes() {
    return Stream.concat(
            new StatusDates(checked.registers(), request.periods()).told(indicators).stream(),
            Verdicts.notes(comparisons, request.extracts()).stream())
        .toList();
  }
}
