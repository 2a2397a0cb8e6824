package dk.integrationsbarometer.exports.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.charts.DotChart.Row;
import dk.integrationsbarometer.exports.charts.DotChart.Section;
import dk.integrationsbarometer.exports.charts.LineChart.Point;
import dk.integrationsbarometer.exports.charts.LineChart.Series;
import dk.integrationsbarometer.exports.charts.LineChart.Tick;
import dk.integrationsbarometer.exports.charts.PartsChart.Part;
import dk.integrationsbarometer.statistics.intervals.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No text of a chart lies outside it or over another, whatever the numbers are. */
class ChartsTest {
  private static final String LONG =
      "Indvandrere og efterkommere fra udvalgte MENAPT-lande minus dem, der bor i den øvrige by";
  private static final ChartWords WORDS =
      new ChartWords(
          new Caption("Titel", "En sætning.", "procentpoint", "Kilde: " + LONG + "."),
          number -> String.valueOf(number));

  @Test
  void dotsWithWhiskersHaveRoomForTheirTexts() {
    Picture picture =
        new DotChart(
                WORDS,
                List.of(
                    new Section("I alt", List.of(row(-1234.5, 2), row(0.1, 0.05), hidden())),
                    new Section("Kvinder", List.of(row(3, 1)))),
                Optional.of(new DotChart.Goal(50, "Mål for »" + LONG + "«: 50,0 %", LONG)),
                Optional.of(new DotChart.Key("2016Q4", "2022Q2")))
            .picture();

    assertThatTextsHaveRoom(picture);
    assertThat(texts(picture)).contains("..", "I alt", "2016Q4").doesNotContain("");
  }

  @Test
  void aGoalIsDrawnInTheRowThatItIsForAlone() {
    Picture picture =
        new DotChart(
                WORDS,
                List.of(
                    new Section("I alt", List.of(row(3, 1), new Row("Alle", List.of(), ".."))),
                    new Section("Kvinder", List.of(row(3, 1)))),
                Optional.of(new DotChart.Goal(4, "Mål: 4", LONG)),
                Optional.empty())
            .picture();

    assertThat(picture.svg("a").markup().split("stroke-dasharray", -1))
        .as("in its row and in the key")
        .hasSize(1 + 2);
  }

  @Test
  void theAxisOfNumbersOfPeopleBeginsAtNothing() {
    var chart =
        new DotChart(
            WORDS.fromZero(),
            List.of(new Section("", List.of(row(950, 10)))),
            Optional.empty(),
            Optional.empty());

    assertThat(texts(chart.picture())).contains("0.0");
  }

  @Test
  void anAxisOfFewOfSomethingHasNoPartsOfOne() {
    var chart =
        new DotChart(
            WORDS.ofWholeNumbers(),
            List.of(new Section("", List.of(row(2, 0)))),
            Optional.empty(),
            Optional.empty());

    assertThat(texts(chart.picture()))
        .contains("0.0", "1.0", "2.0", "5.0")
        .doesNotContain("0.5", "1.5");
  }

  @Test
  void aMarkHasRoomUnderThePicture() {
    Picture picture =
        new DotChart(
                WORDS,
                List.of(new Section("I alt", List.of(row(3, 1)))),
                Optional.empty(),
                Optional.empty())
            .picture()
            .marked(LONG);

    assertThatTextsHaveRoom(picture);
    assertThat(picture.title()).isEqualTo(LONG + " Titel");
    assertThat(picture.description()).isEqualTo(LONG + " En sætning.");
  }

  @Test
  void aPictureThatLiesByItselfHasRoomForTitleUnitAndSource() {
    Picture inPage =
        new DotChart(
                WORDS,
                List.of(new Section("I alt", List.of(row(3, 1)))),
                Optional.empty(),
                Optional.empty())
            .picture();
    Picture alone = inPage.alone();

    assertThatTextsHaveRoom(alone);
    assertThatTextsHaveRoom(alone.marked(LONG));
    assertThat(texts(alone)).startsWith("Titel (procentpoint)");
    assertThat(texts(alone).get(texts(alone).size() - 1)).endsWith("øvrige by.");
    assertThat(alone.marks()).hasSize(1);
    assertThat(alone.marks().get(0).markup())
        .startsWith("<g transform=\"translate(0 23)\"><")
        .contains(inPage.marks().get(0).markup());
  }

  private static Row row(double value, double half) {
    return new Row(
        LONG,
        List.of(
            Dot.before(value + half),
            Dot.now(value, Optional.of(new Interval(value - half, value + half)))),
        value + " til " + value);
  }

  private static Row hidden() {
    return new Row("Skjult", List.of(), "..");
  }

  @Test
  void linesThatEndCloseTogetherHaveTheirNumbersBesideOneAnother() {
    List<Tick> periods =
        IntStream.range(2006, 2023).mapToObj(year -> new Tick(year + "Q4", year)).toList();
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < LineChart.MOST_SERIES; i++) {
      int number = i;
      series.add(
          new Series(
              LONG,
              periods.stream()
                  .map(
                      tick ->
                          tick.time() == 2010
                              ? Optional.<Point>empty()
                              : Optional.of(point(60 + number * 0.01 + tick.time() % 3)))
                  .toList()));
    }

    Picture picture =
        new LineChart(
                WORDS,
                periods,
                series,
                List.of(new LineChart.Break(2014, "Databrud 2014-01-01: " + LONG)),
                Optional.of(new DotChart.Goal(61, "Mål: 61", "")))
            .picture();

    assertThatTextsHaveRoom(picture);
  }

  private static Point point(double value) {
    return new Point(value, Optional.of(new Interval(value - 1, value + 1)), value + " % (u)");
  }

  @Test
  void aLineIsCutWhereANumberIsMissingAndWhereTheSeriesBreaks() {
    List<Tick> periods =
        IntStream.range(2010, 2017).mapToObj(year -> new Tick("" + year, year)).toList();
    List<Optional<Point>> points = new ArrayList<>();
    periods.forEach(tick -> points.add(Optional.of(new Point(tick.time(), Optional.empty(), ""))));
    points.set(2, Optional.empty());

    Picture picture =
        new LineChart(
                WORDS,
                periods,
                List.of(new Series("Alle", points)),
                List.of(new LineChart.Break(2015, "Databrud")),
                Optional.empty())
            .picture();

    // 2010-2011, 2013-2014 and 2015-2016.
    assertThat(
            picture.marks().stream()
                .filter(mark -> mark.markup().contains("fill=\"none\""))
                .count())
        .isEqualTo(3);
  }

  /** Dashes across the plot in the colour of another group would be taken for that one's goal. */
  @Test
  void aGoalHasTheColourOfItsGroup() {
    List<Tick> periods =
        IntStream.range(2010, 2017).mapToObj(year -> new Tick("" + year, year)).toList();
    List<Optional<Point>> points =
        periods.stream()
            .map(tick -> Optional.of(new Point(tick.time(), Optional.empty(), "")))
            .toList();

    Picture picture =
        new LineChart(
                WORDS,
                periods,
                List.of(new Series("Alle", points), new Series("Andre", points)),
                List.of(),
                Optional.of(new DotChart.Goal(2013, "Mål for »Andre«", "Andre")))
            .picture();

    assertThat(
            picture.marks().stream()
                .map(mark -> mark.markup())
                .filter(mark -> mark.contains("stroke-dasharray")))
        .hasSize(2)
        .allMatch(mark -> mark.contains(Ink.ofSeries(1).hex()));
  }

  @Test
  void theBarsOfPartsFollowOneAnotherAndAddUp() {
    Picture picture =
        new PartsChart(
                WORDS,
                List.of(new Part(LONG, -25, "-25,0"), new Part("Alder", 5, "+5,0")),
                new Part("Hele forskellen", -20, "-20,0"))
            .picture();

    assertThatTextsHaveRoom(picture);
    List<String> bars =
        picture.marks().stream()
            .map(mark -> mark.markup())
            .filter(mark -> mark.startsWith("<rect"))
            .toList();
    assertThat(bars).hasSize(3);
    // The second begins where the first ends, and the whole ends where the second does.
    assertThat(left(bars.get(1))).isEqualTo(left(bars.get(0)));
    assertThat(left(bars.get(2))).isGreaterThan(left(bars.get(0)));
  }

  private static double left(String bar) {
    return Double.parseDouble(bar.replaceAll("^<rect x=\"([^\"]+)\".*$", "$1"));
  }

  @Test
  void aDistrictWithoutANumberIsHatchedAndHasItsSign() {
    var square = new DistrictMap.Shape("1", List.of(square(12.5)), new Degrees(12.55, 55.65));
    var other = new DistrictMap.Shape("2", List.of(square(12.6)), new Degrees(12.65, 55.65));
    Picture picture =
        new DistrictMap(
                WORDS,
                List.of(square, other),
                Map.of(
                    "1",
                    new DistrictMap.Part("24,4", Optional.of(DistrictMap.Standing.LOWER)),
                    "2",
                    new DistrictMap.Part("..", Optional.empty())),
                new DistrictMap.Key("lavere", "ens", "højere", "intet tal"))
            .picture();

    assertThatTextsHaveRoom(picture);
    assertThat(texts(picture)).contains("24,4 −", "..");
    assertThat(picture.marks().get(0).markup()).contains(Ink.LOWER.hex());
    assertThat(picture.marks().get(1).markup()).contains("stroke=\"" + Ink.AXIS.hex());
  }

  private static List<Degrees> square(double west) {
    return List.of(
        new Degrees(west, 55.6),
        new Degrees(west + 0.1, 55.6),
        new Degrees(west + 0.1, 55.7),
        new Degrees(west, 55.7),
        new Degrees(west, 55.6));
  }

  @Test
  void aPictureIsDescribedForThoseWhoDoNotSeeIt() {
    String svg =
        new DotChart(
                WORDS,
                List.of(new Section("", List.of(row(1, 1)))),
                Optional.empty(),
                Optional.empty())
            .picture()
            .svg("a")
            .markup();

    assertThat(svg)
        .contains(
            "role=\"img\" aria-labelledby=\"a-t a-d\"",
            "<title id=\"a-t\">Titel</title><desc id=\"a-d\">En sætning.</desc>");
  }

  private static List<String> texts(Picture picture) {
    return picture.labels().stream().map(Label::text).toList();
  }

  private static void assertThatTextsHaveRoom(Picture picture) {
    List<Label> labels = picture.labels();
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      assertThat(label.box().isInside(picture.box())).as("inside: %s", label).isTrue();
      for (Label other : labels.subList(i + 1, labels.size())) {
        assertThat(label.box().overlaps(other.box())).as("%s over %s", label, other).isFalse();
      }
    }
  }
}
