#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# From the start of the process to the first window with rows painted, and the memory then, against
# DB Browser for SQLite opening the same file: plainly, which shows the list of its tables, and on its
# table of accounts, which shows rows as we do. Warm cache, one X server (Xvfb), the same clock and the
# same eye for all: firstwindow.py watches the screen itself.
#
#   firstwindow.sh MAINSTAY W.mainstay [RUNS]
#
# DB Browser sometimes asks whether to abort its own counting of rows; the question then counts as part
# of its window, which only concerns the second comparison.
#
# Needs xvfb, sqlitebrowser, openbox (where there is one: a window manager as on a desktop), python3.
set -eu
[ $# -ge 2 ] || { sed -n '3,14s/^# \{0,1\}//p' "$0"; exit 2; }
mainstay=$1 file=$2 runs=${3:-7}
here=$(cd "$(dirname "$0")" && pwd)
home=$(mktemp -d)
chmod 700 "$home"
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; rm -rf "$home"' EXIT
for n in $(seq 90 190); do [ -e "/tmp/.X$n-lock" ] || break; done
Xvfb ":$n" -screen 0 1280x800x24 -dpi 96 -nolisten tcp -fbdir "$home" >/dev/null 2>&1 & pids+=($!)
for _ in $(seq 100); do [ -S "/tmp/.X11-unix/X$n" ] && break; sleep 0.05; done
export DISPLAY=:$n QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$home HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data
export LC_ALL=C.UTF-8 NO_AT_BRIDGE=1
if command -v openbox >/dev/null; then openbox >/dev/null 2>&1 & pids+=($!); sleep 0.5; fi

# DB Browser asks to look for newer versions at its first start.
mkdir -p "$XDG_CONFIG_HOME/sqlitebrowser"
printf '[checkversion]\nenabled=false\n' > "$XDG_CONFIG_HOME/sqlitebrowser/sqlitebrowser.conf"

# ours: mainstay; plain, rows: DB Browser
ours() { MAINSTAY_TRACE_FIRST_PAINT=1 "$here/firstwindow.py" "$home/Xvfb_screen0" "$mainstay" "$file" 2>>"$home/trace"; }
plain() { "$here/firstwindow.py" "$home/Xvfb_screen0" sqlitebrowser -R "$file" 2>/dev/null; }
rows() { "$here/firstwindow.py" "$home/Xvfb_screen0" sqlitebrowser -R -t account "$file" 2>>"$home/errors" || { tail -3 "$home/errors" >&2; return 1; }; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

ours >/dev/null || true # warm: libraries, fonts, the file's pages
rows >/dev/null || true
: > "$home/trace"
echo "                  mapped ms  painted ms  rss MiB  peak MiB"
for run in $(seq "$runs"); do
    for who in ours plain rows; do # in turns: a busy machine disturbs all
        "$who" > "$home/one" || { echo "$who: not measured this time"; continue; }
        cat "$home/one" >> "$home/$who"
        # shellcheck disable=SC2046
        printf '%-17s %9s %11s %8s %9s\n' "$who" $(cat "$home/one")
    done
done
grep first-paint "$home/trace" || true
column() { awk -v c="$2" '{ print $c }' "$home/$1" | median; }
for other in plain rows; do
    echo "medians, against DB Browser, $other:"
    for what in "2 painted ms" "3 rss MiB" "4 peak MiB"; do
        awk -v o="$(column ours "${what%% *}")" -v t="$(column "$other" "${what%% *}")" -v name="${what#* }" \
            'BEGIN { printf "  %-11s %5d against %5d, ratio %.2f\n", name, o, t, o / t }'
    done
done
