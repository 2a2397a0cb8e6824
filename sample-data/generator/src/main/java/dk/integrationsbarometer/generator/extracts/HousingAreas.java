package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.columns.DraftRow;
import dk.integrationsbarometer.generator.columns.Filler;
import dk.integrationsbarometer.generator.columns.ProfileColumn;
import dk.integrationsbarometer.generator.columns.ProfileColumn.ColumnCase;
import dk.integrationsbarometer.generator.columns.Surroundings;
import dk.integrationsbarometer.generator.town.PersonOnDate;
import dk.integrationsbarometer.generator.town.Residents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Who of the residents lives in which housing area, by the profile's quotas. */
public final class HousingAreas {
  public static final String COLUMN = "BOLIGOMR";

  private final Residents residents;
  private final long seed;
  private final List<ProfileColumn> columns;
  private final Map<LocalDate, Filler> fillers = new ConcurrentHashMap<>();

  public HousingAreas(List<ColumnCase> cases, Residents residents, long seed) {
    this.residents = residents;
    this.seed = seed;
    this.columns = List.of(new ProfileColumn(COLUMN, cases, 0));
  }

  /** Once through the residents of a date: the next resident's area; empty for most. */
  public Function<PersonOnDate, String> on(LocalDate date) {
    if (columns.get(0).cases().isEmpty()) {
      return person -> "";
    }

    Consumer<DraftRow> round = fillers.computeIfAbsent(date, this::counted).fill();
    return person -> {
      DraftRow line = DraftRow.of(person);
      round.accept(line);
      return line.value(COLUMN);
    };
  }

  /** The residents of a date with their housing areas, always in the same order. */
  public void residents(LocalDate date, Consumer<PersonOnDate> action) {
    Function<PersonOnDate, String> round = on(date);
    residents.forEach(date, person -> action.accept(person.in(round.apply(person))));
  }

  private Filler counted(LocalDate date) {
    DraftRow.Source lines =
        action -> residents.forEach(date, person -> action.accept(DraftRow.of(person)));
    return Filler.counted(columns, lines, "bef", new Surroundings(seed, 1, Map.of()));
  }
}
