package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.time.Series;
import java.util.ArrayList;
import java.util.List;

/** How far an indicator's figures reach and what may be compared, in words. */
record SeriesWords(Series series, Bilingual tongue) {
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    series.from().ifPresent(day -> lines.add(tongue.say("valid from ") + day));
    series.to().ifPresent(day -> lines.add(tongue.say("valid until ") + day));
    for (Series.Break each : series.breaks()) {
      lines.add(
          tongue.say("break on ")
              + each.from()
              + ": "
              + each.note().in(tongue.language())
              + tongue.say("; nothing is compared across it"));
    }

    series
        .base()
        .ifPresent(base -> lines.add(tongue.say("change is shown also since ") + base.code()));
    return lines;
  }
}
