package dk.integrationsbarometer.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, beside the mistakes among the fixtures; and what a value is read as. */
class YamlReaderTest {
  private static final String CLOSE_IT =
      "Close what the line, or one above, has opened; a text with a colon, a comma or a bracket stands in quotation marks.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a: [b,, c]~1:7: a value is missing before this place. / CLOSE_IT",
        "a: [b,~1:7: a value is missing before this place. / CLOSE_IT",
        "a: {b: ]~1:8: a value is missing before this place. / CLOSE_IT",
        "a: {b~1:6: a comma or a closing } is missing before this place. / CLOSE_IT",
        "a: - b~1:4: a list cannot begin here. / Begin it on the next line; a text that begins with - stands in quotation marks.",
        "a: | b~1:6: only the end of the line can stand behind | here. / Begin the text on the next line, indented; a text that begins with | or > stands in quotation marks.",
        "a: \"C:\\Regs\"~1:8: what stands behind the backslash has no meaning. / Put the text between ' and ', or write the backslash twice.",
        "a: \"b|---|c: \"d\"~1:4: a quotation mark opens here and none closes. / Close the text.",
        "a: \"b\\\"~1:4: a quotation mark opens here and none closes. / Close the text.",
        "a: b|\"c\"~2:4: the line above is no key with a value. / Write 'key: value', with a blank behind the colon; the lines of a table or a long text begin in the same column.",
        "[a]: b~1:1: a list or a mapping stands where a key is expected. / Write a name; a text that begins with a bracket stands in quotation marks.",
        " a: b|c: d~2:1: something stands behind the end of the definition. / Let all keys begin in the first column, and brackets and quotation marks close at the end of a value.",
        "a: & b~1:4: a text cannot begin with &. / Put the text in quotation marks.",
        "a: *~1:4: a text cannot begin with *. / Put the text in quotation marks.",
        "a: !x!y b~1:4: a text cannot begin with !. / Put the text in quotation marks.",
        "a: ? b~1:4: a text cannot begin with ?. / Put the text in quotation marks.",
        "%: a~1:1: a text cannot begin with %. / Put the text in quotation marks.",
      })
  void aTextThatIsNotYamlIsToldInPlainWords(String text, String told) {
    assertThat(said(text.contains(": | b") ? text : text.replace('|', '\n')))
        .isEqualTo(
            "f.yaml:"
                + told.replaceFirst(": ", ": This is not readable YAML: ")
                    .replace("CLOSE_IT", CLOSE_IT)
                    .replace(" / ", "\n  ")
                + " [D002]");
  }

  @ParameterizedTest
  @CsvSource({
    "a: &b c, 1:4, An anchor or alias (& or *)",
    "'&b a: c', 1:1, An anchor or alias (& or *)",
    "a: *b, 1:4, An anchor or alias (& or *)",
    "'*b : c', 1:1, An anchor or alias (& or *)",
    "a: &b [c], 1:4, An anchor or alias (& or *)",
    "a: !b c, 1:4, A tag (!)",
    "a: !!map {b: c}, 1:4, A tag (!)",
    "'!!str a: b', 1:1, A tag (!)",
  })
  void whatLeadsOutOfTheFileOrChangesValuesIsRefused(String text, String place, String what) {
    assertThat(said(text))
        .isEqualTo(
            "f.yaml:"
                + place
                + ": "
                + what
                + " is not allowed in definitions, so that every file can be read on its own.\n"
                + "  Write the value out. [D005]");
  }

  @Test
  void aSecondDefinitionInAFileIsTold() {
    assertThat(said("a: b\n---\nc: d"))
        .isEqualTo(
            "f.yaml:2:1: This is not readable YAML: a second definition begins here, behind ---.\n"
                + "  Save it as a file of its own. [D002]");
  }

  @Test
  void charactersThatYamlForbidsAreToldWithTheirPlace() {
    assertThat(said("a: b\nc: d\u0007e # \u0000"))
        .isEqualTo(
            """
            f.yaml:2:5: A character that cannot be seen stands here: U+0007. It could hide what a text says.
              Remove it. [D017]
            f.yaml:2:10: A character that cannot be seen stands here: U+0000. It could hide what a text says.
              Remove it. [D017]""");
  }

  @Test
  void aFileWithoutContentIsTold() {
    assertThat(said("# nothing\n"))
        .isEqualTo(
            "f.yaml: This is not readable YAML: the file is empty.\n"
                + "  Write the definition, or remove the file. [D002]");
  }

  @Test
  void aFileThatIsTooLongIsTold() {
    assertThat(said("a: b\n# " + "x".repeat(3 * 1024 * 1024)))
        .isEqualTo(
            "f.yaml: This is not readable YAML: the file has more than 3145728 characters.\n"
                + "  Write several files. [D002]");
  }

  @Test
  void bracketsWithoutEndAreTold() {
    assertThat(said("a: " + "[".repeat(100_000)))
        .isEqualTo(
            "f.yaml:1:1003: This is not readable YAML: more than 1000 mappings and lists stand inside each other.\n"
                + "  Look for brackets that are not closed. [D002]");
  }

  @Test
  void everyValueIsTheTextThatStandsThere() {
    assertThat(values("[NO, yes, 0101, 1_000, 1.50, 0x1F, 2022-03-31, =, <<, \"null\"]"))
        .containsExactly(
            "NO", "yes", "0101", "1_000", "1.50", "0x1F", "2022-03-31", "=", "<<", "null");
  }

  @Test
  void theWordsForNothingAreEmptyWithoutQuotationMarks() {
    assertThat(values("[~, null, Null, NULL, '']")).containsOnly("");
  }

  @Test
  void howAValueIsWrittenIsKept() {
    assertThat(items("\n- a\n- 'b'\n- \"c\"\n- |\n  d\n- >\n  e\n-\n"))
        .extracting(Node.Scalar::style)
        .containsExactly(
            Node.Style.PLAIN,
            Node.Style.QUOTED,
            Node.Style.QUOTED,
            Node.Style.BLOCK,
            Node.Style.FOLDED,
            Node.Style.PLAIN);
  }

  private static List<String> values(String list) {
    return items(list).stream().map(Node.Scalar::text).toList();
  }

  private static List<Node.Scalar> items(String list) {
    Node.Mapping root = YamlReader.read("f.yaml", "a: " + list, new Problems()).orElseThrow();
    return ((Node.Sequence) root.find("a").orElseThrow())
        .items().stream().map(Node.Scalar.class::cast).toList();
  }

  private static String said(String text) {
    var problems = new Problems();
    YamlReader.read("f.yaml", text, problems);
    return problems.sorted().stream()
        .map(Problem::text)
        .collect(Collectors.joining("\n"))
        .replace(System.lineSeparator(), "\n");
  }
}
