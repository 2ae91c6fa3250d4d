import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areSame, destinationOf, mustBeFolder } from './destination.js';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'supine-destination-')));
  writeFileSync(at('old.mp3'), 'an earlier one');
  mkdirSync(at('music'));
  symlinkSync('old.mp3', at('link.mp3'));
  symlinkSync('music/new.mp3', at('dangling.mp3'));
  symlinkSync('round.mp3', at('round.mp3'));
  symlinkSync('music', at('linked-music'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const places = () => readdirSync(folder, { recursive: true }).map(String).sort();

describe('where a file goes', () => {
  it('is found without a trace', () => {
    const before = places();
    for (const name of ['a/b/new.mp3', 'old.mp3', 'music', 'new-folder/', 'dangling.mp3']) {
      destinationOf(at(name), 'nap.mp3');
    }
    expect(places()).toEqual(before);
  });

  it('is the file behind a link, whether there is one yet or not', () => {
    const pathOf = (name: string) => {
      const to = destinationOf(at(name), 'nap.mp3');
      return to.kind === 'file' ? to.path : to.kind;
    };
    expect(['old.mp3', 'link.mp3', 'dangling.mp3', 'a/b/new.mp3'].map(pathOf)).toEqual(
      ['old.mp3', 'old.mp3', 'music/new.mp3', 'a/b/new.mp3'].map((name) => at(name)),
    );
  });

  it('is a file of its own name in a folder, and in one that is to be made', () => {
    const nameOf = (name: string) => destinationOf(`${folder}/${name}`, 'nap.mp3').name;
    expect(['music', 'linked-music', 'new-folder/'].map(nameOf)).toEqual([
      at('music/nap.mp3'),
      at('linked-music/nap.mp3'),
      at('new-folder/nap.mp3'),
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'may be a pipe or a device, which stays what it is',
    () => {
      spawnSync('mkfifo', [at('pipe')]);
      const [pipe, nothing] = [at('pipe'), '/dev/null'].map((path) =>
        destinationOf(path, 'nap.mp3'),
      );
      expect([pipe, nothing]).toMatchObject([
        { kind: 'stream', shared: false },
        { kind: 'stream', shared: true },
      ]);
    },
  );

  it.each([
    ['nothing', () => '', 'A file without a name cannot be written: it needs one.'],
    [
      'a folder that is a file',
      () => at('old.mp3/nap.mp3'),
      'HERE/old.mp3/nap.mp3 cannot be written: a part of its path is a file and no folder.',
    ],
    [
      'links in a circle',
      () => at('round.mp3'),
      'HERE/round.mp3 cannot be written: its links lead in a circle.',
    ],
  ])('is refused for %s, in one sentence', (_, asked, sentence) => {
    expect(() => destinationOf(asked(), 'nap.mp3')).toThrow(sentence.replace('HERE', folder));
  });

  it.each([
    ['here', (name: string) => at(name)],
    ['in a folder that is to be made', (name: string) => at('a', 'b', name)],
    ['as the name of such a folder', (name: string) => at('a', name, 'nap.mp3')],
  ])('is refused for a name that is too long %s', (_, place) => {
    const path = place(`${'ü'.repeat(130)}.mp3`);
    expect(() => destinationOf(path, 'nap.mp3')).toThrow(
      `${path} cannot be written: the name is too long.`,
    );
    expect(destinationOf(place(`${'n'.repeat(251)}.mp3`), 'nap.mp3').kind).toBe('file');
  });

  it.skipIf(process.platform === 'win32')('is refused where a device keeps a folder', () => {
    expect(() => mustBeFolder('/dev/null')).toThrow(
      '/dev/null cannot be written: it is no folder.',
    );
    expect(() => mustBeFolder(at('old.mp3'))).toThrow('it is no folder');
    expect(() => mustBeFolder(at('new'))).not.toThrow();
  });
});

describe('two places', () => {
  const same = (one: string, other: string) =>
    areSame(destinationOf(one, 'nap.mp3'), destinationOf(other, 'nap.mp3'));

  it('are one under any two names of it', () => {
    expect(same(at('old.mp3'), at('link.mp3'))).toBe(true);
    expect(same(at('dangling.mp3'), at('music/new.mp3'))).toBe(true);
    expect(same(at('linked-music/new.mp3'), at('music/new.mp3'))).toBe(true);
    expect(same(at('new.mp3'), at('music/../new.mp3'))).toBe(true);
    expect(same('-', '-')).toBe(true);
  });

  it('are two where they are', () => {
    expect(same(at('old.mp3'), at('new.mp3'))).toBe(false);
    expect(same(at('old.mp3'), at('music'))).toBe(false);
    expect(same('-', at('old.mp3'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('are two in a device that takes everything', () => {
    expect(same('/dev/null', '/dev/null')).toBe(false);
  });
});
