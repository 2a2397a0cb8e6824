package dk.integrationsbarometer.spec;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.testkit.Deliveries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A few people for whom everything of the language can be worked out by hand. Of 2 nothing is
 * known.
 */
public final class LanguagePeople {
  private static final String PEOPLE =
      """
      reference  | PNR | MOR | KOM | TAL | BRUD  | TEKST | FARVE  | DAG        | OFFICIEL
      2022-03-31 | 1   |     | 1   | 5   | 2.50  | abc   | R      | 2000-02-29 | 0
      2022-03-31 | 2   | 1   |     |     |       |       |        |            |
      2022-03-31 | 3   | 1   | 2   | -3  | 0.10  | Abd   | 750    | 1999-03-31 | 2
      2022-03-31 | 4   | 9   | 1   | 9   | 10.00 | ab    | gammel | 2022-04-01 |
      2022-03-31 | 5   |     | 1   | 4   |       | a     | skift  |            | 1
      2022-06-30 | 1   |     | 1   | 5   | 2.50  | abc   | x      | 2000-02-29 |
      2022-06-30 | 4   | 1   | 1   | 20  | 10.00 | ab    |        | 2022-04-01 |
      2022-06-30 | 5   |     | 1   | 4   |       | a     | skift  |            |
      """;

  /** The last row names nobody; two of person 4 begin on the same day. */
  private static final String SPELLS =
      """
      PNR | FRA        | TIL        | KODE | VAERDI
      1   | 2020-01-01 | 2021-01-01 | roed | 1
      1   | 2021-01-01 | 2022-03-31 | blaa | 2
      1   | 2022-03-31 |            | roed | 3
      1   | 2022-04-01 |            | ny   | 9
      2   | 2019-02-28 | 2022-03-31 | roed | 5
      3   | 2022-05-01 |            | blaa | 7
      4   |            | 2022-01-01 | blaa |
      4   | 2000-02-29 | 2022-06-30 | roed | 4
      4   | 2000-02-29 |            |      | 2
          | 2000-01-01 |            | roed | 100
      """;

  private static final String EVENTS =
      """
      reference  | PNR | TIMER | ANTAL | SLAGS
      2022-03-01 | 1   | 10.50 | 1     | arbejde
      2022-03-01 | 1   | 0.25  |       | barsel
      2022-03-01 | 2   |       | 2     |
      2022-02-01 | 1   | 99.00 | 3     | gammel
      2022-02-01 | 3   | 1.00  | -1    | x
      2022-04-01 | 4   | 7.00  | 1     | april
      2022-06-01 | 1   | 20.00 | 1     | arbejde
      2022-06-01 | 4   | 5.00  | 1     | b
      """;

  private static final String ACCOUNTS =
      """
      PNR | KVARTAL | BELOEB
      1   | 2022K1  | 100.00
      1   | 2022K1  | 0.50
      1   | 2021K4  | 9.00
      2   | 2022K1  |
      4   | 2022K2  | 3.00
      """;

  /** Person 7 is not among the people. */
  private static final String PUPILS =
      """
      reference  | PNR | KOM | KLASSE
      2022-03-31 | 2   | 1   | 3
      2022-03-31 | 3   | 2   | 3
      2022-03-31 | 4   | 2   | 9
      2022-06-30 | 4   | 1   | 9
      2022-06-30 | 7   | 1   |
      """;

  private LanguagePeople() {}

  /** The definitions of the resources, with some more variables. */
  public static Definitions definitions(Path folder, String variables) {
    return LoadedDefinitions.load(copy(folder, variables));
  }

  /** A folder with the same. */
  public static Path copy(Path folder, String variables) {
    try {
      Path home =
          Path.of(LanguagePeople.class.getResource("/language/barometer.yaml").toURI()).getParent();
      Path copy = Files.createTempDirectory(folder, "definitions");
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path target = copy.resolve(home.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.writeString(
              target,
              Files.readString(file) + (file.endsWith("variables/menneske.yaml") ? variables : ""));
        }
      }

      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Deliveries all(Definitions definitions) {
    return new Deliveries(definitions)
        .add("menneske", PEOPLE)
        .add("elev", PUPILS)
        .add("forloeb", SPELLS)
        .add("haendelse", EVENTS)
        .add("konto", ACCOUNTS);
  }

  public static Deliveries only(String date, List<String> people, Definitions definitions) {
    return all(definitions)
        .only(
            (register, row) ->
                !register.equals("menneske")
                    || (row.get(Deliveries.REFERENCE).equals(date)
                        && people.contains(String.valueOf(Long.parseLong(row.get("PNR"))))));
  }
}
