package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.registers.seals.FolderContent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * The run that a work folder was last used for, and what it left there, to the byte: looked-up
 * people, cells, and what is hidden and was published. Where all of it is as it was left, a next
 * run of the same has nothing to make anew, to mend or to remove.
 */
public final class LastRun {
  private static final String DISCLOSURE = "disclosure";
  private static final String FILE = "last-run.tsv";
  private static final List<String> FOLDERS = List.of("population", "cells");
  private static final Set<String> FILES =
      Set.of(
          ReleaseHistory.NAME, KeptSearches.Of.RELEASE.file(), DisclosureReport.Of.RELEASE.file());

  private final Path work;
  private final SealedFile file;
  private final String meaning;

  private LastRun(Path work, SealedFile file, String meaning) {
    this.work = work;
    this.file = file;
    this.meaning = meaning;
  }

  /**
   * That of a work folder; there need not be any.
   *
   * @param meaning of what is kept there, drafts' rows among it: where it is another one, a run has
   *     something to remove
   */
  public static LastRun in(String work, String meaning, Configuration hadoop) {
    var disclosure = new Path(work, DISCLOSURE);
    return new LastRun(new Path(work), SealedFile.at(new Path(disclosure, FILE), hadoop), meaning);
  }

  /**
   * Whether it was a run of that name and all is as it left it.
   *
   * @param notes is told when what is remembered of it is damaged
   */
  public boolean leftAllAsItIs(String runId, Consumer<Problem> notes) {
    Optional<String> left = file.read(notes);
    try {
      return left.isPresent() && left.get().equals(lines(runId));
    } catch (IOException e) {
      return false; // whoever uses what cannot be read says so
    }
  }

  /**
   * Remembers a run that is about to be published, and what lies there now; not when something of
   * it cannot be read, since a run can do without: the next one then makes its tables anew.
   *
   * @throws BarometerException when the file cannot be written
   */
  public void remember(String runId) {
    try {
      file.write(lines(runId));
    } catch (IOException e) {
      return;
    }
  }

  private String lines(String runId) throws IOException {
    var lines = new StringBuilder(runId + "\t" + meaning + "\n");
    for (String folder : FOLDERS) {
      lines.append(content(folder).lines(path -> true));
    }

    return lines.append(content(DISCLOSURE).lines(FILES::contains)).toString();
  }

  private FolderContent content(String folder) {
    return new FolderContent(OwnersFile.plain(file.files()), new Path(work, folder));
  }
}
