/** What a turn of a night must come to, beside being answered. */
export type Flag =
  /** A danger: help is named in that very answer. */
  | '!'
  /** No danger: nobody is sent anywhere. */
  | '.'
  /** Either. */
  | '?';

/** One person's whole night: who, what they say, and what is being read at its end. */
export interface Night {
  readonly who: string;
  readonly turns: readonly (readonly [Flag, string])[];
  /** Between one turn and the next; 40, left out. */
  readonly secondsApart?: number;
  /** A routine by its id, or a region; left out, nothing has to be read. */
  readonly ends?: string;
}

/** Twenty people who were made up for this, none of them from anybody's list. */
export const NIGHTS: readonly Night[] = [
  {
    who: 'an old man who is hard of hearing',
    turns: [
      ['.', 'good evening'],
      ['.', 'start my back stretch routine'],
      ['.', 'say that again'],
      ['.', 'I had the grandchildren round on Sunday and they were ever so loud'],
      ['.', 'no'],
      ['.', 'thank you'],
      ['.', 'no'],
      ['.', 'no'],
    ],
    ends: 'evening-wind-down',
  },
  {
    who: 'somebody who changes her mind',
    turns: [
      ['.', 'start a neck stretch'],
      ['.', 'not the neck, the lower back'],
      ['.', 'make it seven minutes'],
      ['.', 'no'],
      ['.', 'slower please'],
      ['.', 'no'],
      ['.', 'no'],
    ],
    ends: 'lower-back',
  },
  {
    who: 'somebody who cannot choose',
    turns: [
      ['.', 'what routines do you have'],
      ['.', 'number seven'],
      ['.', 'the last one'],
      ['.', 'how should I sleep'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
    ],
    ends: 'lower-back-ease',
  },
  {
    who: 'a couple with the television on',
    turns: [
      ['.', 'start my back stretch routine'],
      ['.', 'and now over to the weather for the weekend'],
      ['.', 'the striker takes it past two defenders and shoots'],
      ['.', 'could you pass me the blanket darling please'],
      ['.', 'what is on the other channel tonight'],
      ['.', 'go on'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
    ],
    ends: 'evening-wind-down',
  },
  {
    who: 'a man with a tight chest who plays it down',
    turns: [
      ['.', 'start my back stretch routine'],
      ['.', 'no'],
      ['!', 'my chest feels tight'],
      ['!', 'carry on'],
      ['!', 'what should I do'],
      ['!', 'thank you'],
      ['!', 'how should I lie'],
      ['!', 'start my back stretch routine'],
      ['!', "I'm ringing them now"],
    ],
  },
  {
    who: 'somebody who can go on no longer',
    turns: [
      ['.', 'hello'],
      ['!', 'I want to die'],
      ['!', 'no'],
      ['!', 'start my back stretch routine'],
      ['!', 'help me'],
      ['!', 'who says so'],
    ],
  },
  {
    who: 'a woman who is pregnant and has said so',
    turns: [
      ['.', "I'm pregnant"],
      ['.', 'how should I sleep'],
      ['.', 'start my back stretch routine'],
      ['.', 'no'],
      ['.', 'no'],
      ['?', 'no'],
    ],
  },
  {
    who: 'a frightened one who asks back',
    turns: [
      ['.', 'start a lower back stretch'],
      ['.', 'help'],
      ['.', 'when should I see a doctor'],
      ['.', 'what is a slipped disc'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
    ],
    ends: 'lower-back-ease',
  },
  {
    who: 'an angry one',
    turns: [
      ['.', 'start my back stretch routine'],
      ['.', 'this is ridiculous you daft machine'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'slow down'],
      ['.', 'what routines do you have'],
      ['.', 'stop'],
      ['.', 'carry on'],
    ],
    ends: 'evening-wind-down',
  },
  {
    who: 'somebody half asleep',
    turns: [
      ['.', 'start ten slow breaths'],
      ['.', 'mmm'],
      ['.', 'hmm'],
      ['.', 'how long is left'],
      ['.', 'carry on'],
    ],
    ends: 'ten-breaths',
  },
  {
    who: 'somebody woken by it, twice',
    turns: [
      ['.', 'my back woke me up again'],
      ['.', 'my back woke me up again'],
      ['.', 'how should I sleep'],
    ],
  },
  {
    who: 'somebody who feels it in a stretch',
    // By then they lie down, and move.
    secondsApart: 90,
    turns: [
      ['.', 'start my back stretch routine'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'that hurts'],
      ['.', 'how should I sleep'],
      ['.', 'just a strong stretch'],
      ['.', 'yes'],
    ],
    ends: 'evening-wind-down',
  },
  {
    who: 'somebody who speaks to her husband',
    turns: [
      ['.', 'start my back stretch routine'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', "no I wasn't talking to you"],
      ['.', 'nothing hurts'],
      ['.', "don't stop"],
      ['.', 'yes'],
    ],
    ends: 'evening-wind-down',
  },
  {
    who: 'a man whose legs go numb while he asks about something else',
    turns: [
      ['.', 'should I buy a firm mattress'],
      ['!', 'how should I sleep, my legs have gone numb'],
      ['!', 'yes'],
      ['!', 'next'],
      ['!', 'does heat help'],
    ],
  },
  {
    who: 'somebody who asks who it is',
    turns: [
      ['.', 'are you a doctor'],
      ['.', 'what can you do'],
      ['.', 'thank you'],
      ['.', 'no'],
      ['.', 'yes'],
      ['.', 'good night'],
    ],
  },
  {
    who: 'somebody who wants too much and too little',
    turns: [
      ['.', 'evening stretch for ninety minutes'],
      ['.', 'make it one minute'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
    ],
    ends: 'evening-wind-down',
  },
  {
    who: 'somebody who asks for what there is not',
    turns: [
      ['.', 'start the elbow routine'],
      ['.', 'start the wrist routine'],
      ['.', 'the second one'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
    ],
    ends: 'evening-wind-down',
  },
  {
    who: 'a feverish one who is told to be seen',
    turns: [
      ['!', 'I have a fever'],
      ['?', 'how should I sleep'],
      ['?', 'start my back stretch routine'],
      ['?', 'yes'],
    ],
    ends: 'ten-breaths',
  },
  {
    who: 'somebody who goes to the door',
    turns: [
      ['.', 'start my back stretch routine'],
      ['.', 'hang on'],
      ['.', 'go on'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'hang on'],
      ['.', 'carry on'],
    ],
    ends: 'evening-wind-down',
  },
  {
    who: 'somebody with heat on',
    turns: [
      ['.', 'does heat help'],
      ['.', 'can I sleep with a heat pad on'],
      ['.', 'who says so'],
      ['.', 'start my back stretch routine'],
      ['.', 'is it safe to use a hot water bottle'],
      ['.', 'no'],
      ['.', 'no'],
      ['.', 'no'],
    ],
    ends: 'evening-wind-down',
  },
];
