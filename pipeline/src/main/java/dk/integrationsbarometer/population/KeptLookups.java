package dk.integrationsbarometer.population;

import dk.integrationsbarometer.registers.KeptFolders;
import dk.integrationsbarometer.registers.seals.SealedFolders;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds among the kept folders those that give what is wanted, and removes the useless. */
final class KeptLookups {
  private final SealedFolders sealed;
  private final LookupFolders names;

  KeptLookups(SealedFolders sealed, LookupFolders names) {
    this.sealed = sealed;
    this.names = names;
  }

  /**
   * Rows of a status date that hold at least what is requested; of several those with the fewest
   * columns.
   */
  Optional<KeptRows> serving(LookupRequest request, LocalDate date) throws IOException {
    List<KeptRows> serving = new ArrayList<>();
    for (Path folder : KeptFolders.in(sealed.files(), names.home(request.unit().id()))) {
      if (names.isMeant(folder.getName(), date)) {
        described(folder)
            .filter(kept -> kept.serve(request.kept(), names.sources(request, date)))
            .ifPresent(serving::add);
      }
    }

    serving.sort(
        Comparator.comparingInt((KeptRows kept) -> kept.columns().size())
            .thenComparing(KeptRows::folder));
    for (KeptRows rows : serving) {
      if (sealed.whole(rows.folder()).isPresent()) {
        return Optional.of(rows);
      }
    }

    return Optional.empty();
  }

  /**
   * Removes what nobody needs any more: what was derived by definitions that no longer hold or from
   * deliveries that are no longer there, what a run left half-made, and rows of people whose
   * columns are all in others.
   */
  void removeUnused() throws IOException {
    FileSystem files = sealed.files();
    for (Path unit : KeptFolders.in(files, names.root())) {
      Map<String, List<KeptRows>> ofDates = new TreeMap<>();
      for (Path kept : KeptFolders.in(files, unit)) {
        Optional<KeptRows> rows =
            names.isMeant(kept.getName()) ? described(kept) : Optional.empty();
        if (rows.isPresent()) {
          ofDates.computeIfAbsent(names.date(kept), date -> new ArrayList<>()).add(rows.get());
        } else {
          files.delete(kept, true);
        }
      }

      for (List<KeptRows> ofDate : ofDates.values()) {
        for (KeptRows rows : ofDate) {
          if (ofDate.stream().anyMatch(rows::areWithin)) {
            files.delete(rows.folder(), true);
          }
        }
      }
    }
  }

  /** What is kept in a folder, if all that it rests on is still there. */
  private Optional<KeptRows> described(Path folder) throws IOException {
    return folder.getName().endsWith(SealedFolders.PART)
        ? Optional.empty()
        : sealed.seal(folder).map(seal -> KeptRows.of(folder, seal)).filter(this::isWhole);
  }

  /** Whether every delivery that rows rest on is still there. */
  private boolean isWhole(KeptRows kept) {
    return kept.sources().stream().noneMatch(names::isWithdrawn);
  }
}
