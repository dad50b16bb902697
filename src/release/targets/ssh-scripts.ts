/**
 * What runs on the server, in the plainest shell; `$1` is the folder of the target. Each is sent
 * whole, so that a broken line cannot run half of it.
 */
import { PARTS } from '../stage.ts';

/** Links the files that the list `$3` names, with their compressed forms, from one release to another. */
const ADD = `add() {
  while IFS= read -r path; do
    for ending in '' .gz .br; do
      from="$1/site$path$ending"; to="$2/site$path$ending"
      [ -e "$from" ] && [ ! -e "$to" ] || continue
      mkdir -p "$(dirname "$to")" && ln "$from" "$to" || exit 1
    done
  done < "$3" || exit 1
}`;

/** Tells others that this script is at work: it goes on when whoever called it is killed. */
const BUSY = `echo $$ > .busy && trap 'rm -f .busy' EXIT || exit 1`;

/** Readers see the old release until the rename and the new one from then on. */
const SWITCH = `switch() {
  rm -f .next && ln -s "releases/$1" .next && mv -T .next current || exit 1
}`;

export const SCRIPTS = {
  /** Prints the file `$2`, nothing when it is not there. */
  read: 'if [ -e "$1/$2" ]; then cat "$1/$2"; fi',
  /**
   * Makes `$2` the text of the lock, all at once; see `locked`. Then waits for what an earlier release
   * that was killed has left at work, a minute at most.
   */
  lock: `mkdir -p "$1/releases" && cd "$1" || exit 1
printf %s "$2" > ".lock-$$" || exit 1
ln ".lock-$$" release.lock 2>/dev/null; taken=$?
rm -f ".lock-$$"
[ $taken = 0 ] || { [ -e release.lock ] && exit 75; exit 1; }
second=0
while [ $second -lt 60 ] && [ -e .busy ] && kill -0 "$(cat .busy)" 2>/dev/null; do
  sleep 1; second=$((second + 1))
done
rm -f .busy`,
  /** The code of `lock` when somebody else has it. */
  locked: 75,
  /** Takes the lock away if `$2` is its text. */
  unlock: 'if [ "$(cat "$1/release.lock" 2>/dev/null)" = "$2" ]; then rm -f "$1/release.lock"; fi',
  /** Prints the names of all releases, an empty line, and the manifest of the one online. */
  look: 'ls -A "$1/releases"; printf "\\n\\n"; [ ! -e "$1/current" ] || cat "$1/current/manifest.json"',
  /** `$2` the release, `$3` the folder it came in, `$4` the one online, then what to delete. */
  finish: `cd "$1" || exit 1
${BUSY}
id=$2; incoming=$3; online=$4; shift 4
${ADD}
${SWITCH}
if [ -n "$online" ]; then
  add "releases/$online" "releases/$incoming" "releases/$incoming/${PARTS.carried}"
fi
rm -rf "releases/$id" && mv "releases/$incoming" "releases/$id" || exit 1
switch "$id"
for name in "$@"; do [ "$name" = "$id" ] || rm -rf "releases/$name"; done`,
  /** `$2` the release to go back to, `$3` the one online. */
  goBack: `cd "$1" || exit 1
${BUSY}
${ADD}
${SWITCH}
add "releases/$3" "releases/$2" "releases/$3/${PARTS.code}"
switch "$2"`,
} as const;
