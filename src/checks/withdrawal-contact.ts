import { whomToAsk } from '../domain/consent.ts';
import { atValue, defineCheck } from './base.ts';
import { shownIn } from './columns.ts';
import { listAt, textAt } from './raw.ts';

export const withdrawalContact = defineCheck({
  id: 'withdrawal-contact',
  level: 'error',
  reason:
    '故事里的人随时可以反悔，要撤得方便（《个人信息保护法》第十五条）；网页上没有电话，他就不知道找谁',
  *find({ files }) {
    const site = files.find(({ kind }) => kind === 'site');
    if (site?.raw === undefined) return;
    const stories = shownIn(files, 'stories').filter(
      ({ raw }) => listAt(raw, ['people']).length > 0,
    );
    const { telephone, email } = whomToAsk({
      contact: {
        telephone: textAt(site.raw, ['contact', 'telephone']),
        email: textAt(site.raw, ['contact', 'email']),
      },
      hotlines: listAt(site.raw, ['hotlines']).map((one) => ({
        number: textAt(one, ['number']) ?? '',
      })),
    });
    if (stories.length === 0 || (telephone ?? email) !== undefined) return;
    const message = `有${stories.length}篇故事写到了人，网站上却没有撤稿的联系方式：在 contact 里写上办公室的 telephone 或 email，或者在 hotlines 里写上12351`;
    yield atValue(site, ['contact'], message);
  },
});
