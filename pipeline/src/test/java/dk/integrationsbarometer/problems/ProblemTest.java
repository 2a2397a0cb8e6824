package dk.integrationsbarometer.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("a\u001B[31mb", "a\\U+001B[31mb"),
        arguments("a\u202Eb", "a\\U+202Eb"),
        arguments("a\u200Bb", "a\\U+200Bb"),
        arguments("a\u2028b", "a\\U+2028b"),
        arguments("a\0b", "a\\U+0000b"),
        arguments("a\u009Bb", "a\\U+009Bb"),
        arguments("a\nb", "a b"),
        arguments("æøå ☃ 😀", "æøå ☃ 😀"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatCannotBeSeenIsWrittenAsItsNumber(String text, String shown) {
    Problem problem = Problem.of(Message.BAD_CONDITION, Place.ofFile(text), text);

    assertThat(problem.text())
        .startsWith(shown + ": The condition cannot be read here: " + shown + ".");
  }

  @Test
  void aLongTextIsCut() {
    Problem problem = Problem.of(Message.BAD_CONDITION, Place.ofFile("f"), "x".repeat(100_000));

    assertThat(problem.text())
        .startsWith(
            "f: The condition cannot be read here: "
                + "x".repeat(500)
                + "... (100000 characters)."
                + System.lineSeparator());
  }

  @Test
  void aLongTextIsNotCutWithinACharacter() {
    Problem problem = Problem.of(Message.BAD_CONDITION, Place.ofFile("f"), "😀".repeat(501));

    assertThat(problem.text()).contains("😀".repeat(500) + "... (1002 characters)");
  }
}
