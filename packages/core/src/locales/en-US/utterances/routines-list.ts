import type { Phrasing } from '../../../intents/grammar.js';

const KINDS =
  '(routine|routines|stretch|stretches|exercise|exercises|programs|programmes|program|programme|session|sessions|workouts|massages|options|set|sets|things)';
const FOR = '[for|that help|to help|that would help|to stretch] [my|the|a] [sore|bad|stiff]';

/** What there is to choose from. */
export const listRoutines: readonly (string | Phrasing)[] = [
  `(what|which|what other|which other|what kind of|what sort of|what types of|how many|what are the|what are your) ${KINDS} [do you have|have you got|do you know|are there|can you do|is there|can i do|do you offer|can i choose|can i choose from|are available|have you|are on offer|you have|you got|there are|do you do|should i do|help|are good] [${FOR} {region} [pain]]`,
  `(what|which) ${KINDS} (help|helps|is good|are good|is best|are best) [for|with] [my|the] {region} [pain]`,
  `[can you|could you|please|would you] (list|list me|show|show me|tell me|name|read|read me|read out|give me|tell me about) [all|a list of|what] [of] [your|the|my|some|available|other] (routines|stretches|exercises|programs|programmes|options|list of routines|routine list|list|choices|sessions|routines you have|menu|choices i have) [you have|you know|again] [${FOR} {region} [pain]]`,
  `(do you have|have you got|have you|is there|are there|got|you got|do you know) [any|some|a|another|other|more|something|anything|anything else|something else|a different|different] [good|gentle|short|long] [${KINDS}] [${FOR} {region} [pain]]`,
  `(what|what else) (can you do|do you have|have you got|is there|can i do|do you know|is on offer|is available) (for|to help) [my|the|a] [sore|bad|stiff] {region} [pain]`,
  '(what else|anything else|something else|what have you got|what do you have|what do you offer|what else is there|what else have you got|what else do you have|what else can i do|what can i choose|what can i choose from|what is there|my options|routines|the routines|list|menu|the menu|other routines|another routine|a different routine|different routine|more routines|all routines|all the routines)',
];
