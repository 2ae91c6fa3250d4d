import type { Locale } from '@supine/core';
import type { AplCommand, AplComponent } from './aplDocument.js';
import { APL_VERSION, bound, IDLE_TIMEOUT_MS } from './aplDocument.js';
import { palette } from './palette.js';
import { layoutBindings, touch, touchStyles, units, words } from './screenLayout.js';
import { lineId } from './spokenLines.js';
import { SCREEN_ID } from './stretchCommands.js';

type ScreenWords = Locale['screen'];

/** How often the ring moves, in milliseconds: often enough that no second is shown late. */
const TICK_MS = 200;

const RING_RADIUS = 45;
const RING_LENGTH = Math.round(2 * Math.PI * RING_RADIUS);

/** The data of the document, in the expressions below. */
const DATA = 'payload.stretch.properties';

/**
 * The document of a stretch.
 *
 * @param onMount the commands that play it
 * @param lineCount how many lines it speaks
 * @param labels what stands on it beside them
 * @returns APL that needs no package and no network
 */
export function stretchDocument(
  onMount: readonly AplCommand[],
  lineCount: number,
  labels: ScreenWords,
): Record<string, unknown> {
  return {
    type: 'APL',
    version: APL_VERSION,
    theme: 'dark',
    background: palette.ground,
    settings: { idleTimeout: IDLE_TIMEOUT_MS },
    graphics: { ring: ringGraphic },
    styles: touchStyles,
    onMount,
    mainTemplate: { parameters: ['payload'], items: [screen(lineCount, labels)] },
  };
}

function screen(lineCount: number, labels: ScreenWords): AplComponent {
  return {
    type: 'Container',
    id: SCREEN_ID,
    width: '100vw',
    height: '100vh',
    bind: [
      ...layoutBindings,
      { name: 'scene', type: 'number', value: 0 },
      { name: 'line', type: 'number', value: -1 },
      { name: 'startedMs', type: 'number', value: 0 },
      { name: 'tickMs', type: 'number', value: 0 },
      { name: 'now', value: bound(`${DATA}.scenes[scene]`) },
      { name: 'look', value: bound(`${DATA}.looks[now.look]`) },
      { name: 'gone', type: 'number', value: bound('Math.max(0, (tickMs - startedMs) / 1000)') },
      { name: 'left', type: 'number', value: bound('Math.max(0, now.seconds - gone)') },
      {
        name: 'done',
        type: 'number',
        value: bound('now.startSeconds + Math.min(now.seconds, gone)'),
      },
    ],
    handleTick: [
      {
        minimumDelay: TICK_MS,
        commands: [{ type: 'SetValue', property: 'tickMs', value: bound('elapsedTime') }],
      },
    ],
    alignItems: 'center',
    paddingTop: units(6, 10),
    paddingBottom: units(4, 5),
    items: [
      {
        type: 'Container',
        direction: bound("column ? 'column' : 'row'"),
        alignItems: 'center',
        width: bound("column ? '100%' : '92%'"),
        grow: 1,
        shrink: 1,
        items: [names, happening],
      },
      touches(labels),
      foot(labels),
      progress,
      speakers(lineCount),
    ],
  };
}

/** What the step is called, which side works, and what one does. */
const names: AplComponent = {
  type: 'Container',
  width: bound("column ? '76%' : '54%'"),
  alignItems: bound("column ? 'center' : 'start'"),
  items: [
    words(bound('look.title'), units(8, 4.6), {
      // The top of a round screen is narrow.
      maxWidth: units(100, 66),
      color: palette.lesserWords,
      maxLines: 3,
    }),
    words(bound('look.side'), units(15, 8), {
      fontWeight: 'bold',
      display: bound("look.side == '' ? 'none' : 'normal'"),
    }),
    words(bound('look.doing'), units(11, 7), { fontWeight: 'bold' }),
  ],
};

/** The ring with its seconds while they count, else the words that are spoken. */
const happening: AplComponent = {
  type: 'Container',
  width: bound("column ? '76%' : '46%'"),
  height: units(56, 30),
  alignItems: 'center',
  justifyContent: 'center',
  items: [
    {
      type: 'Container',
      width: units(56, 30),
      height: units(56, 30),
      display: bound("look.counts ? 'normal' : 'none'"),
      items: [
        {
          type: 'VectorGraphic',
          source: 'ring',
          position: 'absolute',
          width: units(56, 30),
          height: units(56, 30),
          scale: 'best-fit',
          part: bound('now.seconds > 0 ? left / now.seconds : 0'),
        },
        words(bound('Math.ceil(left)'), units(25, 14), {
          width: '100%',
          height: '100%',
          textAlign: 'center',
          textAlignVertical: 'center',
          fontWeight: 'bold',
        }),
      ],
    },
    words(bound(`line < 0 ? '' : ${DATA}.lines[line].text`), units(7.5, 5.4), {
      textAlign: 'center',
      maxLines: 6,
      display: bound("look.counts ? 'none' : 'normal'"),
    }),
  ],
};

function touches({ touch: labels }: ScreenWords): AplComponent {
  return {
    type: 'Container',
    direction: 'row',
    justifyContent: 'spaceBetween',
    width: bound("column ? '69%' : '92%'"),
    height: units(17, 14),
    items: [
      touch('pause', labels.pause, 'Pause'),
      touch('next', labels.next, 'Next'),
      touch('hurts', labels.hurts, 'ReportPain'),
    ],
  };
}

function foot({ minutesLeft }: ScreenWords): AplComponent {
  const minutes = `\${Math.ceil((${DATA}.totalSeconds - done) / 60)}`;
  return {
    type: 'Container',
    direction: 'row',
    justifyContent: bound("column ? 'center' : 'spaceBetween'"),
    width: '92%',
    paddingTop: units(2.5, 2),
    items: [
      words(`\${${DATA}.stopLine}`, units(5), {
        color: palette.lesserWords,
        display: bound("column ? 'none' : 'normal'"),
        maxLines: 1,
      }),
      // The device counts: its expression stands where the number goes.
      words(
        minutesLeft.replace('{count}', () => minutes),
        units(5),
        {
          color: palette.lesserWords,
          maxLines: 1,
        },
      ),
    ],
  };
}

/** How far one is in the whole routine. */
const progress: AplComponent = {
  type: 'Frame',
  width: bound("column ? '40%' : '92%'"),
  height: units(1),
  backgroundColor: palette.ringTrack,
  item: {
    type: 'Frame',
    height: '100%',
    width: `\${100 * done / ${DATA}.totalSeconds}%`,
    backgroundColor: palette.ring,
  },
};

/** A speaking component for every line; none of them is seen. */
function speakers(lineCount: number): AplComponent {
  return {
    type: 'Container',
    position: 'absolute',
    width: 1,
    height: 1,
    opacity: 0,
    items: Array.from({ length: lineCount }, (_, number) => ({
      type: 'Container',
      id: lineId(number),
      width: 1,
      height: 1,
      speech: `\${${DATA}.lines[${number}].speech}`,
    })),
  };
}

/** A circle that empties as the hold goes by. */
const ringGraphic = {
  type: 'AVG',
  version: '1.1',
  width: 100,
  height: 100,
  parameters: [{ name: 'part', type: 'number', default: 1 }],
  items: [
    circle(palette.ringTrack),
    { ...circle(palette.ring), strokeDashArray: [`\${part * ${RING_LENGTH}}`, RING_LENGTH] },
  ],
};

/** A circle from its top, clockwise. */
function circle(stroke: string): Readonly<Record<string, unknown>> {
  const arc = `A${RING_RADIUS},${RING_RADIUS} 0 0 1 50`;
  return {
    type: 'path',
    pathData: `M50,${50 - RING_RADIUS} ${arc},${50 + RING_RADIUS} ${arc},${50 - RING_RADIUS}`,
    stroke,
    strokeWidth: 4,
    fill: 'transparent',
  };
}
