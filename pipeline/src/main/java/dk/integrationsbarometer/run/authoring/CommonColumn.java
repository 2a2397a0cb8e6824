package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A column as most of the registers that have one of its name describe it.
 *
 * @param register the first of them
 */
record CommonColumn(RegisterColumn column, String register) {
  /** By name. */
  static Map<String, CommonColumn> of(Collection<Register> registers) {
    Map<String, List<CommonColumn>> all = new TreeMap<>();
    for (Register register : registers) {
      for (RegisterColumn column : register.columns()) {
        all.computeIfAbsent(column.name(), name -> new ArrayList<>())
            .add(new CommonColumn(column, register.id()));
      }
    }

    Map<String, CommonColumn> common = new TreeMap<>();
    all.forEach((name, alike) -> common.put(name, mostCommon(alike)));
    return common;
  }

  private static CommonColumn mostCommon(List<CommonColumn> columns) {
    return Collections.max(
        columns,
        Comparator.comparingLong(one -> columns.stream().filter(one::isDescribedAlike).count()));
  }

  private boolean isDescribedAlike(CommonColumn other) {
    return column.type().equals(other.column.type()) && column.label().equals(other.column.label());
  }
}
