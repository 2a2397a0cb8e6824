package dk.integrationsbarometer.spark;

import java.util.regex.Pattern;

/** Spark takes paths for patterns of many files; those of this program mean one place each. */
public final class LiteralPath {
  private static final Pattern SIGN = Pattern.compile("[\\[\\]{}*?\\\\]");

  private LiteralPath() {}

  /** The path with every sign that has a meaning in patterns escaped. */
  public static String of(String path) {
    return SIGN.matcher(path).replaceAll("\\\\$0");
  }
}
