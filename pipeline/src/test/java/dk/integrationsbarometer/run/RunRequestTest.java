package dk.integrationsbarometer.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunRequestTest {
  @Test
  void releasesLieAboveTheFolderOfDrafts() {
    assertThat(RunRequest.releasesBeside("/data/results/drafts/")).contains("/data/results");
    assertThat(RunRequest.releasesBeside("hdfs://host/results/drafts"))
        .contains("hdfs://host/results");
    assertThat(RunRequest.releasesBeside("drafts")).contains(".");
  }

  @Test
  void noReleasesLieBesideAnotherFolder() {
    assertThat(RunRequest.releasesBeside("/data/results")).isEmpty();
    assertThat(RunRequest.releasesBeside("/data/olddrafts")).isEmpty();
  }
}
