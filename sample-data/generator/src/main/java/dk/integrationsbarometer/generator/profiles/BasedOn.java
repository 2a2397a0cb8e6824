package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.definitions.Node.Entry;
import dk.integrationsbarometer.definitions.Node.Mapping;
import dk.integrationsbarometer.definitions.Node.Scalar;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A profile that says only in what it differs from another one, which {@code based_on} names by its
 * path from the file's folder. A key takes the place of the same key there; of a mapping, each key
 * does. Deeper down everything is replaced, so that a list of shares never mixes two sources.
 */
final class BasedOn {
  private static final String KEY = "based_on";

  private BasedOn() {}

  /** The whole profile; what is written where it is based on nothing. */
  static Mapping complete(Mapping own, Problems problems) {
    return own.find(KEY).orElse(null) instanceof Scalar path
        ? base(path, problems)
            .map(base -> new Mapping(own.place(), replaced(base, without(own), true)))
            .orElse(own)
        : own;
  }

  /** The file that a profile is based on; nothing when it stands alone. */
  static Optional<Path> file(Mapping own) {
    return own.find(KEY).filter(Scalar.class::isInstance).map(path -> file((Scalar) path));
  }

  private static Path file(Scalar path) {
    return Path.of(path.place().file()).resolveSibling(path.text()).normalize();
  }

  private static Optional<Mapping> base(Scalar path, Problems problems) {
    Path file = file(path);
    try {
      return DefinitionFolder.document(
              file.toString(), file.toString(), Files.readString(file), problems)
          .map(Document::root);
    } catch (IOException e) {
      problems.add(
          Message.PROFILE, path.place(), "it is based on " + file + ", which cannot be read");
      return Optional.empty();
    }
  }

  private static List<Entry> without(Mapping own) {
    return own.entries().stream().filter(entry -> !entry.key().equals(KEY)).toList();
  }

  /** The entries of the base in its order, since columns may ask about those above them. */
  private static List<Entry> replaced(Mapping base, List<Entry> own, boolean isTop) {
    List<Entry> entries = new ArrayList<>();
    List<Entry> added = new ArrayList<>(own);
    for (Entry old : base.entries()) {
      Optional<Entry> instead =
          own.stream().filter(entry -> entry.key().equals(old.key())).findFirst();
      instead.ifPresent(added::remove);
      entries.add(instead.map(entry -> isTop ? merged(old, entry) : entry).orElse(old));
    }

    entries.addAll(added);
    return entries;
  }

  private static Entry merged(Entry old, Entry own) {
    return old.value() instanceof Mapping base && own.value() instanceof Mapping written
        ? new Entry(
            own.key(),
            own.place(),
            new Mapping(written.place(), replaced(base, written.entries(), false)))
        : own;
  }
}
