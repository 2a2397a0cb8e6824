package dk.integrationsbarometer.chaos;

import java.util.Random;

/** A way to harm a run. */
interface Trial {
  /**
   * Harms it once.
   *
   * @param random decides how; the same seed harms in the same way, but for the moment of a kill
   * @throws Failed when the program broke a promise
   */
  void run(Random random, Site site, Codes codes) throws Failed, Exception;
}
