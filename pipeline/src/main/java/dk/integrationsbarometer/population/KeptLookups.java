package dk.integrationsbarometer.population;

import dk.integrationsbarometer.registers.KeptFolders;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds among the kept folders those that give what is wanted, and removes the useless. */
final class KeptLookups {
  /** The end of the name of what is not ready. */
  static final String PART = ".part";

  private final FileSystem files;
  private final LookupFolders names;

  KeptLookups(FileSystem files, LookupFolders names) {
    this.files = files;
    this.names = names;
  }

  /**
   * Rows of a status date that hold at least what is requested; of several those with the fewest
   * columns.
   */
  Optional<KeptRows> serving(LookupRequest request, LocalDate date) throws IOException {
    List<KeptRows> serving = new ArrayList<>();
    for (Path folder : KeptFolders.in(files, names.home(request.unit().id()))) {
      if (names.isMeant(folder.getName(), date) && !folder.getName().endsWith(PART)) {
        KeptRows.read(files, folder)
            .filter(kept -> isWhole(kept))
            .filter(kept -> kept.serve(request.kept(), names.sources(request, date)))
            .ifPresent(serving::add);
      }
    }

    return serving.stream()
        .min(
            Comparator.comparingInt((KeptRows kept) -> kept.columns().size())
                .thenComparing(KeptRows::folder));
  }

  /**
   * Removes what nobody can use any more: what was derived by definitions that no longer hold or
   * from deliveries that are no longer there, and what a run left half-made.
   */
  void removeUnused() throws IOException {
    for (Path unit : KeptFolders.in(files, names.root())) {
      for (Path kept : KeptFolders.in(files, unit)) {
        if (isUnused(kept)) {
          files.delete(kept, true);
        }
      }
    }
  }

  private boolean isUnused(Path kept) throws IOException {
    return !names.isMeant(kept.getName())
        || kept.getName().endsWith(PART)
        || KeptRows.read(files, kept).filter(this::isWhole).isEmpty();
  }

  /** Whether every delivery that rows rest on is still there. */
  private boolean isWhole(KeptRows kept) {
    return kept.sources().stream().noneMatch(names::isWithdrawn);
  }
}
