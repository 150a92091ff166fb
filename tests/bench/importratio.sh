#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Import of touchpoints, checks and journal included, against `sqlite3 .import` of the same file into a
# table with the file's columns and our indexes.
#
#   importratio.sh MAINSTAY_CLI CSV_FOLDER [RUNS]
#
# CSV_FOLDER as mainstay-bench-generate --csv makes it. Both write beside it, on the same disk, and take
# turns, so that a busy machine disturbs both. Prints seconds, peak memory and the ratio of the medians.
set -eu
[ $# -ge 2 ] || { sed -n '3,9s/^# \{0,1\}//p' "$0"; exit 2; }
cli=$1 csv=$2 runs=${3:-3}
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d "$csv/importratio.XXXXXX")
trap 'rm -rf "$folder"' EXIT
export XDG_RUNTIME_DIR=$folder QT_LOGGING_RULES='*=false'

"$cli" new "$folder/empty.mainstay" >/dev/null
"$cli" import "$csv/accounts.csv" --as accounts --file "$folder/empty.mainstay" >/dev/null

# Plain settings of the shell, and the one transaction that .import makes. The row's id ends every index by itself.
cat > "$folder/direct.sql" <<SQL
CREATE TABLE touchpoint (key TEXT UNIQUE, account TEXT, at TEXT, kind TEXT, minutes INTEGER, summary TEXT, notes TEXT,
  sentiment_us INTEGER, sentiment_solution INTEGER);
CREATE INDEX touchpoint_account ON touchpoint (account, at);
CREATE INDEX touchpoint_at ON touchpoint (at);
CREATE INDEX touchpoint_kind ON touchpoint (kind, at);
SQL

ours() {
    cp "$folder/empty.mainstay" "$folder/ours.mainstay"
    "$here/timed.py" "$cli" import "$csv/touchpoints.csv" --as touchpoints --file "$folder/ours.mainstay" 2>&1 >"$folder/ours.out" | tail -1
    rm -f "$folder"/ours.mainstay*
}
theirs() {
    sqlite3 "$folder/theirs.db" < "$folder/direct.sql"
    "$here/timed.py" sqlite3 -csv "$folder/theirs.db" ".import --skip 1 '$csv/touchpoints.csv' touchpoint" 2>&1 >/dev/null | tail -1
    rm -f "$folder"/theirs.db*
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

cat "$csv/touchpoints.csv" > /dev/null # warm
for run in $(seq "$runs"); do
    o=$(ours) t=$(theirs)
    echo "$o" >> "$folder/ours.times"
    echo "$t" >> "$folder/theirs.times"
    echo "run $run: mainstay-cli import ${o% * *} s (CPU $(cut -d' ' -f2 <<<"$o") s), peak ${o##* } MiB;" \
         "sqlite3 .import ${t% * *} s (CPU $(cut -d' ' -f2 <<<"$t") s), peak ${t##* } MiB"
done
cat "$folder/ours.out"
o=$(median < "$folder/ours.times") t=$(median < "$folder/theirs.times")
awk -v o="$o" -v t="$t" 'BEGIN { printf "median %.2f s against %.2f s: ratio %.2f\n", o, t, o / t }'
