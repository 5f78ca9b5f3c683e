# A desk on the testbed, for the demo and the measurements. Sourced, not run.
# shellcheck shell=bash disable=SC2154

# build_guichet OPTION…: builds guichet and sets `guichet` to its path. The log is shown only where it fails.
build_guichet() {
  local log
  log=$(mktemp)
  if ! swift build --package-path "$root" "$@" --product guichet >"$log" 2>&1; then
    cat "$log" >&2
    die "guichet did not build: see the lines above."
  fi
  rm -f "$log"
  guichet=$(swift build --package-path "$root" "$@" --show-bin-path)/guichet
}

# start_desk FOLDER: runs the desk that is set up in FOLDER, in the background; sets `desk_process`.
start_desk() {
  "$guichet" run --config "$1/guichet.toml" </dev/null >"$1/log" 2>&1 &
  desk_process=$!
}

stop_desk() {
  [[ -n ${desk_process:-} ]] || return 0
  kill -TERM "$desk_process" 2>/dev/null || true
  wait "$desk_process" 2>/dev/null || true
  desk_process=
}
