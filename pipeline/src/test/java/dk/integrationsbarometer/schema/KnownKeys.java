package dk.integrationsbarometer.schema;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which keys the reader knows at a spot: it is given keys and asked which of them it refuses. */
final class KnownKeys {
  /** No key of any kind, now or later. */
  private static final String NONSENSE = "zzzzzzzz";

  private static final Pattern NUMBER = Pattern.compile("\\((\\d+) in all\\)");

  private final List<Document> folder;
  private final Spot spot;

  KnownKeys(List<Document> folder, Spot spot) {
    this.folder = folder;
    this.spot = spot;
  }

  /**
   * What the reader said to some keys.
   *
   * @param known those that it does not call unknown
   * @param count how many keys it knows here, by its own words to whoever writes a wrong one
   */
  record Said(Set<String> known, int count) {}

  /** Those of some keys that the reader does not call unknown. */
  Set<String> among(Collection<String> keys) {
    return ask(keys).known();
  }

  /** Gives the reader some keys, and one that nobody knows. */
  Said ask(Collection<String> keys) {
    Set<String> known = new TreeSet<>(keys);
    known.removeAll(spot.present());
    Set<String> asked = new TreeSet<>(known);
    asked.add(NONSENSE);
    int count = 0;
    for (Problem problem : refused(asked)) {
      known.remove(problem.arguments().get(0));
      if (problem.arguments().get(0).equals(NONSENSE)) {
        count = number(problem.arguments().get(2));
      }
    }

    return new Said(known, count);
  }

  /** Each by itself: one key can make the reader stop before it has looked at the others. */
  Set<String> amongEachByItself(Collection<String> keys) {
    Set<String> known = new TreeSet<>();
    keys.forEach(key -> known.addAll(among(List.of(key))));
    return known;
  }

  private static int number(String suggestion) {
    Matcher number = NUMBER.matcher(suggestion);
    return number.find()
        ? Integer.parseInt(number.group(1))
        : suggestion.substring(suggestion.indexOf("Known: ")).split(", ", -1).length;
  }

  private List<Problem> refused(Collection<String> keys) {
    try {
      Compiler.compile(ReadBefore.with(folder, spot, spot.with(keys)), new Problems());
      return List.of();
    } catch (BarometerException e) {
      return e.problems().stream()
          .filter(problem -> problem.message() == Message.UNKNOWN_KEY)
          .filter(problem -> problem.place().file().equals(Spot.ADDED))
          .toList();
    }
  }
}
