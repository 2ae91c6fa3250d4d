import { writeFileSync } from 'node:fs';
import { seedRows } from './seedRows.js';
import { seedsPage } from './seedsPage.js';

/** Writes docs/seeds.md anew: `npx tsx content-report/writeSeeds.ts` in packages/core. */
writeFileSync(new URL('../../../docs/seeds.md', import.meta.url), seedsPage(seedRows));
