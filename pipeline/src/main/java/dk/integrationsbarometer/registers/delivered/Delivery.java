package dk.integrationsbarometer.registers.delivered;

import dk.integrationsbarometer.model.registers.Register;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The files of one register that belong together: those of one reference date, or all of them when
 * the files do not say.
 *
 * @param reference the day the rows hold for, when the file name has it
 */
public record Delivery(Register register, Optional<LocalDate> reference, List<ExtractFile> files) {
  public Delivery {
    files = List.copyOf(files);
  }

  public long bytes() {
    return files.stream().mapToLong(ExtractFile::bytes).sum();
  }

  /** Whether all of its files are separated text. */
  public boolean isText() {
    return files.stream().allMatch(file -> file.format() instanceof ExtractFile.Csv);
  }

  /** Changes when, and only when, a file or the register's definition changes. */
  public String fingerprint() {
    StringBuilder content = new StringBuilder(register.hash());
    files.stream().map(ExtractFile::sha256).sorted().forEach(content::append);
    reference.ifPresent(content::append);
    return hash(content.toString());
  }

  /** A short hash of a text, for names of folders. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 24);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
