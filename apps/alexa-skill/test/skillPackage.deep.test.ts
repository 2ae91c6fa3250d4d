import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { skillPackage } from '../model/skillPackage.js';
import { checkedInFiles } from './checkedInModel.js';

/** The core has to hear each of some thousand sentences for it, which takes longer than all other tests of the package. */
const written = skillPackage();

describe('the skill package', () => {
  it('has the files that are written today, and none from before', () => {
    expect(checkedInFiles().toSorted()).toEqual([...written.keys()].toSorted());
  });

  it.each([...written.keys()].filter((path) => path.endsWith('.json')))(
    'has %s as it is written today',
    (path) => {
      // A difference means that the core has learned something: `npm run skill-package` writes the files anew.
      const file = readFileSync(new URL(`../skill-package/${path}`, import.meta.url));
      expect(file.equals(written.get(path) ?? Buffer.alloc(0))).toBe(true);
    },
  );
});
