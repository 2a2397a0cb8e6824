package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.CsvFile.Layout;
import dk.integrationsbarometer.generator.CsvFile.Names;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.Register;
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

/** Reads the profiles of further registers: a file for each, strictly. */
public final class ExtractProfileReader {
  private final Definitions definitions;
  private final Problems problems;

  private ExtractProfileReader(Definitions definitions, Problems problems) {
    this.definitions = definitions;
    this.problems = problems;
  }

  /**
   * The profiles in a folder; none when there is no such folder.
   *
   * @throws BarometerException with all problems when there are any
   */
  public static List<ExtractProfile> read(Path folder, Definitions definitions) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }

    var problems = new Problems();
    return read(DefinitionFolder.read(folder, problems), definitions, problems);
  }

  static List<ExtractProfile> read(
      List<Document> documents, Definitions definitions, Problems problems) {
    problems.end();
    var reader = new ExtractProfileReader(definitions, problems);
    List<ExtractProfile> profiles =
        documents.stream().flatMap(document -> reader.profile(document).stream()).toList();
    profiles.forEach(profile -> reader.checkReferences(profile, profiles));
    problems.end();
    return profiles;
  }

  private Optional<ExtractProfile> profile(Document document) {
    var fields = new ProfileFields(document.root(), "the profile", problems, Message.PROFILE);
    if (!fields.text("kind").equals("extract-profile")) {
      fields.report("'kind' should be 'extract-profile'");
    }

    Optional<Register> register = register(fields, document);
    Optional<ExtractProfile> profile =
        register.map(known -> profile(fields, known, document.root().place().file()));
    if (profile.isPresent()) {
      fields.end();
    }

    return profile;
  }

  private Optional<Register> register(ProfileFields fields, Document document) {
    String id = fields.text("register");
    Node node = fields.find("register").orElse(document.root());
    Optional<Register> register = Optional.ofNullable(definitions.registers().get(id));
    if (register.isEmpty()) {
      fields.report(
          node,
          "the register '"
              + id
              + "' is not defined. "
              + Spelling.suggest(id, definitions.registers().keySet()));
    } else if (TownWriter.REGISTERS.contains(id)) {
      fields.report(node, "'" + id + "' is made from profile.yaml");
    } else if (!document.path().equals(id + ".yaml")) {
      fields.report(node, "the file should be called " + id + ".yaml, like its register");
    }

    return register;
  }

  private ExtractProfile profile(ProfileFields fields, Register register, String file) {
    List<LocalDate> dates = fields.dates("dates");
    checkDates(fields, register, dates);
    SourceReader.Source source = new SourceReader(fields, register.id()).read();
    Layout layout = fields.has("file") ? layout(fields.fields("file")) : Layout.PLAIN;
    List<ProfileColumn> columns = new ColumnsReader(fields, register, source).read();
    return new ExtractProfile(file, register, dates, layout, source.rows(), columns);
  }

  private static Layout layout(ProfileFields fields) {
    Layout usual = Layout.PLAIN;
    var layout =
        new Layout(
            fields.has("separator")
                ? fields.choice("separator", Map.of(";", ";", ",", ",")).orElse(";")
                : usual.separator(),
            fields.has("quotes")
                ? fields.choice("quotes", Map.of("all", "\"", "none", "")).orElse("")
                : usual.quote(),
            fields.has("names")
                ? fields
                    .choice("names", Map.of("lower", Names.LOWER_CASE, "defined", Names.AS_DEFINED))
                    .orElse(usual.names())
                : usual.names());
    fields.end();
    return layout;
  }

  private static void checkDates(ProfileFields fields, Register register, List<LocalDate> dates) {
    if (dates.isEmpty()) {
      fields.report("'dates' should have a date");
    }

    for (LocalDate date : dates) {
      if (!isPossible(register.reference(), date)) {
        fields.report(
            fields.find("dates").orElseThrow(),
            date + " cannot be a reference date of the register " + register.id());
      }
    }
  }

  private static boolean isPossible(ReferenceTime reference, LocalDate date) {
    String written = Extract.time(reference, date);
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
      for (Case item : column.cases()) {
        if (item.filling() instanceof Reference reference
            && !named.contains(reference.register())) {
          problems.add(
              Message.PROFILE,
              reference.place(),
              "no profile invents things of '"
                  + reference.register()
                  + "' with a 'running' column. "
                  + Spelling.suggest(reference.register(), named).replaceAll("\\.$", ""));
        }
      }
    }
  }
}
