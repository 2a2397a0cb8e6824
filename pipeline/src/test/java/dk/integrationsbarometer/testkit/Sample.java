package dk.integrationsbarometer.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The committed sample, copies of it, and hashes of what was published. */
public final class Sample {
  public static final Path HOME = Path.of(System.getProperty("barometer.home", "..")).normalize();
  public static final Path EXTRACTS = HOME.resolve("sample-data/extracts");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private Sample() {}

  /** The files of the extracts, as paths below their folder. */
  public static List<String> files() {
    return below(EXTRACTS);
  }

  /** Copies the extracts from 2015 on and those without a year: half as many files to check. */
  public static void copyRecentTo(Path folder) {
    recent().forEach(file -> write(folder.resolve(file), text(file)));
  }

  private static List<String> recent() {
    return files().stream().filter(Sample::isRecent).toList();
  }

  private static boolean isRecent(String file) {
    Matcher year = YEAR.matcher(file);
    return !year.find() || year.group().compareTo("2015") >= 0;
  }

  /** Writes one file of a copy anew, each line changed. */
  public static void change(Path folder, String file, UnaryOperator<String> line) {
    List<String> changed = text(file).lines().map(line).toList();
    write(folder.resolve(file), String.join("\n", changed) + "\n");
  }

  /** Copies the recent extracts, cut into two numbered parts each. */
  public static void copyRecentInPartsTo(Path folder) {
    for (String file : recent()) {
      List<String> lines = text(file).lines().toList();
      int half = lines.size() / 2;
      List<String> second = new ArrayList<>(lines.subList(0, 1));
      second.addAll(lines.subList(half, lines.size()));
      write(folder.resolve(file.replace(".csv", "_1.csv")), joined(lines.subList(0, half)));
      write(folder.resolve(file.replace(".csv", "_2.csv")), joined(second));
    }
  }

  private static String joined(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  /** The text of a file of the extracts. */
  public static String text(String file) {
    try {
      return Files.readString(EXTRACTS.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash of every published file but the manifest, by its path below the run's folder. */
  public static Map<String, String> hashes(Path run) {
    Map<String, String> hashes = new TreeMap<>();
    below(run).stream()
        .filter(file -> !file.equals("manifest.json"))
        .forEach(file -> hashes.put(file, sha256(run.resolve(file))));
    return hashes;
  }

  public static String sha256(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files below a folder, sorted. */
  public static List<String> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
