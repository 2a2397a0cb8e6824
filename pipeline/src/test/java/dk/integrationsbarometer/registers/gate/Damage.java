package dk.integrationsbarometer.registers.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Ways in which a delivery goes wrong that no rule of a single row sees. */
enum Damage {
  CUT_TO_SIXTY_PER_CENT(rows -> rows.subList(0, rows.size() * 6 / 10)),
  ONE_ROW(rows -> rows.subList(0, 1)),
  ANOTHER_PSEUDONYM_KEY(
      rows -> each(rows, row -> row.put("PNR", Quarters.key(900_000 + rows.indexOf(row))))),
  PSEUDONYMS_OF_OTHERS(
      rows -> {
        List<String> keys = column(rows, "PNR");
        Collections.shuffle(keys, new Random(7));
        return with(rows, "PNR", keys);
      }),
  A_COLUMN_EMPTY(rows -> each(rows, row -> row.put("STATSB", ""))),
  A_COLUMN_SHIFTED_BY_A_ROW(
      rows -> {
        List<String> days = column(rows, "FOED_DAG");
        Collections.rotate(days, 1);
        return with(rows, "FOED_DAG", days);
      }),
  SWAPPED_CODES(
      rows -> each(rows, row -> row.put("KOEN", row.get("KOEN").equals("1") ? "2" : "1"))),
  SWAPPED_COLUMNS(
      rows ->
          each(
              rows,
              row -> {
                String mother = row.put("MOR_ID", row.get("FAR_ID"));
                row.put("FAR_ID", mother);
              })),
  AN_AREA_MISSING(rows -> rows.stream().filter(row -> !row.get("KOM").equals("147")).toList()),
  ONE_CODE_FOR_ALL(rows -> each(rows, row -> row.put("KOM", "101"))),
  ONE_DAY_FOR_ALL(rows -> each(rows, row -> row.put("FOED_DAG", "1950-01-01"))),
  ONE_SEX_ONLY(rows -> rows.stream().filter(row -> row.get("KOEN").equals("1")).toList()),
  EVERYBODY_TWICE(
      rows -> {
        List<Map<String, String>> twice = new ArrayList<>(rows);
        twice.addAll(each(rows, row -> row.put("PNR", Quarters.key(900_000 + rows.indexOf(row)))));
        return twice;
      }),
  A_NEW_CODE_IN_TEN_PER_CENT(
      rows ->
          each(
              rows,
              row -> {
                if (row.get("PNR").endsWith("7")) {
                  row.put("STATSB", "5170");
                }
              }));

  private final UnaryOperator<List<Map<String, String>>> how;

  Damage(UnaryOperator<List<Map<String, String>>> how) {
    this.how = how;
  }

  List<Map<String, String>> of(List<Map<String, String>> rows) {
    return how.apply(rows);
  }

  private interface Change {
    void of(Map<String, String> row);
  }

  private static List<Map<String, String>> each(List<Map<String, String>> rows, Change change) {
    List<Map<String, String>> changed = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, String> copy = new LinkedHashMap<>(row);
      change.of(copy);
      changed.add(copy);
    }

    return changed;
  }

  private static List<String> column(List<Map<String, String>> rows, String name) {
    return new ArrayList<>(rows.stream().map(row -> row.get(name)).toList());
  }

  private static List<Map<String, String>> with(
      List<Map<String, String>> rows, String name, List<String> values) {
    List<Map<String, String>> changed = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> copy = new LinkedHashMap<>(rows.get(i));
      copy.put(name, values.get(i));
      changed.add(copy);
    }

    return changed;
  }
}
