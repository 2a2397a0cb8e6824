package dk.integrationsbarometer.generator.columns;

import dk.integrationsbarometer.generator.town.Dice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers whose mean in a stratum is exact: their sum is the number with so many decimals that is
 * nearest to mean times rows.
 *
 * <p>The sum is shared out evenly; then the rows of each pair, in the order in which they come,
 * move away from the mean by the same amount in opposite directions.
 *
 * @param decimals of the numbers that are written
 * @param spread how far a number may lie from the mean
 * @param least the smallest number there may be
 * @param most the largest number there may be
 */
public record Numbers(
    BigDecimal mean,
    int decimals,
    BigDecimal spread,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most)
    implements Filling {
  @Override
  public Dealing start(long rows, Setting setting) {
    return new Pairs(rows, setting);
  }

  @Override
  public boolean needsCount() {
    return true;
  }

  private long unit(BigDecimal number) {
    return number.movePointRight(decimals).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  /** Deals the numbers of one stratum. */
  private final class Pairs implements Dealing {
    private final long rows;
    private final Lots draws;
    private final long whole;
    private final long remainder;
    private final long furthest;
    private long place;

    Pairs(long rows, Setting setting) {
      this.rows = rows;
      this.draws = setting.lots();
      long sum = unit(mean.multiply(BigDecimal.valueOf(rows)));
      this.whole = rows == 0 ? 0 : Math.floorDiv(sum, rows);
      this.remainder = rows == 0 ? 0 : Math.floorMod(sum, rows);
      long below = least.map(bound -> whole - unit(bound)).orElse(Long.MAX_VALUE);
      long above = most.map(bound -> unit(bound) - whole - 1).orElse(Long.MAX_VALUE);
      this.furthest = Math.max(0, Math.min(unit(spread), Math.min(below, above)));
    }

    @Override
    public String next(DraftRow line) {
      long even = whole + (place + 1) * remainder / rows - place * remainder / rows;
      boolean alone = place == rows - 1 && rows % 2 == 1;
      Dice dice = draws.dice(place / 2, line);
      long distance = (long) (dice.fraction() * (furthest + 1));
      long away = dice.happens(50) ? distance : -distance;
      long number = alone ? even : place % 2 == 0 ? even + away : even - away;
      place++;
      return BigDecimal.valueOf(number, decimals).toPlainString();
    }
  }
}
