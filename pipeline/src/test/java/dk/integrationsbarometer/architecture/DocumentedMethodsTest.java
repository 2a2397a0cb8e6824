package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The page about statistics and the program agree: published figures use the methods that it names,
 * and it names every class of them.
 */
class DocumentedMethodsTest {
  private static final String BASE = "dk.integrationsbarometer.";
  private static final String STATISTICS = BASE + "statistics";
  private static final Set<String> PUBLISHED =
      Set.of(BASE + "indicators", BASE + "disclosure", BASE + "tables", BASE + "cells");
  private static final JavaClasses PROGRAM = ProgramClasses.ALL;

  @Test
  void publishedFiguresUseEveryMethodThatThePageNames() throws IOException {
    Set<String> named = named("Which method, and why");

    assertThat(named).contains("ShareInterval.wilson");
    assertThat(UsedMethods.of(PROGRAM, STATISTICS, PUBLISHED).names()).containsAll(named);
  }

  @Test
  void thePageNamesEveryClass() throws IOException {
    Set<String> classes = new TreeSet<>();
    Set<String> all = named("Which method, and why");
    all.addAll(named("What the methods work on"));
    all.forEach(name -> classes.add(name.replaceFirst("[.].*", "")));

    assertThat(classes)
        .containsExactlyInAnyOrderElementsOf(UsedMethods.classes(PROGRAM, STATISTICS, "selfcheck"));
  }

  @Test
  void whatOnlyTheSelfCheckCallsIsNotUsed() {
    assertThat(UsedMethods.of(PROGRAM, STATISTICS, PUBLISHED).names())
        .doesNotContain("DetectableDifference.ofShares", "SelfCheck");
  }

  /** Names of classes in code marks in the rows of a section's table. */
  private static Set<String> named(String title) throws IOException {
    String page = Files.readString(Repository.ROOT.resolve("pipeline/statistics.md"));
    Matcher section = Pattern.compile("(?s)\n## " + title + "\n(.*?)(?=\n## )").matcher(page);
    assertThat(section.find()).as("a section '%s'", title).isTrue();
    Set<String> names = new TreeSet<>();
    Matcher found =
        Pattern.compile("`([A-Z][A-Za-z]+(?:\\.[a-z][A-Za-z]*)?)`").matcher(section.group(1));
    while (found.find()) {
      names.add(found.group(1));
    }

    return names;
  }
}
