package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads for which people, things and rows something holds: {@code {background: ikke-vestlig, age:
 * 16-24}}. Several values for one key mean any of them, several keys mean all of them.
 */
final class WhereReader {
  private static final Pattern RANGE = Pattern.compile("(-?[\\d.]+)\\.\\.(-?[\\d.]+)");
  private static final Map<String, Set<Background>> BACKGROUNDS = backgrounds();
  private static final Map<String, Sex> SEXES = Map.of("kvinde", Sex.KVINDE, "mand", Sex.MAND);
  private static final Map<String, Origin.Herkomst> ORIGINS =
      Map.of(
          "dansk", Origin.Herkomst.DANSK,
          "indvandrer", Origin.Herkomst.INDVANDRER,
          "efterkommer", Origin.Herkomst.EFTERKOMMER,
          "ukendt", Origin.Herkomst.UKENDT);
  private static final List<String> KEYS =
      List.of(
          "age",
          "sex",
          "background",
          "origin",
          "country",
          "district",
          "housing_area",
          "date",
          "share");

  private final ProfileFields fields;
  private final Kind kind;
  private final Set<String> filled;

  /** What the rows are about. */
  enum Kind {
    PEOPLE,
    THINGS
  }

  /**
   * @param fields tells what is wrong
   * @param filled the columns of the row that can be asked about
   */
  WhereReader(ProfileFields fields, Kind kind, Set<String> filled) {
    this.fields = fields;
    this.kind = kind;
    this.filled = filled;
  }

  Where read(Optional<Node> written) {
    return written.map(this::read).orElse(Where.EVERYTHING);
  }

  private Where read(Node node) {
    List<Predicate<Line>> tests = new ArrayList<>();
    Set<String> columns = new HashSet<>();
    for (Node.Entry entry : fields.under(node, "where").entries()) {
      if (filled.contains(entry.key())) {
        columns.add(entry.key());
      }

      test(entry).ifPresent(tests::add);
    }

    return new Where(tests, columns);
  }

  private Optional<Predicate<Line>> test(Node.Entry entry) {
    String key = entry.key();
    if (filled.contains(key)) {
      return Optional.of(column(entry));
    }

    if (!KEYS.contains(key)) {
      List<String> known = new ArrayList<>(KEYS);
      known.addAll(filled);
      fields.report(
          entry.value(),
          "'where' cannot ask about '"
              + key
              + "' here; a column must be filled further up. "
              + Spelling.suggest(key, known));
      return Optional.empty();
    }

    boolean ofThings = key.equals("share");
    if (!key.equals("date") && ofThings != (kind == Kind.THINGS)) {
      fields.report(
          entry.value(),
          "'" + key + "' holds for " + (ofThings ? "invented things" : "people") + " only");
      return Optional.empty();
    }

    return Optional.of(fact(entry));
  }

  private Predicate<Line> fact(Node.Entry entry) {
    return switch (entry.key()) {
      case "age" ->
          any(entry, this::band, (line, band) -> band.holds(line.subject().facts().age()));
      case "sex" ->
          any(
              entry,
              node -> fields.choice(node, "sex", SEXES),
              (line, sex) -> line.subject().facts().person().sex() == sex);
      case "background" ->
          any(
              entry,
              node -> fields.choice(node, "background", BACKGROUNDS),
              (line, some) -> some.contains(line.subject().facts().background()));
      case "origin" ->
          any(
              entry,
              node -> fields.choice(node, "origin", ORIGINS),
              (line, origin) -> line.subject().facts().origin().herkomst() == origin);
      case "country" ->
          any(
              entry,
              this::whole,
              (line, code) -> line.subject().facts().origin().country() == code);
      case "district" ->
          any(entry, this::whole, (line, code) -> line.subject().facts().district() == code);
      case "housing_area" ->
          any(
              entry,
              node -> Optional.of(fields.text(node, "housing_area")),
              (line, area) -> line.subject().facts().housingArea().equals(area));
      case "date" ->
          any(
              entry,
              node -> Optional.of(fields.date(node, "date")),
              (Line line, LocalDate date) -> line.date().equals(date));
      default ->
          any(
              entry,
              this::band,
              (line, band) ->
                  line.subject().place() >= band.from() && line.subject().place() < band.to());
    };
  }

  private Predicate<Line> column(Node.Entry entry) {
    String column = entry.key();
    return any(
        entry,
        node -> Optional.of(value(fields.text(node, column))),
        (line, value) -> value.test(line.value(column)));
  }

  /** A value as it is written in the row, or a range of numbers with both ends. */
  private static Predicate<String> value(String text) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      return text::equals;
    }

    double first = Double.parseDouble(range.group(1));
    double last = Double.parseDouble(range.group(2));
    return value -> {
      if (value.isEmpty()) {
        return false;
      }

      double number = Double.parseDouble(value);
      return number >= first && number <= last;
    };
  }

  private <T> Predicate<Line> any(
      Node.Entry entry, Function<Node, Optional<T>> read, BiPredicate<Line, T> holds) {
    List<T> values =
        fields.values(entry.value()).stream().flatMap(node -> read.apply(node).stream()).toList();
    return line -> values.stream().anyMatch(value -> holds.test(line, value));
  }

  private Optional<Profile.Band> band(Node node) {
    String text = fields.text(node, "age");
    Optional<Profile.Band> band = Profile.Band.of(text.matches("\\d+") ? text + "-" + text : text);
    if (band.isEmpty()) {
      fields.report(node, "'" + text + "' should look like 16-24");
    }

    return band;
  }

  private Optional<Integer> whole(Node node) {
    String text = fields.text(node, "code");
    if (!text.matches("\\d{1,6}")) {
      fields.report(node, "'" + text + "' should be a whole number");
      return Optional.empty();
    }

    return Optional.of(Integer.valueOf(text));
  }

  private static Map<String, Set<Background>> backgrounds() {
    Map<String, Set<Background>> backgrounds = new HashMap<>();
    Background.BY_CODE.forEach((code, background) -> backgrounds.put(code, Set.of(background)));
    backgrounds.put(Background.NON_WESTERN, Set.of(Background.MENAPT, Background.OEVRIGE));
    return backgrounds;
  }
}
