#!/usr/bin/env bash
# For cron: ranks folders of applicants anew, and says what has changed since the run before.
#
#   pipelines/nightly.sh APPLICANTS RUNS [DAY]
#
# Writes the run RUNS/DAY (today, if no day is given), by a state in RUNS/state.sqlite, so that only new and changed files are read,
# and points RUNS/latest at it. Prints who is new, gone, moved or newly unreadable, each with the cause, and nothing on the first
# night. A file that cannot be read is named and ends nothing; all else that goes wrong ends with its code, and RUNS/latest stays.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

if [[ $# -lt 2 || $# -gt 3 ]]; then
  say "usage: pipelines/nightly.sh APPLICANTS RUNS [DAY]"
  say "  for instance: pipelines/nightly.sh fixtures/candidates output/nightly 2026-11-22"
  exit 2
fi
applicants=$1 runs=$2 day=${3:-$(date +%F)}
set_up
build_assay
mkdir -p "$runs"
before=$(readlink "$runs/latest" || true)
"$assay" shortlist "$applicants" --as-of "$day" --output "$runs/$day" --state "$runs/state.sqlite" --allow-partial --quiet
if [[ -n $before && $before != "$day" && -d $runs/$before ]]; then "$assay" diff "$runs/$before" "$runs/$day"; fi
ln -sfn "$day" "$runs/latest"
