package dk.integrationsbarometer.run;

import dk.integrationsbarometer.disclosure.Releasable;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.registers.CheckedRegister;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What a run is asked for: there must be something of it.
 *
 * @param indicators those that are published
 */
record AskedFor(RunRequest request, List<Indicator> indicators) {
  /**
   * Ends the work when no period is delivered of what was asked for.
   *
   * @param registers without the deliveries that are held back
   */
  void checkPeriods(Map<String, CheckedRegister> registers) {
    var dates = new StatusDates(registers, request.periods());
    if (indicators.stream().noneMatch(dates::hasRequested)) {
      SortedSet<String> delivered = new TreeSet<>();
      for (Indicator indicator : indicators) {
        CheckedRegister register = registers.get(indicator.unit().id());
        register.dates().forEach(date -> delivered.add(date.toString()));
        register.heldBack().forEach(date -> delivered.add(date + " (held back)"));
      }

      String requested =
          request.periods().isEmpty()
              ? "any period of the indicators"
              : String.join(
                  ", ", request.periods().stream().map(period -> period.code()).sorted().toList());
      throw BarometerException.of(
          Message.NO_PERIOD,
          Place.ofFile(request.extracts()),
          requested,
          delivered.isEmpty() ? "nothing" : String.join(", ", delivered));
    }
  }

  /**
   * Ends the work when there is no figure of what was asked for, or none that may be published.
   *
   * @param notes is told which deliveries are not there
   */
  void checkTally(Releasable.Tally tally, FigureStage stage, Consumer<Problem> notes) {
    if (tally.all() == 0) {
      Set<String> known = new TreeSet<>();
      stage.cells().values().forEach(counted -> known.addAll(counted.areas()));
      String requested = String.join(", ", request.areas().stream().sorted().toList());
      throw BarometerException.of(
          Message.NO_AREA,
          Place.ofFile(request.extracts()),
          requested,
          Spelling.suggest(requested, known));
    }

    if (tally.published() == 0) {
      List<String> ids = indicators.stream().map(Indicator::id).toList();
      String names = Spelling.list(ids);
      stage.dates().told(indicators).forEach(notes);
      throw tally.missing() == tally.all()
          ? BarometerException.of(
              Message.ALL_MISSING, Place.ofFile(request.extracts()), names, tally.all())
          : BarometerException.of(
              Message.NOTHING_RELEASABLE, Place.ofFile(request.results()), names, tally.all());
    }
  }
}
