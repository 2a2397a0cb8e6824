package dk.integrationsbarometer.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.run.LoadedDefinitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionMeaningTest {
  private static final Path BASE = Path.of("src/test/resources/bad-definitions/base");
  private static final String INDICATOR = "indicators/arbejde/arbejde.yaml";

  @TempDir private Path folder;
  private String before;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(BASE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }

    before = hash();
  }

  private String hash() {
    Definitions definitions = LoadedDefinitions.load(folder);
    return definitions.indicator("arbejde").orElseThrow().hash();
  }

  private String hashWith(String file, String old, String changed) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, changed));
    return hash();
  }

  @Test
  void wordsLayoutCommentsAndExamplesDoNotMatter() throws IOException {
    assertThat(hashWith(INDICATOR, "en: Work", "en: Employment")).isEqualTo(before);
    assertThat(hashWith(INDICATOR, "alder >= 25", "(alder  >=  25) # adults")).isEqualTo(before);
    assertThat(hashWith(INDICATOR, "one of two works", "the one works")).isEqualTo(before);
    assertThat(hashWith("variables/person.yaml", "en: Sex", "en: Gender")).isEqualTo(before);
  }

  /** What is kept between runs stays valid when a language is added. */
  @Test
  void aFurtherLanguageChangesTheHashOfNoOtherDocument() throws IOException {
    Map<String, String> all = LoadedDefinitions.load(folder).hashes();
    Files.createDirectories(folder.resolve("languages"));
    Files.writeString(
        folder.resolve("languages/sv.yaml"),
        "{kind: language, id: sv, name: svenska, locale: sv-SE, texts: []}");
    hashWith("variables/person.yaml", "en: Sex", "en: Sex, sv: Kön");

    Map<String, String> later = new TreeMap<>(LoadedDefinitions.load(folder).hashes());
    assertThat(later.remove("languages/sv.yaml")).isNotNull();
    assertThat(later).isEqualTo(all);
  }

  @Test
  void neitherDoesTheLastExampleOfADecisionTable() throws IOException {
    String table =
        "\n  side: {label: {da: S, en: S}, in: koen, decide: [{when: alder > 30, then: mand, note: {da: a, en: a}}], otherwise: kvinde";
    String examples = ", examples: [{given: {alder: 31}, then: mand}]}\n  voksen:";
    hashWith("variables/person.yaml", "\n  voksen:", table + examples);
    String with = hashWith(INDICATOR, "population: alder >= 25", "population: side = 'mand'");

    assertThat(with).isNotEqualTo(before);
    assertThat(hashWith("variables/person.yaml", examples, "}\n  voksen:")).isEqualTo(with);
  }

  @Test
  void neitherDoesARuleForAmountsWhereThereAreNone() throws IOException {
    assertThat(
            hashWith(
                "disclosure/standard.yaml",
                "\nthreshold:",
                "\np_percent: 10\ndominance: {largest: 2, percent: 80}\nthreshold:"))
        .isEqualTo(before);
  }

  @Test
  void aRuleForAmountsMattersWhereThereAreSome() throws IOException {
    String mean =
        hashWith(
            INDICATOR,
            "measure: share\nnumerator: timer > 0",
            "measure: mean\nvalue: timer\nvalue_unit: {da: timer, en: hours}");
    assertThat(mean).isNotEqualTo(before);
    assertThat(hashWith("disclosure/standard.yaml", "\nthreshold:", "\np_percent: 10\nthreshold:"))
        .isNotEqualTo(mean);
  }

  @Test
  void aGroupOfGroupsMeansWhatTheseMean() throws IOException {
    String groups = "classifications/grupper.yaml";
    String written = "where: \"koen = 'kvinde'\"}";
    String other = "\n  - {code: koner, da: Koner, en: Wives, " + written;

    assertThat(hashWith(groups, written, "any_of: [koner]}" + other)).isEqualTo(before);
    assertThat(hashWith(groups, written, "where: \"koen = 'mand'\"}")).isNotEqualTo(before);
  }

  @Test
  void aGroupOfTheIndicatorsOwnMeansWhatAGroupOfAllMeans() throws IOException {
    String own = "{code: kvinder, da: Kvinder, en: Women, where: \"koen = 'kvinde'\"}";
    Files.writeString(
        folder.resolve("classifications/grupper.yaml"),
        "{kind: groups, id: grupper, groups: [{code: alle, da: Alle, en: Everyone, where: \"true\"}]}");

    assertThat(hashWith(INDICATOR, "groups: [alle, kvinder]", "groups: [alle, " + own + "]"))
        .isEqualTo(before);
  }

  @Test
  void theIndicatorsOwnConditionsMatter() throws IOException {
    assertThat(hashWith(INDICATOR, "alder >= 25", "alder >= 26")).isNotEqualTo(before);
    String now = hash();
    assertThat(hashWith(INDICATOR, "timer > 0", "timer > 1")).isNotEqualTo(now);
  }

  @Test
  void whatTheConditionsLeadToMatters() throws IOException {
    assertThat(hashWith("variables/person.yaml", "sum: TIMER", "max: TIMER")).isNotEqualTo(before);
    String now = hash();
    assertThat(hashWith("disclosure/standard.yaml", "threshold: 5", "threshold: 3"))
        .isNotEqualTo(now);
    now = hash();
    assertThat(hashWith("registers/bfl.yaml", "tolerance: 0", "tolerance: 1")).isNotEqualTo(now);
  }

  @Test
  void levelOfIntervalsMattersToThoseThatHaveOne() throws IOException {
    assertThat(hashWith("barometer.yaml", "columns:", "confidence: 99\ncolumns:"))
        .isEqualTo(before);
    String now = hashWith(INDICATOR, "decimals:", "interval: superpopulation\ndecimals:");
    assertThat(hashWith("barometer.yaml", "confidence: 99", "confidence: 90")).isNotEqualTo(now);
    now = hash();
    assertThat(hashWith("barometer.yaml", "confidence: 90", "confidence: 90.0")).isEqualTo(now);
  }

  @Test
  void howManyPeriodsAFigureRestsOnMatters() throws IOException {
    assertThat(hashWith(INDICATOR, "decimals:", "pool: 2\ndecimals:")).isNotEqualTo(before);
    String now = hash();
    assertThat(hashWith(INDICATOR, "pool: 2", "pool: 3")).isNotEqualTo(now);
  }

  @Test
  void whatIsMarkedAsUncertainMattersToThoseThatHaveIntervals() throws IOException {
    String rule = "reliability: {min_effective_persons: 30, source: made up}\nthreshold:";

    assertThat(hashWith("disclosure/standard.yaml", "threshold:", rule)).isEqualTo(before);
    String now = hashWith(INDICATOR, "decimals:", "interval: superpopulation\ndecimals:");
    assertThat(hashWith("disclosure/standard.yaml", "persons: 30", "persons: 20"))
        .isNotEqualTo(now);
    now = hash();
    assertThat(hashWith("disclosure/standard.yaml", "made up", "invented")).isEqualTo(now);
  }

  @Test
  void whatTheIndicatorDoesNotUseDoesNotMatter() throws IOException {
    assertThat(hashWith("variables/person.yaml", "alder >= 18", "alder >= 21")).isEqualTo(before);
  }

  /** A limit lets a delivery pass or not; it changes no figure. */
  @Test
  void howFarADeliveryMayBeFromOthersDoesNotMatter() throws IOException {
    assertThat(hashWith("registers/bef.yaml", "gate: {rows: 25", "gate: {rows: 30"))
        .isEqualTo(before);
  }

  /** What a number of a release is known by: less than what decides a figure. */
  private CountMeaning numbers() {
    return new CountMeaning(LoadedDefinitions.load(folder).indicator("arbejde").orElseThrow());
  }

  @Test
  void aNumberStaysTheSameWhateverIsCheckedOrPrintedBesideIt() throws IOException {
    String people = numbers().people("kvinder", Slice.TOTAL);
    String value = numbers().value("kvinder", Slice.TOTAL);

    hashWith("registers/bfl.yaml", "tolerance: 0", "tolerance: 1");
    hashWith("disclosure/standard.yaml", "threshold: 5", "threshold: 3");
    hashWith(INDICATOR, "breakdowns: [[koen]]", "breakdowns: []");

    assertThat(hash()).isNotEqualTo(before);
    assertThat(numbers().people("kvinder", Slice.TOTAL)).isEqualTo(people);
    assertThat(numbers().value("kvinder", Slice.TOTAL)).isEqualTo(value);
  }

  @Test
  void aNumberIsAnotherWhenItsConditionsAre() throws IOException {
    String people = numbers().people("kvinder", Slice.TOTAL);
    String value = numbers().value("kvinder", Slice.TOTAL);

    hashWith("variables/person.yaml", "sum: TIMER", "max: TIMER");
    assertThat(numbers().people("kvinder", Slice.TOTAL)).isEqualTo(people);
    assertThat(numbers().value("kvinder", Slice.TOTAL)).isNotEqualTo(value);

    hashWith(INDICATOR, "alder >= 25", "alder >= 26");
    assertThat(numbers().people("kvinder", Slice.TOTAL)).isNotEqualTo(people);
  }
}
