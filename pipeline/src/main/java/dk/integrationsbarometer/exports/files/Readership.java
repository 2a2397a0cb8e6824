package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.results.Manifest;
import java.util.Optional;

/** Whom files are made for, and so which runs they may be made of. */
public enum Readership {
  /** Everybody: only of a release whose audit has passed. */
  PUBLIC(Optional.empty()) {
    @Override
    public void check(Manifest run, String out) {
      String audit = run.disclosure() == null ? "" : run.disclosure().audit();
      if (!Manifest.Disclosure.PASSED.equals(audit)) {
        throw BarometerException.of(Message.NOT_AUDITED, Place.ofFile(out), run.runId());
      }

      if (Manifest.isDraft(run)) {
        throw BarometerException.of(Message.DRAFT, Place.ofFile(out), run.runId());
      }
    }
  },

  /** The house alone: of any run, but every file says so. */
  INTERNAL(Optional.of(Labels.of("FOR INTERNAL USE ONLY. Not for publication."))) {
    @Override
    public void check(Manifest run, String out) {
      // Nothing is kept from the house.
    }
  };

  private final Optional<Labels> mark;

  Readership(Optional<Labels> mark) {
    this.mark = mark;
  }

  /** What stands in every file and on every sheet; nothing in those for everybody. */
  public Optional<Labels> mark() {
    return mark;
  }

  /**
   * Whether these readers may have files of a run.
   *
   * @param out where the run was published
   * @throws BarometerException when they may not, see {@link Message#NOT_AUDITED} and {@link
   *     Message#DRAFT}
   */
  public abstract void check(Manifest run, String out);
}
