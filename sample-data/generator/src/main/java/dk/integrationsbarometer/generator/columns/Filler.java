package dk.integrationsbarometer.generator.columns;

import dk.integrationsbarometer.generator.columns.Filling.Dealing;
import dk.integrationsbarometer.generator.columns.Filling.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills the columns of a register for the rows of one date. First the strata are counted, one round
 * after the other, since the strata of a column may depend on another column; then every round
 * gives the same values. Kept are a few numbers per stratum, however many rows there are.
 */
public final class Filler {
  private final List<ProfileColumn> columns;
  private final String register;
  private final Surroundings around;
  private final long[][] sizes;

  private Filler(List<ProfileColumn> columns, String register, Surroundings around) {
    this.columns = columns;
    this.register = register;
    this.around = around;
    this.sizes =
        columns.stream().map(column -> new long[column.cases().size()]).toArray(long[][]::new);
  }

  /** Ready to fill, after as many rounds of counting as are needed. */
  public static Filler counted(
      List<ProfileColumn> columns, DraftRow.Source lines, String register, Surroundings around) {
    var filler = new Filler(columns, register, around);
    int rounds = columns.stream().mapToInt(ProfileColumn::answeredAt).max().orElse(0);
    for (int level = 0; level < rounds; level++) {
      lines.forEach(filler.round(level));
    }

    return filler;
  }

  /** One more time through all rows; each gets all its columns. */
  public Consumer<DraftRow> fill() {
    return round(Integer.MAX_VALUE);
  }

  /** The rows with all their columns. */
  public DraftRow.Source filled(DraftRow.Source lines) {
    return action -> lines.forEach(fill().andThen(action));
  }

  /** Reports the shares that no whole number of rows gives, in strata of so many rows at least. */
  public void tellUnprinted(long fewest, Unprinted listener) {
    for (int i = 0; i < sizes.length; i++) {
      ProfileColumn column = columns.get(i);
      for (int j = 0; j < sizes[i].length; j++) {
        for (BigDecimal percent : column.cases().get(j).filling().printed()) {
          if (sizes[i][j] >= fewest && !Printing.isPossible(percent, sizes[i][j])) {
            listener.report(column.name(), percent, sizes[i][j]);
          }
        }
      }
    }
  }

  /** Hears of a share that cannot come out. */
  public interface Unprinted {
    void report(String column, BigDecimal percent, long rows);
  }

  /** Counts the strata of the columns of a level and fills those before it. */
  private Consumer<DraftRow> round(int level) {
    Dealing[][] dealings = new Dealing[columns.size()][];
    return line -> {
      for (int i = 0; i < dealings.length; i++) {
        ProfileColumn column = columns.get(i);
        int found = column.level() > level ? sizes[i].length : column.find(line);
        if (found == sizes[i].length) {
          continue;
        }

        if (column.level() == level && column.needsCount()) {
          sizes[i][found]++;
        } else {
          line.fill(column.name(), dealing(dealings, i, found).next(line));
        }
      }
    };
  }

  private Dealing dealing(Dealing[][] dealings, int column, int found) {
    if (dealings[column] == null) {
      var setting =
          new Setting(new Lots(around.seed(), register + "." + columns.get(column).name()), around);
      Dealing[] started = new Dealing[sizes[column].length];
      for (int i = 0; i < started.length; i++) {
        started[i] = columns.get(column).cases().get(i).filling().start(sizes[column][i], setting);
      }

      dealings[column] = started;
    }

    return dealings[column][found];
  }
}
