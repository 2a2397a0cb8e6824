package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What meets real registers is free of the generator, and the launcher finds it beside. */
class JarsIT {
  private static final String PIPELINE = "pipeline/target/barometer.jar";
  private static final String GENERATOR = "sample-data/generator/target/generator.jar";
  private static final String FOLDER = "dk/integrationsbarometer/generator/";

  @Test
  void theJarOfThePipelineHasNoClassOfTheGenerator() throws IOException {
    assertThat(entries(PIPELINE))
        .contains("dk/integrationsbarometer/cli/Barometer.class")
        .noneMatch(name -> name.startsWith(FOLDER));
  }

  @Test
  void theJarOfTheGeneratorHasNothingElse() throws IOException {
    assertThat(entries(GENERATOR))
        .contains(FOLDER + "GenerateCommand.class")
        .filteredOn(name -> name.endsWith(".class"))
        .allMatch(name -> name.startsWith(FOLDER));
  }

  @Test
  void theLauncherFindsTheGenerator() throws IOException, InterruptedException {
    String launcher = Towns.HOME.resolve("scripts/barometer").toRealPath().toString();
    Process process =
        new ProcessBuilder(launcher, "generate", "--help").redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).startsWith("Usage: barometer generate");
    assertThat(process.waitFor()).isZero();
  }

  private static List<String> entries(String jar) throws IOException {
    try (JarFile file = new JarFile(Towns.HOME.resolve(jar).toFile())) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }
}
