package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.columns.DraftRow;
import dk.integrationsbarometer.generator.columns.Filler;
import dk.integrationsbarometer.generator.columns.Printing;
import dk.integrationsbarometer.generator.columns.Surroundings;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the extract of a register as its profile says. */
public record ProfileWriter(
    ExtractProfile profile, HousingAreas town, Surroundings around, Path out) {
  /** In smaller strata nobody expects every share. */
  private static final long SMALL = 100;

  /** The files, one for each date when the date stands in the file's name. */
  public List<Runnable> files(Problems notes) {
    return profile.register().reference() instanceof ReferenceTime.InFileName
        ? profile.dates().stream()
            .map(date -> (Runnable) () -> write(List.of(date), notes))
            .toList()
        : List.of(() -> write(profile.dates(), notes));
  }

  private void write(List<LocalDate> dates, Problems notes) {
    try (var file =
        new RegisterFile<>(
            out,
            Optional.of(profile.register()),
            dates.get(0),
            profile.layout(),
            around.seed(),
            known())) {
      for (LocalDate date : dates) {
        DraftRow.Source lines = profile.source().on(date, town, around);
        Filler filler = Filler.counted(profile.columns(), lines, profile.register().id(), around);
        filler.tellUnprinted(
            SMALL, (column, percent, rows) -> note(notes, date, column, percent, rows));
        filler.filled(lines).forEach(line -> file.write(line, line.subject().number(), Map.of()));
      }
    }
  }

  private void note(Problems notes, LocalDate date, String column, BigDecimal percent, long rows) {
    // Files are written side by side.
    synchronized (notes) {
      notes.add(
          Message.NOT_PRINTED,
          Place.ofFile(profile.file()),
          column,
          date,
          rows,
          Printing.nearest(percent, rows),
          Printing.printed(percent, rows),
          percent);
    }
  }

  private Map<String, Function<DraftRow, String>> known() {
    Map<String, Function<DraftRow, String>> known = new LinkedHashMap<>();
    for (RegisterColumn column : profile.register().columns()) {
      known.put(column.name(), line -> line.value(column.name()));
    }

    if (profile.register().reference() instanceof ReferenceTime.InColumn named) {
      known.put(
          named.column(),
          line -> {
            String written = line.value(named.column());
            return written.isEmpty() ? RegisterFile.time(named, line.date()) : written;
          });
    }

    return known;
  }
}
