package dk.integrationsbarometer.exports.px;

import dk.integrationsbarometer.exports.cubes.Cell;
import dk.integrationsbarometer.exports.cubes.Content;
import dk.integrationsbarometer.exports.cubes.Cube;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cells of a PX file: a line for each combination of the rows' dimensions, in it the periods,
 * and for each its contents.
 */
record PxData(Cube cube) {
  /** In the order of the keywords DATASYMBOL1, DATASYMBOL2 and so on. */
  static final List<String> SYMBOLS =
      List.of(
          Signs.PX.of(ObsStatus.UNDEFINED),
          Signs.PX.of(ObsStatus.SUPPRESSED),
          Signs.PX.of(ObsStatus.MISSING),
          Signs.PX.of(ObsStatus.BREAK),
          Signs.NOT_COMPUTED.symbol());

  /** A number of its own, because statbanks do not show notes of cells. */
  static final Content UNCERTAIN =
      new Content("uncertain", ColumnWords.UNCERTAIN, Labels.of("1 = yes, 0 = no"), 0);

  List<Content> contents() {
    return cube.hasUncertain()
        ? Stream.concat(cube.contents().stream(), Stream.of(UNCERTAIN)).toList()
        : cube.contents();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    int periods = cube.dimensions().get(cube.dimensions().size() - 1).codes().size();
    var line = new ArrayList<String>();
    for (List<String> key : Cube.combinations(cube.dimensions())) {
      contents().forEach(content -> line.add(written(key, content)));
      if (line.size() == periods * contents().size()) {
        lines.add(String.join(" ", line));
        line.clear();
      }
    }

    return lines;
  }

  private String written(List<String> key, Content content) {
    Cell cell = content.equals(UNCERTAIN) ? uncertain(key) : cube.cell(key, content);
    return cell.number()
        .map(BigDecimal::toPlainString)
        .orElseGet(
            () -> '"' + cell.status().map(Signs.PX::of).orElse(Signs.NOT_COMPUTED.symbol()) + '"');
  }

  /** 1 for uncertain figures, 0 for others that have a number. */
  private Cell uncertain(List<String> key) {
    Cell value = cube.cell(key, cube.main());
    return new Cell(
        value.number().map(number -> isUncertain(value) ? BigDecimal.ONE : BigDecimal.ZERO),
        value.status());
  }

  private static boolean isUncertain(Cell cell) {
    return cell.status().filter(ObsStatus.UNRELIABLE::equals).isPresent();
  }

  /** The places of figures of a status. */
  List<List<String>> places(ObsStatus status) {
    return Cube.combinations(cube.dimensions()).stream()
        .filter(key -> cube.cell(key, cube.main()).status().filter(status::equals).isPresent())
        .toList();
  }
}
