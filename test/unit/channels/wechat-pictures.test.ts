import { expect, test } from 'vitest';
import { uploadedAddress } from '../../../src/channels/wechat/uploaded.ts';
import { wechatPictures } from '../../../src/schemas/wechat-pictures.ts';

const PICTURE = '/share/stories/bus/pictures/01.jpg';
const ADDRESS = 'https://mmbiz.qpic.cn/mmbiz_jpg/abc/0';
const content = {
  'wechat-pictures': [
    {
      id: 'wechat-pictures',
      path: 'content/wechat-pictures.json',
      body: '',
      data: { pictures: [{ picture: PICTURE, version: '0a1b2c3d', address: ADDRESS }] },
    },
  ],
};

test.each([
  ['one that WeChat holds is used from there', PICTURE, '0a1b2c3d', ADDRESS],
  ['one that was changed since is uploaded again', PICTURE, '11111111', undefined],
  ['one that was never uploaded', PICTURE.replace('01', '02'), '0a1b2c3d', undefined],
])('%s', (_name, path, version, address) => {
  expect(uploadedAddress(content, { path, version })).toBe(address);
});

test('without the file nothing has been uploaded', () => {
  expect(
    uploadedAddress({ 'wechat-pictures': [] }, { path: PICTURE, version: '0' }),
  ).toBeUndefined();
});

test.each([
  [
    { picture: 'pictures/01.jpg' },
    '图片地址要从分享台抄过来，例如“/share/stories/warm-bus/pictures/01.jpg”',
  ],
  [{ version: '1' }, '版本是八位，从分享台抄过来'],
  [{ address: '' }, '地址要以“https://mmbiz.qpic.cn/”开头'],
])('%o is refused', (change, message) => {
  const line = { picture: PICTURE, version: '0a1b2c3d', address: ADDRESS, ...change };
  const { error } = wechatPictures.safeParse({ pictures: [line] });
  expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
});
