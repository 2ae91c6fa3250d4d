import type { Utterances } from '../../../intents/grammar.js';

/** What is said while a routine plays, sleepily or not. */
export const controls: Utterances = {
  Stop: [
    '(stop|quit|exit|cancel|enough|end) [it|this|that|now|there|the routine]',
    "(that's|that is) (enough|all) [for (tonight|today)]",
    "[i'm|i am] (done|finished) [for (tonight|today)]",
    '(good night|goodnight|bye|goodbye|go away|be quiet|shut up)',
    'stop (talking|playing) [now]',
  ],
  Next: [
    '(next|skip) [one|this|this one|that|that one|it|step|exercise|stretch|move]',
    'skip (ahead|on|forward) [to the next [one|step|stretch]]',
    '(move on|go to the next [one|step|stretch]|another one|other one)',
  ],
  Previous: [
    '(previous|last) [one|step|exercise|stretch]',
    '[go] (back|backwards) [one] [step]',
    'the one before',
  ],
  Repeat: [
    '(again|repeat) [that|this|it|that one|this one]',
    '[say|do|play] (that|it|this|this one|that one) again',
    '(once more|one more time|what was that|what did you say|pardon|come again|say again|sorry)',
    "i (didn't|did not) (hear|get|catch) (that|it|you)",
  ],
  Pause: [
    '(pause|wait|hang on|hold on|one moment|one second|one minute)',
    '(wait|hang on|hold on) [a] (moment|second|sec|minute|bit)',
    'give me (a|one) (moment|second|sec|minute)',
    'stop for a (moment|second|sec|minute)',
    'not yet',
  ],
  Resume: [
    '(resume|continue|carry on|keep going|go on)',
    "[i'm|i am] (ready|back)",
    '(start|go) again from (here|there)',
  ],
  StartOver: [
    '(start|begin) (over|again|from the (start|beginning|top))',
    '(restart|from the (start|beginning|top))',
  ],
  OtherSide: [
    '[do|now|and] [the] other side',
    '(switch|change) (side|sides)',
    'the other (leg|arm|one)',
  ],
  Slower: [
    '(slower|slow down|more slowly|too fast)',
    '(go|a bit|a little|bit) (slower|more slowly)',
    "(you're|you are|that's|that is|it's|it is) [going] too fast",
    'give me more time',
  ],
  Faster: [
    '(faster|speed up|quicker|hurry up|too slow)',
    '(go|a bit|a little|bit) (faster|quicker)',
    "(you're|you are|that's|that is|it's|it is) [going] too slow",
  ],
  LongerHold: [
    '(longer hold|longer holds|hold longer|hold it longer|hold for longer)',
    '(longer|a bit longer|a little longer|stay longer)',
    'make the holds longer',
  ],
  ShorterHold: [
    '(shorter hold|shorter holds|hold shorter|less hold)',
    '(shorter|a bit shorter|a little shorter|not so long)',
    'make the holds shorter',
  ],
  TimeLeft: [
    'how (long|much) [time] (is|have i|do i have|do we have|have we) [got] [left|to go|still]',
    'how (much longer|much more|long to go|many minutes [are] [left])',
    '(time left|are we [nearly|almost] (done|there|finished))',
    'how much (is left|longer is it|longer does it take)',
    'how long does (it|this) [still] take',
  ],
  Yes: ['(yes|yeah|yep|yup|sure|go ahead|of course|alright|all right|mm hmm|uh huh|yes do|do it)'],
  No: ['(no|nope|nah|no thanks|no thank you|rather not|not now|not really)'],
  Help: [
    '(help|help me|options|commands)',
    'what can (i|you) (say|do)',
    'what are my options',
    'how does (this|it) work',
  ],
};
