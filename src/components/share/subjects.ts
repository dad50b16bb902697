import { collectSubjects } from '../../cards/subjects/index.ts';
import type { Subject } from '../../cards/subjects/types.ts';
import type { CardCollection } from '../../domain/addresses.ts';
import { getContent, projectFolder } from '../../queries/share.ts';

let subjects: Promise<Map<string, Subject>> | undefined;

/** What the share images of an entry are about. */
export async function subjectOf(collection: CardCollection, id: string): Promise<Subject> {
  subjects ??= collect();
  const subject = (await subjects).get(`${collection}/${id}`);
  if (!subject) throw new Error(`no share images for ${collection}/${id}`);
  return subject;
}

async function collect(): Promise<Map<string, Subject>> {
  const all = await collectSubjects(await getContent(), projectFolder);
  return new Map(all.map((subject) => [`${subject.collection}/${subject.id}`, subject]));
}
