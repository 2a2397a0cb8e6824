package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.BenchmarkRule;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code benchmarks} of an indicator: codes of areas, as the unit's register writes them. */
final class BenchmarkReader {
  private final Fields indicator;
  private final String home;
  private final Problems problems;

  /**
   * A reader.
   *
   * @param home the code of the home municipality
   */
  BenchmarkReader(Fields indicator, String home, Problems problems) {
    this.indicator = indicator;
    this.home = home;
    this.problems = problems;
  }

  Optional<BenchmarkRule> read(Optional<Unit> unit, Optional<Measure> measure) {
    Optional<Node> node = indicator.find("benchmarks");
    List<Node.Scalar> written = indicator.scalars("benchmarks");
    if (node.isPresent() && measure.filter(BenchmarkReader::isAmount).isPresent()) {
      problems.add(Message.BENCHMARK_OF_AMOUNT, node.get().place());
      return Optional.empty();
    }

    List<Code> areas = new ArrayList<>();
    var once = new Once("The area", problems);
    for (Node.Scalar code : written) {
      if (code.text().equals(home)) {
        problems.add(Message.BENCHMARK_IS_HOME, code.place(), code.text());
      } else if (once.isNew(code.text(), code.text(), code.place())) {
        unit.flatMap(known -> area(known, code)).ifPresent(areas::add);
      }
    }

    return areas.isEmpty() ? Optional.empty() : Optional.of(new BenchmarkRule(home, areas));
  }

  private Optional<Code> area(Unit unit, Node.Scalar written) {
    List<Code> known = areas(unit);
    if (known.isEmpty()) {
      problems.add(Message.AREAS_NOT_LISTED, written.place(), unit.id());
      return Optional.empty();
    }

    Optional<Code> area =
        known.stream().filter(code -> code.code().equals(written.text())).findFirst();
    if (area.isEmpty()) {
      problems.add(
          Message.UNKNOWN_NAME,
          written.place(),
          "The area",
          written.text(),
          Spelling.suggest(written.text(), known.stream().map(Code::code).toList()));
    }

    return area;
  }

  private static List<Code> areas(Unit unit) {
    Register register = unit.register();
    return register
        .area()
        .flatMap(register::column)
        .map(RegisterColumn::type)
        .filter(RegisterColumn.Coded.class::isInstance)
        .map(type -> ((RegisterColumn.Coded) type).codes().codes())
        .orElse(List.of());
  }

  /** How much there is follows from how large an area is. */
  private static boolean isAmount(Measure measure) {
    return measure.kind().division() == MeasureKind.Division.PER_DATE;
  }
}
