package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.distributions.Frequencies;

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

  /** Events in the area testdata_nonind_small, where some people have more than one. */
  static final double[] REPEATED_EVENTS = {
    12, 4, 3, 0, 3, 4, 8, 2, 2, 3, 4, 5, 6, 8, 5, 6, 5, 5, 4
  };

  /** The squares of the people's numbers of events there, summed. */
  static final double[] REPEATED_SQUARES = {
    20, 4, 3, 0, 3, 4, 14, 2, 2, 3, 4, 5, 12, 14, 5, 12, 5, 5, 4
  };

  /** Events and population of the reference for indirect standardisation. */
  static final double[] REFERENCE_EVENTS = {
    10303, 2824, 0, 3615, 3641, 3490, 3789, 3213, 3031, 2771, 3089, 3490, 3595, 4745, 5514, 7125,
    5694, 6210, 5757
  };

  static final double[] REFERENCE_POPULATION = {
    50520, 57173, 60213, 54659, 44345, 50128, 62163, 67423, 62899, 55463, 60479, 49974, 44140,
    40888, 37239, 30819, 18136, 15325, 13918
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

  /**
   * Das Gupta 1993, example 5.3: people in thousands and deaths per 1000 by race (rows) and age,
   * United States.
   */
  static final double[][] PEOPLE_1970 = {
    {2968, 11484, 34614, 30992, 21983, 20314, 20928, 16897, 11339, 5720, 1315},
    {535, 2162, 6120, 4781, 3096, 2718, 2363, 1767, 1149, 448, 117}
  };

  static final double[][] DEATHS_1970 = {
    {18.469, 0.751, 0.391, 1.146, 1.287, 2.672, 6.636, 15.691, 34.723, 79.763, 176.837},
    {36.993, 1.352, 0.541, 2.04, 3.523, 6.746, 12.967, 24.471, 45.091, 74.902, 123.205}
  };

  static final double[][] PEOPLE_1985 = {
    {3041, 11577, 27450, 32711, 35480, 27411, 19555, 19795, 15254, 8022, 2472},
    {707, 2692, 6473, 6841, 6547, 4352, 3034, 2540, 1749, 804, 236}
  };

  static final double[][] DEATHS_1985 = {
    {9.163, 0.462, 0.248, 0.929, 1.084, 1.81, 4.715, 12.187, 27.728, 64.068, 157.57},
    {17.208, 0.738, 0.328, 1.103, 2.045, 3.724, 8.052, 17.812, 34.128, 68.276, 125.161}
  };

  /** Figures with their limits from the trend tests of Fingertips, England, oldest first. */
  static final double[][] DIABETES = {
    {7.0826, 7.0754, 7.094},
    {7.1085, 7.1013, 7.1199},
    {7.2571, 7.2499, 7.2684},
    {7.4528, 7.4456, 7.4643},
    {7.6554, 7.6481, 7.6669}
  };

  static final double[][] MMR_COVERAGE = {
    {92.6254, 92.4168, 92.8288},
    {92.3221, 92.1072, 92.5315},
    {90.8708, 90.6358, 91.1004},
    {90.017, 89.7694, 90.2594},
    {90.1013, 89.8578, 90.3396}
  };

  static final double[][] EYE_DISEASE = {
    {2.935, 2.7841, 3.0919},
    {1.93028, 1.8085, 2.058},
    {2.7567, 2.6113, 2.9082},
    {2.8701, 2.7225, 3.0237},
    {3.0121, 2.8616, 3.1683}
  };

  static final double[][] CANCER = {
    {126.9341, 125.9343, 127.94},
    {125.829, 124.8371, 126.8268},
    {121.5234, 120.5533, 122.4993},
    {122.3782, 121.4012, 123.361},
    {120.7742, 119.8035, 121.7507}
  };

  private PublishedNumbers() {}

  /** The values of Area1 in the test data of means of PHEindicatormethods 2.1.0, in order. */
  public static Frequencies area1() {
    return Frequencies.of(
        new double[] {
          22.93556, 33.09375, 38.78465, 48.38596, 64.83495, 67.98475, 71.23587, 82.37927
        },
        new long[] {1, 1, 1, 1, 1, 1, 1, 1});
  }
}
