#!/bin/sh
# Proposes what `refwright update` has changed as one pull (or merge) request, never a second one.
#
# Usage: propose-update.sh github|gitlab [BASE]
# It runs in a clean checkout of BASE (default: main), commits onto a branch of its own, and opens
# a request for it, or brings the one that is open up to date. Where nothing changed, it does
# nothing. Where an alarm or an error stopped the update, it fails, and the summary says why.
set -eu

host=$1
base=${2:-main}
branch=${REFWRIGHT_BRANCH:-refwright/update}
title=${REFWRIGHT_TITLE:-"Reference pages have changed"}
body=${TMPDIR:-/tmp}/refwright-update.$$.md
trap 'rm -f "$body"' EXIT

code=0
refwright update --quiet --summary "$body" || code=$?
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  cat "$body" >>"$GITHUB_STEP_SUMMARY"
fi

git add --all
if git diff --cached --quiet; then
  echo "nothing to propose"
  exit "$code"
fi
# what is fetched a second time says the same: a branch that is there already need not move
git -c user.name="refwright" -c user.email="refwright@users.noreply.example.org" \
  commit --quiet --message "$title"
git push --quiet --force origin "HEAD:refs/heads/$branch"

case $host in
github)
  if [ -n "$(gh pr list --head "$branch" --base "$base" --state open --json number --jq '.[].number')" ]; then
    gh pr edit "$branch" --title "$title" --body-file "$body"
  else
    gh pr create --head "$branch" --base "$base" --title "$title" --body-file "$body"
  fi
  ;;
gitlab)
  if [ -n "$(glab mr list --source-branch "$branch" --target-branch "$base" --output json | grep '"iid"')" ]; then
    glab mr update "$branch" --title "$title" --description "$(cat "$body")"
  else
    glab mr create --source-branch "$branch" --target-branch "$base" --title "$title" \
      --description "$(cat "$body")" --yes
  fi
  ;;
*)
  echo "usage: $0 github|gitlab [BASE]" >&2
  exit 2
  ;;
esac
exit "$code"
