package dk.integrationsbarometer.disclosure;
import dk.integrationsbarometer.protection.*;
import java.util.*;
import java.nio.file.*;
final class Dump {
  private Dump() {}
  static void write(String unit, UnitColumns c, List<Candidate> all) {
    try {
      StringBuilder t = new StringBuilder();
      Unknowns u = c.unknowns(); long[] v = c.truth();
      for (int i = 0; i < u.size(); i++) t.append("U ").append(u.kind(i)).append(' ').append(u.whole(i)).append(' ').append(v[i]).append('\n');
      for (Candidate x : all) {
        t.append("C\t").append(x.key()).append('\t').append(x.role()).append('\t').append(x.rank()).append('\t').append(x.frequency()).append('\t').append(String.join(";", x.follows())).append('\t');
        for (int i = 0; i < x.sum().size(); i++) t.append(x.sum().unknown(i)).append('*').append(x.sum().coefficient(i)).append(' ');
        t.append('\n');
      }
      Files.createDirectories(Path.of("/tmp/base/problems"));
      Files.writeString(Path.of("/tmp/base/problems/" + unit + ".txt"), t.toString());
    } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
  }
}
