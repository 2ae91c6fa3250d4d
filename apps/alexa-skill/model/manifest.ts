import { catalogue } from '@supine/core';
import type { v1 } from 'ask-smapi-model';
import { INVOCATION_NAME, LOCALES } from './invocation.js';
import { TASK_NAME, TASK_VERSION } from './task.js';

/** What the shop shows and what the skill may use, in the form that the platform takes. */
export type Manifest = v1.skill.Manifest.SkillManifest;

const NAME = 'My Back Stretch Routine';

const SUMMARY =
  'A calm voice takes you through gentle back stretches in bed: it tells every step and times every hold. No hands, no eyes needed.';

const DESCRIPTION = [
  'Lie down, say one sentence, and a calm voice takes you through a gentle back stretch routine. It tells every step and times every hold, so that you need no hands, no eyes and no further word.',
  `There are ${Object.keys(catalogue.routines).length} routines: for the evening, for the morning in bed, for the middle of the night, for your desk and more. You can ask for one by name, by the minutes you have, or by the part of your back. You can also ask how to lie at night, how to turn over, what an exercise is, and who says so.`,
  'To stop at any time, say "Alexa, stop". Leave out anything that hurts.',
  'This skill gives general information only. It does not diagnose, it gives no medical advice, and it is no substitute for professional advice. Ask a doctor before you begin if you are pregnant, if you had surgery or an injury, or if you are not sure that stretching is right for you. If you think you may have an emergency, call your local emergency number.',
].join('\n\n');

/** Where the page on privacy is, once somebody has published this. */
const PRIVACY_URL = 'https://github.com/supine-app/supine/blob/main/docs/privacy.md';

const EXAMPLE_PHRASES = [
  `Alexa, open ${INVOCATION_NAME}`,
  `Alexa, ask ${INVOCATION_NAME} how should I sleep with upper back pain`,
  `Alexa, ask ${INVOCATION_NAME} for five minutes for my lower back`,
];

const KEYWORDS = [
  'back',
  'stretch',
  'stretching',
  'bed',
  'evening',
  'routine',
  'lower back',
  'upper back',
  'relax',
  'wind down',
];

const TESTING_INSTRUCTIONS = [
  `Say "Alexa, open ${INVOCATION_NAME}". At the first use the skill asks a few questions about your health; answer "no" to each. Then the routine begins.`,
  'A routine holds silences of up to a minute, in which a stretch is held. Say "Alexa, stop" to end it at any time.',
  'The first routine lasts ten minutes. For a short one, say "give me three minutes for my neck".',
].join('\n');

/**
 * The skill's manifest. It names no endpoint and no events: the deployment adds both when it knows where the skill
 * runs, and an upload with events but no endpoint is refused.
 *
 * @returns the content of `skill.json`
 * @example manifest().manifest.apis?.custom?.interfaces?.length // 2
 */
export function manifest(): { readonly manifest: Manifest } {
  return {
    manifest: {
      manifestVersion: '1.0',
      publishingInformation: {
        locales: Object.fromEntries(LOCALES.map((locale) => [locale, localized()])),
        isAvailableWorldwide: true,
        distributionMode: 'PUBLIC',
        testingInstructions: TESTING_INSTRUCTIONS,
        category: 'HEALTH_AND_FITNESS',
        distributionCountries: [],
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        usesPersonalInfo: false,
        isChildDirected: false,
        isExportCompliant: true,
        containsAds: false,
        // True only for those whom United States law on health insurance covers; it would rule out routines and tasks.
        usesHealthInfo: false,
        locales: Object.fromEntries(
          LOCALES.map((locale) => [locale, { privacyPolicyUrl: PRIVACY_URL }]),
        ),
      },
      // Whom their voice tells is kept apart from the rest of the household.
      permissions: [{ name: 'alexa::person_id:read' }],
      apis: {
        custom: {
          interfaces: [{ type: 'AUDIO_PLAYER' }, { type: 'ALEXA_PRESENTATION_APL' }],
          tasks: [{ name: TASK_NAME, version: TASK_VERSION }],
        },
      },
    },
  };
}

/**
 * The same for a skill that Alexa hosts: it comes with a table, in which movements to be careful with are kept.
 *
 * @returns the content of its `skill.json`
 * @example hostedManifest().manifest.privacyAndCompliance?.usesPersonalInfo // true
 */
export function hostedManifest(): { readonly manifest: Manifest } {
  const { manifest: plain } = manifest();
  const privacyAndCompliance = { ...plain.privacyAndCompliance, usesPersonalInfo: true };
  return { manifest: { ...plain, privacyAndCompliance } };
}

function localized() {
  return {
    name: NAME,
    summary: SUMMARY,
    description: DESCRIPTION,
    examplePhrases: EXAMPLE_PHRASES,
    keywords: KEYWORDS,
    // Paths within the package; the skill's service takes the pictures from there. All locales share one pair.
    smallIconUri: 'file://assets/images/en-US_smallIcon.png',
    largeIconUri: 'file://assets/images/en-US_largeIcon.png',
  };
}
