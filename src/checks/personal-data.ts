import { findPersonalData, type PersonalData } from '../domain/personal-data.ts';
import { positionsIn } from '../source/positions.ts';
import type { Position, SourceFile } from '../source/types.ts';
import { perFile } from './per-file.ts';

/** Why persons are left alone; both checks say it. */
export const REASON =
  '个人信息一公开就收不回来；没有本人单独同意，不能公开（《个人信息保护法》第二十五条）';

/**
 * Personal data in a file as written: broken files, comments and addresses of links included, for
 * the file itself may be passed on as well.
 */
export const personalData = perFile(function* (
  file: SourceFile,
): Generator<PersonalData & Position> {
  const found = findPersonalData(file.text);
  if (found.length === 0) return;
  const position = positionsIn(file.text);
  for (const item of found) yield { ...item, ...position(item.index) };
});
