import type { Document } from '../document.ts';
import { EMPLOYER, SAMPLE_SELF, SELF, SELF_ROWS, dayOf } from './shared.ts';

export const legalAidApplication: Document = {
  slug: 'legal-aid-application',
  title: '法律援助申请表',
  purpose: '请不起律师，请法律援助机构派人免费帮你。',
  description:
    '在手机上填法律援助申请表：你是谁、什么事、要什么帮助。填完打印、存成Word或者复制文字。',
  aliases: ['法律援助申请表模板', '法律援助表怎么填', '申请免费律师的表'],
  sections: [
    {
      legend: '交给哪里',
      fields: [
        {
          name: 'office',
          kind: 'text',
          label: '哪个法律援助机构',
          hint: '一般是干活的县、区的法律援助中心，打12348问。',
          room: 16,
        },
      ],
    },
    {
      legend: '你是谁',
      fields: [
        SELF.name,
        SELF.sex,
        SELF.number,
        SELF.telephone,
        SELF.address,
        { name: 'hometown', kind: 'text', label: '老家在哪里', hint: '户口所在地。', room: 24 },
        {
          name: 'migrant',
          kind: 'choice',
          label: '是不是进城打工的',
          options: {
            yes: { label: '是，有材料能证明', paper: '是进城务工人员，有材料能证明' },
            no: { label: '不是，或者没有材料', paper: '不是进城务工人员，或者没有材料证明' },
          },
        },
        {
          name: 'family',
          kind: 'long',
          label: '家里的经济情况',
          hint: '几口人、每月大概收入多少。上面选了“是”的，可以空着。',
        },
      ],
    },
    {
      legend: '什么事',
      fields: [
        {
          name: 'matter',
          kind: 'choice',
          label: '为哪一件事',
          options: {
            wages: { label: '要工资', paper: '请求支付劳动报酬' },
            relation: { label: '证明我在那里上班', paper: '请求确认劳动关系' },
            injury: { label: '干活受伤要赔偿', paper: '请求工伤事故人身损害赔偿' },
          },
        },
        { ...EMPLOYER.name, label: '对方是谁', hint: '单位全名，或者人的姓名。' },
        { ...EMPLOYER.address, label: '对方在哪里' },
        { name: 'sum', kind: 'money', label: '要多少元', hint: '算不清的，空着。' },
        {
          name: 'stage',
          kind: 'choice',
          label: '现在到了哪一步',
          options: {
            none: { label: '还没开始', paper: '还没有投诉、仲裁、起诉' },
            inspection: { label: '投诉过', paper: '已经向劳动监察投诉' },
            arbitration: { label: '在仲裁', paper: '正在仲裁' },
            court: { label: '在打官司', paper: '正在打官司' },
          },
        },
        {
          name: 'deadline',
          kind: 'date',
          label: '最晚要在哪天前申请仲裁、起诉',
          hint: '快到期的一定要填。不知道就空着。',
        },
        {
          name: 'story',
          kind: 'long',
          label: '事情经过',
          hint: '哪天起在哪里干活、欠了什么、要过没有。',
        },
      ],
    },
    {
      legend: '要什么帮助',
      fields: [
        {
          name: 'help',
          kind: 'choice',
          label: '想请他们做什么',
          options: {
            advice: { label: '回答法律上的问题', paper: '法律咨询' },
            writing: { label: '帮我写材料', paper: '代拟法律文书' },
            arbitration: { label: '帮我去调解、仲裁', paper: '劳动争议调解与仲裁代理' },
            lawsuit: { label: '帮我打官司', paper: '诉讼代理' },
          },
        },
      ],
    },
    {
      legend: '交了哪些材料',
      fields: [
        {
          name: 'papers',
          kind: 'rows',
          label: '材料',
          add: '再加一样材料',
          blankRows: 4,
          columns: [
            {
              name: 'what',
              kind: 'text',
              label: '是什么',
              hint: '比如：身份证复印件、工牌、工资条。',
              room: 16,
            },
            { name: 'pages', kind: 'number', label: '几页', decimals: 0, max: 1000, room: 4 },
          ],
        },
      ],
    },
    dayOf('哪天填的'),
  ],
  paper: [
    { kind: 'address', pattern: '{office}：' },
    { kind: 'heading', pattern: '{#}、申请人' },
    {
      kind: 'facts',
      rows: [
        ...SELF_ROWS,
        [['现住址', '{address}']],
        [['户籍所在地', '{hometown}']],
        [['是否进城务工', '{migrant}']],
      ],
    },
    { kind: 'heading', pattern: '{#}、家庭经济情况', when: 'family' },
    { kind: 'text', field: 'family', lines: 2, when: 'family' },
    { kind: 'heading', pattern: '{#}、申请事项' },
    {
      kind: 'facts',
      rows: [
        [['事项', '{matter}']],
        [['对方', '{employer}']],
        [['对方地址', '{employeraddress}']],
        [
          ['涉及金额', '{sum}'],
          ['最晚期限', '{deadline}'],
        ],
        [['现在的进度', '{stage}']],
        [['想要的帮助', '{help}']],
      ],
    },
    { kind: 'heading', pattern: '{#}、事情经过' },
    { kind: 'text', field: 'story', lines: 5 },
    { kind: 'heading', pattern: '{#}、提交的材料' },
    {
      kind: 'grid',
      rows: 'papers',
      columns: [
        { head: '材料', width: 36, pattern: '{what}' },
        { head: '页数', width: 12, pattern: '{pages}' },
      ],
    },
    { kind: 'paragraph', pattern: '以上写的都是事实，交的材料都是真的。' },
    { kind: 'signature', patterns: ['申请人（签名）：{_}', '{day}'] },
  ],
  sample: {
    office: '示例区法律援助中心',
    ...SAMPLE_SELF,
    hometown: '示例县示例镇示例村（示例）',
    migrant: 'yes',
    matter: 'wages',
    employer: '示例建筑劳务有限公司',
    employeraddress: '示例区示例大道（示例）',
    sum: '18000',
    stage: 'none',
    deadline: '2027-06-02',
    story:
      '本人2025年9月1日起在示例小区工地当瓦工，每月6000元，2026年6月2日离开。2026年3月到5月的工资共18000元没有给，要过两次，都说再等等。',
    help: 'arbitration',
    papers: [
      { what: '身份证复印件', pages: '1' },
      { what: '工牌照片', pages: '1' },
      { what: '微信转账记录', pages: '3' },
    ],
    day: '2026-07-01',
  },
  handTo: [
    {
      text: '要投诉、要仲裁的，交到管这件事的机关所在地，或者事情发生的地方的法律援助机构；要打官司的，交到法院所在地的。',
      basis: ['legal-aid-law/38'],
    },
    {
      text: '七日内审查，决定给不给。决定给的，三日内安排人帮你。',
      basis: ['legal-aid-law/43'],
    },
  ],
  bring: [
    '申请表一份',
    '身份证，原件和复印件',
    '证明你在城里打工的材料：合同、工牌、实名登记，有几样带几样',
    '证明欠你工资的材料',
  ],
  mind: [
    {
      text: '进城务工的人要工资、要工伤赔偿，有材料证明的，不查家里经济困不困难。材料还是要交，也还要审查。',
      basis: ['legal-aid-law/42', 'legal-aid-law/43'],
    },
    {
      text: '离仲裁、起诉的期限不到七日的，当场说出来，可以先给你援助。',
      basis: ['legal-aid-law/44'],
    },
    { text: '法律援助不收钱。谁开口要钱，打12348反映。', basis: ['legal-aid-law/2'] },
  ],
  guides: ['legal-aid-application', 'arbitration', 'evidence'],
};
