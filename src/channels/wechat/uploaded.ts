/** Pictures that WeChat already holds, from `content/wechat-pictures.json`. */
import type { Content } from '../../source/types.ts';

/** The address WeChat gave this state of a picture; `undefined` when it has not been uploaded. */
export function uploadedAddress(
  content: Pick<Content, 'wechat-pictures'>,
  { path, version }: { path: string; version: string },
): string | undefined {
  return content['wechat-pictures']
    .flatMap(({ data }) => data.pictures)
    .find((one) => one.picture === path && one.version === version)?.address;
}
