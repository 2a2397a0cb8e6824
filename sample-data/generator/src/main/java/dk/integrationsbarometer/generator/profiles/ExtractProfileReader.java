package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.columns.ProfileColumn;
import dk.integrationsbarometer.generator.columns.ThingReference;
import dk.integrationsbarometer.generator.extracts.ExtractProfile;
import dk.integrationsbarometer.generator.extracts.Layout;
import dk.integrationsbarometer.generator.extracts.RegisterFile;
import dk.integrationsbarometer.generator.extracts.TownWriter;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the profiles of further registers: a file for each, strictly. */
public final class ExtractProfileReader {
  private final Definitions definitions;
  private final Problems problems;

  private ExtractProfileReader(Definitions definitions, Problems problems) {
    this.definitions = definitions;
    this.problems = problems;
  }

  /**
   * The profiles in some folders, of each register that of the first folder that has one; none when
   * there are no such folders.
   *
   * @throws BarometerException with all problems when there are any
   */
  public static List<ExtractProfile> read(List<Path> folders, Definitions definitions) {
    var problems = new Problems();
    Map<String, Document> documents = new TreeMap<>();
    folders.stream()
        .filter(Files::isDirectory)
        .flatMap(folder -> DefinitionFolder.read(folder, problems).stream())
        .forEach(document -> documents.putIfAbsent(document.path(), document));
    return read(List.copyOf(documents.values()), definitions, problems);
  }

  public static List<ExtractProfile> read(
      List<Document> documents, Definitions definitions, Problems problems) {
    problems.end();
    var reader = new ExtractProfileReader(definitions, problems);
    List<ExtractProfile> profiles =
        documents.stream()
            .map(document -> complete(document, problems))
            .flatMap(document -> reader.profile(document).stream())
            .toList();
    profiles.forEach(profile -> reader.checkReferences(profile, profiles));
    problems.end();
    return profiles;
  }

  private static Document complete(Document document, Problems problems) {
    Node.Mapping whole = BasedOn.complete(document.root(), problems);
    return new Document(document.path(), whole, document.lines());
  }

  private Optional<ExtractProfile> profile(Document document) {
    var keys = new ProfileKeys(document.root(), "the profile", problems);
    if (!keys.text("kind").equals("extract-profile")) {
      keys.report("'kind' should be 'extract-profile'");
    }

    Optional<ExtractProfile> profile =
        register(keys, document).map(register -> profile(keys, register, document));
    if (profile.isPresent()) {
      keys.end();
    }

    return profile;
  }

  private Optional<Register> register(ProfileKeys keys, Document document) {
    String id = keys.text("register");
    Node node = keys.find("register").orElse(document.root());
    Optional<Register> register = Optional.ofNullable(definitions.registers().get(id));
    if (register.isEmpty()) {
      String help = Spelling.suggest(id, definitions.registers().keySet());
      keys.report(node, "the register '%s' is not defined. %s".formatted(id, help));
    } else if (TownWriter.REGISTERS.contains(id)) {
      keys.report(node, "'" + id + "' is made from profile.yaml");
    } else if (!document.path().equals(id + ".yaml")) {
      keys.report(node, "the file should be called " + id + ".yaml, like its register");
    }

    return register;
  }

  private static ExtractProfile profile(ProfileKeys keys, Register register, Document document) {
    List<LocalDate> dates = keys.dates("dates");
    checkDates(keys, register, dates);
    SourceReader.Source source = new SourceReader(keys, register.id(), document).read();
    Layout layout = keys.has("file") ? layout(keys.under("file")) : Layout.PLAIN;
    List<ProfileColumn> columns = new ColumnsReader(keys, register, source).read();
    String file = document.root().place().file();
    return new ExtractProfile(file, register, dates, layout, source.rows(), columns);
  }

  private static Layout layout(ProfileKeys keys) {
    var layout =
        new Layout(
            keys.choice("separator", Map.of(";", ";", ",", ","), Layout.PLAIN.separator()),
            keys.choice("quotes", Map.of("all", "\"", "none", ""), Layout.PLAIN.quote()),
            keys.choice(
                "names",
                Map.of("lower", Layout.LOWER_CASE, "defined", Layout.PLAIN.names()),
                Layout.PLAIN.names()));
    keys.end();
    return layout;
  }

  private static void checkDates(ProfileKeys keys, Register register, List<LocalDate> dates) {
    if (dates.isEmpty()) {
      keys.report("'dates' should have a date");
    }

    for (LocalDate date : dates) {
      if (!isPossible(register.reference(), date)) {
        keys.report(
            keys.find("dates").orElseThrow(),
            date + " cannot be a reference date of the register " + register.id());
      }
    }
  }

  private static boolean isPossible(ReferenceTime reference, LocalDate date) {
    String written = RegisterFile.time(reference, date);
    if (reference instanceof ReferenceTime.InFileName named) {
      return named.pattern().date(written, named.day()).filter(date::equals).isPresent();
    }

    return !(reference instanceof ReferenceTime.InColumn column)
        || column.pattern().date(written, column.day()).filter(date::equals).isPresent();
  }

  /** Things of other registers must be invented and have names. */
  private void checkReferences(ExtractProfile profile, List<ExtractProfile> profiles) {
    List<String> named =
        profiles.stream()
            .filter(other -> other.running().isPresent() && other.source().things(1) > 0)
            .map(other -> other.register().id())
            .toList();
    for (ProfileColumn column : profile.columns()) {
      for (ProfileColumn.ColumnCase item : column.cases()) {
        if (item.filling() instanceof ThingReference reference
            && !named.contains(reference.register())) {
          String id = reference.register();
          String what = "no profile invents things of '%s' with a 'running' column. %s";
          String help = Spelling.suggest(id, named).replaceAll("\\.$", "");
          problems.add(Message.PROFILE, reference.place(), what.formatted(id, help));
        }
      }
    }
  }
}
