package dk.integrationsbarometer.registers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-8 from Windows-1252 text, and both from what is no text, while the bytes pass by. */
final class EncodingTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private boolean utf8 = true;
  private boolean windows = true;
  private int expected;

  void take(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int octet = bytes[i] & 0xFF;
      if (octet >= 0x80 || expected > 0) {
        takeUtf8(octet);
      }

      if (octet == 0) {
        utf8 = false;
      }

      if (octet == 0
          || octet == 0x81
          || octet == 0x8D
          || octet == 0x8F
          || octet == 0x90
          || octet == 0x9D) {
        windows = false;
      }
    }
  }

  private void takeUtf8(int octet) {
    if (expected > 0) {
      utf8 &= (octet & 0xC0) == 0x80;
      expected--;
    } else if ((octet & 0xE0) == 0xC0) {
      expected = 1;
    } else if ((octet & 0xF0) == 0xE0) {
      expected = 2;
    } else if ((octet & 0xF8) == 0xF0) {
      expected = 3;
    } else {
      utf8 = false;
    }
  }

  /** The encoding, UTF-8 when both are possible; empty when neither is. */
  Optional<Charset> charset() {
    if (utf8 && expected == 0) {
      return Optional.of(StandardCharsets.UTF_8);
    }

    return windows ? Optional.of(WINDOWS_1252) : Optional.empty();
  }
}
