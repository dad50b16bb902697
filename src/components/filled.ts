/** Every column that has something to read, those that need laws or a graph of questions included. */
import { getAnswers } from '../queries/answers.ts';
import { filledColumns } from '../queries/columns.ts';
import { getDocuments } from '../queries/laws.ts';
import { getTools } from './tools/offered.ts';

/** The paths of all columns that are not empty: `/tools/`. A site has at least one campaign. */
export async function allFilledColumns(): Promise<ReadonlySet<string>> {
  const [filled, ...others] = await Promise.all([
    filledColumns(),
    getAnswers(),
    getTools(),
    getDocuments(),
  ]);
  const paths = ['/answers/', '/tools/', '/documents/'];
  return new Set([...filled, ...paths.filter((_, at) => others[at]!.length > 0), '/campaigns/']);
}
