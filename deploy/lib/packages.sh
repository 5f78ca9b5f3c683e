# What Guichet's scripts need from Debian, and how they get it. Sourced, not run.
# shellcheck shell=bash disable=SC2034,SC2154  # the names are for, and from, the script that sources this

# To compile: the libraries that the sources import, and what finds them.
build_packages=(libcurl4-openssl-dev libgmime-3.0-dev libxml2-dev libical-dev libpango1.0-dev libsqlite3-dev
  libxlsxwriter-dev libsystemd-dev pkg-config git)

# To pack what was compiled.
package_packages=(dpkg-dev binutils help2man)

# For real mail servers on loopback, for the programs that play citizens, for clocks that are days ahead, for disks that fill and desks
# that die at an exact system call, and to print sheets with.
testbed_packages=(dovecot-core dovecot-imapd dovecot-lmtpd postfix postgrey openssl procps python3 faketime strace fonts-dejavu-core)

# Where install-packages unpacks Postfix when another mail server holds its place.
private_postfix=/var/cache/guichet-testbed/postfix

# Whether a Debian package is installed, or has its stand-in.
has_package() {
  [[ $1 == postfix && -x $private_postfix/usr/sbin/postfix ]] && return
  [[ $(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Installs those of the named packages that lack, and says so first. Silent where nothing lacks.
need_packages() {
  local package missing=()
  for package in "$@"; do has_package "$package" || missing+=("$package"); done
  [[ ${#missing[@]} -eq 0 ]] && return
  echo "To be installed with apt: ${missing[*]}" >&2
  as_root "$deploy/lib/install-packages" "${missing[@]}"
}

# Says how to get Swift where there is none: Debian 12 has no package of it.
need_swift() {
  command -v swift >/dev/null && return
  die "swift: not found. Guichet needs Swift 6.2 or later: see https://www.swift.org/install/linux/, then put it in PATH."
}
