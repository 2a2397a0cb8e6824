package dk.integrationsbarometer.registers.seals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Text whose last line says how many lines stand before it and what their SHA-256 is, so that a
 * file that was cut or edited can be told from a whole one.
 */
public final class SealedText {
  private static final String WORD = "sealed\t";

  private SealedText() {}

  /**
   * The text with its last line.
   *
   * @param lines empty, or ending with \n
   */
  public static String of(String lines) {
    return lines + lastLine(lines);
  }

  /** The lines before the last one; nothing when they are not those that were sealed. */
  public static Optional<String> open(String text) {
    int last = text.lastIndexOf('\n', text.length() - 2) + 1;
    String lines = text.substring(0, last);
    return text.substring(last).equals(lastLine(lines)) ? Optional.of(lines) : Optional.empty();
  }

  private static String lastLine(String lines) {
    return WORD + lines.lines().count() + "\t" + sha256(lines) + "\n";
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
