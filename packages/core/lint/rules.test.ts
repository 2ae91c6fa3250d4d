import { describe, expect, it } from 'vitest';
import type { Segment } from '../src/timeline/segment.js';
import { evening } from '../test/samples.js';
import type { Subject } from './rule.js';
import { RULES } from './rules/index.js';
import { builtInSubject } from './subject.js';

const subject = builtInSubject();

/** A subject with one value changed; the path leads through shelves or the locale. */
function withValue(path: string, value: unknown): Subject {
  const copy = { ...subject, shelves: structuredClone(subject.shelves), locale: cloneLocale() };
  const names = path.split('/');
  const last = names.pop() ?? '';
  const holder = names.reduce<Record<string, unknown>>(
    (inner, name) => inner[name] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>,
  );
  holder[last] = value;
  return copy;
}

/** Functions cannot be cloned, so the words are cloned and the function is kept. */
function cloneLocale() {
  const { writeParam, ...words } = subject.locale;
  return { ...structuredClone(words), writeParam };
}

/** A subject with an exercise whose author forgot a movement. */
function withoutTag(id: keyof Subject['shelves']['exercises'], tag: string): Subject {
  const { movements } = subject.shelves.exercises[id];
  const left = movements.filter((movement) => movement.tag !== tag);
  return withValue(`shelves/exercises/${id}/movements`, left);
}

/** The evening routine with its long hold changed, as a compiler gone wrong would write it. */
function withHold(change: Partial<Segment>): Subject {
  const timeline = evening();
  const segments = timeline.segments.map((segment) =>
    segment.id === 'figure-four.right.hold-1' ? { ...segment, ...change } : segment,
  );
  return { ...subject, timelines: [{ ...timeline, segments }] };
}

/** The evening routine without the way into a position. */
function withoutStep(step: string) {
  const timeline = evening();
  return { ...timeline, segments: timeline.segments.filter((segment) => segment.step !== step) };
}

const withFile = (path: string, text: string): Subject => ({ ...subject, files: [{ path, text }] });

/** For every rule, a sample that breaks it and where the finding has to point. */
const VIOLATIONS: Readonly<Record<string, readonly (readonly [Subject, string])[]>> = {
  'offers-fit': [
    [withValue('shelves/remedies/opioids/offers', 'turn-over'), 'remedies.opioids'],
    [withValue('shelves/remedies/yoga/offers', undefined), 'remedies.yoga'],
    [
      withValue('locale/remedies/stroke/answer', { what: 'It is sudden.', now: 'Rest.' }),
      'remedies.stroke',
    ],
  ],
  'insteads-resolve': [
    [withValue('shelves/remedies/heat/insteadAt', { neck: 'lava' }), 'remedies.heat'],
    [withValue('shelves/remedies/heat/insteadAt', { knee: 'heat-elsewhere' }), 'remedies.heat'],
    [withValue('shelves/remedies/massage/insteadFor', { tall: 'rest' }), 'remedies.massage'],
    [withValue('locale/remedies/heat/careFor', {}), 'remedies.heat'],
  ],
  'fits-the-model': [
    [
      withValue('shelves/exercises/pelvic-tilt/surface', 'water-bed'),
      'exercises.pelvic-tilt.surface',
    ],
    [withValue('shelves/exercises/pelvic-tilt/words', 'Tilt.'), 'exercises.pelvic-tilt'],
  ],
  'id-is-file-name': [
    [withFile('src/content/exercises/pelvic-tilt.ts', "  id: 'tilt',"), 'pelvic-tilt.ts'],
    [withFile('src/content/exercises/new-move.ts', "  id: 'new-move',"), 'new-move.ts'],
    [withFile('src/content/red-flags/chest.ts', "  id: 'heart',"), 'red-flags/chest.ts'],
    [withFile('src/content/bed-moves/crawl.ts', "  id: 'crawl',"), 'bed-moves/crawl.ts'],
  ],
  'names-no-platform': [
    [withFile('src/speech/x.ts', 'const a = 1;\n// for Alexa'), 'src/speech/x.ts:2'],
    [withFile('src/speech/x.ts', 'Google'), 'src/speech/x.ts:1'],
  ],
  'no-prose-in-content': [
    [withValue('shelves/exercises/open-book/kind', 'a gentle twist'), 'exercises.open-book.kind'],
  ],
  'no-dose-in-locale': [
    [
      withValue('locale/exercises/pelvic-tilt/lines/keep-breathing', 'Hold for five seconds.'),
      'exercises.pelvic-tilt.lines.keep-breathing',
    ],
    [withValue('locale/cues/halfway', '15 to go.'), 'cues.halfway'],
  ],
  'every-claim-has-source': [
    [withValue('shelves/exercises/open-book/sources', []), 'exercises.open-book'],
    [
      withValue('shelves/transitions/side-to-side/sources', ['hearsay']),
      'transitions.side-to-side',
    ],
    [withValue('shelves/routines/evening-wind-down/grade', 'X'), 'routines.evening-wind-down'],
  ],
  'everything-has-words': [
    [
      withValue('locale/exercises/knee-rolls/lines/sway', undefined),
      'evening-wind-down: knee-rolls.right.move-1',
    ],
  ],
  'short-lines': [[withValue('locale/dialog/stopped', 'Stopped and '.repeat(8)), 'dialog.stopped']],
  'speech-fits-its-budget': [
    [
      withValue(
        'locale/exercises/pelvic-tilt/lines/start',
        'On your back, knees bent, feet flat, arms easy, eyes shut.',
      ),
      'evening-wind-down: pelvic-tilt.setup',
    ],
    [
      withValue('locale/exercises/knee-rolls/again/hold', 'Pause for as long as it feels good.'),
      'evening-wind-down: knee-rolls.right.hold-2',
    ],
  ],
  'doses-in-range': [
    [withValue('shelves/routines/evening-wind-down/steps/1/repetitions', 40), 'pelvic-tilt'],
    [withValue('shelves/routines/evening-wind-down/steps/3/holdSeconds', 90), 'figure-four.right'],
  ],
  'sides-balance': [
    [withValue('shelves/routines/evening-wind-down/steps/3/holdSeconds', 30), 'figure-four'],
  ],
  'routine-adds-up': [
    [withValue('shelves/routines/evening-wind-down/minutes', 4), 'evening-wind-down'],
  ],
  'no-question-inside': [
    [
      withValue('locale/exercises/pelvic-tilt/lines/small', 'Is it small?'),
      'evening-wind-down: pelvic-tilt.move-1',
    ],
  ],
  'punctuated-once': [
    [withValue('locale/dialog/stopped', 'Stopped..'), 'dialog.stopped'],
    [withValue('locale/remedies/ice/more', 'Cold  is cold.'), 'remedies.ice.more'],
  ],
  'answers-are-short': [
    [
      withValue('locale/remedies/ice/answer', { what: 'Nobody knows.', now: 'Rest.' }),
      'remedies.ice',
    ],
    [withValue('locale/remedies/ice/answer/what', 'cold '.repeat(40)), 'remedies.ice'],
    [
      withValue('locale/remedies/ice/cautions/skin', 'Never on the skin. Never asleep.'),
      'remedies.ice',
    ],
    [
      withValue('locale/disagreements/bed-or-floor/verdict', 'Some say this. Others say that.'),
      'remedies.where-to-do-it',
    ],
  ],
  'no-promise': [
    [withValue('locale/remedies/heat/name', 'heat that heals'), 'remedies.heat.name'],
    [withValue('locale/dialog/welcome', 'I can cure your back.'), 'dialog.welcome'],
  ],
  'no-pictures': [
    [withValue('locale/dialog/welcome', 'Lie down as shown in the picture.'), 'dialog.welcome'],
  ],
  'references-resolve': [
    [withValue('shelves/exercises/bridge/swaps', ['somersault']), 'exercises.bridge.swaps'],
    [withValue('shelves/causes/disc/redFlags', ['nothing']), 'causes.disc.redFlags'],
  ],
  'few-turns': [
    [
      withValue('shelves/routines/evening-wind-down/steps', [
        { exercise: 'open-book', side: 'right' },
        { exercise: 'clam', side: 'left' },
        { exercise: 'open-book', side: 'right' },
        { exercise: 'clam', side: 'left' },
      ]),
      'routines.evening-wind-down',
    ],
  ],
  'heard-right': [
    [
      withValue('locale/contraindications/bones', 'None with thin bones.'),
      'contraindications.bones',
    ],
    [
      withValue('locale/exercises/chin-tuck/again/move', ['And nod.']),
      'exercises.chin-tuck.again.move',
    ],
  ],
  'night-ends-still': [
    [withValue('shelves/routines/spasm-rescue/outroSeconds', 5), 'routines.spasm-rescue'],
  ],
  'orders-ask': [
    [
      withValue('locale/sleepPositions/calves-up-rest/lines/sink', 'Then roll to your side.'),
      'sleepPositions.calves-up-rest.lines.sink',
    ],
    [
      withValue('shelves/routines/spasm-rescue/steps/4/lines', [
        { line: 'knees-lean', seconds: 9, asks: [] },
      ]),
      'routines.spasm-rescue.lines.knees-lean',
    ],
    [
      withValue('shelves/routines/breathing-to-sleep/steps/0/lines', [
        { line: 'pillow', seconds: 9, asks: [] },
      ]),
      'routines.breathing-to-sleep.lines.pillow',
    ],
  ],
  'gentle-first': [
    [
      withValue('shelves/routines/morning-in-bed/steps', [
        { exercise: 'long-body-stretch', side: null },
        { exercise: 'pelvic-tilt', side: null },
      ]),
      'routines.morning-in-bed.steps',
    ],
    [
      withValue('shelves/routines/calm-eleven/steps', [
        { exercise: 'diaphragmatic-breathing', side: null },
        { exercise: 'figure-four', side: 'right' },
      ]),
      'routines.calm-eleven.steps',
    ],
    [
      withValue('shelves/routines/sciatica-six/easierFirst', undefined),
      'routines.sciatica-six.steps',
    ],
  ],
  'stop-is-told': [
    [
      withValue('shelves/exercises/prone-press-up/stopSeconds', undefined),
      'exercises.prone-press-up',
    ],
    [withValue('shelves/exercises/chin-tuck/stopSeconds', undefined), 'exercises.chin-tuck'],
  ],
  'posture-implies-tags': [
    [withoutTag('pelvic-tilt', 'flat-on-back'), 'exercises.pelvic-tilt.movements'],
    [withoutTag('cactus-arms', 'flat-on-back'), 'exercises.cactus-arms.movements'],
    [withoutTag('clam', 'side-lying'), 'exercises.clam.movements'],
    [withoutTag('prone-rest', 'on-front'), 'exercises.prone-rest.movements'],
    [withoutTag('cat-camel', 'on-hands-and-knees'), 'exercises.cat-camel.movements'],
    [withoutTag('self-hug', 'sitting'), 'exercises.self-hug.movements'],
    [withoutTag('arm-swings', 'standing'), 'exercises.arm-swings.movements'],
    [withoutTag('bridge', 'any-movement'), 'exercises.bridge.movements'],
    [
      withValue('shelves/exercises/pelvic-tilt/movements', [
        { tag: 'flat-on-back', easierRemoves: true },
        { tag: 'any-movement', easierRemoves: false },
      ]),
      'exercises.pelvic-tilt.movements',
    ],
    [
      withValue('shelves/massages/self-towel/movements', ['touch', 'pressure']),
      'massages.self-towel.movements',
    ],
    [
      withValue('shelves/massages/partner-side/movements', ['pressure']),
      'massages.partner-side.movements',
    ],
  ],
  'conditions-are-known': [
    [
      withValue('shelves/exercises/new-move', subject.shelves.exercises['pelvic-tilt']),
      'exercises.new-move',
    ],
    [withValue('shelves/exercises', {}), 'exercises.pelvic-tilt'],
    [withoutTag('knee-rolls', 'flat-on-back'), 'exercises.knee-rolls'],
  ],
  'audience-fits': [
    [
      withValue('shelves/routines/evening-wind-down/audience', ['osteoporosis']),
      'routines.evening-wind-down',
    ],
  ],
  'holds-are-exact': [
    [withHold({ exact: false }), 'evening-wind-down: figure-four.right.hold-1'],
    [withHold({ cues: [] }), 'evening-wind-down: figure-four.right.hold-1'],
    [withHold({ seconds: 14 }), 'evening-wind-down: figure-four.right.hold-1'],
  ],
  'positions-reached': [
    [withHold({ position: 'prone' }), 'evening-wind-down: figure-four.right.hold-1'],
  ],
  'one-action': [
    [withValue('locale/exercises/bridge/stop', 'Lift a little, then lower again.'), 'bridge.stop'],
    [
      withValue('locale/exercises/bridge/feel', 'Your knee, hip, foot and hand work.'),
      'bridge.feel',
    ],
    [
      withValue(
        'locale/exercises/cat-camel/lines/start',
        'Hands under your shoulders. Knees under your hips.',
      ),
      'cat-camel.lines.start',
    ],
  ],
  'again-words-are-its-own': [
    [
      withValue('locale/exercises/bridge/again/move', ['Lift again.', 'And flatten.']),
      'bridge.again',
    ],
    [withValue('locale/exercises/bridge/again/hold', 'Pause.'), 'bridge.again'],
  ],
  'titles-are-no-orders': [
    [
      withValue('locale/exercises/childs-pose/lines/name', 'Sit back and rest.'),
      'exercises.childs-pose.lines.name',
    ],
    [
      withValue('locale/exercises/bird-dog/lines/name', 'Arm and leg stretch, sitting.'),
      'exercises.bird-dog.lines.name',
    ],
    [
      withValue('locale/exercises/single-knee-to-chest/lines/name', 'One knee to chest.'),
      'exercises.single-knee-to-chest.lines.name',
    ],
  ],
  'side-is-said': [
    [
      withValue('locale/exercises/figure-four/lines/foot-down', 'Ease your foot back down.'),
      'exercises.figure-four.lines.foot-down',
    ],
    [
      withValue('locale/massages/self-hands/lines/rest', 'And let your hand rest.'),
      'massages.self-hands.lines.rest',
    ],
  ],
  'words-name-what-is-asked': [
    [
      withValue('locale/exercises/figure-four/lines/foot-down', 'And lift your {other} foot off.'),
      'exercises.figure-four.lines.foot-down',
    ],
    [
      withValue('locale/exercises/figure-four/lines/foot-down', 'And relax.'),
      'exercises.figure-four.lines.foot-down',
    ],
    [
      withValue('locale/transitions/supine-to-side/pillow', 'Put your towel between your knees.'),
      'transitions.supine-to-side.pillow',
    ],
    [
      withValue('locale/exercises/pelvic-tilt/lines/small', 'Put a pillow under your knees.'),
      'exercises.pelvic-tilt.lines.small',
    ],
    [
      withValue('locale/exercises/hamstring-strap/lines/towel-off', 'Lay the towel beside you.'),
      'exercises.hamstring-strap.lines.towel-off',
    ],
    [
      withValue('locale/massages/self-hands/lines/rest', 'And rest.'),
      'massages.self-hands.lines.rest',
    ],
    [
      withValue(
        'locale/transitions/supine-to-side/pillow',
        'Turn around, and put your pillow between your knees.',
      ),
      'transitions.supine-to-side.pillow',
    ],
    [
      withValue(
        'locale/transitions/pillow-lengthwise/roll',
        'Roll. A long pillow comes behind you.',
      ),
      'transitions.pillow-lengthwise.roll',
    ],
    [
      withValue('locale/exercises/childs-pose/lines/pillow-high', 'Put your pillow on top of it.'),
      'exercises.childs-pose.lines.pillow-high',
    ],
  ],
  'tags-are-told': [
    [withoutTag('side-knee-hug', 'bend-forward'), 'exercises.side-knee-hug.movements'],
    [
      withValue('shelves/exercises/figure-four/movements', [
        ...subject.shelves.exercises['figure-four'].movements.filter(
          ({ tag }) => tag !== 'knees-apart',
        ),
        { tag: 'knees-apart', easierRemoves: true },
      ]),
      'exercises.figure-four.movements',
    ],
  ],
  'true-to-a-body': [
    [{ ...subject, timelines: [withoutStep('supine-to-side.left')] }, 'open-book.right.setup'],
  ],
  'wrong-is-never-advised': [
    [withValue('shelves/exercises/bridge/grade', 'X'), 'exercises.bridge'],
    [withValue('shelves/sleepPositions/loose-fetal/grade', 'X'), 'sleepPositions.loose-fetal'],
  ],
  'nothing-copied': [
    [
      // So common a phrase that it stands in one of the articles, and is nobody's.
      withValue('locale/dialog/welcome', 'Sleeping on your back with a pillow underneath.'),
      'dialog.welcome',
    ],
  ],
  'sources-stand': [
    [withValue('shelves/redFlags/meningitis/sources', []), 'sources.nhs-meningitis'],
    [
      withValue('shelves/sources/kovacs-2003/publisher', 'The Lancet, on PEDro'),
      'sources.kovacs-2003',
    ],
    [withValue('shelves/sources/kovacs-2003/year', undefined), 'sources.kovacs-2003'],
    [withValue('shelves/sources/kovacs-2003/year', 2103), 'sources.kovacs-2003'],
  ],
  'grade-follows-source': [
    [withValue('shelves/remedies/mattress/grade', 'A'), 'remedies.mattress'],
    [withValue('shelves/sources/kovacs-2003/read', 'unconfirmed'), 'disagreements.firm-or-medium'],
  ],
  'red-flags-reachable': [
    [withValue('locale/redFlags/kidney/says', []), 'redFlags.kidney'],
    [withValue('locale/redFlags/kidney/says', ['skip this one']), 'redFlags.kidney'],
  ],
};

describe('the content rules', () => {
  it('all have a sample that breaks them', () => {
    expect(Object.keys(VIOLATIONS).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  for (const rule of RULES) {
    it.each(VIOLATIONS[rule.name] ?? [])(`${rule.name} fires on sample %#`, (sample, where) => {
      const found = rule.check(sample);
      expect(found.map((finding) => finding.where).join('\n')).toContain(where);
      expect(found.every((finding) => finding.rule === rule.name)).toBe(true);
      expect(rule.teaches.length).toBeGreaterThan(20);
    });
  }
});
