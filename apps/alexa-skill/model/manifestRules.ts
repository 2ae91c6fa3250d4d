import type { v1 } from 'ask-smapi-model';
import type { Rule } from './finding.js';
import type { InteractionModel } from './interactionModel.js';
import { LOCALES } from './invocation.js';
import type { Manifest } from './manifest.js';
import { readerOf } from './readings.js';

type Localized = v1.skill.Manifest.SkillManifestLocalizedPublishingInformation;

/** The whole package as far as its rules look: the shop's page and what may be said after it. */
export interface Package {
  readonly manifest: Manifest;
  readonly model: InteractionModel;
  /** Paths within the package. */
  readonly files: string[];
}

/** What a skill about health must not promise: https://www.c-sharpcorner.com/article/policies-for-submitting-alexa-skills/ */
const PROMISES =
  /\b(cur(e|es|ed|ing)|treat(s|ed|ing|ment)?|fix(es|ed|ing)?|therap\w*|heal(s|ed|ing)?|reliev\w*|relief)\b/i;
const DISCLAIMER = 'no substitute for professional advice';
const INTERFACES = ['ALEXA_PRESENTATION_APL', 'AUDIO_PLAYER'];
const EXAMPLE_PHRASES = 3;
const MOST_SUMMARY_CHARACTERS = 160;
const MOST_PHRASE_CHARACTERS = 200;
/** What may stand between the name and what is asked. */
const CONNECTORS = ['', 'to ', 'about ', 'for ', 'and '];

/** What the shop asks of a skill's page, and what we ask of ours. */
export const MANIFEST_RULES: readonly Rule<Package>[] = [
  {
    name: 'five-locales',
    check: ({ manifest, files }) => {
      const wanted = LOCALES.toSorted().join();
      const published = Object.keys(manifest.publishingInformation?.locales ?? {});
      const privacy = Object.keys(manifest.privacyAndCompliance?.locales ?? {});
      const models = files.flatMap((file) => /custom\/(.+)\.json$/.exec(file)?.[1] ?? []);
      return [
        ...unless(published.toSorted().join() === wanted, `It is published in ${published}.`),
        ...unless(privacy.toSorted().join() === wanted, `It has privacy terms for ${privacy}.`),
        ...unless(models.toSorted().join() === wanted, `It understands ${models}.`),
      ];
    },
  },
  {
    name: 'disclaimer',
    check: eachPage(({ description = '' }) =>
      unless(description.includes(DISCLAIMER), `The description does not say "${DISCLAIMER}".`),
    ),
  },
  {
    name: 'promises-nothing',
    check: (subject) => [
      ...eachPage(({ name = '', summary = '' }) =>
        [name, summary].flatMap((text) => unless(!PROMISES.test(text), `"${text}" promises.`)),
      )(subject),
      ...unless(!PROMISES.test(nameOf(subject)), `"${nameOf(subject)}" promises.`),
    ],
  },
  {
    name: 'summary-length',
    check: eachPage(({ summary = '' }) =>
      unless(
        summary.length > 0 && summary.length <= MOST_SUMMARY_CHARACTERS,
        `The summary has ${summary.length} characters.`,
      ),
    ),
  },
  {
    name: 'example-phrases',
    check: (subject) => {
      const say = sayings(subject);
      return eachPage(({ examplePhrases = [] }) => [
        ...unless(
          examplePhrases.length === EXAMPLE_PHRASES,
          `There are ${examplePhrases.length} example phrases.`,
        ),
        ...examplePhrases
          .filter((phrase) => phrase.length > MOST_PHRASE_CHARACTERS || !say(phrase))
          .map((phrase) => `Nobody is understood who says "${phrase}".`),
      ])(subject);
    },
  },
  {
    name: 'icons',
    check: (subject) =>
      eachPage(({ smallIconUri = '', largeIconUri = '' }) =>
        [smallIconUri, largeIconUri].flatMap((uri) =>
          unless(
            subject.files.some((file) => uri === `file://${file}`),
            `The package has no picture "${uri}".`,
          ),
        ),
      )(subject),
  },
  {
    name: 'privacy',
    check: ({ manifest }) => {
      const privacy = manifest.privacyAndCompliance ?? {};
      const { allowsPurchases, usesPersonalInfo, isChildDirected, containsAds } = privacy;
      const answers = { allowsPurchases, usesPersonalInfo, isChildDirected, containsAds };
      return [
        ...Object.entries(answers)
          .filter(([, answer]) => answer !== false)
          .map(([question, answer]) => `${question} is ${answer}.`),
        // A skill for those whom that law covers has no routines and no tasks.
        ...unless(privacy.usesHealthInfo === false, 'usesHealthInfo is not false.'),
        ...unless(privacy.isExportCompliant === true, 'isExportCompliant is not true.'),
      ];
    },
  },
  {
    name: 'interfaces',
    check: ({ manifest }) => {
      const declared = (manifest.apis?.custom?.interfaces ?? []).map(({ type }) => type);
      return unless(
        declared.toSorted().join() === INTERFACES.join(),
        `It declares the interfaces ${declared}.`,
      );
    },
  },
  {
    name: 'endpoints-are-left-to-the-deployment',
    check: ({ manifest }) => [
      ...unless(!manifest.apis?.custom?.endpoint, 'It names an endpoint.'),
      // Events without an endpoint are refused; the deployment adds both.
      ...unless(!manifest.events, 'It names events.'),
    ],
  },
  {
    name: 'tasks-are-defined',
    check: ({ manifest, files }) =>
      (manifest.apis?.custom?.tasks ?? []).flatMap(({ name, version }) =>
        unless(
          files.includes(`tasks/${name}.${version}.json`),
          `The package does not define the task ${name}, version ${version}.`,
        ),
      ),
  },
];

function eachPage(check: (page: Localized) => readonly string[]) {
  return ({ manifest }: Package): string[] =>
    Object.entries(manifest.publishingInformation?.locales ?? {}).flatMap(([locale, page]) =>
      check(page).map((message) => `${locale}: ${message}`),
    );
}

function unless(isWell: boolean, message: string): string[] {
  return isWell ? [] : [message];
}

function nameOf({ model }: Package): string {
  return model.interactionModel.languageModel.invocationName ?? '';
}

/** Whether somebody who says a phrase word for word opens the skill or is understood by it. */
function sayings(subject: Package): (phrase: string) => boolean {
  const read = readerOf(subject.model);
  const name = nameOf(subject);
  return (phrase) => {
    if (phrase === `Alexa, open ${name}`) return true;
    const start = `Alexa, ask ${name} `;
    if (!phrase.startsWith(start)) return false;
    const asked = phrase.slice(start.length).toLowerCase();
    return CONNECTORS.some(
      (connector) => asked.startsWith(connector) && read(asked.slice(connector.length)).length > 0,
    );
  };
}
