package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.ClassComparison;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.Employment;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {
  private static final Bilingual DANISH = new Bilingual(Language.DA);
  private static final Bilingual ENGLISH = new Bilingual(Language.EN);
  private static final Indicator WOMEN_FIRST =
      Compared.over(Employment.share(), Employment.KOEN, "kvinde", "mand");

  @Test
  void aGradientTellsItsClassesItsMethodAndWhy() {
    assertThat(new ComparisonWords(WOMEN_FIRST, ENGLISH).gradient())
        .containsExactly(
            "a straight line through the classes of “Sex” in the order “Women” and “Men”, each at the middle of its place and weighted by how many are in it (Mackenbach and Kunst 1997), so that all classes count and not only the two at the ends",
            "the slope is the upper end of the line less the lower; the relative index is the upper divided by the lower and is not shown when the line begins at 0 or below",
            "whoever is in none of the classes is left out; how many per cent are in it is shown by itself",
            "the intervals are made from those of the classes (Zou, Huang and Zhang 2009; for the relative index in the way of Fieller 1954), as the ends of the line are weighted sums of their figures; how far the figures lie from a straight line is not in them",
            "the gradient describes what goes together, not what causes what");
    assertThat(new ComparisonWords(Compared.complete(WOMEN_FIRST), DANISH).gradient())
        .contains("gradienten har intet interval, da tallene intet har");
    assertThat(new ComparisonWords(Employment.share().indicator(), DANISH).gradient()).isEmpty();
  }

  @Test
  void benchmarksTellHowTheCountryIsComparedWith() {
    Indicator own = Compared.against(Employment.share(), "147", "000");

    assertThat(new ComparisonWords(own, ENGLISH).benchmarks())
        .containsExactly(
            "the figure for area 101 less the same figure for “147” and “000”, as they stand, not between people who are alike",
            "the area is itself a part of the country, so the interval is made from the area and the rest of the country, which have nobody in common");
    assertThat(
            new ComparisonWords(Compared.against(Employment.share(), "147"), DANISH).benchmarks())
        .containsExactly(
            "tallet for område 101 minus det samme tal for »147«, som de står, ikke mellem ens personer");
    assertThat(new ComparisonWords(WOMEN_FIRST, ENGLISH).benchmarks()).isEmpty();
  }

  @Test
  void gapsBetweenClassesTellWhichAndHowAPartIsComparedWithTheWhole() {
    Indicator own =
        Compared.classes(
            Employment.share().by(new Breakdown(List.of(Employment.KOEN))).indicator(),
            comparison("kvinde", "mand"),
            comparison("kvinde", ClassReference.TOTAL),
            comparison("mand", ClassReference.TOTAL),
            comparison("mand", ClassReference.REST));

    assertThat(new ComparisonWords(own, ENGLISH).classes())
        .containsExactly(
            "within each group, by “Sex”: “Women” less “Men”",
            "within each group, by “Sex”: “Women” and “Men” less “all of the group”",
            "within each group, by “Sex”: “Men” less “all others of the group”",
            "all others of the group include those whose class is not known",
            "the class is itself a part of the group, so the interval is made from the class and all others of the group, which have nobody in common");
    assertThat(new ComparisonWords(Compared.complete(own), DANISH).classes())
        .containsExactly(
            "inden for hver gruppe, efter »Køn«: »Kvinder« minus »Mænd«",
            "inden for hver gruppe, efter »Køn«: »Kvinder« og »Mænd« minus »alle i gruppen«",
            "inden for hver gruppe, efter »Køn«: »Mænd« minus »alle andre i gruppen«",
            "blandt alle andre i gruppen er også dem, hvis klasse ikke kendes");
  }

  private static ClassComparison comparison(String code, String reference) {
    return new ClassComparison(Employment.KOEN, code, new ClassReference("koen", reference));
  }
}
