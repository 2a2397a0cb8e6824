package dk.integrationsbarometer.chaos;

import dk.integrationsbarometer.spark.Sessions;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/** A small town, a run of it that nobody disturbed, and what must never be printed. */
final class Ground implements AutoCloseable {
  private static final Pattern KEY = Pattern.compile("\\b\\d{10,12}\\b");

  /** A quarter of the people, so that a try takes seconds. */
  private static final Pattern LEFT_OUT = Pattern.compile("\\d{10}(2[5-9]|[3-9]\\d);.*");

  private final Path folder;
  private final Site clean;
  private final Set<String> keys = new HashSet<>();
  private int places;
  private int millis;
  private Map<String, String> tables = Map.of();

  private Ground(Path folder) {
    this.folder = folder;
    this.clean = new Site(this, folder.resolve("clean"));
  }

  static Ground prepare(Path folder, Town town) throws Exception {
    var ground = new Ground(folder);
    RealDefinitions.only(Chosen.all("chaos"), ground.clean.definitions());
    for (String file : Sample.files()) {
      if (town.deliveries().matcher(file).matches()) {
        String text =
            Sample.text(file)
                .lines()
                .filter(line -> !LEFT_OUT.matcher(line).matches())
                .collect(Collectors.joining("\n", "", "\n"));
        Path copy = ground.clean.extracts().resolve(file);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, text);
        for (Matcher key = KEY.matcher(text); key.find(); ) {
          ground.keys.add(key.group());
        }
      }
    }

    long begin = System.nanoTime();
    Ended ended = town.first().of(ground.clean);
    ground.millis = (int) ((System.nanoTime() - begin) / 1_000_000);
    if (ended.code() != 0) {
      throw new IllegalStateException("Without any harm a run ends so: " + ended);
    }

    ground.tables = ground.clean.published();
    return ground;
  }

  /** Starts Spark in this JVM, where runs in it then find it. */
  void warmUp() {
    if (SparkSession.getDefaultSession().isEmpty()) {
      Sessions.start(Optional.empty(), Optional.of(folder.resolve("spark").toString()));
    }
  }

  /** How long a run took of which nothing was kept. */
  int millis() {
    return millis;
  }

  /** The hashes of the tables that come when nothing is harmed. */
  Map<String, String> tables() {
    return tables;
  }

  /** Where nothing is harmed; to be copied from. */
  Site clean() {
    return clean;
  }

  /** Whether a text names a person. */
  boolean names(String text) {
    for (Matcher key = KEY.matcher(text); key.find(); ) {
      if (keys.contains(key.group())) {
        return true;
      }
    }

    return false;
  }

  /** A folder for one try. */
  Path place() throws IOException {
    places++;
    return Files.createDirectories(folder.resolve("try-" + places));
  }

  Site at(Path place) {
    return new Site(this, place);
  }

  void clear(Path place) throws IOException {
    Trees.delete(place);
  }

  @Override
  public void close() throws IOException {
    Trees.delete(folder);
  }
}
