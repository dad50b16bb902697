import { ROUNDING, type Tool } from '../tool.ts';
import { calculate } from './report.ts';
import { TOOL_LAWS } from '../../../domain/tool-laws.ts';

export const doubleWage: Tool = {
  slug: 'double-wage',
  title: '算一算：没签合同的双倍工资',
  shortTitle: '没签合同的双倍工资',
  purpose: '算没签书面劳动合同时，单位除了平时工资，还要再给多少。',
  description: '上班满一个月还没签劳动合同，单位要再给一倍工资，最多11个月。填日期和工资就能算。',
  groups: [
    {
      legend: '什么时候上的班',
      fields: [
        { name: 'first', kind: 'date', label: '哪天开始上班', required: true },
        {
          name: 'last',
          kind: 'date',
          label: '算到哪一天',
          required: true,
          hint: '还在上班填今天，已经离开填最后一天。',
        },
      ],
    },
    {
      legend: '合同',
      fields: [
        {
          name: 'signed',
          kind: 'choice',
          label: '签了书面劳动合同没有',
          options: { never: '一直没签', later: '后来补签了' },
        },
        {
          name: 'signed-on',
          kind: 'date',
          label: '哪天补签的',
          required: true,
          when: { name: 'signed', values: ['later'] },
        },
      ],
    },
    {
      legend: '工资',
      fields: [
        {
          name: 'monthly',
          kind: 'money',
          label: '一个月多少钱',
          unit: '元',
          required: true,
          max: 1_000_000,
        },
      ],
    },
  ],
  example: {
    story: '小赵2025年3月1日上班，月工资5000元，一直没签合同，2026年6月1日还在上班。',
    answers: {
      first: '2025-03-01',
      last: '2026-06-01',
      signed: 'never',
      monthly: '5000',
    },
  },
  formula: [
    {
      text: '上班满一个月以后还没签合同，每月要给两倍工资；平时工资是一倍，还差一倍。',
      basis: ['labour-contract-law/82'],
    },
    {
      text: '从满一个月以后算到签合同前一天，最多算到满一年前一天，所以最多11个月。',
      basis: ['labour-contract-law-implementation/6', 'labour-contract-law-implementation/7'],
    },
    {
      text: '不满一个月的，按实际上班的天数：月工资 ÷ 21.75 × 天数。这是估计的算法。',
      basis: ['labour-dispute-interpretation-2/6', '人社部发〔2025〕2号'],
    },
  ],
  limits: [
    { text: '2008年1月1日以前上班的，这里算不了。' },
    { text: '过了退休年龄还在干活的，先打12348问清楚再算。' },
    ROUNDING,
  ],
  cites: TOOL_LAWS['double-wage'],
  guides: ['no-contract', 'evidence', 'arbitration', 'leaving-job'],
  documents: ['arbitration-application'],
  calculate,
};
