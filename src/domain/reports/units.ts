/** The unions that report. */
import type { ReportForm } from './types.ts';

export interface District {
  adcode: string;
  name: string;
}

/** A union that hands in forms, as its campaign lists it. */
export interface ListedUnit {
  /** Administrative code for the union of a district, a word for others. */
  id: string;
  /** 怀远县总工会. */
  name: string;
  /** For tables; a district's own name when left out, else the name. */
  short?: string | undefined;
  /** To whom of the notice's 主送机关 it belongs, in the words of the notice. */
  group: string;
}

/** A union that hands in a form (填报单位). */
export interface ReportingUnit {
  id: string;
  name: string;
  /** For tables: 怀远县. */
  short: string;
  group: string;
  /** True for the union of a county or district. */
  district: boolean;
  /** Whether the form has to come, or only may. */
  required: boolean;
}

/** The units that report on a form, those that must first; else in the order of the campaign's list. */
export function unitsOf(
  form: Pick<ReportForm, 'required' | 'optional'>,
  listed: readonly ListedUnit[],
  districts: readonly District[],
): ReportingUnit[] {
  const names = new Map(districts.map(({ adcode, name }) => [adcode, name]));
  const unitsIn = (groups: readonly string[], required: boolean): ReportingUnit[] =>
    listed
      .filter(({ group }) => groups.includes(group))
      .map(({ id, name, short, group }) => ({
        id,
        name,
        short: short ?? names.get(id) ?? name,
        group,
        district: names.has(id),
        required,
      }));
  return [...unitsIn(form.required, true), ...unitsIn(form.optional, false)];
}

/** True for a group of 主送机关 that reports as one: nobody has listed its unions one by one. */
export function reportsAsOne({ name, group }: Pick<ReportingUnit, 'name' | 'group'>): boolean {
  return name === group;
}

/** What people write behind the name of a union, and what districts are called. */
const UNION = /(?:总)?工会(?:委员会|办公室|本级)?$/;
const DISTRICT = /[市县区]$/;

/**
 * The unit that somebody wrote, with or without the name of the city before it and 总工会 behind:
 * 蚌埠市怀远县总工会, 怀远县工会, 怀远. `undefined` when none or more than one is meant.
 */
export function unitNamed(
  text: string,
  units: readonly ReportingUnit[],
): ReportingUnit | undefined {
  const plain = plainName(text);
  const byName = units.find(({ id, name }) => id === plain || plainName(name) === plain);
  if (byName) return byName;
  const bare = plain.replace(UNION, '');
  if (bare.length < 2) return undefined;
  const bareUnits = units.map((unit) => ({ unit, own: plainName(unit.short).replace(UNION, '') }));
  const exact = bareUnits.filter(
    ({ own }) => own === bare || (own.length > 2 && own.replace(DISTRICT, '') === bare),
  );
  if (exact.length === 1) return exact[0]!.unit;
  const ending = bareUnits.filter(({ own }) => own.length > 1 && bare.endsWith(own));
  return ending.length === 1 ? ending[0]!.unit : undefined;
}

const plainName = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
