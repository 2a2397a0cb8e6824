package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.seals.SealedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The secret with which the manifest names the content of inputs. Whoever has a published checksum
 * of a small extract can try what may stand in it until one fits; without the key there is nothing
 * to compare with.
 */
public final class ManifestKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

  private final byte[] secret;

  private ManifestKey(byte[] secret) {
    this.secret = secret.clone();
  }

  /**
   * The key in a file; where there is none it is drawn and written, for its owner alone (mode
   * 0600), so that the hashes of all runs with this file can be compared.
   *
   * @throws BarometerException when the file holds something else
   */
  public static ManifestKey in(FileSystem files, Path file) throws IOException {
    if (!files.exists(file)) {
      OwnersFile.write(
          files,
          file,
          SealedText.of(HexFormat.of().formatHex(drawn()) + "\n")
              .getBytes(StandardCharsets.US_ASCII));
    }

    String digits = SealedText.open(OwnersFile.read(files, file)).orElse("").strip();
    if (!DIGITS.matcher(digits).matches()) {
      throw BarometerException.of(
          Message.BAD_KEY,
          Place.ofFile(Path.getPathWithoutSchemeAndAuthority(file).toString()),
          2 * BYTES);
    }

    return new ManifestKey(HexFormat.of().parseHex(digits));
  }

  private static byte[] drawn() {
    var secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  /**
   * The HMAC-SHA256 of a checksum, in hexadecimal.
   *
   * @param checksum as it is written, such as the 64 digits of a SHA-256
   */
  public String hash(String checksum) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(checksum.getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Failed to hash with " + ALGORITHM, e);
    }
  }
}
