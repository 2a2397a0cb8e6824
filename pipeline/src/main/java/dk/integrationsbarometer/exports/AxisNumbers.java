package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.model.labels.Language;

/** Writes the round numbers of an axis with as few decimals as they need, without a unit. */
public record AxisNumbers(Language language) {
  private static final int MOST = 6;
  private static final double NOTHING = 1e-9;

  public String of(double number) {
    double part = number;
    int decimals = 0;
    while (decimals < MOST
        && Math.abs(part - Math.rint(part)) > NOTHING * Math.max(1, Math.abs(part))) {
      part *= 10;
      decimals++;
    }

    return new FigureFormat(language, "", decimals).share(number);
  }
}
