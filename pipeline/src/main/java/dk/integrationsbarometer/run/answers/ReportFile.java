package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.exports.authored.AuthoredText;
import dk.integrationsbarometer.exports.authored.AuthoredTitle;
import dk.integrationsbarometer.exports.authored.PlannedChapter;
import dk.integrationsbarometer.exports.authored.ReportCover;
import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.authored.WrittenName;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the plan of a report, and the texts that it names. */
final class ReportFile {
  private static final Map<String, ReportCover> COVERS =
      Arrays.stream(ReportCover.values())
          .collect(Collectors.toMap(ReportCover::word, each -> each, (a, b) -> a, TreeMap::new));

  private final Path file;
  private final Document document;
  private final List<Language> languages;
  private final Problems problems;

  private ReportFile(Path file, Document document, List<Language> languages, Problems problems) {
    this.file = file;
    this.document = document;
    this.languages = languages;
    this.problems = problems;
  }

  /**
   * The plan in a file; what cannot be read is reported.
   *
   * @param languages in which it can have texts; those of the tables it must have
   */
  static ReportPlan read(Path file, List<Language> languages, Problems problems) {
    String name = file.toString();
    return DefinitionFolder.text(file, problems)
        .flatMap(text -> DefinitionFolder.document(name, name, text, problems))
        .map(document -> new ReportFile(file, document, languages, problems).plan())
        .orElse(ReportPlan.usual());
  }

  private ReportPlan plan() {
    Fields fields = Fields.of(document.root(), "the report", problems);
    fields.requireId();
    AuthoredTitle title = title(fields);
    Optional<WrittenName> policy = fields.scalar("policy").map(ReportFile::name);
    ReportCover covers = fields.choice("covers", COVERS, ReportCover.CHAPTERS);
    List<PlannedChapter> chapters = new ArrayList<>();
    fields.list("chapters").forEach(node -> chapter(node).ifPresent(chapters::add));
    fields.end();
    return new ReportPlan(Optional.of(title), policy, covers, chapters);
  }

  private AuthoredTitle title(Fields fields) {
    Optional<Fields> title =
        fields.require("title").flatMap(node -> fields.languages(node, "'title'"));
    Labels labels =
        new Labels(
            title.map(each -> each.requireText("da")).orElse(""),
            title.map(each -> each.requireText("en")).orElse(""));
    Map<Language, String> further = new HashMap<>();
    for (Language language : languages) {
      title
          .flatMap(each -> each.text(language.code()))
          .ifPresent(text -> further.put(language, text));
    }

    title.ifPresent(Fields::end);
    return new AuthoredTitle(labels, further);
  }

  /** Nothing when it does not say of which area it is, which is reported. */
  private Optional<PlannedChapter> chapter(Node node) {
    Fields fields = Fields.of(node, "the chapter", problems);
    Optional<WrittenName> area =
        fields.require("area").isPresent()
            ? fields.scalar("area").map(ReportFile::name)
            : Optional.empty();
    Map<Language, AuthoredText> texts = new HashMap<>();
    texts(fields, "text", this::written).forEach(texts::put);
    texts(fields, "file", this::inFile).forEach(texts::put);
    Optional<List<WrittenName>> indicators =
        fields.has("indicators")
            ? Optional.of(fields.scalars("indicators").stream().map(ReportFile::name).toList())
            : Optional.empty();
    fields.end();
    return area.map(each -> new PlannedChapter(each, texts, indicators));
  }

  private static WrittenName name(Node.Scalar scalar) {
    return new WrittenName(scalar.text(), scalar.place());
  }

  private Map<Language, AuthoredText> texts(
      Fields fields, String key, Function<Node.Scalar, Optional<AuthoredText>> reader) {
    Map<Language, AuthoredText> texts = new HashMap<>();
    Optional<Fields> given =
        fields.find(key).flatMap(node -> fields.languages(node, "'" + key + "'"));
    for (Language language : languages) {
      given
          .flatMap(each -> scalar(each, language))
          .flatMap(reader)
          .ifPresent(text -> texts.put(language, text));
    }

    given.ifPresent(Fields::end);
    return texts;
  }

  /** Only the languages of the tables cannot be left out: their text stands in for others. */
  private static Optional<Node.Scalar> scalar(Fields given, Language language) {
    return language.isPublished()
        ? Optional.of(given.requireScalar(language.code()))
            .filter(scalar -> !scalar.equals(Fields.NOTHING))
        : given.scalar(language.code());
  }

  /** A text in the plan itself; a block of it begins in the line below its sign. */
  private Optional<AuthoredText> written(Node.Scalar scalar) {
    Place start = scalar.at(1, 0);
    if (scalar.style().isBelow()) {
      int line = scalar.place().line();
      String first = document.lines().get(line);
      start = new Place(start.file(), line + 1, first.indexOf(first.strip()) + 1);
    }

    return Optional.of(new AuthoredText(scalar.text(), start));
  }

  /** A text in a file, named as seen from the plan. */
  private Optional<AuthoredText> inFile(Node.Scalar scalar) {
    Path text = file.resolveSibling(scalar.text());
    return DefinitionFolder.text(text, problems)
        .map(markdown -> new AuthoredText(markdown, new Place(text.toString(), 1, 1)));
  }
}
