package dk.integrationsbarometer.problems;

import java.util.Map;

/** A language in which problems are told. Codes, names of keys and commands are the same in all. */
public enum MessageLanguage {
  EN,
  DA;

  /**
   * Words of the program in this language. What it has no words for stays as it is, so that names
   * and texts of others can stand among them.
   */
  public String words(String english) {
    return this == EN ? english : Danish.PHRASES.of(english);
  }

  /** What the message says, with places for what differs from case to case. */
  Wording wording(Message message) {
    return this == EN ? message.wording() : Danish.WORDINGS.get(message.code());
  }

  /** Read when somebody asks for it. */
  static final class Danish {
    static final Map<String, Wording> WORDINGS = Wording.read("messages.da.txt");
    static final Phrases PHRASES = Phrases.read("phrases.da.txt");

    private Danish() {}
  }
}
