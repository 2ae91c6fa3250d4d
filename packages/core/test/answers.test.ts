import { expect, it } from 'vitest';
import { holdsForEach } from '../../../grid.js';
import { recognise } from '../src/english/recognise.js';
import type { Expecting } from '../src/intents/expecting.js';

/** What is answered to each kind of question, and what it is; a symptom or a value behind a slash. */
const ANSWERS: Readonly<Record<Expecting, readonly (readonly [answer: string, meant: string])[]>> =
  {
    symptom: [
      ["yes but I've had it for years", 'Yes'],
      ["yes I've had it since the baby", 'Yes'],
      ['a bit', 'Yes'],
      ['only on the left', 'Yes'],
      ['both', 'Yes'],
      ['I do', 'Yes'],
      ['I am fine', 'No'],
      ['fine', 'No'],
      ['no more than usual', 'No'],
      ['not that I know of', 'No'],
      ['I do not', 'No'],
      ['no, never had', 'No'],
      ['not there', 'No'],
      ['not the left', 'No'],
      ['not fallen', 'No'],
      ['not well', 'Unknown'],
      ["they're not working", 'Unknown'],
      ['I do not know', 'NotSure'],
      ['I am not certain', 'NotSure'],
      ['maybe', 'NotSure'],
      ['thank you', 'Thanks'],
      ['no, my chest hurts', 'ReportPain/chest'],
      ["no but I'm pregnant", 'AvoidMovement/pregnant'],
      ['stop', 'Stop'],
      ['how do I turn over', 'TurnOver'],
      ['have you got something shorter', 'ListRoutines'],
    ],
    weakness: [
      ['weak', 'Yes'],
      ["they're too weak", 'Yes'],
      ['a bit weak', 'Yes'],
      ['not just sore', 'Yes'],
      ['a bit', 'Yes'],
      ['not weak', 'No'],
      ["they're not weak", 'No'],
      ['not weak, sore', 'No'],
      ['just sore', 'No'],
      ['fine', 'No'],
      ['not working', 'Unknown'],
      ['not moving', 'Unknown'],
      ["they don't work", 'Unknown'],
      ['my legs have gone dead', 'ReportPain/both-legs'],
    ],
    danger: [
      ['yes', 'Yes'],
      ["I have, since this morning it's been like that", 'Yes'],
      ['a bit', 'Yes'],
      ['no', 'No'],
      ['no, none of that', 'No'],
      ['not that', 'No'],
      ['not in my chest', 'No/yes'],
      ['not right', 'Unknown'],
      ['oh no, I am regular as clockwork', 'No/yes'],
      ["I don't", 'No'],
      ['ok carry on', 'Resume'],
      ['I have had this pillow since the wedding', 'Unknown/yes'],
      ["I don't want to trouble anybody with it", 'Help/trouble'],
      ['no I have not, but they are in the drawer', 'Help/tablets'],
      ["I'm not sure", 'NotSure'],
    ],
    'yes-no': [
      ['fine', 'Yes'],
      ['go on then', 'Yes'],
      ['better now', 'Yes'],
      ['no leave it', 'No'],
      ['no thank you love', 'No'],
      ["no, nothing like that, it's just sore", 'No/yes'],
      ['no, no bleeding, no waters', 'No/yes'],
      ['not tonight', 'No'],
      ['thanks', 'Thanks'],
      ['no, that hurts', 'ReportPain'],
    ],
    'pain-kind': [
      ['sharp', 'ReportPain/sharp'],
      ['stabbing', 'ReportPain/sharp'],
      ['a stretch', 'ReportPain/strong-stretch'],
      ["it's just a pull", 'ReportPain/strong-stretch'],
      ['the second', 'ReportPain/strong-stretch'],
      ['not sure', 'NotSure'],
      ['stop', 'Stop'],
    ],
    choice: [
      ['the second one', 'Choose/2'],
      ['two', 'Choose/2'],
      ['both', 'Choose/both'],
    ],
    list: [
      ['the second one', 'Choose/2'],
      ['two', 'Choose/2'],
      ['the last', 'Choose/last'],
    ],
    others: [
      ['just me', 'No'],
      ['only me', 'No'],
      ['nobody else does', 'No'],
      ['I live on my own', 'No'],
      ['no, just me', 'No'],
      ['yes', 'Yes'],
      ['my wife does', 'Yes'],
      ['yes, my husband', 'Yes'],
      ['we share it', 'Yes'],
      ['how do I turn over', 'TurnOver'],
    ],
    help: [
      ["I'm ringing them now", 'Yes'],
      ["right, I'm waking my wife to drive me", 'Yes'],
      ["they're on their way", 'Help/coming'],
      ['thank you', 'Thanks'],
    ],
    minutes: [
      ['ten', 'StartRoutine/10'],
      ['about fifteen', 'StartRoutine/15'],
      ['half an hour', 'StartRoutine/30'],
    ],
  };

it('an answer is what the open question makes of it', () => {
  const cells = Object.entries(ANSWERS).flatMap(([expecting, answers]) =>
    answers.map(
      ([answer, meant]) => [`${expecting}: ${answer}`, { expecting, answer, meant }] as const,
    ),
  );
  holdsForEach(cells, ({ expecting, answer, meant }) => {
    const { intent, slots } = recognise(answer, { expecting: expecting as Expecting });
    expect([intent, ...Object.values(slots)].join('/')).toBe(meant);
  });
});
