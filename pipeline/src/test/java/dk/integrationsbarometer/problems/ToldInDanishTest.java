package dk.integrationsbarometer.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What becomes of the parts of a problem when it is told in Danish. */
class ToldInDanishTest {
  private static String what(Message message, Object... arguments) {
    return Problem.of(message, Place.ofFile("f"), arguments).what(MessageLanguage.DA);
  }

  /** "a list" is the word of a writer here, and there the program's. */
  @Test
  void onlyWordsOfTheProgramAreTranslated() {
    assertThat(what(Message.UNKNOWN_KEY, "a list", "an indicator", "None is defined."))
        .isEqualTo("'a list' er ikke en nøgle i en indikator. Ingen er defineret.");
    assertThat(what(Message.WRONG_SHAPE, "'a list'", "a list", "empty", ""))
        .isEqualTo("'a list' skal være en liste, men er tom.");
  }

  @Test
  void wordsWithoutATranslationStayAsTheyAre() {
    assertThat(what(Message.BAD_CONDITION, "something new"))
        .isEqualTo("Betingelsen kan ikke læses her: something new.");
  }

  @Test
  void namesInPhrasesStayAsTheyAre() {
    assertThat(
            what(Message.UNKNOWN_NAME, "The unit", "year", "Did you mean 'group'? Known: group."))
        .isEqualTo("Enheden 'year' er ikke defineret. Menes 'group'? Kendt er: group.");
  }

  /** An indicator can be called as a word of the program is. */
  @Test
  void namesInListsStayAsTheyAre() {
    assertThat(what(Message.ALL_MISSING, "group", 12)).startsWith("Der er intet tal for group:");
    assertThat(what(Message.ALL_MISSING, "group, year ... (14 in all)", 12))
        .startsWith("Der er intet tal for group, year ... (14 i alt):");
    assertThat(what(Message.CLASS_WITHOUT_BREAKDOWN, "koen", "(none)"))
        .endsWith("Den er opdelt efter: (ingen).");
  }

  @Test
  void aWordGoesByTheNumberBeforeIt() {
    assertThat(what(Message.EXAMPLE_TABLE, "this line has 1 cell, the first line 5"))
        .isEqualTo("Tabellen kan ikke læses: denne linje har 1 felt, den første linje 5.");
    assertThat(what(Message.EXAMPLE_TABLE, "this line has 4 cells, the first line 5"))
        .isEqualTo("Tabellen kan ikke læses: denne linje har 4 felter, den første linje 5.");
  }

  @Test
  void severalThingsAreTranslatedOneByOne() {
    assertThat(MessageLanguage.DA.words("it is empty; it has no rows; and 2 more"))
        .isEqualTo("den er tom; den har ingen rækker; og 2 til");
    assertThat(MessageLanguage.DA.words("it is empty; something new"))
        .isEqualTo("it is empty; something new");
  }

  @Test
  void aLongTextIsCutInDanish() {
    assertThat(what(Message.BAD_CONDITION, "x".repeat(1000))).endsWith("... (1000 tegn).");
  }

  @Test
  void ofManyProblemsTheFirstAreTold() {
    Problem problem = Problem.of(Message.EMPTY_FILE, Place.ofFile("f"));
    var many = new BarometerException(Collections.nCopies(52, problem));

    assertThat(many.told(MessageLanguage.DA)).endsWith("... og 2 problemer til.");
    assertThat(many.told(MessageLanguage.EN))
        .isEqualTo(many.getMessage())
        .endsWith("... and 2 more problems.");
  }
}
