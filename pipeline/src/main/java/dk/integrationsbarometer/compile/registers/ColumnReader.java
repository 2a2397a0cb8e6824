package dk.integrationsbarometer.compile.registers;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Map;

/** Reads one column of a register. */
final class ColumnReader {
  private static final int LONGEST_KEY = 64;
  private static final int MOST_DECIMALS = 12;
  private static final Map<String, Boolean> YES_NO = Map.of("true", true, "false", false);
  private static final Map<String, Kind> KINDS =
      Map.of(
          "key",
          Kind.KEY,
          "code",
          Kind.CODE,
          "text",
          Kind.TEXT,
          "integer",
          Kind.INTEGER,
          "decimal",
          Kind.DECIMAL,
          "date",
          Kind.DATE);

  private final Library library;
  private final Problems problems;

  private enum Kind {
    KEY,
    CODE,
    TEXT,
    INTEGER,
    DECIMAL,
    DATE
  }

  ColumnReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  RegisterColumn read(String name, Node node) {
    Fields fields = Fields.of(node, "the column " + name, problems);
    Labels label = LabelReader.find(fields, "label");
    fields.find("note");
    RegisterColumn.Type type = type(fields, fields.requireChoice("type", KINDS, Kind.TEXT));
    RegisterColumn.Presence presence =
        fields.choice("required", YES_NO, false)
            ? RegisterColumn.Presence.REQUIRED
            : fields.choice("optional", YES_NO, false)
                ? RegisterColumn.Presence.OPTIONAL
                : RegisterColumn.Presence.USUAL;
    fields.end();
    return new RegisterColumn(name, label, type, presence);
  }

  private RegisterColumn.Type type(Fields fields, Kind kind) {
    return switch (kind) {
      case KEY -> new RegisterColumn.Key(number(fields, "length", 1, LONGEST_KEY, 12));
      case CODE ->
          library
              .codeList(fields.requireScalar("in"))
              .<RegisterColumn.Type>map(RegisterColumn.Coded::new)
              .orElse(new RegisterColumn.Text());
      case TEXT -> new RegisterColumn.Text();
      case INTEGER -> new RegisterColumn.Whole();
      case DECIMAL -> fixed(fields);
      case DATE -> new RegisterColumn.Day();
    };
  }

  private RegisterColumn.Fixed fixed(Fields fields) {
    int digits = number(fields, "digits", 1, Numbers.MOST_DIGITS, 18);
    int decimals = number(fields, "decimals", 0, MOST_DECIMALS, 2);
    if (decimals > digits) {
      problems.add(
          Message.TOO_FEW_DIGITS, fields.requireScalar("decimals").place(), decimals, digits);
    }

    return new RegisterColumn.Fixed(Math.max(digits, decimals), decimals);
  }

  private static int number(Fields fields, String key, int least, int most, int otherwise) {
    fields.require(key);
    return fields
        .parsed(
            key,
            Numbers.whole(least, most),
            "a whole number from " + least + " to " + most,
            "a number such as " + otherwise)
        .orElse(otherwise);
  }
}
