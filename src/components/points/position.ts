/** Asks the phone where it is, once, when the reader has tapped for it. */
import type { LngLat } from '../../domain/coordinates.ts';
import { gcjFromWgs } from '../../domain/position.ts';

/** Longer than this nobody waits; the district is chosen sooner. */
const PATIENCE = 10_000;
/** A position this fresh is good enough for finding an office. */
const FRESH = 300_000;

/** Why there is no position. */
export type NoPosition = 'refused' | 'unavailable' | 'slow';

/** True where the phone can be asked at all: only on pages that came over a safe connection. */
export function canAsk(): boolean {
  return 'geolocation' in navigator && isSecureContext;
}

/** The place in GCJ-02, or why there is none. Nothing leaves the phone. */
export function askPosition(): Promise<LngLat | NoPosition> {
  return new Promise((resolve) => {
    // Some browsers never answer when the question is waved away.
    const timer = setTimeout(() => resolve('slow'), PATIENCE + 2000);
    const answer = (value: LngLat | NoPosition) => {
      clearTimeout(timer);
      resolve(value);
    };
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => answer(gcjFromWgs([coords.longitude, coords.latitude])),
      ({ code }) => answer(code === 1 ? 'refused' : code === 3 ? 'slow' : 'unavailable'),
      { timeout: PATIENCE, maximumAge: FRESH },
    );
  });
}

/** What the reader is told, and what works all the same. */
export const NO_POSITION: Record<NoPosition, string> = {
  refused: '没有拿到位置，不要紧：在上面选区县，一样能找到。想再试，先在手机设置里允许使用位置。',
  unavailable: '手机这会儿定不了位，不要紧：在上面选区县，一样能找到。',
  slow: '等了一会儿还没有定到位，不要紧：在上面选区县，一样能找到。',
};
