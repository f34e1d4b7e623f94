#!/usr/bin/env bash
# Looks whether the live site is the one in target/site: bash functions/smoke.sh https://example.org
# Says every fault that it finds, and then ends with 1. It changes nothing and sends no form.
set -euo pipefail
cd "$(dirname "$0")/.."
ADDRESS=${1%/}
SITE=target/site
TOLD=target/publish
STYLE=$(cat $TOLD/style.txt)
ANSWER=$(mktemp -d)
trap 'rm -rf "$ANSWER"' EXIT
faults=0

fault() {
  echo "$1" >&2
  faults=$((faults + 1))
}

# Puts the answer into $ANSWER/body and $ANSWER/headers; prints the status, 000 where nothing answers.
ask() {
  : > "$ANSWER/headers"
  : > "$ANSWER/body"
  curl -sS --compressed --max-time 30 -o "$ANSWER/body" -D "$ANSWER/headers" -w '%{http_code}' "$ADDRESS$1" || true
}

# Each header of a page, as the bake tells them. The policy for content may allow older styles, too.
headers() {
  local line name value given
  while IFS= read -r line; do
    name=${line%%: *}
    value=${line#*: }
    given=$(header "$name")
    case $name/$given in
      "$name/$value") ;;
      Content-Security-Policy/"${value%\'sha256-*}"*"$STYLE"*) ;;
      *) fault "$1: the header $name is \`$given\`. It should be \`$value\`." ;;
    esac
  done < $TOLD/headers.txt
}

header() {
  tr -d '\r' < "$ANSWER/headers" | grep -i "^$1:" | sed 's/^[^:]*: *//' || true
}

page() {
  local status
  status=$(ask "$1")
  [ "$status" = "$2" ] || fault "$1: the status is $status. It should be $2."
  cmp -s "$ANSWER/body" "$SITE/$3" || fault "$1: this is not $3 as it was baked."
  headers "$1"
}

leads() {
  local answer
  answer="$(ask "$1") "
  answer=$answer$(header location)
  [ "$answer" = "$2 $3" ] || fault "$1: it answers \`$answer\`. It should be \`$2 $3\`."
}

pages=$(grep -o '<loc>[^<]*</loc>' $SITE/sitemap.xml | sed -E 's#</?loc>##g; s#^https?://[^/]+##' || true)
[ -n "$pages" ] || fault 'The sitemap names no page.'
for address in $pages; do
  page "$address" 200 "${address#/}index.html"
  [ "$address" = / ] || leads "${address%/}" 301 "$address"
done
while IFS=$'\t' read -r file type _; do
  case $file in *.html) continue ;; esac
  page "/$file" 200 "$file"
  [ "$(header content-type)" = "$type" ] || fault "/$file: the type is \`$(header content-type)\`. It should be \`$type\`."
done < $TOLD/files.txt
page /no-such-page/ 404 404.html
forms=$(grep -rhoE '<form[^>]* action="/api/forms/[^"]+"' $SITE --include=index.html | sed 's/.*action="//; s/"$//' | sort -u || true)
for form in $forms; do
  file=$(grep -rlF "action=\"$form\"" $SITE --include=index.html | sed -n 1p)
  file=${file#"$SITE"}
  leads "$form" 303 "${file%index.html}"
done
[ "$faults" = 0 ] || { echo "Faults on $ADDRESS: $faults." >&2; exit 1; }
echo "All is well on $ADDRESS. Pages: $(wc -w <<< "$pages"). Forms: $(wc -w <<< "$forms")."
