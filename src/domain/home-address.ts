/** What a home address looks like in running text: down to the door, or with words that say whose it is. */

const NUMBER = '[0-9A-Za-z一二三四五六七八九十]{1,4}';
/** A building or a staircase. */
const PART = `${NUMBER}(?:号?楼|栋|幢|座|单元|号院|弄|#楼?)`;
/** The door behind them: 502室, 301, 3-402. */
const DOOR = String.raw`(?:\d{1,2}楼)?(?:\d{1,2}-)?\d{3,4}(?:室|号|户)?(?![\d人名元个户家套])`;
/** A small number counts as a door only when the text says so: 2号, 8室. */
const SMALL_DOOR = String.raw`\d{1,2}(?:室|户)(?![型内外])`;
const ROAD =
  '(?:路|街|巷|弄|里|道|胡同|村|新村|组|队|庄|圩|湾|岗|塘|小区|社区|花园|家园|苑|园|城|府)';
const STOP = String.raw`[^\s，。；：、“”（）|"!\[\]<>]`;

/** For `matchAll`; numbers in half-width form. */
export const HOME_ADDRESS = new RegExp(
  [
    // Down to the door: 谷阳路12号3栋502室.
    `${STOP}{0,20}?(?:${PART}[ -]?)+(?:${DOOR}|${SMALL_DOOR})`,
    // With a room and no staircase: 胜利路88号院内302室.
    `${STOP}{2,20}?${ROAD}\\d{1,5}(?:号|弄)${STOP}{0,4}?\\d{3,4}室`,
    // With words that say whose it is: 家住李村3组12号.
    `(?:家住|家住在|住在|家在|住址|现住|家庭地址|家庭住址|户籍地址|租住|户籍地)[:：为在是]?[^\\n，。；"|]{0,30}?${ROAD}[^\\n，。；"|]{0,8}?\\d+(?:号|室|户)(?![楼线])`,
    // A household of a village: 李村三组12号.
    `${STOP}{2,14}?[村庄圩湾岗塘](?:${NUMBER}(?:组|队))\\d{1,4}号(?![楼线])`,
  ].join('|'),
  'g',
);
