package dk.integrationsbarometer.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The state of a block while it is decided: a verdict per number, and what hangs together. */
final class Decision {
  private final Map<Entry, Verdict> verdicts = new LinkedHashMap<>();
  private final Set<Entry> exposed = new LinkedHashSet<>();

  /** Settles what is secret and what is public from the beginning. */
  Decision(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.role == Role.KNOWN) {
        verdicts.put(entry, Verdict.PUBLISHED);
      }
    }
    for (Entry entry : entries) {
      if (entry.role == Role.SECRET) {
        hide(entry, Verdict.PRIMARY);
      } else if (entry.role == Role.KNOWN && entry.secret) {
        exposed.add(entry);
      }
    }
  }

  Verdict of(Entry entry) {
    return verdicts.get(entry);
  }

  boolean isHidden(Entry entry) {
    Verdict verdict = verdicts.get(entry);
    return verdict != null && verdict.isHidden();
  }

  boolean isPublished(Entry entry) {
    return verdicts.get(entry) == Verdict.PUBLISHED;
  }

  /** Settles what is not hidden. */
  void settle(Entry entry, Verdict verdict) {
    verdicts.put(entry, verdict);
  }

  /**
   * Hides a number and all that follow it, and gives back those that were not hidden before.
   *
   * @param verdict why; what follows it is hidden with it
   */
  List<Entry> hide(Entry entry, Verdict verdict) {
    List<Entry> hidden = new ArrayList<>();
    if (isHidden(entry) || entry.role == Role.KNOWN) {
      return hidden;
    }
    verdicts.put(entry, verdict);
    hidden.add(entry);
    entry.followers.forEach(follower -> hidden.addAll(hide(follower, Verdict.FOLLOWS)));
    return hidden;
  }

  /** Notes that a number can be derived whatever is hidden. */
  void expose(Entry entry) {
    exposed.add(entry);
  }

  boolean isExposed(Entry entry) {
    return exposed.contains(entry);
  }

  Set<Entry> exposed() {
    return exposed;
  }

  /** All that is hidden, in the order of the entries given. */
  List<Entry> hidden(List<Entry> entries) {
    return entries.stream().filter(this::isHidden).toList();
  }

  List<Entry> published(List<Entry> entries) {
    return entries.stream().filter(this::isPublished).toList();
  }
}
