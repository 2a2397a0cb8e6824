package dk.integrationsbarometer.compile.languages;

import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.ProgramTexts;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the file of a language: its names, and what the texts of the program are in it. */
final class LanguageReader {
  private static final int MOST_COUNTRIES = 6;

  private final Document document;
  private final Problems problems;
  private final Map<String, Place> seen = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<Place> missing = new ArrayList<>();

  LanguageReader(Document document, Problems problems) {
    this.document = document;
    this.problems = problems;
  }

  /** Nothing when it is not known which language it is, which is reported. */
  Optional<WrittenLanguage> read() {
    Fields fields = Fields.of(document.root(), "the language", problems);
    fields.find("kind");
    Optional<String> code = code(fields.requireScalar("id"));
    String name = ShownText.require(fields, "name");
    Locale locale = locale(fields.requireScalar("locale"));
    fields.requireList("texts").forEach(this::text);
    fields.end();
    missing.addAll(
        Collections.nCopies(ProgramTexts.all().size() - texts.size() - missing.size(), place()));
    return code.map(each -> new WrittenLanguage(each, name, locale, place(), texts, missing));
  }

  private Place place() {
    return Place.ofFile(document.root().place().file());
  }

  private Optional<String> code(Node.Scalar id) {
    if (id.equals(Fields.NOTHING)) {
      return Optional.empty();
    }

    String code = id.text();
    Optional<String> fault = FurtherLanguages.fault(code);
    if (fault.isPresent()) {
      problems.add(Message.BAD_LANGUAGE, id.place(), code, fault.get());
    } else if (!document.path().equals(FurtherLanguages.FOLDER + "/" + code + ".yaml")) {
      problems.add(Message.LANGUAGE_ELSEWHERE, id.place(), code, document.path());
    } else {
      return Optional.of(code);
    }

    return Optional.empty();
  }

  private Locale locale(Node.Scalar tag) {
    List<String> known =
        Arrays.stream(Locale.getAvailableLocales())
            .filter(locale -> !locale.getLanguage().isEmpty())
            .map(Locale::toLanguageTag)
            .distinct()
            .sorted()
            .toList();
    if (known.contains(tag.text())) {
      return Locale.forLanguageTag(tag.text()); // two of Java's can have the same tag
    }

    if (!tag.equals(Fields.NOTHING)) {
      problems.add(Message.BAD_LOCALE, tag.place(), tag.text(), instead(tag.text(), known));
    }

    return Locale.ROOT;
  }

  /** The countries in which the language is known to be spoken. */
  private static String instead(String tag, List<String> known) {
    String language = tag.toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
    List<String> countries =
        known.stream().filter(each -> each.matches(language + "-[A-Z]{2}")).toList();
    return countries.isEmpty()
        ? "sv-SE"
        : String.join(", ", countries.subList(0, Math.min(MOST_COUNTRIES, countries.size())));
  }

  private void text(Node node) {
    Fields fields = Fields.of(node, "the text", problems);
    Node.Scalar key = fields.requireScalar("en");
    Optional<Node> said = fields.require("text");
    fields.end();
    if (!key.equals(Fields.NOTHING) && isNew(key)) {
      Labels labels = ProgramTexts.all().get(key.text());
      if (said.isPresent() && said.get() instanceof Node.Scalar text && text.text().isEmpty()) {
        missing.add(text.place());
      } else if (said.isPresent()) {
        fields.scalar("text").ifPresent(text -> words(labels, text));
      }
    }
  }

  private boolean isNew(Node.Scalar key) {
    Place first = seen.putIfAbsent(key.text(), key.place());
    if (first != null) {
      problems.add(Message.DUPLICATE_NAME, key.place(), "The text", key.text(), first);
    } else if (!ProgramTexts.all().containsKey(key.text())) {
      problems.add(
          Message.UNKNOWN_TEXT,
          key.place(),
          key.text(),
          Spelling.nearest(key.text(), ProgramTexts.all().keySet())
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("No other is like it."));
      return false;
    }

    return first == null;
  }

  private void words(Labels labels, Node.Scalar text) {
    TextFit.fault(labels.en(), text.text())
        .ifPresent(
            fault ->
                problems.add(
                    Message.TEXT_DOES_NOT_FIT, text.place(), fault.what(), fault.instead()));
    ShownText.check(text, problems);
    texts.put(labels.key(), text.text());
  }
}
