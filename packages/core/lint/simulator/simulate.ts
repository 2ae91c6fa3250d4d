import { act } from '../../src/body/act.js';
import {
  leftUnder,
  notPutDown,
  outOfPlace,
  stillCrossed,
  withoutHeadPillow,
} from '../../src/body/atRest.js';
import type { Body } from '../../src/body/body.js';
import { bodyAtRest } from '../../src/body/body.js';
import type { Fault } from '../../src/body/fault.js';
import { STIFF_SECONDS } from '../../src/body/secondsFor.js';
import type { Locale } from '../../src/locales/locale.js';
import type { Ask, PropPlace } from '../../src/model/ask.js';
import { Prop } from '../../src/model/ask.js';
import { lyingOn, postureOf } from '../../src/model/lying.js';
import { otherSide } from '../../src/model/otherSide.js';
import type { Position } from '../../src/model/position.js';
import type { OneSide } from '../../src/model/side.js';
import { wordsOf } from '../../src/speech/words.js';
import type { Timeline } from '../../src/timeline/compileTimeline.js';
import type { Line, Segment } from '../../src/timeline/segment.js';
import { onsetsOf } from '../../src/timeline/segment.js';
import { slowlySpokenSeconds } from '../slowlySpoken.js';
import { holdFindings } from './holds.js';
import type { AskingLine, AskingLines } from './lines.js';

/** What the simulator can find, each with what it teaches. */
export const KINDS = {
  'cannot-follow': 'Nobody can do this from where the words before have led them.',
  'not-put-down':
    'What is lifted, held, turned or tightened is put down in words before it is left.',
  'not-fetched': 'A thing is named in the welcome before a line uses it.',
  'in-the-way': 'Before a roll nothing lies where somebody rolls, and there is room to roll to.',
  facing:
    'Who kneels or lies down is told which way, once: towards the head of the bed, from either edge.',
  'told-too-late':
    'What a routine needs, and where it begins, stands before the first thing is fetched.',
  'end-untold':
    'The welcome of a routine says in which position it ends, also where that is the one it began in, and it ends there.',
  'for-nothing':
    'What is not there is not taken away, and what is used next is not put aside; see src/routine/fetchedOnce.ts.',
  'side-not-said': 'Nobody asks in the dark which leg is meant.',
  'two-actions': 'One line asks for one action.',
  'no-time': 'After the words there is as long as a stiff body takes; see src/body/secondsFor.ts.',
  'untold-silence':
    'Nobody is left without a word for longer than 20 s who has not been told for how long.',
  'breath-dropped':
    'A breath that is led is handed over before the voice stops leading it, also at the end of a routine.',
  'length-untold':
    'The first time an exercise is held for 15 s or more, it is said how long; see src/timeline/holdCues.ts.',
  'advice-untold':
    'When to stop is said of every exercise that has seconds for it (`stopSeconds`) before its first movement, or in its first ' +
    'hold of 20 s or more, and neither that nor what it feels like is said twice.',
  'breath-held':
    'After "breathe out" there is "breathe in", or leave to breathe, within ten seconds.',
  'avoided-movement': 'What somebody has to avoid is in no line that they hear.',
  'worn-out':
    'No line but those of the breath is said more than four times: give it other phrasings.',
  'not-there': 'When a way has been told, the body is in the position that comes next.',
} as const;

export type Kind = keyof typeof KINDS;

/** One thing that is wrong with lying in a timeline. */
export interface BodyFinding {
  readonly kind: Kind;
  readonly timeline: string;
  readonly segment: string;
  /** The key of the line, or the segment where no line is to blame. */
  readonly line: string;
  readonly why: string;
}

const TELLS_THE_END: readonly string[] = [
  'intro.ends-elsewhere',
  'intro.ends-as-begun',
  'intro.stays',
  'intro.stays-anywhere',
];
const LONGEST_UNTOLD_MS = 20_000;
/** What leads the breath may not change: its words are the breath's own rhythm. */
const OF_THE_BREATH: readonly string[] = ['cue.in', 'cue.out'];
const MOST_TIMES = 4;
/** A breath that a repeated movement goes with: nobody can hurry one. */
const BREATH_SECONDS = 4;
/** Of a later repetition one word is enough to begin, where none of them is a side. */
const FIRST_WORD_SECONDS = 1;
/** The first time, with its words. */
const LONGEST_BREATH_OUT_SECONDS = 10;
const FETCH_SECONDS = STIFF_SECONDS['a thing']['fetched from the room'];
const FETCH_MORE_SECONDS = STIFF_SECONDS['a thing']['fetched from a cupboard'];
/** Who asks for faster is not the stiff one, and takes so much of their time. Our estimate, as the table is. */
const QUICK_TIMES = 0.5;
/** Rolling onto the side nearest the edge, for whoever faces the other way. */
const TURN_OVER_SECONDS = STIFF_SECONDS['the whole body']['onto the other side'];

/**
 * Lies in a timeline from its first word to its last.
 *
 * @param timeline what would be played
 * @param lines what every line asks, by key
 * @param locale how long its words take
 * @returns what is wrong, in the order in which it is met; nothing for a timeline that a body can follow
 */
export function simulate(timeline: Timeline, lines: AskingLines, locale: Locale): BodyFinding[] {
  const found: BodyFinding[] = [];
  const avoid = timeline.request.avoid ?? [];
  const quickness = (timeline.request.pace ?? 0) < 0 ? QUICK_TIMES : 1;
  let body: Body = bodyAtRest(null, propsTold(timeline));
  let told = { atMs: 0, untilMs: 0 };
  let startMs = 0;
  let breathLed = false;
  let outMs: number | null = null;
  const moved = new Map<Prop, Moved>();
  const timesSaid = new Map<string, number>();

  for (const [index, segment] of timeline.segments.entries()) {
    const next = timeline.segments[index + 1];
    settle(segment);
    live(segment);
    breathe(segment);
    startMs += segment.seconds * 1000;
    if (next?.step !== segment.step) {
      leave(segment);
      outMs = null;
    }
  }
  silence(startMs, timeline.segments.at(-1));
  ending();
  dropped(timeline.segments.at(-1));
  for (const { kind, segment, line, why } of holdFindings(timeline, lines))
    add(kind, segment, line, why);
  return found;

  function add(kind: Kind, segment: Segment | undefined, line: string, why: string): void {
    found.push({ kind, timeline: timeline.routine, segment: segment?.id ?? '', line, why });
  }

  /** Nobody wonders whether they will have to get up again. */
  function ending(): void {
    const [intro] = timeline.segments;
    if (!intro?.lines.some(({ key }) => key.endsWith('.lines.welcome'))) return;
    const told = intro.lines.find(({ key }) => TELLS_THE_END.includes(key));
    const done = timeline.segments.filter(({ exercise }) => exercise !== undefined);
    if (!told) {
      add('end-untold', intro, intro.id, 'Nobody says where it ends.');
    } else if (told.key === 'intro.stays-anywhere') {
      const way = timeline.segments.find(({ kind }) => kind === 'transition');
      if (way)
        add('end-untold', intro, told.key, `They stay where they are, and ${way.id} moves them.`);
    } else if (told.params?.['ending'] !== done.at(-1)?.position) {
      add('end-untold', intro, told.key, `It ends ${done.at(-1)?.position}.`);
    } else if (told.key === 'intro.stays') {
      const away = done.find(({ position }) => position !== told.params?.['ending']);
      if (away) add('end-untold', intro, told.key, `${away.id} is done ${away.position}.`);
    }
  }

  /** Where nobody has been led they are taken to be. */
  function settle({ kind, position }: Segment): void {
    if (body.position === null && kind !== 'transition' && kind !== 'intro' && kind !== 'talk') {
      body = { ...body, position };
    }
  }

  function live(segment: Segment): void {
    const onsets = onsetsOf(segment);
    const comes = onsets.findLastIndex(({ line }) =>
      lines.get(line.key)?.asks.some((ask) => 'come' in ask),
    );
    for (const [at, { atMs, line }] of onsets.entries()) {
      silence(startMs + atMs, segment);
      hear(line, segment, startMs + atMs);
      const next = onsets.slice(at + 1).find((one) => !goesOn(one.line));
      const untilMs = next?.atMs ?? segment.seconds * 1000;
      if (isFetching(line)) fetchAll(line, segment, atMs, untilMs);
      const fetched = onsets.slice(0, at).some((one) => isFetching(one.line));
      if (segment.kind === 'intro' && fetched && !goesOn(line) && line.key !== 'device.stop') {
        add('told-too-late', segment, line.key, 'Things have been fetched by then.');
      }
      const asking = lines.get(line.key);
      if (!asking) continue;
      breatheOut(asking, line, segment, startMs + atMs);
      follow(asking, line, segment, (untilMs - atMs) / 1000, at === comes);
    }
  }

  /** Words that are said while what was asked before takes its time. */
  function goesOn({ key }: Line): boolean {
    if (key === 'intro.while-fetching' || key === 'cue.take-your-time') return true;
    return lines.get(key)?.asks.some((ask) => 'go' in ask) ?? false;
  }

  function follow(
    asking: AskingLine,
    line: Line,
    segment: Segment,
    slotSeconds: number,
    lastCome: boolean,
  ): void {
    for (const tag of new Set(asking.tags)) {
      if (avoid.includes(tag)) add('avoided-movement', segment, line.key, `It uses "${tag}".`);
    }
    const alone = asking.asks.length === 1;
    for (const ask of asking.asks) if ('take' in ask) carry(ask, alone, line, segment);
    const said = sideIn(line, segment);
    const edge = ontoTheEdge(asking.asks, lastCome);
    if (
      body.facing === 'head' &&
      asking.asks.some((ask) => 'turn' in ask && ask.turn === 'to-head')
    ) {
      add('for-nothing', segment, line.key, 'They face the head of the bed already.');
    }
    const acted = act(
      body,
      edge ? [] : asking.asks,
      said,
      reaching(segment, asking.asks, lastCome),
    );
    for (const { kind, why } of acted.faults as readonly Fault[]) add(kind, segment, line.key, why);
    const actions = new Set(acted.done.flatMap(actionOf));
    if (!asking.again && actions.size > 1 && !holdsWithThing(acted.done)) {
      add('two-actions', segment, line.key, `It asks for ${[...actions].join(' and ')}.`);
    }
    const breath =
      asking.again && asking.asks.some((ask) => 'breathe' in ask && ask.breathe !== 'freely')
        ? BREATH_SECONDS
        : 0;
    const acts = (edge ? TURN_OVER_SECONDS : acted.seconds) * quickness;
    const words = asking.again ? untilKnown(line) : spokenFor(line);
    // A breath begins with its word.
    const seconds = Math.max(acts > 0 ? acts + words : 0, breath);
    if (seconds > slotSeconds + 0.01) {
      const why = `With its words it takes ${seconds.toFixed(1)} s and has ${slotSeconds} s.`;
      add('no-time', segment, line.key, why);
    }
    const { position } = acted.body;
    if (!asking.leads && position !== body.position && body.position !== null) {
      add(
        'cannot-follow',
        segment,
        line.key,
        `It is for somebody ${position}, who is ${body.position}.`,
      );
    }
    body = acted.body;
  }

  /** What is to lie within reach is fetched one thing after the other, before anything else is said. */
  function fetchAll(line: Line, segment: Segment, atMs: number, untilMs: number): void {
    const further = Math.max(0, propsTold(timeline).length - 1);
    const takes = (FETCH_SECONDS + further * FETCH_MORE_SECONDS) * quickness;
    const has = untilMs / 1000 - atMs / 1000 - spokenFor(line);
    if (takes <= has) return;
    add('no-time', segment, line.key, `It takes ${takes} s and has ${has.toFixed(1)} s.`);
  }

  /** A breath out ends in time: nobody waits for "breathe in" with empty lungs. */
  function breatheOut(
    { asks, again }: AskingLine,
    line: Line,
    segment: Segment,
    atMs: number,
  ): void {
    const breath = asks.find((ask) => 'breathe' in ask);
    if (!breath) return;
    const seconds = outMs === null ? 0 : (atMs - outMs) / 1000;
    if (!again && breath.breathe !== 'out' && seconds > LONGEST_BREATH_OUT_SECONDS) {
      add('breath-held', segment, line.key, `The breath out lasts ${seconds} s.`);
    }
    outMs = breath.breathe === 'out' ? atMs : null;
  }

  /** A thing is not moved for nothing. */
  function carry(
    { take, to }: Extract<Ask, { take: Prop }>,
    alone: boolean,
    line: Line,
    segment: Segment,
  ): void {
    const before = moved.get(take);
    const now = body.props[take];
    const { position } = body;
    moved.set(take, { to, alone, segment, position });
    const first = FIRST_OF[take];
    if (first && body.props[first] === undefined) {
      add('not-fetched', segment, line.key, `The ${take} is called so, and nobody has a ${first}.`);
    }
    if (to === 'near' && now === 'near') {
      add('for-nothing', segment, line.key, `The ${take} is not there to be taken away.`);
    }
    if (!before || !isSetUp(segment) || !isNext(before.segment, segment)) return;
    if (before.segment.kind === 'transition' && to === 'near' && before.to !== 'near') {
      add('for-nothing', segment, line.key, `The ${take} was put ${before.to} a moment ago.`);
    }
    const wasLeft = before.to === 'near' && before.segment.id === `${before.segment.step}.after`;
    // What two hands hold has to be let go of first.
    if (wasLeft && before.alone && to !== 'near' && before.position === position) {
      add('for-nothing', segment, line.key, `The ${take} was put aside a moment ago.`);
    }
  }

  /** Whether nothing was done between two segments but what belongs to their own steps, and turning over. */
  function isNext(one: Segment, other: Segment): boolean {
    const from = timeline.segments.indexOf(one);
    const until = timeline.segments.indexOf(other);
    return timeline.segments
      .slice(from, until)
      .every(({ kind, step }) => kind === 'transition' || step === one.step || step === other.step);
  }

  /** Rolling onto the side nearest the edge, told to somebody who lies on one side already. */
  function ontoTheEdge(asks: readonly Ask[], lastCome: boolean): boolean {
    const onASide = body.position !== null && postureOf(body.position) === 'side';
    return onASide && !lastCome && asks.some((ask) => 'come' in ask && ask.come === 'side');
  }

  function reaching(segment: Segment, asks: readonly Ask[], last: boolean): Position | null {
    const side = lyingOn(segment.position);
    if (last || side === null) return segment.position;
    // On the way somebody may come to lie on the wrong side.
    return asks.some((ask) => 'come' in ask) ? `side-${otherSide(side)}` : segment.position;
  }

  /** Of a later repetition nobody waits for more than the side. */
  function untilKnown(line: Line): number {
    const words = heard(line);
    const { side } = line.params ?? {};
    const written = side === undefined ? '' : locale.writeParam('side', side);
    const at = written ? words.toLowerCase().indexOf(written) : -1;
    if (at < 0) return FIRST_WORD_SECONDS;
    return slowlySpokenSeconds(words.slice(0, at + written.length), locale.estimate);
  }

  function spokenFor(line: Line): number {
    return slowlySpokenSeconds(heard(line), locale.estimate);
  }

  /** A line that nobody has words for is another rule's finding. */
  function heard(line: Line): string {
    try {
      return wordsOf(line, locale, { stop: 'say' });
    } catch {
      return '';
    }
  }

  function count(line: Line, segment: Segment): void {
    if (OF_THE_BREATH.includes(line.key) || line.key.startsWith('heatTimer.')) return;
    const words = heard(line);
    const times = (timesSaid.get(words) ?? 0) + 1;
    timesSaid.set(words, times);
    if (times === MOST_TIMES + 1)
      add('worn-out', segment, line.key, `"${words}" is said too often.`);
  }

  function hear(line: Line, segment: Segment, atMs: number): void {
    const endOfStep = () => {
      let endMs = 0;
      for (const one of timeline.segments) {
        endMs += one.seconds * 1000;
        if (one.step === segment.step && endMs > atMs) told = { ...told, untilMs: endMs };
      }
    };
    told = { ...told, atMs: atMs + spokenFor(line) * 1000 };
    count(line, segment);
    if (line.key === 'cue.about' || line.key === 'cue.rest-for') {
      told = { ...told, untilMs: atMs + Number(line.params?.['about']) * 1000 };
    }
    if (line.key === 'cue.on-your-own-for' || line.key === 'cue.quiet-now') endOfStep();
    if (line.key.startsWith('heatTimer.')) told = { ...told, untilMs: Number.POSITIVE_INFINITY };
  }

  function silence(atMs: number, segment: Segment | undefined): void {
    const silentMs = atMs - told.atMs;
    if (silentMs <= LONGEST_UNTOLD_MS || atMs <= told.untilMs) return;
    const why = `${Math.round(silentMs / 1000)} s without a word.`;
    add('untold-silence', segment, segment?.id ?? '', why);
    told = { atMs, untilMs: atMs };
  }

  function breathe(segment: Segment): void {
    if (segment.kind === 'rest' && segment.cues.length === 0) return;
    if (segment.kind === 'outro') dropped(segment);
    if (segment.kind !== 'breathe') {
      breathLed = false;
      return;
    }
    const led = segment.cues.some(({ line }) => line.key === 'cue.in' || line.key === 'cue.out');
    if (breathLed && !led && segment.cues.length === 0) {
      add(
        'breath-dropped',
        segment,
        segment.id,
        'The voice stops leading the breath and says nothing.',
      );
    }
    breathLed = led;
  }

  /** Whoever was led waits for the next "In" when all is over. */
  function dropped(segment: Segment | undefined): void {
    if (!breathLed) return;
    breathLed = false;
    add(
      'breath-dropped',
      segment,
      segment?.id ?? '',
      'It ends on a breath that the voice has led.',
    );
  }

  function leave(segment: Segment): void {
    if (segment.kind === 'transition') {
      if (body.position !== segment.position) {
        const why = `The words lead to ${body.position ?? 'nowhere'}, and ${segment.position} is needed.`;
        add('not-there', segment, segment.id, why);
        body = { ...body, position: segment.position };
      }
      const { facing, edge } = outOfPlace(body);
      for (const why of [...leftUnder(body), ...edge]) add('in-the-way', segment, segment.id, why);
      for (const why of stillCrossed(body)) add('not-put-down', segment, segment.id, why);
      for (const why of facing) add('facing', segment, segment.id, why);
      body = { ...body, facing: facing.length > 0 ? 'head' : body.facing };
      return;
    }
    if (segment.kind === 'intro' || segment.kind === 'outro') return;
    // A set-up is told line by line, and ends with its last one.
    if (segment.kind === 'talk' && isSetUpOf(timeline) && segment !== timeline.segments.at(-1))
      return;
    for (const why of [...notPutDown(body), ...withoutHeadPillow(body)])
      add('not-put-down', segment, segment.id, why);
  }
}

/** What is called the second or the third is told apart from others. */
const FIRST_OF: Readonly<Partial<Record<Prop, Prop>>> = {
  'second-pillow': 'pillow',
  'third-pillow': 'second-pillow',
};

/** The last move of a thing. */
interface Moved {
  readonly to: PropPlace;
  readonly alone: boolean;
  readonly segment: Segment;
  readonly position: Position | null;
}

function isSetUp({ kind }: Segment): boolean {
  return kind === 'setup' || kind === 'change-side';
}

/** A position or a move in bed: nothing is done in it but what its own lines lead to. */
function isSetUpOf({ segments }: Timeline): boolean {
  return segments.every(({ kind }) => kind === 'talk');
}

function isFetching({ key }: Line): boolean {
  return key === 'intro.within-reach' || key === 'intro.at-hand';
}

/** What the welcome has said to have within reach; a set-up fetches as it goes. */
function propsTold({ segments }: Timeline): readonly Prop[] {
  if (segments[0]?.kind !== 'intro') return PROPS;
  const line = segments[0].lines.find(isFetching);
  const things = String(line?.params?.['things'] ?? '').split(' ');
  return PROPS.filter((prop) => things.includes(prop));
}

const PROPS: readonly Prop[] = Prop.options;

/** Left or right, as the line is written out or as its segment works. */
function sideIn({ params }: Line, { position, side }: Segment): OneSide | null {
  const called = params?.['side'];
  // Of two that are called the easier and the other one, this is the one that works, or that they come to lie on.
  const meant = called === 'easier' || called === 'other' ? (side ?? lyingOn(position)) : called;
  const said = meant ?? side;
  return said === 'left' || said === 'right' ? said : null;
}

function actionOf(ask: Ask): string[] {
  if ('leg' in ask) return ['a leg'];
  if ('arm' in ask) return ['an arm'];
  if ('take' in ask) return [`the ${ask.take}`];
  if ('come' in ask) return ['a change of position'];
  if ('turn' in ask) return ['a turn'];
  return 'shuffle' in ask ? ['a shuffle'] : [];
}

/** A towel is held by laying it around the thigh, and let go of by laying it down. */
function holdsWithThing(asks: readonly Ask[]): boolean {
  return asks.every(
    (ask) => 'take' in ask || ('arm' in ask && ['holding', 'hugging', 'resting'].includes(ask.to)),
  );
}
