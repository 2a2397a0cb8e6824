package dk.integrationsbarometer.compile.languages;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ProgramTexts;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The languages that a folder of definitions adds.
 *
 * @param documents all documents of the folder, without what labels are in these languages: nothing
 *     that is computed depends on it
 */
public record FurtherLanguages(List<FurtherLanguage> languages, List<Document> documents) {
  /** The folder in which each has a file. */
  public static final String FOLDER = "languages";

  private static final String KIND = "language";
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  /** Why a code cannot be that of a further language, if it cannot. */
  public static Optional<String> fault(String code) {
    if (!CODE.matcher(code).matches()) {
      return Optional.of("it is not two or three small letters");
    }

    return Language.PUBLISHED.stream().anyMatch(each -> each.code().equals(code))
        ? Optional.of("the program has that language")
        : Optional.empty();
  }

  /** Reads the languages of documents; what is wrong with them is reported. */
  public static FurtherLanguages read(List<Document> documents, Problems problems) {
    List<WrittenLanguage> written =
        documents.stream()
            .filter(FurtherLanguages::isLanguage)
            .map(document -> new LanguageReader(document, problems).read())
            .flatMap(Optional::stream)
            .toList();
    Set<String> codes = written.stream().map(WrittenLanguage::code).collect(Collectors.toSet());
    if (codes.isEmpty()) {
      return new FurtherLanguages(List.of(), documents);
    }

    var labels = new TranslatedLabels(codes, problems);
    documents.forEach(labels::take);
    return new FurtherLanguages(
        written.stream().map(each -> whole(each, labels)).toList(),
        documents.stream().map(labels::without).toList());
  }

  private static boolean isLanguage(Document document) {
    return document.root().find("kind").stream()
        .anyMatch(kind -> kind instanceof Node.Scalar word && word.text().equals(KIND));
  }

  private static FurtherLanguage whole(WrittenLanguage written, TranslatedLabels labels) {
    return new FurtherLanguage(
        new Language(
            written.code(),
            written.name(),
            written.locale(),
            written.texts(),
            labels.in(written.code())),
        written.place(),
        FurtherLanguage.Missing.of(written.missing(), ProgramTexts.all().size()),
        FurtherLanguage.Missing.of(labels.missing(written.code()), labels.number()));
  }
}
