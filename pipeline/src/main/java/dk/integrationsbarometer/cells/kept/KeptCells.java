package dk.integrationsbarometer.cells.kept;

import dk.integrationsbarometer.cells.CellPlan;
import dk.integrationsbarometer.cells.CellsToDriver;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.KeptFolders;
import dk.integrationsbarometer.registers.seals.SealedFolders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The cells of units: what earlier runs have counted, and the rest, which is counted now and kept.
 */
public final class KeptCells {
  /** What becomes of kept cells that were not used. */
  public enum Unused {
    /** The run is of everything, so nobody will ask for them again. */
    REMOVED,
    /** The run is of a part, or of other definitions. */
    LEFT
  }

  private final SealedFolders sealed;
  private final Path work;
  private final String program;
  private final Unused unused;

  /**
   * Those of a work folder.
   *
   * @param sealed of the same folder
   * @param program changes when the program, or anything that it counts with, does
   */
  public KeptCells(SealedFolders sealed, Path work, String program, Unused unused) {
    this.sealed = sealed;
    this.work = work;
    this.program = program;
    this.unused = unused;
  }

  /**
   * The cells of a unit.
   *
   * @param indicators in the order of the plan
   */
  public record Found(UnitCells cells, List<Recount> indicators) {
    public Found {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * The cells of all indicators of a unit.
   *
   * @param recordSecret as {@link UnitCells#of} wants it
   * @param wanted likewise
   */
  public Found cells(
      Unit unit,
      List<Indicator> indicators,
      CellSource source,
      String recordSecret,
      UnitCells.WantedValues wanted) {
    CellPlan plan = CellPlan.of(unit, indicators);
    var toDriver = new CellsToDriver(plan, recordSecret);
    var keys = new PartKeys(plan, toDriver.grain(), program + recordSecret, source);
    var folder = new KeptFolder(sealed, work, unit.id(), keys.grain());
    try {
      var counting = new Counting(plan, toDriver, keys, source, folder.read());
      UnitCells cells = counting.cells(wanted);
      List<Recount> recounts = new ArrayList<>();
      List<String> says = new ArrayList<>();
      for (int i = 0; i < indicators.size(); i++) {
        Basis basis = keys.basis(i);
        String id = indicators.get(i).id();
        says.add(basis.line(id));
        recounts.add(
            counting.wasCounted(i)
                ? new Recount(
                    id, folder.earlier(id).map(basis::since).or(() -> Optional.of(Cause.NEW)))
                : new Recount(id, Optional.empty()));
      }

      keep(folder, counting, says);
      return new Found(cells, recounts);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private void keep(KeptFolder folder, Counting counting, List<String> says) throws IOException {
    if (unused == Unused.LEFT) {
      if (counting.hasCounted()) {
        folder.write(counting.parts(), says);
      }

      return;
    }

    if (counting.hasCounted() || counting.hasUnused()) {
      counting.dropUnused();
      folder.write(counting.parts(), says);
    }

    folder.removeOthers();
  }

  /** Removes cells of units that nobody asks for, and what a run left that came to no end. */
  public void removeUnused(Set<String> units) {
    try {
      FileSystem files = sealed.files();
      for (Path unit : KeptFolders.in(files, new Path(work, KeptFolder.CELLS))) {
        if (unused == Unused.REMOVED && !units.contains(unit.getName())) {
          files.delete(unit, true);
        }

        for (Path grain : KeptFolders.in(files, unit)) {
          if (grain.getName().endsWith(SealedFolders.PART)) {
            files.delete(grain, true);
          }
        }
      }
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private BarometerException cannotWrite(IOException e) {
    return BarometerException.of(
        Message.CANNOT_WRITE, Place.ofFile(work.toString()), e.getClass().getSimpleName());
  }
}
