# What every script here starts with. Sourced, not run; sets `deploy` and `root`, the product's folders.
# shellcheck shell=bash

deploy=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
root=$(dirname "$deploy")
# shellcheck disable=SC2034  # for the scripts that source this
readonly deploy root

# Mail servers live in sbin, which an ordinary user's PATH lacks.
export PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

# How what an office runs is built: with Swift's runtime linked in, so that it needs no Swift where it runs, and takes less time.
# shellcheck disable=SC2034  # for the scripts that source this
readonly for_release=(--configuration release --static-swift-stdlib)

# One line on standard error, and the end: exit status $2, or 1.
die() {
  echo "$(basename "$0"): $1" >&2
  exit "${2:-1}"
}

# Runs a command as root, through sudo where we are not.
as_root() {
  if [[ $EUID -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo -- "$@"
  else
    die "$(basename "$1") needs root: run this as root, or install sudo." 77
  fi
}
