package dk.integrationsbarometer.architecture;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may import whom, as data, in the order in which data flows. */
final class Imports {
  private Imports() {}

  private static final String SPARK = "org.apache.spark.";
  private static final String HADOOP = "org.apache.hadoop.";
  private static final String PARQUET = "org.apache.parquet.";
  private static final String JACKSON = "com.fasterxml.jackson.";
  private static final String SNAKEYAML = "org.yaml.snakeyaml.";
  private static final String ANTLR = "org.antlr.";
  private static final String MATHS = "org.apache.commons.math3.";
  private static final String ORTOOLS = "com.google.ortools.";
  private static final String COMMONMARK = "org.commonmark.";
  private static final String FASTEXCEL = "org.dhatim.fastexcel.";
  // One extract that a register is begun with; deliveries are read by Spark.
  private static final String CSV = "com.univocity.parsers.";
  private static final String PICOCLI = "picocli.";
  private static final String JSVG = "com.github.weisj.jsvg.";
  // Of Java itself, but not below java.
  private static final String IMAGES = "javax.imageio.";
  private static final String CRYPTO = "javax.crypto.";
  // Scala's collections stand in the signatures of Spark.
  private static final String SCALA = "scala.";

  /**
   * @param name of the package
   * @param ours the packages of the project it may import, besides itself
   * @param foreign the beginnings of the packages of libraries it may import, besides {@code java.}
   */
  record Row(String name, Set<String> ours, Set<String> foreign) {}

  static final List<Row> TABLE =
      List.of(
          row("problems", ours(), foreign()),
          row("spark", ours("model", "problems"), foreign(SPARK, SCALA, HADOOP)),
          row("definitions", ours("problems"), foreign(SNAKEYAML)),
          row("model", ours("problems"), foreign()),
          row("statistics", ours(), foreign(MATHS)),
          row("tables", ours("statistics", "model"), foreign()),
          row("compile", ours("definitions", "tables", "model", "problems"), foreign(ANTLR)),
          row(
              "registers",
              ours("spark", "model", "problems"),
              foreign(SPARK, SCALA, HADOOP, PARQUET)),
          row(
              "population",
              ours("registers", "spark", "model", "problems"),
              foreign(SPARK, SCALA, HADOOP)),
          row(
              "cells",
              ours("population", "registers", "spark", "statistics", "model", "problems"),
              foreign(SPARK, SCALA, HADOOP, JACKSON)),
          row("protection", ours(), foreign(ORTOOLS)),
          row("oracle", ours("model", "statistics", "problems"), foreign()),
          row("indicators", ours("cells", "statistics", "model", "problems"), foreign()),
          row(
              "disclosure",
              ours(
                  "protection", "indicators", "cells", "tables", "statistics", "model", "problems"),
              foreign()),
          row(
              "results",
              ours("disclosure", "tables", "model", "problems"),
              foreign(HADOOP, PARQUET, JACKSON)),
          row("explanations", ours("model"), foreign()),
          row(
              "exports",
              ours("results", "tables", "explanations", "statistics", "model", "problems"),
              foreign(JACKSON, FASTEXCEL, COMMONMARK, JSVG, IMAGES)),
          row(
              "run",
              ours(
                  "problems",
                  "spark",
                  "definitions",
                  "model",
                  "compile",
                  "registers",
                  "population",
                  "cells",
                  "statistics",
                  "tables",
                  "oracle",
                  "indicators",
                  "protection",
                  "disclosure",
                  "results",
                  "exports",
                  "explanations"),
              foreign(SPARK, SCALA, HADOOP, JACKSON, CRYPTO, CSV)),
          row("cli", ours("run", "model", "problems"), foreign(PICOCLI)));

  static final Map<String, Row> BY_NAME =
      TABLE.stream().collect(toUnmodifiableMap(Row::name, row -> row));

  private static Row row(String name, Set<String> ours, Set<String> foreign) {
    return new Row(name, ours, foreign);
  }

  private static Set<String> ours(String... names) {
    return Set.copyOf(Arrays.asList(names));
  }

  private static Set<String> foreign(String... beginnings) {
    return Set.copyOf(Arrays.asList(beginnings));
  }
}
