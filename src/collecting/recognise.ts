/** Which form a file is, which sheet has it, who sent it and for when. */
import { unitNamed, type ReportingUnit } from '../domain/reports/units.ts';
import { nearest } from '../domain/text.ts';
import { maskPersonalNumbers } from '../domain/personal-data.ts';
import type { ReportFormFile } from '../schemas/report-form.ts';
import { LISTS, type ReadSheet } from '../sheets/index.ts';
import { behind, cellsOf, plain } from './grid.ts';
import { GUIDE_SHEET, LABELS } from './labels.ts';
import { wrong, type Remark } from './remark.ts';

export interface KnownForm {
  id: string;
  form: ReportFormFile;
  units: readonly ReportingUnit[];
}

export interface Recognised {
  known: KnownForm;
  sheet: ReadSheet;
  remarks: Remark[];
}

/** The form of a file and its sheet; only remarks when it cannot be told. */
export function recognise(
  sheets: readonly ReadSheet[],
  forms: readonly KnownForm[],
): Recognised | { remarks: Remark[] } {
  const filled = sheets.filter(
    (sheet) => sheet.name !== LISTS && sheet.name !== GUIDE_SHEET && !cellsOf(sheet).next().done,
  );
  const matches = filled.flatMap((sheet) => {
    const known = formOf(sheet, forms);
    return known ? [{ known, sheet }] : [];
  });
  const [first, second] = matches;
  if (!first) return { remarks: [unknownForm(filled, forms)] };
  if (second) {
    const names = matches.map(({ sheet }) => `“${sheet.name}”`).join('');
    return {
      remarks: [
        wrong(`有 ${matches.length} 张填好的表（${names}），不知道该收哪一张；一个文件请只留一张`),
      ],
    };
  }
  const { known, sheet } = first;
  const others = filled.filter((other) => other !== sheet);
  return { known, sheet, remarks: [...others.map(extraSheet), ...ofVersion(sheet, known)] };
}

function formOf(sheet: ReadSheet, forms: readonly KnownForm[]): KnownForm | undefined {
  const id = plain(behind(sheet, LABELS.form)?.value);
  const byId = forms.find((one) => one.id === id);
  if (byId) return byId;
  for (const { value } of cellsOf(sheet)) {
    const words = plain(value);
    const byTitle = forms.find(({ form }) => words !== '' && words.includes(plain(form.title)));
    if (byTitle) return byTitle;
  }
  return undefined;
}

function unknownForm(filled: readonly ReadSheet[], forms: readonly KnownForm[]): Remark {
  if (filled.length === 0) return wrong('里面是空的，一个字也没有；请填好模板再交');
  const names = forms.map(({ form }) => `《${form.title}》`).join('、');
  return wrong(
    `认不出是哪张表：没有找到“${LABELS.form}”，也没有表名。要收的是${names}；请下载模板，把数填进去再交`,
  );
}

/** What nobody asked for may be a list of persons. */
function extraSheet({ name, hidden }: ReadSheet): Remark {
  return wrong(
    `${hidden ? '藏着' : '多了'}一张工作表“${name}”，这里面的内容收不进来，也可能有不该报的个人信息；请删掉它再交`,
  );
}

function ofVersion(sheet: ReadSheet, { form }: KnownForm): Remark[] {
  const found = behind(sheet, LABELS.version);
  const version = plain(found?.value);
  if (!found || version === '' || version === String(form.version)) return [];
  const words = `用的是第 ${version} 版的表，现在是第 ${form.version} 版，指标有变化；请下载新模板，把数填进去再交`;
  return [wrong(words, found.cell)];
}

/** The unit of a form that was recognised. */
export function unitIn(
  sheet: ReadSheet,
  { form, units }: KnownForm,
  /** 主送机关 of the notice. */
  addressees: readonly string[],
): { unit: ReportingUnit } | { remark: Remark } {
  const found = behind(sheet, LABELS.unit);
  if (!found)
    return { remark: wrong(`找不到“${LABELS.unit}”这一格；请用下载的模板填，不要删掉上面几行`) };
  const typed = plain(found.value);
  const list = units.map(({ name }) => name).join('、');
  if (typed === '') {
    return { remark: wrong(`没有选${LABELS.unit}；可以选：${list}`, found.cell) };
  }
  const unit = unitNamed(typed, units);
  if (unit) return { unit };
  if (addressees.some((one) => plain(one) === typed)) {
    return {
      remark: wrong(
        `“${typed}”是通知的主送机关，但这张《${form.shortTitle}》不用它报，请核对；要收的是：${list}`,
        found.cell,
      ),
    };
  }
  const near = nearest(
    typed,
    units.map(({ name }) => name),
  );
  return {
    remark: wrong(`没有“${short(typed)}”这个${LABELS.unit}；可以选：${list}`, found.cell, near),
  };
}

/** What is wrong with the period that a file states. */
export function periodRemarks(sheet: ReadSheet, { form }: KnownForm): Remark[] {
  const found = behind(sheet, LABELS.period);
  const { text } = form.period;
  if (!found) return [wrong(`找不到“${LABELS.period}”这一格；请用下载的模板填，不要删掉上面几行`)];
  const typed = plain(found.value);
  // A date that has lost its format is a bare number of days.
  if (typed === '' || typeof found.value !== 'string') {
    return [wrong(`${LABELS.period}没有写，或者写成了日期`, found.cell, text)];
  }
  const years = (words: string) => words.match(/\d{4}/g)?.join() ?? '';
  if (years(typed) === years(plain(text))) return [];
  return [
    wrong(`${LABELS.period}不对：写的是“${short(typed)}”，这张表要的是“${text}”`, found.cell, text),
  ];
}

const short = (text: string) =>
  maskPersonalNumbers(text.length > 24 ? `${text.slice(0, 24)}…` : text);
