import { mustBe } from '../model/argument.js';
import { escapeMarkup } from './escape.js';
import { mustBeProfile, mustBeScript } from './mustBeScript.js';
import type { SpeechProfile } from './profile.js';
import type { Script, ScriptNode } from './script.js';

/**
 * A script as SSML: one `<speak>` with text and breaks, each break no longer than the device allows.
 *
 * @param script what `compose` gives
 * @param profile the device's limits
 * @returns the markup
 * @throws RangeError when it is longer than the device takes; plan the turn with `charactersOf`
 * @example renderSsml({ nodes: [{ type: 'say', text: 'Hold.' }], again: null, ends: false }, plainSpeaker) // '<speak>Hold.</speak>'
 */
export function renderSsml(script: Script, profile: SpeechProfile): string {
  mustBeScript(script);
  mustBeProfile(profile);
  const [before = '', after = ''] = script.soft ? (profile.softly ?? []) : [];
  const ssml = `<speak>${before}${markupOf(script.nodes, profile)}${after}</speak>`;
  if (ssml.length >= profile.longestScriptCharacters) {
    throw new RangeError(
      `${ssml.length} characters; fewer than ${profile.longestScriptCharacters} fit.`,
    );
  }
  return ssml;
}

/**
 * One sentence as SSML, for a question that is asked again.
 *
 * @example renderSentence('Carry on?') // '<speak>Carry on?</speak>'
 */
export function renderSentence(text: string): string {
  mustBe(typeof text === 'string', 'A sentence is text', text);
  return `<speak>${escapeMarkup(text)}</speak>`;
}

/** The markup of some nodes, without its root; its length is what a turn's plan counts. */
export function markupOf(nodes: readonly ScriptNode[], profile: SpeechProfile): string {
  return nodes
    .map((node) => (node.type === 'say' ? `${escapeMarkup(node.text)} ` : breaks(node.ms, profile)))
    .join('')
    .trimEnd();
}

/** A long silence is several breaks; none is longer than the device allows and none is empty. */
function breaks(ms: number, profile: SpeechProfile): string {
  const longest = profile.longestPauseSeconds * 1000;
  const whole = Math.floor(ms / longest);
  const rest = ms - whole * longest;
  return breakOf(longest).repeat(whole) + (rest > 0 ? breakOf(rest) : '');
}

function breakOf(ms: number): string {
  return ms % 1000 === 0 ? `<break time="${ms / 1000}s"/>` : `<break time="${ms}ms"/>`;
}
