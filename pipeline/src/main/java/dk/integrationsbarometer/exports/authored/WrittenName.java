package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.Collection;

/** A name as an author wrote it, and where. */
public record WrittenName(String name, Place place) {
  /**
   * Whether it is one of those that the run has; reported when it is not.
   *
   * @param what it names, such as {@code indicator}
   */
  boolean isKnown(String what, Collection<String> known, Problems problems) {
    return isKnown(what, "", known, problems);
  }

  /**
   * The same for a name that something else has.
   *
   * @param owner what should have it
   */
  boolean isKnownOf(String owner, String what, Collection<String> known, Problems problems) {
    return isKnown(what, " of '" + owner + "'", known, problems);
  }

  private boolean isKnown(String what, String of, Collection<String> known, Problems problems) {
    if (!known.contains(name)) {
      problems.add(Message.NOT_IN_THE_RUN, place, what, name, of, Spelling.suggest(name, known));
    }

    return known.contains(name);
  }
}
