package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * One pass over a file's bytes: its checksum and, for text, its encoding and header. Nothing of it
 * is kept but these.
 */
final class FileScan {
  private static final int BUFFER = 1 << 20;
  private static final int HEADER_LIMIT = 1 << 16;
  private static final String PARQUET_MAGIC = "PAR1";

  private FileScan() {}

  static Optional<ExtractFile> scan(FileSystem files, FileStatus status, Problems problems) {
    String path = status.getPath().toString();
    Place place = Place.ofFile(Paths.shown(path));
    if (status.getLen() == 0) {
      problems.add(Message.EMPTY_FILE, place);
      return Optional.empty();
    }

    try (InputStream in = files.open(status.getPath())) {
      boolean parquet = path.toLowerCase(Locale.ROOT).endsWith(".parquet");
      return parquet ? parquet(in, status, place, problems) : csv(in, status, place, problems);
    } catch (IOException e) {
      problems.add(Message.UNREADABLE, place, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static Optional<ExtractFile> parquet(
      InputStream in, FileStatus status, Place place, Problems problems) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    byte[] tail = new byte[PARQUET_MAGIC.length()];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      keepTail(tail, buffer, read);
    }

    if (!new String(tail, StandardCharsets.US_ASCII).equals(PARQUET_MAGIC)) {
      problems.add(Message.BROKEN_PARQUET, place);
      return Optional.empty();
    }

    return Optional.of(
        new ExtractFile(
            status.getPath().toString(), status.getLen(), hex(digest), new ExtractFile.Parquet()));
  }

  private static void keepTail(byte[] tail, byte[] buffer, int read) {
    int kept = Math.min(read, tail.length);
    System.arraycopy(tail, kept, tail, 0, tail.length - kept);
    System.arraycopy(buffer, read - kept, tail, tail.length - kept, kept);
  }

  private static Optional<ExtractFile> csv(
      InputStream in, FileStatus status, Place place, Problems problems) throws IOException {
    MessageDigest digest = digest();
    var encoding = new EncodingTest();
    byte[] buffer = new byte[BUFFER];
    byte[] start = new byte[0];
    for (int read = in.readNBytes(buffer, 0, BUFFER);
        read > 0;
        read = in.readNBytes(buffer, 0, BUFFER)) {
      if (start.length == 0) {
        start = Arrays.copyOf(buffer, Math.min(read, HEADER_LIMIT));
      }

      digest.update(buffer, 0, read);
      encoding.take(buffer, read);
    }

    Optional<Charset> charset = encoding.charset();
    if (charset.isEmpty()) {
      problems.add(Message.NOT_TEXT, place);
      return Optional.empty();
    }

    String first = new String(start, charset.get()).lines().findFirst().orElse("");
    return Optional.of(
        new ExtractFile(
            status.getPath().toString(),
            status.getLen(),
            hex(digest),
            format(charset.get(), first)));
  }

  private static ExtractFile.Csv format(Charset charset, String firstLine) {
    String line = firstLine.startsWith("\uFEFF") ? firstLine.substring(1) : firstLine;
    char separator = line.indexOf(';') >= 0 ? ';' : ',';
    List<String> header = new ArrayList<>();
    for (String name : line.split(String.valueOf(separator), -1)) {
      String bare = name.strip();
      boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
      header.add(quoted ? bare.substring(1, bare.length() - 1) : bare);
    }

    return new ExtractFile.Csv(charset.name().toLowerCase(Locale.ROOT), separator, header);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
