import type { v1 } from 'ask-smapi-model';
import { BUILT_IN } from '../src/modelNames.js';
import { INVOCATION_NAME } from './invocation.js';
import { SLOT_TYPES, slotTypes } from './slotTypes.js';
import { slotsIn, spokenSamples } from './spokenSamples.js';

/** What the skill is taught to understand, in the form that the platform takes. */
export type InteractionModel = v1.skill.interactionModel.InteractionModelData;

/**
 * The interaction model, written from the core's utterances. All English locales share it.
 *
 * @returns the content of `interactionModels/custom/<locale>.json`
 * @example interactionModel().interactionModel.languageModel?.invocationName // 'my back stretch routine'
 */
export function interactionModel(): InteractionModel {
  const samples = spokenSamples();
  const names = [...new Set([...samples.keys(), ...Object.keys(BUILT_IN)])].sort();
  return {
    interactionModel: {
      languageModel: {
        invocationName: INVOCATION_NAME,
        intents: names.map((name) => intentOf(name, samples.get(name) ?? [])),
        types: slotTypes(),
      },
    },
  };
}

function intentOf(name: string, samples: readonly string[]) {
  const slots = [...new Set(samples.flatMap(slotsIn))].map((slot) => ({
    name: slot,
    type: SLOT_TYPES.get(slot) ?? '',
  }));
  return slots.length === 0
    ? { name, samples: [...samples] }
    : { name, slots, samples: [...samples] };
}
