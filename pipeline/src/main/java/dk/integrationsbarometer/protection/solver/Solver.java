package dk.integrationsbarometer.protection.solver;

import java.nio.file.Path;
import java.util.Optional;

/** Something that solves linear programmes. */
public sealed interface Solver permits Glop, Tableau {
  /** Name and version, for the record of a run; where it is a substitute, why. */
  String name();

  /** Why this is a slow substitute; empty when it is none. */
  default Optional<String> substitutes() {
    return Optional.empty();
  }

  /** A programme for one thread. */
  LinearProgram open(Model model);

  /** Some solution of a programme in whole numbers; empty when there is none, or none was found. */
  Optional<double[]> whole(Model model);

  /**
   * GLOP of OR-Tools, or the slower one in Java where its native library does not load.
   *
   * @param folder where the library is unpacked for a moment; it is made, and left empty
   */
  static Solver best(Path folder) {
    return NativeLibrary.load(folder).<Solver>map(Tableau::new).orElseGet(Glop::new);
  }

  /** The one in Java: the same results for small problems, minutes for large ones. */
  static Solver java() {
    return new Tableau("chosen");
  }
}
