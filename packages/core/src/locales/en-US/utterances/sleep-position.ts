import type { Phrasing } from '../../../intents/grammar.js';

const HOW =
  "(how|how do i|how do you|how should i|how should one|how shall i|how can i|how to|how am i supposed to|how am i meant to|how must i|what's the best way to|what is the best way to|what's the right way to|what is the right way to|best way to|tell me how to|show me how to|help me|can you tell me how to|could you tell me how to|i don't know how to)";
const LIE =
  '(sleep|lie|lay|lie down|lay down|rest|be lying|go to sleep|get to sleep|fall asleep|settle|position myself|get comfortable|get comfy)';
const WITH =
  "(with|for|if i have|if i've got|when i have|when i've got|when you have|if you have|because of|to help|to ease|without hurting|without upsetting|so i don't hurt|to protect|to rest|to take the pressure off|in|during|while|when|if i'm|when i'm|while i'm|being|now i'm|now that i'm)";
const POSITION =
  '(position|positions|posture|way|side|sleep position|sleeping position|sleeping positions|lying position)';
const SORE = '[a|an|my|the|this|bad|sore|stiff|aching|achy|painful]';
const PAIN = '[pain|pains|ache|aches|trouble|problems|problem|stiffness|being sore|hurting]';

/** How to lie at night. */
export const sleepPosition: readonly (string | Phrasing)[] = [
  `${HOW} ${LIE} [in bed|at night|tonight|better|well|comfortably] [again]`,
  `${HOW} ${LIE} [in bed|at night|tonight|better|well|comfortably] ${WITH} ${SORE} ${SORE} {region} ${PAIN}`,
  `${HOW} ${LIE} [in bed|at night|tonight|better|well|comfortably] ${WITH} ${SORE} ${SORE} {cause} [in my {region}]`,
  `${HOW} ${LIE} ${WITH} (pain|a pain|an ache) in [my|the] {region}`,
  `${HOW} ${LIE} (if|when|because) my {region} (hurts|hurt|aches|is sore|is bad|is hurting|is stiff|is aching)`,
  `[what's|what is|which is|which|what|tell me|i need|is there] [the|a] (best|good|right|better|most comfortable|comfortable|comfy|nice) ${POSITION} [to (sleep|lie|lie down|rest|be) [in]|in bed|for sleeping|for sleep|for bed|tonight|at night]`,
  `[what's|what is|which is|which|what|tell me|i need|is there] [the|a] (best|good|right|better|most comfortable|comfortable|comfy|nice) ${POSITION} [to (sleep|lie|lie down|rest|be) [in]|in bed|for sleeping|for sleep|for bed|tonight|at night] ${WITH} ${SORE} ${SORE} {region} ${PAIN}`,
  `[what's|what is|which is|which|what|tell me|i need|is there] [the|a] (best|good|right|better|most comfortable|comfortable|comfy|nice) ${POSITION} [to (sleep|lie|lie down|rest|be) [in]|in bed|for sleeping|for sleep|for bed|tonight|at night] ${WITH} ${SORE} ${SORE} {cause}`,
  `(sleep|sleeping|lying|lying down|sleep position|sleeping position|sleep positions|sleeping positions) ${WITH} ${SORE} ${SORE} ({region} ${PAIN}|{cause})`,
  '[a|any|the] (sleep|sleeping|lying) (position|positions|posture) [please|help|tips|advice]',
  `(what|which) (position|side|way) (should|do|can|shall) i (sleep|lie|lay|be|go to sleep) [in|on] [${WITH} ${SORE} ({region} ${PAIN}|{cause})]`,
  `[i] (can't|cannot|can not|couldn't|could not) (get|find) [a] (comfortable|comfy|settled|comfortable position|comfy position|good position|a good position) [in bed|at night|tonight|any more] [${WITH} ${SORE} ({region} ${PAIN}|{cause})]`,
  "[i'm|i am] (uncomfortable|not comfortable|so uncomfortable) [in bed|lying down|lying here|like this]",
  `(should|can|could|may|shall) i (sleep|lie|lay|stay|be|rest) [in|with my|in my|in a] {position} [${WITH} ${SORE} ({region} ${PAIN}|{cause})]`,
  `(is it|is it ok to|is it okay to|is it bad to|is it safe to|is it good to|is it alright to|is it all right to|am i allowed to|is it better to) [(ok|okay|bad|safe|good|fine) to] (sleep|lie|lay|be) [in|with my|in my|in a] {position} [${WITH} ${SORE} ({region} ${PAIN}|{cause})]`,
  `is (sleeping|lying|laying) [in|with my|in my|in a] {position} (bad|good|ok|okay|safe|fine|all right|alright) [for [my|the] ({region}|{cause})|for me|for you]`,
  '(where|how) (do|should|shall|can) i (put|place|use|have|arrange|set up) (the|my|a) (pillow|pillows|cushion|cushions) [in bed|at night]',
  `(where|how) (do|should|shall|can) i (put|place|use|have|arrange|set up) (the|my|a) (pillow|pillows|cushion|cushions) (for|with) ${SORE} ({region} ${PAIN}|{cause})`,
  '(where|how) (does|should) (the|my|a) (pillow|cushion) (go|be)',
  '(should|do|can) i (put|have|use|need) [a|the] {position}',
  '(what about|how about|and) [sleeping|lying] [in|with my|in my|in a] {position}',
  'my {region} (hurts|hurt|aches|is sore|is bad|kills) (when|if|while) (i sleep|i lie down|i lie|i lay down|lying down|sleeping|i try to sleep|i am in bed|i go to bed|i lie in bed)',
];
