package dk.integrationsbarometer.chaos;

import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Files that are not as they were. */
final class Mutations {
  private Mutations() {}

  /** What is kept was harmed: the tables are those of a clean run, or the run says why not. */
  static void work(Random random, Site site, Codes codes) throws Exception {
    site.warm();
    String harm = Harm.some(random).to(random, files(site.work()));
    Ended ended = site.run();
    codes.add(ended.code());
    try {
      site.requireManners(ended).requireWhole();
    } catch (Failed failure) {
      throw new Failed(harm + ": " + failure.getMessage());
    }
  }

  static void extracts(Random random, Site site, Codes codes) throws Exception {
    site.warm();
    Path file = one(random, files(site.extracts()));
    asIfNothingWasKept(site, Harm.some(random).to(random, List.of(file)), codes);
  }

  static void definitions(Random random, Site site, Codes codes) throws Exception {
    site.warm();
    List<Path> documents =
        files(site.definitions()).stream()
            .filter(file -> file.toString().endsWith(".yaml"))
            .toList();
    asIfNothingWasKept(site, Harm.some(random).to(random, List.of(one(random, documents))), codes);
  }

  /**
   * Nobody can say whether a harmed file is right, but what earlier runs have kept must not decide
   * what comes of it.
   */
  private static void asIfNothingWasKept(Site site, String harm, Codes codes) throws Exception {
    Site other = new Site(site.ground(), site.folder().resolve("other"));
    Trees.copy(site.extracts(), other.extracts());
    Trees.copy(site.definitions(), other.definitions());
    Trees.copy(site.out().resolve("runs"), other.out().resolve("runs"));
    Files.createSymbolicLink(
        other.out().resolve("latest"), Files.readSymbolicLink(site.out().resolve("latest")));
    for (String remembered : new String[] {"disclosure", "gate"}) {
      Trees.copy(site.work().resolve(remembered), other.work().resolve(remembered));
    }

    Ended ended = site.run();
    codes.add(ended.code());
    try {
      site.requireManners(ended);
      if (ended.code() != 0) {
        site.requireWhole();
        return;
      }

      Map<String, String> found = site.published();
      Ended anew = other.run();
      other.requireManners(anew);
      if (anew.code() != 0 || !other.published().equals(found)) {
        throw new Failed("a run with nothing kept gives other tables, or ends with " + anew.code());
      }
    } catch (Failed failure) {
      throw new Failed(harm + ": " + failure.getMessage());
    }
  }

  private static Path one(Random random, List<Path> files) {
    return files.get(random.nextInt(files.size()));
  }

  private static List<Path> files(Path folder) throws IOException {
    return Trees.files(folder).stream()
        .filter(file -> !file.getFileName().toString().startsWith(".lock"))
        .toList();
  }
}
