package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the authors of a report decide.
 *
 * @param title in place of the usual one
 * @param policy whose goals have a table of their own, before those of all
 * @param covers the indicators that the other parts are about
 * @param chapters in this order; when there are none, one for every area of policy
 */
public record ReportPlan(
    Optional<AuthoredTitle> title,
    Optional<WrittenName> policy,
    ReportCover covers,
    List<PlannedChapter> chapters) {
  public ReportPlan {
    chapters = List.copyOf(chapters);
  }

  /** The report that is made when nobody has planned one. */
  public static ReportPlan usual() {
    return new ReportPlan(Optional.empty(), Optional.empty(), ReportCover.ALL, List.of());
  }

  /** Whether all its parts are about everything that was published. */
  public boolean isOfAll() {
    return chapters.isEmpty() || covers == ReportCover.ALL;
  }

  /** The areas of policy that have a chapter, in its order. */
  public List<String> areas(List<String> published) {
    return chapters.isEmpty()
        ? published
        : chapters.stream().map(chapter -> chapter.area().name()).toList();
  }

  /** The languages that every report has, and those in which a chapter has a text. */
  public List<Language> languages() {
    return Stream.concat(
            Language.PUBLISHED.stream(),
            chapters.stream().flatMap(chapter -> chapter.texts().keySet().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  /** The plan of a chapter, where there is one. */
  public Optional<PlannedChapter> chapter(String area) {
    return chapters.stream().filter(chapter -> chapter.area().name().equals(area)).findFirst();
  }

  /** The indicators that its chapters show. */
  public List<String> indicators(PublishedParts parts) {
    return chapters.stream()
        .flatMap(
            chapter ->
                chapter
                    .indicators()
                    .map(names -> names.stream().map(WrittenName::name).toList())
                    .orElseGet(() -> parts.indicatorsOf(chapter.area().name()))
                    .stream())
        .toList();
  }

  /** Reports the names that the run does not have. */
  public void check(PublishedParts parts, Problems problems) {
    policy.ifPresent(each -> each.isKnown("policy", parts.policies(), problems));
    once("Area of policy", chapters.stream().map(PlannedChapter::area).toList(), problems);
    for (PlannedChapter chapter : chapters) {
      WrittenName area = chapter.area();
      once("Indicator", chapter.indicators().orElse(List.of()), problems);
      if (area.isKnown("area of policy", parts.policyAreas(), problems)) {
        List<String> known = parts.indicatorsOf(area.name());
        chapter
            .indicators()
            .orElse(List.of())
            .forEach(each -> each.isKnownOf(area.name(), "indicator", known, problems));
      }
    }
  }

  private static void once(String what, List<WrittenName> names, Problems problems) {
    Set<String> seen = new HashSet<>();
    names.stream()
        .filter(each -> !seen.add(each.name()))
        .forEach(each -> problems.add(Message.WRITTEN_TWICE, each.place(), what, each.name()));
  }

  /** Reports what is wrong in the form of the texts, which can be seen without a run. */
  public void checkForm(Problems problems) {
    chapters.stream()
        .flatMap(chapter -> chapter.texts().values().stream())
        .forEach(text -> new AuthoredPage(text, Optional.empty(), problems).elements());
  }
}
