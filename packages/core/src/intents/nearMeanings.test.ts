import { describe, it } from 'vitest';
import { holdsForEach } from '../../../../grid.js';
import { isUrgent } from '../../recognition/figures.js';
import { recognise } from '../english/recognise.js';

/** Each of some words with each of others behind it. */
const each = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (all, part) => all.flatMap((before) => part.map((word) => `${before} ${word}`.trim())),
    [''],
  );
const cells = (sentences: readonly string[]) => sentences.map((said) => [said, said] as const);

describe('legs', () => {
  const LEGS = ['my legs', 'my feet', 'both my legs', 'my leg'];

  it('that do not rest are no danger', () => {
    const restless = [
      ...each(
        LEGS,
        ["won't", "can't", "don't"],
        ['stay still', 'keep still', 'lie still', 'settle', 'rest', 'stop moving'],
        ['', 'at night'],
      ),
      ...each(["I can't stop moving", "I can't keep"], ['my legs', 'my feet'], ['still']),
      ...each(LEGS, ['keep twitching', 'are restless', 'are fidgety', 'want to jump about']),
    ];
    holdsForEach(cells(restless), (said) => {
      const { symptom, doubt } = recognise(said).slots;
      if (isUrgent(String(symptom)) && doubt !== 'slight')
        throw new Error(`is heard as ${symptom}`);
    });
  });

  it('that do not move are one at once, in so few words', () => {
    const still = [
      ...each(
        ["I can't", 'I cannot', "I couldn't"],
        ['move', 'shift', 'budge', 'feel'],
        ['my legs', 'either leg', 'either of my legs', 'both my legs', 'both legs', 'my feet'],
        ['', 'anymore'],
      ),
      ...each(LEGS.slice(0, 3), ["won't move", "don't move", "aren't moving", 'have gone dead']),
      ...each(['neither leg', 'neither of my legs'], ['moves', 'will move', 'works']),
    ];
    holdsForEach(cells(still), (said) => {
      const { symptom, doubt } = recognise(said).slots;
      if (symptom !== 'both-legs' || doubt !== undefined)
        throw new Error(`is heard as ${symptom}, in doubt: ${doubt}`);
    });
  });
});

describe('not being believed', () => {
  const UNBELIEVED = each(
    ['nobody', 'no one', 'none of them ever'],
    ['believes me', 'understands', 'takes me seriously', 'listens'],
  );

  it('that it hurts is a complaint', () => {
    const complaints = each(UNBELIEVED, ['it hurts', 'my back hurts', 'that my hip hurts']);
    holdsForEach(cells(complaints), (said) => {
      const { symptom, doubt } = recognise(said).slots;
      if (symptom === 'despair' && doubt !== 'slight')
        throw new Error(`despair, in doubt: ${doubt}`);
    });
  });

  it('and not wishing to live is despair', () => {
    const despair = each(UNBELIEVED, [
      "and I don't want to be here anymore",
      'I want to die',
      "and I'd be better off dead",
    ]);
    holdsForEach(cells(despair), (said) => {
      const { symptom } = recognise(said).slots;
      if (symptom !== 'despair') throw new Error(`is heard as ${symptom}`);
    });
  });
});

describe('what is said to somebody beside', () => {
  const TO_OTHERS = [
    "you're snoring",
    "you're hogging the covers",
    "you're lying on my arm",
    'your feet are freezing',
    'get your elbow out of my ribs',
  ];
  const ASKED = ['roll over', 'turn over', 'please turn over', 'go to sleep', 'move over'];

  it('is none of ours, before and behind it', () => {
    const said = [
      ...each(ASKED, TO_OTHERS),
      ...each(
        TO_OTHERS.map((one) => `${one},`),
        ASKED,
      ),
    ];
    holdsForEach(cells([...said, 'can you roll over', 'could you turn over love']), (one) => {
      const { intent } = recognise(one);
      if (intent !== 'Unknown') throw new Error(`is heard as ${intent}`);
    });
  });

  it('is heard where it hurts, or has to stop', () => {
    for (const [behind, intent] of [
      ['and it hurts', 'ReportPain'],
      ["and I can't breathe", 'ReportPain'],
      [', ow', 'ReportPain'],
    ] as const) {
      holdsForEach(cells(each(TO_OTHERS, [behind])), (said) => {
        const heard = recognise(said).intent;
        if (heard !== intent) throw new Error(`is heard as ${heard}`);
      });
    }
    holdsForEach(cells(each(['stop,'], TO_OTHERS)), (said) => {
      const heard = recognise(said).intent;
      if (heard !== 'Stop') throw new Error(`is heard as ${heard}`);
    });
  });

  it('is not how to do it oneself', () => {
    holdsForEach(
      cells([
        'roll over',
        'how do I roll over',
        'can you help me turn over',
        'can you take me through rolling over',
        'how do I turn over without waking my wife',
        'how do you turn over with a bad back',
      ]),
      (said) => {
        const { intent } = recognise(said);
        if (intent !== 'TurnOver') throw new Error(`is heard as ${intent}`);
      },
    );
  });
});

describe('what is worse than ever', () => {
  const WORSE = [
    ["I've never had my chest so tight", 'chest'],
    ["I've never felt my feet this dead", 'both-legs'],
    ['never been so short of breath', 'breathless'],
    ['I have never had chest pain like this', 'chest'],
  ] as const;

  it('is denied by no "never"', () => {
    holdsForEach(
      WORSE.map(([said, symptom]) => [said, { said, symptom }] as const),
      ({ said, symptom }) => {
        const heard = recognise(said).slots['symptom'];
        if (!isUrgent(String(heard))) throw new Error(`is heard as ${heard}, not ${symptom}`);
      },
    );
  });

  it('is nothing that never was', () => {
    holdsForEach(
      cells(['I have never had chest pain', 'never had numb feet', 'I was never short of breath']),
      (said) => {
        const { symptom } = recognise(said).slots;
        if (isUrgent(String(symptom))) throw new Error(`is heard as ${symptom}`);
      },
    );
  });
});

describe('what is told of somebody, or of long ago', () => {
  it('is known by whose body it is', () => {
    const told = each(
      ['my Harold', 'our Sheila', 'old Mick', 'the man downstairs'],
      [
        'had pains in his chest',
        'had pains in her chest and it was wind',
        'lost the use of his legs',
      ],
    );
    holdsForEach(cells(told), (said) => {
      const { symptom, doubt } = recognise(said).slots;
      if (isUrgent(String(symptom)) && doubt === undefined) throw new Error(`sends for ${symptom}`);
    });
  });

  it('is known by a time that is told behind it', () => {
    const told = each(
      ['I had a clot in my leg', 'I had chest pains', 'I had a stroke', 'I fell down the stairs'],
      ['but that was in nineteen eighty-eight', 'but that was years ago'],
    );
    holdsForEach(cells(told), (said) => {
      const { symptom } = recognise(said).slots;
      if (isUrgent(String(symptom))) throw new Error(`is heard as ${symptom}`);
    });
  });

  it('or only might be, in a manner of speaking, sends for nobody', () => {
    const spoken = [
      "my sister reckons I'm going to end up paralysed",
      "I'm gonna have a stroke if he doesn't warm his hands",
      'I almost had a heart attack when I saw the bill',
      'this back will kill me one day',
      "I can't breathe with your arm on me",
    ];
    holdsForEach(cells(spoken), (said) => {
      const { symptom, doubt } = recognise(said).slots;
      if (isUrgent(String(symptom)) && doubt === undefined) throw new Error(`sends for ${symptom}`);
    });
  });

  it('is a danger where it is now', () => {
    for (const said of [
      'my husband has pains in his chest right now',
      "I can't breathe",
      "I can't breathe with this pain",
      'I had chest pains years ago and now they are back tonight',
    ]) {
      const { symptom } = recognise(said).slots;
      if (!isUrgent(String(symptom))) throw new Error(`"${said}" is heard as ${symptom}`);
    }
  });
});
