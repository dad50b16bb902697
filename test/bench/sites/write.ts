/** Writes content folders of any size for the benches. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storiesIn, type Surroundings } from './story.ts';

/** The site around the stories: a made-up union with one campaign, of which every year gets a copy. */
const FIXTURE = join(import.meta.dirname, '../../fixtures/second-union');
const CAMPAIGN_YEAR = 2026;
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const MORE_DISTRICTS = [
  '松林区',
  '东湖区',
  '白塔区',
  '河口县',
  '南岭县',
  '望江县',
  '柳林县',
  '青石县',
];

/**
 * Makes `folder` a content folder with so many stories; what lay there is lost. The same number
 * gives the same bytes, and fewer stories are the first ones of more.
 */
export function writeSite(folder: string, stories: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE, folder, { recursive: true });
  const around = writeSurroundings(folder);
  mkdirSync(join(folder, 'stories'));
  const all = storiesIn(around);
  for (let written = 0; written < stories; written++) {
    const { id, mdx } = all.next().value as { id: string; mdx: string };
    writeFileSync(join(folder, 'stories', `${id}.mdx`), mdx);
  }
}

function writeSurroundings(folder: string): Surroundings {
  const campaigns = new Map([[CAMPAIGN_YEAR, `${CAMPAIGN_YEAR}-summer`]]);
  const codes = readJson(join(folder, 'page-codes.json'));
  for (const year of YEARS) {
    ofYear(folder, 'notices', '2026-18.mdx', year);
    campaigns.set(year, ofYear(folder, 'campaigns', '2026-summer.json', year));
    codes.codes.push({ code: `${2101 + codes.codes.length}`, page: `/notices/${year}-18/` });
  }
  writeJson(join(folder, 'page-codes.json'), codes);
  const site = readJson(join(folder, 'site.json'));
  MORE_DISTRICTS.forEach((name, at) => {
    const adcode = `${990130 + at}`;
    site.districts.push({ adcode, name, box: [100, 25 + at / 10, 100.2, 25.1 + at / 10] });
  });
  writeJson(join(folder, 'site.json'), site);
  const districts = site.districts.map(({ adcode }) => adcode);
  const { linesOfWork } = readJson(join(folder, 'campaigns/2026-summer.json'));
  return { districts, campaigns, linesOfWork: linesOfWork.map(({ id }) => id) };
}

/** Copies a file of 2026 for another year; gives the id of the copy. */
function ofYear(folder: string, kind: string, name: string, year: number): string {
  const text = readFileSync(join(folder, kind, name), 'utf8');
  const own = name.replace(`${CAMPAIGN_YEAR}`, `${year}`);
  const copy = text
    .replaceAll(`${CAMPAIGN_YEAR}`, `${year}`)
    // Titles of notices are to differ.
    .replace('title: 关于开展高温', `title: 关于开展${year}年高温`);
  writeFileSync(join(folder, kind, own), copy);
  return own.replace(/\.\w+$/, '');
}

/** What is read of the fixture's files, and of which kind each is. */
interface Fixture {
  codes: { code: string; page: string }[];
  districts: { adcode: string; name: string; box: number[] }[];
  linesOfWork: { id: string }[];
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Fixture;
const writeJson = (file: string, value: object) =>
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
