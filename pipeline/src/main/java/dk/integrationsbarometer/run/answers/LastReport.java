package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The run that the last report was made of, as far as the folder of published runs tells. */
record LastReport(OutputFolder out, Readership readers) {
  /**
   * What was found.
   *
   * @param run empty when there is none
   * @param passedOver the names of newer runs that cannot be had
   */
  record Found(Optional<PublishedRun> run, List<String> passedOver) {
    static final Found NOTHING = new Found(Optional.empty(), List.of());

    /** What to say of runs that were passed over. */
    List<Problem> notes(String out) {
      return passedOver.isEmpty()
          ? List.of()
          : List.of(
              Problem.of(
                  Message.EARLIER_RUNS_PASSED_OVER,
                  Place.ofFile(out),
                  Counted.say("%d [earlier run|earlier runs]", passedOver.size()),
                  String.join(", ", passedOver)));
    }
  }

  /**
   * The run that somebody names; else the newest of those whose newest half-year is before that of
   * this run: every night has a run, but a half-year has one report.
   *
   * @throws BarometerException when there is no run of the name, or these readers may not have it
   */
  Found before(PublishedRun run, Optional<String> named) {
    if (named.isPresent()) {
      PublishedRun last = PublishedRun.named(out, named.get());
      readers.check(last.manifest(), out.location());
      return new Found(Optional.of(last), List.of());
    }

    return run.newestHalfYear().map(period -> before(run, period)).orElse(Found.NOTHING);
  }

  /** Nobody asked for these runs: one that cannot be had is passed over. */
  private Found before(PublishedRun run, String period) {
    List<String> passedOver = new ArrayList<>();
    for (String name : PublishedRun.namesBefore(out, run)) {
      try {
        PublishedRun earlier = PublishedRun.named(out, name);
        readers.check(earlier.manifest(), out.location());
        if (isBefore(earlier, period)) {
          earlier.all();
          return new Found(Optional.of(earlier), passedOver);
        }
      } catch (BarometerException e) {
        passedOver.add(name); // --since says why
      }
    }

    return new Found(Optional.empty(), passedOver);
  }

  private static boolean isBefore(PublishedRun run, String period) {
    return run.newestHalfYear().filter(newest -> newest.compareTo(period) < 0).isPresent();
  }
}
