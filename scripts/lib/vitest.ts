/** Runs one project of `vitest.config.ts` and tells how many of its tests passed. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './folders.ts';
import { runTool } from './tools.ts';

export interface Outcome {
  ok: boolean;
  /** Numbers of tests. */
  passed: number;
  failed: number;
}

/** @param filters words of which a test file's path must contain one; all files without any */
export async function runSuite(project: string, filters: readonly string[]): Promise<Outcome> {
  const report = join(CACHE, 'tests', `${project}.json`);
  rmSync(report, { force: true });
  const code = await runTool('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filters,
  ]);
  return { ok: code === 0, ...readCounts(report) };
}

/** A step that is no suite of tests counts as one test. */
export function single(code: number): Outcome {
  const ok = code === 0;
  return { ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function readCounts(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // vitest ended before it could write.
    return { passed: 0, failed: 1 };
  }
}
