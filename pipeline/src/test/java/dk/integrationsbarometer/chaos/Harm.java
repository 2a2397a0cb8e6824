package dk.integrationsbarometer.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What can happen to a file. */
enum Harm {
  FLIPPED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      if (bytes.length > 0) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      }

      return bytes;
    }
  },
  CUT {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, bytes.length == 0 ? 0 : random.nextInt(bytes.length));
    }
  },
  EMPTIED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      return new byte[0];
    }
  },
  DOUBLED {
    @Override
    byte[] of(byte[] bytes, Random random) {
      byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
      System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
      return twice;
    }
  },
  A_PART_GONE {
    @Override
    byte[] of(byte[] bytes, Random random) {
      int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
      byte[] rest = Arrays.copyOf(bytes, bytes.length - (to - from));
      System.arraycopy(bytes, to, rest, from, bytes.length - to);
      return rest;
    }
  },
  REMOVED,
  EXCHANGED;

  static Harm some(Random random) {
    return values()[random.nextInt(values().length)];
  }

  byte[] of(byte[] bytes, Random random) {
    return bytes;
  }

  /** Does it to one of some files, and says what was done. */
  String to(Random random, List<Path> files) throws IOException {
    Path file = files.get(random.nextInt(files.size()));
    Path other = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    switch (this) {
      case REMOVED -> Files.delete(file);
      case EXCHANGED -> {
        Files.write(file, Files.readAllBytes(other));
        Files.write(other, bytes);
      }
      default -> Files.write(file, of(bytes, random));
    }

    return name() + " " + file + (this == EXCHANGED ? " with " + other : "");
  }
}
