package dk.integrationsbarometer.chaos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Harms the program in many ways, each try by a seed of its own, and counts what it bore. */
final class Chaos {
  private Chaos() {}

  /** Prints a row per kind and why tries failed; ends with 1 when one did. */
  public static void main(String[] arguments) throws Exception {
    ChaosOptions options = ChaosOptions.parse(arguments);
    Path folder = Files.createTempDirectory("barometer-chaos");
    boolean isSound;
    try (Ground ground = Ground.prepare(folder, Town.SMALL)) {
      isSound = tryAll(options, ground);
    }

    System.exit(isSound ? 0 : 1);
  }

  private static boolean tryAll(ChaosOptions options, Ground ground) throws Exception {
    List<String> failures = new ArrayList<>();
    System.out.printf("%-14s %6s %7s  %s%n", "kind", "tried", "failed", "ended with");
    for (Kind kind : options.kinds()) {
      var codes = new Codes();
      int failed = 0;
      for (int i = 0; i < options.times(); i++) {
        long seed = options.seed() + i;
        Path place = ground.place();
        try {
          kind.trial().run(new Random(seed), ground.at(place), codes);
        } catch (Failed failure) {
          failed++;
          failures.add("%s, seed %d: %s".formatted(kind.word(), seed, failure.getMessage()));
          System.err.println(failures.get(failures.size() - 1));
        } finally {
          ground.clear(place);
        }
      }

      System.out.printf("%-14s %6d %7d  %s%n", kind.word(), options.times(), failed, codes);
    }

    failures.forEach(System.out::println);
    return failures.isEmpty();
  }
}
