package dk.integrationsbarometer.chaos;

import dk.integrationsbarometer.run.Shutdown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Harms the program in many ways, each try by a seed of its own, and counts what it bore. */
final class Chaos {
  private Chaos() {}

  /**
   * Prints a row per kind and why tries failed, also when somebody stops it; ends with 1 when one
   * did.
   */
  public static void main(String[] arguments) throws Exception {
    ChaosOptions options = ChaosOptions.parse(arguments);
    Path folder = Files.createTempDirectory("barometer-chaos");
    var tally = new Tally(System.err);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.print(tally.table())));
    try (Ground ground = Ground.prepare(folder, Town.SMALL)) {
      tryAll(options, ground, tally);
    }

    System.exit(tally.isSound() ? 0 : 1);
  }

  private static void tryAll(ChaosOptions options, Ground ground, Tally tally) throws Exception {
    for (Kind kind : options.kinds()) {
      Codes codes = tally.begin(kind);
      for (int i = 0; i < options.times(); i++) {
        long seed = options.seed() + i;
        Path place = ground.place();
        try {
          kind.trial().run(new Random(seed), ground.at(place), codes);
          tally.bore();
        } catch (Failed failure) {
          if (!Shutdown.isUnderWay()) { // whoever stops it breaks no promise
            tally.broke(seed, failure);
          }
        } finally {
          ground.clear(place);
        }
      }
    }
  }
}
