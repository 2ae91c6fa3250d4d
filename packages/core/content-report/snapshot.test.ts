import { describe, expect, it } from 'vitest';
import { enUS } from '../src/locales/en-US/index.js';
import { snapshotPage } from './snapshotPage.js';

describe('the page for reviewers', () => {
  it('holds every sentence as it was when it was last read', async () => {
    await expect(snapshotPage()).toMatchFileSnapshot('../src/locales/en-US/snapshot.md');
  });

  it('leaves out no exercise and nothing that the dialog says', () => {
    const page = snapshotPage();
    for (const id of Object.keys(enUS.exercises)) expect(page).toContain(`### ${id}\n`);
    for (const text of Object.values(enUS.dialog)) expect(page).toContain(`- ${text} `);
  });
});
