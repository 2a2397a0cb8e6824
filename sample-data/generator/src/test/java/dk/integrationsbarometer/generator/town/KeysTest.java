package dk.integrationsbarometer.generator.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void everyNumberHasAKeyOfItsOwn() {
    var keys = new Keys(1, 5);
    List<String> all = LongStream.range(0, 100_000).mapToObj(keys::of).toList();
    assertThat(all).doesNotHaveDuplicates().allMatch(key -> key.length() == 5);
  }

  @Test
  void keysDoNotTellTheOrder() {
    var keys = new Keys(1, 12);
    List<String> some = LongStream.range(0, 1000).mapToObj(keys::of).toList();
    assertThat(some)
        .isNotEqualTo(some.stream().sorted().toList())
        .anyMatch(key -> key.startsWith("0"));
    assertThat(new Keys(2, 12).of(0)).isNotEqualTo(some.get(0));
  }
}
