package dk.integrationsbarometer.exports.px;

import dk.integrationsbarometer.exports.cubes.Cube;
import dk.integrationsbarometer.exports.cubes.Cubes;
import dk.integrationsbarometer.exports.files.ExportFolder;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.model.labels.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/** A file for each cube, in all languages at once. */
public final class PxExport {
  /** As many letters as readers of PX files take for the name of a table. */
  private static final int LONGEST = 20;

  private PxExport() {}

  public static void write(ExportedRun run, List<Language> languages, ExportFolder folder) {
    for (Cube cube : Cubes.of(run)) {
      folder.write("px/" + cube.id() + ".px", new PxFile(run, languages, cube, id(cube)).text());
    }
  }

  /** A short name that stays the same from run to run: the beginning of the long one and a sum. */
  static String id(Cube cube) {
    var sum = new CRC32();
    sum.update(cube.id().getBytes(StandardCharsets.UTF_8));
    String digits = String.format(Locale.ROOT, "_%08X", sum.getValue());
    String letters = cube.id().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return letters.substring(0, Math.min(letters.length(), LONGEST - digits.length())) + digits;
  }
}
