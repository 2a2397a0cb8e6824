package dk.integrationsbarometer.results;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.parquet.example.data.Group;

/** A row as it stands in a published file. */
record StoredRow(Group cells) {
  String text(String column) {
    return cells.getString(column, 0);
  }

  Optional<String> optionalText(String column) {
    return isThere(column) ? Optional.of(text(column)) : Optional.empty();
  }

  long number(String column) {
    return cells.getLong(column, 0);
  }

  OptionalLong optionalNumber(String column) {
    return isThere(column) ? OptionalLong.of(number(column)) : OptionalLong.empty();
  }

  double real(String column) {
    return cells.getDouble(column, 0);
  }

  OptionalDouble optionalReal(String column) {
    return isThere(column) ? OptionalDouble.of(cells.getDouble(column, 0)) : OptionalDouble.empty();
  }

  private boolean isThere(String column) {
    return cells.getFieldRepetitionCount(column) > 0;
  }
}
