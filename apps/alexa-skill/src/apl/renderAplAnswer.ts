import type { RenderDocument } from './aplDocument.js';
import { APL_VERSION, bound, IDLE_TIMEOUT_MS } from './aplDocument.js';
import { palette } from './palette.js';
import { layoutBindings, units, words } from './screenLayout.js';

/** An answer to be shown while it is spoken. */
export interface ShownAnswer {
  /** The words, plain. */
  readonly text: string;
  /** What it rests on, in smaller letters below; nothing where it is no answer to a question. */
  readonly restsOn?: string | undefined;
  /** Names this document in the events that a device sends. */
  readonly token: string;
}

/** Up to how many characters the words have a size, in units; longer answers are read by scrolling. */
const SIZES = [
  { characters: 60, wide: 13, column: 9 },
  { characters: 140, wide: 10, column: 7 },
  { characters: 240, wide: 7.5, column: 5.4 },
  { characters: Number.POSITIVE_INFINITY, wide: 6.5, column: 4.8 },
] as const;

/** Read by whoever wants to know, and scrolled past by everybody else. */
const below = words(bound('payload.answer.properties.restsOn'), units(4, 3.4), {
  paddingTop: units(4),
  opacity: 0.7,
});

/**
 * The words of an answer on a screen, large and dim. Something has to be on the screen, else a session that asks nothing
 * is closed with it.
 *
 * @param answer the words and a token
 * @returns the directive; it speaks nothing, the response does
 * @example renderAplAnswer({ text: 'Shall I carry on?', token: 'answer' }).type // 'Alexa.Presentation.APL.RenderDocument'
 */
export function renderAplAnswer({ text, restsOn, token }: ShownAnswer): RenderDocument {
  const size = SIZES.find(({ characters }) => text.length <= characters) ?? SIZES[3];
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    document: {
      type: 'APL',
      version: APL_VERSION,
      theme: 'dark',
      background: palette.ground,
      settings: { idleTimeout: IDLE_TIMEOUT_MS },
      mainTemplate: {
        parameters: ['payload'],
        items: [
          {
            type: 'Container',
            width: '100vw',
            height: '100vh',
            alignItems: 'center',
            justifyContent: 'center',
            bind: layoutBindings,
            items: [
              {
                type: 'ScrollView',
                width: bound("column ? '66%' : '88%'"),
                height: units(88, 66),
                item: {
                  type: 'Container',
                  width: '100%',
                  minHeight: units(88, 66),
                  justifyContent: 'center',
                  items: [
                    words(bound('payload.answer.properties.text'), units(size.wide, size.column)),
                    ...(restsOn === undefined ? [] : [below]),
                  ],
                },
              },
            ],
          },
        ],
      },
    },
    datasources: {
      answer: {
        type: 'object',
        properties: { text, ...(restsOn === undefined ? {} : { restsOn }) },
      },
    },
  };
}
