package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.PreliminaryWord;
import dk.integrationsbarometer.exports.sentences.Difference.Certainty;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a difference into the words that its certainty allows.
 *
 * @param unit the code of the unit of differences
 * @param wantsInterval whether the indicator asks for intervals, so that a missing one is reported
 */
record DifferenceWords(
    FigureFormat format, Bilingual tongue, CodeLabels labels, String unit, boolean wantsInterval) {
  /**
   * The sentences for one kind of comparison, in the reader's language. In each, {@code %1$s} is
   * who is compared, {@code %2$s} with what, and {@code %5$s} the numbers in brackets.
   *
   * @param stated {@code %3$s} is the size and {@code %4$s} the way
   * @param equal no difference as printed
   * @param notToldApart the interval holds 0
   * @param up the way of a positive difference
   * @param down the way of a negative one
   */
  record Sentences(String stated, String equal, String notToldApart, String up, String down) {}

  /**
   * One sentence, with a full stop.
   *
   * @param way which of the two ways it is, by the sign of this number
   */
  String sentence(
      Sentences sentences, String who, String with, Difference difference, double way, String in) {
    String direction = way < 0 ? sentences.down() : sentences.up();
    return sentence(sentences, difference)
            .formatted(who, with, size(difference), direction, in.isEmpty() ? "" : " (" + in + ")")
        + ".";
  }

  private String sentence(Sentences sentences, Difference difference) {
    return switch (difference.certainty()) {
      case PLAIN, ABOUT ->
          format.isNothing(difference.value()) ? sentences.equal() : sentences.stated();
      case AT_LEAST -> sentences.stated();
      case NOT_TOLD_APART -> sentences.notToldApart();
    };
  }

  /** {@code about 18.7 percentage points}. */
  private String size(Difference difference) {
    String how =
        switch (difference.certainty()) {
          case ABOUT -> tongue.say("about ");
          case AT_LEAST -> atLeast(tongue);
          case PLAIN, NOT_TOLD_APART -> "";
        };
    String number =
        switch (difference.certainty()) {
          case AT_LEAST -> format.amount(difference.sure());
          case ABOUT, PLAIN, NOT_TOLD_APART -> format.amount(difference.value());
        };
    return how + inUnit(number);
  }

  /** Before the smallest size that a sure difference can have. */
  static String atLeast(Bilingual tongue) {
    return tongue.say("at least ");
  }

  /** A printed difference with its unit. */
  String inUnit(String number) {
    return labels.amount(number, unit);
  }

  /**
   * What stands in brackets behind a sentence: the two values, and the difference with its interval
   * where there is one; and that one of these is preliminary.
   *
   * @param what the word for the difference: gap or change
   * @param statuses of all numbers that are named
   */
  String numbers(
      Optional<String> values, String what, Difference difference, Stream<ObsStatus> statuses) {
    List<String> parts = new ArrayList<>(values.stream().toList());
    if (difference.certainty() != Certainty.PLAIN) {
      parts.add(what + " " + format.signed(difference.value()) + ", " + interval(difference));
    } else if (wantsInterval) {
      parts.add(
          (values.isPresent() ? "" : what + " " + format.signed(difference.value()) + ", ")
              + tongue.say("uncertainty not computed"));
    } else if (values.isEmpty()) {
      parts.add(what + " " + format.signed(difference.value()));
    }

    new PreliminaryWord(tongue.language()).of(statuses).ifPresent(parts::add);
    return String.join("; ", parts);
  }

  private String interval(Difference difference) {
    return tongue
        .say("uncertainty interval %s to %s")
        .formatted(
            format.signed(difference.interval().orElseThrow().low()),
            format.signed(difference.interval().orElseThrow().high()));
  }

  /** {@code 59.7% against 78.4%}. */
  String against(String one, String other) {
    return tongue.say("%s against %s").formatted(one, other);
  }

  /**
   * Says that a number is marked as uncertain; nothing when it is not.
   *
   * @param what the number, as a sentence begins with it
   */
  String unsure(String what, ObsStatus status) {
    return status == ObsStatus.UNRELIABLE
        ? tongue
            .say(" %s is uncertain: it rests on few people or has a wide interval.")
            .formatted(what)
        : "";
  }
}
