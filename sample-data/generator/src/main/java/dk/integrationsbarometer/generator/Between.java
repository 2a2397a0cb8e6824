package dk.integrationsbarometer.generator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers drawn from a range, both ends included; no quota. */
record Between(BigDecimal first, BigDecimal last, int decimals) implements Filling {
  @Override
  public Dealing start(long rows, Setting setting) {
    long low = first.movePointRight(decimals).setScale(0, RoundingMode.CEILING).longValueExact();
    long high = last.movePointRight(decimals).setScale(0, RoundingMode.FLOOR).longValueExact();
    return line ->
        BigDecimal.valueOf(
                low + (long) (setting.draws().dice(line).fraction() * (high - low + 1)), decimals)
            .toPlainString();
  }
}
