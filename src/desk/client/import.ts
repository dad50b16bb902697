/** Takes Word files that are dropped or chosen. */
import { post, Problem, sentence } from './call.ts';
import { at, make } from './dom.ts';

interface Imported {
  draft: string;
  title: string;
  remarks: string[];
  page?: string;
  share?: string;
}

export function startImport(): void {
  const input = at<HTMLInputElement>('import-file');
  at('import-pick').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    if (input.files) void take([...input.files]);
    input.value = '';
  });
  // A file that misses the box must not replace the page.
  for (const name of ['dragover', 'drop']) {
    document.addEventListener(name, (event) => event.preventDefault());
  }
  const box = document.querySelector('.desk-drop')!;
  document.addEventListener('dragover', () => box.classList.add('over'));
  document.addEventListener('dragleave', () => box.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    box.classList.remove('over');
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void take(files);
  });
}

async function take(files: File[], id?: string): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (files.length > 1) return say('一次导入一个文件。请只拖一个。');
  say(`正在读“${file.name}”……`);
  const form = new FormData(at<HTMLFormElement>('import-form'));
  const query = new URLSearchParams({ name: file.name, kind: String(form.get('kind')) });
  if (id !== undefined) query.set('id', id);
  try {
    const imported = await post<Imported>(`import?${query}`, file);
    if (imported.page === undefined) {
      location.href = `/desk/draft/?name=${encodeURIComponent(imported.draft)}`;
      return;
    }
    show(imported);
  } catch (error) {
    const free = error instanceof Problem ? error.data['free'] : undefined;
    if (typeof free !== 'string') return say(sentence(error));
    const again = make('button', { type: 'button', class: 'button quiet' }, `编号用 ${free}，导入`);
    again.addEventListener('click', () => void take(files, free));
    say(sentence(error), make('p', {}, again));
  }
}

function say(text: string, ...more: Node[]): void {
  at('import-result').replaceChildren(make('p', { class: 'desk-said' }, text), ...more);
}

function show({ title, remarks, page, share }: Imported): void {
  say(
    `导入了《${title}》，检查通过，已经放进网站的内容里。`,
    make('ol', { class: 'desk-numbers' }, ...remarks.map((one) => make('li', {}, `${one}。`))),
    make(
      'p',
      { class: 'desk-buttons' },
      make('a', { class: 'button', href: page }, '预览'),
      make('a', { class: 'button quiet', href: share }, '分享材料'),
    ),
  );
}
