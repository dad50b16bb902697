/** Asks for the id of an entry, which becomes part of its web address. */
import { id as idSchema } from '../schemas/fields.ts';
import { free } from './slug.ts';
import { answer, type Terminal } from './terminal.ts';

/** @throws Interrupted */
export async function askSlug(
  terminal: Terminal,
  suggested: string,
  taken: ReadonlySet<string>,
): Promise<string> {
  const offer = free(suggested, taken);
  terminal.say(`\n【编号】网址的最后一段，小写英文字母、数字和连字符；直接按回车就是 ${offer}`);
  for (;;) {
    const wanted = (await answer(terminal, '请写：')) || offer;
    if (!idSchema.safeParse(wanted).success) {
      terminal.say(`“${wanted}”不合格，只能用小写英文字母、数字和连字符，例如 ${offer}。`);
    } else if (taken.has(wanted))
      terminal.say(`“${wanted}”已经有了，换一个，例如 ${free(wanted, taken)}。`);
    else return wanted;
  }
}
