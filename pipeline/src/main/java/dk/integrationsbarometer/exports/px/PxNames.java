package dk.integrationsbarometer.exports.px;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.cubes.Cube;
import dk.integrationsbarometer.exports.cubes.Dimension;
import dk.integrationsbarometer.exports.cubes.Dimension.Role;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the parts of a PX file are called, in each language. */
final class PxNames {
  private static final Labels TITLE = Labels.of("%s by %s and %s");

  private final ExportedRun run;
  private final Cube cube;
  private final Map<Language, CodeLabels> labels = new HashMap<>();
  private final Map<Language, List<List<String>>> values = new HashMap<>();

  PxNames(ExportedRun run, Cube cube, List<Language> languages) {
    this.run = run;
    this.cube = cube;
    for (Language language : languages) {
      CodeLabels words = run.labels(language);
      labels.put(language, words);
      values.put(
          language, cube.dimensions().stream().map(each -> each.values(words, language)).toList());
    }
  }

  /** The words of a list of codes. */
  CodeLabels labels(Language language) {
    return labels.get(language);
  }

  /** A dimension; the code of a variable too where another dimension has the same name. */
  String of(Dimension dimension, Language language) {
    CodeLabels words = labels.get(language);
    String name = dimension.label(words, language);
    boolean isTaken =
        name.equals(ColumnWords.CONTENTS.in(language))
            || cube.dimensions().stream()
                .anyMatch(
                    other -> !other.equals(dimension) && other.label(words, language).equals(name));
    return isTaken && dimension.role() == Role.VARIABLE ? name + " (" + dimension.id() + ")" : name;
  }

  /** The words for the codes of a dimension. */
  List<String> values(Dimension dimension, Language language) {
    return values.get(language).get(cube.dimensions().indexOf(dimension));
  }

  String title(Language language) {
    List<String> names =
        new ArrayList<>(
            cube.dimensions().stream().map(dimension -> of(dimension, language)).toList());
    String last = names.remove(names.size() - 1);
    return TITLE.in(language).formatted(cube.title(language), String.join(", ", names), last);
  }

  /** What the symbols mean, after the mark of what is for the house alone. */
  String legend(Language language) {
    String symbols =
        Signs.LEGEND.stream()
            .filter(status -> !status.hasValue())
            .map(status -> Signs.PX.of(status) + " = " + Signs.words(status, language))
            .collect(Collectors.joining("; "));
    return run.readers().mark().map(mark -> mark.in(language) + " ").orElse("")
        + symbols
        + "; "
        + Signs.NOT_COMPUTED.symbol()
        + " = "
        + Signs.NOT_COMPUTED.label().in(language)
        + ".";
  }

  /** The names of a cell: its codes in words, in the order of stub and heading. */
  List<String> place(List<String> key, Language language) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < key.size(); i++) {
      int at = cube.dimensions().get(i).codes().indexOf(key.get(i));
      names.add(values.get(language).get(i).get(at));
    }

    names.add(cube.main().label().in(language));
    return names;
  }
}
