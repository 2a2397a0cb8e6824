package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.Repetition;
import dk.integrationsbarometer.model.labels.Stewardship;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a file says that it is a draft: with the key {@code state}. One that is no YAML has no keys,
 * so its lines are looked at.
 */
public final class DraftMark {
  /** Puts drafts behind what is in use, so that what two have in common is the draft's mistake. */
  static final Comparator<Document> LAST = Comparator.comparing(DraftMark::isOn);

  private static final String DRAFT = Stewardship.State.DRAFT.code();

  private static final Pattern LINE =
      Pattern.compile("(?m)^state:[ \\t]*(['\"]?)" + DRAFT + "\\1[ \\t]*(?:#.*)?\\r?$");

  /** Two versions of a file that were not put together yet: one of them can be in use. */
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<<<<<<<|>>>>>>>)");

  /** Without a policy, the targets that it names would be judged as if they had no last day. */
  private static final Set<String> NEVER = Set.of("policy", "barometer", "language");

  private static final Path POLICIES = Path.of("policies");

  private DraftMark() {}

  /** Whether a document says so, and can be one. */
  public static boolean isOn(Document document) {
    return text(document, "state").equals(DRAFT) && !NEVER.contains(text(document, "kind"));
  }

  /** Whether a file that cannot be understood has the line all the same. */
  static boolean isOn(Path file) {
    try {
      // Of the bytes of a text in whatever form, those of the line are the same.
      String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      Path folder = file.toAbsolutePath().getParent();
      return LINE.matcher(text).find()
          && !CONFLICT.matcher(text).find()
          && !POLICIES.equals(folder.getFileName());
    } catch (IOException e) {
      return false;
    }
  }

  /** Those of some problems that are in no draft. */
  public static List<Problem> without(List<Problem> problems) {
    return problems.stream().filter(each -> !isOn(each)).toList();
  }

  /** Whether a problem stands in a draft. */
  public static boolean isOn(Problem problem) {
    return isOn(Path.of(problem.place().file()));
  }

  /** The ids of what a document defines, as far as it says them. */
  static List<String> ids(Document document) {
    return Repetition.of(document, new Problems()).stream()
        .map(each -> text(each, "id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  /** What is written at a key; nothing where there is no such text. */
  static String text(Document document, String key) {
    return document
        .root()
        .find(key)
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text())
        .orElse("");
  }
}
