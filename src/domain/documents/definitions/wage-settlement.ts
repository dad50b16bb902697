import type { Document } from '../document.ts';
import {
  EMPLOYER,
  HEAD_ROW,
  SAMPLE_EMPLOYER,
  SAMPLE_SELF,
  SAMPLE_WORK,
  SELF,
  WORK,
  dayOf,
} from './shared.ts';

export const wageSettlement: Document = {
  slug: 'wage-settlement',
  title: '工资欠条（结算确认单）',
  purpose: '跟老板对清账，写明欠多少、哪天给，请他签字盖章。',
  description:
    '在手机上填工资欠条：哪几个月、欠多少、大写多少、哪天给，自动算好。填完打印，请单位签字盖章。',
  aliases: ['工资欠条怎么写', '欠条模板', '工资结算单', '老板打欠条写什么'],
  sections: [
    {
      legend: '谁欠',
      fields: [
        EMPLOYER.name,
        EMPLOYER.address,
        EMPLOYER.head,
        { ...EMPLOYER.telephone, label: '负责人的电话' },
      ],
    },
    {
      legend: '欠谁',
      fields: [
        { ...SELF.name, label: '干活的人姓名' },
        SELF.number,
        SELF.telephone,
        WORK.place,
        WORK.job,
      ],
    },
    {
      legend: '欠多少',
      fields: [
        {
          name: 'months',
          kind: 'rows',
          label: '账目',
          add: '再加一个月',
          blankRows: 4,
          columns: [
            {
              name: 'month',
              kind: 'text',
              label: '哪个月，或者哪一段',
              hint: '比如：2026年3月。',
              room: 10,
            },
            { name: 'due', kind: 'money', label: '该给多少元' },
            {
              name: 'paid',
              kind: 'money',
              label: '已经给了多少元',
              unsaid: '0元',
              hint: '一分没给就空着。还欠多少会自动算。',
            },
          ],
        },
        { name: 'payday', kind: 'date', label: '哪天前付清', hint: '不要写“有钱就给”。' },
        {
          name: 'way',
          kind: 'choice',
          label: '怎么给',
          options: {
            bank: { label: '打到银行卡', paper: '转到本人的银行账户' },
            cash: { label: '给现金', paper: '付现金给本人' },
          },
        },
      ],
    },
    dayOf('哪天写的'),
  ],
  paper: [
    {
      kind: 'paragraph',
      pattern:
        '今欠{name}（身份证号：{idnumber}，电话：{tel}）工资{months.due-paid}（大写：{months.due-paid.words}）。',
    },
    { kind: 'paragraph', pattern: '{name}在{place}干{job}，工资账目双方已经对清，如下：' },
    {
      kind: 'grid',
      rows: 'months',
      columns: [
        { head: '哪个月', width: 28, pattern: '{month}' },
        { head: '应付工资', width: 20, pattern: '{due}' },
        { head: '已付', width: 20, pattern: '{paid}' },
        { head: '还欠', width: 20, pattern: '{due-paid}' },
      ],
    },
    { kind: 'paragraph', pattern: '以上工资在{payday}前付清，{way}。' },
    { kind: 'paragraph', pattern: '本单一式两份，双方各拿一份。' },
    { kind: 'heading', pattern: '欠款单位' },
    {
      kind: 'facts',
      rows: [[['单位名称', '{employer}']], [['地址', '{employeraddress}']], HEAD_ROW],
    },
    {
      kind: 'signature',
      patterns: ['单位（盖章）：{_}', '负责人（签名）：{_}', '干活的人（签名）：{_}', '{day}'],
    },
  ],
  sample: {
    ...SAMPLE_EMPLOYER,
    name: SAMPLE_SELF.name,
    idnumber: SAMPLE_SELF.idnumber,
    tel: SAMPLE_SELF.tel,
    place: SAMPLE_WORK.place,
    job: SAMPLE_WORK.job,
    months: [
      { month: '2026年3月', due: '6000', paid: '1000' },
      { month: '2026年4月', due: '6000' },
      { month: '2026年5月', due: '6000' },
    ],
    payday: '2026-06-30',
    way: 'bank',
    day: '2026-06-10',
  },
  handTo: [
    { text: '请单位盖章、负责人签名，当面拿到手。写两份，一人一份。' },
    {
      text: '以后单位不给，凭这一张，只要条上的工资、不争别的，可以直接去法院起诉。',
      basis: ['labour-dispute-interpretation-1/15'],
    },
  ],
  bring: ['打印好的欠条两份', '身份证', '记工本、转账记录，对账时用'],
  mind: [
    { text: '单位全名要和章上的一样。没带章，先签名、写上单位全名，再约好哪天盖章。' },
    { text: '“工资”两个字要在。不要写成“借条”“工程款”，也不要写“其他互不相欠”。' },
    {
      text: '有了条也会过期：起诉是三年。',
      basis: ['civil-code/188'],
    },
    {
      text: '离开单位以后，要去仲裁的，是一年。',
      basis: ['dispute-mediation-arbitration-law/27'],
    },
  ],
  guides: ['iou', 'payment-order', 'lawsuit'],
};
