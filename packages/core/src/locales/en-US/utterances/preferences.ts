import type { Phrasing } from '../../../intents/grammar.js';

const ASK =
  "[can you|could you|please|i want you to|i'd like you to|i would like you to|you should|will you|would you|i want to|i'd like to|you have to|you must]";
const FORGET =
  '(forget|delete|erase|remove|clear|wipe|scrub|destroy|get rid of|wipe out|clear out)';
const KEPT =
  '(data|information|info|details|history|preferences|answers|profile|records|memory|settings|conversation|conversations|personal data|personal information|personal details|stored data|saved data)';

/** What is remembered is forgotten. */
export const forgetMe: readonly (string | Phrasing)[] = [
  `${ASK} ${FORGET} [everything|all|all of it|anything] [about|of|on|that's about] me [please|completely|again]`,
  `${ASK} ${FORGET} (everything|all|anything|all the things|whatever|what|all that|everything that) [you|you've|you have] (know|remember|stored|saved|kept|store|save|keep|have|got|learned|learnt|heard) [about|on|of|from] [me]`,
  `${ASK} ${FORGET} [all|all of|everything in] (my|the|your) [stored|saved|own] ${KEPT} [about me|of me|on me]`,
  `${ASK} ${FORGET} (everything|it all|all of it|all of that) [i (told|said|have said|have told) [to] you|i've (told|said) [to] you]`,
  `${ASK} ${FORGET} (what|everything|all|all that|the things) [that] i (told|said|have told|have said) [to] you`,
  `${ASK} (reset|start afresh with) (everything|me|my data|my preferences|my profile|all my data|my settings)`,
  `${ASK} (don't|do not|stop) (remember|remembering|keep|keeping|store|storing|save|saving) (me|anything|my data|any data|things|anything about me|things about me|data about me|my answers|my information)`,
];

/** Less loud. */
export const quieter: readonly (string | Phrasing)[] = [
  '(whisper|whispering|whisper mode|quieter|quiet|softer|softly|quietly|lower|hush|shh|shush|ssh|sh|too loud|lower volume|volume down|less volume|less loud|more quietly|more softly|low voice|night voice)',
  '[can you|could you|would you|will you|please] [speak|talk|be|go|say it|say that|turn|turn it|keep it|a bit|a little|much|bit|little|make it|stay] [a bit|a little|a little bit|bit|more|much|even] (quieter|softer|lower|quiet|more quietly|more softly|quietly|softly|less loud|more quiet|less loudly|in a whisper|more gently|down)',
  '[can you|could you|would you|will you|please] whisper [to me|it|that|the rest|from now on]',
  '(not so|not too|less) (loud|loudly)',
  "(you're|you are|that's|that is|it's|it is|this is|the volume is|your voice is|the sound is) [way|far|much|a bit|so|really|very|bloody|a little] (too loud|loud)",
  '[can you|could you|would you|please] (lower|drop|keep|reduce|decrease) (your|the|it) [voice] [down|volume|sound]',
  '[can you|could you|would you|please] (turn|bring) (it|the volume|the sound|your voice|your volume|volume|that) down [a bit|a little]',
  '[shh|sh|quiet] (my (wife|husband|partner|baby|girlfriend|boyfriend|child|kid|daughter|son)|the baby|he|she|everyone|someone|everybody) (is|are) (asleep|sleeping)',
  "[you'll|you will|don't|do not|you're going to|you are going to] (wake|waking) [up] (my (wife|husband|partner|baby|kids|children)|the baby|the kids|the house|everyone|everybody) [up]",
  'keep it down',
];

const PAD =
  '(the|my|that) [heat|heating|hot|electric|warm] (heat|pad|blanket|heater|bottle|water bottle|pack|wrap|bag|heating|thing|wheat bag|hot water bottle)';

/** The heat is off, as it was asked. */
export const confirmOff: readonly (string | Phrasing)[] = [
  `[yes|yeah|yep|ok|okay|done|right] [it's|it is|that's|that is|heat|heat pad|the heat is|heat is|heating is|it's all|now it's|${PAD} is|${PAD}|everything is|everything's|pad is|blanket is|blanket's] [all|switched|turned|now|definitely|already|been|been switched|been turned] off [now|already|and away|and put away|i promise]`,
  `[yes|yeah|yep|ok|okay|done] (i|i've|i have|i just|i've just|i already|i have already|just|already|we've|we have|she|he) [just|already] (turned|switched|put|taken|took|shut) (it|the heat|the pad|${PAD}|heat) (off|away|out|off already|out of the bed|away already)`,
  `[yes|yeah|yep|ok|okay|done] (i|i've|i have|i just|i've just|already) [just|already] (turned|switched|shut) off (it|the heat|the pad|${PAD}|heat)`,
  `[yes|yeah|yep|ok|okay|done] (i|i've|i have|i just|i've just) [just|already] (unplugged|removed|put away) (it|the heat|the pad|${PAD})`,
  `[yes|yeah|yep|ok|okay|done] (it's|it is|the bottle is|${PAD} is|the heat is) [now|already] (unplugged|away|put away|out of the bed|out of bed|gone|not on|not on any more|cooled down|disconnected)`,
];
