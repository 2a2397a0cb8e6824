package dk.integrationsbarometer.duckdb;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.TimePattern;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file of a register, as delivered. */
record Extract(Register register, Path file) {
  static List<Extract> in(Path folder, Register register) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(register.id()))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(csv|parquet)"))
          .sorted()
          .map(file -> new Extract(register, file))
          .toList();
    }
  }

  /** The day in the file's name or that of its folder, where the register has it there. */
  Optional<LocalDate> reference() {
    if (!(register.reference() instanceof ReferenceTime.InFileName named)) {
      return Optional.empty();
    }

    Path parent = file.getParent().getFileName();
    return date(parent.toString(), named).or(() -> date(file.getFileName().toString(), named));
  }

  /** The register's own name may end in digits; they are no date. */
  private Optional<LocalDate> date(String name, ReferenceTime.InFileName named) {
    TimePattern pattern = named.pattern();
    String rest = name.replaceFirst("(?i)^" + Pattern.quote(register.id()), "");
    Matcher time = Pattern.compile("(?<![0-9])" + pattern.expression() + "(?![0-9])").matcher(rest);
    return time.find() ? pattern.date(time.group(), named.day()) : Optional.empty();
  }

  /** Its rows, all columns as text. */
  String rows() throws IOException {
    String path = Sql.text(file.toAbsolutePath().toString());
    if (file.toString().endsWith(".parquet")) {
      return "read_parquet(" + path + ", hive_partitioning = false)";
    }

    return "read_csv(%s, all_varchar = true, header = true, delim = '%s', quote = '\"', escape = '\"', ignore_errors = true)"
        .formatted(path, separator());
  }

  private char separator() throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return reader.readLine().contains(";") ? ';' : ',';
    }
  }
}
