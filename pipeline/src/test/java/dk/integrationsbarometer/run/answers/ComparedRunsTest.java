package dk.integrationsbarometer.run.answers;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.testkit.Publications;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparedRunsTest {
  private static final Rendering ENGLISH = new Rendering(Language.EN, Rendering.Form.TEXT);

  @TempDir private Path folder;

  private OutputFolder out() {
    return OutputFolder.at(folder.toString(), new Configuration(false));
  }

  private String told(Optional<String> one, Optional<String> other) {
    return ComparedRuns.of(folder.toString(), one, other).told(Set.of(), ENGLISH);
  }

  @Test
  void theLatestIsComparedWithTheOneBeforeIt() {
    publish(out(), "run-1", List.of(Publications.employment()));
    publish(out(), "run-2");
    publish(out(), "run-3");

    assertThat(told(Optional.empty(), Optional.empty()))
        .isEqualTo("run-3 against run-2: nothing moved.\n");
    assertThat(told(Optional.of("run-2"), Optional.empty())).startsWith("run-2 against run-1: ");
    assertThat(told(Optional.of("run-1"), Optional.of("run-3")))
        .startsWith("run-3 against run-1: ")
        .contains("New indicators: ");
  }

  @Test
  void theFirstRunHasNoneBeforeIt() {
    publish(out(), "run-1");

    assertThatThrownBy(() -> told(Optional.empty(), Optional.empty()))
        .hasMessage(
            folder
                + ": There is no run before run-1 here that it could be compared with."
                + System.lineSeparator()
                + "  Name two runs; 'barometer runs' lists them. [O009]");
  }

  @Test
  void anIndicatorOfNeitherRunIsTold() {
    publish(out(), "run-1");
    publish(out(), "run-2");
    var runs = ComparedRuns.of(folder.toString(), Optional.empty(), Optional.empty());

    assertThatThrownBy(() -> runs.told(Set.of("nothing"), ENGLISH))
        .hasMessageContaining("nothing")
        .hasMessageEndingWith("[D040]");
  }
}
