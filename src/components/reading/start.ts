/** On every page: the choice of 长辈版 before anything is painted, and the offer to read aloud. */
import { offerElderMode } from './elder.ts';
import { offerReading } from './offer.ts';

try {
  offerElderMode();
} catch {
  // A browser that forbids its store cannot remember the choice.
}
offerReading();
