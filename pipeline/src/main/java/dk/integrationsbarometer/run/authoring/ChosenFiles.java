package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a check is asked of.
 *
 * @param named as they were written
 * @param paths absolute; a folder stands for all that lies below it
 */
record ChosenFiles(List<String> named, List<Path> paths) {
  ChosenFiles {
    named = List.copyOf(named);
    paths = List.copyOf(paths);
  }

  /**
   * Files and folders as they are named from where the program runs, or from the definitions.
   *
   * @throws BarometerException with each that is not there or lies outside the definitions
   */
  static ChosenFiles of(Path definitions, List<String> named) {
    var problems = new Problems();
    List<Path> paths = new ArrayList<>();
    for (String name : named) {
      Path path = absolute(Files.exists(Path.of(name)) ? Path.of(name) : definitions.resolve(name));
      if (Files.exists(path) && path.startsWith(absolute(definitions))) {
        paths.add(path);
      } else {
        problems.add(Message.NO_DEFINITION_FILE, Place.ofFile(name), definitions);
      }
    }

    problems.end();
    return new ChosenFiles(named, paths);
  }

  boolean has(Place place) {
    Path path = absolute(Path.of(place.file()));
    return paths.stream().anyMatch(path::startsWith);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
