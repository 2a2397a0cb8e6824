package dk.integrationsbarometer.run;

import dk.integrationsbarometer.cells.Disagreement;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.CheckVerdict;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.RuleCount;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.run.delivered.Lack;
import dk.integrationsbarometer.statistics.intervals.ClusterTotals;
import dk.integrationsbarometer.tables.QualityCheck;
import dk.integrationsbarometer.tables.QualityRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Collects what checks have counted, with their verdicts. */
public final class QualityReport {
  private final Set<QualityRow> rows = new LinkedHashSet<>();

  public void addRegisters(Collection<CheckedRegister> registers) {
    for (CheckedRegister register : registers) {
      register.deliveries().forEach(this::addDelivery);
    }
  }

  private void addDelivery(CheckedDelivery delivery) {
    String register = delivery.delivery().register().id();
    Set<Optional<LocalDate>> dates =
        new LinkedHashSet<>(delivery.counts().stream().map(RuleCount::date).toList());
    for (Optional<LocalDate> date : dates) {
      List<RuleCount> counts =
          delivery.counts().stream().filter(count -> count.date().equals(date)).toList();
      long all = counts.stream().mapToLong(RuleCount::rows).sum();
      long rejected =
          counts.stream().filter(count -> !count.rule().isEmpty()).mapToLong(RuleCount::rows).sum();
      Optional<String> period = date.map(LocalDate::toString);
      rows.add(
          QualityRow.counted(
              QualityCheck.ROWS.of(),
              register,
              period,
              all,
              rejected,
              rejected == 0 ? CheckVerdict.FINE : CheckVerdict.TOLERATED));
      for (RuleCount count : counts) {
        if (!count.rule().isEmpty()) {
          rows.add(
              QualityRow.counted(
                  QualityCheck.RULE.of(count.rule()),
                  register,
                  period,
                  all,
                  count.rows(),
                  CheckVerdict.TOLERATED));
        }
      }
    }
  }

  public void addDisagreements(Unit unit, List<Disagreement> disagreements) {
    for (Disagreement found : disagreements) {
      String official =
          unit.variable(found.variable()).orElseThrow().official().orElseThrow().column();
      rows.add(
          QualityRow.counted(
              QualityCheck.DERIVED.of(found.variable(), official),
              unit.id(),
              Optional.of(found.date().toString()),
              found.compared(),
              found.differing(),
              found.differing() == 0 ? CheckVerdict.FINE : CheckVerdict.NOTED));
    }
  }

  /** Whether every stratum says how its clusters differ: no interval can be given otherwise. */
  public void addSamples(Unit unit, SortedMap<Period, ClusterTotals> samples) {
    samples.forEach(
        (period, sample) ->
            rows.add(
                QualityRow.counted(
                    QualityCheck.STRATA.of(),
                    unit.id(),
                    Optional.of(period.code()),
                    sample.strata(),
                    sample.loneClusters(),
                    sample.loneClusters() == 0 ? CheckVerdict.FINE : CheckVerdict.NOTED)));
  }

  public void addMissing(List<Indicator> indicators, StatusDates dates) {
    for (Indicator indicator : indicators) {
      for (LocalDate date : dates.of(indicator.unit(), List.of(indicator))) {
        for (Lack lack : dates.missing(indicator, date)) {
          addDelivery(
              QualityCheck.DELIVERY.of(),
              lack.register(),
              lack.first(),
              dates.isBeforeTheFirst(lack, date) ? CheckVerdict.NOTED : CheckVerdict.MISSING);
        }
      }

      for (LocalDate date : dates.complete(indicator)) {
        dates.soFar(indicator, date).forEach(lack -> addSoFar(lack, CheckVerdict.MISSING));
        dates.beforeTheFirst(indicator, date).forEach(lack -> addSoFar(lack, CheckVerdict.NOTED));
      }
    }
  }

  private void addSoFar(Lack lack, CheckVerdict verdict) {
    String check = QualityCheck.SO_FAR.of(lack.variable());
    lack.days().forEach(day -> addDelivery(check, lack.register(), day, verdict));
  }

  private void addDelivery(String check, String register, LocalDate day, CheckVerdict verdict) {
    rows.add(QualityRow.counted(check, register, Optional.of(day.toString()), 0, 0, verdict));
  }

  public void addHeldBack(List<Comparison> comparisons) {
    for (Comparison each : comparisons) {
      if (each.isHeldBack()) {
        rows.add(
            QualityRow.counted(
                QualityCheck.DELIVERY.of(),
                each.register(),
                each.date().map(LocalDate::toString),
                0,
                0,
                CheckVerdict.HELD_BACK));
      }
    }
  }

  public List<QualityRow> rows() {
    return new ArrayList<>(new TreeSet<>(rows));
  }
}
