import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../model/finding.js';
import { drawIcon } from '../model/icon/drawIcon.js';
import { decodePng, encodePng } from '../model/icon/png.js';
import type { InteractionModel } from '../model/interactionModel.js';
import { INVOCATION_NAME, LOCALES } from '../model/invocation.js';
import { jsonText } from '../model/jsonText.js';
import type { Package } from '../model/manifestRules.js';
import { MANIFEST_RULES } from '../model/manifestRules.js';
import { ICON_PIXELS } from '../model/skillPackage.js';
import { taskDefinition } from '../model/task.js';
import { checkedInFiles } from './checkedInModel.js';

const FOLDER = new URL('../skill-package/', import.meta.url);

const skill: Package = {
  manifest: JSON.parse(read('skill.json').toString()).manifest,
  model: JSON.parse(read('interactionModels/custom/en-US.json').toString()) as InteractionModel,
  files: checkedInFiles(),
};

const OPEN = `Alexa, open ${INVOCATION_NAME}`;

/** The rule, what breaks it, and how a package is broken. */
const BROKEN: readonly (readonly [string, string, (broken: Package) => void])[] = [
  [
    'five-locales',
    'a page less',
    ({ manifest }) => {
      delete manifest.publishingInformation?.locales?.['en-IN'];
    },
  ],
  [
    'five-locales',
    'privacy terms less',
    ({ manifest }) => {
      delete manifest.privacyAndCompliance?.locales?.['en-IN'];
    },
  ],
  [
    'five-locales',
    'a model less',
    ({ files }) => {
      files.splice(files.indexOf('interactionModels/custom/en-IN.json'), 1);
    },
  ],
  ['disclaimer', 'no disclaimer', editing({ description: 'Stretches for your back.' })],
  ['promises-nothing', 'a cure in the name', editing({ name: 'Back Pain Cure' })],
  ['promises-nothing', 'a therapy', editing({ summary: 'Therapy at home.' })],
  ['promises-nothing', 'a treatment', editing({ summary: 'It treats sciatica.' })],
  ['promises-nothing', 'something fixed', editing({ summary: 'Get your back fixed.' })],
  [
    'promises-nothing',
    'relief in the spoken name',
    ({ model }) => {
      model.interactionModel.languageModel.invocationName = 'back pain relief';
    },
  ],
  ['summary-length', 'a long summary', editing({ summary: 'Stretch. '.repeat(18) })],
  ['summary-length', 'no summary', editing({ summary: '' })],
  ['example-phrases', 'two phrases', editing({ examplePhrases: [OPEN, OPEN] })],
  [
    'example-phrases',
    'another name',
    editing({ examplePhrases: [OPEN, OPEN, 'Alexa, open my stretch'] }),
  ],
  [
    'example-phrases',
    'what nobody taught',
    editing({ examplePhrases: [OPEN, OPEN, `Alexa, ask ${INVOCATION_NAME} to sing`] }),
  ],
  [
    'example-phrases',
    'no wake word',
    editing({ examplePhrases: [OPEN, OPEN, `open ${INVOCATION_NAME}`] }),
  ],
  ['icons', 'a picture that is not there', editing({ smallIconUri: 'file://assets/images/a.png' })],
  ['icons', 'a web address', editing({ largeIconUri: 'https://example.org/icon.png' })],
  ['privacy', 'purchases', answering({ allowsPurchases: true })],
  ['privacy', 'personal information', answering({ usesPersonalInfo: true })],
  ['privacy', 'children', answering({ isChildDirected: true })],
  ['privacy', 'advertising', answering({ containsAds: true })],
  ['privacy', 'health insurance', answering({ usesHealthInfo: true })],
  ['privacy', 'no word about export', answering({ isExportCompliant: false })],
  [
    'interfaces',
    'no player',
    ({ manifest }) => {
      manifest.apis?.custom?.interfaces?.shift();
    },
  ],
  [
    'endpoints-are-left-to-the-deployment',
    'an endpoint',
    ({ manifest }) => {
      Object.assign(manifest.apis?.custom ?? {}, { endpoint: { uri: 'arn:aws:lambda' } });
    },
  ],
  [
    'endpoints-are-left-to-the-deployment',
    'events without an endpoint',
    ({ manifest }) => {
      Object.assign(manifest, { events: { subscriptions: [{ eventName: 'SKILL_DISABLED' }] } });
    },
  ],
  [
    'tasks-are-defined',
    'a task of another version',
    ({ manifest }) => {
      manifest.apis?.custom?.tasks?.push({ name: 'StartRoutine', version: '2' });
    },
  ],
];

describe('the skill package', () => {
  it.each([...ICON_PIXELS])(
    'has %s as it is drawn today, %i pixels wide and high',
    (path, pixels) => {
      const { widthPixels, heightPixels, rgb } = decodePng(read(path));
      expect([widthPixels, heightPixels]).toEqual([pixels, pixels]);
      expect(Buffer.compare(Buffer.from(rgb), Buffer.from(drawIcon(pixels).rgb))).toBe(0);
    },
  );

  it('teaches all locales the same', () => {
    const [first, ...others] = LOCALES.map((locale) =>
      read(`interactionModels/custom/${locale}.json`),
    );
    expect(others.every((other) => first?.equals(other))).toBe(true);
  });

  it('breaks no rule', () => {
    expect(findingsOf(MANIFEST_RULES, skill)).toEqual([]);
  });

  it.each(BROKEN)('is found by %s with %s', (rule, _, breakIt) => {
    const broken = structuredClone(skill);
    breakIt(broken);
    expect(findingsOf(MANIFEST_RULES, broken).map((finding) => finding.rule)).toContain(rule);
  });

  it('has a broken package for every rule', () => {
    const broken = new Set(BROKEN.map(([rule]) => rule));
    expect([...broken].sort()).toEqual(MANIFEST_RULES.map(({ name }) => name).sort());
  });
});

describe('the task', () => {
  const { info, paths, components } = taskDefinition();

  it('is one public action with a title in every locale', () => {
    expect(Object.keys(paths)).toEqual(['/StartRoutine']);
    expect(Object.keys(paths['/StartRoutine'] ?? {})).toContain('post');
    expect(info['x-amzn-alexa-access-scope']).toBe('public');
    expect(Object.keys(info['x-amzn-display-details']).toSorted()).toEqual(LOCALES.toSorted());
  });

  it('refers only to what it defines', () => {
    const references = JSON.stringify(paths).match(/#\/components\/schemas\/\w+/g) ?? [];
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) {
      expect(Object.keys(components.schemas)).toContain(reference.split('/').at(-1));
    }
  });
});

describe('the settings of the deployment', () => {
  const { profiles } = JSON.parse(read('../ask-resources.json').toString());
  const { skillMetadata, code, skillInfrastructure } = profiles.default;

  it('upload this package and the built skill', () => {
    expect(skillMetadata.src).toBe('./skill-package');
    expect(code.default.src).toBe('./dist');
    expect(skillInfrastructure.type).toBe('@ask-cli/cfn-deployer');
    expect(skillInfrastructure.userConfig).toMatchObject({
      handler: 'index.handler',
      templatePath: './infrastructure/template.yaml',
    });
  });

  it('ask to be told when somebody disables the skill, so that all about them can be erased', () => {
    expect(skillInfrastructure.userConfig.skillEvents.subscriptions).toEqual(['SKILL_DISABLED']);
  });
});

describe('a generated document', () => {
  const WORDS = Array.from({ length: 40 }, (_, index) => `word ${index}`);

  it.each([
    ['a short list', { words: ['a', 'b'], more: 1 }, '{\n  "words": ["a", "b"],\n  "more": 1\n}\n'],
    ['an empty list', { words: [] }, '{\n  "words": []\n}\n'],
    ['a list of lists', [[1], [2]], '[\n  [1],\n  [2]\n]\n'],
    ['objects in a list', [{ a: [1] }], '[\n  {\n    "a": [1]\n  }\n]\n'],
  ])('is written with %s', (_, content, text) => {
    expect(jsonText(content)).toBe(text);
    expect(JSON.parse(text)).toEqual(content);
  });

  it('keeps a long list on lines of its own', () => {
    expect(jsonText({ words: WORDS }).split('\n')).toHaveLength(WORDS.length + 5);
  });
});

describe('a PNG file', () => {
  const picture = drawIcon(8);

  it('is read back as it was written', () => {
    expect(decodePng(encodePng(picture))).toEqual(picture);
  });

  it.each([
    ['no signature', (file: Buffer) => file.subarray(1), 'no PNG file'],
    ['a damaged part', (file: Buffer) => damaged(file, 45), 'damaged'],
  ])('is refused with %s', (_, spoil, reason) => {
    expect(() => decodePng(spoil(encodePng(picture)))).toThrow(reason);
  });
});

describe('the icon', () => {
  it('is dark at its corners, which are cut off, and light where somebody lies', () => {
    const { rgb } = drawIcon(100);
    const lightAt = (column: number, row: number) =>
      [0, 1, 2].reduce((sum, channel) => sum + (rgb[(row * 100 + column) * 3 + channel] ?? 0), 0);
    for (const [column, row] of [
      [0, 0],
      [99, 0],
      [0, 99],
      [99, 99],
    ] as const) {
      expect(lightAt(column, row)).toBeLessThan(200);
    }
    expect(lightAt(24, 58)).toBeGreaterThan(600);
    expect(lightAt(45, 62)).toBeGreaterThan(600);
  });
});

function read(path: string): Buffer {
  return readFileSync(new URL(path, FOLDER));
}

/** Puts other words on the page of every locale. */
function editing(words: object) {
  return ({ manifest }: Package): void => {
    for (const page of Object.values(manifest.publishingInformation?.locales ?? {})) {
      Object.assign(page, words);
    }
  };
}

/** Answers a question about privacy otherwise. */
function answering(answer: object) {
  return ({ manifest }: Package): void => {
    Object.assign(manifest.privacyAndCompliance ?? {}, answer);
  };
}

function damaged(file: Buffer, at: number): Buffer {
  const copy = Buffer.from(file);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
