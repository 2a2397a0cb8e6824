package dk.integrationsbarometer.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.terminal.FigureText;
import dk.integrationsbarometer.exports.terminal.Overview;
import dk.integrationsbarometer.model.indicators.Reliability;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.testkit.CellText;
import dk.integrationsbarometer.testkit.Employment;
import dk.integrationsbarometer.testkit.Publications;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How figures that pool periods, and uncertain ones, look in a terminal. */
class UncertainFiguresTest {
  private static final Reliability THIRTY =
      new Reliability(Optional.empty(), Optional.empty(), Optional.of(30));

  @TempDir private Path folder;
  private PublishedRun run;

  /** 40 of 80 people of Danish origin, 8 and 12 of the 20 others: 20 of 40. */
  @BeforeEach
  void aRunIsPublished() {
    OutputFolder out = OutputFolder.at(folder.toString(), new Configuration(false));
    Publications.publish(
        out,
        "run-1",
        List.of(
            CellText.releasable(
                Employment.share().pooling(2).marking(THIRTY),
                """
                2022-03-31 | 101 | dansk        | | 40/80
                2022-03-31 | 101 | ikke-vestlig | |  8/20
                2022-06-30 | 101 | alle         | |  0/0
                2022-09-30 | 101 | dansk        | | 40/80
                2022-09-30 | 101 | ikke-vestlig | | 12/20
                2022-12-31 | 101 | alle         | |  0/0
                """)));
    run = PublishedRun.latest(out);
  }

  @Test
  void uncertainNumbersHaveASignAndTheLegendTellsIt() {
    assertThat(FigureText.of(run, FigureFilter.TOTALS, Language.DA))
        .isEqualTo(
            """
            Beskæftigelse, kommune 101 [beskaeftigelse]
            Kilde: Opdigtet
            Hvert tal bygger på to perioder: sin egen og den før den.

            procent                    2022H1    2022H2
              Alle                        ...         .
              Dansk oprindelse            ...    50,0 %
              Ikke-vestlig oprindelse     ...  u 50,0 %

            Forskel, procentpoint                             2022H1  2022H2
              Ikke-vestlig oprindelse minus Dansk oprindelse     ...   u 0,0

            Forskelle i 2022H2
              - Gruppen »Ikke-vestlig oprindelse« kan ikke skelnes fra »Dansk oprindelse« (50,0 % mod 50,0 %; forskel 0,0,
                usikkerhedsinterval -22,7 til +22,7). En forskel på 32,5 procentpoint eller mere ville som regel have vist
                sig. Forskellen er usikker: den bygger på få personer eller har et bredt interval.

            Tegn:
              u    U  usikkert tal: bygger på få personer eller har et bredt interval
              .    M  ikke defineret: ingen personer at regne på
              ...  O  mangler: en leverance bag det er der ikke
            """);
  }

  @Test
  void theOverviewTellsBothToo() {
    assertThat(Overview.of(run, List.of("beskaeftigelse"), "101", Language.EN))
        .isEqualTo(
            """
            Employment, 2022H2, municipality 101
            Each figure rests on two periods: its own and the one before it.
            per cent                                    Total  Persons
              All                                           .        0
              Danish origin                             50.0%       80
              Non-western origin                      u 50.0%       20
            Gap, percentage points                      Total    Ratio
              Non-western origin minus Danish origin    u 0.0     1.00
              - The group “Non-western origin” cannot be told apart from “Danish origin” (50.0% against 50.0%; gap 0.0,
                uncertainty interval -22.7 to +22.7). A gap of 32.5 percentage points or more would as a rule have shown.
                The gap is uncertain: it rests on few people or has a wide interval.

            Signs:
              u    U  uncertain figure: rests on few people or has a wide interval
              .    M  not defined: nobody to compute it of
            """);
  }
}
