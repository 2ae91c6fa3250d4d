import type { Phrasing } from '../../../intents/grammar.js';
import { HOW, WHAT_IS } from './parts.js';

const ARTICLE = '[a|an|the|my|this|that|some|those|these|one]';
const EXERCISE = '[exercise|exercises|stretch|stretches|move|pose|position|thing|again]';

/** How an exercise is done. */
export const describeExercise: readonly (string | Phrasing)[] = [
  `${HOW} [do|perform|practice|practise|make|get into|start|try|go about] ${ARTICLE} {exercise} ${EXERCISE} [correctly|properly|safely|right|in bed|again]`,
  `(how|what) (do|does|is|are|about) ${ARTICLE} {exercise} ${EXERCISE} (work|works|go|goes|done|look like|feel like|performed|called|about|do|for|good for)`,
  `how (is|are) ${ARTICLE} {exercise} ${EXERCISE} (done|performed)`,
  `(i don't know|remind me|i forgot|i forget|i've forgotten|tell me|show me|not sure) [how to|what|how] [do|is] ${ARTICLE} {exercise} ${EXERCISE} [is|goes|works|again]`,
  `${WHAT_IS} ${ARTICLE} {exercise} ${EXERCISE} [again|mean|for|exactly|to me]`,
  `what does ${ARTICLE} {exercise} ${EXERCISE} do`,
  `(what|why) [muscle|muscles|part] [do|does] ${ARTICLE} {exercise} ${EXERCISE} (stretch|work|help|good for|help with)`,
  `(do|show me|show|give me|teach me|teach|guide me through|walk me through|take me through|talk me through|run me through|let's do|let us do|can we do|could we do|can you do|can you show me|can you teach me|could you show me|can you describe|could you describe|instructions for|steps for|the steps of|i want to do|i'd like to do|i want to try|i'd like to try|let's try|can i do|should i do|i want to learn|learn) ${ARTICLE} {exercise} ${EXERCISE} [for me]`,
  `[the] {exercise} [exercise|stretch] [how|how to|instructions|steps]`,
  `${HOW} do (this|that|this one|that one|the exercise|this exercise|that exercise|the stretch|this stretch|that stretch|this move|that move|it) [correctly|properly|right|again]`,
  '(explain|describe|show me) (this|that|the) (exercise|stretch|move|one)',
  '(what do i do|how does this one go|how does this exercise go|what am i supposed to do|what should i do here|what am i doing)',
];
