import type { Document } from '../document.ts';
import {
  EMPLOYER,
  EVIDENCE,
  EVIDENCE_TABLE,
  SAMPLE_EMPLOYER,
  SAMPLE_EVIDENCE,
  SAMPLE_SELF,
  SELF,
  dayOf,
} from './shared.ts';

export const arbitrationApplication: Document = {
  slug: 'arbitration-application',
  title: '劳动人事争议仲裁申请书',
  purpose: '请仲裁委员会评理，裁决单位付钱。法律要求写的都在里面。',
  description: '在手机上填劳动仲裁申请书：法律要求写的一样不少。填完打印、存成Word或者复制文字。',
  aliases: ['仲裁申请书', '仲裁申请书模板', '仲裁申请书怎么写', '仲裁材料'],
  sections: [
    {
      legend: '交给哪里',
      fields: [
        {
          name: 'office',
          kind: 'text',
          label: '哪个仲裁委员会',
          hint: '干活的地方，或者单位所在地的劳动人事争议仲裁委员会。',
          room: 16,
        },
      ],
    },
    {
      legend: '你是谁（申请人）',
      fields: [
        SELF.name,
        SELF.sex,
        { name: 'age', kind: 'number', label: '年龄', decimals: 0, max: 120, room: 4 },
        { name: 'job', kind: 'text', label: '干什么活', hint: '比如：瓦工、缝纫、送货。', room: 6 },
        {
          name: 'workplace',
          kind: 'text',
          label: '工作单位',
          hint: '写你干活的单位；离开了，写原来的。',
          room: 16,
        },
        SELF.number,
        SELF.telephone,
        SELF.address,
      ],
    },
    {
      legend: '告谁（被申请人）',
      fields: [
        {
          name: 'respondents',
          kind: 'rows',
          label: '被申请人',
          add: '再告一家',
          blankRows: 1,
          columns: [
            EMPLOYER.name,
            EMPLOYER.address,
            EMPLOYER.head,
            {
              name: 'duty',
              kind: 'text',
              label: '负责人的职务',
              hint: '比如：法定代表人、经理。',
              room: 6,
            },
            EMPLOYER.telephone,
          ],
        },
      ],
    },
    {
      legend: '要什么（仲裁请求）',
      fields: [
        {
          name: 'claims',
          kind: 'rows',
          label: '请求',
          add: '再加一项请求',
          blankRows: 3,
          columns: [
            {
              name: 'what',
              kind: 'text',
              label: '要哪一样钱，或者要认定什么',
              hint: '一项写一样，比如：支付2026年3月到5月的工资。',
              room: 24,
            },
            { name: 'sum', kind: 'money', label: '多少元', hint: '不是要钱的，空着。' },
          ],
        },
      ],
    },
    {
      legend: '事情经过（事实和理由）',
      fields: [
        { name: 'start', kind: 'date', label: '哪天开始上班' },
        {
          name: 'contract',
          kind: 'choice',
          label: '签劳动合同没有',
          options: {
            yes: { label: '签了', paper: '签订了书面劳动合同' },
            no: { label: '没签', paper: '没有签订书面劳动合同' },
          },
        },
        { name: 'pay', kind: 'text', label: '工钱怎么说的', hint: '比如：每月6000元。', room: 10 },
        {
          name: 'status',
          kind: 'choice',
          label: '现在还在那里上班吗',
          options: {
            still: { label: '还在', paper: '现在还在被申请人处上班' },
            left: { label: '走了', paper: '已经在{left}离开' },
          },
        },
        {
          name: 'left',
          kind: 'date',
          label: '哪天离开的',
          hint: '这一天很要紧：从这天起一年内要申请。还在上班就空着。',
          after: 'start',
        },
        {
          name: 'story',
          kind: 'long',
          label: '欠了什么、怎么欠的、你要过没有',
          hint: '一件一件写：哪个月、欠多少、怎么算的、对方怎么说。',
        },
      ],
    },
    EVIDENCE,
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
          ],
        },
      ],
    },
    dayOf('哪天写的'),
  ],
  paper: [
    { kind: 'heading', pattern: '申请人' },
    {
      kind: 'facts',
      rows: [
        [
          ['姓名', '{name}'],
          ['性别', '{sex}'],
        ],
        [
          ['年龄', '{age}'],
          ['职业', '{job}'],
        ],
        [['工作单位', '{workplace}']],
        [
          ['身份证号', '{idnumber}'],
          ['电话', '{tel}'],
        ],
        [['住所', '{address}']],
      ],
    },
    { kind: 'heading', pattern: '被申请人' },
    {
      kind: 'facts',
      of: 'respondents',
      rows: [
        [['名称', '{employer}']],
        [['住所', '{employeraddress}']],
        [
          ['法定代表人或者主要负责人', '{head}'],
          ['职务', '{duty}'],
        ],
        [['电话', '{employertel}']],
      ],
    },
    { kind: 'heading', pattern: '仲裁请求' },
    { kind: 'list', rows: 'claims', pattern: '{what}[：{sum}]' },
    { kind: 'heading', pattern: '事实和理由' },
    {
      kind: 'paragraph',
      pattern: '申请人从{start}起到被申请人处上班，{contract}，工资说好{pay}。申请人{status}。',
    },
    { kind: 'text', field: 'story', lines: 6 },
    { kind: 'heading', pattern: '证据和证据来源' },
    EVIDENCE_TABLE,
    { kind: 'heading', pattern: '证人', when: 'witnesses' },
    {
      kind: 'grid',
      rows: 'witnesses',
      when: 'witnesses',
      columns: [
        { head: '姓名', width: 28, pattern: '{who}' },
        { head: '住所', width: 36, pattern: '{home}' },
      ],
    },
    { kind: 'paragraph', pattern: '此致' },
    { kind: 'address', pattern: '{office}' },
    { kind: 'signature', patterns: ['申请人（签名）：{_}', '{day}'] },
    { kind: 'paragraph', pattern: '附：本申请书副本{respondents.count}份。' },
  ],
  sample: {
    office: '示例区劳动人事争议仲裁委员会',
    ...SAMPLE_SELF,
    age: '41',
    job: '瓦工',
    workplace: '示例建筑劳务有限公司',
    respondents: [{ ...SAMPLE_EMPLOYER, duty: '法定代表人' }],
    claims: [
      { what: '支付2026年3月到5月的工资', sum: '18000' },
      { what: '支付2026年4月休息日加班两天的加班费', sum: '1103.45' },
    ],
    start: '2025-09-01',
    contract: 'yes',
    pay: '每月6000元',
    status: 'left',
    left: '2026-06-02',
    story:
      '2026年3月到5月，申请人每月都出满勤，被申请人三个月的工资一分没给，每月6000元，共18000元。\n2026年4月11日、12日是休息日，被申请人安排加班，没有补休，也没有给加班费。\n6月10日申请人当面要过，负责人说工程款没到，叫再等等。',
    evidence: SAMPLE_EVIDENCE,
    witnesses: [{ who: '张某（示例）', home: '示例县示例镇（示例）' }],
    day: '2026-07-01',
  },
  handTo: [
    {
      text: '交到干活的地方，或者单位所在地的劳动争议仲裁委员会，选一个。',
      basis: ['dispute-mediation-arbitration-law/21'],
    },
    {
      text: '告几家就带几份副本。自己写有困难，可以到窗口口头说，由他们记下来。',
      basis: ['dispute-mediation-arbitration-law/28'],
    },
    { text: '劳动仲裁不收费。', basis: ['dispute-mediation-arbitration-law/53'] },
  ],
  bring: [
    '申请书：交一份，告几家再加几份，自己留一份',
    '身份证，原件和复印件',
    '写在表上的证据，复印件交出去，原件给人看',
  ],
  mind: [
    {
      text: '还在上班，为欠薪申请不受一年限制。离开了，要在一年内申请。别的争议，从知道吃亏那天起一年。',
      basis: ['dispute-mediation-arbitration-law/27'],
    },
    {
      text: '写明的项目是照法律列的：双方是谁、请求、事实理由、证据来源、证人。',
      basis: ['dispute-mediation-arbitration-law/28'],
    },
    {
      text: '考勤表、工资表在单位手里的，在事情经过里加一句：请要求单位提供。',
      basis: ['dispute-mediation-arbitration-law/6'],
    },
  ],
  guides: ['arbitration', 'evidence', 'time-limits'],
};
