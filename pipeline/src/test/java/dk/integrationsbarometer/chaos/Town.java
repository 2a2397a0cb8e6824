package dk.integrationsbarometer.chaos;

import java.util.regex.Pattern;

/**
 * What runs are about.
 *
 * @param deliveries the files of the sample that they read
 * @param first how the run is made that nobody disturbs: how long it takes is how long runs take
 */
record Town(Pattern deliveries, First first) {
  /** Two years, so that a try takes seconds; runs are processes, which can be killed. */
  static final Town SMALL =
      new Town(Pattern.compile("bef/.*202[12].*|person/.*"), site -> site.start().end());

  /** One quarter, in this JVM, so that several tries take seconds. */
  static final Town SMALLEST = new Town(Pattern.compile("bef/.*202206.*|person/.*"), Site::run);

  /** The run that nobody disturbs. */
  interface First {
    Ended of(Site site) throws Exception;
  }
}
