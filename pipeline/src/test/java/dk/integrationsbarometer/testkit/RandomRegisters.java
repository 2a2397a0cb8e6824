package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.TimePattern;
import dk.integrationsbarometer.oracle.RegisterRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Random rows for every register, whatever its definition says: keys of a small pool, so that
 * look-ups meet; all codes; numbers and texts that occur in the definitions, and their neighbours;
 * empty values; rows that break a rule or repeat a key are left out. The same seed gives the same.
 */
public final class RandomRegisters {
  private static final int POOL = 40;
  private static final List<Integer> YEARS_BACK = List.of(0, 1, 5, 15, 16, 19, 20, 25, 30, 64, 65);

  private final Definitions definitions;
  private final WrittenValues written;
  private final SplittableRandom random;
  private final int rowsPerDate;

  private RandomRegisters(
      Definitions definitions, WrittenValues written, SplittableRandom random, int rowsPerDate) {
    this.definitions = definitions;
    this.written = written;
    this.random = random;
    this.rowsPerDate = rowsPerDate;
  }

  /**
   * Rows by register, for two years of every indicator's status dates. A register's own do not
   * depend on what other registers there are.
   */
  public static Map<String, List<Example.Row>> of(
      Definitions definitions, long seed, int rowsPerDate) {
    WrittenValues written = WrittenValues.in(definitions);
    Map<String, List<Example.Row>> rows = new TreeMap<>();
    definitions
        .registers()
        .forEach(
            (id, register) -> {
              var random = new SplittableRandom(31 * seed + id.hashCode());
              rows.put(
                  id,
                  new RandomRegisters(definitions, written, random, rowsPerDate).rows(register));
            });
    return rows;
  }

  private List<Example.Row> rows(Register register) {
    List<Example.Row> rows = new ArrayList<>();
    Set<List<Object>> keys = new HashSet<>();
    for (Optional<Time> time : times(register)) {
      for (int i = 0; i < rowsPerDate; i++) {
        Example.Row row = row(register, time);
        List<Object> key = new ArrayList<>(List.of(row.reference()));
        register.key().forEach(column -> key.add(row.values().getOrDefault(column, "")));
        boolean isNew = register.key().isEmpty() || keys.add(key);
        if (isNew && RegisterRules.broken(register, row).isEmpty()) {
          rows.add(row);
        }
      }
    }

    return rows;
  }

  /** A reference date, and how the column that tells it is filled. */
  private record Time(LocalDate date, Optional<String> text) {}

  private List<Optional<Time>> times(Register register) {
    if (register.reference() instanceof ReferenceTime.Spells) {
      return List.of(Optional.empty(), Optional.empty());
    }

    TimePattern pattern;
    TimePattern.Day day;
    if (register.reference() instanceof ReferenceTime.InFileName named) {
      pattern = named.pattern();
      day = named.day();
    } else {
      var inColumn = (ReferenceTime.InColumn) register.reference();
      pattern = inColumn.pattern();
      day = inColumn.day();
    }

    List<Optional<Time>> times = new ArrayList<>();
    SortedSet<LocalDate> wanted = statusDates();
    for (int year = wanted.first().getYear() - 1; year <= wanted.last().getYear() + 2; year++) {
      for (int part = 1; part <= 12 / pattern.months(); part++) {
        String text = text(pattern, year, part);
        LocalDate date = pattern.date(text, day).orElseThrow();
        boolean near =
            pattern == TimePattern.YEAR
                || wanted.stream()
                    .anyMatch(
                        each ->
                            each.withDayOfMonth(1).equals(date.withDayOfMonth(1))
                                || each.plusYears(1).equals(date));
        if (near && date.isBefore(LocalDate.of(2025, 1, 1))) {
          times.add(Optional.of(new Time(date, Optional.of(text))));
        }
      }
    }

    return times;
  }

  private static String text(TimePattern pattern, int year, int part) {
    return switch (pattern) {
      case YEAR -> "%d".formatted(year);
      case YEAR_MONTH -> "%d%02d".formatted(year, part);
      case YEAR_QUARTER -> "%dK%d".formatted(year, part);
    };
  }

  private SortedSet<LocalDate> statusDates() {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (Indicator indicator : definitions.indicators()) {
      indicator.period().statusDates().forEach(day -> dates.add(day.atYear(2022)));
    }

    return dates;
  }

  private Example.Row row(Register register, Optional<Time> time) {
    Map<String, Object> values = new HashMap<>();
    for (RegisterColumn column : register.columns()) {
      boolean required =
          column.presence() == RegisterColumn.Presence.REQUIRED
              || register.key().contains(column.name());
      if (required || random.nextInt(8) != 0) {
        values.put(column.name(), value(register, column, time.map(Time::date)));
      }
    }

    if (register.reference() instanceof ReferenceTime.InColumn in) {
      String text = time.orElseThrow().text().orElseThrow();
      boolean number =
          register.column(in.column()).orElseThrow().type() instanceof RegisterColumn.Whole;
      values.put(in.column(), number ? (Object) Long.valueOf(text) : text);
    }

    if (register.reference() instanceof ReferenceTime.Spells spells && spells.to().isPresent()) {
      lengthen(values, spells.from(), spells.to().get());
    }

    return new Example.Row(time.map(Time::date), values);
  }

  private void lengthen(Map<String, Object> values, String from, String to) {
    if (values.get(from) instanceof LocalDate begins && values.containsKey(to)) {
      values.put(to, begins.plusDays(1 + random.nextInt(200)));
    }
  }

  private Object value(Register register, RegisterColumn column, Optional<LocalDate> day) {
    if (column.type() instanceof RegisterColumn.Key key) {
      return ("%0" + key.length() + "d").formatted(1 + random.nextInt(POOL));
    }

    if (column.type() instanceof RegisterColumn.Coded coded) {
      return code(register, column, coded.codes(), day);
    }

    return switch (column.type().valueType()) {
      case TEXT -> written.text(register, column.name(), random);
      case INTEGER -> written.number(column.name(), random).longValue();
      case DECIMAL -> decimal(column.name(), (RegisterColumn.Fixed) column.type());
      case DATE -> date();
      default -> throw new IllegalArgumentException("No value for " + column.name());
    };
  }

  private BigDecimal decimal(String column, RegisterColumn.Fixed type) {
    BigDecimal most = BigDecimal.TEN.pow(type.digits() - type.decimals()).subtract(BigDecimal.ONE);
    return written
        .number(column, random)
        .min(most)
        .add(BigDecimal.valueOf(random.nextInt(100), 2))
        .setScale(type.decimals(), RoundingMode.DOWN);
  }

  /**
   * Mostly the home municipality, and otherwise any code that holds on the day of the row, in any
   * spelling; one that has not ended where the row has no day.
   */
  private String code(
      Register register, RegisterColumn column, CodeList codes, Optional<LocalDate> day) {
    if (register.area().filter(column.name()::equals).isPresent() && random.nextInt(4) != 0) {
      return definitions.homeArea();
    }

    List<CodeList.Item> holding =
        codes.items().stream()
            .filter(item -> day.map(item::holdsOn).orElse(item.to().isEmpty()))
            .toList();
    CodeList.Item item = holding.get(random.nextInt(holding.size()));
    List<String> spellings = new ArrayList<>(item.aliases());
    spellings.add(item.code());
    return spellings.get(random.nextInt(spellings.size()));
  }

  private LocalDate date() {
    return LocalDate.of(2022, 12, 31)
        .minusYears(YEARS_BACK.get(random.nextInt(YEARS_BACK.size())))
        .minusDays(random.nextInt(-200, 400));
  }
}
