package dk.integrationsbarometer.model.labels;

/** What people read, in Danish and English. */
public record Labels(String da, String en) {
  public String in(Language language) {
    return language == Language.DA ? da : en;
  }
}
