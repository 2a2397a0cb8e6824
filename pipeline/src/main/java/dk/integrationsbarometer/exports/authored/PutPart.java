package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a directive stands for: {@code ::: KIND INDICATOR}, or goals. */
final class PutPart {
  private static final String GOALS_FORM =
      DirectiveSyntax.MARK + " " + PartKind.GOALS + " [policy=POLICY] [committee=COMMITTEE]";
  private static final String POLICY = "policy";
  private static final String COMMITTEE = "committee";

  private final Optional<PublishedParts> parts;
  private final Problems problems;

  PutPart(Optional<PublishedParts> parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
  }

  /** The elements; none when a problem was reported or there is no run to make them of. */
  List<Element> of(WrittenWords written) {
    List<WrittenName> words = written.words();
    if (words.isEmpty()) {
      return wrong(written, "it does not say what is to be put here", form("udvikling"));
    }

    WrittenName word = words.get(0);
    List<WrittenName> rest = words.subList(1, words.size());
    if (word.name().equals(PartKind.GOALS)) {
      return goals(written, rest);
    }

    Optional<PartKind> kind = PartKind.of(word.name());
    if (kind.isEmpty()) {
      problems.add(
          Message.NO_SUCH_DIRECTIVE,
          word.place(),
          word.name(),
          Spelling.suggest(word.name(), PartKind.words()));
      return List.of();
    }

    return rest.size() == 1
        ? parts.map(run -> part(run, kind.get(), rest.get(0))).orElse(List.of())
        : wrong(
            written,
            rest.isEmpty() ? "it names no indicator" : "it names more than one indicator",
            form(word.name()));
  }

  private static String form(String word) {
    return DirectiveSyntax.MARK + " " + word + " INDICATOR";
  }

  private List<Element> part(PublishedParts run, PartKind kind, WrittenName indicator) {
    if (!indicator.isKnown("indicator", run.indicators(), problems)) {
      return List.of();
    }

    List<Element> elements = run.part(kind, indicator.name());
    if (elements.isEmpty()) {
      problems.add(
          Message.NOTHING_TO_PUT, indicator.place(), indicator.name(), kind.missing(), kind.word());
    }

    return elements;
  }

  private List<Element> goals(WrittenWords written, List<WrittenName> limits) {
    Map<String, WrittenName> given = new LinkedHashMap<>();
    for (WrittenName limit : limits) {
      int equals = limit.name().indexOf('=');
      String key = equals < 0 ? "" : limit.name().substring(0, equals);
      if (!List.of(POLICY, COMMITTEE).contains(key)) {
        return wrong(
            written, "'" + limit.name() + "' is neither a policy nor a committee", GOALS_FORM);
      }

      if (given.containsKey(key)) {
        return wrong(written, "it names two of " + key, GOALS_FORM);
      }

      given.put(
          key,
          new WrittenName(limit.name().substring(equals + 1), limit.place().right(equals + 1)));
    }

    return parts.map(run -> goals(run, written, given)).orElse(List.of());
  }

  private List<Element> goals(
      PublishedParts run, WrittenWords written, Map<String, WrittenName> given) {
    Optional<WrittenName> policy = Optional.ofNullable(given.get(POLICY));
    Optional<WrittenName> committee = Optional.ofNullable(given.get(COMMITTEE));
    boolean isPolicy =
        policy.map(each -> each.isKnown(POLICY, run.policies(), problems)).orElse(true);
    boolean isCommittee =
        committee.map(each -> each.isKnown(COMMITTEE, run.committees(), problems)).orElse(true);
    if (!isPolicy || !isCommittee) {
      return List.of();
    }

    List<Element> elements =
        run.goals(policy.map(WrittenName::name), committee.map(WrittenName::name));
    if (elements.isEmpty()) {
      problems.add(Message.NO_GOALS, written.place(), written.whole());
    }

    return elements;
  }

  private List<Element> wrong(WrittenWords written, String why, String form) {
    problems.add(Message.BAD_PLACEHOLDER, written.place(), written.whole(), why, form);
    return List.of();
  }
}
