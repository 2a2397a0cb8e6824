package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.ProgramTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Danish and English are whole: the texts in Java are those of {@code da.yaml}. */
class ProgramTextsTest {
  private static final WrittenTexts WRITTEN = WrittenTexts.inJava();

  @Test
  void everyTextInJavaHasDanishWords() {
    assertThat(ProgramTexts.all().keySet()).containsAll(WRITTEN.keys());
    assertThat(WRITTEN.pairs()).as("the key alone stands in Java").isEmpty();
  }

  @Test
  void noTextStandsInVain() {
    assertThat(WRITTEN.keys()).isEqualTo(new TreeSet<>(ProgramTexts.all().keySet()));
  }

  @Test
  void theTextsAreSortedSoThatEachStandsOnce() {
    List<String> keys = new ArrayList<>(ProgramTexts.all().keySet());
    assertThat(keys).hasSizeGreaterThan(700).isSorted();
  }
}
