package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.duckdb.DuckDb;
import dk.integrationsbarometer.testkit.Sample;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies a query from the pages for readers gets rows from the published sample. */
@SampleTest
class RecipesTest {
  private static final Pattern BLOCK = Pattern.compile("(?s)```sql\n(.*?)```");

  @TempDir private Path folder;
  private DuckDb duck;

  @BeforeEach
  void open() throws SQLException {
    duck = DuckDb.open();
  }

  @AfterEach
  void close() throws SQLException {
    duck.close();
  }

  @Test
  void everyQueryOfTheRecipesGivesRows(SampleRun run) throws Exception {
    List<String> blocks = blocks("pipeline/recipes.md", run);
    assertThat(blocks).hasSizeGreaterThan(7);
    for (String block : blocks) {
      if (block.startsWith("create") || block.startsWith("copy")) {
        duck.run(block);
      } else {
        assertThat(duck.rows(block)).as(block).isNotEmpty();
      }
    }

    assertThat(folder.resolve("figures.csv")).isNotEmptyFile();
  }

  @Test
  void theQueryOfTheFirstPageGivesRows(SampleRun run) throws Exception {
    for (String block : blocks("README.md", run)) {
      assertThat(duck.rows(block)).as(block).isNotEmpty();
    }
  }

  /** A join that found two words for a code, or none, would show. */
  @Test
  void theViewHasEveryFigureOnceAndInWords(SampleRun run) throws Exception {
    duck.run(blocks("pipeline/recipes.md", run).get(0));
    String figures = "from '" + run.published() + "/figures/*.parquet'";
    assertThat(duck.rows("select count(*) from figures_in_words"))
        .isEqualTo(duck.rows("select count(*) " + figures));
    for (String words : List.of("title", "period", "area", "group", "unit", "status")) {
      String without = "from figures_in_words where coalesce(%s_da, '') = ''".formatted(words);
      assertThat(duck.rows(without)).as(words).isEmpty();
    }

    assertThat(duck.rows("from figures_in_words where breakdown <> '' and class_da = ''"))
        .isEmpty();
  }

  /** The natural filter would give a row per municipality. */
  @Test
  void aTimeSeriesHasOneRowPerPeriod(SampleRun run) throws Exception {
    List<String> blocks = blocks("pipeline/recipes.md", run);
    duck.run(blocks.get(0));
    String series =
        blocks.stream().filter(block -> block.startsWith("pivot")).findFirst().orElseThrow();
    List<String> periods = duck.rows(series).stream().map(row -> row.split(" ", 2)[0]).toList();
    assertThat(periods).isNotEmpty().doesNotHaveDuplicates();
  }

  private List<String> blocks(String page, SampleRun run) throws IOException {
    return BLOCK
        .matcher(Files.readString(Sample.HOME.resolve(page)))
        .results()
        .map(block -> block.group(1).strip())
        .map(block -> block.replace("results/latest", run.published().toString()))
        .map(block -> block.replace("'figures.csv'", "'" + folder.resolve("figures.csv") + "'"))
        .toList();
  }
}
