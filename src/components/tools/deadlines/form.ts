import type { Tool } from '../tool.ts';
import { calculate } from './report.ts';
import { TOOL_LAWS } from '../../../domain/tool-laws.ts';

export const deadlines: Tool = {
  slug: 'deadlines',
  title: '算一算：时间别错过',
  shortTitle: '时间别错过',
  purpose: '算仲裁、投诉、起诉、申请执行最晚到哪一天，还能放进手机日历提醒你。',
  description:
    '填上离开单位、收到裁决书等日期，算出申请仲裁、投诉、起诉、强制执行的最后一天，放进手机日历。',
  groups: [
    {
      legend: '知道哪个日子，就填哪个',
      fields: [
        {
          name: 'arbitration',
          kind: 'date',
          label: '哪天离开单位的',
          hint: '还在上班不用填：为欠薪申请仲裁，不受一年限制。',
        },
        {
          name: 'other-claims',
          kind: 'date',
          label: '哪天知道别的权利被侵害',
          hint: '比如哪天知道单位不给加班费、补偿。',
        },
        {
          name: 'inspection',
          kind: 'date',
          label: '单位的违法行为哪天结束的',
          hint: '工资一直欠着没给的，还没结束，不用填。',
        },
        { name: 'lawsuit', kind: 'date', label: '哪天收到仲裁裁决书' },
        {
          name: 'enforcement',
          kind: 'date',
          label: '裁决书、调解书、判决书叫单位最晚哪天付钱',
        },
        { name: 'iou', kind: 'date', label: '工资欠条上写的哪天给钱' },
        { name: 'work-injury', kind: 'date', label: '干活受伤是哪天' },
      ],
    },
  ],
  example: {
    story: '老周2026年9月30日离开单位，工资没结清。',
    answers: { arbitration: '2026-09-30' },
  },
  formula: [
    {
      text: '当天不算，从第二天数起。按年数的，到那一年的同月同日为止；没有这一天，就到那个月的最后一天。',
      basis: ['civil-code/201', 'civil-code/202'],
    },
    {
      text: '最后一天是法定休假日的，顺延到休假日结束的第二天。',
      basis: ['civil-code/203'],
    },
    {
      text: '为欠薪申请仲裁：还在上班不受一年限制，离开单位后一年内。',
      basis: ['dispute-mediation-arbitration-law/27'],
    },
    {
      text: '劳动监察投诉：违法行为结束后两年内。一直在继续的，从结束那天算起。',
      basis: ['labour-inspection-regulation/20'],
    },
    {
      text: '不服裁决起诉：收到裁决书后十五天内。',
      basis: ['dispute-mediation-arbitration-law/48', 'dispute-mediation-arbitration-law/50'],
    },
    { text: '申请强制执行：付钱期限最后一天起两年内。', basis: ['civil-procedure-law/250'] },
    {
      text: '凭工资欠条起诉：三年内。',
      basis: ['labour-dispute-interpretation-1/15', 'civil-code/188'],
    },
    {
      text: '自己申请工伤认定：受伤那天起一年内。单位应当在30天内先申请。',
      basis: ['work-injury-regulation/17'],
    },
  ],
  limits: [
    {
      text: '时效会因为你要过钱、投诉过而重新计算，情况复杂的，打12348问。',
      basis: ['dispute-mediation-arbitration-law/27'],
    },
  ],
  cites: TOOL_LAWS['deadlines'],
  guides: ['time-limits', 'arbitration', 'inspection-complaint', 'enforcement'],
  documents: [],
  calculate,
};
