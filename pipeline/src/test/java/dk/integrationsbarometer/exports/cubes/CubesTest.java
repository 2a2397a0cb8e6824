package dk.integrationsbarometer.exports.cubes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.SmallRun;
import java.util.List;
import java.util.Set;
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

    assertThat(cube.rows()).hasSize(2);
    assertThat(cube.dimensions())
        .extracting(Dimension::codes)
        .containsExactly(
            List.of("alle"), List.of("_T", "k"), List.of("101"), List.of("2021", "2022"));
    assertThat(cube.hasTotal(cube.dimensions().get(1))).isFalse();
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
        new ExportedRun(
            new SmallRun()
                .with(Tables.INDICATORS, INDICATORS)
                .with(Tables.FIGURES, figures)
                .published(),
            Set.of(),
            Readership.PUBLIC));
  }
}
