import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sherpaVoice } from '../sherpa.js';
import { SpeechFailed } from '../synthesizer.js';
import { newFolder } from '../testing/newFolder.js';
import { emptyNetwork } from '../testing/onnx.js';
import { sherpaFolder } from '../testing/sherpaFolder.js';
import { type SherpaModel, sherpaModelIn } from './sherpaModel.js';

describe('the files of a voice', () => {
  it.each([
    ['kokoro', 'kokoro', { voices: 'voices.bin' }],
    ['kitten-tts', 'kitten', { voices: 'voices.bin' }],
    ['vits', 'vits', {}],
  ])('of the type %s are found in its folder', (type, kind, more) => {
    const folder = sherpaFolder(type);
    const others = Object.entries(more).map(([part, file]) => [part, join(folder, file)]);
    expect(sherpaModelIn(folder)).toEqual({
      kind,
      model: join(folder, 'model.onnx'),
      tokens: join(folder, 'tokens.txt'),
      data: join(folder, 'espeak-ng-data'),
      ...Object.fromEntries(others),
    });
  });

  it('of Matcha have a vocoder in the folder, or beside it', () => {
    const within = sherpaFolder('matcha-tts', { 'vocos-22khz-univ.onnx': 'vocoder' });
    expect(sherpaModelIn(within).vocoder).toBe(join(within, 'vocos-22khz-univ.onnx'));
    const beside = sherpaFolder('matcha-tts');
    writeFileSync(join(dirname(beside), 'hifigan_v2.onnx'), 'vocoder');
    expect(sherpaModelIn(beside).vocoder).toBe(join(dirname(beside), 'hifigan_v2.onnx'));
  });

  it('of Kokoro in several languages have the English list of words', () => {
    const folder = sherpaFolder('kokoro', { 'lexicon-us-en.txt': 'a\n', 'lexicon-zh.txt': 'b\n' });
    expect(sherpaModelIn(folder).lexicon).toBe(join(folder, 'lexicon-us-en.txt'));
  });

  it('are found by one of several networks where that is named', () => {
    const folder = sherpaFolder('kokoro', {
      'model.int8.onnx': emptyNetwork({ model_type: 'kokoro' }),
    });
    expect(() => sherpaModelIn(folder)).toThrow('(model.int8.onnx, model.onnx); name one');
    const named = join(folder, 'model.int8.onnx');
    expect(sherpaModelIn(named).model).toBe(named);
  });

  it.each<[string, () => string, string]>([
    ['in no folder', () => join(newFolder(), 'none'), 'there is no such folder.'],
    ['in an empty folder', newFolder, 'it has no .onnx file.'],
    ['of a kind of its own', () => sherpaFolder('supertonic'), '(supertonic); spoken are kokoro,'],
    [
      'of a network that does not say what it is',
      () => sherpaFolder('kokoro', { 'model.onnx': 'version https://git-lfs' }),
      'does not say what kind of voice it is',
    ],
  ])('%s are refused in one sentence', (_, place, sentence) => {
    const found = () => sherpaModelIn(place());
    expect(found).toThrow(SpeechFailed);
    expect(found).toThrow(sentence);
  });
});

describe('a voice of which a file is missing', () => {
  it.each<[string, string, (folder: string) => void, string]>([
    ['its words', 'kokoro', (folder) => rmSync(join(folder, 'tokens.txt')), 'tokens.txt'],
    ['its speakers', 'kitten-tts', (folder) => rmSync(join(folder, 'voices.bin')), 'voices.bin'],
    ['its vocoder', 'matcha-tts', () => {}, 'vocos-22khz-univ.onnx'],
    ['its sounds', 'vits', (folder) => rmSync(join(folder, 'espeak-ng-data/phontab')), 'phontab'],
    ['all that it was', 'vits', (folder) => truncateSync(join(folder, 'tokens.txt')), 'tokens.txt'],
  ])('is refused at once, with the path: %s', (_, type, spoil, name) => {
    const folder = sherpaFolder(type);
    spoil(folder);
    const made = () => sherpaVoice({ model: sherpaModelIn(folder) });
    expect(made).toThrow(SpeechFailed);
    expect(made).toThrow(
      new RegExp(`^A file of the voice is missing, or cannot be read: \\S.*${name}\\.$`),
    );
  });

  it('is told of all of them in one sentence', () => {
    const folder = sherpaFolder('kokoro');
    for (const name of ['tokens.txt', 'voices.bin', 'model.onnx']) {
      const model = sherpaModelIn(folder);
      rmSync(join(folder, name));
      if (name !== 'model.onnx') continue;
      expect(() => sherpaVoice({ model })).toThrow(
        /^Files of the voice are .*model\.onnx, .*voices\.bin, .*tokens\.txt\.$/,
      );
    }
  });
});

describe('the name of such a voice', () => {
  const idOf = (folder: string, speaker?: number) => {
    const options = { model: sherpaModelIn(folder), ...(speaker === undefined ? {} : { speaker }) };
    return sherpaVoice(options).id;
  };

  it('is the same wherever its files lie, and has no path in it', () => {
    const [one, other] = [sherpaFolder('kokoro'), sherpaFolder('kokoro')];
    expect(idOf(one)).toBe(idOf(other));
    expect(idOf(one)).toMatch(/^sherpa-onnx kokoro [0-9a-f]{12} 0$/);
  });

  it('is another for another network, another list of speakers and another speaker', () => {
    const ids = [
      idOf(sherpaFolder('kokoro')),
      idOf(sherpaFolder('kokoro'), 3),
      idOf(sherpaFolder('kokoro', { 'voices.bin': 'other voices' })),
      idOf(
        sherpaFolder('kokoro', { 'model.onnx': emptyNetwork({ v: '2', model_type: 'kokoro' }) }),
      ),
      idOf(sherpaFolder('vits')),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it.each<[string, object, string]>([
  [
    'a speaker that is a name',
    { speaker: 'af_heart' },
    'A speaker is a whole number from 0, not af_heart.',
  ],
  ['half a speaker', { speaker: 0.5 }, 'A speaker is a whole number from 0, not 0.5.'],
  ['no threads', { threads: 0 }, 'threads is a whole number from 1, not 0.'],
])('no voice has %s', (_, more, sentence) => {
  const model = sherpaModelIn(sherpaFolder('vits'));
  expect(() => sherpaVoice({ model, ...more })).toThrow(new TypeError(sentence));
});

it('a model of which a path was left out is refused', () => {
  const { voices: _, ...model } = sherpaModelIn(sherpaFolder('kokoro'));
  expect(() => sherpaVoice({ model: model as SherpaModel })).toThrow(
    new TypeError('A model of kokoro needs the path of its voices.'),
  );
});
