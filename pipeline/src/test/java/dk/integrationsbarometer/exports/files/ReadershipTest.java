package dk.integrationsbarometer.exports.files;

import static dk.integrationsbarometer.exports.files.Readership.INTERNAL;
import static dk.integrationsbarometer.exports.files.Readership.PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.testkit.Publications;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadershipTest {
  @Test
  void aReleaseThatWasAuditedIsForEverybody() {
    assertThatCode(() -> PUBLIC.check(Publications.facts("run-1"), "out"))
        .doesNotThrowAnyException();
    assertThat(PUBLIC.mark()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "not done", ""})
  void withoutAnAuditARunIsForTheHouseAlone(String audit) {
    assertIsNotAudited(manifest(new Manifest.Disclosure("suppression", 1, "Glop", audit)));
  }

  /** Manifests of older programs do not speak of it. */
  @Test
  void aManifestThatSaysNothingOfAnAuditIsNotBelieved() {
    assertIsNotAudited(manifest(null));
  }

  private static void assertIsNotAudited(Manifest manifest) {
    assertThatThrownBy(() -> PUBLIC.check(manifest, "out"))
        .isInstanceOf(BarometerException.class)
        .hasMessage(
            "out: The run 'run-1' is not for readers: its manifest does not say that the audit has"
                + " passed, so a hidden figure could perhaps be worked out from it.\n"
                + "  Run again, and look with 'barometer audit' which figures give others away. For"
                + " the house alone, --internal makes the files and marks each of them. [R004]")
        .extracting(problem -> ((BarometerException) problem).exitCode())
        .isEqualTo(ExitCode.NOT_RELEASABLE);
    INTERNAL.check(manifest, "out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"indicators", "periods", "areas"})
  void aDraftIsForTheHouseAlone(String choice) {
    Manifest draft = settings(Map.of(choice, "x"));

    assertThatThrownBy(() -> PUBLIC.check(draft, "out"))
        .hasMessage(
            "out: The run 'run-1' is a draft: it leaves a part of the catalogue out, and later runs"
                + " do not remember what it hid.\n"
                + "  Run everything, without --indicator, --period and --area. For the house alone,"
                + " --internal makes the files and marks each of them. [R005]");
    INTERNAL.check(draft, "out");
  }

  @Test
  void whatIsForTheHouseSaysSo() {
    assertThat(INTERNAL.mark().orElseThrow().en())
        .isEqualTo("FOR INTERNAL USE ONLY. Not for publication.");
    assertThat(INTERNAL.mark().orElseThrow().da())
        .isEqualTo("KUN TIL INTERN BRUG. Må ikke offentliggøres.");
  }

  private static Manifest manifest(Manifest.Disclosure disclosure) {
    return manifest(Map.of(), disclosure);
  }

  private static Manifest settings(Map<String, String> settings) {
    return manifest(settings, Publications.facts("run-1").disclosure());
  }

  private static Manifest manifest(Map<String, String> settings, Manifest.Disclosure disclosure) {
    Manifest facts = Publications.facts("run-1");
    return new Manifest(
        facts.runId(),
        facts.codeVersion(),
        facts.started(),
        facts.ended(),
        settings,
        facts.inputs(),
        facts.definitions(),
        disclosure,
        facts.cells(),
        facts.tables(),
        facts.stages(),
        facts.newestHalfYear(),
        "");
  }
}
