package dk.integrationsbarometer.run;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.run.gate.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
    List<Problem> notes = notes(missing);
    return new RunReport(definitions.homeArea(), shown(), publication.get(), tally, notes, missing);
  }

  /** Those that were asked for; when none was, the headline of the settings, or else all. */
  private List<String> shown() {
    List<String> headline = definitions.presentation().headline();
    return request.indicators().isEmpty() && !headline.isEmpty()
        ? headline
        : indicators.stream().map(Indicator::id).toList();
  }

  private List<Problem> notes(Map<String, String> missing) {
    var dates = new StatusDates(checked.registers(), request.periods());
    List<Problem> notes = new ArrayList<>(gone(missing, dates));
    notes.addAll(dates.told(indicators));
    notes.addAll(Verdicts.notes(comparisons, request.extracts()));
    return notes;
  }

  /** Of periods whose people are not delivered at all no other note tells. */
  private List<Problem> gone(Map<String, String> missing, StatusDates dates) {
    List<String> gone =
        indicators.stream()
            .filter(each -> missing.containsKey(each.id()))
            .filter(each -> !lacks(each, missing.get(each.id()), dates))
            .map(each -> each.id() + " " + missing.get(each.id()))
            .sorted()
            .toList();
    return gone.isEmpty()
        ? List.of()
        : List.of(
            Problem.of(
                Message.NEWEST_PERIOD_GONE, Place.ofFile(request.extracts()), Spelling.list(gone)));
  }

  /** Another note tells of a delivery that is held back, or is not there beside its people. */
  private boolean lacks(Indicator indicator, String period, StatusDates dates) {
    Set<String> needed =
        DeliveredExtracts.needed(List.of(indicator)).stream()
            .map(Register::id)
            .collect(Collectors.toSet());
    Stream<LocalDate> heldBack =
        comparisons.stream()
            .filter(each -> each.isHeldBack() && needed.contains(each.register()))
            .flatMap(each -> each.date().stream());
    return Stream.concat(dates.lacking(indicator).stream(), heldBack)
        .anyMatch(date -> Period.of(date, indicator.period().length()).code().equals(period));
  }
}
