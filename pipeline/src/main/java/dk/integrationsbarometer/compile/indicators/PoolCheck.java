package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.Series;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;

/** Reports figures that pool so many periods that they could never be computed. */
record PoolCheck(Indicator indicator, Problems problems) {
  /** Nothing to report of an indicator whose figures rest on one period each. */
  void check(Fields fields) {
    if (!indicator.period().isPooled()) {
      return;
    }

    if (!fits()) {
      fields
          .scalar("pool")
          .ifPresent(
              written ->
                  problems.add(Message.POOL_TOO_LONG, written.place(), indicator.period().pool()));
      return;
    }

    base(fields);
    fields.list("targets").forEach(node -> base(Fields.of(node, "a target", new Problems())));
  }

  /** Whether as many periods as are pooled lie between the two days of {@code valid}. */
  private boolean fits() {
    Series series = indicator.series();
    if (series.from().isEmpty() || series.to().isEmpty()) {
      return true;
    }

    Period last = Period.of(series.to().get(), indicator.period().length()).minus(1);
    return indicator.hasFigureIn(last);
  }

  private void base(Fields fields) {
    fields
        .scalar("base")
        .ifPresent(
            written ->
                Period.parse(written.text())
                    .filter(base -> base.length() == indicator.period().length())
                    .ifPresent(base -> base(written, base)));
  }

  private void base(Node.Scalar written, Period base) {
    boolean isOutside = !indicator.hasFigureIn(base);
    if (isOutside || indicator.isBrokenWithin(base)) {
      problems.add(
          Message.BASE_WITHOUT_FIGURE,
          written.place(),
          base.code(),
          indicator.period().reach(base).code(),
          isOutside
              ? "not all of them lie within 'valid'"
              : "the series breaks on " + indicator.breakBetween(base, base).orElseThrow().from());
    }
  }
}
