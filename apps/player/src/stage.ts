import type { Clock, Happening, LiveConversation, Locale } from '@supine/core';
import { conversation } from '@supine/core';
import type { Hearing } from '@supine/core/recognise';
import { TERMINAL, WAKE_WORDS } from './device.js';
import type { Input, Listener } from './inputs/input.js';
import type { Action } from './inputs/press.js';
import type { KnownListener } from './listener.js';
import type { View } from './views/view.js';
import type { VoiceChoice } from './voice.js';
import { wordsAloud } from './voice.js';
import { voiceFor } from './voiceFor.js';

/** How something is played. */
export interface Staging {
  readonly clock: Clock;
  readonly locale: Locale;
  readonly hearing: Hearing;
  /** Where the person is, as an ISO 3166 code. */
  readonly country: string | undefined;
  readonly voice: VoiceChoice;
  /** Makes the view; it may ask where the routine is. */
  readonly view: (bed: LiveConversation) => View;
  /** Where sentences and keys come from; `null` when nobody can say anything. */
  readonly input: ((listener: Listener) => Input) | null;
  /** What is known of who listens, and who keeps what is learned. */
  readonly listener: KnownListener;
  /** Ends with the first answer, or when it has been played. */
  readonly oneAnswer: boolean;
}

/** Puts a conversation together with a view, a voice and a way in, and settles when everything has been played. */
export class Stage {
  private readonly bed: LiveConversation;
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
    const { clock, locale, hearing, country } = staging;
    const { remember, forget, ...known } = staging.listener;
    this.bed = conversation({
      ...{ clock, locale, hearing, country, ...known },
      device: TERMINAL,
      wakeWords: WAKE_WORDS,
      on: { remember, forget, moment: (happenings) => this.happened(happenings) },
    });
    this.view = staging.view(this.bed);
    this.voice = voiceFor(staging.voice, clock.speed ?? 1, locale.estimate, (sentence) =>
      this.view.note(sentence),
    );
    this.inputEnded = staging.input === null;
  }

  /**
   * Plays until it is over.
   *
   * @param begin says the first words
   */
  async perform(begin: (bed: LiveConversation) => void): Promise<void> {
    const interrupt = () => this.act({ type: 'interrupt' });
    const end = () => this.act({ type: 'leave' });
    process.on('SIGINT', interrupt).on('SIGTERM', end).on('SIGHUP', end);
    // Whatever ends the program, the terminal is given back and nobody goes on speaking.
    const close = () => this.close();
    process.once('exit', close);
    try {
      begin(this.bed);
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
        const wasLive = this.bed.status !== 'ended';
        this.view.heard(action.sentence);
        const { intent, over, told } = this.bed.say(action.sentence);
        // After a good night we go. After a routine or an alarm the words stay in sight.
        if (!over || wasLive || intent.intent === 'ReportPain') return;
        if (told) void told.then(() => this.leave());
        else this.leave();
        return;
      }
      case 'command':
        if (this.bed.status !== 'ended') this.bed.hear({ intent: action.intent, slots: {} });
        return;
      case 'pause-or-resume':
        this.act({ type: 'command', intent: this.bed.status === 'paused' ? 'Resume' : 'Pause' });
        return;
      case 'interrupt':
        if (this.bed.status !== 'ended') this.act({ type: 'command', intent: 'Stop' });
        else this.act({ type: 'leave' });
        return;
      case 'leave':
        this.voice.hush();
        this.leave();
    }
  }

  private leaveWhenDone(): void {
    if (!this.begun || this.bed.owesAnswer) return;
    const { status } = this.bed;
    const answered = this.staging.oneAnswer && status === 'ended';
    const nobodyLeft = this.inputEnded && status !== 'playing';
    if (answered || nobodyLeft) this.leave();
  }

  private close(): void {
    this.bed.close();
    this.voice.hush();
    this.input?.close();
    this.view.close();
  }
}
