package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.cli.Barometer;
import dk.integrationsbarometer.problems.ExitCode;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.columns.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What a user can meet is documented beside what it describes. */
class DocumentedTest {
  private static final CommandLine PROGRAM = new CommandLine(new Barometer());

  @Test
  void everyCommandAndOptionStandsInTheListOfCommands() throws IOException {
    String page = read("pipeline/commands.md");

    assertThat(PROGRAM.getSubcommands()).isNotEmpty();
    for (CommandLine command : commands(PROGRAM)) {
      String name = command.getCommandSpec().qualifiedName().replace("barometer ", "");
      assertThat(page).contains("`" + name);
      for (CommandLine.Model.OptionSpec option : command.getCommandSpec().options()) {
        assertThat(page).containsPattern("`" + option.longestName() + "[ `]");
      }
    }
  }

  @Test
  void noOptionIsListedThatTheProgramDoesNotKnow() throws IOException {
    Set<String> known = new TreeSet<>(Set.of("--people", "--date", "--seed", "--profile"));
    commands(PROGRAM)
        .forEach(
            command ->
                command
                    .getCommandSpec()
                    .options()
                    .forEach(option -> known.addAll(List.of(option.names()))));

    assertThat(all(read("pipeline/commands.md"), "(?m)^\\| `(--[a-z]+)")).isSubsetOf(known);
  }

  private static List<CommandLine> commands(CommandLine above) {
    List<CommandLine> commands = new ArrayList<>();
    for (CommandLine command : above.getSubcommands().values()) {
      commands.add(command);
      commands.addAll(commands(command));
    }

    return commands;
  }

  @Test
  void everyExitCodeIsListed() throws IOException {
    String page = read("pipeline/commands.md");
    for (ExitCode code : ExitCode.values()) {
      assertThat(page).containsPattern("(?m)^\\| [0-9, ]*" + code.number() + "\\b[0-9, ]* \\|");
    }
  }

  @Test
  void everyTableAndColumnIsListedInItsOrder() throws IOException {
    String page = read("pipeline/tables.md");
    for (TableOf<?> table : Tables.ALL) {
      Matcher section =
          Pattern.compile("(?s)\n## `" + table.name() + "`\n(.*?)(?=\n## )").matcher(page);
      assertThat(section.find()).as("a section for %s", table).isTrue();
      assertThat(all(section.group(1), "(?m)^\\| \\**`(\\w+)`"))
          .as("%s", table)
          .isEqualTo(table.columns().stream().map(Column::name).toList());
      assertThat(all(section.group(1), "(?m)^\\| \\*\\*`(\\w+)`"))
          .as("key of %s", table)
          .isEqualTo(table.key().stream().map(Column::name).toList());
    }
  }

  @Test
  void everyRoundedColumnSaysSo() throws IOException {
    String page = read("pipeline/tables.md");
    for (TableOf<?> table : Tables.ALL) {
      for (Column column : table.columns()) {
        String row =
            "(?s)\n## `"
                + table.name()
                + "`\n(?:(?!\n## ).)*?\n\\| \\**`"
                + column.name()
                + "`[^\n]*";
        Matcher found = Pattern.compile(row).matcher(page);
        assertThat(found.find()).isTrue();
        String line = found.group().substring(found.group().lastIndexOf('\n'));
        assertThat(line.contains("; rounded"))
            .as("%s: %s", table, column.name())
            .isEqualTo(column.rounded().isPresent());
      }
    }
  }

  @Test
  void everyPackageAndRoomIsListed() throws IOException {
    String page = read("pipeline/README.md");
    Path base = Repository.ROOT.resolve("pipeline/src/main/java/dk/integrationsbarometer");
    try (Stream<Path> folders = Files.walk(base).filter(Files::isDirectory)) {
      for (Path folder :
          folders.map(base::relativize).filter(at -> at.getNameCount() > 0).toList()) {
        String house = folder.getName(0).toString();
        if (house.isEmpty()) {
          continue;
        }

        String row = all(page, "(?m)^(\\| `" + house + "` \\|.*)$").get(0);
        assertThat(row).contains("`" + folder.getFileName() + "`");
      }
    }
  }

  @Test
  void everyKeyOfADefinitionIsExplained() throws IOException {
    String course = read("definitions/README.md");
    List<String> missing = new ArrayList<>();
    Path schemas = Repository.ROOT.resolve("definitions/schema");
    try (Stream<Path> files = Files.list(schemas)) {
      for (Path schema : files.sorted().toList()) {
        keys(new ObjectMapper().readTree(schema.toFile())).stream()
            .filter(key -> !Pattern.compile("\\b" + key + "\\b").matcher(course).find())
            .forEach(key -> missing.add(schema.getFileName() + ": " + key));
      }
    }

    assertThat(missing).isEmpty();
  }

  /** A definition has a key {@code properties} itself, under which words of JSON Schema stand. */
  private static Set<String> keys(JsonNode schema) {
    Set<String> keys = new TreeSet<>();
    schema.path("properties").fieldNames().forEachRemaining(keys::add);
    schema.forEach(below -> keys.addAll(keys(below)));
    keys.removeAll(Set.of("additionalProperties", "propertyNames"));
    return keys;
  }

  @Test
  void readmeShowsWhatIsPrinted() throws IOException {
    String page = read("README.md");
    String printed = read("pipeline/src/test/resources/golden/run.txt");
    String block = page.split("```", -1)[1];
    assertThat(block).contains("\n...\n");
    for (String part : block.strip().split("\n\\.\\.\\.\n", -1)) {
      assertThat(printed).contains(part.strip());
    }
  }

  @Test
  void readmeIsForTheFirstTenMinutes() throws IOException {
    assertThat(read("README.md").lines().count()).isLessThanOrEqualTo(200);
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String read(String file) throws IOException {
    return Files.readString(Repository.ROOT.resolve(file));
  }
}
