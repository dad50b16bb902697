import type { Document } from '../document.ts';
import {
  EMPLOYER,
  EVIDENCE,
  EVIDENCE_TABLE,
  HEAD_ROW,
  SAMPLE_EMPLOYER,
  SAMPLE_EVIDENCE,
  SAMPLE_SELF,
  SAMPLE_WORK,
  SELF,
  SELF_ROWS,
  WORK,
  dayOf,
} from './shared.ts';

export const inspectionComplaint: Document = {
  slug: 'inspection-complaint',
  title: '劳动监察投诉书',
  purpose: '单位不给工资，写给人社部门的劳动监察，请它去查。',
  description: '在手机上填劳动监察投诉书：填完打印、存成Word或者复制文字。有空白表和填好的样子。',
  aliases: ['投诉书', '投诉书模板', '欠薪投诉信怎么写', '劳动监察投诉表'],
  sections: [
    {
      legend: '写给哪里',
      fields: [
        {
          name: 'office',
          kind: 'text',
          label: '哪个人社部门',
          hint: '干活的地方在哪个县、区，就写哪里的人力资源和社会保障局。',
          room: 16,
        },
      ],
    },
    {
      legend: '你是谁',
      fields: [SELF.name, SELF.sex, SELF.number, SELF.telephone, SELF.address],
    },
    {
      legend: '投诉哪个单位',
      fields: [
        EMPLOYER.name,
        { ...EMPLOYER.address, label: '单位地址，或者工地在哪里' },
        EMPLOYER.head,
        EMPLOYER.telephone,
        {
          name: 'contractor',
          kind: 'text',
          label: '总包单位',
          hint: '在工地干活的填，告示牌上有。不在工地就空着。',
          room: 16,
        },
        {
          name: 'foreman',
          kind: 'text',
          label: '带班的、包工头',
          hint: '写姓名和电话。没有就空着。',
          room: 10,
        },
      ],
    },
    {
      legend: '是怎么回事',
      fields: [
        WORK.start,
        WORK.place,
        WORK.job,
        WORK.pay,
        {
          name: 'status',
          kind: 'choice',
          label: '现在还在那里上班吗',
          options: {
            still: { label: '还在', paper: '现在还在该单位上班' },
            left: { label: '走了', paper: '已经在{left}离开该单位' },
          },
        },
        {
          name: 'left',
          kind: 'date',
          label: '哪天离开的',
          hint: '还在上班就空着。',
          after: 'start',
        },
        WORK.period,
        { name: 'owed', kind: 'money', label: '一共欠多少元', hint: '照实写，不要多写。' },
        {
          name: 'asked',
          kind: 'long',
          label: '要过钱没有，对方怎么说',
          hint: '哪天、找谁要的、他怎么答的。没有要过就空着。',
        },
      ],
    },
    {
      legend: '请他们做什么',
      fields: [
        {
          name: 'more',
          kind: 'long',
          label: '除了要工资，还有别的要求吗',
          hint: '比如：退还身份证、退押金。没有就空着。',
        },
        {
          name: 'elsewhere',
          kind: 'choice',
          label: '这件事去仲裁、打官司没有',
          options: {
            no: { label: '没有', paper: '没有申请过调解、仲裁，也没有起诉' },
            yes: { label: '去过', paper: '已经申请过调解、仲裁，或者起诉过' },
          },
        },
      ],
    },
    EVIDENCE,
    dayOf('哪天写的'),
  ],
  paper: [
    { kind: 'address', pattern: '{office}：' },
    { kind: 'heading', pattern: '{#}、投诉人' },
    {
      kind: 'facts',
      rows: [...SELF_ROWS, [['现住址', '{address}']]],
    },
    { kind: 'heading', pattern: '{#}、被投诉单位' },
    {
      kind: 'facts',
      rows: [
        [['单位名称', '{employer}']],
        [['地址', '{employeraddress}']],
        HEAD_ROW,
        [
          ['总包单位', '{contractor}'],
          ['带班人', '{foreman}'],
        ],
      ],
    },
    { kind: 'heading', pattern: '{#}、投诉请求' },
    {
      kind: 'paragraph',
      pattern: '请依法查处，责令被投诉单位支付拖欠本人的工资{owed}（大写：{owed.words}）。',
    },
    { kind: 'text', field: 'more', lines: 1, when: 'more' },
    { kind: 'heading', pattern: '{#}、事实和理由' },
    {
      kind: 'paragraph',
      pattern:
        '本人从{start}起在该单位上班，在{place}干{job}，工资说好{pay}。本人{status}。该单位没有给本人{period}的工资，一共{owed}。',
    },
    { kind: 'text', field: 'asked', lines: 2, when: 'asked' },
    { kind: 'paragraph', pattern: '为这件事，本人{elsewhere}。' },
    { kind: 'heading', pattern: '{#}、证据' },
    EVIDENCE_TABLE,
    { kind: 'paragraph', pattern: '以上写的都是事实。' },
    { kind: 'signature', patterns: ['投诉人（签名）：{_}', '{day}'] },
  ],
  sample: {
    office: '示例区人力资源和社会保障局',
    ...SAMPLE_SELF,
    ...SAMPLE_EMPLOYER,
    contractor: '示例建设集团有限公司',
    ...SAMPLE_WORK,
    status: 'left',
    left: '2026-06-02',
    owed: '18000',
    asked:
      '本人在2026年6月10日当面找负责人王某要过，他说工程款没到，叫再等等。\n6月20日发微信再要，没有回。',
    elsewhere: 'no',
    evidence: SAMPLE_EVIDENCE,
    day: '2026-07-01',
  },
  handTo: [
    {
      text: '交到干活的县、区或者市的人力资源和社会保障局，由劳动监察办。',
      basis: ['labour-inspection-regulation/13'],
    },
    {
      text: '走错了门也不要紧，不归它管的，它应当及时转给该管的部门。',
      basis: ['migrant-wage-regulation/10'],
    },
  ],
  bring: [
    '投诉书两份：交一份，自己留一份',
    '身份证，原件和复印件',
    '写在表上的证据，复印件交出去，原件给人看',
  ],
  mind: [
    {
      text: '同一件事已经去调解、仲裁、打官司的，会让你走那边的程序，所以这一项要照实勾。',
      basis: ['labour-inspection-regulation/21'],
    },
    {
      text: '要在两年内投诉。一直在欠的，从欠薪结束那天起算。',
      basis: ['labour-inspection-regulation/20'],
    },
    { text: '照实写。编造事实讨要工资，会被依法处理。', basis: ['migrant-wage-regulation/52'] },
  ],
  guides: ['inspection-complaint', 'evidence', 'unpaid-wages'],
};
