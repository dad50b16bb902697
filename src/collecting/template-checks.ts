/** Formulas of the template that tell the clerk what does not fit, before the form is sent. */
import { indicatorsById, type ReportForm } from '../domain/reports/index.ts';

type Rules = Pick<ReportForm, 'blocks' | 'sums' | 'limits'>;

/**
 * What is wrong with the figure of an indicator as far as the other figures tell; empty text as long as
 * something that it is compared with is missing. `undefined` for an indicator without rules.
 * @param places the input cell of each indicator
 */
export function checkFormula(
  form: Rules,
  id: string,
  places: ReadonlyMap<string, string>,
): string | undefined {
  const known = indicatorsById(form);
  const place = (one: string) => places.get(one)!;
  const name = (one: string) => known.get(one)!.name;
  const sums = form.sums
    .filter(({ total }) => total === id)
    .map(({ parts, minus }) => {
      const terms = [...parts, ...minus];
      const right = parts.map(place).join('+') + minus.map((one) => `-${place(one)}`).join('');
      const gap = `ROUND(${place(id)}-(${right}),2)`;
      return unlessEmpty([id, ...terms].map(place), `IF(${gap}=0,"","合计不等：差"&ABS(${gap}))`);
    });
  const limits = form.limits
    .filter(({ part }) => part === id)
    .map(({ part, whole, level }) => {
      const words = `比“${name(whole)}”多${level === 'warning' ? '，请核实' : ''}`;
      return unlessEmpty(
        [place(part), place(whole)],
        `IF(${place(part)}>${place(whole)},${quoted(words)},"")`,
      );
    });
  const all = [...sums, ...limits];
  // The first of two faults is enough to look again.
  return all.reduceRight<string | undefined>(
    (rest, one) => (rest === undefined ? one : `IF(${one}<>"",${one},${rest})`),
    undefined,
  );
}

/** How far the form is: what has not been filled in, how many rows do not fit. */
export function stateFormula(unit: string, figures: string, checks: string, count: number): string {
  const empty = `(${count}-COUNT(${figures}))`;
  // SUMPRODUCT, because the three programs do not agree on what COUNTIF takes for text.
  const wrong = `SUMPRODUCT(--(LEN(${checks})>0))`;
  return [
    `IF(${unit}="","没选填报单位；","")`,
    `IF(${empty}>0,"还有"&${empty}&"格没填；","")`,
    `IF(${wrong}>0,"有"&${wrong}&"处要核对，看红字",IF(${empty}=0,"填齐了，没有发现不对",""))`,
  ].join('&');
}

function unlessEmpty(places: readonly string[], formula: string): string {
  return `IF(COUNT(${places.join(',')})<${places.length},"",${formula})`;
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
