import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { disagreements } from '../src/content/disagreements/index.js';
import { redFlags } from '../src/content/red-flags/index.js';
import { wordingLevels } from '../src/content/wordingLevels.js';
import { SYMPTOMS } from '../src/intents/intent.js';
import { disagreements as disagreementWords } from '../src/locales/en-US/disagreements/index.js';
import { redFlags as redFlagWords } from '../src/locales/en-US/red-flags/index.js';
import { wordingLevels as wordingLevelWords } from '../src/locales/en-US/wordingLevels.js';
import { Disagreement } from '../src/model/disagreement.js';
import { HelpLevel } from '../src/model/helpLevel.js';
import { RedFlag } from '../src/model/redFlag.js';
import { WordingLevel } from '../src/model/wordingLevel.js';

const flags: readonly RedFlag[] = Object.values(redFlags);
const levels: readonly WordingLevel[] = Object.values(wordingLevels);
const words = Object.entries(redFlagWords);
const urgency = (level: HelpLevel) => HelpLevel.options.indexOf(level);

describe('the shelves of help', () => {
  it.each([
    ['red flags', RedFlag, redFlags],
    ['wording levels', WordingLevel, wordingLevels],
    ['disagreements', Disagreement, disagreements],
  ] as const)('fit the model: %s', (_, schema, shelf) => {
    for (const [id, entry] of Object.entries(shelf)) {
      expect(z.safeParse(schema, entry).error?.issues).toBeUndefined();
      expect(entry.id).toBe(id);
    }
  });

  it('say at most fourteen words a sentence', () => {
    const spoken = [
      ...words.flatMap(([, { plain, raised }]) => [plain, raised ?? '']),
      ...Object.values(disagreementWords).map(({ now }) => now),
      ...Object.values(wordingLevelWords),
    ];
    const long = spoken
      .flatMap((text) => text.split(/(?<=[.?!])\s+/))
      .filter((sentence) => sentence.split(/\s+/).length > 14);
    expect(long).toEqual([]);
  });

  it('say both sides and the verdict in one sentence, of at most twenty words', () => {
    const wrong = Object.values(disagreementWords).filter(
      ({ verdict }) =>
        !/^Some [^.?!]+; [^.?!]+\.$/.test(verdict) || verdict.split(/\s+/).length > 20,
    );
    expect(wrong).toEqual([]);
  });

  it('name no disease and promise nothing', () => {
    const spoken = JSON.stringify([
      words.map(([, { plain, raised }]) => [plain, raised]),
      disagreementWords,
      wordingLevelWords,
    ]);
    expect(spoken).not.toMatch(
      /stroke|meningitis|ectopic|shingles|aneurysm|cauda|sciatica|fracture|clot|infection|heart attack|\b(cure|treat|fix|heal|realign)/i,
    );
  });
});

describe('a red flag', () => {
  it('is there for every alarm a person can name', () => {
    const alarms = SYMPTOMS.slice(0, SYMPTOMS.indexOf('sharp')).concat('despair');
    const led = new Set(flags.flatMap(({ symptoms }) => symptoms));
    expect(alarms.filter((symptom) => !led.has(symptom))).toEqual([]);
    expect(
      [...led].filter((symptom) => !(SYMPTOMS as readonly string[]).includes(symptom)),
    ).toEqual([]);
  });

  it('leads a symptom to one level, whichever flag it meets', () => {
    for (const symptom of SYMPTOMS) {
      const met = flags.filter(({ symptoms }) => symptoms.includes(symptom));
      expect(new Set(met.map(({ level }) => level)).size).toBeLessThanOrEqual(1);
      expect(new Set(met.map(({ nowWording }) => nowWording)).size).toBeLessThanOrEqual(1);
    }
  });

  it('rises only to what is more urgent, and says when', () => {
    for (const { id, level, elseLevel } of flags) {
      if (elseLevel) expect(urgency(elseLevel)).toBeLessThan(urgency(level));
      expect(redFlagWords[id as keyof typeof redFlagWords].raised !== undefined).toBe(
        elseLevel !== undefined,
      );
    }
  });

  it('has a wording of "now" only where it can come to that', () => {
    const wrong = flags.filter(
      ({ level, elseLevel, nowWording }) => nowWording && level !== 'now' && elseLevel !== 'now',
    );
    expect(wrong).toEqual([]);
  });

  it('is heard in three to eight ways, in lower case; a first pain at some age is never listened for', () => {
    for (const [id, { says }] of words) {
      expect(says.length).toBeGreaterThanOrEqual(id === 'age' ? 0 : 3);
      expect(says.length).toBeLessThanOrEqual(id === 'age' ? 0 : 8);
      expect(says.join()).toBe(says.join().toLowerCase());
    }
    const all = words.flatMap(([, { says }]) => says);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a wording level', () => {
  it('is there for every level', () => {
    expect(new Set(levels.map(({ level }) => level))).toEqual(
      new Set([...HelpLevel.options, 'carry-on']),
    );
  });

  it('asks nothing, so that silence is an answer', () => {
    expect(Object.values(wordingLevelWords).join(' ')).not.toContain('?');
  });

  it('stops the routine and owns up that it cannot call, wherever help is needed now', () => {
    for (const { level, lines, leaves } of levels) {
      if (level !== 'now' && level !== 'maternity') continue;
      expect(lines).toEqual(expect.arrayContaining(['cannot-call', 'stopped']));
      expect(leaves).toBe('nothing');
    }
  });
});

it('the disagreements are the thirty rows c-01 to c-30', () => {
  const rows = Array.from({ length: 30 }, (_, n) => `c-${String(n + 1).padStart(2, '0')}`);
  expect(Object.values(disagreements).map(({ row }) => row)).toEqual(rows);
});
