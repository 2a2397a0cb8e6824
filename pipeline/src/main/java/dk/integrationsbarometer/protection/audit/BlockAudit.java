package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import dk.integrationsbarometer.protection.audit.SecondValues.Wanted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The audit of numbers that hang together. */
final class BlockAudit {
  private final Unknowns unknowns;
  private final SearchSettings settings;
  private final List<Statement> published = new ArrayList<>();
  private final List<Statement> hidden = new ArrayList<>();
  private final List<Statement> publishedAmounts = new ArrayList<>();
  private final List<Statement> hiddenAmounts = new ArrayList<>();
  private final TreeSet<String> exposed = new TreeSet<>();
  private int programs;

  BlockAudit(Unknowns unknowns, List<Statement> statements, SearchSettings settings) {
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

  /**
   * The outcome.
   *
   * @param known a table that may be the one looked for first; it is verified
   */
  Audit.Outcome outcome(Optional<long[]> known) {
    var ranks = new Ranks(unknowns.size());
    List<Statement> independent =
        published.stream().filter(statement -> ranks.add(statement.sum())).toList();
    List<Statement> open = new ArrayList<>();
    for (Statement statement : hidden) {
      if (ranks.follows(statement.sum())) {
        exposed.add(statement.name());
      } else {
        open.add(statement);
      }
    }
    if (!open.isEmpty() || !hiddenAmounts.isEmpty()) {
      var reader = new Reader(unknowns, published);
      Optional<long[]> start =
          known
              .filter(reader::finds)
              .or(() -> FirstTable.find(unknowns, independent, settings.solver()))
              .filter(reader::finds);
      if (start.isPresent()) {
        tables(reader, start.get(), independent, open);
      } else {
        open.forEach(statement -> exposed.add(statement.name()));
        hiddenAmounts.forEach(statement -> exposed.add(statement.name()));
      }
    }
    return new Audit.Outcome(exposed, programs);
  }

  private void tables(
      Reader reader, long[] start, List<Statement> independent, List<Statement> open) {
    List<Sum> sums = open.stream().map(Statement::sum).toList();
    var search = new SecondValues(reader, start, independent, sums, settings.solver());
    for (Statement statement : open) {
      if (!search.areFor(new Wanted(statement.sum(), settings.width()))) {
        exposed.add(statement.name());
      }
    }
    Set<Integer> zeros = new HashSet<>();
    if (!hiddenAmounts.isEmpty()) {
      AmountAudit.counts(unknowns).stream()
          .filter(count -> start[count] == 0)
          .filter(count -> !search.areFor(new Wanted(Sum.of(count), 1)))
          .forEach(zeros::add);
    }
    exposed.addAll(AmountAudit.derivable(unknowns, publishedAmounts, hiddenAmounts, zeros));
    programs += search.programs();
  }
}
