#!/usr/bin/env bash
# Measures the program as people start it: CPU and wall time of one small file, and time and peak memory over more and more files.
# Usage: whole-process.sh [PATH TO copydesk]; needs a built program and java on the PATH.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=${1:-$here/../../../copydesk}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TIMEFORMAT='%R s wall, %U s user, %S s system'

echo "one small file, five starts:"
java "$here/java/dev/copydesk/bench/Corpus.java" "$work/one" 1 2000
"$program" lint "$work/one" >/dev/null || true
for _ in 1 2 3 4 5; do time "$program" lint "$work/one" >/dev/null || true; done

for files in 500 2000 8000; do
  java "$here/java/dev/copydesk/bench/Corpus.java" "$work/$files" "$files" 8000
  echo "$files files, $(du -sm --apparent-size "$work/$files" | cut -f1) MB:"
  # The program's own peak is read from the kernel's record of its process while it runs.
  time (
    "$program" lint --format json "$work/$files" >/dev/null & pid=$!
    peak=0
    while kill -0 "$pid" 2>/dev/null; do
      now=$(awk '/VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null || echo 0)
      [ "${now:-0}" -gt "$peak" ] && peak=$now
      sleep 0.1
    done
    wait "$pid" || true
    echo "  peak $((peak / 1024)) MB"
  )
done
