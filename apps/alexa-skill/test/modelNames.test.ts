import { INTENTS } from '@supine/core/recognise';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import { BUILT_IN, intentNamed, namedIntent } from '../src/modelNames.js';

const UNKNOWN = { intent: 'Unknown', slots: {} };

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const id = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));
const slots = fc.dictionary(word, id, { maxKeys: 3 });
const intent = fc.constantFrom(...INTENTS);

describe('the name of an intent', () => {
  it.each([
    ['ReportPain', { symptom: 'both-legs' }, 'ReportPain__symptom_both_legs'],
    ['ReportPain', {}, 'ReportPain'],
    [
      'AvoidMovement',
      { precaution: 'on-hands-and-knees' },
      'AvoidMovement__precaution_on_hands_and_knees',
    ],
    ['StartRoutine', { setting: 'bed', region: 'hip' }, 'StartRoutine__region_hip__setting_bed'],
  ] as const)('is for %s with %j "%s"', (intent, slots, name) => {
    expect(intentNamed(intent, slots)).toBe(name);
    expect(namedIntent(name)).toEqual({ intent, slots });
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(intent, slots, (intent, slots) => {
        const name = intentNamed(intent, slots);
        expect(name).toMatch(/^[A-Za-z_]+$/);
        const read = namedIntent(name);
        expect(read.intent).toBe(intent);
        expect(Object.entries(read.slots).sort()).toEqual(Object.entries(slots).sort());
      }),
    );
  });

  it('tells two meanings apart', () => {
    fc.assert(
      fc.property(slots, slots, (one, other) => {
        const same =
          JSON.stringify(Object.entries(one).sort()) ===
          JSON.stringify(Object.entries(other).sort());
        expect(intentNamed('ReportPain', one) === intentNamed('ReportPain', other)).toBe(same);
      }),
    );
  });

  it.each([
    ['a number', { minutes: 5 }],
    ['a figure in an id', { position: 'reclined-30' }],
    ['a capital', { symptom: 'Chest' }],
    ['an empty id', { symptom: '' }],
    ['an underscore', { symptom: 'both_legs' }],
    ['two hyphens', { symptom: 'both--legs' }],
    ['a hyphen at the end', { symptom: 'both-' }],
    ['a slot of two words', { 'symptom-now': 'chest' }],
  ])('is refused with %s', (_, slots) => {
    expect(() => intentNamed('ReportPain', slots)).toThrow('cannot stand in the name of an intent');
  });

  it.each([
    ['a foreign intent', 'OrderPizza__size_large'],
    ['no id', 'ReportPain__symptom'],
    ['an empty id', 'ReportPain__symptom_'],
    ['no slot', 'ReportPain___chest'],
    ['nothing behind the name', 'ReportPain__'],
    ['a slot twice', 'ReportPain__symptom_chest__symptom_fall'],
    ['a capital in the id', 'ReportPain__symptom_Chest'],
    ['a figure in the id', 'ReportPain__symptom_chest2'],
    ['one underscore too many', 'ReportPain__symptom_both__legs'],
    ['small letters', 'reportpain__symptom_chest'],
    ["one of Amazon's with a slot", 'AMAZON.StopIntent__symptom_chest'],
    ['a space', 'ReportPain__symptom_chest '],
    ['the prototype', '__proto__'],
    ['the prototype as a slot', 'ReportPain____proto___chest'],
    ['a method', 'toString'],
    ['nothing', ''],
  ])('is Unknown with %s', (_, name) => {
    expect(namedIntent(name)).toEqual(UNKNOWN);
  });

  it('is never more than a known intent with ids, whatever arrives', () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom('__', '_', 'symptom', 'constructor', '__proto__', 'ReportPain'),
        word,
      ),
    );
    const anything = fc.oneof(
      fc.anything(),
      fc.string(),
      parts.map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (name) => {
        const read = namedIntent(name);
        expect([...INTENTS]).toContain(read.intent);
        expect(Object.getPrototypeOf(read.slots)).toBe(Object.prototype);
        for (const value of Object.values(read.slots)) expect(value).toMatch(/^[a-z]+(-[a-z]+)*$/);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each(Object.entries(BUILT_IN))('is %s for %s', (name, intent) => {
    expect(namedIntent(name)).toEqual({ intent, slots: {} });
  });
});
