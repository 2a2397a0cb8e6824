package dk.integrationsbarometer.statistics;

/**
 * The numbers of published examples that are too many to stand between the methods they are for.
 */
final class PublishedNumbers {
  /** The R package whose test data and expected results many of the numbers are. */
  static final String PHE = "PHEindicatormethods 2.1.0";

  /** European standard population 2013 (Eurostat), 19 age groups from 0-4 to 90 and over. */
  static final double[] EUROPEAN_STANDARD = {
    5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000,
    2500, 1500, 1000
  };

  /** Population of the test areas of PHEindicatormethods 2.1.0, by the same age groups. */
  static final double[] AREA_POPULATION = {
    636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207
  };

  /** Events in the area testdata_big. */
  static final double[] BIG_AREA_EVENTS = {
    127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91
  };

  /** Events in the area testdata_small. */
  static final double[] SMALL_AREA_EVENTS = {
    12, 4, 3, 2, 3, 4, 8, 2, 2, 3, 4, 5, 6, 8, 5, 6, 5, 5, 4
  };

  /**
   * Das Gupta 1993, table 5.1: households' age composition in per cent and headship rates, United
   * States.
   */
  static final double[] HEADSHIP_SIZE_1970 = {
    12.9, 10.9, 9.5, 8.0, 7.8, 8.4, 8.6, 7.8, 7.0, 5.9, 4.7, 3.6, 4.9
  };

  static final double[] HEADSHIP_RATE_1970 = {
    1.9, 25.8, 45.7, 49.6, 51.2, 51.6, 51.8, 54.9, 58.7, 60.4, 62.8, 66.6, 66.8
  };
  static final double[] HEADSHIP_SIZE_1985 = {
    10.1, 11.2, 11.6, 10.9, 9.4, 7.7, 6.3, 6.0, 6.3, 5.9, 5.1, 4.0, 5.5
  };
  static final double[] HEADSHIP_RATE_1985 = {
    2.2, 24.3, 45.8, 52.5, 56.1, 55.6, 56.0, 57.4, 57.2, 61.2, 63.9, 68.6, 72.2
  };

  /**
   * Das Gupta 1993, example 4.3: marital birth rates, share married, share of women by age, Taiwan.
   */
  static final double[][] TAIWAN_1960 = {
    {393, 407, 369, 274, 184, 90, 16},
    {0.122, 0.622, 0.903, 0.93, 0.916, 0.873, 0.8},
    {0.043, 0.041, 0.036, 0.032, 0.026, 0.02, 0.018}
  };

  static final double[][] TAIWAN_1970 = {
    {488, 452, 338, 156, 63, 22, 3},
    {0.082, 0.527, 0.866, 0.941, 0.942, 0.923, 0.876},
    {0.058, 0.038, 0.032, 0.03, 0.026, 0.023, 0.019}
  };

  /**
   * Das Gupta 1993, example 4.4: the four factors of the share of births outside marriage, by age.
   */
  static final double[][] BIRTHS_1963 = {
    {0.2, 0.163, 0.146, 0.154, 0.168, 0.169},
    {0.866, 0.325, 0.119, 0.099, 0.099, 0.121},
    {0.007, 0.021, 0.023, 0.015, 0.008, 0.002},
    {0.454, 0.326, 0.195, 0.107, 0.051, 0.015}
  };

  static final double[][] BIRTHS_1983 = {
    {0.169, 0.195, 0.19, 0.174, 0.15, 0.122},
    {0.931, 0.563, 0.311, 0.216, 0.199, 0.191},
    {0.018, 0.026, 0.023, 0.016, 0.008, 0.002},
    {0.38, 0.201, 0.149, 0.079, 0.025, 0.006}
  };

  private PublishedNumbers() {}

  /** The values of Area1 in the test data of means of PHEindicatormethods 2.1.0, in order. */
  static Frequencies area1() {
    return Frequencies.of(
        new double[] {
          22.93556, 33.09375, 38.78465, 48.38596, 64.83495, 67.98475, 71.23587, 82.37927
        },
        new long[] {1, 1, 1, 1, 1, 1, 1, 1});
  }
}
