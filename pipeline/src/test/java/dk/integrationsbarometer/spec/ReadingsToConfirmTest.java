package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Where a clarification says with whom a reading is to be confirmed, the indicators that rest on it
 * tell their readers so, and no others do.
 */
class ReadingsToConfirmTest {
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^### (?<number>[A-Z]\\d+[a-z]?)\\. (?<text>(?:.*\\R(?!##))*)");
  private static final Pattern TO_CONFIRM =
      Pattern.compile("(?m)^\\*Confirm\\* with .+: if .+\\.$");
  private static final Pattern DANISH =
      Pattern.compile("^Læsningen skal bekræftes af (?<who>.+) \\(afklaring (?<number>\\w+)\\)$");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "^This reading is to be confirmed by (?<who>.+) \\(clarification (?<number>\\w+)\\)$");

  @Test
  void readersOfAnIndicatorLearnThatItsReadingIsToBeConfirmed() throws IOException {
    SortedSet<String> written = new TreeSet<>();
    Matcher entry =
        ENTRY.matcher(Files.readString(RealDefinitions.FOLDER.resolve("clarifications.md")));
    while (entry.find()) {
      if (TO_CONFIRM.matcher(entry.group("text")).find()) {
        written.add(entry.group("number"));
      }
    }

    assertThat(written).hasSizeGreaterThan(10);
    assertThat(told()).isEqualTo(written);
  }

  private static SortedSet<String> told() {
    SortedSet<String> told = new TreeSet<>();
    for (Indicator indicator : RealDefinitions.asWritten().indicators()) {
      for (Labels note : indicator.stewardship().quality().values()) {
        DANISH.matcher(note.da()).results().map(ReadingsToConfirmTest::number).forEach(told::add);
        assertThat(numberIn(ENGLISH, note.en())).isEqualTo(numberIn(DANISH, note.da()));
      }
    }

    return told;
  }

  private static String numberIn(Pattern form, String text) {
    Matcher met = form.matcher(text);
    return met.find() ? met.group("number") : "";
  }

  private static String number(MatchResult met) {
    return met.group(2);
  }
}
