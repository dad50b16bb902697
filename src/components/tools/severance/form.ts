import { ROUNDING, type Tool } from '../tool.ts';
import { calculate } from './report.ts';
import { TOOL_LAWS } from '../../../domain/tool-laws.ts';

export const severance: Tool = {
  slug: 'severance',
  title: '算一算：经济补偿和赔偿金',
  shortTitle: '经济补偿和赔偿金',
  purpose: '算离开单位时的经济补偿（N），违法辞退的，算赔偿金（2N）。',
  description: '按干了几年、离开前12个月的平均工资，算经济补偿（N）和违法辞退的赔偿金（2N）。',
  groups: [
    {
      legend: '干了多久',
      fields: [
        { name: 'first', kind: 'date', label: '哪天开始在这里上班', required: true },
        {
          name: 'last',
          kind: 'date',
          label: '最后一天是哪天',
          required: true,
          hint: '劳动关系结束的那天。',
        },
      ],
    },
    {
      legend: '离开前12个月的工资',
      fields: [
        {
          name: 'wages',
          kind: 'money',
          label: '一共应该得多少',
          unit: '元',
          required: true,
          max: 12_000_000,
          hint: '扣社保、扣税以前的数，奖金、津贴、补贴都算。',
        },
        {
          name: 'months',
          kind: 'number',
          label: '这是几个月的',
          unit: '个月',
          required: true,
          max: 12,
          decimals: 0,
          hint: '干满12个月的填12；没干满的，填实际干了几个月。',
        },
      ],
    },
    {
      legend: '怎么离开的',
      fields: [
        {
          name: 'reason',
          kind: 'choice',
          label: '选最像你的一种',
          options: {
            unpaid: '单位欠薪，我书面写明原因走的',
            lawful: '单位提出协商、提前通知辞退、裁员，或合同到期单位不续',
            unlawful: '单位违法辞退我',
            unsure: '说不清，两种都看看',
          },
        },
      ],
    },
  ],
  example: {
    story: '小张2021年3月15日进厂，2026年9月20日被违法辞退。离开前12个月一共应得72000元。',
    answers: {
      first: '2021-03-15',
      last: '2026-09-20',
      wages: '72000',
      months: '12',
      reason: 'unlawful',
    },
  },
  formula: [
    {
      text: '每满一年算一个月；零头满六个月算一个月，不满六个月算半个月。',
      basis: ['labour-contract-law/47'],
    },
    {
      text: '每月按离开前12个月的平均应得工资算；不满12个月的，按实际月数平均。',
      basis: ['labour-contract-law/47', 'labour-contract-law-implementation/27'],
    },
    { text: '经济补偿（N）= 每月的数 × 月数。', basis: ['labour-contract-law/47'] },
    {
      text: '违法辞退的赔偿金（2N）= N × 2，拿了它就不再拿N。',
      basis: ['labour-contract-law/87', 'labour-contract-law-implementation/25'],
    },
    {
      text: '只有平均工资高过当地上年度职工月平均工资3倍的人，才按3倍算，最多算12个月。',
      basis: ['labour-contract-law/47'],
    },
  ],
  limits: [
    {
      text: '因为单位欠薪、没给足工资而走的，通知要写成书面，写明就是这个原因。',
      basis: ['labour-contract-law/38', 'labour-contract-law/46'],
    },
    {
      text: '被违法辞退，不想要赔偿金，也可以要求回去接着干。能不能接着干，由仲裁、法院看。',
      basis: ['labour-contract-law/48'],
    },
    { text: '经济补偿在办完工作交接时给。', basis: ['labour-contract-law/50'] },
    { text: '2008年1月1日以前就上班的，这里算不了，请咨询12333或者12348。' },
    { text: '非全日制用工，终止时不支付经济补偿。', basis: ['labour-contract-law/71'] },
    { text: '过了退休年龄还在干活的，先打12348问清楚再算。' },
    ROUNDING,
  ],
  cites: TOOL_LAWS['severance'],
  guides: ['severance', 'leaving-job', 'arbitration', 'evidence'],
  documents: ['arbitration-application'],
  calculate,
  needsDistrict: true,
};
