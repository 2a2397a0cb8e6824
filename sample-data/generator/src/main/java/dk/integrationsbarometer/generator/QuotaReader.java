package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.Codes.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads codes by quota. */
record QuotaReader(ProfileKeys keys, ColumnValues values) {
  private static final double CLOSE = 1e-6;
  private static final String REST = "rest";

  Codes codes() {
    Optional<BigDecimal> mean = keys.scalar("mean").map(keys::share);
    List<Share> shares = shares();
    mean.ifPresent(wanted -> checkMean(shares, wanted));
    var likeness =
        new Lots.Likeness(
            keys.number("like_household", 0),
            keys.number("like_person", 0),
            keys.number("redrawn", 0));
    return new Codes(shares, mean, likeness);
  }

  private List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    double given = 0;
    for (Node.Entry entry : keys.entries("percent").values()) {
      Optional<BigDecimal> percent =
          keys.scalar(entry).filter(text -> !text.text().equals(REST)).map(keys::share);
      given += percent.orElse(BigDecimal.ZERO).doubleValue();
      shares.add(new Share(entry.key(), 0, percent));
      values.check(entry.key(), entry.value(), keys);
    }

    if (given > 100 + CLOSE) {
      keys.report("the shares make " + given + ", which is more than 100 per cent");
    }

    if (shares.isEmpty() || shares.stream().filter(Share::isRest).count() > 1) {
      keys.report("'percent' needs a code, and 'rest' for one code at most");
    }

    double left = Math.max(0, 100 - given);
    shares.replaceAll(share -> share.in(left));
    return shares;
  }

  private void checkMean(List<Share> shares, BigDecimal mean) {
    if (shares.stream().anyMatch(share -> !share.code().matches("-?\\d+(\\.\\d+)?"))) {
      keys.report("codes with a 'mean' should be numbers");
      return;
    }

    List<BigDecimal> codes =
        shares.stream()
            .filter(share -> share.percent() > 0)
            .map(share -> new BigDecimal(share.code()))
            .sorted()
            .toList();
    if (codes.isEmpty()
        || mean.compareTo(codes.get(0)) < 0
        || mean.compareTo(codes.get(codes.size() - 1)) > 0) {
      keys.report("the mean " + mean + " does not lie between the codes");
    }
  }
}
