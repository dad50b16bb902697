/** The day as of which a command builds the site. */
import { chineseDate, isIsoDate, looksLikeDate, suggestIsoDate } from '../../src/domain/dates.ts';
import { asOf } from '../../src/source/today.ts';
import { WrongArguments } from './arguments.ts';

/** A day that shows the form, for usage lines. */
export const AS_OF_EXAMPLE = '--as-of 2021-01-20';

/**
 * Makes everything that asks for the day go by `--as-of`, in this process and those it starts.
 *
 * @param value of the option; without it the environment's day holds, or the real one
 * @param call how the command is typed, to be shown in messages: `npm start --`
 * @throws WrongArguments for what is no day
 */
export function goByDay(value: string | undefined, call: string): void {
  const day = value ?? asOf();
  if (day === undefined) return;
  if (!isIsoDate(day)) throw new WrongArguments(`${wrong(day)}改成：\n  ${call} ${mended(day)}`);
  process.env['NUANXUN_AS_OF'] = day;
  console.log(`预览：网站按${chineseDate(day)}那天的样子生成，每页都有“预览”两个字，不要发布。`);
}

function wrong(day: string): string {
  return looksLikeDate(day) && suggestIsoDate(day) === undefined
    ? `没有“${day}”这一天，请查一查日历。`
    : `“${day}”不是日期，要写成“2021-01-20”这样：四位年、两位月、两位日。`;
}

function mended(day: string): string {
  const suggested = suggestIsoDate(day);
  return suggested === undefined ? AS_OF_EXAMPLE : `--as-of ${suggested}`;
}
