import { posix } from 'node:path';
import { chineseDate } from '../domain/dates.ts';
import { standingOf, type Standing } from '../domain/reviews.ts';
import { fingerprint, reviewName, reviewsIn } from '../source/reviews.ts';
import { atPlace, defineCheck, type Finding } from './base.ts';
import type { Context } from './context.ts';
import { textAt, valueAt } from './raw.ts';

const START = { line: 1, column: 1 };
/** How many entries a summary names. */
const NAMED = 3;

export const review = defineCheck({
  id: 'review',
  level: 'warning',
  stopsRelease: true,
  reason: '三审三校签的是哪一稿，登的就要是哪一稿；签过以后改了一个字，也要重新看',
  *find(context) {
    const { files, root } = context;
    const byEntry = Map.groupBy(reviewsIn(files), ({ entry }) => entry);
    const unseen: string[] = [];
    for (const file of files) {
      const entry = reviewName(file);
      // What is made up never goes online, whoever has read it.
      if (entry === undefined || valueAt(file.raw, ['sample']) === true) continue;
      const reviews = byEntry.get(entry);
      if (!reviews) {
        unseen.push(textAt(file.raw, ['title']) ?? file.id);
        continue;
      }
      const standing = standingOf(reviews, fingerprint(root, file));
      if (standing.state !== 'done') yield ofEntry(file.path, standing);
    }
    if (unseen.length > 0) yield summary(unseen, context);
  },
});

function ofEntry(path: string, { state, missing, last }: Standing): Finding {
  const command = `签字：npm run review -- ${path} --as ${missing[0]} --by 岗位或工号`;
  const message =
    state === 'changed'
      ? `${chineseDate(last!.on)}${last!.stage}以后又改过，要从初审重新签。${command}`
      : `审校还没有签完，还缺：${missing.join('、')}。${command}`;
  return atPlace({ path }, START, message);
}

/** One line for all: nobody reads a hundred of them. */
function summary(titles: string[], { contentDir, release }: Context): Finding {
  const shown = release ? titles : titles.slice(0, NAMED);
  const list = shown.map((title) => `《${title}》`).join('');
  const more = titles.length > shown.length ? '等' : '';
  return atPlace(
    { path: posix.join(contentDir.replaceAll('\\', '/'), 'reviews.json') },
    START,
    `有${titles.length}篇还没有签过三审三校：${list}${more}。怎么签：npm run review`,
  );
}
