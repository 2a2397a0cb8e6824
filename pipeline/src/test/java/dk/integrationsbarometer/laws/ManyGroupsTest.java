package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellKey;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Figure;
import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.RandomPopulation;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.SurveyedPupils;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator can have any number of groups. */
@SparkTest
class ManyGroupsTest {
  private static final int MORE = 70;

  @TempDir private Path folder;

  @Test
  void theSamePeopleHaveTheSameFiguresInTheSeventiethGroup(SparkSession spark) {
    RandomPopulation.of(RealDefinitions.asWritten(), 71, 60).writeTo(folder.resolve("extracts"));
    Indicator plain =
        RealDefinitions.indicators(RealDefinitions.asWritten(), "bef").stream()
            .filter(indicator -> indicator.id().equals(Chosen.one("employment")))
            .findFirst()
            .orElseThrow();
    var hours = new Expression.Reference("loentimer", ValueType.DECIMAL);
    var engine =
        new SparkEngine(
            spark, RealDefinitions.asWritten(), folder.resolve("extracts"), folder.resolve("work"));
    engine
        .cells(
            List.of(
                Compared.withMoreGroups(MORE, plain),
                Compared.withMoreGroups(
                    MORE, Compared.ordering(new Measure.Quantile(hours, 50), plain))))
        .forEach(cells -> assertMoreGroupsAreLikeTheFirst(cells, plain.groups().size()));
  }

  /** Among them those whose interval rests on how people were drawn. */
  @Test
  void theyAreDrawnWithTheOthers(SparkSession spark) {
    SurveyedPupils.made(11).writeTo(folder.resolve("extracts"));
    Indicator plain = SurveyedPupils.indicator("point");
    var engine =
        new SparkEngine(
            spark, SurveyedPupils.DEFINITIONS, folder.resolve("extracts"), folder.resolve("work"));
    IndicatorCells cells = engine.cells(Compared.withMoreGroups(MORE, plain));
    assertMoreGroupsAreLikeTheFirst(cells, plain.groups().size());
    assertThat(Figures.of(cells, Selection.ALL).figures())
        .filteredOn(figure -> figure.key().group().equals("mere" + (MORE - 1)))
        .anyMatch(figure -> figure.interval().isPresent());
  }

  private static void assertMoreGroupsAreLikeTheFirst(IndicatorCells cells, int first) {
    Map<FigureKey, Figure> figures =
        Figures.of(cells, Selection.ALL).figures().stream()
            .collect(Collectors.toMap(Figure::key, figure -> figure));
    List<String> codes = cells.indicator().groups().stream().map(group -> group.code()).toList();
    assertThat(codes).hasSize(first + MORE);
    assertThat(cells.sums().keySet())
        .anyMatch(key -> codes.indexOf(key.group()) == first + MORE - 1);
    cells
        .sums()
        .forEach(
            (key, sums) -> {
              int number = codes.indexOf(key.group());
              if (number >= first) {
                String like = codes.get((number - first) % first);
                assertThat(sums)
                    .as(key.toString())
                    .isEqualTo(
                        cells.at(new CellKey(key.date(), key.area(), like, key.breakdown())));
              }
            });
    figures.forEach(
        (key, figure) -> {
          int number = codes.indexOf(key.group());
          if (number >= first) {
            Figure like = figures.get(key.of(codes.get((number - first) % first)));
            assertThat(figure.counts()).as(key.toString()).isEqualTo(like.counts());
            assertThat(figure.value()).as(key.toString()).isEqualTo(like.value());
            assertThat(figure.interval()).as(key.toString()).isEqualTo(like.interval());
          }
        });
  }
}
