package dk.integrationsbarometer.model.registers;

import java.math.BigDecimal;

/**
 * How far a delivery may be from those before it. What is due to chance in a small register comes
 * on top of each limit.
 *
 * @param rows per cent more or fewer rows
 * @param empty points by which the share of empty values of a column changes
 * @param codes points of the rows of which the code of a column is another one
 * @param appeared per cent of the rows with a code that no delivery before had, or that has gone
 * @param keys points by which the share of keys falls that the delivery before had too
 * @param values points by which the share of those keys falls that have the same value as before
 * @param matches points by which the share of keys changes that are found where they are looked up
 * @param differs points by which the share of rows rises for which a variable has another answer
 *     than the register's own
 * @param differsAtMost per cent of the rows for which a variable has another answer, also where no
 *     delivery before it had fewer
 * @param against how many deliveries before it a delivery is compared with at most
 * @param beyond what becomes of a delivery that is further away
 */
public record Gate(
    BigDecimal rows,
    BigDecimal empty,
    BigDecimal codes,
    BigDecimal appeared,
    BigDecimal keys,
    BigDecimal values,
    BigDecimal matches,
    BigDecimal differs,
    BigDecimal differsAtMost,
    int against,
    Beyond beyond) {
  private static final BigDecimal FEW = BigDecimal.TEN;
  private static final BigDecimal MANY = new BigDecimal(25);

  /** What holds where a register says nothing else. */
  public static final Gate USUAL =
      new Gate(
          MANY,
          FEW,
          FEW,
          new BigDecimal(5),
          MANY,
          MANY,
          FEW,
          new BigDecimal(2),
          FEW,
          5,
          Beyond.HOLD_BACK);

  /** What becomes of a delivery beyond a limit, as definitions say it. */
  public enum Beyond {
    /** What rests on it is missing; everything else is published. */
    HOLD_BACK("hold-back"),
    /** Nothing is published. */
    STOP("stop");

    private final String word;

    Beyond(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
