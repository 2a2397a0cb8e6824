package dk.integrationsbarometer.cells.columns;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/** Answers to any number of questions, packed into as few whole numbers as hold them. */
public final class Bits {
  private static final int PER_WORD = 62;

  private Bits() {}

  /** A column for every {@value #PER_WORD} conditions, with a bit for each that holds. */
  public static List<Column> words(List<Column> conditions) {
    List<Column> words = new ArrayList<>();
    for (int from = 0; from < conditions.size(); from += PER_WORD) {
      Column word = lit(0L);
      for (int i = from; i < Math.min(conditions.size(), from + PER_WORD); i++) {
        word = word.plus(when(conditions.get(i), lit(1L << (i - from))).otherwise(lit(0L)));
      }

      words.add(word);
    }

    return words;
  }

  public static int wordsFor(int conditions) {
    return (conditions + PER_WORD - 1) / PER_WORD;
  }

  /** The conditions that hold, from the words of a row. */
  public static BitSet read(Row row, int first, int words) {
    List<Long> found = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      found.add(row.getLong(first + word));
    }

    return read(found);
  }

  /** The conditions that hold, from their words. */
  public static BitSet read(List<Long> words) {
    BitSet bits = new BitSet();
    for (int word = 0; word < words.size(); word++) {
      long packed = words.get(word);
      for (int i = 0; i < PER_WORD; i++) {
        if ((packed & (1L << i)) != 0) {
          bits.set(word * PER_WORD + i);
        }
      }
    }

    return bits;
  }
}
