#!/bin/sh
# The main job on the examples, from a fresh clone; it can be repeated: what is known already is said to be.
# Usage: sh examples/tour.sh          writes tour/pledgetrack.db and tour/comparison.csv beside this folder
set -eu
cd "$(dirname "$0")/.."
PATH="$PWD/.venv/bin:$PATH"
PLEDGETRACK_DB="$PWD/tour/pledgetrack.db"
export PATH PLEDGETRACK_DB
mkdir -p tour

run() {
    printf '\n$ pledgetrack'
    printf ' %s' "$@"
    printf '\n'
    pledgetrack "$@"
}

run import examples/targets.csv
run add-meeting examples/meetings/2021-09-10-mayors-and-chinas-envoy.txt --yes
run add-meeting examples/meetings/2022-08-22-copenhagen.txt --kind interview --date 2022-08-22 --yes
run add-meeting examples/meetings/2020-02-14-melbourne.txt --yes
run show city Shenzhen
run show city Copenhagen
run show city Melbourne
run export csv -o tour/comparison.csv --overwrite
