package dk.integrationsbarometer.registers.delivered;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Distinguishes UTF-8 from Windows-1252 text, and both from what is no text, while the bytes pass
 * by.
 */
final class CharsetDetector {
  private final List<Trial> trials =
      List.of(new Trial(StandardCharsets.UTF_8), new Trial(Charset.forName("windows-1252")));
  private boolean text = true;

  void take(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      text &= bytes[i] != 0;
    }

    trials.forEach(trial -> trial.take(ByteBuffer.wrap(bytes, 0, length)));
  }

  /** The encoding, UTF-8 when both are possible; empty when neither is. */
  Optional<Charset> charset() {
    return trials.stream().filter(trial -> text && trial.fits()).map(Trial::charset).findFirst();
  }

  /** Decodes everything in one encoding, to see whether that can be done. */
  private static final class Trial {
    private final CharsetDecoder decoder;
    private final CharBuffer decoded = CharBuffer.allocate(1 << 13);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private boolean fits = true;

    Trial(Charset charset) {
      this.decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The first bytes of a character whose others are still to come are kept until then. */
    void take(ByteBuffer bytes) {
      ByteBuffer all =
          ByteBuffer.allocate(rest.remaining() + bytes.remaining()).put(rest).put(bytes).flip();
      decode(all, false);
      rest = ByteBuffer.allocate(all.remaining()).put(all).flip();
    }

    private void decode(ByteBuffer all, boolean isEnd) {
      CoderResult result = CoderResult.OVERFLOW;
      while (fits && result.isOverflow()) {
        decoded.clear();
        result = decoder.decode(all, decoded, isEnd);
        fits = !result.isError();
      }
    }

    boolean fits() {
      decode(rest, true);
      return fits;
    }

    Charset charset() {
      return decoder.charset();
    }
  }
}
