package dk.integrationsbarometer.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cli.CommandLineRun;
import dk.integrationsbarometer.testkit.Outcome;
import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reader of the report meets no word of the other language. Official terms such as herkomst,
 * names of offices and files, and codes of the tables stay what they are.
 */
@SampleTest
class LanguageOfThePagesTest {
  /** Words of the other language that a text of it could hardly do without, and terms of ours. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "of",
          "and",
          "with",
          "are",
          "is",
          "not",
          "missing",
          "survey",
          "unpackaged",
          "rule",
          "goal",
          "figures",
          "gap",
          "western",
          "women",
          "whole",
          "country",
          "share");

  private static final Set<String> DANISH =
      Set.of(
          "og",
          "af",
          "ikke",
          "er",
          "fra",
          "til",
          "der",
          "ikke-vestlig",
          "ikke-vestlige",
          "vestlige",
          "dansk",
          "regel",
          "mangler",
          "kvinder",
          "hele",
          "andel",
          "efter",
          "tal",
          "forskel");

  /** Names of files and codes, and what is not read. */
  private static final Pattern KEPT =
      Pattern.compile(
          "(?s)<style.*?</style>|(?:Name in the tables|Navn i tabellerne): [a-z0-9-]+|[a-z0-9_]+[.]csv|<[^>]*>");

  /** Names that are Danish on every page, such as those of sources. */
  private static final Pattern OFFICIAL = Pattern.compile("(?s)<span lang=\"da\">.*?</span>");

  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-[\\p{L}]+)*");

  @TempDir private Path folder;

  @Test
  void noPageHasWordsOfTheOtherLanguage(SampleRun run) throws IOException {
    Outcome outcome =
        CommandLineRun.execute("report", "--out", run.out().toString(), "--to", folder.toString());
    Path report = Path.of(outcome.out().strip());

    String danish = Files.readString(report.resolve("da/index.html"));
    String english = Files.readString(report.resolve("en/index.html"));

    assertThat(found(danish, ENGLISH)).isEmpty();
    assertThat(found(OFFICIAL.matcher(english).replaceAll(" "), DANISH)).isEmpty();
  }

  private static Set<String> found(String page, Set<String> words) {
    String text = KEPT.matcher(page).replaceAll(" ");
    assertThat(text).hasSizeGreaterThan(10_000);
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(words::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
