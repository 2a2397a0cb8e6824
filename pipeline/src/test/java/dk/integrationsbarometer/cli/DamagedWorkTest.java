package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was kept and is damaged is made anew and said, in one line each; the figures are those of a
 * clean run.
 */
@SparkTest
class DamagedWorkTest {
  private static final long SEED = 14;
  private static final Random RANDOM = new Random(SEED);

  private static final String NOTHING_TO_DO =
      " Nothing needs to be done. If it happens again, have the disk checked. [W002]";

  private static Published published;
  private static SortedMap<String, String> clean;

  @BeforeAll
  static void publish(@TempDir Path shared) {
    published = Published.in(shared);
    clean = figures();
  }

  /** Something that happens to a file, and how many folders it makes unfit. */
  private enum Damage {
    EMPTIED {
      @Override
      int doTo(Path file) throws IOException {
        write(file, new byte[0]);
        return 1;
      }
    },
    CUT {
      @Override
      int doTo(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        write(file, Arrays.copyOf(bytes, RANDOM.nextInt(bytes.length)));
        return 1;
      }
    },
    /** Hadoop's own checksum is there and tells it. */
    FLIPPED {
      @Override
      int doTo(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        flip(bytes);
        Files.write(file, bytes);
        return 1;
      }
    },
    FLIPPED_WITHOUT_CHECKSUM {
      @Override
      int doTo(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        flip(bytes);
        write(file, bytes);
        return 1;
      }
    },
    CHECKSUM_FLIPPED {
      @Override
      int doTo(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(checksum(file));
        flip(bytes);
        Files.write(checksum(file), bytes);
        return 1;
      }
    },
    DELETED {
      @Override
      int doTo(Path file) throws IOException {
        Files.delete(file);
        return 1;
      }
    },
    /** Rows would count twice. */
    COPIED {
      @Override
      int doTo(Path file) throws IOException {
        Files.copy(file, file.resolveSibling("part-copied.parquet"));
        return 1;
      }
    },
    EXCHANGED {
      @Override
      int doTo(Path file) throws IOException {
        Path other = other(file);
        byte[] bytes = Files.readAllBytes(file);
        write(file, Files.readAllBytes(other));
        write(other, bytes);
        return 2;
      }
    },
    OF_ANOTHER_DATE {
      @Override
      int doTo(Path file) throws IOException {
        write(file, Files.readAllBytes(other(file)));
        return 1;
      }
    },
    FOLDERS_EXCHANGED {
      @Override
      int doTo(Path file) throws IOException {
        Path one = folder(file);
        Path other = folder(other(file));
        Path aside = one.resolveSibling("aside");
        Files.move(one, aside);
        Files.move(other, one);
        Files.move(aside, other);
        return 2;
      }
    },
    ROWS_REMOVED {
      @Override
      int doTo(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder.equals(folder(file))) {
          Trees.delete(folder);
          Files.createDirectory(folder);
        } else {
          Trees.delete(folder);
        }

        return 1;
      }
    },
    FOLDER_IS_A_FILE {
      @Override
      int doTo(Path file) throws IOException {
        Path folder = folder(file);
        Trees.delete(folder);
        Files.writeString(folder, "rows");
        return folder.toString().contains("/registers/") ? 1 : 0;
      }
    },
    SEAL_EDITED {
      @Override
      int doTo(Path file) throws IOException {
        Path seal = folder(file).resolve("_seal");
        String text = Files.readString(seal);
        write(seal, text.replaceFirst("says\t", "says\t9").getBytes(StandardCharsets.UTF_8));
        return 1;
      }
    },
    SEAL_CUT {
      @Override
      int doTo(Path file) throws IOException {
        Path seal = folder(file).resolve("_seal");
        String text = Files.readString(seal);
        write(seal, text.substring(0, text.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8));
        return 1;
      }
    },
    SEAL_REMOVED {
      @Override
      int doTo(Path file) throws IOException {
        Files.delete(folder(file).resolve("_seal"));
        return 1;
      }
    };

    abstract int doTo(Path file) throws IOException;
  }

  /** Of a register and of look-ups; what one run has made anew the next one uses. */
  @ParameterizedTest
  @EnumSource
  void whatIsDamagedIsMadeAnew(Damage damage) throws IOException {
    Trees.delete(published.work.resolve("cells")); // else nobody would read the look-ups
    SortedMap<String, Integer> unfit = new TreeMap<>();
    for (String kept : List.of("registers/bfl", "population/bef")) {
      List<Path> parts = parts(kept);
      unfit.put(kept, damage.doTo(parts.get(RANDOM.nextInt(parts.size()))));
    }

    Said said = published.run(published.extracts);
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.err().lines())
        .hasSize(unfit.values().stream().mapToInt(Integer::intValue).sum())
        .allMatch(line -> line.endsWith(" It is thrown away and made anew." + NOTHING_TO_DO));
    unfit.forEach(
        (kept, number) ->
            assertThat(said.err().lines())
                .filteredOn(line -> line.startsWith(published.work.resolve(kept).toString()))
                .hasSize(number));
    assertThat(figures()).isEqualTo(clean);
  }

  /** Other figures than those of the people would come of them. */
  @ParameterizedTest
  @EnumSource(names = {"CUT", "FLIPPED_WITHOUT_CHECKSUM", "SEAL_EDITED"})
  void damagedCellsAreCountedAnew(Damage damage) throws IOException {
    Path cells =
        Trees.files(published.work.resolve("cells/bef")).stream()
            .filter(file -> file.toString().endsWith("cells.json.gz"))
            .findFirst()
            .orElseThrow();
    damage.doTo(cells);

    Said said = published.run(published.extracts);
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.err())
        .startsWith(folder(cells).toString())
        .endsWith(" It is thrown away and made anew." + NOTHING_TO_DO + "\n");
    assertThat(figures()).isEqualTo(clean);
  }

  @AfterAll
  static void whatWasMadeAnewIsInOrder() {
    assertThat(published.run(published.extracts).err()).isEmpty();
    assertThat(figures()).isEqualTo(clean);
  }

  private static List<Path> parts(String kept) throws IOException {
    return Trees.files(published.work.resolve(kept)).stream()
        .filter(file -> file.toString().endsWith(".parquet"))
        .toList();
  }

  /** A part of another folder of the same kind. */
  private static Path other(Path file) throws IOException {
    Path home = folder(file).getParent();
    List<Path> others = new ArrayList<>(Trees.files(home));
    others.removeIf(each -> each.startsWith(folder(file)) || !each.toString().endsWith(".parquet"));
    return others.get(RANDOM.nextInt(others.size()));
  }

  /** The kept folder that a file lies in. */
  private static Path folder(Path file) {
    Path below = published.work.relativize(file);
    return published.work.resolve(below.subpath(0, 3));
  }

  private static void flip(byte[] bytes) {
    bytes[RANDOM.nextInt(bytes.length)] ^= (byte) (1 << RANDOM.nextInt(8));
  }

  /** As another program writes it: without the checksum that Hadoop puts beside. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Files.deleteIfExists(checksum(file));
    Files.write(file, bytes);
  }

  private static Path checksum(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".crc");
  }

  private static SortedMap<String, String> figures() {
    try (Stream<Path> runs = Files.list(published.out.resolve("runs"))) {
      assertThat(runs).isNotEmpty();
      SortedMap<String, String> bytes = Trees.bytes(published.out.resolve("latest").toRealPath());
      bytes.remove("manifest.json");
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
