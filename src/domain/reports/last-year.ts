/** Figures against those of the year before. */
import type { Fault } from './faults.ts';
import { MONEY } from './form.ts';
import type { Figures, Indicator } from './types.ts';
import { figureText, MEASURES } from './words.ts';

/** From three times, or down to a third, somebody should look again. */
const TIMES = 3;
/** Small figures jump by chance: differences up to this are nothing. Money in 万元. */
const BY_CHANCE = { money: 5, count: 30 };

/** A question to the unit for each figure that has jumped. */
export function lastYearFaults(
  indicators: readonly Indicator[],
  figures: Figures,
  lastYear: Figures | undefined,
): Fault[] {
  if (lastYear === undefined) return [];
  return indicators.flatMap(({ id, name, measure }): Fault[] => {
    const [now, before] = [figures.get(id), lastYear.get(id)];
    if (now === undefined || before === undefined) return [];
    const byChance = measure === MONEY ? BY_CHANCE.money : BY_CHANCE.count;
    if (Math.abs(now - before) <= byChance) return [];
    if (now < before * TIMES && now * TIMES > before) return [];
    const unit = MEASURES[measure];
    const message = `“${name}”上年${figureText(before)}${unit}，今年${figureText(now)}${unit}，差得多，请核对；没有错的话请说明原因`;
    return [{ level: 'warning', indicators: [id], message }];
  });
}
