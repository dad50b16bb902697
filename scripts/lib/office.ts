/** LibreOffice, where the reader has it, turns older formats into one that we read. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where its program is found besides the search path. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Milliseconds after which nobody waits any more. */
const PATIENCE = 120_000;

/** How its readers are called, by the first bytes: left to itself it takes what is broken for plain text. */
const READERS: [start: string, reader: string][] = [
  ['\u00d0\u00cf\u0011\u00e0', 'MS Word 97'],
  ['{\\rtf', 'Rich Text Format'],
  ['PK\u0003\u0004', 'writer8'],
];

/** The file as .docx; `undefined` without LibreOffice or when it cannot read the file either. */
export function toDocx(file: string): Uint8Array | undefined {
  const head = readFileSync(file).subarray(0, 8).toString('latin1');
  const reader = READERS.find(([start]) => head.startsWith(start))?.[1];
  if (reader === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    // A profile of its own: a LibreOffice that is open would take the file and answer nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const args = ['--headless', '--convert-to', 'docx', '--outdir', folder, `--infilter=${reader}`];
    for (const program of PROGRAMS) {
      const { error } = spawnSync(program, [...args, profile, file], {
        stdio: 'ignore',
        timeout: PATIENCE,
      });
      if (error) continue;
      const made = readdirSync(folder).find((name) => name.endsWith('.docx'));
      return made === undefined ? undefined : readFileSync(join(folder, made));
    }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As `toDocx`, for a file that is not on the disk. @param name tells the format by its ending */
export function bytesToDocx(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'older-'));
  try {
    const file = join(folder, `older${extname(name).toLowerCase()}`);
    writeFileSync(file, bytes);
    return toDocx(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
