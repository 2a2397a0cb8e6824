package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.HashSet;
import java.util.Set;

/** Remembers the entries of one list and reports those that repeat another. */
public final class Once {
  private final String what;
  private final Problems problems;
  private final Set<Object> seen = new HashSet<>();

  /**
   * Nothing is remembered yet.
   *
   * @param what the entries, in the words of a message
   */
  public Once(String what, Problems problems) {
    this.what = what;
    this.problems = problems;
  }

  /** Whether an entry is new; a second one is reported. */
  public boolean isNew(Object entry, String written, Place place) {
    boolean added = seen.add(entry);
    if (!added) {
      problems.add(Message.WRITTEN_TWICE, place, what, written);
    }

    return added;
  }
}
