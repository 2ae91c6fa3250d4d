import type { Locale, Segment } from '@supine/core';
import { clockTime, wordsOf } from '@supine/core/speech';
import { TERMINAL } from '../device.js';
import { ForwardTime } from './forwardTime.js';
import type { View } from './view.js';

/** Where lines go. */
export interface Output {
  write(text: string): unknown;
}

/**
 * One line of text for every spoken line, with its place in the routine in front; for files and pipes.
 *
 * @param output gets the words
 * @param notes gets what is not spoken
 */
export function plainView(output: Output, notes: Output): View {
  const time = new ForwardTime();
  return {
    show(happenings) {
      for (const happening of happenings) {
        if (happening.type === 'status' && happening.status === 'ended') time.reset();
        if (happening.type !== 'line') continue;
        const { placeMs, text } = happening;
        output.write(`${timeColumn(placeMs === null ? null : time.at(placeMs))}  ${text}\n`);
      }
    },
    heard() {},
    note: (sentence) => notes.write(`(${sentence})\n`),
    typing() {},
    close() {},
  };
}

/**
 * The same for somebody who reads it line by line, as a screen reader and a terminal without a cursor do: nothing is drawn
 * over, no line begins with a figure, and what a bar would show is told in words.
 *
 * @param output gets everything
 * @param locale the words of a screen
 */
export function readView(output: Output, locale: Locale): View {
  output.write(`(${locale.screen.typing})\n`);
  return {
    show(happenings) {
      for (const happening of happenings) {
        if (happening.type === 'line') output.write(`${happening.text}\n`);
        if (happening.type === 'segment' && happening.segment.exact) {
          output.write(timed(happening.segment, locale));
        }
      }
    },
    // The terminal itself shows what is typed.
    heard() {},
    note: (sentence) => output.write(`(${sentence})\n`),
    typing() {},
    close() {},
  };
}

/** What lasts to the second says how long; breathing has no words of its own after the first breaths. */
function timed({ breath, kind, seconds }: Segment, locale: Locale): string {
  const doing = breath ? locale.screen.breath[breath] : locale.screen.doing[kind];
  const params = { count: Math.round(seconds) };
  return `${doing}. ${wordsOf({ key: 'screen.silence', params }, locale, TERMINAL)}\n`;
}

/** Five places wide; blank for an answer outside a routine. */
export function timeColumn(timeMs: number | null): string {
  return timeMs === null ? ' '.repeat(5) : clockTime(timeMs);
}
