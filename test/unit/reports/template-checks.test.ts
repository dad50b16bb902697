/** The formulas that tell the clerk what does not fit. */
import { expect, test } from 'vitest';
import { checkFormula, stateFormula } from '../../../src/collecting/template-checks.ts';
import { FORM } from '../domain/reports/form.ts';

const PLACES = new Map(
  FORM.blocks.flatMap(({ indicators }) => indicators).map(({ id }, at) => [id, `D${at + 7}`]),
);

test.each<[string, string | undefined]>([
  [
    'total',
    'IF(COUNT(D7,D8,D9)<3,"",IF(ROUND(D7-(D8+D9),2)=0,"","合计不等：差"&ABS(ROUND(D7-(D8+D9),2))))',
  ],
  ['cash', undefined],
])('%s', (id, formula) => expect(checkFormula(FORM, id, PLACES)).toBe(formula));

test('a figure with a sum and a limit shows the sum first', () => {
  const formula = checkFormula(FORM, 'households', PLACES)!;
  expect(formula).toMatch(/^IF\(IF\(COUNT\(D10,D11,D12\)<3/);
  expect(formula).toContain('IF(D10>D13,"比“家庭人口”多","")');
});

test('what is taken off is taken off', () => {
  const form = { ...FORM, sums: [{ total: 'total', parts: ['cash'], minus: ['goods'] }] };
  expect(checkFormula(form, 'total', PLACES)).toContain('ROUND(D7-(D8-D9),2)');
});

test('the state counts what is empty and what is wrong', () => {
  expect(stateFormula('C3', 'D7:D13', 'E7:E13', 7)).toBe(
    'IF(C3="","没选填报单位；","")&IF((7-COUNT(D7:D13))>0,"还有"&(7-COUNT(D7:D13))&"格没填；","")&IF(SUMPRODUCT(--(LEN(E7:E13)>0))>0,"有"&SUMPRODUCT(--(LEN(E7:E13)>0))&"处要核对，看红字",IF((7-COUNT(D7:D13))=0,"填齐了，没有发现不对",""))',
  );
});
