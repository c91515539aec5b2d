#!/usr/bin/env bash
# Builds one archive that installs Assay on machines without Swift: the command and the libraries it was built with.
#
#   pipelines/spark/archive.sh [ARCHIVE.tar.gz]
#
# Unpacked anywhere, assay/bin/assay runs on any Linux of the same processor with glibc of this age or newer, and has
# the same fingerprint on all of them.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../setup.sh"

archive=${1:-$assay_root/output/assay-$(uname -m).tar.gz}
set_up
say "Building Assay with Swift's libraries inside. This takes some minutes."
build=(swift build --package-path "$assay_root" --scratch-path "$assay_root/.build-static" -c release
  --static-swift-stdlib --product assay)
"${build[@]}" >&2
binary=$("${build[@]}" --show-bin-path)/assay

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/assay/bin" "$scratch/assay/lib"
cp "$binary" "$scratch/assay/lib/assay"
strip "$scratch/assay/lib/assay"
# All but the C library, which belongs to the machine.
ldd "$binary" | awk '$3 ~ /^\// { print $3 }' | grep -vE '/(libc|libm|libdl|libpthread|librt)\.so' |
  xargs -I '{}' cp -L '{}' "$scratch/assay/lib/"
cat >"$scratch/assay/bin/assay" <<'END'
#!/bin/sh
lib=$(cd -P "$(dirname "$(readlink -f "$0")")/../lib" && pwd)
LD_LIBRARY_PATH=$lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH} exec "$lib/assay" "$@"
END
chmod 755 "$scratch/assay/bin/assay"
mkdir -p "$(dirname "$archive")"
tar -C "$scratch" --owner=0 --group=0 --sort=name -czf "$archive" assay
"$scratch/assay/bin/assay" --version --json
say "archive: $archive"
