/** The fields of a kind of content as rows of a table for those who write. */
import type { Field, Value } from '../../schemas/describe.ts';
import { COLLECTION_NAMES } from '../../schemas/vocabulary.ts';
import { meanings } from '../../source/meanings.ts';

export interface FieldRow {
  /** 标题; fields within another behind its name: 配图：文件名. */
  title: string;
  /** As it is written in the file: `picture.file`. */
  key: string;
  /** 必填 or 可不填. */
  duty: string;
  /** What to write, in sentences without a full stop. */
  hints: string[];
}

/** Rows in the order of the fields, each group followed by its members. */
export function fieldRows(
  fields: Field[],
  outer: { title: string; key: string }[] = [],
): FieldRow[] {
  return fields.flatMap((field) => {
    const path = [...outer, field];
    const row = {
      title: path.map(({ title }) => title).join('：'),
      key: path.map(({ key }) => key).join('.'),
      duty: field.required ? '必填' : '可不填',
      hints: [
        ...(field.description === undefined ? [] : [field.description]),
        ...wanted(field.value),
      ],
    };
    return [row, ...fieldRows(membersOf(field.value), path)];
  });
}

function membersOf(value: Value): Field[] {
  if (value.type === 'list') return membersOf(value.item);
  return value.type === 'group' ? value.fields : [];
}

const PLACES: Record<string, string> = {
  ...COLLECTION_NAMES,
  answers: '一问一答',
  laws: '法律',
  documents: '文书',
  districts: '区县',
  hotlines: '热线',
  'lines-of-work': '活动工作',
  'reporting-units': '填报单位',
};

function homeOf(to: string): string {
  if (to === 'documents') return '“填文书”栏目';
  if (to === 'lines-of-work' || to === 'reporting-units') return 'content/campaigns/';
  return to === 'districts' || to === 'hotlines' ? 'content/site.json' : `content/${to}/`;
}

function wanted(value: Value): string[] {
  switch (value.type) {
    case 'text':
      return value.max === undefined ? [] : [limits(value, '个字')];
    case 'date':
      return ['写成“2021-01-25”这样'];
    case 'time':
      return ['写成“09:00”这样'];
    case 'picture':
      return ['写成“./cover.jpg”这样'];
    case 'yes-no':
      return ['true（是）或者 false（否）'];
    case 'number':
      return [value.whole ? '整数' : '数字'];
    case 'numbers':
      return [`${value.count}个数，用逗号隔开，外面加方括号`];
    case 'choice':
      return [`从这些里选：${meanings(value.values)}`];
    case 'reference':
      return [`写${PLACES[value.to]}的编号，要是 ${homeOf(value.to)} 里有的`];
    case 'list':
      return [`可以写几项${listLimits(value)}`, ...wanted(value.item)];
    case 'group':
      return ['包括下面几项'];
  }
}

function limits({ min = 0, max }: { min?: number; max?: number }, unit: string): string {
  if (min === max) return `正好${max}${unit}`;
  return min > 1 ? `${min}到${max}${unit}` : `最多${max}${unit}`;
}

function listLimits({ min = 0, max }: { min?: number; max?: number }): string {
  if (max !== undefined) return `，${limits({ min, max }, '项')}`;
  return min > 0 ? `，至少${min}项` : '';
}
