package dk.integrationsbarometer.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The version of this program: the number that its jar says, and the beginning of the jar's own
 * hash, which no two builds of different code share.
 */
public final class CodeVersion {
  private static final int HASH_LENGTH = 12;

  private CodeVersion() {}

  /** For example {@code 0.1.0-SNAPSHOT+3f9a1c0b77de}. */
  public static String text() {
    String number =
        Optional.ofNullable(CodeVersion.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");
    return jar().map(jar -> number + "+" + hash(jar)).orElse(number);
  }

  private static Optional<Path> jar() {
    try {
      CodeSource source = CodeVersion.class.getProtectionDomain().getCodeSource();
      return Optional.ofNullable(source).isEmpty()
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String hash(Path jar) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (IOException | NoSuchAlgorithmException e) {
      return "unreadable";
    }
  }
}
