import type { Phrasing } from '../../../intents/grammar.js';
import { WHAT_IS } from './parts.js';

const ARTICLE = '[a|an|the|my|this|having]';
const HURT =
  '(hurt|hurts|hurting|ache|aches|aching|sore|stiff|painful|bad|feel stiff|feel sore|feel tight|killing me|tight|so sore|so stiff|so painful|always hurt|always hurting|hurt so much|hurt so bad|hurt like this|play up|playing up|keep hurting|seize up|act up|acting up)';
const WHEN =
  '[when i (wake up|sit|walk|stand|lie down|get up|sleep|bend|move|sit down)|in the (morning|mornings|evening|night)|at night|after (sleeping|sitting|work|walking)|today|tonight|now|all the time|every (day|morning|night)|so much|again|a lot|much|so bad|so badly|lately]';
const CAUSE =
  '(cause|causes|causing|caused|be causing|be the cause of|give me|be behind|lead to|bring on|be giving me|mean|trigger|be why i have|make me have|make)';
const PAIN = '[pain|pains|ache|aches|stiffness|trouble|problems|spasms|soreness|tightness]';

/** Why it hurts, and what a word means. */
export const explainCause: readonly (string | Phrasing)[] = [
  `${WHAT_IS} ${ARTICLE} {cause} [mean|means|is|feel like|about|exactly|pain]`,
  `what's wrong (with|if) (i have|i've got|having|you have) ${ARTICLE} {cause}`,
  `what (do|does) you mean by ${ARTICLE} {cause}`,
  `what does [it|having] [mean|feel like] [to have|if i have|when you have|when they say|when the doctor says] ${ARTICLE} {cause} [feel like|mean|do]`,
  `what (are|is) the (signs|sign|symptoms|meaning|cause|causes) of ${ARTICLE} {cause}`,
  `what (causes|makes|brings on|triggers|gives you|leads to|is causing|could cause|can cause) [a|an|my|the] {cause}`,
  `how (do|can|would) (i|you) (know|tell) [if] [i have|i've got|you have|it's|it is|this is] ${ARTICLE} {cause}`,
  `how (do|does) (you|people|one|someone) get ${ARTICLE} {cause}`,
  `why (do|have|did|am) i (have|got|get|getting|having) ${ARTICLE} [bad|terrible|such|constant] ({cause}|{region} ${PAIN}|pain in my {region})`,
  `(is|could|can|might|do you think|maybe|what if) (it|this|that|it's|it is) [be|is|just] [from|because of|due to|down to] ${ARTICLE} {cause}`,
  `(do|have|could|might|would) i [have|got|be having] ${ARTICLE} {cause}`,
  `(does|can|could|do|is|are|would|might|will|did) ${ARTICLE} {cause} ${CAUSE} [my|the|a] [{region} ${PAIN}|pain in my {region}|this|it|my {region} [to] (hurt|ache|sore|stiff)|me to hurt|backache|back ache|pain]`,
  `is [my|the|this] {region} ${PAIN} [caused by|from|because of|due to|down to|a sign of] ${ARTICLE} {cause}`,
  `is ${ARTICLE} {cause} (bad|serious|dangerous|the reason|to blame|why|normal|common|forever)`,
  `is ${ARTICLE} {cause} (the reason|to blame|why|bad) (for|my) [my|the] {region} [hurts|pain]`,
  `(why|how come|why on earth|why the hell|why the heck) (does|is|do|are|did|has|would) [my|the] {region} [been|get|gets|got|always|still|just|so|also|suddenly] ${HURT} ${WHEN}`,
  `(why|how come) [my|the] {region} [is|are|always|keeps|does] ${HURT} ${WHEN}`,
  `(why|how come|why on earth|why the hell|why the heck) (does it|is it|do i|am i) [always|still|so|get|in] (hurt|hurting|ache|sore|stiff|pain|painful|so stiff|so sore|aching) [in|between|at|around|near] [my|the] [{region}] ${WHEN}`,
  `(why|how come) (do|am|is) (i|there) (have|get|got|getting|feel|feeling|always have|wake up with) [a|an|some|this|such] [sore|stiff|bad|terrible|sharp|dull|constant|burning] ((pain|pains|ache|aches|stiffness|tightness|soreness|burning) (in|at|around|between) [my|the] {region}|{region} ${PAIN}) ${WHEN}`,
  `(what|what's|what is|what could be|what might be|what can) [is|be] [the] (causing|cause|reason|cause of|reason for|wrong with|the matter with|up with|going on with|the cause of|the reason for|behind|causes|makes|cause for|happening to|making) [my|the|this] {region} ${PAIN} [hurt|ache|hurting|stiff|sore] ${WHEN}`,
  `where does [my|this|the] {region} ${PAIN} come from`,
  `what (could|can|might) it be`,
  `(what|what's|what is) (causing|wrong|causing it|causing this|the cause|the matter|wrong with me|going on)`,
  '[tell me|explain] (why it hurts|why does it hurt|the cause|the causes|what causes it|what causes this|what causes back pain|why i hurt|why am i in pain|why am i hurting)',
];
