package dk.integrationsbarometer.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * A kept folder of rows. A file in it says what they are: its first line the columns with their
 * types, each other line a delivery that the rows rest on.
 *
 * @param columns as Spark writes them, so that nothing has to be derived to know the types
 */
record KeptRows(Path folder, StructType columns, SortedSet<String> sources) {
  /** Spark takes files with such names for none of its own. */
  private static final String NAME = "_kept";

  /** Says in a folder what its rows are. */
  void describe(FileSystem files, Path in) throws IOException {
    List<String> lines = new ArrayList<>(List.of(columns.json()));
    lines.addAll(sources);
    try (var out = files.create(new Path(in, NAME), true)) {
      out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** What a folder says of its rows; nothing where it does not. */
  static Optional<KeptRows> read(FileSystem files, Path folder) throws IOException {
    Path file = new Path(folder, NAME);
    if (!files.exists(file)) {
      return Optional.empty();
    }

    try (var reader =
        new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return Optional.of(
          new KeptRows(
              folder,
              (StructType) DataType.fromJson(lines.get(0)),
              new TreeSet<>(lines.subList(1, lines.size()))));
    }
  }

  /**
   * Whether these rows, of which nothing was withdrawn, give what is wanted.
   *
   * <p>A column of a unit, meaning and status date depends on the deliveries that it looks into and
   * on nothing else. Rows with more columns look into more; so all wanted deliveries are among
   * theirs, unless one has come since.
   *
   * @param wanted the names of columns
   * @param resting the deliveries that the wanted columns depend on today
   */
  boolean serve(Collection<String> wanted, SortedSet<String> resting) {
    return Arrays.asList(columns.fieldNames()).containsAll(wanted) && sources.containsAll(resting);
  }

  /** The types of some columns, in their order. */
  StructType columns(Collection<String> wanted) {
    StructType some = new StructType();
    for (String name : wanted) {
      some = some.add(columns.apply(name));
    }

    return some;
  }
}
