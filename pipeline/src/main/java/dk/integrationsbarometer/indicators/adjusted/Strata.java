package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.Sums;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.registers.Variable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The combinations of what an indicator holds equal.
 *
 * @param names the variables, in the order of the definition
 * @param texts every combination that anybody has
 */
record Strata(IndicatorCells cells, List<String> names, Set<String> texts) {
  static Strata of(IndicatorCells cells) {
    List<String> names =
        cells.indicator().adjusted().orElseThrow().strata().variables().stream()
            .map(Variable::name)
            .toList();
    Set<String> wanted = Set.copyOf(names);
    Set<String> texts = new TreeSet<>();
    cells.sums().keySet().stream()
        .map(CellKey::breakdown)
        .filter(text -> Slice.parse(text).codes().keySet().equals(wanted))
        .forEach(texts::add);
    return new Strata(cells, names, texts);
  }

  /** Both sides of every stratum, empty ones too. */
  List<StratumPair> pairs(Gap gap) {
    List<StratumPair> pairs = new ArrayList<>();
    for (String text : texts) {
      pairs.add(
          new StratumPair(
              text, codes(text), side(gap.group().key(), text), side(gap.reference().key(), text)));
    }

    return pairs;
  }

  private StratumSide side(FigureKey key, String text) {
    int dates = cells.indicator().period().datesBehind(key.period()).size();
    return StratumSide.of(cells.indicator().measure(), counts(List.of(key), List.of(text)), dates);
  }

  /** The people of some groups, who have nobody in common, in some strata. */
  PeopleCounts counts(List<FigureKey> keys, Collection<String> some) {
    return PeopleCounts.of(
        cells.indicator().period(), keys.get(0).period(), date -> sums(keys, some, date));
  }

  private Sums sums(List<FigureKey> keys, Collection<String> some, LocalDate date) {
    Sums sums = Sums.ZERO;
    for (FigureKey key : keys) {
      for (String text : some) {
        sums = sums.plus(cells.at(new CellKey(date, key.area(), key.group(), text)));
      }
    }

    return sums;
  }

  /** The class of each variable, in their order. */
  private List<String> codes(String text) {
    Slice slice = Slice.parse(text);
    return names.stream().map(name -> slice.codes().get(name)).toList();
  }
}
