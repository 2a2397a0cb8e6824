package dk.integrationsbarometer.model.labels;

/** What people read, in Danish and English; further languages know it by these two. */
public record Labels(String da, String en) {
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
}
