#!/usr/bin/env bash
# From folders of applicants to a ranked shortlist, in one command:
#
#   pipelines/shortlist.sh APPLICANTS… [options of `assay shortlist`]
#
# Installs the system libraries that are missing, builds the command, runs the built-in pipeline, and prints the
# first ten rows and where the reports are. A file that cannot be read is named, its candidate is judged by the
# others or set aside, and the script still ends with 0 (--allow-partial).
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

if [[ $# -eq 0 ]]; then
  say "usage: pipelines/shortlist.sh APPLICANTS… [options of 'assay shortlist']"
  say "  for instance: pipelines/shortlist.sh fixtures/candidates"
  exit 2
fi
set_up
build_assay
say "Files that cannot be read are named below and do not make this command fail (--allow-partial)."
exec "$assay" shortlist --allow-partial "$@"
