import { describe, expect, test } from 'vitest';
import {
  readArguments,
  readPort,
  UsageAsked,
  WrongArguments,
} from '../../../scripts/lib/arguments.ts';

const spec = {
  call: 'npm start --',
  options: { port: 'value', host: 'flag' },
  examples: ['--port 4321', '--host'],
} as const;

/** The message that a wrong call gets. */
function complaint(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof WrongArguments) return error.message;
    throw error;
  }
  return '';
}

describe('readArguments', () => {
  test('reads values and flags, in both spellings', () => {
    expect(readArguments(['--port', '5', '--host'], spec).values).toEqual({
      port: '5',
      host: true,
    });
    expect(readArguments(['--port=5'], spec).values).toEqual({ port: '5' });
  });

  test.each([
    ['a misspelt option', ['--prot', '5']],
    ['an unknown option', ['--colour']],
    ['a value left out', ['--port']],
    ['a value too many', ['--host=yes']],
    ['a stray word', ['5']],
  ])('%s is answered with a command that works', (_title, argv) => {
    expect(complaint(() => readArguments(argv, spec))).toMatchSnapshot();
  });
});

test.each(['--help', '-h'])('%s is answered with how the command is used', (word) => {
  const ask = () => readArguments(['--port', '5', word], spec);
  expect(ask).toThrow(UsageAsked);
  expect(ask).toThrow('用法：\n  npm start\n  npm start -- --port 4321\n  npm start -- --host');
});

describe('readPort', () => {
  test('takes 1 to 65535', () => {
    expect([readPort('1', ''), readPort('65535', '')]).toEqual([1, 65535]);
  });

  test.each(['0', '65536', '-1', '80.5', 'abc', '8e3', ''])('refuses “%s”', (text) => {
    expect(complaint(() => readPort(text, 'npm start --'))).toContain('--port 4321');
  });
});
