/** One sentence of a night, some time after the answer before it has begun. */
export type Said = readonly [afterSeconds: number, sentence: string];

/** A night, as somebody lives through it. What was kept the night before is known. */
export interface Night {
  readonly title: string;
  readonly about: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly said: readonly Said[];
}

/** The same person on three nights, with a speaker beside the bed that tells nobody by the voice. */
export const NIGHTS: readonly Night[] = [
  {
    title: 'The first night',
    about: 'Nothing is known. It is eleven, and the back hurts.',
    day: '2026-11-21',
    said: [
      [0, 'my back hurts'],
      [12, 'yes please'],
      [150, 'start my back stretch routine'],
      [30, 'no'],
      [12, 'does heat help'],
      [20, 'no'],
      [10, 'no'],
      [110, 'slower please'],
      [90, 'that hurts a bit'],
      [8, 'just a stretch'],
      [8, 'yes'],
      [110, 'yes'],
      [190, 'yes'],
    ],
  },
  {
    title: 'A later night',
    about: 'The night after. What was asked once is not asked again.',
    day: '2026-11-22',
    said: [
      [0, 'start my back stretch routine'],
      [6, 'just me'],
      [60, "I've had a hip replacement"],
      [190, 'yes'],
      [60, 'how long is left'],
      [20, 'stop'],
      [40, 'how should I sleep with lower back pain'],
      [20, 'who says so'],
      [10, 'no'],
    ],
  },
  {
    title: 'A night with an alarm',
    about: 'The week after. Something is new in the middle of the routine.',
    day: '2026-11-27',
    said: [
      [0, 'start my back stretch routine'],
      [100, 'I feel numb between my legs'],
      [8, "it's probably nothing, carry on"],
      [8, 'who do I call'],
      [8, 'thank you'],
    ],
  },
];
