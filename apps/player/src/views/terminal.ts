import type { Clock, Locale, Scene } from '@supine/core';
import { createLogUpdate } from 'log-update';
import { timeColumn } from './plain.js';
import type { Quiet } from './status.js';
import { MARGIN, statusBlock } from './status.js';
import type { View } from './view.js';
import { wrapWords } from './wrap.js';

const REDRAW_EVERY_MS = 250;

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

/** Spoken lines scroll by above; below them a small block says what is going on and for how long still. */
export function terminalView({ output, clock, scene, locale, dims }: TerminalParts): View {
  const log = createLogUpdate(output);
  const quiet: Quiet = (text) => (dims && text !== '' ? `\u001B[2m${text}\u001B[22m` : text);
  const columns = () => output.columns || 80;
  let typed = '';
  let unset = () => {};
  let open = true;

  const draw = () => {
    if (!open) return;
    unset();
    const now = scene();
    log(statusBlock(now, typed, columns(), locale, quiet).join('\n'));
    if (now && !now.paused) unset = clock.callAt(clock.now() + REDRAW_EVERY_MS, draw);
  };
  const scroll = (margin: string, text: string, tone: Quiet = (same) => same) => {
    const [first = '', ...more] = wrapWords(text, Math.max(1, columns() - 1 - MARGIN));
    const lines = [`${quiet(margin)}${tone(first)}`];
    lines.push(...more.map((line) => `${' '.repeat(MARGIN)}${tone(line)}`));
    log.persist(lines.join('\n'));
  };
  const redraw = () => draw();
  output.on('resize', redraw);
  draw();

  return {
    show(happenings) {
      for (const happening of happenings) {
        if (happening.type === 'line') {
          scroll(`${timeColumn(happening.placeMs)}  `, happening.text);
        }
      }
      draw();
    },
    heard(sentence) {
      scroll(' '.repeat(MARGIN - 2), `› ${sentence}`, quiet);
      draw();
    },
    note(sentence) {
      scroll(' '.repeat(MARGIN), `(${sentence})`, quiet);
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
      output.off('resize', redraw);
      log.clear();
      log.done();
    },
  };
}
