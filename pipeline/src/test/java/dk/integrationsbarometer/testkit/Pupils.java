package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.run.LoadedDefinitions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real definitions with one more unit of which hardly anything is delivered but the number of
 * each person: what is written about people holds for it, because the rest is gathered under the
 * names of the columns.
 */
public final class Pupils {
  public static final String UNIT = "sommerskole";

  private static final String REGISTER =
      """
      kind: register
      id: sommerskole
      label: {da: Sommerskole, en: Summer school}
      source: made up
      type: stock
      reference: {in: file-name, pattern: yyyyMM, day: last}
      key: [PNR]
      area: KOM
      tolerance: 0
      columns:
        PNR: {type: key, length: 12, required: true, label: {da: Person, en: Person}}
        KOM: {type: code, in: kommuner, required: true, label: {da: Kommune, en: Municipality}}
      """;

  /** What is known of everybody under the names that BEF has for it. */
  private static final String BASIC_FACTS =
      """
      kind: variables
      id: sommerskole
      units: [sommerskole]
      variables:
        MOR_ID: {label: {da: Moderen, en: The mother}, from: person, match: {PNR: PNR}, when: so-far, latest: MOR_ID}
        FAR_ID: {label: {da: Faderen, en: The father}, from: person, match: {PNR: PNR}, when: so-far, latest: FAR_ID}
        FOEDREG_KODE: {label: {da: Fødested, en: Place of birth}, from: person, match: {PNR: PNR}, when: so-far, latest: FOEDREG_KODE}
        STATSB: {label: {da: Statsborgerskab, en: Citizenship}, from: person, match: {PNR: PNR}, when: so-far, latest: STATSB}
        KOEN: {label: {da: Køn, en: Sex}, from: person, match: {PNR: PNR}, when: so-far, latest: KOEN}
        FOED_DAG: {label: {da: Fødselsdag, en: Date of birth}, from: person, match: {PNR: PNR}, when: so-far, latest: FOED_DAG}
      """;

  private Pupils() {}

  public static Definitions definitions(Path folder) {
    RealDefinitions.copyTo(
        folder,
        text ->
            text.contains("\nid: person\nunits:\n")
                ? text.replaceFirst("units:\n", "units:\n  - " + UNIT + "\n")
                : text);
    try {
      Files.writeString(folder.resolve("registers/sommerskole.yaml"), REGISTER);
      Files.writeString(folder.resolve("variables/sommerskole.yaml"), BASIC_FACTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    return LoadedDefinitions.load(folder);
  }

  /** A Dane, her son by a father from Iraq, a girl born here of two Iraqis, and one from Iraq. */
  public static Deliveries delivered(Definitions definitions) {
    return new Deliveries(definitions)
        .add(
            UNIT,
            """
            reference  | PNR | KOM
            2022-03-31 | 2   | 101
            2022-03-31 | 3   | 101
            2022-03-31 | 4   | 101
            2022-03-31 | 9   | 101
            """)
        .add(
            "person",
            """
            PNR | MOR_ID | FAR_ID | KOEN | FOED_DAG   | FOEDREG_KODE | STATSB | STATSB_VFRA | STATSB_VTIL
            1   |        |        | 2    | 1970-01-01 | 7001         | 5100   | 1970-01-01  |
            2   | 1      | 5      | 1    | 2004-03-31 | 7001         | 5100   | 2004-03-31  |
            3   | 4      | 5      | 2    | 2005-04-01 | 7001         | 5436   | 2005-04-01  |
            4   |        |        | 2    | 1980-01-01 | 5436         | 5436   | 1980-01-01  | 2020-01-01
            4   |        |        | 2    | 1980-01-01 | 5436         | 5100   | 2020-01-01  |
            5   |        |        | 1    | 1975-01-01 | 5436         | 5436   | 1975-01-01  |
            """);
  }
}
