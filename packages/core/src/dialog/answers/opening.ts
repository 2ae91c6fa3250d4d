import type { Asked, AskedFor } from '../../intents/askingWords.js';
import type { Slots } from '../../intents/intent.js';
import type { Whether, WhetherOf } from '../../model/whether.js';
import type { Reply } from '../reply.js';
import { say } from '../reply.js';

/** What an answer says to whoever wants yes or no. */
interface Answering {
  readonly whether: Whether;
  readonly isBad?: Whether | undefined;
  readonly whetherOf?: WhetherOf | undefined;
}

/** What it is to whether something is bad, where an entry says nothing else. */
const OPPOSITE: Readonly<Partial<Record<Whether, Whether>>> = {
  yes: 'no',
  mostly: 'mostly-not',
  'a-little': 'mostly-not',
  'mostly-not': 'mostly',
  'better-not': 'yes',
  no: 'yes',
};

/** What helps may still not be where it comes from. */
const CAUSED: Readonly<Partial<Record<Whether, Whether>>> = {
  yes: 'perhaps',
  mostly: 'perhaps',
  'a-little': 'perhaps',
  depends: 'perhaps',
  'better-not': 'perhaps',
  'ask-first': 'perhaps',
};

/** Yes or no in the words of what is wanted: what helps a little may be done, and what is better not done helps little. */
const IN_WORDS: Readonly<Partial<Record<AskedFor, Readonly<Partial<Record<Whether, Whether>>>>>> = {
  may: {
    'a-little': 'mostly',
    perhaps: 'depends',
    'nobody-knows': 'depends',
    rarely: 'mostly-not',
  },
  helps: { 'better-not': 'mostly-not' },
  so: { 'better-not': 'mostly-not' },
};

/** What most of them are the answer to. */
const USUAL: WhetherOf = ['may', 'helps', 'so'];
/** Words that are no answer to everything: whoever asks whether it helps is not sent to ask first. */
const FITS: Readonly<Partial<Record<Whether, WhetherOf>>> = {
  'in-part': ['helps', 'so', 'normal'],
  rarely: ['so', 'need', 'will', 'done', 'may'],
  'ask-first': ['may', 'need'],
};

/**
 * Yes, no, or how much of either, before an answer; nothing where nobody asked for it, or where it would be said to another
 * question than it is the answer to.
 */
export function opening(slots: Slots, answering: Answering): readonly Reply[] {
  const word = wordFor(slots, answering);
  return word ? [say(`whether-${word}`)] : [];
}

function wordFor({ asks, wants }: Slots, answering: Answering): Whether | undefined {
  const { whether, isBad } = answering;
  const wanted = wants as AskedFor | undefined;
  switch (asks as Asked | undefined) {
    case 'whether':
    case 'claim-whether':
      if (!answers(answering, wanted)) return undefined;
      return (wanted && IN_WORDS[wanted]?.[whether]) ?? whether;
    case 'whether-bad':
      // That something is not bad does not say that no harm was done.
      if (wanted === 'done') return answers(answering, wanted) ? whether : undefined;
      return isBad ?? OPPOSITE[whether] ?? whether;
    case 'whether-cause':
      return CAUSED[whether] ?? whether;
    default:
      return undefined;
  }
}

/** Whether a yes or a no is the answer to what is wanted; who is not known to want anything in particular hears it. */
export function answers(
  { whether, whetherOf = USUAL }: Answering,
  wanted: AskedFor | undefined,
): boolean {
  if (wanted === undefined) return true;
  return whetherOf.includes(wanted) && (FITS[whether]?.includes(wanted) ?? true);
}

/** Whether somebody tells what they have been told, and wants to know whether it holds. */
export function isOfClaim({ asks }: Slots): boolean {
  return asks === 'claim' || asks === 'claim-whether';
}
