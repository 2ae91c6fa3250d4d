import type { Phrasing } from '../../../intents/grammar.js';

const THAT =
  '[that|this|it|so|all that|all this|this stuff|any of this|what you say|what you said]';

/** Who says so. */
export const askSource: readonly (string | Phrasing)[] = [
  '(who says|says who|who said|who told you|who thinks|who claims|according to whom|according to who|who says that|who wrote this|who wrote that|who recommends this|who recommends that|who advises this|who made this|who decided) [so|that|this|it]',
  `how (do|would|can|could) you [even|actually|really] (know|tell|be sure|be so sure|be certain|know for sure) ${THAT}`,
  `(where|what) (does|do|did|is|are|was) (you|that|this|it|your|the|all this|all that|this advice|your advice|this information|your information) [advice|information|info] (get|come from|from|coming from|based on|learn|got|read|hear|take) ${THAT} [from]`,
  "(what's|what is|what are|where is|where are|where's|tell me|give me|show me|name|cite|what was|quote) [the|your|a|any] (source|sources|evidence|proof|reference|references|research|science|study|studies|basis|authority|guideline|guidelines|science behind this|science behind that|evidence for that|evidence for this|source of that|source for that|source of this)",
  `(is|are|was|were) (there|that|this|it|you|any of this) [any|some|really|actually|even|a] (evidence|proof|research|science|studies|study|source|true|proven|right|correct|sure|certain|scientific|based on anything|based on evidence|based on science|based on research|evidence based|backed by science|backed up|a doctor|reliable|legit|medical advice|made up|accurate|tested) [for|of|about|behind|on] ${THAT}`,
  `(any|got any|have you got any|do you have any|have you any|do you have) [a] (evidence|proof|source|sources|research|studies|science|references|reference) [for|of|behind] ${THAT}`,
  '(what|which) (doctor|doctors|expert|experts|studies|study|guideline|research|guidelines|book|website|source) [says|say|said|is|are] [so|that|this|it|this from|that from]',
  `(can|should|why should|why would|could|do) i [really] (trust|believe|listen to) (you|that|this|it)`,
  'why [do i|should i|am i|are we|must i|would i|is it] [lie|lying|lay|sleep|be|stay|rest|roll] [down] (on|over|onto|to) (my|the) [left|right|other] (side|back|front|tummy|stomach)',
  '(really says who|source|sources|source please|prove it|proof|evidence|citation|citation needed|on whose authority|are you qualified|are you making this up|did you make that up|you made that up|based on what|on what basis|is it science)',
];
