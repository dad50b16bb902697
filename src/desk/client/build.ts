/** Builds the site in the background and says how far it is. */
import { get, post, sentence } from './call.ts';
import { at, make } from './dom.ts';
import type { Overview } from './listing.ts';

interface BuildState {
  state: 'idle' | 'running' | 'done' | 'failed';
  lines: string[];
}

/** Milliseconds between two looks at a running build. */
const PAUSE = 700;

export async function startBuild({ site, release }: Overview): Promise<void> {
  at('publish-next').textContent = release
    ? '打包发布：在这个文件夹里打开终端，运行 npm run release，照它说的做。'
    : '把做好的网站文件夹整个交给管网站的人，放到服务器上。';
  const button = at<HTMLButtonElement>('build');
  button.addEventListener('click', () => {
    button.disabled = true;
    void follow(post<BuildState>('build'), site);
  });
  // A build that an earlier visit to this page began goes on.
  const now = await get<BuildState>('build');
  if (now.state !== 'idle') void follow(Promise.resolve(now), site);
}

async function follow(first: Promise<BuildState>, site: string): Promise<void> {
  const button = at<HTMLButtonElement>('build');
  try {
    let build = await first;
    for (; build.state === 'running'; build = await get<BuildState>('build')) {
      button.disabled = true;
      say('正在生成网站，请等一会儿……', build.lines.slice(-3));
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    if (build.state === 'done') say(`网站做好了，在这个文件夹里：${site}`, build.lines);
    else say('网站没有生成，原来的没有动。原因写在下面。', build.lines);
  } catch (error) {
    say(sentence(error), []);
  }
  button.disabled = false;
}

function say(text: string, lines: string[]): void {
  at('build-result').replaceChildren(
    make('p', { class: 'desk-said' }, text),
    ...(lines.length > 0
      ? [make('pre', { class: 'desk-lines', tabindex: 0 }, lines.join('\n'))]
      : []),
  );
}
