import { enUS } from '@supine/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Programs } from '../test/programs.js';
import { programs } from '../test/programs.js';
import { enginesOf, installedEngine } from './engines/installed.js';
import { silentVoice, wordsAloud } from './voice.js';
import { voiceFor } from './voiceFor.js';

let bin: Programs;
beforeEach(() => {
  bin = programs();
});
afterEach(() => {
  bin.remove();
});

describe('the engine of a machine', () => {
  it.each([
    ['linux', ['espeak-ng', 'spd-say'], 'espeak-ng'],
    ['linux', ['spd-say'], 'spd-say'],
    ['linux', ['say'], null],
    ['freebsd', ['espeak-ng'], 'espeak-ng'],
    ['darwin', ['say', 'espeak-ng'], 'say'],
    ['win32', ['powershell.exe'], 'System.Speech'],
    ['win32', [], null],
  ] as const)('on %s with %j is %s', (platform, installed, name) => {
    for (const program of installed) bin.add(program, 'exit 0');
    expect(installedEngine(platform, bin.directory)?.name ?? null).toBe(name);
  });

  it('is named by its full path, so that nothing else is run in its place', () => {
    const file = bin.add('espeak-ng', 'exit 0');
    const path = `/nowhere::${bin.directory}`.replaceAll(
      ':',
      process.platform === 'win32' ? ';' : ':',
    );
    expect(installedEngine('linux', path)?.command).toBe(file);
  });

  it.each(['darwin', 'win32', 'linux'] as const)(
    'on %s is never given the words as an argument',
    (platform) => {
      for (const engine of enginesOf(platform)) {
        expect(engine.arguments.join(' ')).not.toMatch(/[{}]|%s/);
      }
    },
  );
});

describe('the voice that was asked for', () => {
  const machine = () => ({ platform: 'linux' as const, path: bin.directory });
  const voiceWithNotes = (choice: 'none' | 'system', speed: number) => {
    const notes: string[] = [];
    return {
      voice: voiceFor(choice, speed, enUS.estimate, (note) => notes.push(note), machine()),
      notes,
    };
  };

  it('is none, and nothing need be said about it', () => {
    bin.add('espeak-ng', 'exit 0');
    expect(voiceWithNotes('none', 30)).toEqual({ voice: silentVoice, notes: [] });
  });

  it('is the machine’s own where it has one', () => {
    bin.add('espeak-ng', 'exit 0');
    const { voice, notes } = voiceWithNotes('system', 1);
    expect(voice).not.toBe(silentVoice);
    expect(notes).toEqual([]);
  });

  it('is silent at another speed, and says so', () => {
    bin.add('espeak-ng', 'exit 0');
    expect(voiceWithNotes('system', 30)).toEqual({
      voice: silentVoice,
      notes: ['Nothing is spoken aloud at 30 times the speed; the lines are read silently.'],
    });
  });

  it('is silent on a machine without one, and says so', () => {
    expect(voiceWithNotes('system', 1)).toEqual({
      voice: silentVoice,
      notes: [
        'There is no voice on this machine (espeak-ng, spd-say); the lines are read silently.',
      ],
    });
  });
});

describe('what is spoken aloud', () => {
  const line = (text: string, lateMs = 0) =>
    ({ type: 'line', text, segmentId: null, placeMs: null, lateMs }) as const;

  it('is everything of one moment in one breath', () => {
    const moment = [line('Paused.'), { type: 'status', status: 'paused' } as const, line('Rest.')];
    expect(wordsAloud(moment)).toBe('Paused. Rest.');
  });

  it('leaves out what has lost its moment, as after the machine was asleep', () => {
    expect(wordsAloud([line('In.', 60_000), line('Out.', 20)])).toBe('Out.');
  });
});
