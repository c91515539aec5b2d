# shellcheck shell=bash
# What the other scripts share: the system libraries, and the build. Sourced, never run by itself.

# The root of the source tree.
assay_root=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Tools that a script needs besides; each is a Debian package of the same name.
needed_tools=()

say() { printf '%s\n' "$*" >&2; }

# Prints the Debian packages that are not there, each found by what the build uses of it.
missing_packages() {
  command -v pkg-config >/dev/null || echo pkg-config
  has_library libxml-2.0 || echo libxml2-dev
  has_library libcrypto || echo libssl-dev
  has_library libarchive || echo libarchive-dev
  has_library libseccomp || echo libseccomp-dev
  has_library sqlite3 || echo libsqlite3-dev
  has_library xlsxwriter || echo libxlsxwriter-dev
  has_library simdjson || echo libsimdjson-dev
  has_library gmime-3.0 || echo libgmime-3.0-dev
  command -v pdftohtml >/dev/null || echo poppler-utils
  command -v pandoc >/dev/null || echo pandoc
  compgen -G '/usr/include/c++/*/new' >/dev/null || echo g++
  local tool
  for tool in "${needed_tools[@]}"; do command -v "$tool" >/dev/null || echo "$tool"; done
}

has_library() { command -v pkg-config >/dev/null && pkg-config --exists "$1"; }

# Installs what is missing where apt may be used, and says what to run where not.
set_up() {
  if ! command -v swift >/dev/null; then
    say "There is no Swift here: install Swift 6.2 or later (https://www.swift.org/install/linux) and run this again."
    exit 4
  fi
  local missing=()
  mapfile -t missing < <(missing_packages)
  if [[ ${#missing[@]} -gt 0 ]]; then install_packages "${missing[@]}"; fi
  mapfile -t missing < <(missing_packages)
  if [[ ${#missing[@]} -gt 0 ]]; then
    say "Still missing after installing: ${missing[*]}"
    exit 4
  fi
}

install_packages() {
  local as_root=()
  if ! command -v apt-get >/dev/null; then
    say "Missing: $*. These are Debian's names; install your system's packages of the same libraries and run this again."
    exit 4
  fi
  if [[ $(id -u) -ne 0 ]]; then
    if ! sudo -n true 2>/dev/null; then
      say "Missing: $*. Run this, and then the script again:"
      say "  sudo apt-get update && sudo apt-get install -y $*"
      exit 4
    fi
    as_root=(sudo -n)
  fi
  say "Installing $* with apt-get."
  local log
  log=$(mktemp)
  if ! { apt_install "$@" || { "${as_root[@]}" apt-get -q update && apt_install "$@"; }; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    say "apt-get could not install $*: the lines above say why."
    exit 4
  fi
  rm -f "$log"
}

apt_install() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@" </dev/null
}

# Builds the command and sets `assay` to its path. `ASSAY_CONFIGURATION=debug` builds faster and runs slower.
build_assay() {
  local configuration=${ASSAY_CONFIGURATION:-release}
  local build=(swift build --package-path "$assay_root" -c "$configuration" --product assay)
  # A program that brings Swift's libraries along starts in two thirds of the time.
  if [[ $configuration == release ]]; then build+=(--static-swift-stdlib); fi
  local log
  log=$(mktemp)
  if [[ ! -x $assay_root/.build/$configuration/assay ]]; then
    say "Building Assay ($configuration). The first build takes some minutes; later ones take seconds."
  fi
  if ! "${build[@]}" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    say "Assay could not be built: the lines above say why. The command was:"
    say "  ${build[*]}"
    exit 4
  fi
  rm -f "$log"
  # shellcheck disable=SC2034 # for the script that sources this
  assay=$("${build[@]}" --show-bin-path)/assay
}
