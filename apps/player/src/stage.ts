import type { Clock } from '@supine/core/testing';
import { TERMINAL, WAKE_WORDS } from './device.js';
import type { Happening } from './happening.js';
import type { Input, Listener } from './inputs/input.js';
import type { Action } from './inputs/press.js';
import type { KnownListener } from './listener.js';
import { Player } from './player.js';
import type { View } from './views/view.js';
import type { VoiceChoice } from './voice.js';
import { wordsAloud } from './voice.js';
import { voiceFor } from './voiceFor.js';

/** How something is played. */
export interface Staging {
  readonly clock: Clock;
  /** How much faster than real time that clock runs. */
  readonly speed: number;
  readonly voice: VoiceChoice;
  /** Makes the view; it may ask the player where it is. */
  readonly view: (player: Player) => View;
  /** Where sentences and keys come from; `null` when nobody can say anything. */
  readonly input: ((listener: Listener) => Input) | null;
  /** What is known of who listens, and who keeps what is learned. */
  readonly listener: KnownListener;
  /** Ends with the first answer, or when it has been played. */
  readonly oneAnswer: boolean;
}

/** Puts a player together with a view, a voice and a way in, and settles when everything has been played. */
export class Stage {
  private readonly player: Player;
  private readonly view: View;
  private readonly voice;
  private input: Input | null = null;
  private begun = false;
  private inputEnded = false;
  private leave = () => {};
  private readonly left = new Promise<void>((resolve) => {
    this.leave = resolve;
  });

  constructor(private readonly staging: Staging) {
    this.player = new Player({
      clock: staging.clock,
      device: TERMINAL,
      wakeWords: WAKE_WORDS,
      speed: staging.speed,
      ...staging.listener,
      report: (happenings) => this.happened(happenings),
    });
    this.view = staging.view(this.player);
    this.voice = voiceFor(staging.voice, staging.speed, (sentence) => this.view.note(sentence));
    this.inputEnded = staging.input === null;
  }

  /**
   * Plays until it is over.
   *
   * @param begin says the first words to the player
   */
  async perform(begin: (player: Player) => void): Promise<void> {
    const interrupt = () => this.act({ type: 'interrupt' });
    const end = () => this.act({ type: 'leave' });
    process.on('SIGINT', interrupt).on('SIGTERM', end).on('SIGHUP', end);
    // Whatever ends the program, the terminal is given back and nobody goes on speaking.
    const close = () => this.close();
    process.once('exit', close);
    try {
      begin(this.player);
      this.begun = true;
      this.input = this.staging.input?.(this.listener()) ?? null;
      this.leaveWhenDone();
      await this.left;
      await this.voice.quiet();
    } finally {
      this.close();
      process.off('exit', close);
      process.off('SIGINT', interrupt).off('SIGTERM', end).off('SIGHUP', end);
    }
  }

  private listener(): Listener {
    return {
      act: (action) => this.act(action),
      typing: (sentence) => this.view.typing(sentence),
      ended: () => {
        this.inputEnded = true;
        this.leaveWhenDone();
      },
    };
  }

  private happened(happenings: readonly Happening[]): void {
    this.view.show(happenings);
    const words = wordsAloud(happenings);
    const soft = happenings.some((one) => one.type === 'line' && one.soft);
    if (words !== '') this.voice.speak(words, soft);
    this.leaveWhenDone();
  }

  private act(action: Action): void {
    switch (action.type) {
      case 'say': {
        const wasLive = this.player.status !== 'ended';
        this.view.heard(action.sentence);
        const { intent, over, told } = this.player.say(action.sentence);
        // After a good night we go. After a routine or an alarm the words stay in sight.
        if (!over || wasLive || intent.intent === 'ReportPain') return;
        if (told) void told.then(() => this.leave());
        else this.leave();
        return;
      }
      case 'command':
        if (this.player.status !== 'ended') this.player.hear({ intent: action.intent, slots: {} });
        return;
      case 'pause-or-resume':
        this.act({ type: 'command', intent: this.player.status === 'paused' ? 'Resume' : 'Pause' });
        return;
      case 'interrupt':
        if (this.player.status !== 'ended') this.act({ type: 'command', intent: 'Stop' });
        else this.act({ type: 'leave' });
        return;
      case 'leave':
        this.voice.hush();
        this.leave();
    }
  }

  private leaveWhenDone(): void {
    if (!this.begun || this.player.owesAnswer) return;
    const { status } = this.player;
    const answered = this.staging.oneAnswer && status === 'ended';
    const nobodyLeft = this.inputEnded && status !== 'playing';
    if (answered || nobodyLeft) this.leave();
  }

  private close(): void {
    this.player.close();
    this.voice.hush();
    this.input?.close();
    this.view.close();
  }
}
