import type { PainCheck, ScreenCheck } from '../../src/dialog/checks.js';
import { PAIN_CHECK_IDS, SCREEN_CHECK_IDS } from '../../src/dialog/checks.js';
import type { Open } from '../../src/dialog/conversation.js';
import type { IntentName } from '../../src/intents/intent.js';
import { SYMPTOMS } from '../../src/intents/intent.js';
import { enUS } from '../../src/locales/en-US/index.js';
import type { Outcome } from './outcome.js';
import { allWords, followUp, outcomeOf } from './outcome.js';
import type { Scene } from './scenes.js';
import { asked, heatOn, midRoutine, SCENES } from './scenes.js';
import { SENTENCES, SYMPTOM_WORDS } from './sentences.js';

/** What one sentence comes to in one state. */
export interface Row {
  readonly said: string;
  readonly outcome: Outcome;
}

/** Every state with the outcome of every intent, as \`respond\` gives it. */
export function everyState(): readonly { readonly scene: Scene; readonly rows: readonly Row[] }[] {
  const scenes = [SCENES.nothing(), midRoutine()];
  for (const [is, make] of Object.entries(SCENES)) if (is !== 'nothing') scenes.push(make());
  return scenes.map((scene) => ({
    scene,
    rows: INTENTS_AS_SAID.map((name) => rowOf(scene, name)),
  }));
}

/** In the order of the sentences, which puts answers first. */
const INTENTS_AS_SAID = Object.keys(SENTENCES) as IntentName[];

function rowOf({ now, answer }: Scene, intent: IntentName): Row {
  const { said, slots = {} } = SENTENCES[intent];
  return { said, outcome: outcomeOf(now, answer({ intent, slots })) };
}

export function dialogPage(): string {
  return `# What is answered to what

Written by \`npx vitest run content-report/dialog -u\` in packages/core, from the answers themselves. For a clinician: is
anything answered here that should be answered otherwise?

A sentence goes through five layers, and the first that has an answer gives it: **danger, pain, heat, forgetting**, and
then the table of what is open. So a danger is answered with help, whatever is being done or asked. "Quiet" means that it
listens no more; what is read and what is asked stands under "what follows".

The conversation is in English, in the United States, with somebody who has answered the questions before a movement, on a
speaker that gives whole answers. How alarms are heard stands in [alarms.md](alarms.md).

## First: danger

In every state, these words at once; nothing is asked before them and nothing is offered after them.

${table(['said to be wrong', 'all words'], dangers())}

## Second: pain

Nothing moves until the question about it is answered.

${table(['said to be wrong', 'in the middle of a movement', 'with nothing playing'], pains())}

## Third: heat

While heat is on. All else is answered as ever, and the timing goes on.

${table(HEAD, merged(heatRows()))}

## Fourth: forgetting

"Forget everything about me" is asked about once, in every state but while heat is on and after somebody was
sent for help. Only a yes forgets. Whatever else is said, and silence, forgets nothing; that is said, and what was going on goes on. Its table is the last one below.

## Then: what is open

${everyState()
  .map(({ scene, rows }) => `### ${scene.title}\n\n${scene.about}\n\n${table(HEAD, merged(rows))}`)
  .join('\n\n')}

## The questions before a movement

What each answer leads to, with no question left after it. "Twice" is after the question was asked once more.

${table(CHECK_HEAD, SCREEN_CHECK_IDS.map(screenRow))}

## The questions about a pain

In the middle of a routine, which is stopped.

${table(CHECK_HEAD, PAIN_CHECK_IDS.map(painRow))}
`;
}

const HEAD = ['somebody says', 'first words', 'what follows', 'open'];
const CHECK_HEAD = ['question', 'yes', 'no', 'not sure, twice', 'not understood, twice'];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Sentences that come to the same stand in one row. */
function merged(rows: readonly Row[]): string[][] {
  const byOutcome = new Map<string, { outcome: Outcome; said: string[] }>();
  for (const { said, outcome } of rows) {
    const key = JSON.stringify(outcome);
    const row = byOutcome.get(key) ?? { outcome, said: [] };
    row.said.push(said);
    byOutcome.set(key, row);
  }
  return [...byOutcome.values()].map(({ said, outcome: { said: first, follows, open } }) => [
    said.join(' · '),
    first,
    follows,
    open,
  ]);
}

function dangers(): string[][] {
  const { answer } = SCENES.nothing();
  const byWords = new Map<string, string[]>();
  for (const symptom of SYMPTOMS) {
    const responded = answer({ intent: 'ReportPain', slots: { symptom } });
    if (responded[0].open.is !== 'after-alarm') continue;
    const words = allWords(responded);
    byWords.set(words, [...(byWords.get(words) ?? []), SYMPTOM_WORDS[symptom]]);
  }
  return [...byWords].map(([words, said]) => [said.join(' · '), words]);
}

function pains(): string[][] {
  const scenes = [midRoutine(), SCENES.nothing()];
  return [undefined, ...SYMPTOMS].flatMap((symptom) => {
    const slots = symptom === undefined ? {} : { symptom };
    const answers = scenes.map(({ now, answer }) => {
      const responded = answer({ intent: 'ReportPain', slots });
      return { danger: responded[0].open.is === 'after-alarm', said: followUp(now, responded) };
    });
    if (answers.every(({ danger }) => danger)) return [];
    const words = symptom === undefined ? '"that hurts"' : SYMPTOM_WORDS[symptom];
    return [[words, ...answers.map(({ said }) => said)]];
  });
}

/** What would stop or change the timing, or leave it with nobody watching. */
const ABOUT_HEAT: readonly IntentName[] = [
  'Stop',
  'ConfirmOff',
  'Next',
  'Pause',
  'Slower',
  'StartRoutine',
  'NightWaking',
  'TurnOver',
  'ForgetMe',
  'ReportPain',
];

function heatRows(): Row[] {
  const scene = heatOn();
  return ABOUT_HEAT.map((intent) => rowOf(scene, intent));
}

function screenRow(check: ScreenCheck): string[] {
  return checkRow(check, { is: 'screening', now: check, left: [] });
}

function painRow(check: PainCheck): string[] {
  return checkRow(check, { is: 'about-pain', now: check });
}

function checkRow(check: ScreenCheck | PainCheck, open: Open): string[] {
  const first = asked(open);
  const answered = (scene: Scene, intent: IntentName) => scene.answer({ intent, slots: {} });
  const once = (intent: IntentName) => followUp(first.now, answered(first, intent));
  const twice = (intent: IntentName) => {
    const [next] = answered(first, intent);
    // Not every question is asked once more: "not sure" to several things at once is a question about each.
    if (next.open.is !== open.is || !('again' in next.open)) return once(intent);
    const second = asked(next.open);
    return followUp(second.now, answered(second, intent));
  };
  const question = enUS.dialog[`check-${check}`];
  return [String(question), once('Yes'), once('No'), twice('NotSure'), twice('Unknown')];
}
