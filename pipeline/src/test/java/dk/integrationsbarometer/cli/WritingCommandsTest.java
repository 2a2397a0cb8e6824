package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Golden;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands with which definitions are written and read; none of them needs Spark. */
class WritingCommandsTest {
  private static final int LONGEST_WAIT_SECONDS = 30;
  private static final String INDICATOR = "indicators/arbejde/arbejde.yaml";

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void copyDefinitions() {
    folder = Trees.copy(DefinitionFixtures.SMALL, temporary.resolve("definitions"));
  }

  private Said say(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--definitions";
    all[arguments.length + 1] = folder.toString();
    return Said.by(all);
  }

  private void change(String from, String to) throws IOException {
    Path file = folder.resolve(INDICATOR);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "new indicator", "catalogue", "selfcheck"})
  void everyCommandTellsWhatCanBeAsked(String command) {
    Said said = Said.by((command + " --help").split(" ", -1));
    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("Usage: barometer " + command).contains("--help");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void aDraftIsOfIndicatorsThatAreNamed() {
    Said said = say("run", "--draft");
    assertThat(said.err())
        .isEqualTo(
            """
            --draft: A draft is of some indicators, and none is named.
              Name one with --indicator ID; it may be repeated. [U008]
            """);
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void newIndicatorSaysWhatToDoNext() {
    Said said = say("new", "indicator", "boern-i-klub", "--folder", "kultur-fritid");
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .isEqualToNormalizingNewlines(
            folder.resolve("indicators/kultur-fritid/boern-i-klub.yaml")
                + """
                 is there to be filled in.
                  1. Write what stands empty; the remarks say what it is.
                  2. scripts/barometer check --watch reports what is still missing, each time you save.
                  3. scripts/barometer explain boern-i-klub explains in words what will be computed.
                """);
  }

  @Test
  void newIndicatorWithABadNameIsAMistakeOnTheCommandLine() {
    Said said = say("new", "indicator", "Klub", "--folder", "kultur-fritid");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("[N001]");
  }

  @Test
  void newIndicatorThatIsThereCannotBeWritten() {
    Said said = say("new", "indicator", "arbejde", "--folder", "kultur-fritid");
    assertThat(said.code()).isEqualTo(14);
    assertThat(said.err()).contains("[N002]");
  }

  @Test
  void theCatalogueIsOnePageOfMarkdown() {
    Said said = say("catalogue");
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    Golden.assertAgreed("catalogue-da.md", said.out());
  }

  @Test
  void theCatalogueIsOnePageForBrowsers() throws IOException {
    Path file = temporary.resolve("catalogue.html");
    Said said = say("catalogue", "--language", "en", "--format", "html", "--out", file.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.out()).isEmpty();
    assertThat(said.code()).isZero();
    String page = Files.readString(file);
    assertThat(page).doesNotContain("<script", "http:", "https:", "url(");
    Golden.assertAgreed(
        "catalogue-en.html", page.replaceAll("(?s)<style>.*</style>", "<style></style>"));
  }

  @Test
  void whatTheDefinitionsSayIsNoHtml() throws IOException {
    change("da: Arbejde", "da: 'Under <25> & \"over\"'");
    assertThat(say("catalogue", "--format", "html").out())
        .contains("<h3 id=\"arbejde\">Under &lt;25&gt; &amp; &quot;over&quot;</h3>");
    assertThat(say("catalogue").out()).contains("### Under \\<25\\> & \"over\"");
  }

  @Test
  void aFileThatCannotBeWrittenIsTold() {
    Path file = temporary.resolve("missing/catalogue.html");
    Said said = say("catalogue", "--out", file.toString());
    assertThat(said.code()).isEqualTo(14);
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            file
                + ": The file cannot be written: NoSuchFileException.\n"
                + "  Choose another file, or have the rights and the disk space checked. [O004]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void explainCanStandInAnAppendix(String language) {
    Said said = say("explain", "arbejde", "--language", language);
    assertThat(said.err()).isEmpty();
    Golden.assertAgreed("explain-small-" + language + ".txt", said.out());
  }

  @Test
  void explainGivesProgramsWordsAndPlan() throws IOException {
    Said said = say("explain", "arbejde", "--language", "en", "--json");
    JsonNode json = new ObjectMapper().readTree(said.out());
    assertThat(json.path("title").asText()).isEqualTo("Work");
    assertThat(json.at("/facts/gaps")).hasSize(1);
    assertThat(json.at("/facts/measure/0").asText())
        .isEqualTo("per cent of the population where “Hours” is more than 0");
    assertThat(json.path("plan")).isNotEmpty();
    assertThat(json.path("definition_hash").asText()).hasSize(64);
  }

  @Test
  void checkTellsEveryAnswer() {
    Said said = say("check", "--verbose");
    assertThat(said.err()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .isEqualToNormalizingNewlines(
            """
            arbejde                          expected  found
              one of two works
                2022Q1, 101, alle                  50     50  agrees
                2022Q1, 101, kvinder - alle       -50    -50  agrees

            10 documents with 1 indicator are in order; their 1 example and decision tables give all 2 expected answers.
            """);
  }

  @Test
  void checkTellsTheAnswersThatDifferAmongAllOthers() throws IOException {
    change("|           | 50", "|           | 49");
    Said said = say("check", "--verbose");
    assertThat(said.code()).isEqualTo(13);
    assertThat(said.err()).contains("[D041]");
    assertThat(said.out())
        .isEqualToNormalizingNewlines(
            """
            arbejde                          expected  found
              one of two works
                2022Q1, 101, alle                  49     50  DIFFERS
                2022Q1, 101, kvinder - alle       -50    -50   agrees

            """);
  }

  @Test
  void checkTellsProgramsEveryAnswer() throws IOException {
    Said said = say("check", "--verbose", "--json");
    JsonNode json = new ObjectMapper().readTree(said.out());
    assertThat(json).hasSize(2);
    assertThat(json.get(0).toString())
        .isEqualTo(
            "{\"definition\":\"arbejde\",\"example\":\"one of two works\",\"question\":\"2022Q1, 101, alle\",\"expected\":\"50\",\"found\":\"50\",\"agrees\":true}");
  }

  @Test
  void checkWithoutMoreSaysAsMuchAsBefore() throws IOException {
    assertThat(say("check", "--json").out())
        .isEqualToNormalizingNewlines(
            "{\"documents\": 10, \"indicators\": 1, \"examples\": 1, \"figures\": 2, \"problems_of_drafts\": 0}\n");
    change("|           | 50", "|           | 49");
    Said said = say("check");
    assertThat(said.out()).isEmpty();
    assertThat(said.code()).isEqualTo(13);
  }

  @Test
  void checkAgainWhenAFileChangesUntilItIsEnded() throws Exception {
    var out = new StringWriter();
    var err = new StringWriter();
    var code = new CompletableFuture<Integer>();
    var watching =
        new Thread(
            () ->
                code.complete(
                    Barometer.execute(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        "check",
                        "--watch",
                        "--definitions",
                        folder.toString())));
    watching.start();
    await(err, "Waiting for changes in " + folder + "; Ctrl-C ends.");
    assertThat(out.toString()).contains("are in order");
    change("decimals: 1", "decimals: many");
    await(err, "'many' is not a whole number");
    watching.interrupt();
    assertThat(code.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)).isEqualTo(10);
  }

  private static void await(StringWriter said, String text) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
    while (!said.toString().contains(text)) {
      assertThat(System.nanoTime()).as("%s in: %s", text, said).isLessThan(end);
      Thread.sleep(10);
    }
  }
}
