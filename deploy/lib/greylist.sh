# Postgrey in a private folder. Sourced by testbed, not run; reads its `dir` and ports.
# shellcheck shell=bash disable=SC2154

configure_greylist() {
  mkdir -p "$dir/greylist"
  chown postgrey "$dir/greylist"
}

# Where it is at work already, that is all. Nobody is let pass for who they are, or for what they sent before.
start_greylist() {
  accepts "$GREYLIST_PORT" && return
  postgrey --daemonize --inet="127.0.0.1:$GREYLIST_PORT" --delay=1 --auto-whitelist-clients=0 --whitelist-clients=/dev/null \
    --whitelist-recipients=/dev/null --dbdir="$dir/greylist" --pidfile="$dir/greylist/pid" >>"$dir/greylist/log" 2>&1 </dev/null || return
  await_ports "$GREYLIST_PORT"
}
