package com.example.talks;

import java.io.IOException;
import java.sql.Date;
import java.time.Duration;
import java.util.Iterator;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.eventreport.format.ReadResult;
import org.eventreport.format.ReportFormat;
import org.eventreport.json.JsonLinesFormat;
import org.eventreport.model.Report;
import org.eventreport.model.Speaker;
import org.eventreport.model.Talk;

/** Makes two tables of an archive in JSON Lines: the problems of its reports, and the talks of those without errors. */
public final class TalkTable {

    private static final Encoder<Row> PROBLEM = Encoders.row(
            StructType.fromDDL("report STRING, pointer STRING, code STRING, severity STRING, message STRING"));

    private static final Encoder<Row> TALK = Encoders.row(
            StructType.fromDDL("event STRING, date DATE, title STRING, minutes BIGINT, speakers ARRAY<STRING>"));

    /** Each process of a cluster has its own. */
    private static final ReportFormat JSON_LINES = JsonLinesFormat.jsonLines();

    private TalkTable() {}

    /**
     * Makes the tables.
     *
     * @param args the folder of the archive, and the folder of the tables, in Parquet
     * @throws IOException if Spark cannot be closed
     */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("talk-table").getOrCreate()) {
            Dataset<String> lines =
                    spark.read().textFile(args[0]).filter((FilterFunction<String>) line -> !line.isBlank());

            Dataset<Row> problems = lines.flatMap((FlatMapFunction<String, Row>) TalkTable::problems, PROBLEM);
            problems.write().mode("overwrite").parquet(args[1] + "/problems");

            Dataset<Row> talks = lines.flatMap((FlatMapFunction<String, Row>) TalkTable::talks, TALK);
            talks.write().mode("overwrite").parquet(args[1] + "/talks");

            spark.read()
                    .parquet(args[1] + "/problems")
                    .select("code", "pointer", "message")
                    .sort("code")
                    .show(false);
            spark.read().parquet(args[1] + "/talks").sort("title").show(false);
        }
    }

    private static Iterator<Row> problems(String line) {
        return JSON_LINES.check(line).problems().stream()
                .map(problem -> RowFactory.create(
                        line,
                        problem.pointer().toString(),
                        problem.code(),
                        problem.severity().keyword(),
                        problem.message()))
                .iterator();
    }

    private static Iterator<Row> talks(String line) {
        ReadResult result = JSON_LINES.check(line);
        return result.report().stream()
                .flatMap(report -> report.talks().stream().map(talk -> row(report, talk)))
                .iterator();
    }

    private static Row row(Report report, Talk talk) {
        return RowFactory.create(
                report.event().name(),
                Date.valueOf(talk.date().orElse(report.event().startDate())),
                talk.title(),
                talk.duration().map(Duration::toMinutes).orElse(null),
                report.speakersOf(talk).stream().map(Speaker::name).toArray(String[]::new));
    }
}
