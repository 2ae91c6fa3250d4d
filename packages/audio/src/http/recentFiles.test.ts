import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { recentFiles } from './recentFiles.js';

const file = (bytes: number) => ({ bytes });

describe('recent files', () => {
  it('lets those go first that nobody asked for the longest', () => {
    const files = recentFiles(30);
    files.put('a', file(10));
    files.put('b', file(10));
    files.put('c', file(10));
    expect(files.get('a')).toEqual(file(10));
    files.put('d', file(15));
    expect(['a', 'b', 'c', 'd'].filter((name) => files.get(name))).toEqual(['a', 'd']);
  });

  it('does not keep what is larger than everything, nor let others go for it', () => {
    const files = recentFiles(30);
    files.put('a', file(30));
    files.put('b', file(31));
    expect([files.get('a'), files.get('b')]).toEqual([file(30), undefined]);
  });

  it('counts a file that comes again once', () => {
    const files = recentFiles(30);
    for (let time = 0; time < 10; time++) files.put('a', file(20));
    files.put('b', file(10));
    expect([files.get('a'), files.get('b')]).toEqual([file(20), file(10)]);
  });

  it('keeps the latest that fit, and no more, whatever comes and is asked for', () => {
    const name = fc.constantFrom(...'abcdef');
    const act = fc.oneof(
      fc.record({ get: name }),
      fc.record({ put: name, bytes: fc.integer({ min: 0, max: 50 }) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const files = recentFiles(100);
        /** The plain way: a list, the latest last. */
        let list: { name: string; bytes: number }[] = [];
        for (const one of acts) {
          if ('get' in one) {
            const known = list.find((kept) => kept.name === one.get);
            expect(files.get(one.get)?.bytes).toBe(known?.bytes);
            if (known) list = [...list.filter((kept) => kept !== known), known];
          } else {
            files.put(one.put, file(one.bytes));
            list = [...list.filter((kept) => kept.name !== one.put), { ...one, name: one.put }];
            while (list.reduce((sum, { bytes }) => sum + bytes, 0) > 100) list.shift();
          }
        }
        for (const { name, bytes } of list) expect(files.get(name)?.bytes).toBe(bytes);
      }),
      { numRuns: runs(500) },
    );
  });
});
