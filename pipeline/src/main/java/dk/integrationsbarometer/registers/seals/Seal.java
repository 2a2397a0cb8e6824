package dk.integrationsbarometer.registers.seals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a kept folder is.
 *
 * @param place where below the work folder it belongs; names of kept rows are fingerprints of all
 *     that their content depends on, so that this is their meaning
 * @param says what else whoever keeps the folder needs to know of it, such as numbers of rows:
 *     lines
 * @param content what lies in the folder, by its path in it
 */
public record Seal(String place, List<String> says, SortedMap<String, Entry> content) {
  private static final String PLACE = "place";
  private static final String SAYS = "says";
  private static final String NONE = "-";
  private static final String TAB = "\t";

  public Seal {
    says = List.copyOf(says);
    content = new TreeMap<>(content);
  }

  /**
   * A file or folder inside.
   *
   * @param kind {@link FolderContent#FILE} or {@link FolderContent#FOLDER}
   * @param checksum CRC32C of a file's bytes, 8 hexadecimal digits; empty of a folder, and of a
   *     file that was not read
   */
  record Entry(String kind, long bytes, Optional<String> checksum) {
    /** As it stands in the text of a seal. */
    String line(String path) {
      return String.join(TAB, kind, "" + bytes, checksum.orElse(NONE), path);
    }
  }

  /**
   * How what is found in a folder differs; nothing when it does not.
   *
   * @param found without checksums where the bytes were not read
   */
  Optional<String> unlike(SortedMap<String, Entry> found) {
    for (Map.Entry<String, Entry> sealed : content.entrySet()) {
      String path = sealed.getKey();
      Entry entry = sealed.getValue();
      Entry now = found.get(path);
      if (now == null || !now.kind().equals(entry.kind())) {
        return Optional.of(path + " is missing");
      }

      if (now.bytes() != entry.bytes()) {
        return Optional.of(path + " has another size");
      }

      if (now.checksum().isPresent() && !now.checksum().equals(entry.checksum())) {
        return Optional.of(path + " has other content");
      }
    }

    return found.size() == content.size()
        ? Optional.empty()
        : Optional.of("it holds something more");
  }

  /** A line each: the place, what it says, the content, and what closes the text. */
  String text() {
    var text = new StringBuilder(PLACE + TAB + place + "\n");
    says.forEach(line -> text.append(SAYS).append(TAB).append(line).append('\n'));
    content.forEach((path, entry) -> text.append(entry.line(path)).append('\n'));
    return SealedText.of(text.toString());
  }

  /** Nothing when the text is not a whole seal. */
  static Optional<Seal> parse(String text) {
    return SealedText.open(text)
        .filter(lines -> lines.startsWith(PLACE + TAB))
        .map(lines -> ofLines(lines.lines().toList()));
  }

  private static Seal ofLines(List<String> lines) {
    List<String> says = new ArrayList<>();
    SortedMap<String, Entry> content = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith(SAYS + TAB)) {
        says.add(line.substring(SAYS.length() + 1));
      } else {
        String[] parts = line.split(TAB, 4);
        content.put(parts[3], entry(parts));
      }
    }

    return new Seal(lines.get(0).substring(PLACE.length() + 1), says, content);
  }

  private static Entry entry(String[] parts) {
    Optional<String> checksum = parts[2].equals(NONE) ? Optional.empty() : Optional.of(parts[2]);
    return new Entry(parts[0], Long.parseLong(parts[1]), checksum);
  }
}
