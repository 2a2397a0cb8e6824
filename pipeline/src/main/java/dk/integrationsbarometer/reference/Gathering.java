package dk.integrationsbarometer.reference;

import dk.integrationsbarometer.model.Example;
import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.ValueType;
import dk.integrationsbarometer.model.Variable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is made of the rows of another register that belong to one unit and one status date. */
final class Gathering {
  private final Variable.Gathered gathered;
  private final LocalDate date;

  Gathering(Variable.Gathered gathered, LocalDate date) {
    this.gathered = gathered;
    this.date = date;
  }

  Object of(List<Example.Row> rows) {
    List<Example.Row> counted = new ArrayList<>();
    for (Example.Row row : rows) {
      if (belongs(row)
          && gathered.where().map(where -> evaluation(row).holds(where)).orElse(true)) {
        counted.add(row);
      }
    }

    return switch (gathered.how()) {
      case EXISTS -> !counted.isEmpty();
      case COUNT -> (long) counted.size();
      case SUM -> sum(values(counted));
      case MAX -> values(counted).stream().max(Evaluation::compare).orElse(null);
      case LATEST -> latest(counted);
    };
  }

  private boolean belongs(Example.Row row) {
    LocalDate begins = begins(row);
    return switch (gathered.timing()) {
      case SAME_MONTH -> begins != null && YearMonth.from(begins).equals(YearMonth.from(date));
      case SAME_DATE -> date.equals(begins);
      case SO_FAR -> begins == null || !begins.isAfter(date);
      case VALID ->
          (begins == null || !begins.isAfter(date))
              && (ends(row) == null || ends(row).isAfter(date));
    };
  }

  private LocalDate begins(Example.Row row) {
    return gathered.from().reference() instanceof ReferenceTime.Spells spells
        ? (LocalDate) row.values().get(spells.from())
        : row.reference().orElse(null);
  }

  private LocalDate ends(Example.Row row) {
    ReferenceTime.Spells spells = (ReferenceTime.Spells) gathered.from().reference();
    return spells.to().map(column -> (LocalDate) row.values().get(column)).orElse(null);
  }

  private List<Object> values(List<Example.Row> rows) {
    List<Object> values = new ArrayList<>();
    for (Example.Row row : rows) {
      Object value = evaluation(row).of(gathered.of().orElseThrow());
      if (value != null) {
        values.add(value);
      }
    }

    return values;
  }

  private Object sum(List<Object> values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Object value : values) {
      sum = sum.add(Evaluation.decimal(value));
    }

    return gathered.of().orElseThrow().type() == ValueType.INTEGER
        ? (Object) sum.longValueExact()
        : sum;
  }

  /**
   * The value in the row that began last; of several that began on the same day, the largest; an
   * unknown value is the least.
   */
  private Object latest(List<Example.Row> rows) {
    Example.Row last = null;
    for (Example.Row row : rows) {
      if (last == null || isLater(row, last)) {
        last = row;
      }
    }

    return last == null ? null : evaluation(last).of(gathered.of().orElseThrow());
  }

  private boolean isLater(Example.Row row, Example.Row than) {
    LocalDate mine = Objects.requireNonNullElse(begins(row), LocalDate.MIN);
    LocalDate other = Objects.requireNonNullElse(begins(than), LocalDate.MIN);
    if (!mine.equals(other)) {
      return mine.isAfter(other);
    }

    Object value = evaluation(row).of(gathered.of().orElseThrow());
    Object otherValue = evaluation(than).of(gathered.of().orElseThrow());
    return value != null && (otherValue == null || Evaluation.compare(value, otherValue) > 0);
  }

  private Evaluation evaluation(Example.Row row) {
    return new Evaluation(
        name -> name.equals(Expression.Reference.REFERENCE_DATE) ? date : row.values().get(name));
  }
}
