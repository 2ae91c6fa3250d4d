import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enUS } from '@supine/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Programs } from '../test/programs.js';
import { programs } from '../test/programs.js';
import type { Engine } from './engines/engine.js';
import { engineVoice } from './engineVoice.js';

let bin: Programs;
beforeEach(() => {
  bin = programs();
});
afterEach(() => {
  bin.remove();
});

/** A voice that speaks by a small program; its notes are kept. */
function voiceBy(script: string, more: Partial<Engine> = {}) {
  const notes: string[] = [];
  const command = bin.add('engine', script);
  const voice = engineVoice(
    { name: 'engine', command, arguments: [], ...more },
    enUS.estimate,
    (note) => {
      notes.push(note);
    },
  );
  return { voice, notes };
}

const read = (name: string) => readFileSync(join(bin.directory, name), 'utf8');

/** Takes long enough to have said a few words. */
const SPEAKS = 'cat >> HERE/heard; sleep 0.3';
/** Tells its number and never ends, whatever it is asked. */
const HANGS = "trap '' TERM INT HUP; echo $$ > HERE/pid; exec sleep 60";

describe('a voice by another program', () => {
  it('gives the words on standard input, and no shell reads them', async () => {
    const { voice, notes } = voiceBy(SPEAKS);
    const stolen = join(bin.directory, 'stolen');
    const words = `"; touch ${stolen}; $(touch ${stolen})`;
    voice.speak(words);
    await voice.quiet();
    expect(read('heard')).toBe(`${words}\n`);
    expect(existsSync(stolen)).toBe(false);
    expect(notes.filter((note) => !note.includes('said nothing'))).toEqual([]);
  });

  it('speaks more softly when asked to, where it can', async () => {
    const { voice } = voiceBy('echo "$@" >> HERE/asked; cat > /dev/null; sleep 0.3', {
      arguments: ['loud'],
      softArguments: ['soft'],
    });
    for (const soft of [false, true]) {
      voice.speak('Hold there.', soft);
      await voice.quiet();
    }
    expect(read('asked')).toBe('loud\nsoft\n');
  });

  it('has spoken when the program took about as long as the words do', async () => {
    const { voice, notes } = voiceBy(SPEAKS);
    voice.speak('Hold there.');
    await voice.quiet();
    expect(notes).toEqual([]);
  });

  it.each([
    ['is content at once', 'exit 0', 'engine said nothing (is there an audio device?)'],
    ['fails', 'cat > /dev/null; sleep 0.3; exit 3', 'engine failed'],
  ])('falls silent, and says so once, when the program %s', async (_, script, reason) => {
    const { voice, notes } = voiceBy(script);
    for (const words of ['Come onto your back in one piece.', 'Bend your knees.']) {
      voice.speak(words);
      await voice.quiet();
    }
    expect(notes).toEqual([`${reason}; the lines are read silently.`]);
  });

  it('falls silent when there is no such program', async () => {
    const { voice, notes } = voiceBy('exit 0', { command: join(bin.directory, 'nobody') });
    voice.speak('Hold there.');
    await voice.quiet();
    expect(notes).toEqual(['engine could not be started; the lines are read silently.']);
  });

  it('is cut by a new line at once, even when the program hangs and takes no notice', async () => {
    const { voice, notes } = voiceBy(
      `read line; case "$line" in Come*) ${HANGS};; *) sleep 0.3;; esac`,
    );
    voice.speak('Come onto your back in one piece.');
    const first = voice.quiet();
    await expect.poll(() => existsSync(join(bin.directory, 'pid'))).toBe(true);
    voice.speak('Hold there.');
    await first;
    await voice.quiet();
    expect(notes).toEqual([]);
  });

  it('is cut by silence', async () => {
    const { voice, notes } = voiceBy(HANGS);
    voice.speak('Come onto your back in one piece.');
    const first = voice.quiet();
    voice.hush();
    await first;
    expect(notes).toEqual([]);
  });

  it('kills a program that never ends, and falls silent', async () => {
    const { voice, notes } = voiceBy(HANGS);
    voice.speak('In.');
    await voice.quiet();
    expect(notes).toEqual(['engine did not come to an end; the lines are read silently.']);
    expect(() => process.kill(Number(read('pid')), 0)).toThrow();
  });

  it('asks a server to be silent where killing the program is not enough', async () => {
    const { voice } = voiceBy(
      `if [ "$1" = -S ]; then echo stop > HERE/stopped; else ${HANGS}; fi`,
      { hushArguments: ['-S'] },
    );
    voice.speak('Come onto your back in one piece.');
    const first = voice.quiet();
    voice.hush();
    await first;
    await expect.poll(() => existsSync(join(bin.directory, 'stopped'))).toBe(true);
  });
});
