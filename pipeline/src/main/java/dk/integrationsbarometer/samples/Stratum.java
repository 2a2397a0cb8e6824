package dk.integrationsbarometer.samples;

/** Residents aged 25-64 of one background and sex. */
record Stratum(Background background, Sex sex) {
  static final int COUNT = Background.values().length * Sex.values().length;

  int index() {
    return background.ordinal() * Sex.values().length + sex.ordinal();
  }
}
