package dk.integrationsbarometer.protection.kept;

import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over numbers in their order: equal ones are of equal problems. */
public final class Fingerprint {
  private final MessageDigest digest = sha256();
  private final DataOutputStream out =
      new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest));

  /**
   * A fingerprint that begins with what is searched, and how.
   *
   * @param of a word for the kind of search
   */
  public Fingerprint(String of, SearchSettings settings) {
    add(of).add(settings.solver().name()).add(settings.width());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Failed to find SHA-256, which every Java has", e);
    }
  }

  /** Adds a number. */
  public Fingerprint add(long number) {
    try {
      out.writeLong(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds a word. */
  public Fingerprint add(String word) {
    try {
      out.writeUTF(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds unknown numbers: their kinds and to whom they belong. */
  public Fingerprint add(Unknowns unknowns) {
    add(unknowns.size());
    for (int i = 0; i < unknowns.size(); i++) {
      add(unknowns.kind(i).name());
      add(unknowns.wholes(i).length);
      for (int whole : unknowns.wholes(i)) {
        add(whole);
      }
    }
    return this;
  }

  /** Adds numbers, and how many there are. */
  public Fingerprint add(long[] numbers) {
    add(numbers.length);
    for (long number : numbers) {
      add(number);
    }
    return this;
  }

  /** Adds a sum: its unknowns with their coefficients. */
  public Fingerprint add(Sum sum) {
    add(sum.size());
    for (int i = 0; i < sum.size(); i++) {
      add(sum.unknown(i)).add(sum.coefficient(i));
    }
    return this;
  }

  /** All that was added, in hexadecimal. */
  public String text() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
