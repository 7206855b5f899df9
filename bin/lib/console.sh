# shellcheck shell=bash
# How the scripts speak: named steps on standard error, results on standard output.

step() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }

note() { printf '    %s\n' "$*" >&2; }

die() {
  printf 'bin/%s: %s\n' "$(basename "$0")" "$1" >&2
  shift
  for line in "$@"; do printf '    %s\n' "$line" >&2; done
  exit 1
}
