package dk.integrationsbarometer.generator.town;

import dk.integrationsbarometer.generator.town.Profile.Band;
import dk.integrationsbarometer.generator.town.Profile.Parts;
import dk.integrationsbarometer.generator.town.Profile.Quota;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many residents of each background, sex and age there shall be: the profile's counts to scale,
 * in whole people.
 *
 * <p>Sums are rounded, not parts, so that the parts always add up. The share of women aged 25-64
 * follows from the printed employment of women, men and all.
 */
final class Targets {
  private final Profile profile;
  private final double scale;

  Targets(Profile profile, long people) {
    this.profile = profile;
    this.scale = people / profile.town().people();
  }

  long people(Background background) {
    Profile.CityCounts town = profile.town();
    long nonWestern = Math.round(town.nonWestern() * scale);
    return switch (background) {
      case DANSK ->
          Math.round(town.people() * scale)
              - nonWestern
              - people(Background.VESTLIG)
              - people(Background.UKENDT);
      case OEVRIGE -> nonWestern - people(Background.MENAPT);
      case VESTLIG, MENAPT, UKENDT -> Math.round(town.people(background) * scale);
    };
  }

  /** Adults from 25 years on, by age. */
  Map<Band, Long> adults(Background background, Sex sex) {
    Map<Band, Long> adults = new LinkedHashMap<>();
    double share = women(background);
    double percent = 0;
    double women = 0;
    for (Map.Entry<Band, Double> band : profile.groups().get(background).ages().entrySet()) {
      double womenOfBand = band.getValue() * (band.getKey().isWorkingAge() ? share : 0.5);
      long all = upTo(background, percent + band.getValue()) - upTo(background, percent);
      long female = Math.min(all, upTo(background, women + womenOfBand) - upTo(background, women));
      adults.put(band.getKey(), sex == Sex.KVINDE ? female : all - female);
      percent += band.getValue();
      women += womenOfBand;
    }

    return adults;
  }

  private long upTo(Background background, double percent) {
    return Math.round(people(background) * percent / 100);
  }

  /** The share of women among those aged 25-64. */
  private double women(Background background) {
    if (background != Background.OEVRIGE) {
      return women(background.code());
    }

    double menapt = workingAge(Background.MENAPT);
    double rest = workingAge(Background.OEVRIGE);
    return (women(Background.NON_WESTERN) * (menapt + rest)
            - women(Background.MENAPT.code()) * menapt)
        / rest;
  }

  private double workingAge(Background background) {
    double percent =
        profile.groups().get(background).ages().entrySet().stream()
            .filter(band -> band.getKey().isWorkingAge())
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return profile.town().people(background) * percent / 100;
  }

  private double women(String code) {
    Quota quota = profile.employment().quota(code);
    return quota.parts().map((Parts parts) -> parts.womenIn(quota.total())).orElse(0.5);
  }
}
