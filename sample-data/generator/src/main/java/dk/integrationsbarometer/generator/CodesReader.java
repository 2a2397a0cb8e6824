package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads codes by quota. */
final class CodesReader {
  private static final double CLOSE = 1e-6;
  private static final String REST = "rest";

  private final ProfileFields fields;
  private final ColumnValues values;

  CodesReader(ProfileFields fields, ColumnValues values) {
    this.fields = fields;
    this.values = values;
  }

  Codes read() {
    Optional<BigDecimal> mean = fields.find("mean").map(node -> decimal(node, "mean"));
    List<Codes.Share> shares = shares(fields.fields("percent"));
    mean.ifPresent(wanted -> checkMean(shares, wanted));
    var likeness =
        new Likeness(optional("like_household"), optional("like_person"), optional("redrawn"));
    return new Codes(shares, mean, likeness);
  }

  private List<Codes.Share> shares(ProfileFields written) {
    List<Codes.Share> shares = new ArrayList<>();
    double given = 0;
    int rests = 0;
    for (Node.Entry entry : written.entries()) {
      boolean rest = written.text(entry.value(), entry.key()).equals(REST);
      BigDecimal percent = rest ? BigDecimal.ZERO : decimal(entry.value(), entry.key());
      given += percent.doubleValue();
      rests += rest ? 1 : 0;
      shares.add(
          new Codes.Share(
              entry.key(), percent.doubleValue(), rest ? Optional.empty() : Optional.of(percent)));
      values
          .objection(entry.key())
          .ifPresent(objection -> written.report(entry.value(), objection));
    }

    if (given > 100 + CLOSE) {
      written.report("the shares make " + given + ", which is more than 100 per cent");
    }

    if (shares.isEmpty() || rests > 1) {
      written.report("'percent' needs a code, and 'rest' for one code at most");
    }

    double left = Math.max(0, 100 - given);
    return shares.stream()
        .map(
            share ->
                share.printed().isPresent()
                    ? share
                    : new Codes.Share(share.code(), left, Optional.empty()))
        .toList();
  }

  private void checkMean(List<Codes.Share> shares, BigDecimal mean) {
    if (shares.stream().anyMatch(share -> !share.code().matches("-?\\d+(\\.\\d+)?"))) {
      fields.report("codes with a 'mean' should be numbers");
      return;
    }

    double[] codes =
        shares.stream()
            .filter(share -> share.percent() > 0)
            .mapToDouble(share -> Double.parseDouble(share.code()))
            .sorted()
            .toArray();
    if (codes.length == 0
        || mean.doubleValue() < codes[0]
        || mean.doubleValue() > codes[codes.length - 1]) {
      fields.report("the mean " + mean + " does not lie between the codes");
    }
  }

  private double optional(String key) {
    return fields.has(key) ? fields.number(key) : 0;
  }

  private BigDecimal decimal(Node node, String key) {
    fields.number(node, key);
    String text = fields.text(node, key);
    return text.matches("\\d+(\\.\\d+)?") ? new BigDecimal(text) : BigDecimal.ZERO;
  }
}
