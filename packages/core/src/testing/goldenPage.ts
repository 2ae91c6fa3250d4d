/** Who speaks on a page. */
export type Known =
  /** Somebody who has gone through the screen just now. */
  | 'screened'
  | 'nothing'
  /** Somebody who went through the screen forty days ago. */
  | 'long-ago'
  /** Somebody who went through the screen the night before. */
  | 'lately'
  /** Somebody who was sent for help the last time. */
  | 'after-an-alarm';

/** One line of a golden conversation. */
export type PageLine =
  /** A sentence, and the deliveries that hear it; all of them where none is named. */
  | {
      readonly type: 'said';
      readonly sentence: string;
      readonly afterSeconds: number;
      readonly heardBy: readonly string[];
    }
  /** Words of an answer. */
  | { readonly type: 'answered'; readonly text: string }
  /** A stretch of a timeline, from one step to another. */
  | { readonly type: 'read'; readonly from: string; readonly to: string }
  /** Nothing more is said, and nothing is listened to. */
  | { readonly type: 'silence' }
  /** A day goes by: what was kept is all that is known. */
  | { readonly type: 'next-night' };

/** One conversation of a page. */
export interface GoldenConversation {
  /** What the page says of it, or its first sentence. */
  readonly title: string;
  readonly known: Known;
  /** An ISO 3166 code. */
  readonly country: string;
  /** Others may use the device too, and nobody knows by the voice who speaks. */
  readonly mayBeShared: boolean;
  readonly lines: readonly PageLine[];
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, min: 60, h: 3600 };
/** Somebody who answers takes a moment. */
const ANSWERS_AFTER_SECONDS = 2;

const SHARED = /others may use/i;

const KNOWN: readonly (readonly [RegExp, Known])[] = [
  [/nothing is known/i, 'nothing'],
  [/40 days ago/i, 'long-ago'],
  [/heard last night/i, 'lately'],
  [/after an alarm/i, 'after-an-alarm'],
];

/**
 * The conversations of a page: `>` a sentence with its intent and slots, `<` the words of the answer, `~` a stretch of a
 * timeline, `#` what else has to be known. "(5 min later)" lets time pass; "{clock}" after a sentence names the
 * deliveries that can hear it. An empty line ends a conversation.
 *
 * @param page the text of the page
 * @example goldenConversations('> stop  [Stop]\n< Good night.')[0].lines[1] // { type: 'answered', text: 'Good night.' }
 */
export function goldenConversations(page: string): GoldenConversation[] {
  return page
    .split(/\n{2,}/)
    .filter((one) => /^>/m.test(one))
    .map((one) => {
      const lines = one.split('\n').filter((line) => line !== '');
      const notes = lines.filter((line) => line.startsWith('#'));
      const [first = ''] = lines.filter((line) => line.startsWith('>'));
      return {
        title: notes[0]?.slice(2) ?? sentenceIn(first).sentence,
        known: KNOWN.find(([words]) => notes.some((note) => words.test(note)))?.[1] ?? 'screened',
        country: /\b(?:in|from) ([A-Z]{2})\b/.exec(notes.join('\n'))?.[1] ?? 'US',
        mayBeShared: notes.some((note) => SHARED.test(note)),
        lines: lines.flatMap(lineOf),
      };
    });
}

/**
 * What a line that begins with `>` says, and when.
 *
 * @example sentenceIn('> (5 min later) stop  [Stop] {clock}').afterSeconds // 300
 */
export function sentenceIn(line: string): Extract<PageLine, { type: 'said' }> {
  const [, count, unit = 's', sentence = ''] =
    /^> (?:\((\d+) (s|min|h) later\) )?(.*?)(?: {2,}\[.*)?$/.exec(line) ?? [];
  return {
    type: 'said',
    sentence,
    afterSeconds: count ? Number(count) * (SECONDS[unit] ?? 1) : ANSWERS_AFTER_SECONDS,
    heardBy:
      /\{([^}]*)\}$/
        .exec(line)?.[1]
        ?.split(',')
        .map((name) => name.trim()) ?? [],
  };
}

function lineOf(line: string): PageLine[] {
  const text = line.slice(2);
  switch (line[0]) {
    case '>':
      return [sentenceIn(line)];
    case '<':
      return [text === '(silence)' ? { type: 'silence' } : { type: 'answered', text }];
    case '~': {
      const [from = '', to = ''] = text.split(' … ');
      return [{ type: 'read', from, to }];
    }
    default:
      return /the next night/i.test(line) ? [{ type: 'next-night' }] : [];
  }
}
