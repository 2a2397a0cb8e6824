package dk.integrationsbarometer.registers.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The tallies of a checked delivery, beside its rows. */
public final class ProfileFile {
  private static final String NAME = "profile.tsv";

  private final FileSystem files;
  private final Path path;

  /**
   * The file of a delivery.
   *
   * @param kept the folder with its rows
   */
  public ProfileFile(FileSystem files, Path kept) {
    this.files = files;
    this.path = new Path(kept, NAME);
  }

  public boolean exists() throws IOException {
    return files.exists(path);
  }

  public List<Profile> read() throws IOException {
    try (var reader =
        new BufferedReader(new InputStreamReader(files.open(path), StandardCharsets.UTF_8))) {
      return Profile.of(reader.lines().map(Tally::parse).toList());
    }
  }

  public void write(List<Tally> tallies) throws IOException {
    try (var out = files.create(path, true)) {
      out.write(
          tallies.stream()
              .map(Tally::line)
              .sorted()
              .collect(Collectors.joining("\n"))
              .getBytes(StandardCharsets.UTF_8));
    }
  }
}
