package dk.integrationsbarometer.testkit;

import java.nio.file.Path;
import java.util.Map;

/**
 * Extracts for one half-year in which a little can be published: 40 residents born in 1980, of whom
 * 1-20 are of Danish origin (10 at work) and 21-40 immigrants (8 at work).
 */
public final class SmallExtracts {
  private static final int PEOPLE = 40;

  private SmallExtracts() {}

  public static Deliveries made() {
    return made("2022-03-31", "2022-06-30");
  }

  /** The same people on other status dates. */
  public static Deliveries made(String... dates) {
    var made = new Deliveries(RealDefinitions.asWritten());
    for (String date : dates) {
      for (int id = 1; id <= PEOPLE; id++) {
        boolean danish = id <= 20;
        made.add(
            "bef",
            Map.of(
                Deliveries.REFERENCE,
                date,
                "PNR",
                String.valueOf(id),
                "KOEN",
                id % 2 == 0 ? "1" : "2",
                "FOED_DAG",
                "1980-05-01",
                "KOM",
                "101",
                "BYDEL",
                "3",
                "FOEDREG_KODE",
                danish ? "7001" : "5172",
                "STATSB",
                danish ? "5100" : "5172",
                "MOR_ID",
                danish ? "101" : ""));
        if (danish ? id <= 10 : id <= 28) {
          made.add(
              "bfl",
              Map.of(
                  Deliveries.REFERENCE,
                  date,
                  "PNR",
                  String.valueOf(id),
                  "AJO_LOENTIMER",
                  "160.33"));
        }
      }
    }

    return made.add(
        "person",
        Map.of(
            "PNR", "101", "FOEDREG_KODE", "7001", "STATSB", "5100", "STATSB_VFRA", "1950-01-01"));
  }

  public static Path writeTo(Path folder) {
    made().writeTo(folder);
    return folder;
  }
}
