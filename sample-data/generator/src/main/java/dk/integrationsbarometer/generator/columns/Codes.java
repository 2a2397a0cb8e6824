package dk.integrationsbarometer.generator.columns;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Codes by quota: of a stratum exactly so many rows get each code as come nearest to its share.
 *
 * <p>Who gets which is drawn without putting back (selection sampling: Knuth, The Art of Computer
 * Programming 2, algorithm S), with the row's own lot in place of a random number.
 *
 * @param shares together at most 100 per cent; what is missing stays empty
 * @param mean the mean that the codes, which are numbers then, must have; the shares are only the
 *     shape then
 */
public record Codes(List<Share> shares, Optional<BigDecimal> mean, Lots.Likeness likeness)
    implements Filling {
  public Codes {
    shares = List.copyOf(shares);
  }

  /**
   * A code and its share.
   *
   * @param printed the share as it is written, with its decimals; empty for the rest
   */
  public record Share(String code, double percent, Optional<BigDecimal> printed) {
    public boolean isRest() {
      return printed.isEmpty();
    }

    /** With its number of per cent, when the shares of the others leave that many. */
    public Share in(double left) {
      return new Share(code, printed.map(BigDecimal::doubleValue).orElse(left), printed);
    }
  }

  @Override
  public Dealing start(long rows, Setting setting) {
    var pot = new Pot(rows, counts(rows));
    return line -> {
      int code = pot.take(setting.lots().lot(line, likeness));
      return code < shares.size() ? shares.get(code).code() : "";
    };
  }

  @Override
  public boolean needsCount() {
    return true;
  }

  @Override
  public List<BigDecimal> printed() {
    return mean.isPresent()
        ? List.of()
        : shares.stream().flatMap(share -> share.printed().stream()).toList();
  }

  private long[] counts(long rows) {
    List<Double> percents = shares.stream().map(Share::percent).toList();
    return mean.isPresent()
        ? ExactMean.counts(
            shares.stream().map(Share::code).mapToDouble(Double::parseDouble).toArray(),
            percents,
            mean.get().doubleValue(),
            rows)
        : Apportionment.of(percents, rows);
  }
}
