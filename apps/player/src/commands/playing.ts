import type { LiveConversation } from '@supine/core';
import { realClock } from '../clock.js';
import { countryFrom } from '../country.js';
import { keysInput } from '../inputs/keys.js';
import { linesInput } from '../inputs/lines.js';
import type { KnownListener } from '../listener.js';
import { isPlace, spokenPack } from '../spokenBy.js';
import { Stage } from '../stage.js';
import { tell } from '../tell.js';
import { oneOf, positiveNumber } from '../usage.js';
import { jsonLinesView } from '../views/jsonLines.js';
import { plainView, readView } from '../views/plain.js';
import { terminalView } from '../views/terminal.js';
import type { View } from '../views/view.js';
import { VOICE_CHOICES } from '../voice.js';
import type { Language } from './command.js';

/** Options of the commands that play. */
export const PLAYING_OPTIONS = {
  speed: { type: 'string', default: '1' },
  voice: { type: 'string', default: 'system' },
  country: { type: 'string' },
  plain: { type: 'boolean' },
} as const;

export const PLAYING_HELP = `  --speed N            N times faster than real time
  --voice VOICE        none (silently), system (the machine's own voice, the default), or the folder or URL of a voice pack
  --country XX         where you are, for the numbers to call; the country of your system's language, if left out
  --plain              line by line, for a screen reader; as with TERM=dumb
  --json               one JSON object on each line for every spoken line and segment`;

interface PlayingOptions {
  readonly speed: string;
  readonly voice: string;
  readonly country?: string | undefined;
  readonly plain?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** A stage on this terminal, or on whatever standard input and output are. */
export async function stageFor(
  options: PlayingOptions,
  { locale, hearing }: Language,
  oneAnswer: boolean,
  listener: KnownListener,
): Promise<Stage> {
  const speed = positiveNumber('speed', options.speed);
  const voice = isPlace(options.voice)
    ? await spokenPack(options.voice, locale)
    : oneOf('voice', VOICE_CHOICES, options.voice);
  const { stdin, stdout } = process;
  const onTerminal = stdout.isTTY && !options.json;
  const clock = realClock(speed);
  const isRead = options.plain === true || process.env['TERM'] === 'dumb';
  const view = (bed: LiveConversation): View => {
    if (options.json) return jsonLinesView(stdout, clock.now);
    if (!onTerminal) return plainView(stdout, process.stderr);
    if (isRead) return readView(stdout, locale);
    const scene = () => bed.scene();
    // https://no-color.org: any value but an empty one.
    const dims = (process.env['NO_COLOR'] ?? '') === '';
    return terminalView({ output: stdout, clock: realClock(), scene, locale, dims });
  };
  // Whoever reads line by line types line by line.
  const hasKeys = onTerminal && stdin.isTTY && !isRead;
  const lines = oneAnswer ? null : linesInput.bind(null, stdin);
  return new Stage({
    clock,
    locale,
    hearing,
    country: countryFrom(options.country, locale, tell),
    voice,
    view,
    input: hasKeys ? keysInput.bind(null, stdin) : lines,
    oneAnswer,
    listener,
  });
}
