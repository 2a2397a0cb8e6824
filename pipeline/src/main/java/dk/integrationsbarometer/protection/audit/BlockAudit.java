package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Settings;
import dk.integrationsbarometer.protection.Unknowns;
import dk.integrationsbarometer.protection.solver.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The audit of numbers that hang together. */
final class BlockAudit {
  private final Unknowns unknowns;
  private final Settings settings;
  private final List<Statement> published = new ArrayList<>();
  private final List<Statement> hidden = new ArrayList<>();
  private final List<Statement> publishedAmounts = new ArrayList<>();
  private final List<Statement> hiddenAmounts = new ArrayList<>();
  private final TreeSet<String> exposed = new TreeSet<>();
  private int programs;

  BlockAudit(Unknowns unknowns, List<Statement> statements, Settings settings) {
    this.unknowns = unknowns;
    this.settings = settings;
    for (Statement statement : statements) {
      boolean amount = statement.sum().size() > 0 && unknowns.isAmount(statement.sum().unknown(0));
      if (statement.isHidden()) {
        (amount ? hiddenAmounts : hidden).add(statement);
      } else {
        (amount ? publishedAmounts : published).add(statement);
      }
    }
  }

  Audit.Outcome outcome() {
    var ranks = new Ranks(unknowns.size());
    List<Tables.Fixed> independent = new ArrayList<>();
    for (Statement statement : published) {
      if (ranks.add(statement.sum())) {
        independent.add(new Tables.Fixed(statement.sum(), statement.value().orElseThrow()));
      }
    }
    List<Statement> open = new ArrayList<>();
    for (Statement statement : hidden) {
      if (ranks.follows(statement.sum())) {
        exposed.add(statement.name());
      } else {
        open.add(statement);
      }
    }
    if (!open.isEmpty() || !hiddenAmounts.isEmpty()) {
      tables(independent, open);
    }
    return new Audit.Outcome(exposed, programs);
  }

  private void tables(List<Tables.Fixed> independent, List<Statement> open) {
    var first = new FirstTable(unknowns, published, settings.solver());
    Optional<long[]> start = first.find(independent);
    programs += first.programs();
    if (start.isEmpty()) {
      open.forEach(statement -> exposed.add(statement.name()));
      hiddenAmounts.forEach(statement -> exposed.add(statement.name()));
      return;
    }
    long reach = FirstTable.reach(published);
    try (var tables = new Tables(settings.solver(), unknowns, start.get(), reach, independent)) {
      var search = new SecondValues(unknowns, published, tables, start.get(), settings.width());
      exposed.addAll(search.withoutSecondValue(open));
      exposed.addAll(AmountAudit.derivable(unknowns, publishedAmounts, hiddenAmounts, search));
      programs += search.programs();
    }
  }
}
