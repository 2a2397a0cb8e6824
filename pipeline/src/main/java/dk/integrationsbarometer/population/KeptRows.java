package dk.integrationsbarometer.population;

import dk.integrationsbarometer.registers.seals.Seal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * A kept folder of rows. Its seal says what they are: first the columns with their types, then each
 * delivery that the rows rest on.
 *
 * @param columns as Spark writes them, so that nothing has to be derived to know the types
 */
record KeptRows(Path folder, StructType columns, SortedSet<String> sources) {
  /** What the seal of a folder says of its rows. */
  static KeptRows of(Path folder, Seal seal) {
    List<String> lines = seal.says();
    return new KeptRows(
        folder,
        (StructType) DataType.fromJson(lines.get(0)),
        new TreeSet<>(lines.subList(1, lines.size())));
  }

  /** What the seal is to say. */
  List<String> says() {
    List<String> lines = new ArrayList<>(List.of(columns.json()));
    lines.addAll(sources);
    return lines;
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

  /** Whether others of the same unit, meaning and status date have all these columns and more. */
  boolean areWithin(KeptRows others) {
    return columns.size() < others.columns.size()
        && others.serve(List.of(columns.fieldNames()), sources);
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
