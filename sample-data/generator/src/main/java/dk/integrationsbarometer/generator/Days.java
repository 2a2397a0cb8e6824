package dk.integrationsbarometer.generator;

import java.time.LocalDate;

/** A date between two days, both included; drawn, no quota. */
record Days(LocalDate first, LocalDate last) implements Filling {
  @Override
  public Dealing start(long rows, Setting setting) {
    return line -> setting.draws().dice(line).between(first, last).toString();
  }
}
