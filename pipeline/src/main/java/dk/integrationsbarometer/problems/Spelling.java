package dk.integrationsbarometer.problems;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Helps a writer who has misspelt a name. */
public final class Spelling {
  private static final int LISTED = 12;

  private Spelling() {}

  /** {@code Did you mean 'x'? Known: a, b, c.}; without the question when nothing is near. */
  public static String suggest(String written, Collection<String> known) {
    String question =
        nearest(written, known).map(near -> "Did you mean '" + near + "'? ").orElse("");
    return question
        + (known.isEmpty()
            ? "None is defined."
            : "Known: " + list(likeliest(written, known)) + ".");
  }

  /** Where not all are listed, those with the written word in them come first. */
  private static Collection<String> likeliest(String written, Collection<String> known) {
    String sought = plain(written);
    return known.size() <= LISTED
        ? known
        : known.stream()
            .sorted(Comparator.comparing((String name) -> !plain(name).contains(sought)))
            .toList();
  }

  /**
   * The nearest of the known names by edit distance (Levenshtein 1966; two neighbours exchanged are
   * one step, Damerau 1964), when it is near enough to be meant. No number is near another: whoever
   * writes 11 for 10 has not misspelt it.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String sought = plain(written);
    if (sought.chars().allMatch(Character::isDigit)) {
      return Optional.empty();
    }

    int limit = Math.max(1, Math.min(3, written.length() / 3));
    return known.stream()
        .filter(name -> canBeWithin(limit, sought, plain(name)))
        .filter(name -> distance(sought, plain(name)) <= limit)
        .min(
            Comparator.comparingInt((String name) -> distance(sought, plain(name)))
                .thenComparingInt(name -> distance(written, name))
                .thenComparing(name -> name));
  }

  /** In small letters of the English alphabet, as names are written. */
  public static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
  }

  /** The names, separated by commas; of many, the first and their number. */
  public static String list(Collection<String> names) {
    String shown = names.stream().limit(LISTED).collect(Collectors.joining(", "));
    return names.size() <= LISTED ? shown : shown + " ... (" + names.size() + " in all)";
  }

  /** Texts whose lengths differ by more are at least as far apart. */
  private static boolean canBeWithin(int limit, String a, String b) {
    return Math.abs(a.length() - b.length()) <= limit;
  }

  /** How many letters are missing, too many, others, or in the place of their neighbour. */
  private static int distance(String a, String b) {
    int[][] row = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        row[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, row);
      }
    }

    return row[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] row) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(row[i - 1][j - 1] + (same ? 0 : 1), Math.min(row[i - 1][j], row[i][j - 1]) + 1);
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, row[i - 2][j - 2] + 1) : least;
  }
}
