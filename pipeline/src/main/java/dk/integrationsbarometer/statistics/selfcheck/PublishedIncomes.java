package dk.integrationsbarometer.statistics.selfcheck;

import dk.integrationsbarometer.statistics.distributions.WeightedDistribution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Incomes of the region Burgenland in the synthetic EU-SILC data of the R package laeken. */
public final class PublishedIncomes {
  /** The poverty threshold of the whole country, 60 per cent of the median. */
  public static final double THRESHOLD = 10859.236;

  private static final String FILE = "incomes-burgenland.csv";
  private static final int LINES_BEFORE = 2;

  private PublishedIncomes() {}

  /** Equivalised disposable incomes, each with the weight of those who have it. */
  public static WeightedDistribution distribution() {
    List<String[]> rows =
        lines().stream().skip(LINES_BEFORE).map(line -> line.split(";", -1)).toList();
    return WeightedDistribution.of(
        rows.stream().mapToDouble(row -> Double.parseDouble(row[0])).toArray(),
        rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray());
  }

  private static List<String> lines() {
    try (InputStream file = PublishedIncomes.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Failed to read " + FILE, e);
    }
  }
}
