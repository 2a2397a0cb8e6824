package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads numbers around a mean or in a range. */
final class NumbersReader {
  private final ProfileFields fields;
  private final ColumnValues values;

  NumbersReader(ProfileFields fields, ColumnValues values) {
    this.fields = fields;
    this.values = values;
  }

  Filling mean() {
    BigDecimal mean = decimal("mean").orElse(BigDecimal.ZERO);
    Optional<BigDecimal> least = decimal("least");
    Optional<BigDecimal> most = decimal("most");
    if (least.filter(bound -> bound.compareTo(mean) > 0).isPresent()
        || most.filter(bound -> bound.compareTo(mean) < 0).isPresent()) {
      fields.report("the mean " + mean + " does not lie between 'least' and 'most'");
    }

    return new Numbers(
        mean, values.decimals(), decimal("spread").orElse(BigDecimal.ZERO), least, most);
  }

  Filling between() {
    List<BigDecimal> ends =
        fields.find("between").map(fields::values).orElse(List.of()).stream()
            .map(this::decimal)
            .toList();
    if (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) > 0) {
      fields.report("'between' should be two numbers such as [0, 100], the smaller one first");
      return new Between(BigDecimal.ZERO, BigDecimal.ZERO, values.decimals());
    }

    return new Between(ends.get(0), ends.get(1), values.decimals());
  }

  private Optional<BigDecimal> decimal(String key) {
    return fields.find(key).map(this::decimal);
  }

  private BigDecimal decimal(Node node) {
    String text = fields.text(node, "number");
    if (text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
      return new BigDecimal(text);
    }

    fields.report(node, "'" + text + "' should be a number");
    return BigDecimal.ZERO;
  }
}
