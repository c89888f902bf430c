#!/bin/sh
# Finds out, before anything is tested, what the tests need and this machine lacks: names all of it in one line, and
# installs it where apt and the right to use it are at hand.
set -u

missing=
packages=
need() { # command, package, what it is for
  command -v "$1" >/dev/null 2>&1 && return
  missing="$missing${missing:+, }$1 ($3)"
  packages="$packages $2"
}

check() {
  missing=
  packages=
  need git git "reviews of changes"
  need nvim neovim "the editor that the protocol is tried in"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

check
[ -n "$missing" ] || exit 0

if command -v apt-get >/dev/null 2>&1 && as_root true 2>/dev/null; then
  echo "The tests need $missing; installing:$packages" >&2
  # Whether it worked shows in the second look; what apt has to say about a failure stays visible above the last line.
  as_root apt-get update -qq >&2
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages </dev/null >/dev/null
  check
  [ -n "$missing" ] || exit 0
fi
echo "The tests need $missing; install$packages and run the same command again, or add -DskipTests to build without tests." >&2
exit 1
