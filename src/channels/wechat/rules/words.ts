/** Lengths that the back office takes, and words that must or must not be there. */
import { findPersonalData } from '../../../domain/personal-data.ts';
import { LONGEST_CODED_URL } from '../../../domain/addresses.ts';
import { withoutSpace } from '../../../domain/text.ts';
import { WECHAT_LIMITS } from '../limits.ts';
import type { Rule } from './base.ts';

const characters = (text: string) => [...text].length;

const INDUCEMENT =
  /(?:转发|分享|集赞|点赞|助力|邀请好友).{0,8}(?:抽奖|有奖|领取|领奖|红包|送礼|免费领)|集赞|砍价|不转不是/g;

export const WORD_RULES: readonly Rule[] = [
  {
    id: 'length',
    level: 'error',
    reason: '公众号按代码的总长收，样式也算在内，超了存不进去',
    *find({ html }) {
      const { most } = WECHAT_LIMITS.html;
      if (characters(html) >= most) {
        yield `正文代码有${characters(html)}个字符，要少于${most}个；请把文章拆成两篇`;
      }
      if (new TextEncoder().encode(html).length >= 1_000_000) yield '正文代码超过1 MB';
    },
  },
  {
    id: 'length-near',
    level: 'warning',
    reason: '快到上限了，发布后要补几句更正就放不下',
    *find({ html }) {
      const { good, most } = WECHAT_LIMITS.html;
      const length = characters(html);
      if (length > good && length < most) yield `正文代码有${length}个字符，最好不超过${good}个`;
    },
  },
  ...(['title', 'digest', 'author'] as const).flatMap((field): Rule[] => {
    const { name, good, most } = WECHAT_LIMITS[field];
    return [
      {
        id: `${field}-most`,
        level: 'error',
        reason: `公众号后台的${name}最多${most}个字`,
        *find(article) {
          const length = characters(article[field]);
          if (length > most) yield `${name}有${length}个字，最多${most}个字`;
          if (length === 0) yield `${name}是空的`;
        },
      },
      {
        id: `${field}-good`,
        level: 'warning',
        reason: `${name}太长，有的后台放不下，手机上也显示不全`,
        *find(article) {
          const length = characters(article[field]);
          if (length > good && length <= most) {
            yield `${name}有${length}个字，最好不超过${good}个字`;
          }
        },
      },
    ];
  }),
  {
    id: 'source',
    level: 'error',
    reason: '“阅读原文”只能填一个 https 网址',
    *find({ sourceUrl }) {
      if (!/^https:\/\/\S+$/.test(sourceUrl)) yield `原文网址“${sourceUrl}”要用 https 开头`;
      if (sourceUrl.length > 1024) yield '原文网址太长';
    },
  },
  {
    id: 'people',
    level: 'error',
    reason: '个人信息一公开就收不回来（《个人信息保护法》第二十五条）',
    *find({ plain, title, digest }) {
      for (const { masked } of findPersonalData(`${title}\n${digest}\n${plain}`)) {
        yield `文章里有个人信息：${masked}`;
      }
    },
  },
  {
    id: 'inducement',
    level: 'warning',
    reason: '用好处引人转发，公众号会限制传播，还会封域名',
    *find({ plain, title, digest }) {
      for (const [words] of `${title}\n${digest}\n${plain}`.matchAll(INDUCEMENT)) {
        yield `“${words}”像是引人转发`;
      }
    },
  },
  {
    id: 'local-path',
    level: 'error',
    reason: '编辑电脑里的路径和没写完的记号，读者不该看见',
    // The marks of unfinished writing that an author may have left are what this rule looks for.
    *find({ html }) {
      const found = /file:\/\/|[A-Z]:\\|\/(?:home|Users)\/|\{\{|\bTODO\b|undefined/.exec(html);
      if (found) yield `正文里有“${found[0]}”`;
    },
  },
  {
    id: 'plain-text',
    level: 'error',
    reason: '有的编辑器只收纯文字，要紧的日期、地点、电话不能丢',
    *find({ plain, facts }) {
      if (plain.trim() === '') yield '没有纯文字';
      const text = withoutSpace(plain);
      for (const fact of facts)
        if (!text.includes(withoutSpace(fact))) yield `纯文字里没有“${fact}”`;
    },
  },
  {
    id: 'facts',
    level: 'error',
    reason: '文章和网页说的要一样：日期、地点、电话、期限',
    *find({ root, facts }) {
      const text = withoutSpace(root.textContent);
      for (const fact of facts) if (!text.includes(withoutSpace(fact))) yield `正文里没有“${fact}”`;
    },
  },
  {
    id: 'code-address',
    level: 'error',
    reason: `二维码里的网址长了，小图就扫不出来；最多${LONGEST_CODED_URL}个字符`,
    *find({ codeUrl }) {
      if (!codeUrl.startsWith('https://')) yield `二维码的网址“${codeUrl}”要用 https 开头`;
      if (codeUrl.length > LONGEST_CODED_URL) yield `二维码的网址有${codeUrl.length}个字符`;
    },
  },
];
