package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows written as extracts, one file per reference date. */
public final class WrittenRows {
  private WrittenRows() {}

  /** All rows, by register. */
  public static void extracts(
      Path folder, Definitions definitions, Map<String, List<Example.Row>> rows) {
    try {
      for (Map.Entry<String, List<Example.Row>> register : rows.entrySet()) {
        extracts(folder, definitions.registers().get(register.getKey()), register.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void extracts(Path folder, Register register, List<Example.Row> rows)
      throws IOException {
    Map<String, List<Example.Row>> files = new TreeMap<>();
    for (Example.Row row : rows) {
      files.computeIfAbsent(file(register, row.reference()), key -> new ArrayList<>()).add(row);
    }

    Files.createDirectories(folder.resolve(register.id()));
    String header =
        register.columns().stream().map(RegisterColumn::name).collect(Collectors.joining(";"));
    for (Map.Entry<String, List<Example.Row>> file : files.entrySet()) {
      List<String> lines = new ArrayList<>(List.of(header));
      file.getValue().forEach(row -> lines.add(line(register, row)));
      Files.write(folder.resolve(register.id()).resolve(file.getKey()), lines);
    }
  }

  private static String line(Register register, Example.Row row) {
    return register.columns().stream()
        .map(column -> String.valueOf(row.values().getOrDefault(column.name(), "")))
        .collect(Collectors.joining(";"));
  }

  private static String file(Register register, Optional<LocalDate> reference) {
    if (!(register.reference() instanceof ReferenceTime.InFileName named)) {
      return register.id() + ".csv";
    }

    LocalDate date = reference.orElseThrow();
    for (int part = 1; part <= 12 / named.pattern().months(); part++) {
      String time =
          switch (named.pattern()) {
            case YEAR -> "%d".formatted(date.getYear());
            case YEAR_MONTH -> "%d%02d".formatted(date.getYear(), part);
            case YEAR_QUARTER -> "%dK%d".formatted(date.getYear(), part);
          };
      if (named.pattern().date(time, named.day()).equals(reference)) {
        return register.id() + time + ".csv";
      }
    }

    throw new IllegalArgumentException(register.id() + " has no file for " + date);
  }
}
