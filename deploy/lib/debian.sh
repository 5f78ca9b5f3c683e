# How the Debian package is made. Sourced, not run.
# shellcheck shell=bash disable=SC2154

architecture=$(dpkg --print-architecture)

# pack VERSION FOLDER: makes the package; sets `package` to its file.
pack() {
  local tree
  tree=$(mktemp -d)
  package=$2/guichet_$1_$architecture.deb
  umask 022
  chmod 755 "$tree"
  put_program "$tree"
  put_units "$tree"
  put_texts "$tree"
  put_documents "$tree" "$1"
  put_control "$tree" "$1"
  rm -f "$package"
  dpkg-deb --root-owner-group -z2 --build "$tree" "$package" >/dev/null
  rm -rf "$tree"
}

put_program() {
  install -D "$guichet" "$1/usr/bin/guichet"
  strip --strip-debug --remove-section=.comment --remove-section=.note "$1/usr/bin/guichet"
  put_completion "$1/usr/share/bash-completion/completions/guichet" bash
  put_completion "$1/usr/share/zsh/vendor-completions/_guichet" zsh
  put_completion "$1/usr/share/fish/vendor_completions.d/guichet.fish" fish
}

put_completion() {
  mkdir -p "$(dirname "$1")"
  "$guichet" --generate-completion-script "$2" >"$1"
}

put_units() {
  local units=$1/usr/lib/systemd/system
  install -D -m 644 -t "$units" "$deploy/guichet.service" "$deploy/guichet@.service"
  install -D -m 644 "$deploy/guichet.sysusers" "$1/usr/lib/sysusers.d/guichet.conf"
  install -D -m 644 "$deploy/guichet.tmpfiles" "$1/usr/lib/tmpfiles.d/guichet.conf"
}

# What an office may change lies in /etc; the samples are copied there once, by postinst.
put_texts() {
  mkdir -p "$1/etc/guichet" "$1/usr/share/guichet"
  cp -r "$root/Templates" "$1/etc/guichet/Templates"
  chmod -R u=rwX,go=rX "$1/etc/guichet"
  sed 's|^database = .*|database = "/var/lib/guichet/guichet.sqlite"|' "$deploy/guichet.toml" >"$1/usr/share/guichet/guichet.toml"
  install -m 644 "$deploy/catalogue.toml" "$1/usr/share/guichet/catalogue.toml"
}

put_documents() {
  local documents=$1/usr/share/doc/guichet
  install -D -m 644 "$root/README.md" "$documents/README.md"
  install -m 644 "$deploy/debian/copyright" "$documents/copyright"
  printf 'guichet (%s) unstable; urgency=medium\n\n  * See the history of the repository.\n\n -- Guichet <root@localhost>  %s\n' \
    "$2" "$(git log -1 --format=%cD)" | gzip -9n >"$documents/changelog.gz"
  install -d "$1/usr/share/man/man1"
  manual_page "$2" | gzip -9n >"$1/usr/share/man/man1/guichet.1.gz"
}

# From the program's own help, by help2man: one page with every subcommand.
manual_page() {
  help2man --no-info --no-discard-stderr --version-string="$1" --help-option=--help \
    --name "registration desk of an office that takes registrations by e-mail alone" "$guichet"
}

put_control() {
  local control=$1/DEBIAN
  mkdir -p "$control"
  (cd "$1" && find etc -type f -printf '/%p\n' | sort) >"$control/conffiles"
  install -m 755 -t "$control" "$deploy/debian/postinst" "$deploy/debian/prerm" "$deploy/debian/postrm"
  cat >"$control/control" <<TEXT
Package: guichet
Version: $2
Architecture: $architecture
Maintainer: Guichet <root@localhost>
Section: mail
Priority: optional
Installed-Size: $(du -sk --exclude=DEBIAN "$1" | cut -f1)
Depends: $(library_dependencies), systemd, procps, ca-certificates, tzdata, fonts-dejavu-core
Recommends: fonts-noto-core
Description: registration desk that works by e-mail alone
 Citizens write to an address in their own words; Guichet reads the mailbox over
 IMAP, understands, records in SQLite, and answers by reply. Staff read one
 digest a day.
TEXT
}

# The libraries that the program is linked with, as dpkg-shlibdeps finds them: it wants a source package around it.
library_dependencies() {
  local folder
  folder=$(mktemp -d)
  mkdir "$folder/debian"
  printf 'Source: guichet\nMaintainer: Guichet <root@localhost>\n\nPackage: guichet\nArchitecture: any\nDescription: x\n' \
    >"$folder/debian/control"
  (cd "$folder" && dpkg-shlibdeps -O -e"$guichet" 2>/dev/null) | sed -n 's/^shlibs:Depends=//p'
  rm -rf "$folder"
}
