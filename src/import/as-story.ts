/** A Word file read as a story. */
import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import type { Ids } from '../drafts/front-matter.ts';
import { compose, placePictures } from './compose.ts';
import type { Entry } from './entry.ts';
import { setHeadings } from './headings.ts';
import type { Picture } from './pictures.ts';
import type { WordText } from './read.ts';
import { pictureRemarks } from './remarks.ts';
import { openingWords, peopleIn, takeCover, takeSource, takeTitle } from './story.ts';

/** Title, cover, source and people from where stories have them; the rest is for the officer. */
export async function asStory(
  text: WordText,
  pictures: Picture[],
  { name, ids, today }: { name: string; ids: Ids; today: string },
): Promise<Entry> {
  const blocks = [...text.blocks];
  const { title, remark } = takeTitle(blocks, name);
  const source = takeSource(blocks);
  setHeadings(blocks);
  const { tree, remarks } = await compose(blocks, text.notes, text.links, pictures.length);
  const { cover, remarks: ofCover } = takeCover(tree, pictures);
  placePictures(tree, pictures);
  const words = plainWords(tree);
  const district = onlyOne(
    [...ids.districts].filter(
      ([, place]) => place !== '' && !place.endsWith('市') && words.includes(place),
    ),
  );
  const campaign = onlyOne([...ids.campaigns]);
  const description = openingWords(tree);
  return {
    values: {
      title,
      ...(title !== undefined && title.length <= 16 && { shortTitle: title }),
      description,
      published: today,
      district: district?.[0],
      campaign: campaign?.[0],
      people: peopleIn(words),
      picture: cover,
      source,
    },
    tree,
    body: blocks,
    pictures,
    remarks: [
      ...(remark ? [remark] : []),
      ...(description ? ['“一句话介绍”用的是正文开头，请看看合不合适'] : []),
      ...(district ? [`区县按正文写的“${district[1]}”填好了，请核对`] : []),
      ...(campaign ? [`活动先填了“${campaign[1] || campaign[0]}”，请核对`] : []),
      ...(source ? [`供稿单位从文中取出：${source}`] : []),
      '写到了谁，要填在“写到的人”里，真名的要有本人同意；没有写到具体的人，就把这一项删去',
      ...ofCover,
      ...pictureRemarks(pictures),
      ...remarks,
    ],
  };
}

function plainWords(tree: Root): string {
  return tree.children.map((node) => toString(node)).join('\n');
}

const onlyOne = <T>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
