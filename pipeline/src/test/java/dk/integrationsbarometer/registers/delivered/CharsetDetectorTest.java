package dk.integrationsbarometer.registers.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CharsetDetectorTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TEXT = "Århus € 😀;ægte";

  @Test
  void charactersMayBeCutApartBetweenReads() {
    byte[] bytes = TEXT.repeat(10_000).getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length <= 7; length++) {
      var encoding = new CharsetDetector();
      for (int at = 0; at < bytes.length; at += length) {
        byte[] read = Arrays.copyOfRange(bytes, at, at + length);
        encoding.take(read, Math.min(length, bytes.length - at));
      }

      assertThat(encoding.charset()).contains(StandardCharsets.UTF_8);
    }
  }

  @Test
  void aCharacterThatEndsTooEarlyIsNoUtf8() {
    byte[] bytes = "Ægt€".getBytes(StandardCharsets.UTF_8);

    assertThat(of(Arrays.copyOf(bytes, bytes.length - 1)).charset()).contains(WINDOWS);
  }

  @Test
  void danishLettersOfOneByteAreWindows1252() {
    assertThat(of("Århus".getBytes(WINDOWS)).charset()).contains(WINDOWS);
  }

  @Test
  void aByteThatIsNoCharacterOfEitherIsNoText() {
    assertThat(of(new byte[] {'a', (byte) 0x81, 'b'}).charset()).isEmpty();
  }

  @Test
  void aZeroIsNoText() {
    assertThat(of(new byte[] {'a', 0, 'b'}).charset()).isEmpty();
  }

  private static CharsetDetector of(byte[] bytes) {
    var encoding = new CharsetDetector();
    encoding.take(bytes, bytes.length);
    return encoding;
  }
}
