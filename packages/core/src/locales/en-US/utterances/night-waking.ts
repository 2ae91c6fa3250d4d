import type { Phrasing } from '../../../intents/grammar.js';

const AGAIN =
  '[again|up again|tonight|last night|every night|all night|at night|in the night|in the middle of the night|at three|at three am|at 3|at 3 am|at four|so early|too early|once more|yet again|bloody again]';
const PAIN = '[pain|pains|ache|aches|spasm|spasms|stiffness|cramps]';
const ADJECTIVE = '[sore|stiff|aching|achy|painful|bad|bloody|damn|stupid|terrible]';
const WOKE =
  '(woke|wakes|has woken|is waking|keeps waking|keep waking|waked|has waked|woken|wake|kept waking|kept)';

/** Pain in the middle of the night. */
export const nightWaking: readonly (string | Phrasing)[] = [
  `[my|the|this] ${ADJECTIVE} {region} ${PAIN} ${WOKE} me [up|awake] ${AGAIN}`,
  `(pain|the pain|it|a pain|that|this|this pain) ${WOKE} me [up|awake] ${AGAIN}`,
  `(pain|the pain|a pain|an ache) in [my|the] {region} ${WOKE} me [up|awake] ${AGAIN}`,
  `(i woke|i've woken|i have woken|i wake|i keep waking|i was woken|i got woken|i'm woken|woken|woke|i am waking|i'm waking|i just woke|i've just woken|i woke myself|i'm always waking) [up] ${AGAIN}`,
  `(i woke|i've woken|i have woken|i wake|i keep waking|i was woken|i got woken|i'm woken|woken|woke|i am waking|i'm waking|i just woke|i've just woken) [up] ${AGAIN} (with|by|because of|from|due to|in|cos of) [a|an|the|my|some] ${ADJECTIVE} (pain|pains|agony|discomfort|{region} ${PAIN}|(pain|pains|ache) in [my|the] {region}|cramp in my {region})`,
  `(i woke|i've woken|i have woken|i wake|i keep waking|i just woke) [up] ${AGAIN} (and|because|cos|when) my {region} (hurts|hurt|is sore|was sore|aches|is stiff|was stiff|is aching|is killing me|was hurting|is hurting)`,
  `[i'm|i am] [still|wide] (awake|up) [again|now|still|at this hour|in the middle of the night] [(with|because of|from|due to|cos of) [a|the|my] ${ADJECTIVE} (pain|{region} ${PAIN}|(pain|ache) in my {region})]`,
  `[i] (can't|cannot|can not|couldn't|could not|can hardly) (sleep|get [back] to sleep|fall asleep|fall back asleep|go back to sleep|go to sleep|stay asleep|drop off|nod off) [again|tonight|at all|any more] [(with|because of|from|due to|for|cos of) [a|the|my|this] ${ADJECTIVE} (pain|{region} ${PAIN}|(pain|ache) in my {region})]`,
  `[i] (can't|cannot|can not|couldn't|could not) (sleep|get to sleep|go back to sleep|fall asleep) (because|cos|as|when) my {region} (hurts|is sore|aches|is stiff|is killing me|is hurting|is playing up)`,
  "(i'm|i am) not sleeping [tonight|at all|(with|because of) my {region} [pain]]",
  'my {region} (hurts|aches|is sore|is bad|is worse|kills me|is stiff|is playing up) (at night|in the night|every night|in the middle of the night|all night|during the night)',
  `my {region} (won't|will not|doesn't|does not|isn't|is not) (let me sleep|letting me sleep)`,
  '(what|what do|what can|what should) [i] [do] (when|if) i wake [up] [in the night|at night|in pain|with pain|at three]',
  'help me (get back to sleep|sleep|get to sleep|fall asleep|go back to sleep|fall back asleep|drop off)',
  "[it's|it is] [the] (middle of the night|three in the morning|three am|3 am|four in the morning) [and (my {region} hurts|i'm awake|i am awake|i can't sleep)]",
];
