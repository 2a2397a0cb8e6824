package dk.integrationsbarometer.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the command line asks for. */
record Options(List<Long> people, int runs, long seed, Optional<Path> keep) {
  private static final List<Long> SIZES = List.of(200_000L, 2_000_000L);

  static Options parse(String[] arguments) {
    List<Long> people = new ArrayList<>();
    int runs = 3;
    long seed = 1;
    Optional<Path> keep = Optional.empty();
    for (Iterator<String> words = List.of(arguments).iterator(); words.hasNext(); ) {
      String word = words.next();
      if (!words.hasNext()) {
        throw new IllegalArgumentException(word + " lacks a value");
      }

      String value = words.next();
      switch (word) {
        case "--people" -> people.add(Long.valueOf(value));
        case "--runs" -> runs = Integer.parseInt(value);
        case "--seed" -> seed = Long.parseLong(value);
        case "--keep" -> keep = Optional.of(Path.of(value).toAbsolutePath());
        default -> throw new IllegalArgumentException("Unknown option " + word);
      }
    }

    return new Options(people.isEmpty() ? SIZES : people, runs, seed, keep);
  }
}
