/** Report forms: the page of the indicators, the blank form and the Excel template say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST, ROOT } from '../../scripts/lib/folders.ts';
import { formPath, formTemplatePath, pagePath } from '../../src/domain/addresses.ts';
import { indicatorsOf, MEASURES } from '../../src/domain/reports/index.ts';
import { deskOf } from '../../src/collecting/desk.ts';
import { templateOf } from '../../src/collecting/template.ts';
import { readWorkbook, writeWorkbook } from '../../src/sheets/index.ts';
import { readContent } from '../../src/source/index.ts';
import { pageAt } from './site.ts';

const desk = deskOf(await readContent(ROOT));

describe.each(desk.forms.map((one) => [one.id, one] as const))('%s', (id, one) => {
  const { form, units } = one;
  const indicators = indicatorsOf(form);
  const { document } = pageAt(formPath(id));
  const bytes = readFileSync(join(DIST, formTemplatePath(id)));

  test('every indicator has a place on the page and a row on the blank form', () => {
    for (const indicator of indicators) {
      const text = document.querySelector(`#${indicator.id}`)?.textContent ?? '';
      expect(text).toContain(`${indicator.name}（${MEASURES[indicator.measure]}）`);
      expect(text).toContain(indicator.definition);
      if (indicator.mistake) expect(text).toContain(indicator.mistake);
    }
    const rows = [...document.querySelectorAll('.blank-form th[scope=row]')];
    expect(rows.map(({ textContent }) => textContent)).toEqual(indicators.map(({ name }) => name));
  });

  test('a form of our own says so, on the page and in the file', async () => {
    expect(form.sample).toBe(true);
    expect(document.querySelector('main')!.textContent).toContain('示例样表');
    const [sheet] = await readWorkbook(bytes, '模板.xlsx');
    expect(String(sheet!.rows[1]![0])).toContain('示例样表');
  });

  test('the template is the same in every build', async () => {
    const again = await writeWorkbook(templateOf({ ...one, by: desk.by }));
    expect(Buffer.compare(bytes, again)).toBe(0);
    const [sheet, , lists] = await readWorkbook(bytes, '模板.xlsx');
    expect(sheet!.rows.flat()).toEqual(expect.arrayContaining(indicators.map(({ name }) => name)));
    expect(lists!.rows.flat()).toEqual(units.map(({ name }) => name));
  });

  test('the notice that asks for it leads there', () => {
    const notice = pageAt(pagePath('notices', form.notice)).document;
    expect(notice.querySelector(`a[href="${formPath(id)}"]`)).not.toBeNull();
  });
});
