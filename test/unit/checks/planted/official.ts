/** Paragraphs as offices write them, full of numbers that belong to nobody. */

/** Sentences with places for numbers; every one of them may be published. */
const TEMPLATES = [
  '根据{文号}要求，各县区总工会于{日期}前报送统计表，共{人数}人、{金额}元。',
  '依据《保障农民工工资支付条例》第{条}条，{年}年全市处理欠薪案件{人数}件，为{人数}名工人追回工资{金额}元。',
  '本单位统一社会信用代码为{信用代码}，办公时间为上午{时刻}至下午{时刻}。',
  '学习用书《职工维权问答》（书号：ISBN {书号}），每县发放{人数}册，定价{小数}元。',
  '职工服务热线12351、人社服务热线12333、公共法律服务热线12348，政务服务便民热线12345，{日期}起全天有人接听。',
  '慰问资金{金额}元，分{人数}户发放，每户{小数}元，{日期}前发放完毕，账目按{文号}公示。',
  '工程合同编号{合同号}，合同价{金额}元，工期从{日期}到{日期}，用工{人数}人。',
  '市工人文化宫建筑面积{金额}平方米，内设{人数}个座位，{年}年接待职工{金额}人次。',
  '位于北纬{纬度}、东经{经度}，海拔{人数}米，距火车站{小数}公里。',
  '{日期}{时刻}，第{条}号考场开考，准考人数{人数}，座位从A区{人数}号排到B区{人数}号。',
  '参考：GB/T 9704-2012、GB/T 15834-2011、GB 11643-1999，共{人数}页。',
  '票据号码{流水号}，金额{小数}元（大写按财务规定填写），日期{短日期}。',
  '{年}—{年}年，困难职工从{金额}户减到{人数}户，下降{小数}%。',
  '服务大厅在蚌埠市东海大道{人数}号，{人数}路公交车到站，{人数}个窗口办理。',
  '裁决书文号为（{年}）皖03民初{金额}号，{日期}送达，{人数}日内可以起诉。',
];

/** The same every time: a test that fails today fails tomorrow. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state % below;
  };
}

/** @param count how many; every template takes its turn */
export function officialParagraphs(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const below = numbers(index + 1);
    const digits = (length: number) => Array.from({ length }, () => below(10)).join('');
    const date = () => `${2019 + below(8)}年${1 + below(12)}月${1 + below(28)}日`;
    const fill: Record<string, () => string> = {
      文号: () => `蚌工〔${2019 + below(8)}〕${1 + below(99)}号`,
      日期: date,
      短日期: () =>
        `${2019 + below(8)}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`,
      年: () => String(2015 + below(12)),
      人数: () => String(1 + below(999)),
      金额: () => String(1000 + below(89_000_000)),
      小数: () => `${1 + below(99_999)}.${digits(2)}`,
      条: () => String(1 + below(90)),
      时刻: () => `${8 + below(9)}:${below(6)}0`,
      信用代码: () => creditCode(`${below(2) ? 91 : 12}3403${digits(2)}${digits(9)}`),
      书号: () => `978-7-${digits(3)}-${digits(5)}-${digits(1)}`,
      合同号: () => `HT${2019 + below(8)}${digits(6)}`,
      流水号: () => `0${digits(7)}`,
      纬度: () => `32.${digits(6)}`,
      经度: () => `117.${digits(6)}`,
    };
    return TEMPLATES[index % TEMPLATES.length]!.replace(/\{(.+?)\}/g, (_, name: string) =>
      fill[name]!(),
    );
  });
}

const MARKS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** With the check mark of GB 32100-2015. */
function creditCode(head: string): string {
  const sum = [...head].reduce(
    (total, mark, index) => total + MARKS.indexOf(mark) * (3 ** index % 31),
    0,
  );
  return head + MARKS[(31 - (sum % 31)) % 31];
}
