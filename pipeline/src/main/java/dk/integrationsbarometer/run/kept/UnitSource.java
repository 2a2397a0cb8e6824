package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.cells.kept.CellSource;
import dk.integrationsbarometer.compile.UsedMeaning;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.population.PopulationStage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The people of a unit, looked up only when they must be counted. */
public final class UnitSource implements CellSource {
  private final PopulationStage stage;
  private final Unit unit;
  private final Set<String> names;
  private final SortedSet<LocalDate> dates;
  private final UsedMeaning meaning;

  /** Of a unit with the variables that some of its indicators need. */
  public UnitSource(
      PopulationStage stage, Unit unit, List<Indicator> indicators, SortedSet<LocalDate> dates) {
    this.stage = stage;
    this.unit = unit;
    this.names = UnitCells.names(unit, indicators);
    this.dates = Collections.unmodifiableSortedSet(new TreeSet<>(dates));
    this.meaning = new UsedMeaning(unit);
  }

  @Override
  public SortedSet<LocalDate> dates() {
    return dates;
  }

  @Override
  public Population on(SortedSet<LocalDate> some) {
    return stage.population(unit, some, names);
  }

  @Override
  public SortedSet<String> restingOn(LocalDate date, Set<String> used) {
    return stage.sources(unit, date, used);
  }

  @Override
  public String meaning(Set<String> used) {
    return meaning.of(used);
  }

  @Override
  public String codes(Set<String> used) {
    return meaning.codes(used);
  }
}
