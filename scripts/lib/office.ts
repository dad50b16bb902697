/** LibreOffice, where the reader has it, turns older formats into one that we read. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

/** Where its program is found besides the search path. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Milliseconds after which nobody waits any more. */
const PATIENCE = 120_000;

/** The file as .docx; `undefined` without LibreOffice or when it cannot read the file either. */
export function toDocx(file: string): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    for (const program of PROGRAMS) {
      const args = ['--headless', '--convert-to', 'docx', '--outdir', folder, file];
      const { error } = spawnSync(program, args, { stdio: 'ignore', timeout: PATIENCE });
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
