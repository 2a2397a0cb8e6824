package dk.integrationsbarometer.run.answers;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.results.KeptSize;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.Hadoop;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What is kept between runs and what is published, with its sizes; nothing is changed, and a run
 * can be at work meanwhile.
 *
 * @param work the folders and files in the work folder, by name
 * @param runs the published runs, the newest first
 * @param drafts likewise
 * @param unfinished what runs left that came to no end, or are at work
 * @param latest the run that readers are led to
 */
@JsonPropertyOrder({"work", "runs", "drafts", "unfinished", "latest"})
record KeptStatus(
    List<KeptSize> work,
    List<KeptSize> runs,
    List<KeptSize> drafts,
    List<KeptSize> unfinished,
    Optional<String> latest) {
  private static final String UNFINISHED = ".";
  private static final String DRAFTS = "drafts";

  /**
   * Looks into both folders.
   *
   * @throws BarometerException when one of them may not be looked into
   */
  static KeptStatus of(String work, String out) {
    OutputFolder results = OutputFolder.at(out, Hadoop.configuration());
    OutputFolder drafts = OutputFolder.at(results.path(DRAFTS).toString(), Hadoop.configuration());
    List<KeptSize> runs = inside(out, results.runs());
    List<KeptSize> ofDrafts = inside(out, drafts.runs());
    List<KeptSize> unfinished = new ArrayList<>();
    runs.stream().filter(KeptStatus::isUnfinished).forEach(unfinished::add);
    ofDrafts.stream().filter(KeptStatus::isUnfinished).forEach(unfinished::add);
    return new KeptStatus(
        inside(work, new Path(work)),
        finished(runs),
        finished(ofDrafts),
        unfinished,
        latest(results));
  }

  private static boolean isUnfinished(KeptSize run) {
    return run.name().startsWith(UNFINISHED);
  }

  private static List<KeptSize> finished(List<KeptSize> runs) {
    return runs.stream()
        .filter(run -> !isUnfinished(run))
        .sorted(Comparator.comparing(KeptSize::name).reversed())
        .toList();
  }

  private static Optional<String> latest(OutputFolder out) {
    return PublishedRun.latestIfAny(out).map(run -> run.manifest().runId());
  }

  private static List<KeptSize> inside(String place, Path folder) {
    return inside(place, folder, Hadoop.configuration());
  }

  /** The folders and files in a folder, in the order of their names. */
  static List<KeptSize> inside(String place, Path folder, Configuration hadoop) {
    try {
      FileSystem files = folder.getFileSystem(hadoop);
      List<KeptSize> sizes = new ArrayList<>();
      for (FileStatus status : listed(files, folder)) {
        sizes.add(KeptSize.of(files, status.getPath()));
      }

      return sizes;
    } catch (IOException e) {
      throw OutputFolder.because(Message.UNREADABLE_KEPT, place, e);
    }
  }

  /** In the order of their names; a folder that was never made holds nothing. */
  private static List<FileStatus> listed(FileSystem files, Path folder) throws IOException {
    try {
      return Arrays.stream(files.listStatus(folder))
          .sorted(Comparator.comparing(status -> status.getPath().getName()))
          .toList();
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  /** For programs. */
  String json() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("work", work);
    answer.put("runs", runs);
    answer.put("drafts", drafts);
    answer.put("unfinished", unfinished);
    answer.put("latest", latest.orElse(null));
    return Json.answer(answer);
  }

  static KeptSize sum(String name, List<KeptSize> sizes) {
    return sizes.stream().reduce(new KeptSize(name, 0, 0), KeptSize::plus);
  }
}
