package dk.integrationsbarometer.chaos;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The ways to harm a run. */
enum Kind {
  KILL_COLD(Kills::cold),
  KILL_WARM(Kills::warm),
  KILL_PUBLISHING(Kills::publishing),
  MOMENTS_COLD(Moments::cold),
  MOMENTS_WARM(Moments::warm),
  STOP(Kills::stopped),
  WORK(Mutations::work),
  EXTRACTS(Mutations::extracts),
  DEFINITIONS(Mutations::definitions),
  TWO_RUNS(Together::twoRuns),
  FULL_DISK(FullDisk::run),
  READERS(Together::readers);

  private final Trial trial;

  Kind(Trial trial) {
    this.trial = trial;
  }

  Trial trial() {
    return trial;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Kind called(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No kind is called %s; there are %s"
                        .formatted(
                            word,
                            Arrays.stream(values())
                                .map(Kind::word)
                                .collect(Collectors.joining(", ")))));
  }
}
