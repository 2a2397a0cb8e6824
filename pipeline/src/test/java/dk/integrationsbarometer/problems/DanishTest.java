package dk.integrationsbarometer.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.EnglishWords;
import dk.integrationsbarometer.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Danish words are whole, fit the English ones, and are those of the program. */
class DanishTest {
  private static final Map<String, Wording> ENGLISH = Wording.all();
  private static final Map<String, Wording> DANISH = MessageLanguage.Danish.WORDINGS;
  private static final List<Phrase> PHRASES = MessageLanguage.Danish.PHRASES.all();

  private static final Path ARGUMENTS = Path.of("src/test/resources/messages/arguments.txt");
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final List<String> SOURCES =
      List.of("pipeline/src/main/java", "sample-data/generator/src/main/java");
  private static final Pattern BETWEEN_LITERALS = Pattern.compile("\"\\s*\\+\\s*\"");

  @Test
  void everyMessageHasDanishWordsInTheSameOrder() {
    assertThat(DANISH.keySet()).containsExactlyElementsOf(ENGLISH.keySet());
  }

  @Test
  void bothPartsOfAMessageHaveTheSamePlaces() {
    assertThat(DANISH.keySet())
        .allSatisfy(
            code -> {
              assertThat(places(DANISH.get(code).what()))
                  .as(code)
                  .isEqualTo(places(ENGLISH.get(code).what()));
              assertThat(places(DANISH.get(code).how()))
                  .as(code)
                  .isEqualTo(places(ENGLISH.get(code).how()));
            });
  }

  private static List<Integer> places(String text) {
    return new Template(text).places();
  }

  @Test
  void sentencesAreWhole() {
    assertThat(DANISH.values())
        .allSatisfy(
            wording -> {
              assertThat(wording.what()).matches("(?s).+[.}]");
              assertThat(wording.how()).matches("(?s).+[.}]");
            });
  }

  @Test
  void noPhraseStandsTwiceAndBothLanguagesHaveTheSamePlaces() {
    assertThat(PHRASES).extracting(Phrase::english).doesNotHaveDuplicates();
    assertThat(PHRASES)
        .allSatisfy(
            phrase ->
                assertThat(phrase.other().places())
                    .as(phrase.english())
                    .isEqualTo(phrase.places()));
  }

  /** A phrase that the program no longer says would be in vain, and its successor be English. */
  @Test
  void everyPhraseIsSaidByTheProgram() throws IOException {
    String sources = BETWEEN_LITERALS.matcher(sources()).replaceAll("").replace("[1$", "[");
    List<String> unsaid =
        PHRASES.stream()
            .map(Phrase::english)
            .filter(english -> !clauses(english).allMatch(clause -> isSaid(clause, sources)))
            .toList();

    assertThat(unsaid).isEmpty();
  }

  /** Some words begin with a capital where they begin a sentence; things are named with "the". */
  private static boolean isSaid(String clause, String sources) {
    String bare = clause.replaceFirst("^(the|id of an?) ", "");
    return Stream.of(clause, capital(clause), bare, capital(bare)).anyMatch(sources::contains);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What stands between places and signs: the program can put a sentence together of those. */
  private static Stream<String> clauses(String english) {
    return Arrays.stream(english.split("\\{(number |name )?\\d+}|[.,:;()'\"%\\\\]", -1))
        .map(String::strip)
        .filter(clause -> Pattern.compile("\\p{L}{2}").matcher(clause).find());
  }

  private static String sources() throws IOException {
    var sources = new StringBuilder();
    for (String folder : SOURCES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          sources.append(Files.readString(file));
        }
      }
    }

    return sources.toString();
  }

  @Test
  void noEnglishStandsAmongTheDanish() throws IOException {
    Stream<String> written =
        Stream.concat(
            DANISH.values().stream().flatMap(each -> Stream.of(each.what(), each.how())),
            PHRASES.stream().map(phrase -> phrase.other().text()));
    Stream<String> told = problems().map(problem -> problem.told(MessageLanguage.DA));

    assertThat(
            Stream.concat(written, told).filter(text -> !EnglishWords.in(text).isEmpty()).toList())
        .isEmpty();
  }

  /** Together with the mistaken definitions of {@code run}, every message is told in Danish. */
  @Test
  void messagesThatNoDefinitionShowsAreToldAsReviewed() throws IOException {
    Golden.assertAgreed(
        "messages-da.txt",
        problems()
            .map(problem -> problem.told(MessageLanguage.DA).replace("\r\n", "\n") + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void theirPlacesAreAllFilled() throws IOException {
    assertThat(problems())
        .allSatisfy(
            problem ->
                assertThat(problem.text())
                    .doesNotContain("{0}")
                    .endsWith("[" + problem.message().code() + "]"));
  }

  private static Stream<Problem> problems() throws IOException {
    Map<String, Message> byCode =
        Arrays.stream(Message.values())
            .collect(Collectors.toMap(Message::code, Function.identity()));
    return Files.readAllLines(ARGUMENTS).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" ¦ ", -1))
        .map(
            parts ->
                new Problem(
                    byCode.get(parts[0].strip()),
                    Place.ofFile("sted"),
                    List.of(parts).subList(1, parts.length)));
  }
}
