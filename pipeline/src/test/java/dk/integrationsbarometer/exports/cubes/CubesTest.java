package dk.integrationsbarometer.exports.cubes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.files.Choice;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class CubesTest {
  private static final String INDICATORS =
      """
      indicator | title_da | title_en
      andel     | Andel    | Share
      """;

  @Test
  void aBreakdownThatIsPartOfAnotherHasNoCubeOfItsOwn() {
    assertThat(
            cubes(
                """
                indicator | period | group | breakdown         | value
                andel     | 2022   | alle  |                   | 1
                andel     | 2022   | alle  | koen=k            | 1
                andel     | 2022   | alle  | bydel=1           | 1
                andel     | 2022   | alle  | bydel=1,koen=k    | 1
                andel     | 2022   | alle  | alder=a           | 1
                """))
        .extracting(Cube::id)
        .containsExactly("andel-alder", "andel-bydel-koen");
  }

  @Test
  void everyRowIsInSomeCube() {
    Cube cube =
        cubes(
                """
                indicator | period | group | breakdown | value
                andel     | 2022   | alle  |           | 1
                andel     | 2021   | alle  | koen=k    | 2
                """)
            .get(0);

    assertThat(cube.rows().byKey()).hasSize(2);
    assertThat(cube.dimensions())
        .extracting(Dimension::codes)
        .containsExactly(
            List.of("alle"), List.of("_T", "k"), List.of("101"), List.of("2021", "2022"));
    assertThat(cube.hasTotal(cube.dimensions().get(1))).isFalse();
  }

  /** Among those of whom no row tells, nobody can be: their class is not asked for either. */
  @Test
  void aClassThatCannotBeIsNoCodeOfItsDimension() {
    assertThat(
            cubes(
                    """
                    indicator | period | group | breakdown | value | obs_status
                    andel     | 2022   | alle  |           | 1     | A
                    andel     | 2022   | alle  | alder=a   |       | Q
                    """)
                .get(0)
                .dimensions())
        .extracting(Dimension::codes)
        .contains(List.of("_T", "a"));
  }

  /** No row says so: hidden, missing and undefined ones have a row. */
  @Test
  void aClassThatCannotBeInOneAreaHasNoStatus() {
    Cube cube =
        cubes(
                """
                indicator | period | area | group | breakdown | value | obs_status
                andel     | 2022   | 101  | alle  |           | 1     | A
                andel     | 2022   | 000  | alle  |           | 1     | A
                andel     | 2022   | 101  | alle  | bydel=1   |       | Q
                """)
            .get(0);

    assertThat(cube.cell(List.of("alle", "1", "101", "2022"), cube.main()).status())
        .contains(ObsStatus.SUPPRESSED);
    assertThat(cube.cell(List.of("alle", "1", "000", "2022"), cube.main()).status()).isEmpty();
  }

  /** A hidden gap has a ratio and an adjusted gap that are hidden too. */
  @Test
  void anAdjustedGapHasAStatusOfItsOwn() {
    Cube gaps =
        Cubes.of(
                run(
                    new SmallRun()
                        .with(Tables.INDICATORS, INDICATORS)
                        .with(
                            Tables.GAPS,
                            """
                            indicator | period | group | reference | value | adjusted | adjusted_obs_status
                            andel     | 2021   | b     | alle      | 1.23  | 0.5      | A
                            andel     | 2022   | b     | alle      | 1.23  |          | Q
                            andel     | 2023   | b     | alle      | 1.23  |          |
                            """)))
            .get(0);
    Content adjusted = gaps.contents().get(1);

    assertThat(gaps.id()).isEqualTo("gaps/andel");
    assertThat(List.of("2021", "2022", "2023"))
        .extracting(
            period -> gaps.cell(List.of("b", "alle", "101", period), adjusted).status().get())
        .containsExactly(ObsStatus.NORMAL, ObsStatus.SUPPRESSED, ObsStatus.UNDEFINED);
  }

  @Test
  void theLastDimensionChangesFirst() {
    assertThat(
            Cube.combinations(
                List.of(
                    new Dimension("a", Dimension.Role.GROUP, List.of("1", "2")),
                    new Dimension("b", Dimension.Role.PERIOD, List.of("x", "y")))))
        .containsExactly(
            List.of("1", "x"), List.of("1", "y"), List.of("2", "x"), List.of("2", "y"));
  }

  private static List<Cube> cubes(String figures) {
    return Cubes.of(
        run(new SmallRun().with(Tables.INDICATORS, INDICATORS).with(Tables.FIGURES, figures)));
  }

  private static ExportedRun run(SmallRun run) {
    return new ExportedRun(run.published(), Choice.ALL, Readership.PUBLIC);
  }
}
