package dk.integrationsbarometer.run.authoring;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.NameRule;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the file with which a register begins, from an extract as it is delivered. */
public final class NewRegister {
  private static final int MOST_ROWS = 100_000;
  private static final int LONGEST_VALUE = 100_000;
  private static final int MOST_COLUMNS = 2_000;

  private NewRegister() {}

  /**
   * Writes {@code registers/ID.yaml} and returns it.
   *
   * @param extract a CSV file with a header, in UTF-8; its first hundred thousand rows are looked
   *     at
   * @throws BarometerException when the extract cannot be read, or the register is there already
   */
  public static Path write(Path folder, String id, Path extract) {
    NewFile.checkName(id, "id of a register", "fritidsklub");
    Definitions definitions = SoundDefinitions.among(DefinitionFolder.read(folder, new Problems()));
    String text = new StartingRegister(definitions, columns(extract), fileName(extract)).text(id);
    return NewFile.write(folder.resolve("registers").resolve(id + ".yaml"), text, "register", id);
  }

  private static String fileName(Path extract) {
    return String.valueOf(extract.getFileName());
  }

  private static Map<String, SeenColumn> columns(Path extract) {
    var settings = new CsvParserSettings();
    settings.detectFormatAutomatically(',', ';', '\t', '|');
    settings.setNumberOfRecordsToRead(MOST_ROWS + 1L);
    settings.setMaxCharsPerColumn(LONGEST_VALUE);
    settings.setMaxColumns(MOST_COLUMNS);
    List<String[]> rows;
    try {
      rows = new CsvParser(settings).parseAll(extract.toFile(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException | TextParsingException e) {
      throw notRead(extract, "it cannot be read as lines of values");
    }

    if (rows.size() < 2) {
      throw notRead(extract, "it has no line of names and a row below it");
    }

    return columns(rows, extract);
  }

  private static Map<String, SeenColumn> columns(List<String[]> rows, Path extract) {
    List<String> names = new ArrayList<>(Arrays.asList(rows.get(0)));
    if (!names.stream().allMatch(name -> name != null && NameRule.COLUMN.allows(name.strip()))) {
      throw notRead(extract, "its first line does not hold the names of columns");
    }

    Map<String, SeenColumn> columns = new LinkedHashMap<>();
    names.forEach(name -> columns.put(name.strip(), new SeenColumn()));
    List<SeenColumn> inOrder = List.copyOf(columns.values());
    if (inOrder.size() < names.size()) {
      throw notRead(extract, "a name stands twice in its first line");
    }

    for (String[] row : rows.subList(1, rows.size())) {
      for (int i = 0; i < inOrder.size(); i++) {
        inOrder.get(i).add(i < row.length ? row[i] : null);
      }
    }

    return columns;
  }

  private static BarometerException notRead(Path extract, String why) {
    return BarometerException.of(
        Message.NO_EXTRACT_TO_BEGIN_WITH, Place.ofFile(extract.toString()), why);
  }
}
