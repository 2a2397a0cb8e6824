package dk.integrationsbarometer.model.labels;

import java.util.Objects;

/**
 * What people read, in Danish and English; further languages know it by these two.
 *
 * @param key that of a text of the program, which further languages know it by; empty for all that
 *     definitions and tables say
 */
public record Labels(String da, String en, String key) {
  /** What a definition or a table says. */
  public Labels(String da, String en) {
    this(da, en, "");
  }

  /**
   * A text of the program.
   *
   * @param key see {@link ProgramTexts}
   */
  public static Labels of(String key) {
    return ProgramTexts.of(key);
  }

  public String in(Language language) {
    return language.word(this);
  }

  boolean isOfTheProgram() {
    return !key.isEmpty();
  }

  /** Readers of the published tables see the same, so the two are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Labels labels && da.equals(labels.da) && en.equals(labels.en);
  }

  @Override
  public int hashCode() {
    return Objects.hash(da, en);
  }
}
