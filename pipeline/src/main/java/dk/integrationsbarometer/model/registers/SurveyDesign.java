package dk.integrationsbarometer.model.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the people of a survey were drawn. Every row says it, so that no interval has to guess.
 *
 * @param stratum the column with the part of the population that was drawn from by itself; empty
 *     when all were drawn from one
 * @param cluster the columns that together name what was drawn first, such as a school; the key of
 *     the register where people were drawn one by one. The same name in two strata is two clusters
 * @param drawnFrom the column with how many clusters the stratum has in all; empty where that is
 *     not known or so many that it makes no difference
 */
public record SurveyDesign(
    Optional<String> stratum, List<String> cluster, Optional<String> drawnFrom) {
  public SurveyDesign {
    cluster = List.copyOf(cluster);
  }

  /** All columns that say it. */
  public List<String> columns() {
    List<String> columns = new ArrayList<>(cluster);
    stratum.ifPresent(columns::add);
    drawnFrom.ifPresent(columns::add);
    return columns;
  }
}
