const DIGITS = '零一二三四五六七八九';

/** 1…9999 in Chinese numerals as law texts write them: 10 → 十, 45 → 四十五, 108 → 一百零八. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new RangeError(`chineseNumber: 1 to 9999 expected, got ${value}`);
  }
  const units = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  let text = '';
  digits.forEach((digit, index) => {
    const unit = units[digits.length - 1 - index]!;
    if (digit > 0) text += DIGITS[digit] + unit;
    else if (text !== '' && !text.endsWith('零')) text += '零';
  });
  text = text.replace(/零$/, '');
  return value < 20 ? text.replace(/^一十/, '十') : text;
}

/** An article as it is cited: `30` → 第三十条, `276-1` → 第二百七十六条之一. */
export function articleName(article: string): string {
  const [main, insertion] = article.split('-').map(Number);
  return `第${chineseNumber(main!)}条${insertion ? `之${chineseNumber(insertion)}` : ''}`;
}
