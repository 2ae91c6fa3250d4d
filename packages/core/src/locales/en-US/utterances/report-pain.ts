import type { Phrasing } from '../../../intents/grammar.js';

/** Pain and alarm, in the words people use. Looked for before anything else. */
export const reportPain: readonly (string | Phrasing)[] = [
  {
    slots: { symptom: 'chest' },
    templates: [
      '[ow|ouch|help] [i have|i have got|i got|i feel] [a] [bad|strong|sharp|sudden] [my] (chest|heart) (pain|pains|hurts|pressure|is tight|feels tight|is hurting) [now|a lot|so much]',
      '[i have|i got|i feel] (pain|pressure|tightness) in my chest',
      'my chest and [my] (arm|jaw) (hurt|hurts)',
      'my (arm|left arm) and [my] jaw [hurt|hurts]',
      "(i'm|i am) having a heart attack",
    ],
  },
  {
    slots: { symptom: 'breathless' },
    templates: [
      "[i] (can't|cannot|can not) (breathe|breath|get my breath|catch my breath)",
      "(i'm|i am) [suddenly|very|so] (breathless|short of breath|out of breath)",
      'it hurts to breathe [in]',
      "(i'm|i am) coughing [up] blood",
    ],
  },
  {
    slots: { symptom: 'saddle' },
    templates: [
      "[i'm|i am|i feel|it is|it's] numb (between my legs|down there|around my bottom)",
      "i (can't|cannot) feel (between my legs|down there|my bottom)",
      "i (can't|cannot) (pee|wee|pass water|hold my water)",
      'i have [just] (wet|soiled) (myself|the bed)',
      "i've [just] (wet|soiled) (myself|the bed)",
    ],
  },
  {
    slots: { symptom: 'both-legs' },
    templates: [
      "i (can't|cannot) (feel|move) [both] my legs",
      "my legs (won't|will not|don't|do not) (move|work)",
      '[both] my legs (are|feel|went|have gone) (numb|weak|dead)',
      'both (of my|my) legs (are|feel|went|have gone) (numb|weak|dead)',
    ],
  },
  {
    slots: { symptom: 'tearing' },
    templates: [
      '[i have|it is|it was] [the|a] (worst pain ever|tearing pain|ripping pain)',
      'something (tore|is tearing|ripped)',
    ],
  },
  {
    slots: { symptom: 'collapse' },
    templates: [
      "(i'm|i am) [going to|about to] (faint|pass out|collapse|black out)",
      "(i'm|i am) (fainting|passing out|collapsing|blacking out)",
      'i [just] (fainted|passed out|blacked out|collapsed)',
      "(everything's|everything is) [going] (grey|gray|black)",
    ],
  },
  {
    slots: { symptom: 'stroke-signs' },
    templates: [
      'my face is (drooping|numb|hanging)',
      "i (can't|cannot) (talk|speak|see) [properly]",
      '(double vision|i see double|sudden headache|my speech is slurred)',
    ],
  },
  {
    slots: { symptom: 'fall' },
    templates: ['i [just] (fell|slid) [over|down|out of bed|off the bed]'],
  },
  {
    slots: { symptom: 'despair' },
    templates: [
      "i (can't|cannot) go on",
      'i (want|would like) to (die|end it|kill myself)',
      "i don't want to (live|wake up|be here) [any more|anymore]",
      "(i'm|i am) going to hurt myself",
    ],
  },
  {
    slots: { symptom: 'leg-weakness' },
    templates: [
      'my [left|right] (leg|foot) (is|feels|went|is getting) (weak|weaker)',
      'my [left|right] (foot drags|leg gave way|foot is dropping)',
    ],
  },
  {
    slots: { symptom: 'fever' },
    templates: ["[i have|i've got] [a] fever", "(i'm|i am) (shivering|feverish)"],
  },
  {
    slots: { symptom: 'tingling' },
    templates: ['(pins and needles|tingling)', "(it's|it is|it) (tingling|tingles)"],
  },
  { slots: { symptom: 'dizzy' }, templates: ["(i'm|i am|i feel) dizzy", 'the room is spinning'] },
  { slots: { symptom: 'cramp' }, templates: ["(cramp|i have [a] cramp|i've got [a] cramp)"] },
  { slots: { symptom: 'numb' }, templates: ["(i'm|i feel|it's|it is|it feels) [going] numb"] },
  {
    slots: { symptom: 'sharp' },
    templates: ["(it's|it is|that's|that is) [a] (sharp|stabbing|shooting) [pain]", 'sharp pain'],
  },
  { slots: { symptom: 'worse' }, templates: ["(it's|it is) getting worse", 'worse than before'] },
  '(ow|ouch|ouch ouch|ow ow|aah|argh)',
  '[ow|ouch] (it|that|this) [really] (hurts|hurt|is painful) [me|a lot|too much|so much]',
  "[ow|ouch] (that's|it's|this is|that is|it is) (painful|hurting|sore|too much)",
  'my [lower|upper] (back|leg|hip|knee|neck|shoulder|arm) (hurts|is hurting) [now|more|a lot]',
  '(too much|too painful|pain)',
];
