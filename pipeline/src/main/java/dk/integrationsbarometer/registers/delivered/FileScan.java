package dk.integrationsbarometer.registers.delivered;

import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * One pass over a file's bytes: its checksum and, for text, its encoding and header. Nothing of it
 * is kept but these.
 */
final class FileScan {
  private static final int BUFFER = 1 << 20;
  private static final int HEADER_LIMIT = 1 << 16;

  /** What may stand between the values of a row; of several in one line the first counts. */
  private static final List<Character> SEPARATORS = List.of(';', '\t', '|', ',');

  private final FileStatus status;
  private final Place place;
  private final Problems problems;
  private final MessageDigest digest = digest();

  private FileScan(FileStatus status, Problems problems) {
    this.status = status;
    this.place = Place.ofFile(Paths.shown(status.getPath().toString()));
    this.problems = problems;
  }

  /**
   * The file; nothing when it cannot be read.
   *
   * @param folder the folder of all extracts
   */
  static Optional<ExtractFile> scan(
      FileSystem files, Path folder, FileStatus status, Problems problems) {
    var scan = new FileScan(status, problems);
    return scan.format(files)
        .map(
            format ->
                new ExtractFile(
                    status.getPath().toString(),
                    folder.toUri().relativize(status.getPath().toUri()).getPath(),
                    status.getLen(),
                    HexFormat.of().formatHex(scan.digest.digest()),
                    format));
  }

  private Optional<ExtractFile.Format> format(FileSystem files) {
    if (status.getLen() == 0) {
      problems.add(Message.EMPTY_FILE, place);
      return Optional.empty();
    }

    String name = status.getPath().getName().toLowerCase(Locale.ROOT);
    try (InputStream in = files.open(status.getPath())) {
      return name.endsWith(DeliveredFiles.PARQUET) ? parquet(files, in) : csv(in);
    } catch (IOException e) {
      problems.add(Message.UNREADABLE, place, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private Optional<ExtractFile.Format> parquet(FileSystem files, InputStream in)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
    }

    try {
      return Optional.of(new ExtractFile.Parquet(ParquetFooter.columns(status, files.getConf())));
    } catch (RuntimeException e) { // what the library says of it could quote a value
      problems.add(Message.BROKEN_PARQUET, place);
      return Optional.empty();
    }
  }

  private Optional<ExtractFile.Format> csv(InputStream in) throws IOException {
    var encoding = new CharsetDetector();
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

    // Spark too passes over empty lines before the header.
    String text = new String(start, charset.get());
    String first =
        (text.startsWith("\uFEFF") ? text.substring(1) : text)
            .lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .orElse("");
    return Optional.of(format(charset.get(), first));
  }

  private static ExtractFile.Csv format(Charset charset, String line) {
    char separator =
        SEPARATORS.stream().filter(sign -> line.indexOf(sign) >= 0).findFirst().orElse(',');
    List<String> header = new ArrayList<>();
    for (String name : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
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
}
