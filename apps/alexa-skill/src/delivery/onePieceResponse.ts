import type { Locale, Reply, Segment, SpeechProfile } from '@supine/core';
import { compose } from '@supine/core';
import { onsetsOf } from '@supine/core/engine';
import { renderSentence, wordsOf } from '@supine/core/speech';
import type { Directive, Response } from 'ask-sdk-model';
import { speechProfile } from '../limits.js';

/** https://developer.amazon.com/docs/alexa-presentation-language/apla-document.html */
const VERSION = '0.91';
/** https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apla-silence.html, with room to spare. */
const LONGEST_SILENCE_MS = 60_000;

/** What an Echo can do with a document of sound: words lie over a silence that is as long as its segment. */
export const onePieceProfile: SpeechProfile = {
  ...speechProfile,
  mixes: true,
  /** Silence is rendered to the sample. What is left is where in their clips the first words begin. Not yet measured. */
  holdErrorMs: 300,
};

type Component = Readonly<Record<string, unknown>>;

/**
 * A whole routine as one document of sound, and then the session is closed: nothing has to be said or heard meanwhile.
 *
 * Every segment is a mixer of one silence as long as the segment and of its words, each at its time. So it lasts its
 * seconds however fast the voice is; only words that are too long for a spoken segment lengthen it.
 *
 * @param replies what `respond` gives, with the routine to its end in it
 * @param locale the words
 * @returns the response
 * @example onePieceResponse(replies, enUS).directives?.[0]?.type // 'Alexa.Presentation.APLA.RenderDocument'
 */
export function onePieceResponse(replies: readonly Reply[], locale: Locale): Response {
  const { soft = false } = compose(replies, locale, onePieceProfile);
  const items = replies.flatMap((reply): Component[] => {
    if (reply.type === 'say') return [speech(wordsOf(reply.line, locale, onePieceProfile), soft)];
    if (reply.type !== 'perform') return [];
    return reply.segments.map((one) => segmentSound(one, soft, locale));
  });
  const directive = {
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token: 'routine',
    document: {
      version: VERSION,
      type: 'APLA',
      mainTemplate: { parameters: ['payload'], item: { type: 'Sequencer', items } },
    },
    datasources: {},
  };
  // The model's document is typed as anything; what stands in it is held by the tests.
  return { directives: [directive as Directive], shouldEndSession: true };
}

function segmentSound(segment: Segment, soft: boolean, locale: Locale): Component {
  const lengthMs = segment.seconds * 1000;
  const words = onsetsOf(segment).map(({ atMs, line }) => {
    const said = speech(wordsOf(line, locale, onePieceProfile), soft);
    return atMs === 0 ? said : { type: 'Sequencer', items: [...silences(atMs), said] };
  });
  return { type: 'Mixer', items: [{ type: 'Sequencer', items: silences(lengthMs) }, ...words] };
}

function silences(ms: number): Component[] {
  const whole = Math.floor(ms / LONGEST_SILENCE_MS);
  const rest = ms - whole * LONGEST_SILENCE_MS;
  const longest = Array.from({ length: whole }, () => LONGEST_SILENCE_MS);
  return [...longest, ...(rest > 0 ? [rest] : [])].map((duration) => ({
    type: 'Silence',
    duration,
  }));
}

function speech(text: string, soft: boolean): Component {
  const [before = '', after = ''] = soft ? (speechProfile.softly ?? []) : [];
  const ssml = renderSentence(text).replace('<speak>', `<speak>${before}`);
  return {
    type: 'Speech',
    contentType: 'SSML',
    content: ssml.replace('</speak>', `${after}</speak>`),
  };
}
