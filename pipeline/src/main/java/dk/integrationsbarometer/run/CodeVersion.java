package dk.integrationsbarometer.run;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The version of this program: the number that its jar says, and the beginning of a hash of the jar
 * or of the folder of classes that it runs from, which no two builds of different code share.
 */
public final class CodeVersion {
  private static final int HASH_LENGTH = 12;
  private static final String UNREADABLE = "unreadable";

  private CodeVersion() {}

  /** Worked out once, when it is first asked for. */
  private static final class Known {
    private static final String TEXT =
        Stream.of(
                Optional.ofNullable(CodeVersion.class.getPackage().getImplementationVersion()),
                place().map(CodeVersion::hash))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("+"));
  }

  /** Whether two programs can be told apart by it. */
  static boolean isKnown() {
    return !text().isEmpty() && !text().endsWith(UNREADABLE);
  }

  /** For example {@code 0.1.0-SNAPSHOT+3f9a1c0b77de}; outside a jar the hash alone. */
  public static String text() {
    return Known.TEXT;
  }

  private static Optional<Path> place() {
    try {
      CodeSource source = CodeVersion.class.getProtectionDomain().getCodeSource();
      return source == null
          ? Optional.empty()
          : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::exists);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String hash(Path place) {
    try (Stream<Path> inside = Files.walk(place)) {
      List<Path> files = inside.filter(Files::isRegularFile).sorted().toList();
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }

      return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
    } catch (IOException | NoSuchAlgorithmException e) {
      return UNREADABLE;
    }
  }
}
