package dk.integrationsbarometer.run.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.run.answers.Rendering;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan tells what is counted at once. */
class CountingPlanTest {
  @TempDir private Path folder;

  private String plan(Rendering.Form form, Language language) {
    Path definitions =
        RealDefinitions.only(Set.of(Chosen.one("employment"), Chosen.one("aggregated")), folder);
    return CountingPlan.of(definitions, new Rendering(language, form), note -> {});
  }

  @Test
  void peopleReadATable() {
    assertThat(plan(Rendering.Form.TEXT, Language.DA))
        .isEqualTo(
            """
            Enhed og variable               Kombinationer højst  Indikatorer
            bef: aldersgruppe, bydel, koen                  264            1
            folk1c: kun grupper                               1            1
            """);
  }

  @Test
  void programsReadTheIndicatorsToo() throws JsonProcessingException {
    JsonNode rows = JsonMapper.builder().build().readTree(plan(Rendering.Form.JSON, Language.EN));

    assertThat(rows.findValuesAsText("unit")).contains("bef");
    for (JsonNode row : rows) {
      assertThat(row.get("combinations").asLong()).isPositive();
      assertThat(row.get("indicators")).isNotEmpty();
    }
  }
}
