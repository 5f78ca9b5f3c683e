# What measurements and rehearsals begin with. Sourced, not run.
# shellcheck shell=bash
# shellcheck source-path=SCRIPTDIR source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source-path=SCRIPTDIR source=packages.sh
source "$deploy/lib/packages.sh"
# shellcheck source-path=SCRIPTDIR source=desk.sh
source "$deploy/lib/desk.sh"

# Prints a script's opening comment, and ends.
usage_of() {
  sed -n '2,/^set -/{/^#/{s/^# \{0,1\}//;p}}' "$1" >&2
  exit 64
}

# prepare_measurement PACKAGE…: those packages, a release build, and a testbed in `folder`, which goes away at the end.
prepare_measurement() {
  need_swift
  need_packages "${build_packages[@]}" "${testbed_packages[@]}" time "$@"
  echo "Building guichet for release…" >&2
  build_guichet "${for_release[@]}"
  folder=$(mktemp -d /tmp/guichet-measure.XXXXXX)
  chmod 755 "$folder"
  trap end_measurement EXIT
  trap 'exit 130' INT TERM HUP
  "$deploy/testbed" start "$folder/mail"
}

# shellcheck disable=SC2317  # the trap above calls it
end_measurement() {
  "$deploy/testbed" remove "$folder/mail"
  rm -rf "$folder"
}
