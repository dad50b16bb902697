/** Begins an entry from its title; the id follows the sound of the title until somebody changes it. */
import { post, sentence } from './call.ts';
import { at, complain } from './dom.ts';

/** Milliseconds after the last key. */
const PAUSE = 250;

export function startNew(): void {
  const form = at<HTMLFormElement>('new-form');
  const title = at<HTMLInputElement>('new-name');
  const id = at<HTMLInputElement>('new-id');
  const problem = at('new-problem');
  let own = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const given = () => Object.fromEntries(new FormData(form));
  const suggest = () => {
    clearTimeout(timer);
    if (own || title.value.trim() === '') return;
    timer = setTimeout(async () => {
      const answer = await post<{ id: string }>('suggest', given()).catch(() => undefined);
      if (answer && !own) id.value = answer.id;
    }, PAUSE);
  };
  title.addEventListener('input', suggest);
  at('new-kind').addEventListener('change', suggest);
  id.addEventListener('input', () => {
    own = id.value.trim() !== '';
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    complain(problem);
    try {
      const { draft } = await post<{ draft: string }>('new', given());
      location.href = `/desk/draft/?name=${encodeURIComponent(draft)}`;
    } catch (error) {
      complain(problem, sentence(error));
      title.focus();
    }
  });
}
