package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The content hash of a definition: equal for equal content, whatever the layout, the comments and
 * the order of keys.
 */
final class Hash {
  private Hash() {}

  static String of(Document document) {
    return of(document.root().canonical());
  }

  static String of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
