/** Opens Sveltia CMS on the content folder, with the settings that stand in the page. */
import { EDITOR_COMPONENTS } from './components.ts';
import { openFolder, type Ask } from './handles.ts';
import { offerSlugs } from './offer-slug.ts';
import { sayInChinese } from './words.ts';

const FILES = '/desk/edit/files/';
const { config, token } = JSON.parse(document.getElementById('settings')!.textContent!) as {
  config: object;
  token: string;
};

const ask: Ask = async (method, path, body) => {
  const answer = await fetch(FILES + path.split('/').map(encodeURIComponent).join('/'), {
    method,
    headers: { 'x-desk-token': token },
    ...(body && { body }),
  }).catch(() => {
    throw new Error('写稿台停了，没有保存。请再打开写稿台，然后回到这一页点保存；先不要关这一页。');
  });
  if (answer.ok) return answer;
  const { message } = (await answer.json().catch(() => ({}))) as { message?: string };
  throw new Error(message ?? '写稿台没有回答，没有保存。请关掉写稿台再打开，重试一次。');
};

// The editor keeps what it saves in the browser's own store of files: here that store is the content
// folder, and whoever opened the desk is signed in.
const folder = await openFolder(ask);
navigator.storage.getDirectory = async () =>
  ({ getDirectoryHandle: async () => folder }) as unknown as FileSystemDirectoryHandle;
localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
keepChinese();
// Looks at the language as soon as it is there.
const { default: CMS } = await import('@sveltia/cms');
for (const component of EDITOR_COMPONENTS) CMS.registerEditorComponent(component as never);
await CMS.init({ config: config as never });
sayInChinese();
offerSlugs(token);

/** Chinese for those as well whose browser is set to another language. */
function keepChinese() {
  for (const [name, value] of [
    ['language', 'zh-CN'],
    ['languages', ['zh-CN']],
  ] as const) {
    Object.defineProperty(navigator, name, { get: () => value });
  }
}
