#!/usr/bin/env bash
# Publishes what `mvn verify -Dpublish` has made, and says each step before it takes it.
#
#   bash functions/publish.sh                       publishes
#   bash functions/publish.sh OwnerEmail=a@b.org    the same, with other parameters of template.yaml
#   DRY_RUN=1 bash functions/publish.sh             says what it would do, and asks AWS for nothing
#
# The order is what matters. Headers come before pages: a page whose stylesheet the policy does not
# allow stands without any style. New files come before old ones go: no page leads to nothing. An
# older commit, built and published again, is the way back.
set -euo pipefail
cd "$(dirname "$0")/.."
STACK=${STACK:-peer-workforce-site}
RELEASE=${RELEASE:-$(date +%s)}
SITE=target/site
TOLD=target/publish

run() {
  printf '+ %s\n' "$*" >&2
  [ -n "${DRY_RUN:-}" ] || "$@"
}

# The styles that the policy allows now, one a line; none before the first publish. Any other
# trouble ends the publish: not to know them would take the style from pages that people read.
styles_now() {
  local answer
  [ -z "${DRY_RUN:-}" ] || return 0
  if ! answer=$(aws cloudformation describe-stacks --stack-name "$STACK" --output text \
      --query "Stacks[0].Parameters[?ParameterKey=='StylePolicies'].ParameterValue" 2>&1); then
    case $answer in
      *'does not exist'*) return 0 ;;
      *) printf '%s\n' "$answer" >&2; return 1 ;;
    esac
  fi
  tr ' ' '\n' <<< "$answer" | grep "^'sha" || true
}

# Where files go and are removed is never guessed.
output() {
  local value
  [ -z "${DRY_RUN:-}" ] || { echo "<$1>"; return; }
  value=$(aws cloudformation describe-stacks --stack-name "$STACK" --output text \
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue")
  case $value in
    '' | None) echo "The stack $STACK does not say its $1. No page was changed." >&2; return 1 ;;
  esac
  echo "$value"
}

# CloudFront takes minutes to carry new headers to where people are.
wait_for_style() {
  local tries=60
  until curl -s -o /dev/null -D - "https://$1/" | grep -F -- "$2" > /dev/null; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { echo "After ten minutes, https://$1/ does not allow the new stylesheet. No page was changed." >&2; return 1; }
    sleep "${PAUSE:-10}"
  done
}

if [ ! -s $TOLD/style.txt ] || [ ! -s $SITE/index.html ] || [ ! -s functions/target/functions.jar ]; then
  echo 'There is nothing to publish. Run `mvn verify -Dpublish` first: it says what is missing.' >&2
  exit 1
fi
style=$(cat $TOLD/style.txt)
now=$(styles_now)
# The new one, and the last two: after a publish that broke off, the pages are still the older ones.
styles=$(printf '%s\n%s\n' "$style" "$now" | awk 'NF && !seen[$0]++ && kept++ < 3' | paste -sd ' ' -)

echo '1. The headers and the functions' >&2
run sam deploy --template-file functions/template.yaml --stack-name "$STACK" --resolve-s3 --capabilities CAPABILITY_IAM \
  --no-confirm-changeset --no-fail-on-empty-changeset ${DEPLOY_ROLE:+--role-arn "$DEPLOY_ROLE"} \
  --parameter-overrides "Release=$RELEASE" "StylePolicies=\"$styles\"" "$@"
bucket=$(output SiteBucket)
site=$(output SiteId)
address=$(output SiteAddress)

# On the first publish no page is there to lose its style.
[ -z "$now" ] || { echo '2. Until the new headers are there' >&2; run wait_for_style "$address" "$style"; }

echo '3. The files: what pages lead to, the pages, the first page' >&2
while IFS=$'\t' read -r file type kept; do
  run aws s3 cp --only-show-errors --content-type "$type" --cache-control "$kept" "$SITE/$file" "s3://$bucket/$file" < /dev/null
done < $TOLD/files.txt

echo '4. Old pages out of the cache' >&2
invalidation=$(run aws cloudfront create-invalidation --distribution-id "$site" --paths '/*' --query Invalidation.Id --output text)
run aws cloudfront wait invalidation-completed --distribution-id "$site" --id "$invalidation"

echo '5. Files that are no longer part of the site' >&2
run aws s3 sync --only-show-errors --size-only --delete "$SITE" "s3://$bucket"

echo '6. A look at the live site' >&2
run bash functions/smoke.sh "https://$address"
