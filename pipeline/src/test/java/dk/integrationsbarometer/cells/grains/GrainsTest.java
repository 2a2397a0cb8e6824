package dk.integrationsbarometer.cells.grains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.testkit.RealDefinitions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is counted together, and what apart. */
class GrainsTest {
  private static final Unit UNIT = RealDefinitions.asWritten().units().get("bef");

  private static Breakdown by(String... names) {
    return new Breakdown(
        Arrays.stream(names).map(name -> UNIT.variable(name).orElseThrow()).toList());
  }

  private static List<List<String>> names(Grains grains) {
    return grains.all().stream().map(Grain::names).toList();
  }

  @Test
  void fewClassesAreCountedTogether() {
    Grains grains = Grains.of(UNIT, List.of(Breakdown.TOTAL, by("koen"), by("bydel")));

    assertThat(names(grains)).containsExactly(List.of("bydel", "koen"));
    assertThat(grains.all().get(0).combinations()).isEqualTo(11 * 3);
  }

  @Test
  void manyClassesAreCountedApart() {
    Grains grains =
        Grains.of(
            UNIT, List.of(by("oprindelsesland"), by("bydel", "koen", "aldersgruppe"), by("koen")));

    assertThat(names(grains))
        .containsExactly(List.of("oprindelsesland"), List.of("aldersgruppe", "bydel", "koen"));
  }

  /** 15-19 and 0-17 are both ages: everybody knows which go together. */
  @Test
  void classesOfTheSameColumnAreNeverApart() {
    Grains grains =
        Grains.of(UNIT, List.of(by("aldersgruppe", "koen"), by("ungdomsgruppe"), by("bydel")), 1);

    assertThat(names(grains))
        .containsExactly(List.of("aldersgruppe", "koen", "ungdomsgruppe"), List.of("bydel"));
  }

  @Test
  void aCountryIsNeverApartFromItsGroup() {
    Grains grains = Grains.of(UNIT, List.of(by("oprindelsesland"), by("landegruppe")), 1);

    assertThat(names(grains)).containsExactly(List.of("landegruppe", "oprindelsesland"));
  }

  @Test
  void theOrderOfBreakdownsDoesNotMatter() {
    List<Breakdown> breakdowns =
        new ArrayList<>(
            List.of(
                by("oprindelsesland"), by("bydel", "koen"), by("aldersgruppe"), Breakdown.TOTAL));
    Grains one = Grains.of(UNIT, breakdowns, 100);
    Collections.reverse(breakdowns);

    assertThat(Grains.of(UNIT, breakdowns, 100)).isEqualTo(one);
  }

  @Test
  void aBreakdownIsOfTheFirstGrainThatHasItsVariables() {
    Grains grains = Grains.of(UNIT, List.of(by("bydel", "koen"), by("koen", "aldersgruppe")), 1);

    assertThat(names(grains))
        .containsExactly(List.of("bydel", "koen"), List.of("aldersgruppe", "koen"));
    assertThat(grains.byHome(List.of(Breakdown.TOTAL, by("koen"), by("aldersgruppe"))))
        .isEqualTo(Map.of(0, List.of(Breakdown.TOTAL, by("koen")), 1, List.of(by("aldersgruppe"))));
  }

  @Test
  void whatNoGrainWasMadeForIsAFault() {
    Grains grains = Grains.of(UNIT, List.of(by("koen")));

    assertThatThrownBy(() -> grains.byHome(List.of(by("bydel"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutBreakdownsThereAreGroupsOnly() {
    assertThat(names(Grains.of(UNIT, List.of()))).containsExactly(List.of());
  }
}
