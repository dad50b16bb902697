/** Page codes: four digits, printed on paper, that open a page. One once given never changes. */

export interface PageCode {
  code: string;
  /** Address of the page: `/legal-aid/unpaid-wages/`. */
  page: string;
}

/** Codes count up from here; below lie years and the beginnings of hotlines, which people type too. */
export const FIRST_CODE = 2101;
const LAST_CODE = 9999;

/** True for four digits that can be a code. */
export function isPageCode(text: string): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= FIRST_CODE;
}

/** The code that somebody typed, full-width digits and spaces included; `undefined` for other text. */
export function typedCode(text: string): string | undefined {
  const digits = text.normalize('NFKC').replace(/\s/g, '');
  return isPageCode(digits) ? digits : undefined;
}

/** The code printed for a page: the first that was given to it. */
export function codeOf(codes: readonly PageCode[], page: string): string | undefined {
  return codes.find((one) => one.page === page)?.code;
}

/** Where a code leads: `/2107/`. */
export function codePath(code: string): string {
  return `/${code}/`;
}

/**
 * The next code that was never given, `after` more when several are needed; `undefined` when all are
 * used up.
 */
export function nextCode(codes: readonly PageCode[], after = 0): string | undefined {
  const next = Math.max(FIRST_CODE - 1, ...codes.map(({ code }) => Number(code))) + 1 + after;
  return next > LAST_CODE ? undefined : String(next);
}

/** A fault in the row of codes: what stands at `index`, and the code that should stand there. */
export interface RowFault {
  index: number;
  wanted: string;
  kind: 'again' | 'missing';
}

/** Codes stand in rising order without gaps: a gap is a code that somebody has taken away. */
export function rowFaults(codes: readonly string[]): RowFault[] {
  const faults: RowFault[] = [];
  let wanted = FIRST_CODE;
  codes.forEach((code, index) => {
    const number = Number(code);
    if (number !== wanted) {
      faults.push({
        index,
        wanted: String(wanted),
        kind: number < wanted ? 'again' : 'missing',
      });
    }
    wanted = Math.max(wanted, number + 1);
  });
  return faults;
}
