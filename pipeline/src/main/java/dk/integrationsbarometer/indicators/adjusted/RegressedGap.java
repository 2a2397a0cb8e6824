package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.figures.PeopleCounts;
import dk.integrationsbarometer.indicators.figures.Uncertainty;
import dk.integrationsbarometer.indicators.gaps.AdjustedGap;
import dk.integrationsbarometer.indicators.gaps.Gap;
import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.statistics.intervals.Interval;
import dk.integrationsbarometer.statistics.regression.OaxacaBlinder;
import dk.integrationsbarometer.statistics.regression.RegressionGap;
import dk.integrationsbarometer.statistics.regression.RegressionSide;
import dk.integrationsbarometer.statistics.standardisation.AlikePeople;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A gap adjusted by a linear regression with a column per class of each variable, or one for a
 * number, for where combinations of the variables run out of people. Everybody takes part: whoever
 * has nobody like them on the other side is compared along the line, so nothing is left over.
 */
record RegressedGap(Strata strata, Adjustment adjustment, CommonSupport alike) {
  private Indicator indicator() {
    return strata.cells().indicator();
  }

  /** Empty when the regression does not let itself be estimated. */
  Optional<AdjustedGap> of(Gap gap) {
    RegressionColumns columns = RegressionColumns.of(strata.names(), occupied(), adjustment);
    boolean isCovered = alike.pairs().stream().filter(StratumPair::isAny).allMatch(columns::covers);
    return isCovered
        ? RegressionGap.of(
                side(gap.group().key(), columns, StratumPair::group),
                side(gap.reference().key(), columns, StratumPair::reference),
                coefficients())
            .map(found -> adjusted(gap, columns, found))
        : Optional.empty();
  }

  /**
   * Both sides having the group's composition, the reference is what is to be foreseen, so that its
   * coefficients are needed; and the other way round.
   */
  private OaxacaBlinder.Reference coefficients() {
    return switch (adjustment.standard()) {
      case BOTH -> OaxacaBlinder.Reference.POOLED;
      case GROUP -> OaxacaBlinder.Reference.SECOND;
      case REFERENCE -> OaxacaBlinder.Reference.FIRST;
    };
  }

  /** The strata with people whose values decide the coefficients. */
  private List<StratumPair> occupied() {
    return alike.pairs().stream()
        .filter(
            pair ->
                switch (adjustment.standard()) {
                  case BOTH -> pair.isAny();
                  case GROUP -> pair.reference().hasPeople();
                  case REFERENCE -> pair.group().hasPeople();
                })
        .toList();
  }

  private RegressionSide side(
      FigureKey key, RegressionColumns columns, Function<StratumPair, StratumSide> of) {
    PeopleCounts all = strata.counts(List.of(key), strata.texts());
    List<AlikePeople> people =
        alike.pairs().stream()
            .filter(pair -> of.apply(pair).hasPeople())
            .map(pair -> of.apply(pair).people().alike(columns.of(pair)))
            .toList();
    return new RegressionSide(people, (double) all.points().units(), all.persons());
  }

  private AdjustedGap adjusted(Gap gap, RegressionColumns columns, RegressionGap found) {
    double unit = indicator().measure().kind().scale();
    List<AdjustedGap.Part> parts = new ArrayList<>();
    double explained = 0;
    for (int i = 0; i < strata.names().size(); i++) {
      double part = unit * columns.sum(i, found.parts().byColumn());
      parts.add(new AdjustedGap.Part(strata.names().get(i), part));
      explained += part;
    }

    parts.add(new AdjustedGap.Part(AdjustedGap.Part.NOT_COMPARED, 0));
    return new AdjustedGap(
        gap.value().getAsDouble() - explained,
        interval(gap, columns, found, gap.value().getAsDouble() - explained),
        parts,
        deciding(gap),
        alike.leftGroup(),
        alike.leftReference(),
        alike.perCentOfGroup(),
        alike.perCentOfReference());
  }

  private Optional<Interval> interval(
      Gap gap, RegressionColumns columns, RegressionGap found, double value) {
    if (indicator().interval() == IntervalPolicy.NONE) {
      return Optional.empty();
    }

    return indicator().design().isPresent()
        ? clustered(gap, columns, found).interval(value)
        : found
            .interval(Uncertainty.confidence(indicator()))
            .map(interval -> interval.times(indicator().measure().kind().scale()));
  }

  private ClusteredAdjustment clustered(Gap gap, RegressionColumns columns, RegressionGap found) {
    var sample = new ClusteredAdjustment(indicator(), strata.cells().survey(), gap);
    for (StratumPair pair : alike.pairs()) {
      if (pair.group().hasPeople()) {
        AlikePeople group = pair.group().people().alike(columns.of(pair));
        sample.group(pair, found.ofFirst().byOver(group), found.ofFirst().byUnder(group));
      }

      if (pair.reference().hasPeople()) {
        AlikePeople other = pair.reference().people().alike(columns.of(pair));
        sample.reference(pair, found.ofSecond().byOver(other), found.ofSecond().byUnder(other));
      }
    }

    return sample;
  }

  /** Beside others, the people whose values decide what a class is worth: nobody else does. */
  private List<PeopleCounts> deciding(Gap gap) {
    List<FigureKey> keys =
        switch (adjustment.standard()) {
          case BOTH -> List.of(gap.group().key(), gap.reference().key());
          case GROUP -> List.of(gap.reference().key());
          case REFERENCE -> List.of(gap.group().key());
        };
    List<PeopleCounts> deciding = new ArrayList<>(alike.telling());
    for (int i = 0; i < strata.names().size(); i++) {
      int variable = i;
      alike.pairs().stream()
          .map(pair -> pair.codes().get(variable))
          .distinct()
          .map(
              code ->
                  alike.pairs().stream()
                      .filter(pair -> pair.codes().get(variable).equals(code))
                      .map(StratumPair::text)
                      .toList())
          .forEach(texts -> deciding.add(strata.counts(keys, texts)));
    }

    return deciding;
  }
}
