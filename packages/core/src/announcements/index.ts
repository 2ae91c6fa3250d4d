/**
 * Routines for devices that read one message after the other and hear nothing, or little. An entry of its own: a program
 * that is answered does not load it.
 */

export type { NightQuestion, NightQuestionId } from '../intents/nightQuestions.js';
export { NIGHT_QUESTIONS } from '../intents/nightQuestions.js';
export type { AnnouncementOptions, Announcements } from './announce.js';
export { announce, announceAnswer } from './announce.js';
export type { Announcement, AnnouncementProfile } from './announcement.js';
export { mayGoUnheard } from './oneWay.js';
export type { AnnouncementsRefusal, ShorterVariant } from './refusal.js';
export { AnnouncementsRefused } from './refusal.js';
export type { HeardHold, HeardMessage, HearingReview } from './reviewHearing.js';
export { reviewHearing } from './reviewHearing.js';
