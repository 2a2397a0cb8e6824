package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.compile.disclosure.DisclosureReader;
import dk.integrationsbarometer.compile.disclosure.SameRules;
import dk.integrationsbarometer.compile.indicators.GroupReader;
import dk.integrationsbarometer.compile.indicators.IndicatorReader;
import dk.integrationsbarometer.compile.languages.FurtherLanguages;
import dk.integrationsbarometer.compile.names.GroupNames;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.StateReader;
import dk.integrationsbarometer.compile.registers.ClassificationReader;
import dk.integrationsbarometer.compile.registers.RegisterReader;
import dk.integrationsbarometer.compile.variables.UnitReader;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.definitions.Repetition;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Resolves all documents into one model. */
public final class Compiler {
  /** The kinds of documents, in the order in which they are read. */
  public static final List<String> KINDS =
      List.of(
          "language",
          "barometer",
          "classification",
          "register",
          "variables",
          "groups",
          "disclosure",
          "policy",
          "indicator");

  /** The kinds of which one document can give several definitions. */
  private static final Set<String> REPEATED = Set.of("variables", "groups", "indicator");

  /** The kinds that {@link StateReader} is asked about here; others read it themselves. */
  private static final Set<String> STATED =
      Set.of("classification", "register", "variables", "groups", "disclosure");

  private static final Map<String, String> OWNERS =
      Map.of(
          "indicator",
          "an indicator",
          "variables",
          "the set of variables",
          "groups",
          "the set of groups");

  private final Problems problems;
  private final Library library;
  private final Map<String, List<Document>> byKind = new LinkedHashMap<>();
  private final Map<String, String> hashes = new TreeMap<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final DefinitionMeaning meaning =
      new DefinitionMeaning(DefinitionMeaning.Registers.WHOLE);
  private final PolicyReader policies;
  private final SettingsReader settings;

  private Compiler(Set<String> leftOut, Problems problems) {
    this.problems = problems;
    this.library = new Library(problems);
    this.library.leftOut = leftOut;
    this.policies = new PolicyReader(library, problems);
    this.settings = new SettingsReader(library, problems);
  }

  /**
   * The checked model.
   *
   * @param problems what was found while reading the documents; what is found here is added
   * @throws BarometerException with all problems when there are any, or when something in use rests
   *     on a draft
   */
  public static Definitions compile(List<Document> documents, Problems problems) {
    Definitions all = compileWithout(Set.of(), documents, problems);
    InUse.alone(Set.of(), documents, all);
    return all;
  }

  /**
   * The checked model of documents that are not all there are.
   *
   * @param leftOut the ids of the definitions in the others, which policies and settings may name
   * @throws BarometerException with all problems when there are any
   */
  static Definitions compileWithout(
      Set<String> leftOut, List<Document> documents, Problems problems) {
    var compiler = new Compiler(leftOut, problems);
    compiler.library.drafts =
        documents.stream()
            .filter(DraftMark::isOn)
            .map(each -> each.root().place().file())
            .collect(Collectors.toSet());
    Causes.endWhenUnreadable(documents, problems);
    FurtherLanguages.read(documents, problems).documents().stream()
        .sorted(DraftMark.LAST)
        .forEach(compiler::sort);
    compiler.readAll();
    compiler.settings.checkHeadline(compiler.indicators);
    if (compiler.areVariablesRead()) {
      compiler.settings.checkColumns();
    }

    Causes.end(compiler.byKind.getOrDefault("indicator", List.of()), problems);
    return new Definitions(
        compiler.library.homeArea,
        compiler.settings.presentation(compiler.policies.policies()),
        compiler.library.confidence,
        compiler.library.classifications,
        compiler.library.registers,
        compiler.library.units,
        compiler.indicators,
        compiler.library.retired,
        compiler.hashes,
        compiler.hash(document -> true, "classification", "register", "variables"));
  }

  private void sort(Document document) {
    Fields fields = Fields.of(document.root(), "the document", problems);
    Node.Scalar kind = fields.requireScalar("kind");
    if (!kind.equals(Fields.NOTHING) && !KINDS.contains(kind.text())) {
      problems.add(
          Message.UNKNOWN_KIND, kind.place(), kind.text(), Spelling.suggest(kind.text(), KINDS));
    }

    byKind
        .computeIfAbsent(kind.text(), key -> new ArrayList<>())
        .addAll(
            REPEATED.contains(kind.text()) ? Repetition.of(document, problems) : List.of(document));
    hashes.put(document.path(), Hash.of(document));
  }

  private void readAll() {
    each("barometer", (document, fields) -> settings.read(fields));
    readClassifications();
    each(
        "register",
        (document, fields) ->
            new RegisterReader(library, problems)
                .read(fields, Hash.of(hashes.get(document.path()) + codesOf(document)))
                .ifPresent(register -> library.registers.put(register.id(), register)));
    var units = new UnitReader(library, problems);
    each("variables", (document, fields) -> units.add(fields));
    units.end();
    sortGroups();
    library.groupsInside = GroupNames.inside(byKind.getOrDefault("indicator", List.of()));
    each("groups", (document, fields) -> new GroupReader(library, problems).read(fields));
    GroupReferences.check(library, problems);
    library.allGroupsRead =
        byKind.getOrDefault("groups", List.of()).stream().noneMatch(this::isWrong);
    each("disclosure", (document, fields) -> new DisclosureReader(library, problems).read(fields));
    each("policy", (document, fields) -> policies.read(fields));
    last("indicator", "against");
    var rules = new SameRules(library, problems);
    each(
        "indicator",
        (document, fields) ->
            new IndicatorReader(library, document, problems)
                .read(fields)
                .ifPresentOrElse(
                    read -> {
                      rules.add(read, fields.requireScalar("disclosure").place());
                      new LookUpDates(read, problems).check(fields);
                      add(read);
                    },
                    () -> library.unread(fields)));
    rules.check();
    policies.check(indicators);
    if (areVariablesRead()) {
      UnusedGroups.check(library, problems);
    }
  }

  private boolean areVariablesRead() {
    return byKind.getOrDefault("variables", List.of()).stream().noneMatch(this::isWrong);
  }

  private boolean isWrong(Document document) {
    return problems.concern(document.path().substring(document.path().lastIndexOf('/') + 1));
  }

  /** Nothing in use rests on a draft, so what is kept of it stays valid when a draft is written. */
  private String codesOf(Document register) {
    return hash(list -> DraftMark.isOn(register) || !DraftMark.isOn(list), "classification");
  }

  /**
   * One hash over all documents of some kinds: what is computed with them is valid as long as it
   * stays the same.
   */
  private String hash(Predicate<Document> which, String... kinds) {
    var all = new StringBuilder();
    for (String kind : kinds) {
      byKind.getOrDefault(kind, List.of()).stream()
          .filter(which)
          .map(Document::path)
          .distinct()
          .sorted()
          .forEach(path -> all.append(hashes.get(path)));
    }

    return Hash.of(all.toString());
  }

  /** Lists that include others come after those that do not. */
  private void readClassifications() {
    last("classification", "includes");
    each(
        "classification",
        (document, fields) -> {
          var read = new ClassificationReader(library, problems).read(fields);
          read.ifPresent(
              (Classification classification) ->
                  library.classifications.put(classification.id(), classification));
        });
  }

  private void add(Indicator read) {
    Indicator indicator = read.withHash(meaning.hash(read));
    indicators.add(indicator);
    if (indicator.measure().whole() == Measure.Whole.POPULATION && indicator.against().isEmpty()) {
      library.groupShares.put(indicator.id(), indicator);
    }
  }

  /** By name: what begins like another set and goes on comes after it; drafts come last. */
  private void sortGroups() {
    List<Document> documents = new ArrayList<>(byKind.getOrDefault("groups", List.of()));
    documents.sort(
        DraftMark.LAST.thenComparing(document -> document.path().replaceAll("\\.yaml$", "")));
    byKind.put("groups", documents);
  }

  /** Puts the documents that refer to others of their kind behind those. */
  private void last(String kind, String key) {
    List<Document> documents = new ArrayList<>(byKind.getOrDefault(kind, List.of()));
    documents.sort(
        (a, b) -> Boolean.compare(a.root().find(key).isPresent(), b.root().find(key).isPresent()));
    byKind.put(kind, documents);
  }

  private void each(String kind, BiConsumer<Document, Fields> reader) {
    for (Document document : byKind.getOrDefault(kind, List.of())) {
      Fields fields =
          Fields.of(document.root(), OWNERS.getOrDefault(kind, "the " + kind), problems);
      fields.find("kind");
      if (REPEATED.contains(kind)) {
        fields.find(Repetition.KEY);
      }

      if (STATED.contains(kind)) {
        StateReader.read(fields);
      }

      reader.accept(document, fields);
      fields.end();
      FileNames.check(kind, document, fields, problems);
      new FileFolders(settings.policyAreas(), problems).check(kind, document);
    }
  }
}
