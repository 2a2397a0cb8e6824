package dk.integrationsbarometer.registers.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A delivery with a part missing whose total is as usual: persons by the code of the labour force
 * statistics (Statistics Denmark, AMR), at the end of November 2014 to 2018. In 2018 pensioners and
 * pupils stand among the others.
 */
class SeriesTest {
  private static final Register REGISTER = RealDefinitions.asWritten().registers().get("bef");
  private static final String STATE = "TILSTAND";
  private static final int FIRST = 2014;
  private static final List<String> CODES =
      List.of(
          "20000", "30000", "50000", "99999", "90001", "17025", "17050", "17100", "15020", "15025",
          "70000", "16010", "");
  private static final long[][] PERSONS = {
    {
      2_523_632, 191_284, 869_353, 502_652, 921_387, 200_184, 86_718, 5_857, 67_220, 0, 30_736,
      81_035, 174_343
    },
    {
      2_562_731, 191_957, 861_008, 505_131, 939_444, 192_742, 83_683, 8_656, 61_757, 0, 32_597,
      72_122, 188_130
    },
    {
      2_609_908, 190_649, 854_203, 514_323, 957_087, 187_123, 79_051, 5_160, 59_915, 0, 34_260,
      62_593, 187_383
    },
    {
      2_654_197, 189_760, 851_825, 515_532, 973_250, 183_127, 74_805, 5_963, 0, 66_739, 33_255,
      53_250, 173_485
    },
    {2_702_100, 189_651, 0, 2_234_792, 0, 181_467, 70_538, 159_141, 0, 64_202, 0, 41_540, 157_846}
  };

  @Test
  void aPartThatIsMissingIsFoundThoughTheTotalIsAsUsual() {
    List<Comparison> compared = compared(1);
    assertThat(compared.subList(0, 4)).allMatch(each -> each.findings().isEmpty());
    assertThat(compared.get(4).isHeldBack()).isTrue();
    assertThat(compared.get(4).findings())
        .extracting(Finding::words)
        .containsExactly(
            "TILSTAND has another code in 32.7 % of the rows, most of all '99999' in 38.5 % (8.9 % before)",
            "TILSTAND has '50000' in no row (in 14.7 % before)",
            "TILSTAND has '90001' in no row (in 16.3 % before)");
  }

  /** Its register says that a run then publishes nothing. */
  @Test
  void theLabourForceStatisticsStopTheRun() {
    Register labour = RealDefinitions.asWritten().registers().get("ras");
    List<Comparison> compared =
        Series.of(labour, profiles(1), List.of(), List.of(), profile -> Optional.empty());
    assertThat(compared.subList(0, 4)).noneMatch(Comparison::stops);
    assertThat(compared.get(4).stops()).isTrue();
  }

  /** A town of 1,160 people is held back as well; one of 58 is too small to tell. */
  @Test
  void chanceIsAllowedFor() {
    assertThat(compared(5_000).get(4).isHeldBack()).isTrue();
    assertThat(compared(100_000).get(4).isHeldBack()).isFalse();
  }

  @Test
  void afterAYearWithoutADeliveryASeriesBegins() {
    List<Profile> profiles = new ArrayList<>();
    for (int year : List.of(2010, 2012, 2013, 2014)) {
      profiles.add(
          new Profile(
              Optional.of(LocalDate.of(year, 11, 30)),
              1000L * (year - 2009),
              year,
              new TreeMap<>()));
    }

    assertThat(Series.of(REGISTER, profiles, List.of(), List.of(), profile -> Optional.empty()))
        .extracting(Comparison::against)
        .containsExactly(0, 0, 1, 2);
  }

  /** Helsinge and Græsted-Gilleleje became Gribskov on 1 January 2007; Slangerup was split. */
  @Test
  void codesThatComeAndGoBecauseTheListSaysSoAreNoFindings() {
    assertThat(
            compared(
                residents(2006, 9, Map.of("101", 5000L, "213", 2000L, "215", 1900L, "233", 900L)),
                residents(2006, 12, Map.of("101", 5010L, "213", 2010L, "215", 1890L, "233", 890L)),
                residents(2007, 3, Map.of("101", 5020L, "270", 3910L, "219", 450L, "250", 440L))))
        .allMatch(each -> each.findings().isEmpty());
  }

  /** Ballerup was there before and after. */
  @Test
  void aCodeThatTheListHasOnBothDaysIsAFindingWhenItGoes() {
    assertThat(
            compared(
                    residents(2006, 9, Map.of("101", 5000L, "151", 3900L)),
                    residents(2006, 12, Map.of("101", 5010L, "151", 3910L)),
                    residents(2007, 3, Map.of("101", 5020L, "270", 3920L)))
                .get(2)
                .findings())
        .extracting(Finding::words)
        .contains(
            "KOM has '151' in no row (in 43.8 % before)",
            "KOM has '270' in 43.8 % of the rows (never before)");
  }

  private static List<Comparison> compared(Profile... profiles) {
    return Series.of(
        REGISTER, List.of(profiles), List.of(), List.of(), profile -> Optional.empty());
  }

  private static Profile residents(int year, int month, Map<String, Long> areas) {
    long rows = areas.values().stream().mapToLong(Long::longValue).sum();
    return new Profile(
        Optional.of(YearMonth.of(year, month).atEndOfMonth()),
        rows,
        rows,
        new TreeMap<>(Map.of("KOM", new TreeMap<>(areas))));
  }

  private static List<Comparison> compared(int divisor) {
    return Series.of(
        REGISTER, profiles(divisor), List.of(), List.of(), profile -> Optional.empty());
  }

  private static List<Profile> profiles(int divisor) {
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < PERSONS.length; i++) {
      SortedMap<String, Long> codes = new TreeMap<>();
      long rows = 0;
      for (int j = 0; j < CODES.size(); j++) {
        long persons = PERSONS[i][j] / divisor;
        rows += persons;
        if (persons > 0) {
          codes.put(CODES.get(j), persons);
        }
      }

      profiles.add(
          new Profile(
              Optional.of(LocalDate.of(FIRST + i, 11, 30)),
              rows,
              i,
              new TreeMap<>(Map.of(STATE, codes))));
    }

    return profiles;
  }
}
