#!/usr/bin/env bash
# Compares Broadside with Hugo, like for like, in one run: see README.md beside this file.
set -euo pipefail

usage() {
  cat <<'END'
usage: src/bench/compare.sh [-n SIZES] [-r RUNS] [-d DIR] [-l LIMIT] [-b]
  -n SIZES  how many incidents (default: "1 100 1000")
  -r RUNS   how often each is run (default: 3; short ones five times as often)
  -d DIR    where records and sites are made, and kept (default: a temporary folder)
  -l LIMIT  what takes longer is stopped, and counts as this long (default: 900 s)
  -b        also when the machine is busy
END
}

fail() {
  printf 'compare.sh: %s\n' "$1" >&2
  exit 1
}

sizes='1 100 1000'
runs=3
limit=900
work=
busy=
while getopts 'n:r:d:l:bh' option; do
  case $option in
    n) sizes=$OPTARG ;;
    r) runs=$OPTARG ;;
    d) work=$OPTARG ;;
    l) limit=$OPTARG ;;
    b) busy=yes ;;
    h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
done

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$home"
for tool in hugo java /usr/bin/time; do
  command -v "$tool" >/dev/null || fail "$tool is missing (Debian: apt install hugo time openjdk-17-jdk)."
done
read -r load _ </proc/loadavg
if [[ -z $busy ]] && awk "BEGIN { exit !($load > 0.5) }"; then
  fail "the load of the machine is $load, not below 0.5: wait until it is at rest, or say -b."
fi
if [[ -z $work ]]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
fi
mkdir -p "$work"
work=$(cd "$work" && pwd)
samples=$work/samples.txt
: >"$samples"

# measure KEY HOW-OFTEN PREPARATION COMMAND...: only a record with faults may exit with 1.
measure() {
  local key=$1 times=$2 prepare=$3 code wall user system kib
  shift 3
  printf '%s\n' "$key" >&2
  for ((run = 0; run < times; run++)); do
    $prepare
    code=0
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' timeout --foreground "$limit" "$@" \
      >"$work/log" 2>&1 || code=$?
    case $key:$code in
      *:0 | *-faulty.*:1) ;;
      *:124) printf 'stopped after %s s\n' "$limit" >&2 ;;
      *) cat "$work/log" >&2; fail "$* exited with $code." ;;
    esac
    read -r wall user system kib < <(tail -n 1 "$work/time")
    awk "BEGIN { print \"$key\", $wall, $user + $system, $kib * 1.024 / 1000 }" >>"$samples"
  done
}

short=$((runs * 5))

record() {
  java src/bench/corpus/Corpus.java "$@"
}

# These prepare a run, in $site.
nothing() { :; }
no_pages() { aside "$site/public"; }
no_pages_no_cards() { aside "$site/public" "$site/resources"; }
no_site() { aside "$site/site" "$site/.broadside-cache"; }
# Not deleted before the end: file systems are slow to make files where others were deleted just now.
moved=0
aside() {
  local path
  mkdir -p "$work/aside"
  for path; do
    if [[ -e $path ]]; then
      mv "$path" "$work/aside/$((++moved))"
    fi
  done
}
# One word of one event; every other time back.
one_word() {
  local file=$site/incidents/$edited/incident.yaml
  if grep -q 'On guard: ' "$file"; then
    sed -i 's/On guard: /On watch: /' "$file"
  else
    sed -i '0,/On watch: /s//On guard: /' "$file"
  fi
}

compare_with_hugo() {
  site=$work/hugo-$1
  measure "hugo-plain.$1" "$runs" no_pages hugo --quiet -s "$site" --config config.yaml,plain.yaml
  measure "hugo-cold.$1" "$runs" no_pages_no_cards hugo --quiet -s "$site"
  measure "hugo-cached.$1" "$runs" no_pages hugo --quiet -s "$site"
}

build() {
  site=$work/record-$1
  edited=$(cd "$site/incidents" && printf '%s\n' */ | sed -n "$((($1 + 1) / 2))s,/,,p")
  measure "full.$1" "$runs" no_site ./broadside build -w "$site"
  measure "same.$1" "$runs" nothing ./broadside build -w "$site"
  measure "edit.$1" "$((runs * 2))" one_word ./broadside build -w "$site"
  measure "check.$1" "$runs" nothing ./broadside check -w "$site"
}

echo 'The records...' >&2
./broadside --version >/dev/null
for size in $sizes; do
  rm -rf "$work/record-$size" "$work/hugo-$size"
  record "$size" "$work/record-$size" --hugo "$work/hugo-$size"
  cp -r src/bench/hugo/. "$work/hugo-$size"
done
rm -rf "$work"/{sound,faulty,repository,aside}
record 100 "$work/sound"
record 100 "$work/faulty" --dead-links 10 --in 100
mkdir "$work/repository"
cp -r incidents "$work/repository"

for size in $sizes; do
  compare_with_hugo "$size"
  build "$size"
done
measure version.1 "$short" nothing ./broadside --version
site=$work/repository
measure full.repository "$short" no_site ./broadside build -w "$site"
measure check.repository "$short" nothing ./broadside check -w "$site"
for site in "$work/sound" "$work/faulty"; do
  measure "check-${site##*/}.100" "$runs" nothing ./broadside check -w "$site"
  measure "full-${site##*/}.100" "$runs" no_site ./broadside build -w "$site"
done

cat <<END
### $(date -u +%F), $(git rev-parse --short HEAD 2>/dev/null || echo 'no commit')

$(nproc) cores, $(awk '/MemTotal/ { printf "%.0f GB", $2 / 1e6 }' /proc/meminfo), Java \
$(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p'), $(hugo version | sed 's/^hugo v\([^ +]*\).*/Hugo \1/'); \
load $load at the start; $runs runs, of times the median.

END
awk -f src/bench/report.awk src/bench/demands.txt "$samples"
rm -rf "$work/aside"
