/** Asks a person for what a document does not tell. */
import { KINDS } from '../schemas/index.ts';
import { askSlug } from './ask-slug.ts';
import type { Ids } from './front-matter.ts';
import type { DraftKind } from './kinds.ts';
import { askFields } from './questions.ts';
import type { Terminal } from './terminal.ts';

interface Question {
  kind: DraftKind;
  values: Record<string, unknown>;
  id: string;
  taken: ReadonlySet<string>;
  ids: Ids;
}

/** Every question may stay open: the draft then says where to fill in. */
export function askOpen(terminal: Terminal) {
  return async ({ kind, values, id, taken, ids }: Question) => {
    terminal.say('下面几项 Word 里没有。现在不想填的，直接按回车，以后在稿件里填。');
    const answers = await askFields({ terminal, ids }, KINDS[kind].schema, values, {
      mayStayOpen: true,
    });
    return { id: await askSlug(terminal, id, taken), values: answers };
  };
}
