/** The first page of the desk. */
import { startBuild } from './build.ts';
import { sentence } from './call.ts';
import { drawChecks } from './checks.ts';
import { at } from './dom.ts';
import { startImport } from './import.ts';
import { redrawListing, startListing } from './listing.ts';
import { startNew } from './new.ts';

const tell = (error: unknown) => {
  at('check-sum').textContent = sentence(error);
};

startImport();
startNew();
startListing().then(startBuild).catch(tell);
drawChecks().catch(tell);

import.meta.hot?.on('desk:changed', () => {
  drawChecks().then(redrawListing).catch(tell);
});
