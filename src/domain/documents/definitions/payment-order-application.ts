import type { Document } from '../document.ts';
import {
  EMPLOYER,
  EVIDENCE,
  EVIDENCE_TABLE,
  HEAD_ROW,
  SAMPLE_EMPLOYER,
  SAMPLE_SELF,
  SAMPLE_WORK,
  SELF,
  SELF_ROWS,
  WORK,
  dayOf,
} from './shared.ts';

export const paymentOrderApplication: Document = {
  slug: 'payment-order-application',
  title: '支付令申请书',
  purpose: '单位认账、数目清楚，请法院下命令叫它付钱。',
  description:
    '在手机上填支付令申请书：要多少钱、凭什么、有什么证据。填完打印、存成Word或者复制文字。',
  aliases: ['支付令申请书模板', '支付令怎么写', '申请支付令的材料'],
  sections: [
    {
      legend: '交给哪里',
      fields: [
        {
          name: 'court',
          kind: 'text',
          label: '哪个法院',
          hint: '县、区的法院。归哪一个管，先打12348问。',
          room: 16,
        },
      ],
    },
    {
      legend: '你是谁（申请人）',
      fields: [SELF.name, SELF.sex, SELF.number, SELF.telephone, SELF.address],
    },
    {
      legend: '谁欠钱（被申请人）',
      fields: [
        EMPLOYER.name,
        { ...EMPLOYER.address, hint: '支付令要送到这里，写现在找得到人的地方。' },
        EMPLOYER.head,
        EMPLOYER.telephone,
      ],
    },
    {
      legend: '要多少钱，凭什么',
      fields: [
        WORK.start,
        WORK.place,
        WORK.job,
        WORK.pay,
        WORK.period,
        {
          name: 'owed',
          kind: 'money',
          label: '一共欠多少元',
          hint: '和欠条、对账单上的数一样。',
        },
        {
          name: 'ground',
          kind: 'choice',
          label: '单位凭什么认账',
          options: {
            iou: { label: '写了欠条、结算单', paper: '被申请人写下了欠条或者结算单' },
            mediation: { label: '有调解协议书', paper: '双方达成了调解协议书，被申请人到期没有付' },
            other: { label: '短信、微信里承认了', paper: '被申请人在信息里承认了这笔欠款' },
          },
        },
        { name: 'acknowledged', kind: 'date', label: '哪天认的账' },
        {
          name: 'more',
          kind: 'long',
          label: '还有要说的吗',
          hint: '比如：中间给过多少、答应哪天付。没有就空着。',
        },
      ],
    },
    EVIDENCE,
    dayOf('哪天写的'),
  ],
  paper: [
    { kind: 'heading', pattern: '申请人' },
    {
      kind: 'facts',
      rows: [...SELF_ROWS, [['住所', '{address}']]],
    },
    { kind: 'heading', pattern: '被申请人' },
    {
      kind: 'facts',
      rows: [[['名称', '{employer}']], [['住所', '{employeraddress}']], HEAD_ROW],
    },
    { kind: 'heading', pattern: '请求事项' },
    {
      kind: 'paragraph',
      pattern:
        '请求向被申请人发出支付令，要求被申请人付给申请人{period}的工资{owed}（大写：{owed.words}）。',
    },
    { kind: 'heading', pattern: '事实和理由' },
    {
      kind: 'paragraph',
      pattern:
        '申请人从{start}起给被申请人干活，在{place}干{job}，工资说好{pay}。被申请人欠申请人{period}的工资，一共{owed}。{acknowledged}，{ground}，到现在没有付清。',
    },
    { kind: 'text', field: 'more', lines: 3, when: 'more' },
    {
      kind: 'paragraph',
      pattern: '申请人与被申请人没有其他债务纠纷，支付令能够送达被申请人。',
    },
    { kind: 'heading', pattern: '证据' },
    EVIDENCE_TABLE,
    { kind: 'paragraph', pattern: '此致' },
    { kind: 'address', pattern: '{court}' },
    { kind: 'signature', patterns: ['申请人（签名）：{_}', '{day}'] },
  ],
  sample: {
    court: '示例区人民法院',
    ...SAMPLE_SELF,
    ...SAMPLE_EMPLOYER,
    ...SAMPLE_WORK,
    owed: '18000',
    ground: 'iou',
    acknowledged: '2026-06-10',
    more: '结算单上写明2026年6月30日前付清，到期一分没付。',
    evidence: [
      { what: '工资结算单1张', proves: '被申请人承认欠18000元', from: '单位盖章给的' },
      { what: '派活群聊天记录5页', proves: '3月到5月一直在干活', from: '自己手机截图' },
    ],
    day: '2026-07-06',
  },
  handTo: [
    {
      text: '单位拖欠工资，可以向当地法院申请支付令。要交到有管辖权的基层法院，就是县、区的法院。',
      basis: ['labour-contract-law/30', 'civil-procedure-law/225'],
    },
    { text: '法院五日内告诉你受不受理。', basis: ['civil-procedure-law/226'] },
  ],
  bring: [
    '申请书：交一份，对方几家再加几份，自己留一份',
    '身份证，原件和复印件',
    '欠条、结算单、调解协议书，原件和复印件',
  ],
  mind: [
    {
      text: '两样都要有：和单位没有别的债务纠纷；支付令送得到单位手上。有一样不是，就不要交这一份。',
      basis: ['civil-procedure-law/225'],
    },
    {
      text: '单位的异议成立，支付令就失效。为欠薪去起诉，法院会让你先去仲裁。',
      basis: ['civil-procedure-law/228', 'labour-dispute-interpretation-1/13'],
    },
    {
      text: '有调解协议书，单位到期不付的，可以凭协议书申请。',
      basis: ['dispute-mediation-arbitration-law/16'],
    },
  ],
  guides: ['payment-order', 'arbitration', 'evidence'],
};
