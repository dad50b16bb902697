import { describe, expect, test } from 'vitest';
import { printedQr, QUIET_ZONE, SMALLEST_MODULE, stretches } from '../../../src/cards/print/qr.ts';
import { mm } from '../../../src/cards/print/sheet.ts';

describe('codes on paper', () => {
  test.each([20, 42, 62, 84, 106])('a sticker holds an address of %i characters', (length) => {
    const { modules, module } = printedQr('x'.repeat(length), mm(40));
    expect(module).toBeGreaterThanOrEqual(SMALLEST_MODULE);
    expect((modules.length + 2 * QUIET_ZONE) * module).toBeCloseTo(mm(40));
    expect(QUIET_ZONE).toBe(4);
  });

  test('an address that would come out too fine is refused', () => {
    expect(() => printedQr('x'.repeat(107), mm(40))).toThrow('网址太长，印出来的二维码扫不清楚');
  });

  test('stretches of dark modules', () => {
    expect(stretches([true, true, false, true])).toEqual([
      { start: 0, length: 2 },
      { start: 3, length: 1 },
    ]);
    expect(stretches([false, false])).toEqual([]);
  });
});
