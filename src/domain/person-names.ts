/** Names of persons in running text, which no space sets apart. */

/** Common family names; those that mostly begin another word (常, 方, 文, 时 …) stand in `RISKY`. */
const SURE =
  '王李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏汪姜姚谭廖邹熊陆郝孔崔邱秦侯邵孟尹黎贺龚庞樊殷倪严牛洪翟安颜俞柳裴蓝宁尚';
const RISKY = '何高马方石金江史顾龙万段雷钱汤易常武乔赖文于田任范钟白康毛齐梅莫庄聂章鲁葛毕车';
const DOUBLE = '欧阳|司马|诸葛|上官|夏侯|皇甫|尉迟|公孙|慕容|令狐';

/** What people are called by behind their family name. */
const TITLE =
  '师傅|大姐|大哥|大爷|大妈|大叔|大娘|大嫂|阿姨|老师|先生|女士|同志|医生|护士|班长|队长|组长|主任|主席|书记|科长|经理|老板|爷爷|奶奶|婆婆|姐|哥|叔|姨|嫂|婶|伯|某某|某|工';

const given = '\\p{Script=Han}';
const sure = `(?:${DOUBLE}|[${SURE}])`;
const any = `(?:${DOUBLE}|[${SURE}${RISKY}])`;

/** Family and given name, as the source of a regular expression with `u`; family names that are words are left out. */
export const FULL_NAME = `(?!孙[子女])${sure}(?!(?:${TITLE}))${given}{1,2}`;

/** How a name can end a phrase, the most certain first. */
const ENDINGS = [
  `${any}(?:${TITLE})`,
  `${any}(?!(?:${TITLE}))${given}{2}`,
  `${any}${given}`,
  `[小老大阿]${given}`,
].map((form) => new RegExp(`${form}$`, 'u'));

/** The name at the end of a phrase: 刘师傅 of 公交车司机刘师傅; `undefined` when none is seen. */
export function nameAtEnd(phrase: string): string | undefined {
  for (const form of ENDINGS) {
    const [name] = form.exec(phrase) ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
}
