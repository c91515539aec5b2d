#!/usr/bin/env python3
"""Ranks applicants on an Apache Spark cluster: the same filters, the same bytes as `assay shortlist`.

    spark-submit pipelines/spark/shortlist.py CANDIDATES… --as-of 2026-11-22 --output runs/november

CANDIDATES are lines of `assay discover`, as files on any storage that Spark reads. Each executor needs the
command `assay` of one and the same fingerprint (`assay --version --json`); executors that differ are refused
before work. Executors pipe partitions through `assay read | assay extract | assay assess`; the driver ranks.
"""

import argparse
import json
import shlex
import subprocess
import sys

from pyspark.sql import Row, SparkSession, functions


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("candidates", nargs="+", help="files or folders of lines that `assay discover` printed")
    parser.add_argument("--as-of", required=True, help="the day that “present” means, as YYYY-MM-DD")
    parser.add_argument("--output", required=True, help="run folder to write, on the driver's disk")
    parser.add_argument("--assessments", help="where to keep the assessments, as Parquet and NDJSON, on Spark's storage")
    parser.add_argument("--assay", default="assay", help="the command, as every executor finds it")
    parser.add_argument("--pipeline", help="pipeline file, as every executor finds it; default: the built-in one")
    parser.add_argument("--brief", help="the advert, as every executor finds it")
    parser.add_argument("--top", type=int, default=20, help="candidates to show in HTML and Markdown")
    parser.add_argument("--best", type=int, help="rank only so many, with the highest scores, and who ties with the last; all are assessed")
    parser.add_argument("--partitions", type=int, help="into how many parts to cut the work; default: as Spark does")
    return parser.parse_args()


def version(assay, pipeline):
    """The words of the command that tells what can change a result."""
    return [assay, "--version", "--json"] + pipeline


def refuse_differing_executors(spark, command, own):
    """Ends the program if a machine of the cluster would judge otherwise than the driver."""
    slots = max(spark.defaultParallelism * 2, 2)
    found = spark.parallelize(range(slots), slots).pipe(shlex.join(command), checkCode=True).distinct().collect()
    others = sorted(set(found) - {own})
    if others:
        print("the executors' assay is not the driver's; install one build everywhere:", file=sys.stderr)
        for text in [own] + others:
            print("  " + json.loads(text)["fingerprint"] + " " + text, file=sys.stderr)
        sys.exit(4)


def filters(choice, pipeline):
    """The filters as one shell command, which fails if any of them does."""
    assay = shlex.quote(choice.assay)
    brief = ["--brief", choice.brief] if choice.brief else []
    chain = " | ".join([
        f"{assay} read --allow-partial --jobs 1 {shlex.join(pipeline)}",
        f"{assay} extract --jobs 1 {shlex.join(pipeline + brief)}",
        f"{assay} assess --jobs 1 --as-of {shlex.quote(choice.as_of)} {shlex.join(pipeline)}",
    ])
    return shlex.join(["bash", "-o", "pipefail", "-c", chain])


def row(line):
    """An assessment as a row of Parquet: what is asked for most, and the whole line."""
    assessment = json.loads(line)["assessment"]
    return Row(
        candidate=assessment["candidate"],
        score=assessment.get("score"),
        tier=assessment.get("tier"),
        practice=assessment["practice"],
        levels={skill["skill"]: skill["level"] for skill in assessment["skills"]},
        set_aside=assessment.get("setAside"),
        line=line,
    )


SCHEMA = (
    "candidate string, score double, tier string, practice int, levels map<string,int>, set_aside string, line string"
)


def best(assessments, count):
    """The assessments with the `count` highest scores, ties with the last included, and all that were set aside."""
    scores = assessments.where("score is not null").select("score")
    bar = scores.sort("score", ascending=False).limit(count).agg(functions.min("score")).first()[0]
    kept = assessments.where((functions.col("score") >= functions.lit(bar)) | functions.col("set_aside").isNotNull())
    print(f"ranks those with {bar} points or more, of {scores.count()} candidates", file=sys.stderr)
    return kept


def main():
    choice = options()
    pipeline = ["--pipeline", choice.pipeline] if choice.pipeline else []
    command = version(choice.assay, pipeline)
    own = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    session = SparkSession.builder.appName("assay shortlist").getOrCreate()
    spark = session.sparkContext
    spark.setLogLevel("ERROR")
    refuse_differing_executors(spark, command, own)

    lines = session.read.text(choice.candidates).rdd.map(lambda found: found.value).filter(bool)
    if choice.partitions:
        lines = lines.repartition(choice.partitions)
    rows = lines.pipe(filters(choice, pipeline), checkCode=True).map(row)
    # Sorted, so that nothing depends on how the work was cut.
    assessments = session.createDataFrame(rows, SCHEMA).sort("candidate")
    if choice.assessments:
        assessments.write.mode("overwrite").parquet(choice.assessments + "/parquet")
        # What ranks is what was kept: nothing is assessed twice.
        assessments = session.read.parquet(choice.assessments + "/parquet").sort("candidate")
        assessments.select("line").write.mode("overwrite").text(choice.assessments + "/ndjson")
    else:
        assessments = assessments.cache()

    if choice.best:
        assessments = best(assessments, choice.best)

    rank = [choice.assay, "rank", "--top", str(choice.top), "--output", choice.output] + pipeline
    ranking = subprocess.Popen(rank, stdin=subprocess.PIPE, text=True, encoding="utf-8")
    for found in assessments.select("line").toLocalIterator(prefetchPartitions=True):
        ranking.stdin.write(found.line + "\n")
    ranking.stdin.close()
    status = ranking.wait()
    session.stop()
    sys.exit(status)


if __name__ == "__main__":
    main()
