package dk.integrationsbarometer.registers.gate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How two deliveries fit together that follow each other, by keys chosen by their hash.
 *
 * @param from the date of the earlier one
 * @param fromContent the content of its profile, that tells whether it is still the same
 * @param keys how many of the chosen keys the later one has
 * @param common how many of those the earlier one has too
 * @param same of how many of those in common the value of a column is the same, by column
 */
public record Followed(
    LocalDate from,
    LocalDate to,
    long fromContent,
    long toContent,
    long keys,
    long common,
    SortedMap<String, Long> same) {
  public Followed {
    same = Collections.unmodifiableSortedMap(new TreeMap<>(same));
  }

  /** Whether it is about these two. */
  public boolean isOf(Profile earlier, Profile later) {
    return earlier.date().equals(Optional.of(from))
        && later.date().equals(Optional.of(to))
        && earlier.content() == fromContent
        && later.content() == toContent;
  }

  /** The share of the later delivery's keys that the earlier one has too, from 0 to 1. */
  double inCommon() {
    return keys == 0 ? 0 : (double) common / keys;
  }

  /** The share of the keys in common whose value of a column is the same, from 0 to 1. */
  double alike(String column) {
    return common == 0 ? 0 : (double) same.getOrDefault(column, 0L) / common;
  }
}
