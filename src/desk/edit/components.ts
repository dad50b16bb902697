/** Tags of the text as forms in the editor, under its button for inserting, so that nobody types them. */

/** What the editor hands over of a form. */
type Filled = Record<string, string | undefined>;

const text = { name: 'text', widget: 'text', required: true };

/** The editor wants one, though the desk shows pages instead. */
const toPreview = ({ text }: Filled) => text ?? '';

/** An attribute ends at the first straight quotation mark. */
const attribute = (value = '') => value.replaceAll('"', '”').replace(/\s+/g, ' ').trim();

export const EDITOR_COMPONENTS = [
  {
    id: 'quote',
    label: '原话',
    icon: 'format_quote',
    fields: [
      { name: 'by', label: '谁说的', widget: 'string', required: true },
      { ...text, label: '说了什么' },
    ],
    pattern: /^<Quote by="(?<by>[^"\n]*)">\n+(?<text>[\s\S]*?)\n+<\/Quote>$/m,
    toBlock: ({ by, text }: Filled) =>
      `<Quote by="${attribute(by)}">\n\n${(text ?? '').trim()}\n\n</Quote>`,
    toPreview,
  },
  {
    id: 'callout',
    label: '提示框',
    icon: 'info',
    fields: [
      {
        name: 'kind',
        label: '哪一种',
        widget: 'select',
        options: [
          { label: '提示', value: 'note' },
          { label: '当心', value: 'warning' },
        ],
        default: 'note',
      },
      { ...text, label: '写什么' },
    ],
    pattern: /^<Callout kind="(?<kind>[^"\n]*)">\n+(?<text>[\s\S]*?)\n+<\/Callout>$/m,
    toBlock: ({ kind, text }: Filled) =>
      `<Callout kind="${attribute(kind || 'note')}">\n\n${(text ?? '').trim()}\n\n</Callout>`,
    toPreview,
  },
];
