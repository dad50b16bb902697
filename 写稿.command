#!/bin/sh
# For macOS and Linux. A double click has neither the project's folder nor the shell's search path.
cd "$(dirname "$0")" || exit 1
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin:$HOME/.local/bin:$HOME/.volta/bin"
export PATH
if command -v node >/dev/null 2>&1; then
  node scripts/bootstrap.mjs desk "$@" && exit 0
  cat scripts/launch/stopped.txt
else
  cat scripts/launch/no-node.txt
fi
# Where nobody looks at a window, nobody presses a key.
[ -t 0 ] && read -r _
exit 1
