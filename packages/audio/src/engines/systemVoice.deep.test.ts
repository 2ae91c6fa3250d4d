import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { SpeechFailed, type Synthesizer } from '../synthesizer.js';
import { newFolder } from '../testing/newFolder.js';
import { folderWithProgram } from '../testing/programs.js';
import { synthesizerContract } from '../testing/synthesizerContract.js';
import { rawTone, wavOf } from '../testing/tone.js';
import { systemVoice } from './systemVoice.js';

const PATH = process.env['PATH'] ?? '';
const SAID = { text: 'Sciatica eases.', paceTimes: 1, whisper: false };
const hasEspeak = PATH.split(delimiter).some((folder) => existsSync(join(folder, 'espeak-ng')));
const onUnix = process.platform !== 'win32';

function voiceOf(path: string, platform: NodeJS.Platform = 'linux', limitMs?: number): Synthesizer {
  const voice = systemVoice(platform, path, limitMs);
  if (!voice) throw new Error('there is none');
  return voice;
}

describe.runIf(hasEspeak)('where espeak-ng is installed', () => {
  synthesizerContract({ describe, it, expect }, 'espeak-ng', () => voiceOf(PATH), {
    isDeterministic: true,
  });

  it('its version is in the name of the voice', () => {
    expect(voiceOf(PATH).id).toMatch(/^espeak-ng \d+\.\d+\S*$/);
  });

  // Programs that stand for those of other systems, and have espeak-ng speak.
  const SAY = `
[ "$1" = -o ] && [ "$3" = --data-format=LEI16@22050 ] && [ "$4" = -r ] && [ "$6" = -f ] && [ "$7" = - ] || exit 9
exec espeak-ng -s "$5" --stdin -w "$2"`;
  const POWERSHELL = `
[ "$1 $2 $3" = "-NoProfile -NonInteractive -Command" ] || exit 9
rate=$(printf %s "$4" | sed -n 's/.*Rate = \\(-*[0-9]*\\);.*/\\1/p')
exec espeak-ng -s $(awk "BEGIN { print int(160 * 3 ^ ($rate / 10)) }") --stdin -w "$SUPINE_WAV"`;

  it.each<[NodeJS.Platform, string, string]>([
    ['darwin', 'say', SAY],
    ['win32', 'powershell.exe', POWERSHELL],
  ])(
    'the voice of %s, which writes a file, speaks and leaves no file behind',
    async (platform, name, script) => {
      const folder = folderWithProgram(name, script);
      const temporary = newFolder();
      vi.stubEnv('TMPDIR', temporary);
      onTestFinished(() => {
        vi.unstubAllEnvs();
      });
      const voice = voiceOf(folder, platform);
      const text = 'Let your knees sink to the left.';
      const usual = await voice.synthesize({ ...SAID, text });
      const slow = await voice.synthesize({ ...SAID, text, paceTimes: 1.25 });
      expect(slow.samples.length / usual.samples.length).toBeGreaterThan(1.15);
      expect(slow.samples.length / usual.samples.length).toBeLessThan(1.35);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});

describe.runIf(onUnix)('a program that speaks', () => {
  it('is given the words on its standard input, respelled, and none of them as an argument', async () => {
    const folder = folderWithProgram(
      'espeak-ng',
      '[ "$1" = --version ] && exit; echo "$@" > HERE/arguments; cat > HERE/input; cat HERE/tone.wav',
    );
    writeFileSync(join(folder, 'tone.wav'), wavOf(rawTone('Sciatica eases.', 22_050), 22_050));
    await voiceOf(folder).synthesize({ ...SAID, paceTimes: 1.25 });
    expect(readFileSync(join(folder, 'input'), 'utf8')).toBe('Sigh attica eases.\n');
    expect(readFileSync(join(folder, 'arguments'), 'utf8')).toBe(
      '-v en-us -s 112 --stdin --stdout\n',
    );
  });
});

describe.runIf(onUnix)('a program that does not speak', () => {
  const silent = wavOf(Buffer.alloc(44_100), 22_050);
  it.each<[string, string, string]>([
    ['ends well and writes nothing', 'true', 'ended well and said nothing.'],
    ['ends well without a sample', 'cat HERE/empty.wav', 'said nothing, or only a part'],
    ['ends well with digital silence', 'cat HERE/silent.wav', 'said nothing, or only a part'],
    ['fails', 'cat HERE/silent.wav; exit 3', 'failed with code 3.'],
    ['crashes', 'kill -SEGV $$', 'was ended by SIGSEGV.'],
    ['writes half a header', 'head -c 22 HERE/silent.wav', 'damaged: it is cut off.'],
    ['writes half a file', 'head -c 22000 HERE/silent.wav', 'damaged: it is cut off.'],
    ['prints an error and ends well', 'echo no such voice', 'is not a WAV file.'],
    ['writes without an end', 'exec cat /dev/zero', 'wrote without an end.'],
    ['hangs', 'exec sleep 60', 'did not finish within 0.5 s.'],
    [
      'hangs and does not let itself be ended',
      'trap "" TERM INT; sleep 60',
      'did not finish within 0.5 s.',
    ],
    ['starts another that hangs', 'sleep 60 & wait', 'did not finish within 0.5 s.'],
    [
      'hangs after it has spoken',
      'cat HERE/silent.wav; exec sleep 60',
      'did not finish within 0.5 s.',
    ],
  ])('because it %s rejects with a sentence', async (what, script, sentence) => {
    const folder = folderWithProgram('espeak-ng', `[ "$1" = --version ] && exit\n${script}`);
    writeFileSync(join(folder, 'silent.wav'), silent);
    writeFileSync(join(folder, 'empty.wav'), wavOf(Buffer.alloc(0), 22_050, 0x7fff_f000));
    const limitMs = what.includes('hangs') ? 500 : 20_000;
    const startedMs = performance.now();
    const voice = voiceOf(folder, 'linux', limitMs);
    const error = await voice.synthesize(SAID).catch((failed: unknown) => failed);
    expect(error).toBeInstanceOf(SpeechFailed);
    expect(String(error)).toContain(sentence);
    expect(performance.now() - startedMs).toBeLessThan(15_000);
  });

  it('because it is no program rejects', async () => {
    const folder = folderWithProgram('espeak-ng', '');
    writeFileSync(join(folder, 'espeak-ng'), 'this is no program');
    await expect(voiceOf(folder).synthesize(SAID)).rejects.toThrow(SpeechFailed);
  });

  it('because it ends well without its file rejects', async () => {
    const voice = voiceOf(folderWithProgram('say', 'exit 0'), 'darwin');
    await expect(voice.synthesize(SAID)).rejects.toThrow(/say ended well and said nothing\.$/);
  });

  it('because it was taken away rejects', async () => {
    const folder = folderWithProgram('espeak-ng', 'exit 0');
    const voice = voiceOf(folder);
    rmSync(join(folder, 'espeak-ng'));
    await expect(voice.synthesize(SAID)).rejects.toThrow('could not be started.');
  });

  it('has a voice, of no known version, when it does not tell its version in time', () => {
    const folder = folderWithProgram('espeak-ng', 'exec sleep 60');
    expect(voiceOf(folder).id).toContain('espeak-ng of unknown version');
  });
});

describe('a system without a program that speaks', () => {
  it.each<[NodeJS.Platform]>([['linux'], ['darwin'], ['win32'], ['freebsd']])(
    'has no voice: %s',
    (platform) => {
      expect(systemVoice(platform, '')).toBe(null);
      expect(systemVoice(platform, ['/nowhere', newFolder()].join(delimiter))).toBe(null);
    },
  );

  it.runIf(onUnix)('does not take a folder or a text for one', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'espeak-ng'), 'read me');
    expect(systemVoice('linux', folder)).toBe(null);
  });

  it.runIf(onUnix)('takes the better one where there are two', () => {
    const espeak = folderWithProgram('espeak-ng', 'exit 0');
    const say = folderWithProgram('say', 'exit 0');
    expect(voiceOf([espeak, say].join(delimiter), 'darwin').id).toMatch(/^say /);
    expect(voiceOf(espeak, 'darwin').id).toMatch(/^espeak-ng /);
  });
});
