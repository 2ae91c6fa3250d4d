import type { Segment } from '@supine/core';
import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../../grid.js';
import { renderAplAnswer, renderAplDirective } from '../../src/apl/index.js';
import { scenesOf } from '../../src/apl/scenes.js';
import { listOf, recordOf } from '../../src/record.js';
import { everyStretch, FIRST, STOP_LINE } from './stretches.js';

const evening = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const stretches = everyStretch.map((stretch) => [stretch.name, stretch] as const);
const lastStretch = evening.segments.slice(-4);

function dataOf({
  datasources,
}: {
  readonly datasources?: unknown;
}): Readonly<Record<string, unknown>> {
  const [source] = Object.values(recordOf(datasources));
  return recordOf(recordOf(source)['properties']);
}

function lookDuring(id: string) {
  const segments = evening.segments.filter((segment) => segment.id === id);
  const { looks, scenes } = scenesOf(segments, evening, enUS);
  expect(scenes).toHaveLength(1);
  return looks[scenes[0]?.look ?? -1];
}

describe('what is shown', () => {
  it.each([
    ['intro', 'Evening back stretch', '', 'Settle in', false],
    ['settle-supine', 'Evening back stretch', '', 'Get into place', false],
    ['diaphragmatic-breathing.breathe-in-1', 'Belly breathing', '', 'Breathe in', true],
    ['diaphragmatic-breathing.breathe-out-3', 'Belly breathing', '', 'Breathe out', true],
    ['pelvic-tilt.move-2', 'Pelvic tilt', '', 'Move', false],
    ['pelvic-tilt.rest-1', 'Pelvic tilt', '', 'Rest', false],
    ['knee-rolls.setup', 'Knee rolls', 'Both sides', 'Get ready', false],
    ['figure-four.right.hold-1', 'Ankle over knee stretch', 'Right', 'Hold', true],
    ['figure-four.left.release-1', 'Ankle over knee stretch', 'Left', 'Ease out', false],
  ])('during %s is: %s, %s, %s', (id, title, side, doing, counts) => {
    expect(lookDuring(id)).toEqual({ title, side, doing, counts });
  });

  it('has a name for every step of every stretch and leads to its end', () => {
    holdsForEach(stretches, ({ segments, timeline }) => {
      const { looks, scenes } = scenesOf(segments, timeline, enUS);
      for (const { title, doing } of looks) {
        expect(title).toMatch(/^\p{Lu}/u);
        expect(doing).not.toBe('');
      }
      for (const [index, scene] of scenes.entries()) {
        expect(looks[scene.look]).toBeDefined();
        const next = scenes[index + 1]?.startSeconds ?? scene.startSeconds + scene.seconds;
        expect(scene.startSeconds + scene.seconds).toBe(next);
        expect(next).toBeLessThanOrEqual(timeline.seconds);
      }
    });
  });

  it('takes nothing off the time left while somebody goes back to another position', () => {
    const [hold] = evening.segments.filter(({ id }) => id === 'figure-four.right.hold-1');
    if (!hold) throw new Error('The routine has lost a hold.');
    const wayBack: Segment = { ...hold, id: 'way-back', step: 'way-back', exact: false, cues: [] };
    const { scenes } = scenesOf([wayBack, hold], evening, enUS);
    expect(scenes[0]?.startSeconds).toBe(scenes[1]?.startSeconds);
    expect(scenes[0]?.seconds).toBe(0);
  });
});

describe('the data of every stretch', () => {
  it('have every line once, in words and as markup with every character escaped once', () => {
    holdsForEach(stretches, ({ directive }) => {
      const lines = listOf(dataOf(directive)['lines']).map(recordOf);
      expect(lines.length).toBeGreaterThan(0);
      const texts = lines.map(({ text }) => String(text));
      expect(new Set(texts).size).toBe(texts.length);
      for (const { text, ssml } of lines) {
        const inner = /^<speak>([^<>"']+)<\/speak>$/.exec(String(ssml))?.[1] ?? '';
        expect(inner.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
        expect(unescaped(inner)).toBe(text);
      }
    });
  });

  it('are small enough to be sent at once', () => {
    holdsForEach(stretches, ({ directive }) => {
      expect(Buffer.byteLength(JSON.stringify(directive))).toBeLessThan(64 * 1024);
    });
  });

  it('show how to stop', () => {
    holdsForEach(stretches, ({ directive }) => {
      expect(dataOf(directive)['stopLine']).toBe(STOP_LINE);
    });
  });
});

describe('the words of a stretch', () => {
  it('begin with what is said before it, and with nothing where nothing is said', () => {
    const spokenFirst = (first: string) => {
      const directive = renderAplDirective({
        segments: lastStretch,
        timeline: evening,
        locale: enUS,
        token: 't',
        first,
      });
      return recordOf(listOf(dataOf(directive)['lines'])[0])['text'];
    };
    expect(spokenFirst(FIRST)).toBe(FIRST);
    expect(spokenFirst('')).not.toBe('');
    expect(spokenFirst('')).not.toBe(FIRST);
  });

  it('are whispered, all of them, where somebody asked for it', () => {
    const directive = renderAplDirective({
      segments: lastStretch,
      timeline: evening,
      locale: enUS,
      token: 't',
      soft: true,
    });
    for (const line of listOf(dataOf(directive)['lines'])) {
      expect(recordOf(line)['ssml']).toMatch(
        /^<speak><amazon:effect name="whispered">[^<>]+<\/amazon:effect><\/speak>$/,
      );
    }
  });

  it('are made into speech by one transformer, which reads no audio', () => {
    const { transformers } = recordOf(recordOf(everyStretch[0]?.directive.datasources)['stretch']);
    expect(transformers).toEqual([
      { transformer: 'ssmlToSpeech', inputPath: 'lines[*].ssml', outputName: 'speech' },
    ]);
    expect(JSON.stringify(everyStretch.map(({ directive }) => directive))).not.toContain('<audio');
  });
});

describe('an answer on the screen', () => {
  it.each([
    ['Shall I carry on?'],
    ["Tom & Ann's <way>."],
    [Array.from({ length: 100 }, () => 'and more').join(' ')],
  ])('shows "%s" as it is and speaks nothing', (text) => {
    const directive = renderAplAnswer({ text, token: 'answer' });
    expect(directive.token).toBe('answer');
    expect(dataOf(directive)).toEqual({ text });
    expect(JSON.stringify(directive)).not.toMatch(/SpeakItem|ToSpeech|SendEvent/);
  });

  it('is smaller the longer it is', () => {
    const sizeOf = (length: number) =>
      /"fontSize":"([^"]+)"/.exec(
        JSON.stringify(renderAplAnswer({ text: 'a'.repeat(length), token: 't' })),
      )?.[1];
    expect(new Set([20, 100, 200, 400].map(sizeOf)).size).toBe(4);
  });
});

function unescaped(markup: string): string {
  const characters: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
  };
  return markup.replace(/&(\w+);/g, (_, name: string) => characters[name] ?? '?');
}
