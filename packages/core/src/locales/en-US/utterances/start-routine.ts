import type { Phrasing } from '../../../intents/grammar.js';

const DO =
  "(start|begin|play|do|open|run|launch|put on|go to|give me|i want|i need|i'd like|i would like|let's|let us|let's do|let's start|let's have|let us do|can we do|can we have|can i have|can i do|can you do|can you give me|could we do|could i have|could you do|could you give me|could you start|can you start|can you play|could you play|would you start|i want to do|i want to start|i'd like to do|i would like to do|i'd like to start|i need to do|i want to try|try|take me through|guide me through|lead me through|walk me through|help me with|help me do|ready for|time for|shall we do|we need|i fancy|i'll do|i'll have|get me|show me|make me|i feel like|lets do|may i have|how about|kindly start|kindly play|please do the needful and start)";
const SOME =
  '[me|us] [to] [a|an|the|my|some|your|another|that|our] [quick|short|gentle|nice|little|easy|small|longer|long|good|quiet]';
const THING =
  '(routine|stretch|stretches|exercises|exercise|something|session|stretching|moves|program|programme|workout|one|movement|yoga|relief|relaxation)';
const MIN = '(minute|minutes|min|mins)';
const FOR = '(for|to help|to stretch|to relax|to ease|to loosen|that helps|to loosen up|on)';
const SORE = '[sore|bad|stiff|aching|poor|painful|tight|achy]';

export const startRoutine: readonly (string | Phrasing)[] = [
  `[${DO}] ${SOME} {minutes} ${MIN} [of] [my|the] {routine} [{setting}] [tonight|again]`,
  `${DO} ${SOME} {routine} [one] [tonight|again|for me|today]`,
  `${DO} ${SOME} {routine} [for|in|of] {minutes} ${MIN}`,
  `${DO} ${SOME} {routine} {setting}`,
  '[my|the|a] {routine} [please|tonight|again]',
  `${DO} ${SOME} [usual|normal|regular|back|whole] (routine|stretch|stretches|stretching|exercises|session|usual|same as usual) [tonight|again|now|for me|today]`,
  '[my|the|a|some] [usual|normal|regular] (routine|stretches|stretching|exercises|usual) [please|tonight|again]',
  '{routine} [for] {minutes} (minute|minutes|min|mins)',
  "[let's|let us|can we|could we|shall we|can you|could you|i want to|i'd like to|we can|i'm ready to] (start|begin|get started|get going) [it|now|already|then|stretching]",
  `[${DO}] ${SOME} {minutes} ${MIN} [of] [${THING}] ${FOR} [my|the] ${SORE} {region} [pain] [{setting}|tonight]`,
  `[${DO}] ${SOME} {minutes} ${MIN} [of] {region} [${THING}|pain] [${THING}] [{setting}|tonight]`,
  `[${DO}] ${SOME} {region} [${THING}] [for|in] {minutes} ${MIN} [{setting}|tonight]`,
  `[${DO}] ${SOME} ${THING} ${FOR} [my|the] ${SORE} {region} [pain|stiffness|ache] [{setting}|tonight|please]`,
  `[${DO}] ${SOME} {region} (routine|stretch|stretches|exercises|exercise|session|stretching|relief) [{setting}|tonight]`,
  `[${DO}] ${SOME} ${THING} ${FOR} [my|the] ${SORE} {region} [pain] [for|in|of|that takes] {minutes} ${MIN}`,
  `[${DO}] ${SOME} (routine|stretch|stretches|exercises|something|session|stretching|moves) [to do|i can do|that i can do] {setting}`,
  `[${DO}] ${SOME} {minutes} ${MIN} [of] ${THING} [{setting}]`,
  "(i have|i only have|i have only|i've|i've only|i just have|there's|we have|only) [got] [just|only|about] {minutes} (minute|minutes|min|mins) [left|before bed|to spare|free|for [my|the] {region}]",
  `(stretch|loosen|loosen up|ease|relax|work on|work out|soothe|help|unlock|free up|stretch out|do|look after|care for|mobilise|mobilize|sort out|unwind) [my|the] ${SORE} {region} [for {minutes} ${MIN}] [{setting}|tonight]`,
  `[can you|could you|please|let's|i want to|i need to|i'd like to|we should|help me|can we|can you help me|could you help me|i have to|i would like to] [to] (stretch|loosen|loosen up|ease|relax|work on|soothe|help|stretch out|do|sort out|unwind|help with) [my|the|with my] ${SORE} {region} [out|up|pain] [for {minutes} ${MIN}] [{setting}|tonight]`,
  `my {region} (needs|wants|could do with|could use) [a|some] [good|little] ${THING} [tonight|please]`,
  "[i want to|i need to|i'd like to|i have to|let's|can we|help me|help me to|i would like to|can you help me|could you help me|shall we] (stretch|relax|unwind|wind down|do a stretch|have a stretch|stretch out|exercise|work out|loosen up|do something|do some exercise|calm down)",
  "(i'm|i am) [all|so|really|very] (stiff|tight|tense|achy)",
];
