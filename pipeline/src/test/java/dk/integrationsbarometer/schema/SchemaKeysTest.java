package dk.integrationsbarometer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The keys of the schema are those of the reader, for every kind of mapping. A key that is new to
 * the reader and not in definitions/schema fails here, and the other way round.
 *
 * <p>The reader is asked: each sound mapping is given the keys of the schema, one by one, and those
 * that the schema has elsewhere. That it knows no key besides is in the number that it tells to
 * whoever writes an unknown one.
 */
class SchemaKeysTest {
  private static final Map<String, Set<String>> SCHEMA = new TreeMap<>();
  private static final Map<String, Set<String>> READER = new TreeMap<>();
  private static final List<String> COUNTED_OTHERWISE = new ArrayList<>();
  private static final SchemaWalk WALK = new SchemaWalk();

  @BeforeAll
  static void askTheReader() {
    Map<Path, List<Spot>> spots = new LinkedHashMap<>();
    Set<String> all = new TreeSet<>();
    for (Path folder : DefinitionFixtures.folders()) {
      List<Spot> found = different(folder);
      found.forEach(spot -> all.addAll(spot.known()));
      spots.put(folder, found);
    }

    spots.forEach(
        (folder, found) -> {
          List<Document> documents = DefinitionFixtures.documents(folder);
          for (List<Spot> round : rounds(found)) {
            List<Answer> answers =
                round.parallelStream()
                    .map(spot -> ask(new KnownKeys(documents, spot), spot, all))
                    .toList();
            answers.forEach(SchemaKeysTest::keep);
          }
        });
  }

  /** At most one spot of a name in each: what it tells need not be asked of the next. */
  private static List<List<Spot>> rounds(List<Spot> spots) {
    Map<String, Integer> before = new HashMap<>();
    Map<Integer, List<Spot>> rounds = new TreeMap<>();
    for (Spot spot : spots) {
      int round = before.merge(spot.name(), 1, Integer::sum);
      rounds.computeIfAbsent(round, number -> new ArrayList<>()).add(spot);
    }

    return List.copyOf(rounds.values());
  }

  private static final Map<String, Set<String>> SEEN = new HashMap<>();

  /** The spots with a key that no earlier one of the name has; the others tell nothing new. */
  private static List<Spot> different(Path folder) {
    List<Spot> different = new ArrayList<>();
    for (Document document : DefinitionFixtures.documents(folder)) {
      for (Spot spot : WALK.spots(document, SchemaWalk.kind(document))) {
        if (SEEN.computeIfAbsent(spot.name(), name -> new HashSet<>()).addAll(spot.present())) {
          different.add(spot);
        }
      }
    }

    return different;
  }

  /** What the reader said about one spot. */
  private record Answer(Spot spot, Set<String> known, int count) {}

  /**
   * The number of keys that the reader knows tells whether they are those that it did not refuse.
   * When they are not, one key has made it stop before it looked at the others, and each is asked
   * for by itself.
   */
  private static Answer ask(KnownKeys reader, Spot spot, Set<String> all) {
    Set<String> elsewhere = new TreeSet<>(all);
    elsewhere.removeAll(spot.known());
    KnownKeys.Said said = reader.ask(elsewhere);
    int count = said.count();
    boolean again =
        READER.containsKey(spot.name()) && count == both(spot.known(), spot.present()).size();
    Set<String> known = again ? new TreeSet<>(spot.known()) : reader.among(spot.known());
    Set<String> more = said.known();
    if (count != both(both(known, more), spot.present()).size()) {
      known = reader.amongEachByItself(spot.known());
    }

    return new Answer(spot, both(known, more), count);
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.addAll(others);
    return both;
  }

  private static void keep(Answer answer) {
    Spot spot = answer.spot();
    Set<String> known = both(answer.known(), spot.present());
    if (answer.count() != known.size()) {
      COUNTED_OTHERWISE.add(
          "%s at %s: the reader knows %d keys; of the schema's, %s"
              .formatted(spot.name(), spot.mapping().place(), answer.count(), known));
    }

    known.removeIf(key -> spot.present().contains(key) && !spot.known().contains(key));
    SCHEMA.put(spot.name(), spot.known());
    READER.computeIfAbsent(spot.name(), name -> new TreeSet<>()).addAll(known);
  }

  @Test
  void theReaderKnowsTheKeysOfTheSchema() {
    assertThat(READER).isEqualTo(SCHEMA);
  }

  @Test
  void theReaderKnowsNoOtherKeys() {
    assertThat(COUNTED_OTHERWISE).isEmpty();
  }

  @Test
  void everyKindIsAsked() {
    assertThat(SCHEMA.keySet().stream().map(name -> name.replaceAll("\\..*", "")))
        .containsAll(WALK.kinds());
  }
}
