import { describe, expect, it } from 'vitest';
import { plainSpeaker } from './profile.js';
import { renderSsml } from './renderSsml.js';
import type { Script } from './script.js';

const script: Script = { nodes: [{ type: 'say', text: 'Hold.' }], again: null, ends: false };
const SSML = '<speak>Hold.</speak>';

describe('renderSsml', () => {
  it('refuses what is as long as the device says, and takes what is one character shorter', () => {
    const within = (longestScriptCharacters: number) =>
      renderSsml(script, { ...plainSpeaker, longestScriptCharacters });
    expect(within(SSML.length + 1)).toBe(SSML);
    expect(() => within(SSML.length)).toThrow(
      new RangeError(`${SSML.length} characters; fewer than ${SSML.length} fit.`),
    );
  });

  it('speaks softly where that is asked for and the device can, and not otherwise', () => {
    const softly = { ...plainSpeaker, softly: ['<soft>', '</soft>'] as const };
    expect(renderSsml({ ...script, soft: true }, softly)).toBe('<speak><soft>Hold.</soft></speak>');
    expect(renderSsml(script, softly)).toBe(SSML);
    const { softly: _, ...loud } = softly;
    expect(renderSsml({ ...script, soft: true }, loud)).toBe(SSML);
  });

  it('parts a long silence into breaks that the device allows', () => {
    const silence = (ms: number) =>
      renderSsml(
        { ...script, nodes: [{ type: 'silence', ms, exact: true }] },
        { ...plainSpeaker, longestPauseSeconds: 10 },
      );
    expect(silence(25_500)).toBe(
      '<speak><break time="10s"/><break time="10s"/><break time="5500ms"/></speak>',
    );
    expect(silence(20_000)).toBe('<speak><break time="10s"/><break time="10s"/></speak>');
  });
});
