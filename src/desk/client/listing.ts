/** The list of what is published and of drafts, with a search box. */
import { get } from './call.ts';
import { at, make } from './dom.ts';

interface Row {
  title: string;
  file: string;
  page?: string;
  share?: string;
  edit?: string;
}

export interface Overview {
  drafts: { name: string; title: string; file: string }[];
  groups: { name: string; rows: Row[] }[];
  /** Whether forms for published entries are there. */
  editor: boolean;
  /** Whether there is a command that packs a release. */
  release: boolean;
  /** Folder of the finished site. */
  site: string;
}

export async function startListing(): Promise<Overview> {
  const overview = await get<Overview>('overview');
  draw(overview);
  at<HTMLInputElement>('find').addEventListener('input', find);
  return overview;
}

/** As it is now. */
export async function redrawListing(): Promise<void> {
  draw(await get<Overview>('overview'));
  find();
}

function draw({ drafts, groups, editor }: Overview): void {
  at('drafts').hidden = drafts.length === 0;
  at('draft-list').replaceChildren(
    ...drafts.map(({ name, title, file }) =>
      make(
        'li',
        {},
        make('b', {}, title),
        make(
          'span',
          { class: 'desk-buttons' },
          make(
            'a',
            { class: 'button quiet', href: `/desk/draft/?name=${encodeURIComponent(name)}` },
            '接着写',
            make('span', { class: 'visually-hidden' }, `：${title}`),
          ),
        ),
        make('small', {}, file),
      ),
    ),
  );
  at('editor-line').replaceChildren(
    ...(editor
      ? [make('a', { class: 'button quiet', href: '/desk/edit/' }, '打开编辑台')]
      : ['用记事本打开下面写着的文件，改好保存，检查和预览会自己跟上。']),
  );
  at('listing').replaceChildren(
    ...groups.map(({ name, rows }, index) =>
      make(
        'details',
        index === 0 ? { open: true } : {},
        make('summary', {}, make('h3', {}, `${name}（${rows.length}）`)),
        make('ul', { class: 'desk-rows' }, ...rows.map((row) => rowOf(row, editor))),
      ),
    ),
  );
}

function rowOf({ title, file, page, share, edit }: Row, editor: boolean): HTMLElement {
  const link = (href: string | undefined, name: string) =>
    href !== undefined &&
    make('a', { href }, name, make('span', { class: 'visually-hidden' }, `：${title}`));
  return make(
    'li',
    { 'data-words': title },
    make('b', {}, title),
    make(
      'span',
      { class: 'desk-links' },
      link(page, '预览'),
      link(share, '分享材料'),
      editor && link(edit, '修改'),
    ),
    make('small', {}, file),
  );
}

function find(): void {
  const words = at<HTMLInputElement>('find').value.trim();
  let count = 0;
  for (const group of document.querySelectorAll('#listing details')) {
    let some = false;
    for (const row of group.querySelectorAll<HTMLElement>('li')) {
      row.hidden = !row.dataset['words']!.includes(words);
      if (!row.hidden) count += 1;
      some ||= !row.hidden;
    }
    (group as HTMLDetailsElement).hidden = !some;
    if (words !== '') (group as HTMLDetailsElement).open = some;
  }
  at('found').textContent =
    words === '' ? '' : count > 0 ? `找到${count}篇。` : '没有找到，请少写几个字再试。';
}
