package dk.integrationsbarometer.compile.registers;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code became}: which codes took the place of one that ended. As each of them must hold on
 * the day on which the other ends, no code can become itself by a detour.
 */
final class SuccessorReader {
  private static final String BECAME = "became";

  private final Problems problems;
  private final List<Ended> ended = new ArrayList<>();

  /**
   * An item with what is written of its successors.
   *
   * @param isSaid whether anything is, if only that there are none
   */
  private record Ended(
      CodeList.Item item, boolean isSaid, List<Node.Scalar> successors, Place place) {}

  SuccessorReader(Problems problems) {
    this.problems = problems;
  }

  /** One code may stand there without brackets. */
  List<Node.Scalar> read(Fields fields) {
    return fields.find(BECAME).filter(Node.Scalar.class::isInstance).isPresent()
        ? fields.scalar(BECAME).stream().toList()
        : fields.scalars(BECAME);
  }

  void add(CodeList.Item item, List<Node.Scalar> successors, Fields fields) {
    ended.add(new Ended(item, fields.has(BECAME), successors, fields.place()));
  }

  /** Reports what does not fit, given all items of the list. */
  void check(List<CodeList.Item> items) {
    boolean isLinked = items.stream().anyMatch(item -> !item.became().isEmpty());
    for (Ended each : ended) {
      CodeList.Item item = each.item();
      if (each.isSaid() && (item.to().isEmpty() || item.isRange())) {
        problems.add(Message.BECAME_WITHOUT_END, each.place(), shown(item));
      } else if (isLinked && !each.isSaid() && item.to().isPresent()) {
        problems.add(Message.ENDS_WITHOUT_WORD, each.place(), shown(item), item.to().get());
      } else {
        each.successors().forEach(successor -> check(item, successor, items));
      }
    }
  }

  private void check(CodeList.Item item, Node.Scalar successor, List<CodeList.Item> items) {
    String code = successor.text();
    List<CodeList.Item> meant =
        items.stream().filter(each -> !each.isRange() && each.code().equals(code)).toList();
    LocalDate end = item.to().orElseThrow();
    if (meant.isEmpty()) {
      List<String> known = items.stream().map(CodeList.Item::code).toList();
      problems.add(
          Message.BECAME_UNKNOWN,
          successor.place(),
          item.code(),
          code,
          Spelling.suggest(code, known));
    } else if (meant.stream().noneMatch(each -> each.holdsOn(end))) {
      problems.add(
          Message.BECAME_AT_OTHER_TIME, successor.place(), item.code(), code, end, times(meant));
    }
  }

  private static String times(List<CodeList.Item> items) {
    return String.join(
        " and ",
        items.stream().map(item -> day("from", item.from()) + day("to", item.to())).toList());
  }

  private static String day(String word, Optional<LocalDate> day) {
    return day.map(date -> " " + word + " " + date).orElse("");
  }

  private static String shown(CodeList.Item item) {
    return item.isRange() ? item.code() + ".." + item.last() : item.code();
  }
}
