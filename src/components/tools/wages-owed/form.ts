import { ROUNDING, type Tool } from '../tool.ts';
import { calculate } from './report.ts';
import { TOOL_LAWS } from '../../../domain/tool-laws.ts';

const byMonth = { name: 'unit', values: ['month'] };
const byDay = { name: 'unit', values: ['day'] };
const byPiece = { name: 'unit', values: ['piece'] };

export const wagesOwed: Tool = {
  slug: 'wages-owed',
  title: '算一算：欠了多少工资',
  shortTitle: '欠了多少工资',
  purpose: '算单位还欠你多少工资，再看能不能另外要赔偿金。',
  description: '按月、按天、按件，算清单位还欠多少工资；责令付钱过期还不付的，再算加付赔偿金。',
  groups: [
    {
      legend: '工钱怎么说的',
      fields: [
        {
          name: 'unit',
          kind: 'choice',
          label: '怎么算钱',
          options: { month: '按月', day: '按天', piece: '按件、按量' },
        },
        {
          name: 'monthly',
          kind: 'money',
          label: '说好一个月多少钱',
          unit: '元',
          required: true,
          max: 1_000_000,
          when: byMonth,
        },
        {
          name: 'months',
          kind: 'number',
          label: '欠了几个整月',
          unit: '个月',
          decimals: 0,
          max: 600,
          hint: '没有整月就空着。',
          when: byMonth,
        },
        {
          name: 'days',
          kind: 'number',
          label: '另外还有几天不满一个月',
          unit: '天',
          max: 21.75,
          hint: '填实际干活的天数。没有就空着。',
          when: byMonth,
        },
        {
          name: 'daily',
          kind: 'money',
          label: '说好一天多少钱',
          unit: '元',
          required: true,
          max: 100_000,
          when: byDay,
        },
        {
          name: 'workdays',
          kind: 'number',
          label: '一共干了多少天',
          unit: '天',
          required: true,
          max: 10_000,
          when: byDay,
        },
        {
          name: 'price',
          kind: 'number',
          label: '说好一件多少钱',
          unit: '元',
          required: true,
          max: 10_000,
          decimals: 4,
          hint: '按平方、按吨算的，填一平方、一吨多少钱。',
          when: byPiece,
        },
        {
          name: 'pieces',
          kind: 'number',
          label: '一共做了多少件',
          unit: '件',
          required: true,
          max: 1_000_000,
          decimals: 1,
          when: byPiece,
        },
        {
          name: 'paid',
          kind: 'money',
          label: '这段时间已经拿到多少',
          unit: '元',
          max: 10_000_000,
          hint: '预支的、生活费都算。一分没拿就空着。',
        },
      ],
    },
    {
      legend: '劳动监察管过没有',
      fields: [
        {
          name: 'ordered',
          kind: 'choice',
          label: '劳动监察有没有下文书，叫单位在哪天前付钱？',
          options: { no: '没有', yes: '下了' },
        },
        {
          name: 'expired',
          kind: 'choice',
          label: '文书上的日子过了，单位还是没付？',
          options: { no: '日子还没过，或者付了', yes: '过了，还没付' },
          when: { name: 'ordered', values: ['yes'] },
        },
      ],
    },
  ],
  example: {
    story:
      '老李说好每月6000元，单位欠了他2个整月又5天，中间给过1000元生活费。劳动监察下了文书叫单位付钱，过期没付。',
    answers: {
      unit: 'month',
      monthly: '6000',
      months: '2',
      days: '5',
      paid: '1000',
      ordered: 'yes',
      expired: 'yes',
    },
  },
  formula: [
    {
      text: '按月：月工资 × 整月数，再加上 月工资 ÷ 21.75 × 零头天数。',
      basis: ['人社部发〔2025〕2号'],
    },
    { text: '按天、按件：说好的价钱 × 天数或者件数。' },
    { text: '减去已经拿到的，就是欠的。', basis: ['labour-law/50', 'migrant-wage-regulation/3'] },
    {
      text: '加付赔偿金：劳动监察责令限期支付、过期还不付的，可以责令单位按欠的数再加付50%到100%。缺一样都没有。',
      basis: ['labour-contract-law/85', 'labour-inspection-regulation/26'],
    },
  ],
  limits: [
    { text: '加班费要另外算。罚款、押金扣的钱不在里面。' },
    {
      text: '还在上班，为欠薪申请仲裁不受一年限制；离开了，要在一年内申请。',
      basis: ['dispute-mediation-arbitration-law/27'],
    },
    ROUNDING,
  ],
  cites: TOOL_LAWS['wages-owed'],
  guides: ['unpaid-wages', 'inspection-complaint', 'arbitration', 'evidence'],
  documents: ['inspection-complaint', 'wage-settlement'],
  calculate,
  needsDistrict: true,
};
