package dk.integrationsbarometer.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void everyMessageHasWordsAndEveryWordingAMessageInTheSameOrder() {
    assertThat(Wording.all().keySet())
        .containsExactlyElementsOf(Arrays.stream(Message.values()).map(Message::code).toList());
  }

  @Test
  void everyCodeIsALetterAndThreeDigits() {
    assertThat(Message.values())
        .allSatisfy(message -> assertThat(message.code()).matches("[A-Z]\\d{3}"));
  }

  @Test
  void sentencesAreWhole() {
    assertThat(Message.values())
        .allSatisfy(
            message -> {
              assertThat(message.wording().what()).as(message.code()).matches("(?s).+[.}]");
              assertThat(message.wording().how()).as(message.code()).matches("(?s).+[.};]");
            });
  }
}
