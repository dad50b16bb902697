/** The web form of every component an author may write; `print.ts` says what is different on paper. */
import Callout from './callout/web.astro';
import Hotline from './hotline/web.astro';
import Law from './law/web.astro';
import Quote from './quote/web.astro';
import Photo from '../components/Photo.astro';
import type { ComponentName } from './schema.ts';
import Step from './step/web.astro';
import Steps from './steps/web.astro';

export const web = { Callout, Hotline, Law, Quote, Step, Steps, img: Photo } satisfies Record<
  ComponentName | 'img',
  unknown
>;
