package dk.integrationsbarometer.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTest {
  private static List<Document> documents(String text) {
    var problems = new Problems();
    List<Document> documents =
        Repetition.of(
            DefinitionFolder.document("x.yaml", "x.yaml", text, problems).orElseThrow(), problems);
    problems.end();
    return documents;
  }

  private static Node.Scalar scalar(Document document, String key) {
    return (Node.Scalar) document.root().find(key).orElseThrow();
  }

  @Test
  void aDocumentWithoutParametersIsItself() {
    assertThat(documents("id: a-{b}\n"))
        .extracting(each -> scalar(each, "id").text())
        .containsExactly("a-{b}");
  }

  @Test
  void eachLineGivesADefinitionWhosePlacesSayWhich() {
    List<Document> both =
        documents("for_each: [{b: 1, c: x}, {b: 2, c: x}]\nid: a-{b}\nn_{b}: '{c}{d'\n");

    assertThat(both).extracting(each -> scalar(each, "id").text()).containsExactly("a-1", "a-2");
    assertThat(scalar(both.get(1), "n_2").text()).isEqualTo("x{d");
    assertThat(scalar(both.get(1), "id").place()).hasToString("x.yaml:2:5 (b = 2)");
  }

  @Test
  void linesThatBeginAlikeAreToldApartByMoreNames() {
    assertThat(documents("for_each: [{b: 1, c: x}, {b: 1, c: y}]\nid: a-{b}-{c}\n"))
        .extracting(each -> each.root().place().repetition())
        .containsExactly("b = 1, c = x", "b = 1, c = y");
  }

  @Test
  void aValueMakesNoOtherCellAndIsNotReadAgain() {
    Document document =
        documents("for_each: [{b: '1 | {b}'}]\nid: |\n  one | two\n  {b} | x{b}\n").get(0);
    TextTable table = TextTable.read(scalar(document, "id"), document, new Problems());

    assertThat(table.rows().get(0).get("one").text()).isEqualTo("1 | {b}");
    assertThat(table.rows().get(0).get("two").text()).isEqualTo("x1 | {b}");
    assertThat(table.rows().get(0).get("two").place()).hasToString("x.yaml:4:9 (b = 1 | {b})");
  }
}
