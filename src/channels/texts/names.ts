import type { Names } from '../../authoring/text-form.ts';
import { articleName } from '../../domain/chinese-number.ts';
import type { Content } from '../../source/types.ts';

/** What numbers of laws and hotlines stand for in this content. */
export function namesOf(content: Content): Names {
  return {
    citation: (law, article) => {
      const entry = content.laws.find(({ id }) => id === law);
      return `《${entry?.data.shortTitle ?? law}》${articleName(article)}`;
    },
    hotline: (number) => content.site.hotlines.find((one) => one.number === number)?.name,
  };
}
