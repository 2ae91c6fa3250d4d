import { explain } from './explain.js';
import { findRoutine } from './findRoutine.js';
import { renderAudio } from './renderAudio.js';
import { renderCard } from './renderCard.js';
import { say } from './say.js';
import { sleepPosition } from './sleepPosition.js';
import { start } from './start.js';
import type { Tool } from './tool.js';
import { whenToGetHelp } from './whenToGetHelp.js';

/** Every tool, in the order in which an assistant lists them. */
export const TOOLS: readonly Tool[] = [
  findRoutine,
  sleepPosition,
  explain,
  whenToGetHelp,
  start,
  say,
  renderCard,
  renderAudio,
];
