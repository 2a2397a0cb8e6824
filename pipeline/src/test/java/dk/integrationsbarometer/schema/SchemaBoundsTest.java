package dk.integrationsbarometer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Schemas;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number that a definition may hold has bounds, and they are the reader's. */
class SchemaBoundsTest {
  private static final SchemaWalk WALK = new SchemaWalk();
  private static final Set<String> NUMBERS = Set.of("integer", "number");

  /** A number in a sound document, with the documents that lie beside it. */
  private record Bounded(List<Document> folder, Spot spot, String key) {
    private JsonNode schema() {
      return WALK.of(spot, key);
    }

    @Override
    public String toString() {
      return spot.name() + " " + key;
    }
  }

  /** One of each, of the small definitions where they have it. */
  static List<Bounded> numbers() {
    List<Bounded> numbers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path folder : DefinitionFixtures.folders()) {
      List<Document> documents = DefinitionFixtures.documents(folder);
      for (Document document : documents) {
        String kind = ((Node.Scalar) document.root().find("kind").orElseThrow()).text();
        for (Spot spot : WALK.spots(document, kind)) {
          for (String key : spot.present()) {
            var number = new Bounded(documents, spot, key);
            if (NUMBERS.contains(number.schema().path("type").asText())
                && seen.add(number.toString())) {
              numbers.add(number);
            }
          }
        }
      }
    }

    return numbers;
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void theReaderRefusesWhatIsBeyondTheBoundsAndNothingElse(Bounded number) {
    JsonNode schema = number.schema();
    BigDecimal most = schema.path("maximum").decimalValue();
    boolean open = schema.has("exclusiveMinimum");
    BigDecimal least = schema.path(open ? "exclusiveMinimum" : "minimum").decimalValue();

    assertThat(isRefused(number, most)).as("maximum").isFalse();
    assertThat(isRefused(number, most.add(BigDecimal.ONE))).as("above the maximum").isTrue();
    assertThat(isRefused(number, least)).as("minimum").isEqualTo(open);
    assertThat(isRefused(number, least.subtract(BigDecimal.ONE))).as("below").isTrue();
    assertThat(isRefused(number, "1E2")).as("a power of ten").isTrue();
  }

  @Test
  void everyNumberOfTheSchemaHasBoundsAndIsAsked() throws IOException {
    Set<String> bounded = new TreeSet<>();
    try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
      for (Path file : files.toList()) {
        collect(new ObjectMapper().readTree(file.toFile()), file.getFileName() + "#", bounded);
      }
    }

    assertThat(bounded).allSatisfy(name -> assertThat(name).endsWith(" bounded"));
    assertThat(numbers().stream().map(Bounded::toString).map(SchemaBoundsTest::asPointer))
        .containsAll(
            bounded.stream()
                .map(name -> name.replace(" bounded", "").replace("/anyOf/1", ""))
                .filter(name -> !name.endsWith("/items"))
                .toList());
  }

  private static String asPointer(String number) {
    return number.replace(" ", "/properties/");
  }

  private static void collect(JsonNode node, String pointer, Set<String> found) {
    if (NUMBERS.contains(node.path("type").asText())) {
      boolean bounded =
          node.has("maximum") && (node.has("minimum") || node.has("exclusiveMinimum"));
      found.add(pointer + (bounded ? " bounded" : " without bounds"));
    }

    node.properties()
        .forEach(field -> collect(field.getValue(), pointer + "/" + field.getKey(), found));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, found);
    }
  }

  private static boolean isRefused(Bounded number, BigDecimal value) {
    return isRefused(number, value.toPlainString());
  }

  private static boolean isRefused(Bounded number, String text) {
    Spot spot = number.spot();
    Document changed = spot.withNumber(number.key(), text);
    try {
      Compiler.compile(ReadBefore.with(number.folder(), spot, changed), new Problems());
      return false;
    } catch (BarometerException e) {
      return e.problems().stream()
          .filter(problem -> problem.place().file().equals(Spot.ADDED))
          .anyMatch(problem -> problem.message() == Message.NOT_A_VALUE);
    }
  }
}
