/** The settings of Sveltia CMS, made from the schemas: a new field has its input without a line here. */
import type { Ids } from '../../drafts/front-matter.ts';
import { DRAFT_KINDS, type DraftKind } from '../../drafts/kinds.ts';
import { fieldsOf } from '../../schemas/describe.ts';
import { KINDS, type Kind } from '../../schemas/index.ts';
import { DRAFTS } from '../../source/discover.ts';
import { inputsOf, type Input } from './form.ts';
import { EDITED_KINDS, wordsOf } from './kinds.ts';

/** The body of an MDX file, which stands behind the fields. */
const BODY: Input = {
  name: 'body',
  label: '正文',
  widget: 'richtext',
  required: true,
  // What is typed stays text: 3*4*5 is no slanted 4.
  use_markdown_shortcuts: false,
  use_emoji_autocomplete: false,
};

const SLUG = {
  editable: ['create'],
  hint: '网址的最后一段，定了不要改：小写英文字母、数字和连字符。写好标题会按拼音提一个，可以改。',
  pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', '只能用小写英文字母、数字和连字符，例如 warm-soup'],
};

/**
 * Plain data for `CMS.init`. Paths start at the folder that the page's file access shows, which is the
 * content folder.
 * @param siteName shown in the head of the editor
 */
export function editorConfig(ids: Ids, siteName: string) {
  const inFolders = EDITED_KINDS.filter((kind) => KINDS[kind].folder !== '.');
  const alone = EDITED_KINDS.filter((kind) => KINDS[kind].folder === '.');
  return {
    load_config_file: false,
    // Works on files without asking any server of Sveltia's: the page brings its own file access.
    backend: { name: 'test-repo' },
    app_title: `${siteName}：修改`,
    media_folder: '',
    media_libraries: {
      default: { config: { slugify_filename: true, max_file_size: 20_000_000 } },
      stock_assets: { providers: [] },
    },
    // Names of pictures become part of addresses; what has no Latin letter gets a random one.
    slug: { encoding: 'ascii', clean_accents: true, lowercase: true },
    output: { omit_empty_optional_fields: true },
    show_preview_links: false,
    editor: { preview: false },
    collections: [
      ...inFolders.map((kind) => folderOf(kind, ids, wordsOf(kind))),
      { divider: true },
      ...Object.values(DRAFT_KINDS).map(({ kind, name }) => draftsOf(kind, name, ids)),
    ],
    singletons: alone.map((kind) => ({
      name: kind,
      label: wordsOf(kind).name,
      file: `${kind}.json`,
      format: 'json',
      fields: inputsOf(fieldsOf(KINDS[kind].schema), ids),
    })),
  };
}

function folderOf(
  kind: Kind,
  ids: Ids,
  { name, about }: { name: string; about?: string },
  { home = '', mayStayOpen = false } = {},
) {
  const { folder, extension, schema } = KINDS[kind];
  const text = extension === 'mdx';
  const inputs = inputsOf(fieldsOf(schema), ids);
  return {
    name: mayStayOpen ? `${DRAFTS}-${kind}` : kind,
    label: name,
    ...(about !== undefined && { description: about }),
    folder: `${home}${folder}`,
    // A story has a folder of its own for its picture.
    ...(kind === 'stories' && { path: '{{slug}}/index', media_folder: '', public_folder: '.' }),
    extension,
    format: text ? 'yaml-frontmatter' : 'json',
    create: text,
    // What is on the web is taken back by its status, never by a slip of the hand.
    delete: false,
    slug: text ? SLUG : { editable: [] },
    ...nameFields(kind),
    fields: (mayStayOpen ? optional : same)(text ? withBody(inputs) : inputs),
  };
}

/** The text comes behind title and description, before the many small fields. */
function withBody(inputs: Input[]): Input[] {
  const place = inputs.findIndex(({ name }) => name === 'description') + 1;
  return inputs.toSpliced(place, 0, BODY);
}

function draftsOf(kind: DraftKind, name: string, ids: Ids) {
  const about = '还没登出来的稿子。可以先存着，没填完也行。';
  const where = { home: `${DRAFTS}/`, mayStayOpen: true };
  return folderOf(kind, ids, { name: `草稿：${name}`, about }, where);
}

const same = (inputs: Input[]) => inputs;

/** A draft is saved at any stage; what it lacks is asked for when it is to be published. */
const optional = (inputs: Input[]): Input[] =>
  inputs.map(({ min: _min, minlength: _minlength, ...input }) => ({
    ...input,
    required: input.name === 'title',
    ...(input.fields !== undefined && { fields: optional(input.fields as Input[]) }),
  }));

/** By which field people know an entry. */
function nameFields(kind: Kind) {
  const keys = fieldsOf(KINDS[kind].schema).map(({ key }) => key);
  const field = ['title', 'name', 'district'].find((key) => keys.includes(key)) ?? keys[0]!;
  const sortable = [field, 'published', 'updated'].filter((key) => keys.includes(key));
  return { identifier_field: field, summary: `{{${field}}}`, sortable_fields: sortable };
}
