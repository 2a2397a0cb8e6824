package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a new definition can be begun with, although others are unfinished. */
final class SoundDefinitions {
  private SoundDefinitions() {}

  /** The definitions without the files that are wrong: another new indicator may be unfinished. */
  static Definitions among(List<Document> documents) {
    try {
      return Compiler.compile(documents, new Problems());
    } catch (BarometerException e) {
      Set<String> wrong =
          e.problems().stream().map(problem -> problem.place().file()).collect(Collectors.toSet());
      return without(wrong, documents).orElseThrow(() -> e);
    }
  }

  /** Nothing when others rest on those that are wrong. */
  private static Optional<Definitions> without(Set<String> wrong, List<Document> documents) {
    try {
      return Optional.of(
          Compiler.compile(
              documents.stream()
                  .filter(document -> !wrong.contains(document.root().place().file()))
                  .toList(),
              new Problems()));
    } catch (BarometerException consequences) {
      return Optional.empty();
    }
  }
}
