#!/usr/bin/env bash
# Everything that must hold: format, warnings, imports, the built-in pipeline, the sample, the filters, the scripts,
# the tests. Installs what is missing, and says at the end what failed.
# shellcheck disable=SC2317 # the functions are called by `step`
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
cd "$assay_root"

needed_tools=(git jq shellcheck sqlite3 parallel strace faketime python3)
build_options=(--explicit-target-dependency-import-check error)
as_of=2026-11-22
run=output/test-run
scratch=$(mktemp -d)
trap 'rm -rf "$scratch" "$run" "$run-script"' EXIT
failures=()

# step TITLE COMMAND…: runs it to its first failure, and keeps in mind that there was one.
step() {
  local title=$1 started=$SECONDS status
  shift
  printf '\n== %s\n' "$title"
  set +e
  (
    set -e
    "$@"
  )
  status=$?
  set -e
  if [[ $status -eq 0 ]]; then
    printf '   ok, %d s\n' $((SECONDS - started))
  else
    printf '   FAILED: %s\n' "$title"
    failures+=("$title")
  fi
  return 0
}

# Ends the script, with the names of the steps that failed.
finish() {
  if [[ ${#failures[@]} -eq 0 ]]; then
    printf '\neverything holds, %d s\n' "$SECONDS"
    exit 0
  fi
  printf '\n'
  printf 'FAILED: %s\n' "${failures[@]}"
  exit 1
}

fail() {
  echo "$*"
  return 1
}

# What git sees of the work tree; tests must leave it as it was.
tree_state() { git status --porcelain --untracked-files=all && git diff; }

lint() { swift format lint --strict --recursive Package.swift Sources Tests; }

scripts_lint() { shellcheck -x pipelines/*.sh pipelines/spark/*.sh .ci/*; }

build() {
  local status=0
  swift build --build-tests "${build_options[@]}" >"$scratch/build.log" 2>&1 || status=$?
  # GMime's own package file asks for flags that the package manager leaves out, and says so.
  if [[ $status -ne 0 ]] || grep 'warning:' "$scratch/build.log" | grep -qvF 'prohibited flag(s): -D_LARGEFILE64_SOURCE'; then
    grep -vE '^\[[0-9]+/[0-9]+\]' "$scratch/build.log"
    fail "the build gives errors or warnings"
  fi
}

# Builds the program as users have it; the steps after this one run it.
release_build() {
  build_assay
  echo "$assay" >"$scratch/assay"
}

embedded() { .build/debug/EmbedPipeline --check; }

fresh_run() {
  "$ASSAY" shortlist fixtures/candidates --as-of "$as_of" --output "$run" --allow-partial >"$scratch/table.txt"
}

recomputes() {
  local folder differences
  for folder in "$@"; do
    differences=$(cd "$folder" && sqlite3 :memory: <"$assay_root/pipelines/recompute.sql")
    [[ -z $differences ]] || fail "$folder:" "$differences"
  done
}

same_runs() { diff -rq --exclude=run.json "$1" "$2" || fail "$3"; }

sample_is_fresh() {
  cp -r "$run" "$scratch/sample"
  .ci/text-only "$scratch/sample"
  same_runs output/sample "$scratch/sample" "output/sample is stale: run .ci/sample and read the difference"
}

chain() {
  local assay=$ASSAY status=0 format file
  "$assay" discover fixtures/candidates >"$scratch/candidates.ndjson"
  "$assay" read <"$scratch/candidates.ndjson" >"$scratch/documents.ndjson" || status=$?
  [[ $status -eq 1 ]] || fail "assay read ended with $status, not with 1 for the fixture that cannot be read"
  "$assay" extract <"$scratch/documents.ndjson" | "$assay" assess --as-of "$as_of" >"$scratch/assessments.ndjson"
  # The run lists them by rank, the filters by id.
  cmp <(sort "$scratch/assessments.ndjson") <(sort "$run/assessments.ndjson")
  "$assay" rank <"$scratch/assessments.ndjson" >"$scratch/shortlist.json"
  cmp "$scratch/shortlist.json" "$run/shortlist.json"
  while read -r format file; do
    "$assay" report --format "$format" <"$scratch/shortlist.json" | cmp - "$run/$file"
  done <<END
json shortlist.json
csv shortlist.csv
html shortlist.html
markdown shortlist.md
skills skills.csv
evidence evidence.csv
scoring scoring.csv
documents documents.ndjson
END
  "$assay" report --top 10 <"$scratch/shortlist.json" | cmp - "$scratch/table.txt"
}

# The script as shipped, from another folder, with a candidate that cannot be read.
shortlist_script() {
  local status=0
  (
    cd "$scratch"
    "$assay_root/pipelines/shortlist.sh" "$assay_root/fixtures/candidates" --as-of "$as_of" \
      --output "$assay_root/$run-script"
  ) >"$scratch/script.out" 2>"$scratch/script.err" || status=$?
  cat "$scratch/script.err"
  [[ $status -eq 0 ]] || fail "pipelines/shortlist.sh ended with $status"
  cmp "$scratch/script.out" "$scratch/table.txt"
  grep -q -- '--allow-partial' "$scratch/script.err" || fail "it does not say that it allows failures"
  cmp "$run/shortlist.csv" "$run-script/shortlist.csv"
}

# The script for cron as shipped, over two nights: on the second somebody is new, and a file cannot be read any more.
nightly_script() {
  local applicants=$scratch/nightly/applicants runs=$scratch/nightly/runs
  mkdir -p "$applicants"
  cp -r fixtures/candidates/{linh-tran,diego*} "$applicants"
  pipelines/nightly.sh "$applicants" "$runs" 2026-11-21 >"$scratch/first.out" 2>"$scratch/nightly.err"
  [[ ! -s $scratch/first.out ]] || fail "the first night told of changes"
  cp -r fixtures/candidates/li-wei "$applicants"
  printf '%%PDF-1.7 broken' >"$applicants/linh-tran/cv.html"
  pipelines/nightly.sh "$applicants" "$runs" 2026-11-22 >"$scratch/second.out" 2>>"$scratch/nightly.err"
  grep -q li-wei "$scratch/second.out" || fail "the second night did not tell of li-wei"
  grep -q linh-tran "$scratch/second.out" || fail "the second night did not tell of linh-tran"
  [[ $(readlink "$runs/latest") == 2026-11-22 ]] || fail "latest leads elsewhere"
}

# With two executors, one of which is killed in the middle.
spark() {
  if [[ -n ${ASSAY_SKIP_SPARK:-} ]]; then
    echo "skipped: ASSAY_SKIP_SPARK is set"
  else
    pipelines/spark/test.sh 2>"$scratch/spark.err" || { tail -n 40 "$scratch/spark.err" && return 1; }
    grep '^Spark:' "$scratch/spark.err"
  fi
}

# With Python's jsonschema, which is installed if it is missing.
schemas() {
  python3 -c 'import jsonschema' 2>/dev/null || install_packages python3-jsonschema
  .ci/schemas
}

# With DuckDB too, which is installed into .build/duckdb where there is none.
queries() {
  if ! command -v duckdb >/dev/null && [[ ! -x .build/duckdb/bin/duckdb ]]; then
    python3 -c 'import ensurepip' 2>/dev/null || install_packages python3-venv
    python3 -m venv .build/duckdb
    .build/duckdb/bin/pip install --quiet --disable-pip-version-check duckdb-cli ||
      echo "DuckDB cannot be installed from PyPI here"
  fi
  .ci/queries
}

# With playwright and axe-core too, which are installed into .build/page where they are missing.
page_in_browser() {
  if command -v chromium >/dev/null && [[ ! -x .build/page/bin/python ]] && python3 -c 'import ensurepip' 2>/dev/null; then
    python3 -m venv .build/page
    .build/page/bin/pip install --quiet --disable-pip-version-check playwright axe-core-python ||
      echo "playwright and axe-core-python cannot be installed from PyPI here"
  fi
  .ci/page
}

usage_of_script() {
  local status=0
  pipelines/shortlist.sh 2>/dev/null || status=$?
  [[ $status -eq 2 ]] || fail "without arguments it ended with $status, not with 2"
}

# Shows the closing lines, and of what failed everything.
tests() {
  local status=0
  swift test --skip-build --disable-xctest "${build_options[@]}" >"$scratch/test.log" 2>&1 || status=$?
  # Expectations show whole values; their beginning tells which.
  if [[ $status -ne 0 ]]; then { grep -A 8 '✘' "$scratch/test.log" || cat "$scratch/test.log"; } | cut -c 1-600; fi
  grep -E '^➜ (Suite|Test) .* skipped' "$scratch/test.log" || true
  grep -E '^[^ ]+ Test run with [0-9]+ tests' "$scratch/test.log" || fail "swift test ended without its closing line"
  return "$status"
}

tree_is_as_before() {
  local tree_after
  tree_after=$(tree_state)
  [[ $tree_after == "$tree_before" ]] || fail "the tests changed the work tree:" "$tree_after"
}

set_up
tree_before=$(tree_state)
step "shell scripts are clean" scripts_lint
step "set-up says what to run" .ci/set-up-messages
step "sources are formatted" lint
step "modules import what they may" .ci/imports
step "everything builds without warnings" build
[[ -x .build/debug/assay && ${failures[*]: -1} != "everything builds without warnings" ]] || finish
step "the built-in pipeline is fresh" embedded
step "the release build is made" release_build
[[ -s $scratch/assay ]] || finish
ASSAY=$(cat "$scratch/assay")
export ASSAY
step "assay check finds no problem" "$ASSAY" check pipelines/*.yaml
step "the fixtures are ranked" fresh_run
step "every number is recomputed from the rows" recomputes "$run" output/sample
step "the sample is fresh" sample_is_fresh
step "the filters give the bytes of the run" chain
step "who somebody is changes nothing" .ci/invariance
step "the cards of the rubrics are fresh" .ci/cards
step "the README's program compiles" .ci/library-example
step "the manual page is fresh" .ci/manual
step "the documentation compiles" .ci/documentation
step "what the documentation quotes is there" .ci/quotes
step "what the documentation tells to type works" .ci/documented-commands
step "the documented queries agree" queries
step "what is written keeps to its schema" schemas
step "shortlist.sh works from another folder" shortlist_script
step "shortlist.sh explains itself" usage_of_script
step "nightly.sh tells what has changed" nightly_script
step "reports stand in a browser" page_in_browser
step "the Debian package installs and runs" .ci/package
step "a Spark cluster gives the bytes of the run" spark
step "what SECURITY.md promises holds" .ci/proofs
step "the tests pass" tests
step "the work tree is as it was" tree_is_as_before
finish
