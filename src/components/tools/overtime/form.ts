import { ROUNDING, type Tool } from '../tool.ts';
import { calculate } from './report.ts';
import { TOOL_LAWS } from '../../../domain/tool-laws.ts';

export const overtime: Tool = {
  slug: 'overtime',
  title: '算一算：加班费',
  shortTitle: '加班费',
  purpose: '算一个月里的加班费，单位最少要给多少。',
  description: '平时加班150%、休息日200%、法定节假日300%，填上工资和时间，算出加班费最少要给多少。',
  groups: [
    {
      legend: '平时的工资',
      fields: [
        {
          name: 'unit',
          kind: 'choice',
          label: '怎么算钱',
          options: { month: '按月', day: '按天', hour: '按小时' },
        },
        {
          name: 'monthly',
          kind: 'money',
          label: '说好一个月多少钱',
          unit: '元',
          required: true,
          max: 1_000_000,
          hint: '照合同写的本人工资标准填，不含加班费。',
          when: { name: 'unit', values: ['month'] },
        },
        {
          name: 'daily',
          kind: 'money',
          label: '说好一天多少钱',
          unit: '元',
          required: true,
          max: 100_000,
          hint: '一天按8小时算。',
          when: { name: 'unit', values: ['day'] },
        },
        {
          name: 'hourly',
          kind: 'money',
          label: '说好一小时多少钱',
          unit: '元',
          required: true,
          max: 10_000,
          when: { name: 'unit', values: ['hour'] },
        },
      ],
    },
    {
      legend: '这个月加了多少班',
      fields: [
        {
          name: 'workday-hours',
          kind: 'number',
          label: '平时下班以后多干了',
          unit: '小时',
          max: 744,
          hint: '一个月加起来。一天超过8小时的部分才算。',
        },
        {
          name: 'longest-day',
          kind: 'number',
          label: '加班最久的那天，多干了',
          unit: '小时',
          max: 16,
          hint: '不知道就空着。',
        },
        {
          name: 'rest-days',
          kind: 'number',
          label: '休息日上班',
          unit: '天',
          max: 31,
          hint: '已经补休的不填。',
        },
        { name: 'rest-hours', kind: 'number', label: '休息日另外还有', unit: '小时', max: 744 },
        {
          name: 'holiday-days',
          kind: 'number',
          label: '法定节假日上班',
          unit: '天',
          max: 13,
          hint: '只填法定的那几天，日子在下面。调休连起来放的假，按休息日填。',
        },
        {
          name: 'holiday-hours',
          kind: 'number',
          label: '法定节假日另外还有',
          unit: '小时',
          max: 312,
        },
        {
          name: 'paid',
          kind: 'money',
          label: '单位已经给了多少加班费',
          unit: '元',
          max: 1_000_000,
          hint: '按天、按小时拿钱的，加班那些时间已经给的工钱也算。没给就空着。',
        },
      ],
    },
  ],
  example: {
    story:
      '小王每月工资6000元。这个月平时加班10小时，休息日上了2天班没有补休，10月1日国庆节也上了1天班。',
    answers: {
      unit: 'month',
      monthly: '6000',
      'workday-hours': '10',
      'rest-days': '2',
      'holiday-days': '1',
    },
  },
  formula: [
    {
      text: '一天的工资 = 月工资 ÷ 21.75。一小时的工资 = 一天的工资 ÷ 8。',
      basis: ['人社部发〔2025〕2号'],
    },
    {
      text: '平时加班：一小时的工资 × 150% × 小时数。',
      basis: ['labour-law/44', 'wage-payment-provisions/13'],
    },
    {
      text: '休息日上班又没有补休：一天的工资 × 200% × 天数。',
      basis: ['labour-law/44', 'wage-payment-provisions/13'],
    },
    {
      text: '法定节假日上班：一天的工资 × 300% × 天数。',
      basis: ['labour-law/44', 'wage-payment-provisions/13'],
    },
  ],
  limits: [
    {
      text: '单位安排了补休的休息日，不能再算200%；法定节假日加班没有补休这一条。',
      basis: ['labour-law/44'],
    },
    {
      text: '按件拿钱、经批准实行综合计算工时或者不定时工时的，算法不一样，这里算不了。',
      basis: ['wage-payment-provisions/13'],
    },
    { text: '要加班费，先由你拿出加班的证据。', basis: ['labour-dispute-interpretation-1/42'] },
    ROUNDING,
  ],
  cites: TOOL_LAWS['overtime'],
  guides: ['overtime', 'evidence', 'inspection-complaint', 'arbitration'],
  documents: ['arbitration-application'],
  calculate,
};
