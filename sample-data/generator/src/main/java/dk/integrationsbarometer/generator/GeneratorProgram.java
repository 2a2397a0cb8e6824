package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.cli.Barometer;
import java.util.List;

/** The entry of the program with the command {@code generate}. */
public final class GeneratorProgram {
  private GeneratorProgram() {}

  public static void main(String[] args) {
    System.exit(Barometer.start(List.of(new GenerateCommand()), args));
  }
}
