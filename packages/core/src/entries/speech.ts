/** `@supine/core/speech`: a timeline and its lines in the words of a language, for what speaks, shows, prints or records them. */
export type { SpeechRate } from '../locales/locale.js';
export type { AnswerCard } from '../model/answerCard.js';
export { answerCard, answerCards } from '../speech/answerCards.js';
export type { CardJsonLd } from '../speech/cardJsonLd.js';
export { cardJsonLd } from '../speech/cardJsonLd.js';
export { cardText } from '../speech/cardText.js';
export type { SpeechProfile } from '../speech/profile.js';
export { plainSpeaker } from '../speech/profile.js';
export type {
  AudioPlan,
  BreathWords,
  PlannedSegment,
  PlannedSound,
} from '../speech/renderAudioPlan.js';
export { fadeStepAt, renderAudioPlan } from '../speech/renderAudioPlan.js';
export type { RoutineJsonLd } from '../speech/renderJsonLd.js';
export { renderJsonLd } from '../speech/renderJsonLd.js';
export { renderSentence, renderSsml } from '../speech/renderSsml.js';
export { renderText } from '../speech/renderText.js';
export { renderWebVtt, webVttOf } from '../speech/renderWebVtt.js';
export type { ScreenOf } from '../speech/screenOf.js';
export { screenOf, titleOf } from '../speech/screenOf.js';
export type { Script, ScriptNode } from '../speech/script.js';
export type { TimedLine } from '../speech/transcript.js';
export { clockTime, renderTranscript, timedLines } from '../speech/transcript.js';
export { turnLimit } from '../speech/turnLimit.js';
export type { DeviceWords } from '../speech/words.js';
export { spokenSeconds, wordsOf } from '../speech/words.js';
