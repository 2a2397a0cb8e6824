package dk.integrationsbarometer.chaos;

import static org.assertj.core.api.Assertions.assertThatCode;

import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few of the tries that {@code scripts/chaos} makes by the hundred. */
@SparkTest
class ChaosTest {
  @TempDir private static Path folder;
  private static Ground ground;

  @BeforeAll
  static void prepare() throws Exception {
    ground = Ground.prepare(folder, Town.SMALLEST);
  }

  @AfterAll
  static void clear() throws Exception {
    ground.close();
  }

  @ParameterizedTest(name = "{0}, seed {1}")
  @CsvSource({"WORK,1", "WORK,2", "DEFINITIONS,1"})
  void whatIsHarmedBreaksNoPromise(Kind kind, long seed) throws Exception {
    Site site = ground.at(ground.place());

    assertThatCode(() -> kind.trial().run(new Random(seed), site, new Codes()))
        .doesNotThrowAnyException();
  }
}
