import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A small Spark job of the usual kind (CSV, Parquet, join, aggregation), run once by the launcher so
 * that Java can keep Spark's classes ready for later starts. It uses nothing of ours: what Java keeps
 * outlives changes of the program.
 */
class Training {
  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("barometer-training");
    try {
      job(folder);
    } finally {
      try (var files = Files.walk(folder)) {
        files.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(File::delete);
      }
    }
  }

  private static void job(Path folder) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    String csv = folder.resolve("csv").toString();
    String parquet = folder.resolve("parquet").toString();
    Dataset<Row> made =
        spark.range(1000).selectExpr("cast(id as string) as key", "cast(id % 7 as string) as code");
    made.write().option("header", "true").csv(csv);
    Dataset<Row> read =
        spark.read().option("header", "true").schema("key string, code string").csv(csv);
    read.write().parquet(parquet);
    Dataset<Row> people = spark.read().parquet(parquet).withColumn("n", col("key").cast("long"));
    Dataset<Row> parents =
        people
            .select(col("n").plus(1).as("child"), col("code").as("parent_code"))
            .dropDuplicates("child");
    Dataset<Row> joined = people.join(parents, col("n").equalTo(col("child")), "left");
    Dataset<Row> cells =
        joined
            .groupBy("code", "parent_code")
            .agg(sum("n"), count(lit(1)), max("key"))
            .orderBy("code", "parent_code");
    cells.collectAsList();
    spark.stop();
  }
}
