#!/usr/bin/env bash
# Runs pipelines/spark/shortlist.py on a cluster of two executors on this machine and compares with the local run,
# byte for byte: as it is, with an executor killed in the middle, and with executors that differ.
#
# Installs Java and, in .build/spark, PySpark (some 500 MB) where they are missing.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"
cd "$assay_root"

as_of=2026-11-22
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
  say "$*"
  tail -n 20 "$scratch"/*.log >&2 || true
  exit 1
}

install_spark() {
  command -v java >/dev/null || install_packages openjdk-17-jre-headless
  python3 -c 'import ensurepip' 2>/dev/null || install_packages python3-venv
  python=$assay_root/.build/spark/bin/python
  if ! "$python" -c 'import pyspark' 2>/dev/null; then
    say "Installing PySpark into .build/spark."
    python3 -m venv .build/spark
    "$python" -m pip install --quiet --disable-pip-version-check 'pyspark==4.*'
  fi
}

# Twelve times the fixtures, each copy with ids of its own.
applicants() {
  local copy folder
  for copy in 01 02 03 04 05 06 07 08 09 10 11 12; do
    for folder in fixtures/candidates/*; do
      cp -r "$folder" "$scratch/applicants/$copy-$(basename "$folder")"
    done
  done
}

# spark_run NAME ASSAY [OPTION…]: ranks the applicants on the cluster, into runs/NAME.
spark_run() {
  PYSPARK_PYTHON=$python SPARK_LOCAL_IP=127.0.0.1 "$python" pipelines/spark/shortlist.py \
    "$scratch/candidates" --as-of "$as_of" --assay "$2" --assessments "$scratch/assessments-$1" \
    --partitions 6 --output "$scratch/runs/$1" "${@:3}" >"$scratch/$1.log" 2>&1
}

same() { diff -rq --exclude=run.json "$scratch/runs/local" "$scratch/runs/$1" >&2 || fail "$1: the reports differ"; }

# An `assay` that first tells that it works, and takes its time.
slow_assay() {
  cat >"$scratch/slow-assay" <<END
#!/bin/bash
if [[ \$1 == read ]]; then touch "$scratch/working"; sleep 4; fi
exec "$assay" "\$@"
END
  chmod +x "$scratch/slow-assay"
}

# An `assay` that is another on executors than on the driver.
other_assay() {
  cat >"$scratch/other-assay" <<END
#!/bin/bash
if [[ \$PWD == */app-* ]]; then exec "$assay" "\$@" --pipeline "$scratch/other/rust-developer.yaml"; fi
exec "$assay" "\$@"
END
  chmod +x "$scratch/other-assay"
  cp -r pipelines "$scratch/other"
  echo '# another rubric' >>"$scratch/other/rust-developer.yaml"
}

kill_an_executor() {
  local waited=0
  until [[ -e $scratch/working ]]; do
    [[ $waited -lt 240 ]] || return 1
    sleep 0.5
    waited=$((waited + 1))
  done
  sleep 1
  pkill -KILL -o -f "CoarseGrainedExecutorBackend.*--app-id"
}

set_up
build_assay
install_spark
cat >"$scratch/spark-defaults.conf" <<END
spark.master local-cluster[2,1,1024]
spark.driver.host 127.0.0.1
spark.driver.bindAddress 127.0.0.1
spark.ui.enabled false
spark.ui.showConsoleProgress false
END
export SPARK_CONF_DIR=$scratch
mkdir "$scratch/applicants" "$scratch/candidates" "$scratch/runs"
applicants
"$assay" discover "$scratch/applicants" >"$scratch/candidates/all.ndjson"
"$assay" shortlist "$scratch/applicants" --as-of "$as_of" --output "$scratch/runs/local" --allow-partial --quiet

spark_run spark "$assay" || fail "the job failed"
same spark
kept=$(cat "$scratch"/assessments-spark/ndjson/part-* | sort | sha256sum)
[[ $kept == "$(sort "$scratch/runs/local/assessments.ndjson" | sha256sum)" ]] || fail "the assessments that were kept differ"
say "Spark: the reports and the assessments have the bytes of the local run."

slow_assay
spark_run killed "$scratch/slow-assay" &
job=$!
kill_an_executor || fail "no executor could be killed"
wait "$job" || fail "the job failed when an executor was killed"
grep -qi 'lost executor' "$scratch/killed.log" || fail "no executor was lost"
same killed
say "Spark: the same with an executor killed in the middle."

"$assay" discover --inline "$scratch/applicants" >"$scratch/candidates/all.ndjson"
mv "$scratch/applicants" "$scratch/gone"
spark_run inline "$assay" || fail "the job over lines with contents failed"
same inline
say "Spark: the same from lines that hold the files."

spark_run best "$assay" --best 3 || fail "the job that ranks the best failed"
first() {
  "$python" -c 'import json, sys; print([(e["rank"], e["candidate"], e["score"]) for e in json.load(sys.stdin)["entries"][:3]])' \
    <"$scratch/runs/$1/shortlist.json"
}
[[ $(first best) == "$(first local)" ]] || fail "the first of the best are not the first of all"
say "Spark: the first of all come first where only the best are ranked."

other_assay
status=0
spark_run other "$scratch/other-assay" || status=$?
[[ $status -eq 4 && ! -e $scratch/runs/other ]] || fail "executors that differ were not refused"
say "Spark: executors that differ are refused before work."
