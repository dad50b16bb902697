/** The page of a draft: draws the form, saves it, publishes it. */
import { get, post, sentence } from './call.ts';
import { at, complain, make } from './dom.ts';
import { parts, type Finding } from './finding.ts';
import type { FormField } from '../server/form.ts';
import { drawFields } from './form.ts';

interface Draft {
  name: string;
  id: string;
  kind: string;
  path: string;
  version: string;
  form: FormField[];
  values: Record<string, unknown>;
  faults: Record<string, string[]>;
  /** Keys of required fields without a value. */
  missing: string[];
  /** Names of places still to fill in. */
  gaps: string[];
  others: Finding[];
  remarks: string[];
  body: string;
  pictures: { file: string; alt: string }[];
}

interface Kept {
  draft: string;
  ready?: boolean;
  page?: string;
  share?: string;
}

let read: () => Record<string, unknown> = () => ({});
let name = new URLSearchParams(location.search).get('name') ?? '';
let changed = false;

const body = at<HTMLTextAreaElement>('body');
const id = at<HTMLInputElement>('id');

async function open(tried = false): Promise<void> {
  const draft = await get<Draft>(`draft?name=${encodeURIComponent(name)}`);
  at('where').textContent = `${draft.kind}稿，还没有放进网站。文件在 ${draft.path}`;
  list(
    'remarks',
    'remark-list',
    draft.remarks.map((one) => make('li', {}, `${one}。`)),
  );
  list('todo', 'todo-list', [
    ...[...new Set(draft.gaps)].map((gap) => make('li', {}, `还没有填：${gap}。`)),
    ...draft.others.map((one) => make('li', { class: one.level }, ...parts(one))),
  ]);
  const faults = { ...draft.faults };
  if (tried) for (const key of draft.missing) faults[key] ??= ['这一项必须填。'];
  drawForm(draft, faults);
  body.value = draft.body;
  id.value = draft.id;
  at('draft-form').hidden = false;
  if (tried) at<HTMLDetailsElement>('more').open = draft.others.length > 0;
  changed = false;
  at('draft-form').dataset['version'] = draft.version;
}

function drawForm({ form, values, pictures }: Draft, faults: Record<string, string[]>): void {
  const required = drawFields(
    form.filter((field) => field.required || field.key in values),
    values,
    'r',
    faults,
  );
  const optional = drawFields(
    form.filter((field) => !field.required && !(field.key in values)),
    values,
    'o',
    faults,
  );
  at('required').replaceChildren(...required.elements);
  at('optional').replaceChildren(...optional.elements);
  const alts = drawFields(
    pictures.map(({ file }, index) => ({
      key: file,
      title: `第${index + 1}张图的说明`,
      hint: '6到80个字',
      required: true,
      type: 'text',
    })),
    Object.fromEntries(pictures.map(({ file, alt }) => [file, alt])),
    'p',
  );
  at('pictures').replaceChildren(
    ...alts.elements.map((element, index) =>
      make('div', { class: 'desk-picture' }, picture(pictures[index]!.file), element),
    ),
  );
  at('pictures').closest('section')!.hidden = pictures.length === 0;
  const cover = (values['picture'] as { file?: string } | undefined)?.file;
  if (cover !== undefined) document.getElementById('field-r-picture')?.prepend(picture(cover));
  read = () => ({ values: { ...required.read(), ...optional.read() }, alts: alts.read() });
}

/** The draft's picture; the words beside it are about to be written. */
const picture = (file: string) =>
  make('img', {
    src: `/desk/api/picture?${new URLSearchParams({ draft: name, file: file.replace(/^\.\//, '') })}`,
    alt: '',
  });

function list(section: string, inside: string, items: HTMLElement[]): void {
  at(section).hidden = items.length === 0;
  at(inside).replaceChildren(...items);
}

const buttons = ['publish', 'save', 'discard'].map((name) => at<HTMLButtonElement>(name));
const setBusy = (busy: boolean) => buttons.forEach((button) => (button.disabled = busy));

async function keep(publish: boolean): Promise<void> {
  setBusy(true);
  const problem = at('draft-problem');
  complain(problem);
  at('saved').textContent = '正在保存……';
  try {
    const version = at('draft-form').dataset['version'];
    const sent = { name, id: id.value, body: body.value, version, publish, ...read() };
    const kept = await post<Kept>('draft', sent);
    changed = false;
    name = kept.draft;
    history.replaceState(null, '', `?name=${encodeURIComponent(name)}`);
    at('saved').textContent = publish ? '' : '存好了。';
    if (kept.ready) return show(kept);
    await open(publish);
    if (!publish) return;
    complain(problem, '已经存好，还不能放进网站：上面写着还要做什么，缺的地方有红字。');
    problem.focus();
  } catch (error) {
    at('saved').textContent = '';
    complain(problem, sentence(error));
    problem.focus();
  } finally {
    setBusy(false);
  }
}

/** Asks first; nothing is lost even then. */
async function discard(): Promise<void> {
  if (!confirm('真的不要这篇草稿了吗？文字和图片会移到“回收站”文件夹，以后还找得回来。')) return;
  setBusy(true);
  try {
    const { bin } = await post<{ bin: string }>('discard', { name });
    changed = false;
    for (const part of ['draft-form', 'todo', 'remarks']) at(part).hidden = true;
    at('where').textContent =
      `这篇草稿不在网站的稿件里了。文件在 ${bin}，想找回来，把它移回 drafts 文件夹里原来的地方。`;
    at('where').scrollIntoView();
  } catch (error) {
    complain(at('draft-problem'), sentence(error));
  } finally {
    setBusy(false);
  }
}

function show({ page, share }: Kept): void {
  for (const part of ['draft-form', 'todo', 'remarks', 'where']) at(part).hidden = true;
  at('done').hidden = false;
  at('done-links').replaceChildren(
    make('a', { class: 'button', href: page }, '预览'),
    make('a', { class: 'button quiet', href: share }, '分享材料'),
    make('a', { class: 'button quiet', href: '/desk/#publish' }, '回写稿台发布'),
  );
  at('done').focus();
}

at('draft-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void keep(true);
});
at('draft-form').addEventListener('input', () => {
  changed = true;
  at('saved').textContent = '';
});
at('save').addEventListener('click', () => void keep(false));
at('discard').addEventListener('click', () => void discard());
addEventListener('beforeunload', (event) => {
  if (changed) event.preventDefault();
});

open().catch((error) => {
  at('where').textContent = sentence(error);
});
