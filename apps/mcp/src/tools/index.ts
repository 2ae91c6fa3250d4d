import { explain } from './explain.js';
import { findRoutine } from './findRoutine.js';
import { renderAudio } from './renderAudio.js';
import { renderCard } from './renderCard.js';
import { say } from './say.js';
import { sleepPosition } from './sleepPosition.js';
import { start } from './start.js';
import type { Tool } from './tool.js';
import { whenToGetHelp } from './whenToGetHelp.js';

/** Every tool, in the order in which an assistant lists them. What each reads is its own, and goes to its own answer only. */
export const TOOLS = [
  findRoutine,
  sleepPosition,
  explain,
  whenToGetHelp,
  start,
  say,
  renderCard,
  renderAudio,
] as unknown as readonly Tool[];
