import { nearest } from '../domain/text.ts';
import type { SourceFile } from '../source/types.ts';
import { atValue, defineCheck, type Finding } from './base.ts';
import type { Context } from './context.ts';
import { listAt, textAt } from './raw.ts';

export const reportingUnits = defineCheck({
  id: 'reporting-units',
  level: 'error',
  reason: '谁要报表，以通知的主送机关和本市的县区为准；漏了谁，就没有人会去催',
  *find({ files, districts }) {
    for (const file of files.filter(({ kind }) => kind === 'campaigns')) {
      const units = listAt(file.raw, ['reportingUnits']);
      // A campaign that collects nothing needs no list.
      if (units.length === 0) continue;
      yield* ofGroups(file, addresseesOf(file, files));
      yield* ofDistricts(file, districts);
    }
  },
});

/** 主送机关 of the notice that started a campaign. */
function addresseesOf({ raw }: SourceFile, files: Context['files']): string[] {
  const id = textAt(raw, ['notice']);
  const notice = files.find((one) => one.kind === 'notices' && one.id === id);
  return listAt(notice?.raw, ['addressees']).filter((one) => typeof one === 'string');
}

/** Every unit belongs to an addressee, every addressee has units. */
function* ofGroups(file: SourceFile, addressees: readonly string[]): Generator<Finding> {
  if (addressees.length === 0) return;
  const groups = listAt(file.raw, ['reportingUnits']).map((unit) => textAt(unit, ['group']));
  for (const [at, group] of groups.entries()) {
    if (group === undefined || addressees.includes(group)) continue;
    const message = `通知的主送机关里没有“${group}”，有：${addressees.join('；')}`;
    yield atValue(file, ['reportingUnits', at, 'group'], message, nearest(group, addressees));
  }
  for (const addressee of addressees) {
    if (groups.includes(addressee)) continue;
    const message = `通知主送“${addressee}”，填报单位里却一个也没有；要一个一个报的，把单位列上，合起来报一份的，加这一行`;
    const line = `{ "id": "编号", "name": "${addressee}", "group": "${addressee}" }`;
    yield atValue(file, ['reportingUnits'], message, line);
  }
}

/** The city's own line in the list of districts: its code ends in 00. */
const WHOLE_CITY = /00$/;

function* ofDistricts(file: SourceFile, districts: Context['districts']): Generator<Finding> {
  const ids = listAt(file.raw, ['reportingUnits']).map((unit) => textAt(unit, ['id']));
  for (const { adcode, name } of districts) {
    if (WHOLE_CITY.test(adcode) || ids.includes(adcode)) continue;
    const message = `填报单位里没有${name}总工会；县区总工会的编号写行政区划代码 ${adcode}`;
    yield atValue(file, ['reportingUnits'], message);
  }
}
