package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.Retired;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.run.gate.HeldBack;
import dk.integrationsbarometer.run.gate.Verdicts;
import dk.integrationsbarometer.spark.Sessions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.SparkBuildInfo;

/** Everything beside inputs and definitions that the figures may depend on, for the manifest. */
final class Settings {
  /** Before the name of a delivery that is unlike those before it and was accepted. */
  private static final String ACCEPTED = "accepted ";

  /** Before the name of a delivery that is to be corrected later. */
  private static final String PRELIMINARY = "preliminary ";

  /** Before the name of a delivery whose rows stand for many people and are not all there. */
  private static final String INCOMPLETE = "incomplete ";

  private Settings() {}

  static Map<String, String> of(
      RunRequest request,
      Definitions definitions,
      Collection<CheckedRegister> registers,
      List<Comparison> comparisons) {
    Map<String, String> settings = new TreeMap<>(Sessions.PINNED);
    settings.put("spark.version", SparkBuildInfo.spark_version());
    settings.put("java.version", System.getProperty("java.version"));
    settings.put(Manifest.HOME_AREA, definitions.homeArea());
    settings.put("confidence", definitions.confidence().toPlainString());
    settings.put("indicators", String.join(",", request.indicators().stream().sorted().toList()));
    settings.put(
        "periods",
        String.join(",", request.periods().stream().map(Period::code).sorted().toList()));
    settings.put("areas", String.join(",", request.areas().stream().sorted().toList()));
    request
        .preliminary()
        .forEach(delivery -> settings.put(PRELIMINARY + delivery, "to be corrected"));
    Verdicts.accepted(comparisons)
        .forEach((delivery, because) -> settings.put(ACCEPTED + delivery, because));
    request
        .acceptance()
        .ofNone()
        .forEach(none -> settings.put(ACCEPTED + none, request.acceptance().because()));
    settings.putAll(HeldBack.settings(comparisons));
    settings.putAll(incomplete(registers));
    definitions.retired().values().forEach(retired -> add(retired, settings));
    return settings;
  }

  private static void add(Retired retired, Map<String, String> settings) {
    settings.put(Manifest.RETIRED + retired.indicator(), retired.since().toString());
    settings.put(Manifest.RETIRED_BECAUSE + retired.indicator(), retired.note().in(Language.EN));
    retired
        .replacedBy()
        .ifPresent(other -> settings.put(Manifest.REPLACED + retired.indicator(), other));
  }

  /** The dates that are missing because rows that stand for many people were rejected. */
  static SortedMap<String, String> incomplete(Collection<CheckedRegister> registers) {
    SortedMap<String, String> settings = new TreeMap<>();
    for (CheckedRegister register : registers) {
      for (CheckedDelivery delivery : register.deliveries()) {
        delivery
            .incomplete()
            .forEach(
                date ->
                    settings.put(
                        INCOMPLETE + register.register().id() + "=" + date, "rows are rejected"));
      }
    }

    return settings;
  }
}
