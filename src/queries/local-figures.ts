/** The figures that the union enters, as the calculators want them. */
import { getEntry } from 'astro:content';
import type { LocalFigures } from '../domain/local-figures.ts';
import { today } from './index.ts';

const fen = (yuan: number) => Math.round(yuan * 100);

/** What holds today or held before; empty lists where nobody has entered anything. */
export async function getLocalFigures(): Promise<LocalFigures> {
  const data = (await getEntry('local-figures', 'local-figures'))?.data;
  const now = today();
  return {
    minimumWages: (data?.minimumWages ?? [])
      .filter(({ from }) => from <= now)
      .map(({ from, districts, monthlyYuan, source }) => ({
        from,
        districts,
        monthly: fen(monthlyYuan),
        source,
      })),
    averageWages: (data?.averageWages ?? []).map(({ year, monthlyYuan, source }) => ({
      year,
      monthly: fen(monthlyYuan),
      source,
    })),
    holidays: (data?.holidays ?? []).map(({ year, days }) => ({ year, days })),
  };
}
