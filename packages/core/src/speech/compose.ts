import { mustBeReplies } from '../dialog/mustBeConversation.js';
import type { Reply } from '../dialog/reply.js';
import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import { secondsOf } from '../model/secondsOf.js';
import type { Line, Segment } from '../timeline/segment.js';
import { mustBeProfile } from './mustBeScript.js';
import type { SpeechProfile } from './profile.js';
import type { Script, ScriptNode } from './script.js';
import { spokenSeconds, wordsOf } from './words.js';

/**
 * Gives replies their words: speech and silence in order.
 *
 * @param replies what `respond` gives
 * @param locale the language
 * @param profile what the device can do
 * @returns the script of one answer
 * @example compose([{ type: 'say', line: { key: 'dialog.stopped' } }], enUS, plainSpeaker).nodes // [{ type: 'say', text: 'Stopped.' }]
 */
export function compose(replies: readonly Reply[], locale: Locale, profile: SpeechProfile): Script {
  mustBeReplies(replies);
  mustBeLocale(locale);
  mustBeProfile(profile);
  const nodes: ScriptNode[] = [];
  let again: string | null = null;
  let ends = false;
  for (const reply of replies) {
    switch (reply.type) {
      case 'say':
        nodes.push({ type: 'say', text: wordsOf(reply.line, locale, profile) });
        break;
      case 'ask':
        nodes.push({ type: 'say', text: wordsOf(reply.line, locale, profile) });
        again = wordsOf(reply.again, locale, profile);
        break;
      case 'perform':
        for (const segment of reply.segments) nodes.push(...scriptOf(segment, locale, profile));
        break;
      case 'forget':
        // Nobody has said that it was done.
        nodes.push({
          type: 'say',
          text: wordsOf({ key: 'dialog.not-forgotten' }, locale, profile),
        });
        break;
      case 'end':
        ends = true;
        break;
      case 'follow':
        break;
    }
  }
  return { nodes, again, ends, soft: replies.some(({ type }) => type === 'softly') };
}

/** One segment as speech and silence that together last its seconds, by the estimate. */
export function scriptOf(segment: Segment, locale: Locale, profile: SpeechProfile): ScriptNode[] {
  return segment.exact
    ? exactNodes(segment, locale, profile)
    : spokenNodes(segment, locale, profile);
}

/** Every line is followed by what is left of its budget; the last one by the rest of the segment. */
function spokenNodes(segment: Segment, locale: Locale, profile: SpeechProfile): ScriptNode[] {
  const budget = secondsOf(segment.lines);
  return segment.lines.flatMap((line, index) => {
    const last = index === segment.lines.length - 1;
    const seconds = line.seconds + (last ? segment.seconds - budget : 0);
    return saidWithin(line, seconds, false, locale, profile);
  });
}

function exactNodes(segment: Segment, locale: Locale, profile: SpeechProfile): ScriptNode[] {
  const cues = segment.cues.filter(({ aside }) => profile.mixes || !aside);
  const [first] = cues;
  if (!first) return [{ type: 'silence', ms: segment.seconds * 1000, exact: true }];
  const before: ScriptNode[] =
    first.atMs > 0 ? [{ type: 'silence', ms: first.atMs, exact: true }] : [];
  const spoken = cues.flatMap((cue, index) => {
    const until = cues[index + 1]?.atMs ?? segment.seconds * 1000;
    return saidWithin(cue.line, (until - cue.atMs) / 1000, true, locale, profile);
  });
  return [...before, ...spoken];
}

/** A line and the silence that fills its time: the estimate of the words comes off the silence after them. */
function saidWithin(
  line: Line,
  seconds: number,
  exact: boolean,
  locale: Locale,
  profile: SpeechProfile,
): ScriptNode[] {
  const text = wordsOf(line, locale, profile);
  const ms = Math.round((seconds - spokenSeconds(text, locale.estimate)) * 1000);
  const silence: ScriptNode[] = ms > 0 ? [{ type: 'silence', ms, exact }] : [];
  return [{ type: 'say', text }, ...silence];
}
