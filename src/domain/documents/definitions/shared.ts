/** Questions and parts of paper that several documents have in common. */
import type { FactRow, Field, Part, Row, Section } from '../document.ts';

/** Said wherever a layout is our own. */
export const OWN_LAYOUT = '这是本站自己编的样子。各地窗口可能有自己的表格，以窗口要求为准。';

const name: Field = {
  name: 'name',
  kind: 'text',
  label: '你的姓名',
  hint: '和身份证上一样。',
  autocomplete: 'name',
  room: 6,
};
const sex: Field = {
  name: 'sex',
  kind: 'choice',
  label: '性别',
  options: { male: { label: '男' }, female: { label: '女' } },
};
const number: Field = {
  name: 'idnumber',
  kind: 'id',
  label: '身份证号',
  hint: '18位，最后一位可能是X。',
  room: 16,
};
const telephone: Field = {
  name: 'tel',
  kind: 'telephone',
  label: '电话',
  hint: '写打得通的，有事要找你。',
  autocomplete: 'tel',
  room: 10,
};
const address: Field = {
  name: 'address',
  kind: 'text',
  label: '现在住哪里',
  hint: '文书寄到这里，写到门牌号。',
  autocomplete: 'address-line1',
  room: 24,
};

/** Who writes. */
export const SELF = { name, sex, number, telephone, address };

/** The writer on paper, as facts. */
export const SELF_ROWS: readonly FactRow[] = [
  [
    ['姓名', '{name}'],
    ['性别', '{sex}'],
  ],
  [
    ['身份证号', '{idnumber}'],
    ['电话', '{tel}'],
  ],
];

/** Who answers for the employer, on paper. */
export const HEAD_ROW: FactRow = [
  ['负责人', '{head}'],
  ['电话', '{employertel}'],
];

/** The day on the paper, last of all questions. */
export const dayOf = (legend: string): Section => ({
  legend,
  fields: [{ name: 'day', kind: 'date', label: '日期', hint: '交的那天写也行。' }],
});

/** Who owes. */
export const EMPLOYER = {
  name: {
    name: 'employer',
    kind: 'text',
    label: '单位全名',
    hint: '看合同、工地告示牌、营业执照，一个字都不要错。',
    room: 16,
  },
  address: {
    name: 'employeraddress',
    kind: 'text',
    label: '单位地址',
    hint: '写现在找得到的地方。',
    room: 24,
  },
  head: {
    name: 'head',
    kind: 'text',
    label: '负责人姓名',
    hint: '老板，或者营业执照上的法定代表人。',
    room: 6,
  },
  telephone: {
    name: 'employertel',
    kind: 'telephone',
    label: '单位或者负责人的电话',
    room: 10,
  },
} as const satisfies Record<string, Field>;

/** When and what somebody worked. */
export const WORK = {
  start: { name: 'start', kind: 'date', label: '哪天开始上班' },
  place: {
    name: 'place',
    kind: 'text',
    label: '在哪里干活',
    hint: '工地、车间、店的名字和地点。',
    room: 16,
  },
  job: { name: 'job', kind: 'text', label: '干什么活', hint: '比如：瓦工、缝纫、送货。', room: 6 },
  pay: {
    name: 'pay',
    kind: 'text',
    label: '工钱怎么说的',
    hint: '照说好的写，比如：每月6000元；每天300元。',
    room: 10,
  },
  period: {
    name: 'period',
    kind: 'text',
    label: '欠的是哪几个月的工资',
    hint: '比如：2026年3月到2026年5月。',
    room: 16,
  },
} as const satisfies Record<string, Field>;

/** Proofs, one a row. */
export const EVIDENCE: Section = {
  legend: '有什么证据',
  fields: [
    {
      name: 'evidence',
      kind: 'rows',
      label: '证据',
      add: '再加一样证据',
      blankRows: 3,
      columns: [
        {
          name: 'what',
          kind: 'text',
          label: '是什么',
          hint: '比如：微信转账记录、工牌照片、欠条。',
          room: 16,
        },
        { name: 'proves', kind: 'text', label: '能证明什么', room: 16 },
        {
          name: 'from',
          kind: 'text',
          label: '从哪里来的',
          hint: '比如：自己手机截图、单位发的。',
          room: 10,
        },
      ],
    },
  ],
};

export const EVIDENCE_TABLE: Part = {
  kind: 'grid',
  rows: 'evidence',
  columns: [
    { head: '证据', width: 36, pattern: '{what}' },
    { head: '证明什么', width: 36, pattern: '{proves}' },
    { head: '从哪里来', width: 28, pattern: '{from}' },
  ],
};

/** Made-up proofs for the samples. */
export const SAMPLE_EVIDENCE: Row[] = [
  { what: '工牌照片1张', proves: '在这家单位上班', from: '自己拍的' },
  { what: '微信转账记录3页', proves: '2月以前按月发过工资', from: '自己手机截图' },
  { what: '派活群聊天记录5页', proves: '3月到5月一直在干活', from: '自己手机截图' },
];

/** Made-up people for the samples; the number is none, and the telephone belongs to nobody. */
export const SAMPLE_SELF = {
  name: '李某（示例）',
  sex: 'male',
  idnumber: '××××××××××××××××××',
  tel: '130-0000-0000',
  address: '示例区示例路（示例）',
};
export const SAMPLE_EMPLOYER = {
  employer: '示例建筑劳务有限公司',
  employeraddress: '示例区示例大道（示例）',
  head: '王某（示例）',
  employertel: '010-00000000',
};
export const SAMPLE_WORK = {
  start: '2025-09-01',
  place: '示例小区工地（示例）',
  job: '瓦工',
  pay: '每月6000元',
  period: '2026年3月到2026年5月',
};
