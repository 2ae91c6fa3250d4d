import type { Clock, Locale, Scene } from '@supine/core';
import { ForwardTime } from './forwardTime.js';
import type { Entry } from './frame.js';
import { frame } from './frame.js';
import { timeColumn } from './plain.js';
import { screenOn } from './screen.js';
import type { Styles } from './status.js';
import type { View } from './view.js';

const REDRAW_EVERY_MS = 250;
/** More than any terminal has lines. */
const MOST_ENTRIES = 400;

/** What the view has to know about its terminal and what plays on it. */
export interface TerminalParts {
  readonly output: NodeJS.WriteStream;
  /** Its own time, not the routine's: a screen is looked at in real time, whatever the speed. */
  readonly clock: Clock;
  readonly scene: () => Scene | null;
  readonly locale: Locale;
  /** False where the person wants no colour: then nothing is dimmed either. */
  readonly dims: boolean;
}

/**
 * What is said now stands out, above a block that says what is going on and for how long still; what was said before grows
 * quiet above it. It is drawn on a screen of its own, and the last words are left on the one there was.
 */
export function terminalView({ output, clock, scene, locale, dims }: TerminalParts): View {
  const screen = screenOn(output);
  const time = new ForwardTime();
  const styles: Styles = {
    quiet: (text) => (dims && text !== '' ? `\u001B[2m${text}\u001B[22m` : text),
    loud: (text) => (text === '' ? text : `\u001B[1m${text}\u001B[22m`),
  };
  const room = () => ({ columns: output.columns || 80, rows: output.rows || 24 });
  const entries: Entry[] = [];
  let current = 0;
  /** What has been said since the person spoke last. */
  let answer: Entry[] = [];
  let typed = '';
  let unset = () => {};
  let open = true;

  const draw = () => {
    if (!open) return;
    unset();
    const now = scene();
    const shownMs = now ? time.at(now.placeMs) : 0;
    screen.show(frame({ scene: now, shownMs, typed, entries, current }, room(), locale, styles));
    if (now && !now.paused) unset = clock.callAt(clock.now() + REDRAW_EVERY_MS, draw);
  };
  const add = (entry: Entry) => {
    entries.push(entry);
    entries.splice(0, entries.length - MOST_ENTRIES);
  };
  const resized = () => {
    screen.forget();
    draw();
  };
  output.on('resize', resized);
  draw();

  return {
    show(happenings) {
      const lines = happenings.flatMap((happening): Entry[] => {
        if (happening.type === 'status' && happening.status === 'ended') time.reset();
        if (happening.type !== 'line') return [];
        const { placeMs, text } = happening;
        return [{ time: placeMs === null ? null : time.at(placeMs), text, kind: 'spoken' }];
      });
      for (const line of lines) add(line);
      if (lines.length > 0) current = lines.length;
      answer = [...answer, ...lines].slice(-MOST_ENTRIES);
      draw();
    },
    heard(text) {
      add({ time: null, text, kind: 'heard' });
      current = 0;
      answer = [];
      draw();
    },
    note(text) {
      add({ time: null, text, kind: 'note' });
      current = 0;
      draw();
    },
    typing(sentence) {
      typed = sentence;
      draw();
    },
    close() {
      if (!open) return;
      open = false;
      unset();
      output.off('resize', resized);
      screen.close();
      // Whom to call has to stay in sight.
      const last = answer.slice(-room().rows);
      for (const { time: at, text } of last) output.write(`${timeColumn(at)}  ${text}\n`);
    },
  };
}
