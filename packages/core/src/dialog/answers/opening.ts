import type { Asked } from '../../intents/askingWords.js';
import type { Slots } from '../../intents/intent.js';
import type { Whether } from '../../model/whether.js';
import type { Reply } from '../reply.js';
import { say } from '../reply.js';

/** What an answer says to whoever wants yes or no. */
interface Answering {
  readonly whether: Whether;
  readonly isBad?: Whether | undefined;
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

/** Yes, no, or how much of either, before an answer; nothing where nobody asked for it. */
export function opening({ asks }: Slots, answering: Answering): readonly Reply[] {
  const word = wordFor(asks, answering);
  return word ? [say(`whether-${word}`)] : [];
}

function wordFor(asks: unknown, { whether, isBad }: Answering): Whether | undefined {
  switch (asks as Asked | undefined) {
    case 'whether':
    case 'claim-whether':
      return whether;
    case 'whether-bad':
      return isBad ?? OPPOSITE[whether] ?? whether;
    case 'whether-cause':
      return CAUSED[whether] ?? whether;
    default:
      return undefined;
  }
}

/** Whether somebody tells what they have been told, and wants to know whether it holds. */
export function isOfClaim({ asks }: Slots): boolean {
  return asks === 'claim' || asks === 'claim-whether';
}
