package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is made of the rows of another register that belong to one unit and one status date. */
final class Gathering {
  private final Variable.Gathered gathered;
  private final LocalDate date;
  private final Optional<LocalDate> own;
  private final Calendar calendar;

  /**
   * What is made of rows on a status date.
   *
   * @param own the unit's own day from which rows count, when there is one
   */
  Gathering(Variable.Gathered gathered, LocalDate date, Optional<LocalDate> own) {
    this.gathered = gathered;
    this.date = date;
    this.own = own;
    this.calendar = new Calendar(gathered.timing(), date);
  }

  Object of(List<Example.Row> rows) {
    List<Example.Row> counted = new ArrayList<>();
    for (Example.Row row : rows) {
      if (belongs(row)
          && own.map(day -> isSince(day, row)).orElse(true)
          && gathered.where().map(where -> evaluation(row).holds(where)).orElse(true)) {
        counted.add(row);
      }
    }

    return switch (gathered.how()) {
      case EXISTS -> !counted.isEmpty();
      case COUNT -> (long) counted.size();
      case DISTINCT -> values(counted).stream().map(Gathering::bare).distinct().count();
      case SUM -> sum(values(counted));
      case SUM_OF_KNOWN -> values(counted).isEmpty() ? null : sum(values(counted));
      case MIN -> values(counted).stream().min(Evaluation::compare).orElse(null);
      case MAX -> values(counted).stream().max(Evaluation::compare).orElse(null);
      case AVERAGE -> average(values(counted));
      case LATEST -> latest(counted);
      case OF_LEAST, OF_GREATEST -> ofOne(counted);
      case LONGEST -> longest(covered(counted));
      case DAYS -> covered(counted).stream().filter(calendar::holds).count();
    };
  }

  private boolean belongs(Example.Row row) {
    LocalDate begins = begins(row);
    if (!(gathered.from().reference() instanceof ReferenceTime.Spells)) {
      return begins == null || calendar.holds(begins);
    }

    boolean begun = begins == null || !begins.isAfter(calendar.last());
    return begun
        && (gathered.how() == Variable.How.LONGEST
            || gathered.timing().when() == Timing.When.SO_FAR
            || ends(row) == null
            || ends(row).isAfter(calendar.first()));
  }

  /** Whether a row is dated on a day or later, or holds on it; and begins soon enough after it. */
  private boolean isSince(LocalDate day, Example.Row row) {
    boolean spells = gathered.from().reference() instanceof ReferenceTime.Spells;
    LocalDate begins = begins(row);
    boolean late = spells ? ends(row) == null || ends(row).isAfter(day) : !begins.isBefore(day);
    Optional<Integer> within = gathered.since().orElseThrow().within();
    return !day.isAfter(calendar.last())
        && late
        && (within.isEmpty()
            || begins == null
            || Evaluation.monthsBetween(day, begins) < within.get());
  }

  /** The days of all spells, up to the last day looked at. */
  private SortedSet<LocalDate> covered(List<Example.Row> spells) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Example.Row spell : spells) {
      LocalDate day = begins(spell);
      while (day != null
          && !day.isAfter(calendar.last())
          && (ends(spell) == null || day.isBefore(ends(spell)))) {
        days.add(day);
        day = day.plusDays(1);
      }
    }

    return days;
  }

  /** The longest row of days without a hole, of those with a day to look at. */
  private long longest(SortedSet<LocalDate> days) {
    long longest = 0;
    long length = 0;
    boolean looked = false;
    for (LocalDate day : days) {
      if (!days.contains(day.minusDays(1))) {
        length = 0;
        looked = false;
      }

      length++;
      looked = looked || calendar.holds(day);
      longest = looked ? Math.max(longest, length) : longest;
    }

    return longest;
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

  /** 1.50 is no other number than 1.5. */
  private static Object bare(Object value) {
    return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
  }

  /** The value in the row with the least or greatest of another; an unknown value is the least. */
  private Object ofOne(List<Example.Row> rows) {
    Expression by = gathered.by().orElseThrow();
    Comparator<Object> order = Comparator.nullsFirst(Evaluation::compare);
    Comparator<Example.Row> rowsInOrder =
        Comparator.<Example.Row, Object>comparing(row -> evaluation(row).of(by), order)
            .thenComparing(row -> evaluation(row).of(gathered.of().orElseThrow()), order);
    Stream<Example.Row> known = rows.stream().filter(row -> evaluation(row).of(by) != null);
    Optional<Example.Row> one =
        gathered.how() == Variable.How.OF_LEAST ? known.min(rowsInOrder) : known.max(rowsInOrder);
    return one.map(row -> evaluation(row).of(gathered.of().orElseThrow())).orElse(null);
  }

  private Object average(List<Object> values) {
    if (values.isEmpty()) {
      return null;
    }

    BigDecimal sum = BigDecimal.ZERO;
    for (Object value : values) {
      sum = sum.add(Evaluation.decimal(value));
    }

    return sum.divide(BigDecimal.valueOf(values.size()), gathered.decimals(), RoundingMode.HALF_UP);
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
        name ->
            switch (name) {
              case Expression.Reference.REFERENCE_DATE -> date;
              case Expression.Reference.ROW_DATE -> begins(row);
              default -> row.values().get(name);
            });
  }
}
