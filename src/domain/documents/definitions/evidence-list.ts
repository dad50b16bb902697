import type { Document } from '../document.ts';
import { SAMPLE_SELF, SELF, dayOf } from './shared.ts';

export const evidenceList: Document = {
  slug: 'evidence-list',
  title: '证据清单',
  purpose: '把证据编上号，写明证明什么，和申请书一起交。',
  description:
    '在手机上填证据清单：一样证据一行，写明从哪里来、证明什么。填完打印、存成Word或者复制文字。',
  aliases: ['证据目录', '证据清单模板', '证据怎么列', '证据材料目录'],
  sections: [
    {
      legend: '谁交，为什么事',
      fields: [
        SELF.name,
        SELF.telephone,
        {
          name: 'opponent',
          kind: 'text',
          label: '对方是谁',
          hint: '单位全名，或者人的姓名。',
          room: 16,
        },
        {
          name: 'matter',
          kind: 'text',
          label: '什么事',
          hint: '比如：要2026年3月到5月的工资。',
          room: 16,
        },
      ],
    },
    {
      legend: '你手里的证据',
      fields: [
        {
          name: 'evidence',
          kind: 'rows',
          label: '证据',
          add: '再加一样证据',
          blankRows: 8,
          columns: [
            {
              name: 'what',
              kind: 'text',
              label: '是什么',
              hint: '比如：微信转账记录、工牌照片、欠条。',
              room: 16,
            },
            { name: 'pages', kind: 'number', label: '几页', decimals: 0, max: 10_000, room: 4 },
            {
              name: 'form',
              kind: 'choice',
              label: '交的是',
              options: { copy: { label: '复印件' }, original: { label: '原件' } },
            },
            {
              name: 'from',
              kind: 'text',
              label: '从哪里来的',
              hint: '比如：自己手机截图、单位发的、银行打印。',
              room: 10,
            },
            { name: 'proves', kind: 'text', label: '能证明什么', room: 16 },
          ],
        },
      ],
    },
    {
      legend: '谁能作证',
      fields: [
        {
          name: 'witnesses',
          kind: 'rows',
          label: '证人',
          add: '再加一个证人',
          blankRows: 2,
          columns: [
            { name: 'who', kind: 'text', label: '姓名', hint: '先问他肯不肯作证。', room: 6 },
            { name: 'home', kind: 'text', label: '住在哪里', room: 16 },
            { name: 'knows', kind: 'text', label: '他知道什么', room: 16 },
          ],
        },
      ],
    },
    {
      legend: '在单位手里的',
      fields: [
        {
          name: 'held',
          kind: 'text',
          label: '要请单位拿出来的东西',
          hint: '比如：劳动合同、考勤表、工资台账。没有就空着。',
          room: 16,
        },
      ],
    },
    dayOf('哪天写的'),
  ],
  paper: [
    {
      kind: 'facts',
      rows: [
        [
          ['提交人', '{name}'],
          ['电话', '{tel}'],
        ],
        [['对方', '{opponent}']],
        [['事由', '{matter}']],
      ],
    },
    { kind: 'heading', pattern: '{#}、证据' },
    {
      kind: 'grid',
      rows: 'evidence',
      columns: [
        { head: '名称', width: 28, pattern: '{what}' },
        { head: '页数', width: 8, pattern: '{pages}' },
        { head: '原件或者复印件', width: 20, pattern: '{form}' },
        { head: '来源', width: 16, pattern: '{from}' },
        { head: '证明什么', width: 28, pattern: '{proves}' },
      ],
    },
    { kind: 'heading', pattern: '{#}、证人', when: 'witnesses' },
    {
      kind: 'grid',
      rows: 'witnesses',
      when: 'witnesses',
      columns: [
        { head: '姓名', width: 20, pattern: '{who}' },
        { head: '住所', width: 36, pattern: '{home}' },
        { head: '知道什么', width: 36, pattern: '{knows}' },
      ],
    },
    { kind: 'heading', pattern: '{#}、由单位掌握的证据', when: 'held' },
    {
      kind: 'paragraph',
      pattern: '{held}由单位掌握管理，请要求单位提供。',
      when: 'held',
    },
    { kind: 'signature', patterns: ['提交人（签名）：{_}', '{day}', '收件人（签名）和日期：{_}'] },
  ],
  sample: {
    name: SAMPLE_SELF.name,
    tel: SAMPLE_SELF.tel,
    opponent: '示例建筑劳务有限公司',
    matter: '要2026年3月到5月的工资',
    evidence: [
      { what: '工牌照片', pages: '1', form: 'copy', from: '自己拍的', proves: '在这家单位上班' },
      {
        what: '微信转账记录',
        pages: '3',
        form: 'copy',
        from: '自己手机截图',
        proves: '2月以前按月发过工资',
      },
      {
        what: '派活群聊天记录',
        pages: '5',
        form: 'copy',
        from: '自己手机截图',
        proves: '3月到5月一直在干活',
      },
      { what: '工资结算单', pages: '1', form: 'copy', from: '单位盖章给的', proves: '还欠18000元' },
    ],
    witnesses: [
      { who: '张某（示例）', home: '示例县示例镇（示例）', knows: '和我一起干到5月底，也没拿到钱' },
    ],
    held: '劳动合同、考勤表、工资台账',
    day: '2026-07-01',
  },
  handTo: [
    { text: '跟投诉书、仲裁申请书、起诉状一起交，交给收材料的人，请他在你留的那份上签收。' },
    {
      text: '申请仲裁，要写明证据和证据来源、证人的姓名和住所，这张清单都有。',
      basis: ['dispute-mediation-arbitration-law/28'],
    },
  ],
  bring: [
    '清单两份：交一份，请对方签收一份自己留',
    '证据照清单的顺序排好，编上号',
    '存着原来记录的手机',
  ],
  mind: [
    {
      text: '归单位掌握管理的证据，单位应当提供，不提供的承担不利后果。所以把它们写在最后一项。',
      basis: ['dispute-mediation-arbitration-law/6', 'migrant-wage-regulation/50'],
    },
    { text: '原件先拍照留底，一般先交复印件。' },
    {
      text: '不要编、不要改。编造事实讨要工资，会被依法处理。',
      basis: ['migrant-wage-regulation/52'],
    },
  ],
  guides: ['evidence', 'arbitration', 'inspection-complaint'],
};
