import { UsageError } from '../usage.js';
import type { Command } from './command.js';
import { buildVoice } from './voice/build.js';
import { checkVoice } from './voice/check.js';
import { listVoices } from './voice/list.js';

const help = `supine voice build --out FOLDER [--engine NAME] [--name NAME] [--licence TEXT] [--pace N] [--profile NAME] [--for WHAT]
supine voice check FOLDER|URL [--for WHAT] [--json]
supine voice list [FOLDER …] [--json]

A voice pack is everything a voice says, spoken once: a folder that every command, host and page takes as --voice.

build  speaks every line and writes the pack; whoever was interrupted goes on where they were
  --out FOLDER     where it goes; a pack that is there is replaced when the new one is whole
  --engine NAME    rms (the usual one), slt, system, sherpa: a voice that you have downloaded, spoken by sherpa-onnx-node;
                   polly, or openai: any server with /v1/audio/speech
  --url URL        of that server, such as http://localhost:8880
  --model WHAT     of that server, such as kokoro; for sherpa the folder of the voice, or its .onnx file
  --speaker NAME   of that server or of Polly, such as af_heart; for sherpa a number, 0 if left out
  --name NAME      what the voice is called; the speaker's name if left out
  --licence TEXT   under which terms its sound may be handed on
  --pace N         how many times longer than the voice's own pace words are stretched; 1.2 if left out
  --profile NAME   what it is listened to on: bed (the usual one), speaker or phone
  --for WHAT       all (the usual one), or routines: without what only answers say, for a host that plays recordings
check  whether a pack has every line, whole, evenly loud, without silences, and no longer than its time;
       loudness and silence need ffmpeg, and how many words are understood needs pocketsphinx besides
list   the voices that are here, the packs and downloaded voices in these folders, or in your own; and what there is to
       download, with its size, licence, address and SHA-256 where these are known
`;

const ACTIONS: Readonly<Record<string, Command['run']>> = {
  build: buildVoice,
  check: checkVoice,
  list: listVoices,
};

/** `voice`: voice packs. */
export const voice: Command = {
  name: 'voice',
  summary: 'voice packs: build, check, list',
  help,
  async run(words, language) {
    const [name = '', ...rest] = words;
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (!action) {
      throw new UsageError(`voice takes one of ${Object.keys(ACTIONS).join(', ')}, not "${name}".`);
    }
    await action(rest, language);
  },
};
