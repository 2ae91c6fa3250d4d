import { conversing, sayingOnce } from '../listener.js';
import { atMostOne } from '../usage.js';
import type { Command } from './command.js';
import { readArguments } from './command.js';
import { PLAYING_HELP, PLAYING_OPTIONS, stageFor } from './playing.js';

const help = `supine talk ["<sentence>"] [--speed N] [--voice VOICE] [--json]

A conversation. With a sentence: says it, and ends when the answer has been played.
Without one: reads sentences as you type them, or the lines of a file or pipe.

${PLAYING_HELP}

While it plays: space pauses and carries on, the right arrow goes on to the next step, the left one
back, the up arrow repeats, Esc or Ctrl-C stops. Letters gather into a sentence; Enter says it.
With --plain everything is typed: pause, carry on, next, go back, again, stop.
`;

/** `talk`: a conversation, by typing. */
export const talk: Command = {
  name: 'talk',
  summary: 'a conversation; with a sentence, only its answer (also without the word talk)',
  help,
  async run(words, language) {
    const { values, positionals } = readArguments(words, PLAYING_OPTIONS);
    const sentence = atMostOne(positionals, 'word');
    if (sentence !== undefined) {
      const stage = await stageFor(values, language, true, sayingOnce());
      await stage.perform((bed) => bed.say(sentence));
      return;
    }
    const { listener, kept } = await conversing();
    const stage = await stageFor(values, language, false, listener);
    await stage.perform((bed) => bed.announce({ key: 'dialog.welcome' }));
    await kept();
  },
};
