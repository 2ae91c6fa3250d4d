import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import type { Reply } from '../dialog/reply.js';
import { enUS } from '../locales/en-US/index.js';
import { listenToSsml } from '../testing/ssmlListener.js';
import type { Segment } from '../timeline/segment.js';
import { compose, scriptOf } from './compose.js';
import type { SpeechProfile } from './profile.js';
import { plainSpeaker } from './profile.js';
import { renderSentence, renderSsml } from './renderSsml.js';
import { renderText } from './renderText.js';
import type { Script, ScriptNode } from './script.js';
import { spokenSeconds, wordsOf } from './words.js';

const timeline = evening();
const segment = (id: string) => {
  const found = timeline.segments.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const script = (...nodes: ScriptNode[]): Script => ({ nodes, again: null, ends: false });
const silentMs = (nodes: readonly ScriptNode[]) =>
  nodes.reduce((total, node) => total + (node.type === 'silence' ? node.ms : 0), 0);
const spokenMs = (nodes: readonly ScriptNode[]) =>
  nodes.reduce(
    (total, node) =>
      total + (node.type === 'say' ? spokenSeconds(node.text, enUS.estimate) * 1000 : 0),
    0,
  );

describe('wordsOf', () => {
  it.each([
    [{ key: 'cue.halfway' }, 'Halfway.'],
    [{ key: 'device.stop' }, 'Say Computer, stop, any time.'],
    [
      { key: 'routine.evening-wind-down.lines.welcome', params: { minutes: 10 } },
      'Evening back stretch, ten minutes.',
    ],
    [
      {
        key: 'exercise.figure-four.lines.ankle-on-thigh',
        params: { side: 'right', other: 'left' },
      },
      'Rest your right ankle on your left thigh, close to the knee.',
    ],
    [
      { key: 'dialog.time-left', params: { duration: 200 } },
      'You have about three and a half minutes left.',
    ],
  ])('says %j as "%s"', (line, words) => {
    expect(wordsOf(line, enUS, { stop: 'wake-word', wakeWord: 'Computer' })).toBe(words);
  });

  it.each([
    'cue.later',
    'nothing',
    'exercise.fly.lines.up',
    'exercise.constructor',
    'cue.toString',
    'dialog',
  ])('has no words for "%s" and says so', (key) => {
    expect(() => wordsOf({ key }, enUS, { stop: 'say' })).toThrow(`no words for "${key}"`);
  });

  it('refuses a line whose side is not given, rather than say a hole', () => {
    const line = { key: 'exercise.open-book.again.move' };
    expect(wordsOf(line, enUS, { stop: 'say' })).toBe('And open.');
    const sided = { key: 'exercise.knee-rolls.again.move' };
    expect(() => wordsOf(sided, enUS, { stop: 'say' })).toThrow('needs {side}');
  });

  it('has words for every line of the routine and of every way back', () => {
    const lines = timeline.ways.flatMap((way) => way.lines);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      expect(wordsOf(line, enUS, { stop: 'say' })).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('scriptOf', () => {
  it.each(timeline.segments.map(({ id, seconds }) => [id, seconds] as const))(
    '%s lasts its %i s by the estimate',
    (id, seconds) => {
      const nodes = scriptOf(segment(id), enUS, plainSpeaker);
      expect(silentMs(nodes) + spokenMs(nodes)).toBeCloseTo(seconds * 1000, -1);
    },
  );

  it('puts words inside a long hold, at their times', () => {
    const says = scriptOf(segment('figure-four.right.hold-1'), enUS, plainSpeaker).flatMap(
      (node) => (node.type === 'say' ? [node.text] : []),
    );
    expect(says).toEqual(['Hold there.', 'For about ten seconds.', 'A few more seconds.']);
  });

  it('says every word of a stillness but asides, however short it is, where words cannot be laid over it', () => {
    const length = { line: { key: 'cue.about', params: { about: 12 } } };
    const [opening] = segment('figure-four.right.hold-1').cues;
    const wrong = [4, 8, 11, 14, 15, 30].flatMap((seconds) => {
      const cues = [opening, { ...length, atMs: 2000 }, { ...length, atMs: 3000, aside: true }];
      const hold = { ...segment('figure-four.right.hold-1'), seconds, cues } as Segment;
      const said = scriptOf(hold, enUS, plainSpeaker).filter(({ type }) => type === 'say');
      return said.length === 2 ? [] : [seconds];
    });
    expect(wrong).toEqual([]);
  });
});

describe('renderSsml', () => {
  it.each([
    [5_000, '<break time="5s"/>'],
    [10_000, '<break time="10s"/>'],
    [10_001, '<break time="10s"/><break time="1ms"/>'],
    [30_000, '<break time="10s"/><break time="10s"/><break time="10s"/>'],
    [4_142, '<break time="4142ms"/>'],
  ])('writes a silence of %i ms as %s', (ms, markup) => {
    const ssml = renderSsml(script({ type: 'silence', ms, exact: true }), plainSpeaker);
    expect(ssml).toBe(`<speak>${markup}</speak>`);
  });

  it('has no sign in it that XML 1.0 forbids, of all there are', () => {
    const every = Array.from({ length: 0x11_0000 / 16 }, (_, code) => String.fromCharCode(code));
    const sentence = renderSentence(`a${every.join('')}\ud83dz 🛏`);
    // As https://www.w3.org/TR/xml/#charsets has them.
    const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
    expect(allowed.test(sentence)).toBe(true);
    expect(sentence).toMatch(/^<speak>a.*z 🛏<\/speak>$/su);
  });

  it('escapes the five characters exactly once', () => {
    const text = `Don't <stop> "now" & breathe`;
    const ssml = renderSsml(script({ type: 'say', text }), plainSpeaker);
    expect(ssml).toBe('<speak>Don&apos;t &lt;stop&gt; &quot;now&quot; &amp; breathe</speak>');
    expect(renderSentence(text)).toBe(ssml);
    expect(listenToSsml(ssml, 0).heard[0]?.text).toBe(text);
  });

  it('refuses an answer that the device would not take', () => {
    const tight: SpeechProfile = { ...plainSpeaker, longestScriptCharacters: 30 };
    const say = (text: string) => renderSsml(script({ type: 'say', text }), tight);
    expect(say('Hold.')).toBe('<speak>Hold.</speak>');
    expect(() => say('Hold there for a while.')).toThrow(RangeError);
  });
});

describe('renderText', () => {
  const nodes: ScriptNode[] = [
    { type: 'say', text: 'Hold.' },
    { type: 'silence', ms: 4_570, exact: true },
    { type: 'say', text: 'And let go.' },
    { type: 'silence', ms: 9_000, exact: false },
  ];

  it('gives the words only', () => {
    expect(renderText(script(...nodes))).toBe('Hold. And let go.');
  });

  it('writes how long to hold for somebody who reads', () => {
    expect(renderText(script(...nodes), { silencesIn: enUS })).toBe(
      'Hold. (5 seconds) And let go.',
    );
  });
});

describe('compose', () => {
  it('knows a question from a statement, and the end', () => {
    const replies: Reply[] = [
      { type: 'say', line: { key: 'dialog.paused' } },
      { type: 'ask', line: { key: 'dialog.carry-on' }, again: { key: 'dialog.carry-on-again' } },
    ];
    const asked = compose(replies, enUS, plainSpeaker);
    expect([asked.again, asked.ends]).toEqual(['Say yes to carry on, or stop.', false]);
    const ended = compose([{ type: 'end' }], enUS, plainSpeaker);
    expect([ended.again, ended.ends]).toEqual([null, true]);
  });
});

describe('listenToSsml', () => {
  it('refuses what it does not know, so that nothing is skipped in silence', () => {
    expect(() => listenToSsml('<speak><audio src="x"/></speak>', 0)).toThrow('<audio');
    expect(() => listenToSsml('Hold.', 0)).toThrow('not one <speak>');
  });
});
