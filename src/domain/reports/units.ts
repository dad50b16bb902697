/** The unions that report. */
import type { ReportForm } from './types.ts';

export interface District {
  adcode: string;
  name: string;
}

/** A union that hands in a form (填报单位). */
export interface ReportingUnit {
  /** Administrative code of its district. */
  id: string;
  /** 怀远县总工会. */
  name: string;
  /** Name of the district, for tables: 怀远县. */
  district: string;
  /** Whether the form has to come, or only may. */
  required: boolean;
}

/** The units that report on a form, those that must first. */
export function unitsOf(
  form: Pick<ReportForm, 'required' | 'optional'>,
  districts: readonly District[],
): ReportingUnit[] {
  const unit = (adcode: string, required: boolean): ReportingUnit[] => {
    const district = districts.find((one) => one.adcode === adcode)?.name;
    return district === undefined
      ? []
      : [{ id: adcode, name: `${district}总工会`, district, required }];
  };
  return [
    ...form.required.flatMap((adcode) => unit(adcode, true)),
    ...form.optional.flatMap((adcode) => unit(adcode, false)),
  ];
}

/**
 * The unit that somebody wrote, with or without the name of the city before it and 总工会 behind:
 * 蚌埠市怀远县总工会, 怀远县工会, 怀远. `undefined` when none or more than one is meant.
 */
export function unitNamed(
  text: string,
  units: readonly ReportingUnit[],
): ReportingUnit | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const byName = units.find(({ id, name }) => id === plain || name === plain);
  if (byName) return byName;
  const bare = plain.replace(/(?:总)?工会(?:委员会|办公室|本级)?$/, '');
  if (bare.length < 2) return undefined;
  const exact = units.filter(
    ({ district }) => district === bare || (district.length > 2 && district.slice(0, -1) === bare),
  );
  if (exact.length === 1) return exact[0];
  const ending = units.filter(({ district }) => bare.endsWith(district));
  return ending.length === 1 ? ending[0] : undefined;
}
