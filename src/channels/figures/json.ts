/** The figures as JSON, with an explanation of every key. */
import {
  bareName,
  coverage,
  SAMPLE_FIGURES,
  SAMPLE_FORM,
  unitOf,
  WHY_KEPT_BACK,
  type Publication,
  type PublishedForm,
} from '../../domain/publication/index.ts';

/** What a file of figures says of itself. */
export interface FileFacts {
  title: string;
  /** Who publishes. */
  source: string;
  /** Address of the page. */
  url: string;
}

const KEYS = {
  sample: 'true表示数字是编出来的示例',
  asOf: '最后一份报表收到的日期',
  'forms[].sampleForm': 'true表示统计表是示例样表',
  'forms[].period': '统计的时间段',
  'forms[].units': '数字算在里面的填报单位，id是单位编号，县区的就是行政区划代码',
  'forms[].waiting': '应当报、还没有报的单位',
  'forms[].indicators[].measure': '计量单位',
  'forms[].indicators[].total': '全部填报单位的合计',
  'forms[].indicators[].byUnit': '各填报单位的数，键是单位编号',
  'forms[].lastYear': '和上年比；units是两年都有数的单位，now和before只算这些单位',
  'forms[].lastYear.changes[].percent': '比上年增减百分之几；比不了就没有',
  hidden: WHY_KEPT_BACK,
  missing: '没有报',
};

/** The text of the file; the same figures are the same bytes. */
export function figuresJson(publication: Publication, facts: FileFacts): string {
  const { forms, sample, to, campaign } = publication;
  const notes = [
    ...(sample ? [SAMPLE_FIGURES] : []),
    ...(forms.some(({ sampleForm }) => sampleForm) ? [SAMPLE_FORM] : []),
  ];
  const file = {
    ...facts,
    campaign,
    sample,
    notes,
    asOf: to,
    keys: KEYS,
    forms: forms.map(formData),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function formData(published: PublishedForm) {
  const { id, form, sampleForm, waiting, table, lastYear } = published;
  return {
    id,
    title: form.title,
    sampleForm,
    period: form.period,
    coverage: coverage(published),
    units: table.units.map(({ id: unit, name }) => ({ id: unit, name })),
    waiting: waiting.map(({ id: unit, name }) => ({ id: unit, name })),
    indicators: table.rows.map(({ indicator, block, cells, total }) => ({
      id: indicator.id,
      name: bareName(indicator),
      block: block.title,
      measure: unitOf(indicator),
      definition: indicator.definition,
      total,
      byUnit: Object.fromEntries(table.units.map((unit, at) => [unit.id, cells[at]])),
    })),
    ...(lastYear && {
      lastYear: {
        period: lastYear.period,
        source: lastYear.source,
        units: lastYear.units.map((unit) => unit.id),
        changes: lastYear.changes.map(({ indicator, now, before, percent }) => ({
          id: indicator.id,
          now,
          before,
          percent,
        })),
      },
    }),
  };
}
