import type { Intent } from '@supine/core';
import type { Heard, SimulatedClock } from '@supine/core/testing';
import type { AudioQueue } from './audioQueue.js';
import type { AnsweringSkill, EchoSession, LoggedExchange } from './connection.js';
import type { DeviceName } from './devices.js';
import type { HeardWords, SaidWords } from './hearing.js';
import type { Fields, JudgeOptions } from './rules/exchange.js';
import type { Screen } from './screen.js';
import type { Track } from './track.js';

/** How events of the player go astray. */
export interface Disorder {
  readonly seed: number;
  /** How many of them come twice, from 0 to 1. */
  readonly repeatedShare?: number;
  /** By how much they come late, at most; so they overtake one another. */
  readonly latestMs?: number;
}

/** An Echo, where it stands and what it is connected to. */
export interface EchoOptions {
  readonly device: DeviceName;
  readonly skill: AnsweringSkill;
  /** The skill's own clock, so that both see the same time. */
  readonly clock?: SimulatedClock;
  /** What the clock shows at first, where none is given. */
  readonly startMs?: number;
  readonly locale?: string;
  /** How long the microphone stays open; 8 s on every device that was measured. */
  readonly listensMs?: number;
  /** How much slower its voice is than the listener's: 0.8, 1, 1.25. */
  readonly voiceTimes?: number;
  /** What is in an audio file. */
  readonly tracks?: (url: string, token: string) => Track;
  readonly disorder?: Disorder;
  readonly applicationId?: string;
  readonly userId?: string;
  /** Whom the voice of the next sentence tells, if anybody. */
  readonly personId?: () => string | undefined;
  readonly deviceId?: string;
  /** Built-in intents that are said to a stream come with a new session, or with none; both have been seen. */
  readonly builtInsCarrySession?: boolean;
  /** What a player says of itself while somebody speaks to it. Not confirmed, so tests try all three. */
  readonly activityWhileAsked?: 'PLAYING' | 'PAUSED' | 'STOPPED';
  /**
   * What a new session begins with. On the platform that is nothing; it stands for what a skill without a store cannot
   * know of the person.
   */
  readonly sessionStartsWith?: Fields;
  readonly rules?: Omit<JudgeOptions, 'trackOf'>;
}

/** How a request is made that has to be refused. */
export type Forgery = 'foreign-skill' | 'old' | 'early';

/** An Echo and the person before it. */
export interface Echo {
  /** "Alexa, open my back stretch routine." */
  launch(): Promise<readonly HeardWords[]>;
  /** Says a sentence; who hears it depends on the microphone, the session and what plays. */
  say(sentence: string): Promise<readonly HeardWords[]>;
  /** An intent that reaches the skill whatever the sentence, in a session. */
  mean(intent: Intent | string): Promise<readonly HeardWords[]>;
  /** Lets time pass. */
  wait(seconds: number): Promise<readonly HeardWords[]>;
  /** Lets it speak until it has nothing more to say by itself. */
  finish(): Promise<readonly HeardWords[]>;
  /** A button on the device or its remote control. */
  press(button: 'next' | 'play' | 'pause' | 'previous'): Promise<readonly HeardWords[]>;
  /** Touches a component of what is shown. */
  touch(componentId: string): Promise<readonly HeardWords[]>;
  /** Ends the session without a word to the skill, as "Alexa, exit" does. */
  leave(): Promise<void>;
  /** The session is over and the screen dark, and nobody tells the skill: some devices do that after a while. */
  vanish(): Promise<void>;
  /** What plays or is shown cannot be, and the device says so. */
  fail(): Promise<void>;
  /** Switches the skill off. */
  disable(): Promise<void>;
  /** Sends a request that has to be refused. */
  forge(how: Forgery): Promise<void>;
  /** Whether it will listen for an answer without its name. */
  listens(): boolean;
  readonly session: EchoSession | null;
  readonly audio: AudioQueue;
  readonly screen: Screen;
  /** Everything heard so far. */
  heard(): readonly HeardWords[];
  /** What will be heard, if nobody does anything. */
  ahead(): readonly Heard[];
  readonly said: readonly SaidWords[];
  /** What was said and did not reach the skill. */
  notHeard(): readonly string[];
  /** The conversation as a page has it. */
  transcript(): string[];
  readonly log: readonly LoggedExchange[];
  now(): number;
}
