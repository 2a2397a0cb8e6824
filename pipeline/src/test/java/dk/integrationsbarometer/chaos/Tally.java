package dk.integrationsbarometer.chaos;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What was tried so far. A long proof can be watched, and one that is stopped still says what it
 * had.
 */
final class Tally {
  /** After so many tries of a kind it is said how many there were. */
  private static final int BETWEEN = 50;

  private final PrintStream err;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  Tally(PrintStream err) {
    this.err = err;
  }

  private static final class Row {
    private final Kind kind;
    private final Codes codes = new Codes();
    private int tried;
    private int failed;

    Row(Kind kind) {
      this.kind = kind;
    }
  }

  /** The tries that follow are of that kind; the codes with which its runs end. */
  synchronized Codes begin(Kind kind) {
    rows.add(new Row(kind));
    return current().codes;
  }

  /** The program bore it. */
  synchronized void bore() {
    current().tried++;
    say();
  }

  /** A promise was broken. */
  synchronized void broke(long seed, Failed failure) {
    current().failed++;
    String said = "%s, seed %d: %s".formatted(current().kind.word(), seed, failure.getMessage());
    failures.add(said);
    err.println(said);
    bore();
  }

  private void say() {
    Row row = current();
    if (row.tried % BETWEEN == 0) {
      err.printf("%s: tried %d, failed %d%n", row.kind.word(), row.tried, row.failed);
    }
  }

  private Row current() {
    return rows.get(rows.size() - 1);
  }

  synchronized boolean isSound() {
    return failures.isEmpty();
  }

  /** A row per kind, and why tries failed. */
  synchronized String table() {
    var table = new StringBuilder();
    table.append("%-14s %6s %7s  %s%n".formatted("kind", "tried", "failed", "ended with"));
    for (Row row : rows) {
      table.append(
          "%-14s %6d %7d  %s%n".formatted(row.kind.word(), row.tried, row.failed, row.codes));
    }

    failures.forEach(each -> table.append(each).append(System.lineSeparator()));
    return table.toString();
  }
}
