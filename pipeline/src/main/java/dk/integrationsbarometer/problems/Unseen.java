package dk.integrationsbarometer.problems;

/** Characters that are not seen, but change how the others are shown or read. */
public final class Unseen {
  private Unseen() {}

  /** Whether a character is one; ends of lines and tabs are, too. */
  public static boolean is(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** Its number, such as {@code U+202E}. */
  public static String name(int sign) {
    return String.format("U+%04X", sign);
  }
}
