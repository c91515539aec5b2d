#!/usr/bin/env bash
# Makes a Debian package of the command:
#
#   pipelines/package.sh [--binary FILE] [--output FOLDER]
#
# Holds the program, its manual page, completions for bash, zsh and fish, and the pipelines to copy from. Depends on the
# Debian packages of the libraries that the program needs, and on poppler-utils for PDFs; recommends pandoc for RTF. The
# Swift runtime is of no Debian package: it lies beside the program in /usr/lib/assay. Without --binary the release build is
# packaged, which is made first. Prints the path of the package. The same program gives the same bytes.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

binary=
output=.
while [[ $# -gt 0 ]]; do
  case $1 in
  --binary | --output)
    [[ $# -gt 1 ]] || { say "$1 needs a value" && exit 2; }
    if [[ $1 == --binary ]]; then binary=$2; else output=$2; fi
    shift 2
    ;;
  *)
    say "usage: pipelines/package.sh [--binary FILE] [--output FOLDER]"
    exit 2
    ;;
  esac
done
for tool in dpkg-deb dpkg ldd objdump strip gzip; do
  command -v "$tool" >/dev/null || { say "There is no $tool here: packages are made on Debian, with binutils." && exit 4; }
done
if [[ -z $binary ]]; then
  set_up
  build_assay
  # shellcheck disable=SC2154 # build_assay sets it
  binary=$assay
fi
[[ -x $binary ]] || { say "$binary is no program" && exit 2; }

root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
place() { install -D -m "$1" /dev/stdin "$root/$2"; }
chmod 755 "$root"

# The program, and beside it the libraries that no Debian package has.
install -D -m 755 "$binary" "$root/usr/lib/assay/assay"
strip --strip-unneeded "$root/usr/lib/assay/assay"
mkdir -p "$root/usr/bin"
ln -s ../lib/assay/assay "$root/usr/bin/assay"
needed=$(objdump -p "$binary" | awk '$1 == "NEEDED" { print $2 }')
packages=()
while read -r name path; do
  # One of the two names of the path is unknown to dpkg, which it counts as a failure.
  package=$({ dpkg -S "$(readlink -f "$path")" "$path" 2>/dev/null || true; } | head -1)
  if [[ -n $package ]]; then
    # Whatever those packages need, they bring along.
    if grep -qxF "$name" <<<"$needed"; then packages+=("${package%%:*}"); fi
  else
    install -D -m 644 "$(readlink -f "$path")" "$root/usr/lib/assay/$name"
    strip --strip-unneeded "$root/usr/lib/assay/$name"
  fi
done < <(ldd "$binary" | awk '$2 == "=>" && $3 ~ /^\// { print $1, $3 }' | sort)
mapfile -t packages < <(printf '%s\n' "${packages[@]}" libxml2 poppler-utils | sort -u)

# Debian's own folders for what comes with a command.
version=$("$binary" --version | head -1)
place 644 usr/share/bash-completion/completions/assay < <("$binary" --generate-completion-script bash)
place 644 usr/share/zsh/vendor-completions/_assay < <("$binary" --generate-completion-script zsh)
place 644 usr/share/fish/vendor_completions.d/assay.fish < <("$binary" --generate-completion-script fish)
place 644 usr/share/man/man1/assay.1.gz < <(gzip -9n <"$assay_root/man/assay.1")
place 644 usr/share/doc/assay/README.md.gz < <(gzip -9n <"$assay_root/README.md")
place 644 usr/share/doc/assay/copyright <"$assay_root/LICENSE"
mkdir -p "$root/usr/share/doc/assay/pipelines"
(cd "$assay_root/pipelines" && tar -c --exclude=spark --exclude='*.sh' .) | tar -x -C "$root/usr/share/doc/assay/pipelines"
find "$root" -type d -exec chmod 755 {} +
find "$root/usr/share" -type f -exec chmod 644 {} +

size=$(du -k --apparent-size -s "$root/usr" | cut -f1)
depends=$(printf '%s, ' "${packages[@]}")
place 644 DEBIAN/control <<END
Package: assay
Version: $version
Section: utils
Priority: optional
Architecture: $(dpkg --print-architecture)
Maintainer: The maintainers of Assay <assay@example.com>
Installed-Size: $size
Depends: ${depends%, }
Recommends: pandoc
Description: shortlist of Rust developers, each point backed by a quote
 Assay reads folders of applicants and writes a ranked shortlist in which
 every point is backed by a quote from their own documents. No network, no
 model, no account: text in, reasons out, and the same bytes every time.
END
place 644 DEBIAN/md5sums < <(cd "$root" && find usr -type f | LC_ALL=C sort | xargs -d '\n' md5sum)

mkdir -p "$output"
package=$output/assay_${version}_$(dpkg --print-architecture).deb
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-1795305600} dpkg-deb --root-owner-group --build "$root" "$package" >/dev/null
printf '%s\n' "$package"
