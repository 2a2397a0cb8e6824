package dk.integrationsbarometer.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What meets real registers is free of the generator. */
class BarometerJarIT {
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

  private static List<String> entries(String jar) throws IOException {
    try (JarFile file = new JarFile(Towns.HOME.resolve(jar).toFile())) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }
}
