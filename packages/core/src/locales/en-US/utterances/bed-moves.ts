import type { Phrasing } from '../../../intents/grammar.js';
import { CANT, HOW } from './parts.js';

const HURT =
  '[without (it hurting|pain|any pain|hurting|hurting my back|hurting myself|twisting|waking up|waking my (wife|husband|partner)|so much pain|it killing me)|when (it|my back|everything) (hurts|is sore)|with (a bad|a sore|my bad|my) back|with [lower|upper] back pain|with sciatica|safely|gently|properly|with less pain|now|please|in the (morning|night)|at night|in bed]';
const TURN =
  '(turn over|turn|turn round|turn around|turn myself over|turn onto my (side|back|front)|turn on my (side|back|front)|turn to the other side|turn on to my (side|back)|roll|roll over|roll onto my (side|back|front)|roll on my (side|back|front)|roll to my (side|left side|right side|back)|roll on to my (side|back)|roll to the other side|flip over|get onto my (side|back|front)|get on my side|change sides|swap sides|switch sides|change position|change positions|move onto my (side|back)|log roll)';
const TURNING =
  '(turning|turning over|turning round|rolling|rolling over|changing sides|changing position|turning in bed|rolling in bed|turning onto my side|log rolling|log roll)';
const UP =
  '(get up|get out of bed|get out of the bed|get out|get off the bed|get off my bed|get out of my bed|get myself up|get myself out of bed|sit up|sit up in bed|stand up|stand up from bed|rise|rise from bed|come up to sitting|get to my feet|get on my feet|get up from bed|get up from the bed|get up from lying down|leave the bed|get up off the bed|wake up and get up|swing my legs out|go from lying to sitting|get down from the bed)';
const GETTING =
  '(getting up|getting out of bed|getting out of the bed|sitting up|standing up|getting off the bed|rising from bed)';
const TOILET =
  '(go to|get to|use|visit|reach) (the|my) (toilet|loo|bathroom|washroom|restroom|lavatory)';

/** Rolling over in bed. */
export const turnOver: readonly (string | Phrasing)[] = [
  `${HOW} ${TURN} [in bed|in the bed] ${HURT}`,
  `(i need|i want|i would like|i'd like|i have|i've got|i'm trying|i am trying|trying|let me|can i|time) [to] ${TURN} [in bed] ${HURT}`,
  `[i] ${CANT} ${TURN} [in bed] ${HURT}`,
  `it (hurts|kills|hurts me|is painful|is hard|is sore|hurts my back|hurts so much) (when i|if i|to|whenever i|every time i) ${TURN} [in bed]`,
  `[my back (hurts|kills|is sore) when i] ${TURN} in bed`,
  `[help with|help me with|tips for|what about] ${TURNING} [in bed] [hurts|is painful|is hard|is agony|is a struggle|kills me|is so painful|hurts my back|is difficult]`,
  '(turn|roll) over',
  'my back hurts (when|every time|whenever) i (turn over|turn|roll over|roll|change sides|move in bed) [in bed|at night]',
];

/** Leaving the bed. */
export const getUp: readonly (string | Phrasing)[] = [
  `${HOW} ${UP} [in the morning|in the night|at night|to pee|to wee|to ${TOILET}] ${HURT}`,
  `(i need|i want|i would like|i'd like|i have|i've got|i'm going|i am going|i'm trying|i am trying|trying|i must|i gotta|i should|let me|can i|time) [to] ${UP} [in the morning|to pee|to wee|to ${TOILET}] ${HURT}`,
  `[i] ${CANT} ${UP} [in the morning|this morning|any more|on my own|by myself] ${HURT}`,
  `it (hurts|kills|hurts me|is painful|is hard|is sore|hurts my back|hurts so much) (when i|if i|to|whenever i|every time i) ${UP} [in the morning]`,
  `my back hurts (when|every time|whenever) i ${UP} [in the morning]`,
  `[help with|help me with|tips for|what about] ${GETTING} [in the morning] [hurts|is painful|is hard|is agony|is a struggle|kills me|is so painful|hurts my back|is difficult]`,
  `(i need|i have|i've got|i want|i gotta|i'm dying|i am dying|i am desperate|i'm desperate) [to] [go] (pee|wee|go|for a (pee|wee|slash)|a (pee|wee)|${TOILET}|the (toilet|loo|bathroom|washroom|restroom)|to the (toilet|loo|bathroom|washroom|restroom))`,
  '(get up|get out of bed|help me up|get me up|getting up)',
];
