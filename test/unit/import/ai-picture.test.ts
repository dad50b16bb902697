/** What a file says of itself is gone once the picture is made fit for the web: it is read before. */
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { importInto, scratch } from './helpers.ts';
import { p, picture, word } from './word.ts';

const { place, remove } = scratch();
afterAll(remove);

const TEXT = p('车站里的热汤') + p('2021年1月，工会干部来到车站，看望坚守岗位的职工。');
const MADE = await sharp({
  create: { width: 60, height: 40, channels: 3, background: '#a4161a' },
})
  .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>trainedAlgorithmicMedia</a></x:xmpmeta>')
  .png()
  .toBuffer();

test('a picture made by artificial intelligence comes in with its label', async () => {
  const { checked, remarks } = await importInto(
    place,
    word({
      body: TEXT + p(picture('p1', '车站里围坐着的人们')) + p('正文。'),
      relations: [['p1', 'image', 'media/1.png']],
      parts: { 'word/media/1.png': MADE },
    }),
  );
  expect(checked.file.raw).toMatchObject({ picture: { file: './01.jpg', madeByAi: true } });
  expect(remarks.join('\n')).toContain('人工智能生成');
});
