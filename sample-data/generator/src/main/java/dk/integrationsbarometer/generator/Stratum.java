package dk.integrationsbarometer.generator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Residents aged 25-64 of one background and sex. */
record Stratum(Background background, Sex sex) {
  static final List<Stratum> ALL =
      Arrays.stream(Background.values())
          .flatMap(background -> Stream.of(Sex.values()).map(sex -> new Stratum(background, sex)))
          .toList();
}
