package dk.integrationsbarometer.cells.kept;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.integrationsbarometer.registers.KeptFolders;
import dk.integrationsbarometer.registers.seals.Seal;
import dk.integrationsbarometer.registers.seals.SealedFolders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Where the cells of a unit lie under the work folder: a sealed folder for each grain. */
final class KeptFolder {
  /** Below the work folder; there is a folder per unit in it. */
  static final String CELLS = "cells";

  private static final String FILE = "cells.json.gz";

  /** Numbers are exact: one with decimals keeps as many as it has. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_LONG_FOR_INTS)
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .addModule(new JavaTimeModule())
          .build();

  private final SealedFolders sealed;
  private final Path unit;
  private final Path folder;

  /**
   * The folder of a grain.
   *
   * @param grain its hash
   */
  KeptFolder(SealedFolders sealed, Path work, String unit, String grain) {
    this.sealed = sealed;
    this.unit = new Path(new Path(work, CELLS), unit);
    this.folder = new Path(this.unit, grain);
  }

  /** What is kept; nothing when it is not there, or not whole, which is said. */
  KeptParts read() throws IOException {
    if (sealed.whole(folder).isEmpty()) {
      return KeptParts.none();
    }

    try (var in = new GZIPInputStream(sealed.files().open(new Path(folder, FILE)))) {
      return MAPPER.readValue(in, KeptParts.class);
    }
  }

  /**
   * What the seals of the unit say of an indicator, in this folder first: it can be kept in a grain
   * that nobody asks for any more.
   */
  Optional<Basis> earlier(String indicator) throws IOException {
    List<Path> folders = new ArrayList<>(List.of(folder));
    KeptFolders.in(sealed.files(), unit).stream()
        .filter(each -> !each.getName().endsWith(SealedFolders.PART))
        .sorted()
        .forEach(folders::add);
    for (Path each : folders) {
      Optional<Basis> said =
          sealed.seal(each).map(Seal::says).stream()
              .flatMap(List::stream)
              .filter(line -> Basis.isOf(line, indicator))
              .map(Basis::parse)
              .findFirst();
      if (said.isPresent()) {
        return said;
      }
    }

    return Optional.empty();
  }

  /**
   * Keeps parts in place of those that were there.
   *
   * @param says a line per indicator
   */
  void write(KeptParts parts, List<String> says) throws IOException {
    FileSystem files = sealed.files();
    Path ready = folder.suffix(SealedFolders.PART);
    files.delete(ready, true);
    files.mkdirs(ready);
    try (var out = files.create(new Path(ready, FILE));
        var packed = new GZIPOutputStream(out)) {
      MAPPER.writeValue(packed, parts);
    }

    sealed.keep(ready, folder, says);
  }

  /** Removes the cells of the unit in other grains. */
  void removeOthers() throws IOException {
    KeptFolders.keepOnly(sealed.files(), unit, Set.of(folder.getName()));
  }
}
