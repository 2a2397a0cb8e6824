package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Spelling;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files are made of a published run.
 *
 * @param out where runs are published
 * @param run its name; the one that readers are led to when there is none
 * @param to the folder that exports lie in
 * @param indicators besides those of the policies; all when both are empty
 * @param policies their goals alone, and the indicators that these are set for
 */
public record ExportRequest(
    String out,
    Optional<String> run,
    Path to,
    Set<Format> formats,
    List<Language> languages,
    Set<String> indicators,
    Set<String> policies,
    Readership readers) {
  /** A kind of file. */
  public enum Format {
    EXCEL,
    PX,
    JSON_STAT,
    CSV;

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Everything, for everybody. */
  public static ExportRequest of(String out, Path to) {
    return new ExportRequest(
        out,
        Optional.empty(),
        to,
        EnumSet.allOf(Format.class),
        Language.PUBLISHED,
        Set.of(),
        Set.of(),
        Readership.PUBLIC);
  }

  public ExportRequest run(Optional<String> name) {
    return new ExportRequest(out, name, to, formats, languages, indicators, policies, readers);
  }

  /**
   * Only these formats; all when none is named.
   *
   * @throws BarometerException when there is no such format
   */
  public ExportRequest formats(Set<String> words) {
    Set<Format> wanted =
        words.stream()
            .map(ExportRequest::format)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
    return new ExportRequest(
        out, run, to, words.isEmpty() ? formats : wanted, languages, indicators, policies, readers);
  }

  private static Format format(String word) {
    List<String> known = Arrays.stream(Format.values()).map(Format::word).toList();
    return Arrays.stream(Format.values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                BarometerException.of(
                    Message.NO_SUCH_FORMAT,
                    Place.ofFile("export"),
                    word,
                    Spelling.suggest(word, known),
                    String.join(", ", known)));
  }

  /** In these languages, in this order. */
  public ExportRequest languages(List<Language> wanted) {
    return new ExportRequest(out, run, to, formats, wanted, indicators, policies, readers);
  }

  public ExportRequest indicators(Set<String> ids) {
    return new ExportRequest(out, run, to, formats, languages, ids, policies, readers);
  }

  public ExportRequest policies(Set<String> ids) {
    return new ExportRequest(out, run, to, formats, languages, indicators, ids, readers);
  }

  /** For the house alone: of any run, and every file says so. */
  public ExportRequest internal() {
    return new ExportRequest(
        out, run, to, formats, languages, indicators, policies, Readership.INTERNAL);
  }
}
