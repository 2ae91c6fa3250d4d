import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runs } from '../../../depth.js';
import { exportedFiles } from '../src/exports.js';
import { hassilOf } from '../src/hassil.js';
import { Input, yamlText } from '../src/yamlText.js';
import { hearSentence } from './hearSentence.js';
import { readYaml } from './houseListener.js';

const FILES = exportedFiles();
const textAt = (path: string) => FILES.find((file) => file.path === path)?.text ?? '';
const sentences = readYaml(textAt('custom_sentences/en/supine.yaml')) as {
  readonly intents: Record<string, { readonly data: readonly { readonly sentences: string[] }[] }>;
  readonly lists: Record<string, { readonly values: readonly { in: string; out: string }[] }>;
};
const lists = Object.fromEntries(
  Object.entries(sentences.lists).map(([name, { values }]) => [name, values]),
);

function heardAs(sentence: string) {
  for (const [name, { data }] of Object.entries(sentences.intents)) {
    for (const template of data.flatMap((one) => one.sentences)) {
      const slots = hearSentence(template, sentence, lists);
      if (slots) return [name, ...Object.values(slots)];
    }
  }
  return [];
}

describe('a sentence said in the house', () => {
  it.each([
    ['start my back stretch routine', ['SupineStart', 'evening_wind_down']],
    ['start five basics', ['SupineStart', 'basics_five']],
    ['how do I sleep with upper back pain', ['SupineSleep', 'sleep_upper_back']],
    ['how should I lie with a sore neck', ['SupineSleep', 'sleep_neck']],
    ['how do I sleep when I am pregnant', ['SupineSleepPregnant']],
    ['how do I turn over', ['SupineTurnOver']],
    ['how do I get out of bed', ['SupineGetUp']],
    ['does ice help', ['SupineAsk', 'ice']],
    ['does a body pillow work', ['SupineAsk', 'body-pillow']],
    ['should I try kinesiology tape', ['SupineAsk', 'tape']],
    ['can I sleep on my stomach', ['SupineLie', 'front']],
    ['what is sciatica', ['SupineExplain', 'nerve-root']],
    ['stop my back stretch', ['SupineStop']],
    ['turn on the light', []],
    ['stop', []],
  ])('"%s" is %j', (sentence, heard) => {
    expect(heardAs(sentence)).toEqual(heard);
  });

  it('starts a script that exists', () => {
    const scripts = FILES.flatMap(({ path }) => /supine_(\w+)\.yaml$/.exec(path)?.[1] ?? []);
    for (const list of ['routine', 'region']) {
      const values = lists[list] ?? [];
      expect(values.length).toBeGreaterThan(0);
      for (const { out } of values) expect(scripts).toContain(out);
    }
    const { intent_script: started } = readYaml(textAt('packages/supine_sentences.yaml'));
    expect(Object.keys(started as object).sort()).toEqual(Object.keys(sentences.intents).sort());
  });
});

describe('a question asked in the house', () => {
  const { intent_script: started } = readYaml(textAt('packages/supine_sentences.yaml')) as {
    intent_script: Record<string, { speech: { text: string } }>;
  };
  const answer = (name: string, id: string) =>
    new RegExp(`'${id}': '((?:[^'\\\\]|\\\\.)*)'`).exec(started[name]?.speech.text ?? '')?.[1];

  it('is answered with all there is to be careful about, and offers nothing', () => {
    const heat = answer('SupineAsk', 'heat');
    expect(heat).toContain('Never asleep or lying on it');
    expect(heat).toContain('Set a timer first.');
    expect(answer('SupineAsk', 'yoga')).toMatch(/spreads down a leg or an arm\.$/);
    expect(answer('SupineLie', 'front')).toContain('put a flat pillow under your hips');
    expect(answer('SupineExplain', 'nerve-root')).toContain('get help now');
  });

  it('has an answer for every name that is heard', () => {
    for (const [name, list] of [
      ['SupineAsk', 'remedy'],
      ['SupineLie', 'position'],
      ['SupineExplain', 'cause'],
    ] as const) {
      const ids = new Set(lists[list]?.map(({ out }) => out));
      expect(ids.size).toBeGreaterThan(10);
      for (const id of ids) expect(answer(name, id), id).toMatch(/\w\.$/);
    }
  });
});

describe('a template', () => {
  it('loses its commas and nothing else', () => {
    expect(hassilOf("(I'm|I am) [so] sore, {region}")).toBe("(i'm|i am) [so] sore {region}");
  });

  it.each(['<rule>', 'a;b', 'what?', 'a:b', ''])('with "%s" is refused', (template) => {
    expect(() => hassilOf(template)).toThrow('cannot be heard');
  });
});

describe('the text', () => {
  it.each(['1.1', '1.2'] as const)(
    'of any value is read back as that value, as YAML %s',
    (version) => {
      const text = fc
        .string({ unit: 'binary', maxLength: 30 })
        .map((one) => one.replace(/\p{Cs}/gu, ''));
      const { value } = fc.letrec((tie) => ({
        value: fc.oneof(
          { maxDepth: 3 },
          fc.oneof(
            text,
            fc.constantFrom('yes', 'off', '12:30', '{{ x }}', '- a', '!input x', '\u0085'),
          ),
          fc.integer(),
          fc.boolean(),
          fc.array(tie('value'), { maxLength: 3 }),
          fc.dictionary(fc.stringMatching(/^[a-z_]{3,6}$/), tie('value'), { maxKeys: 3 }),
        ),
      }));
      fc.assert(
        fc.property(value, (one) => {
          expect(parse(yamlText(one), { version })).toEqual(one);
        }),
        { numRuns: runs(400) },
      );
    },
  );

  it('keeps what a blueprint asks for apart from texts', () => {
    const text = yamlText({ asked: new Input('player'), said: '!input player' });
    expect(readYaml(text, { player: 'media_player.bed' })).toEqual({
      asked: 'media_player.bed',
      said: '!input player',
    });
  });
});
