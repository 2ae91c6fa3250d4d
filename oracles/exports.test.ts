import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { buildRoutine, catalogue, compileTimeline, enUS } from '../packages/core/dist/index.js';
import {
  answerCards,
  cardJsonLd,
  renderJsonLd,
  renderWebVtt,
} from '../packages/core/dist/speech.js';
import { answerCardsJsonSchema, catalogueJsonSchema } from '../packages/core/dist/stored.js';

/** Each export is read by a parser that is not ours. */
const require = createRequire(import.meta.url);
const Ajv = require('ajv/dist/2020').default;
const webvtt = require('node-webvtt');
const jsonld = require('jsonld');

const evening = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));

describe('the JSON Schema of the catalogue', () => {
  const validate = new Ajv({ strict: false }).compile(catalogueJsonSchema());

  it('accepts the catalogue as JSON', () => {
    const ok = validate(JSON.parse(JSON.stringify(catalogue)));
    expect(validate.errors ?? []).toEqual([]);
    expect(ok).toBe(true);
  });

  it('refuses one with a field too many, and one without a dose', () => {
    const copy = JSON.parse(JSON.stringify(catalogue));
    copy.exercises['pelvic-tilt'].cure = true;
    expect(validate(copy)).toBe(false);
    const other = JSON.parse(JSON.stringify(catalogue));
    delete other.exercises['pelvic-tilt'].dose;
    expect(validate(other)).toBe(false);
  });
});

describe('the cards', () => {
  const cards = answerCards(catalogue, enUS);

  it('are as their JSON Schema says', () => {
    const validate = new Ajv({ strict: false }).compile(answerCardsJsonSchema());
    validate(JSON.parse(JSON.stringify(cards)));
    expect(validate.errors ?? []).toEqual([]);
    expect(validate([{ ...cards[0], cure: true }])).toBe(false);
  });

  it('are read as questions with their answers and sources', async () => {
    for (const card of cards) {
      const document = {
        ...cardJsonLd(card, 'en-US'),
        '@context': { '@vocab': 'https://schema.org/' },
      };
      const [expanded] = await jsonld.expand(document);
      expect(expanded['@type']).toEqual(['https://schema.org/Question']);
      const [answer] = expanded['https://schema.org/acceptedAnswer'];
      expect(answer['https://schema.org/citation'] ?? []).toHaveLength(card.sources.length);
    }
  });
});

describe('captions', () => {
  it('are read back with every line, in order and without overlap', () => {
    const { cues, valid } = webvtt.parse(renderWebVtt(evening, enUS, { stop: 'say' }), {
      strict: true,
    });
    expect(valid).toBe(true);
    const lines = evening.segments.reduce(
      (total, { lines, cues: inside }) => total + lines.length + inside.length,
      0,
    );
    expect(cues).toHaveLength(lines);
    for (const [index, cue] of cues.entries()) {
      expect(cue.end).toBeGreaterThan(cue.start);
      expect(cue.start).toBeGreaterThanOrEqual(cues[index - 1]?.end ?? 0);
    }
    expect(cues.at(-1).text).toBe('That is all. Rest as long as you like.');
  });
});

describe('JSON-LD', () => {
  it('is read as a plan with steps and sources', async () => {
    const document = renderJsonLd(evening, catalogue, enUS, { stop: 'say' });
    // The context is the vocabulary itself; nothing is fetched.
    const expanded = await jsonld.expand({
      ...document,
      '@context': { '@vocab': 'https://schema.org/' },
    });
    const [plan] = expanded;
    expect(plan['@type']).toEqual(['https://schema.org/ExercisePlan', 'https://schema.org/HowTo']);
    expect(plan['https://schema.org/step']).toHaveLength(13);
    expect(plan['https://schema.org/citation'].length).toBeGreaterThan(3);
    expect(plan['https://schema.org/totalTime']).toEqual([{ '@value': 'PT600S' }]);
  });
});
