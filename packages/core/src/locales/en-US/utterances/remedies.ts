import type { Phrasing } from '../../../intents/grammar.js';

const ARTICLE =
  '[a|an|the|my|some|taking|using|having|doing|getting|going for|seeing|going to|sleeping on|trying|wearing|putting on|more|another|regular|gentle|any|buying|too much|with|on]';
const GOOD =
  '(help|helps|helpful|good|bad|work|works|safe|ok|okay|useful|worth it|worth trying|any good|any use|a good idea|wise|harmful|all right|alright|recommended|effective|better|make it worse|make it better|hurt|ease it|fine|dangerous|ease the pain|do anything|do any good|make a difference|relieve pain|worth the money)';
const FOR =
  '[for|with|on|if|after|before|against|about] [my|a|an|the] [bad|sore|aching|stiff] [back|neck|hip|hips|leg|lower back|upper back|low back|mid back|back pain|lower back pain|upper back pain|neck pain|sciatica|slipped disc|pain|me|it|this|that|i have back pain|bed|spasms|backache|stiffness|sleep|sleeping|my back] [pain] [tonight|at night|now|or not|at all|too]';
const SHOULD =
  '(should i|shall i|can i|could i|may i|do i need to|ought i to|must i|would you|do you think i should|do you recommend|would you recommend|do you suggest|is it worth|is it ok to|is it okay to|is it good to|is it safe to|is it bad to|is it a good idea to|am i allowed to|would it help to|would it be good to|does it help to|will it help to|do i have to|do i need|i want to|i was thinking to|is it all right to|is it fine to)';
const DO =
  '[take|try|use|buy|get|have|do|go for|go to|see|need|put on|put|apply|book|sleep on|sleep with|lie on|change|change to|keep|keep using|keep doing|stop|avoid|go|start|buying|trying|getting|using|seeing|taking|a session of|visit|continue|switch to|consider|increase]';

/** Whether something helps. */
export const askRemedy: readonly (string | Phrasing)[] = [
  `(does|do|is|are|will|would|can|could|did|might|isn't) ${ARTICLE} ${ARTICLE} {remedy} [really|actually|even|be|going to|still] ${GOOD} ${FOR}`,
  `${SHOULD} ${DO} ${ARTICLE} ${ARTICLE} {remedy} ${FOR}`,
  `(what about|how about|what do you think of|what do you think about|what of|tell me about|what is|what's|is there anything to|any advice on|advice on|what do you say about|your opinion on|opinion on|thoughts on|what are your thoughts on|what should i know about) ${ARTICLE} ${ARTICLE} {remedy} ${FOR}`,
  `(how|when) (do|should|can|long should|often should|long can|long do|hot should|shall|firm should|high should) [i] ${DO} ${ARTICLE} {remedy} [be|for|on] ${FOR}`,
  `(what|which|what kind of|which kind of|what sort of|what type of|which type of|how firm a|how hard a|best) [is the] [best|good|right] {remedy} (is|do i need|should i (buy|get|use|take|try|have|do)|is (best|good|better|right|safe)|can i (take|use|try)|are (best|good)) ${FOR}`,
  `[what is|what's|which is] [the] (best|right) [kind of|sort of] {remedy} ${FOR}`,
  `(is|are) ${ARTICLE} {remedy} (better|or) [or|than] ${ARTICLE} {remedy} ${FOR}`,
  `[i] (need|want) ${ARTICLE} {remedy} [or not|right]`,
  '(what|what else|what can) [else] (helps|help|can help|works|is good|can i take|can i try|could help|would help|should i try|will help|eases it|do i take|can i use) [for|with|against] [my|the|a] [back|neck|pain|back pain|lower back pain|upper back pain|neck pain|sciatica|sleep|it|this|bad back|sore back]',
  `(does|do|is|are|will|would|can|could|should i try|should i use|should i get|what about|how about) [a|an|the] (acupuncture|ice|an ice pack|ice pack|ice packs|cold|a cold pack|cold packs|cupping|a tens machine|tens machine|tens|cbd|a back brace|back brace|a corset|a belt|magnets|turmeric|magnesium|supplements|vitamins|injections|an injection|surgery|alcohol|essential oils|oil|an inversion table|traction|meditation|hypnosis|reiki|physio|physiotherapy|physical therapy) [help|helps|good|work|works|safe|worth it|useful|any good|ok|okay] ${FOR}`,
];
