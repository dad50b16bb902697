/** The page of a service point in the browser. */
import { readPointsData } from './data.ts';
import { sayOpenNow } from './open-now.ts';

sayOpenNow(readPointsData());
