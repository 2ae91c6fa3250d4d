import type { Intent } from '@supine/core';
import { recognise } from '@supine/core';
import type { Heard, SimulatedClock } from '@supine/core/testing';
import { simulatedClock } from '@supine/core/testing';
import { listOf, recordOf } from '../../src/record.js';
import { intentRequest } from '../requests.js';
import { Agenda } from './agenda.js';
import { renderApla } from './apla.js';
import type { AplSource } from './aplCommands.js';
import type { AudioEvent, PlayerActivity } from './audioQueue.js';
import { AudioQueue } from './audioQueue.js';
import type { DeviceState, EchoSession, LoggedExchange } from './connection.js';
import { Connection } from './connection.js';
import type { Device } from './devices.js';
import { DEVICES, hasScreen } from './devices.js';
import type { Dice } from './dice.js';
import { diceFrom } from './dice.js';
import type { Echo, EchoOptions, Forgery } from './echoOptions.js';
import type { HeardWords, SaidWords } from './hearing.js';
import { Hearing, transcriptOf } from './hearing.js';
import { calledBy, saidToStream, withoutWakeWord } from './invocation.js';
import type { Fields } from './rules/exchange.js';
import { RuleBroken } from './rules/finding.js';
import type { Stop } from './rules/places.js';
import { wrongPlace } from './rules/places.js';
import { Screen, streamOf } from './screen.js';
import type { Track } from './track.js';
import type { Voice } from './voice.js';
import { asSsml, echoVoice } from './voice.js';

export type { Disorder, Echo, EchoOptions } from './echoOptions.js';

const LISTENS_MS = 8000;
/** Buttons, as `PlaybackController` names them. */
const BUTTONS = { next: 'Next', play: 'Play', pause: 'Pause', previous: 'Previous' } as const;
const SILENCING: readonly unknown[] = [
  'AMAZON.PauseIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'PlaybackController.PauseCommandIssued',
];
const OLD_MS = 150_000;

/**
 * An emulated Echo that plays the real responses of a skill on a simulated clock. A response that the platform would
 * refuse, and behaviour that would leave a person alone, throws `RuleBroken` with the number of the rule.
 *
 * @param options the device, the skill and how the world around them is
 * @returns the Echo, silent, with nothing said yet
 * @example await newEcho({ device: 'headless', skill, clock }).say('Alexa, open my back stretch routine')
 */
export function newEcho(options: EchoOptions): Echo {
  return new EmulatedEcho(options);
}

class EmulatedEcho implements Echo {
  session: EchoSession | null = null;
  readonly audio: AudioQueue;
  readonly screen: Screen;
  private readonly clock: SimulatedClock;
  private readonly agenda: Agenda;
  private readonly hearing = new Hearing();
  private readonly connection: Connection;
  private readonly device: Device;
  private readonly voice: Voice;
  private readonly dice: Dice | null;
  private readonly startedAtMs: number;
  private microphone: 'closed' | 'waiting' | 'open' = 'closed';
  private microphoneAppointment: (() => void) | null = null;
  private speaksUntilMs = 0;
  private sessions = 0;
  /** Counts what people do, so that what was planned before does not happen after. */
  private turn = 0;
  private playedLast = false;
  private lastStop: Stop | null = null;
  private isAsked = false;

  constructor(private readonly options: EchoOptions) {
    this.clock = options.clock ?? simulatedClock(options.startMs ?? 1_790_803_800_000);
    this.startedAtMs = this.clock.now();
    this.agenda = new Agenda(this.clock);
    this.device = DEVICES[options.device];
    this.voice = echoVoice(options.voiceTimes ?? 1, (url) => this.soundOf(url));
    this.dice = options.disorder ? diceFrom(options.disorder.seed) : null;
    const { tracks } = options;
    this.connection = new Connection(
      options.skill,
      this.clock,
      this.device,
      {
        applicationId:
          options.applicationId ?? 'amzn1.ask.skill.5f1e2d3c-0000-4000-8000-000000000001',
        userId: options.userId ?? 'amzn1.ask.account.SUPINETESTUSER',
        personId: options.personId,
        deviceId: options.deviceId ?? 'amzn1.ask.device.SUPINETESTDEVICE',
        locale: options.locale ?? 'en-US',
      },
      { ...options.rules, ...(tracks ? { trackOf: tracks } : {}) },
    );
    this.audio = new AudioQueue({
      agenda: this.agenda,
      tell: (event) => this.tell(event),
      hear: (words) => this.hearing.expect('stream', words),
      hush: () => this.hearing.hush(this.now(), 'stream'),
      dice: this.dice,
    });
    this.screen = new Screen({
      agenda: this.agenda,
      hearing: this.hearing,
      voice: this.voice,
      soundOf: (url) => this.soundOf(url),
      viewport: this.device.viewport,
      send: (sent, source) => this.sendUserEvent(sent, source),
    });
  }

  now = (): number => this.clock.now();
  listens = (): boolean => this.session !== null && this.microphone !== 'closed';
  heard = (): readonly HeardWords[] => this.hearing.heard(this.now());
  ahead = (): readonly Heard[] => this.hearing.ahead;

  get said(): readonly SaidWords[] {
    return this.hearing.said;
  }

  get log(): readonly LoggedExchange[] {
    return this.connection.log;
  }

  notHeard(): readonly string[] {
    return this.said.filter(({ to }) => to === 'device').map(({ text }) => text);
  }

  transcript(): string[] {
    return transcriptOf(this.heard(), this.said, this.startedAtMs);
  }

  async launch(): Promise<readonly HeardWords[]> {
    this.record('Alexa, open my back stretch routine.', 'skill');
    return this.ask({ type: 'LaunchRequest' }, this.newSession());
  }

  async mean(intent: Intent | string): Promise<readonly HeardWords[]> {
    const { intent: name, slots } = typeof intent === 'string' ? { intent, slots: {} } : intent;
    this.record(`(${name})`, 'skill');
    return this.ask(this.intentOf(name, slots), this.session ?? this.newSession());
  }

  async say(sentence: string): Promise<readonly HeardWords[]> {
    const called = calledBy(sentence);
    if (this.session) {
      this.record(sentence, 'skill');
      const { intent, slots } =
        called.type === 'intent' ? called.intent : recognise(withoutWakeWord(sentence));
      return this.ask(this.intentOf(intent, slots), this.session);
    }
    if (called.type === 'launch') {
      this.record(sentence, 'skill');
      return this.ask({ type: 'LaunchRequest' }, this.newSession());
    }
    if (called.type === 'intent') {
      this.record(sentence, 'skill');
      const { intent, slots } = called.intent;
      return this.ask(this.intentOf(intent, slots), this.newSession());
    }
    const builtIn = this.playedLast ? saidToStream(sentence) : null;
    this.record(sentence, builtIn === null ? 'device' : 'skill');
    if (builtIn === null) return this.aside();
    const { builtInsCarrySession = true } = this.options;
    return this.ask(this.intentOf(builtIn, {}), builtInsCarrySession ? this.newSession() : null);
  }

  async wait(seconds: number): Promise<readonly HeardWords[]> {
    await this.agenda.runUntil(this.now() + seconds * 1000);
    return this.hearing.news(this.now());
  }

  async finish(): Promise<readonly HeardWords[]> {
    await this.agenda.runUntil(this.now());
    for (
      let silentMs = this.silentFromMs();
      silentMs > this.now();
      silentMs = this.silentFromMs()
    ) {
      await this.agenda.runUntil(silentMs);
    }
    return this.hearing.news(this.now());
  }

  async press(button: keyof typeof BUTTONS): Promise<readonly HeardWords[]> {
    const type = `PlaybackController.${BUTTONS[button]}CommandIssued`;
    if (!this.playedLast) {
      this.record(`(the button "${button}")`, 'device');
      return this.hearing.news(this.now());
    }
    this.record(`(the button "${button}")`, 'skill');
    // Whoever presses a button is not going to answer; that this ends the session is not confirmed.
    await this.leave();
    const wasPlaying = this.audio.activity === 'PLAYING';
    const answered = await this.send({ type }, null);
    this.applyAudio(answered, type, this.now());
    if (wasPlaying && button === 'pause' && this.audio.activity === 'PLAYING') {
      throw new RuleBroken(22, 'plays on after its pause button');
    }
    return this.afterwards();
  }

  async touch(componentId: string): Promise<readonly HeardWords[]> {
    this.record(`(touches "${componentId}")`, 'skill');
    this.turn += 1;
    this.closeMicrophone();
    this.screen.press(componentId);
    return this.afterwards();
  }

  async leave(): Promise<void> {
    if (!this.session) return;
    this.interrupt();
    await this.endSession('USER_INITIATED');
    await this.agenda.runUntil(this.now());
  }

  async vanish(): Promise<void> {
    this.interrupt();
    this.session = null;
    this.screen.close();
    await this.agenda.runUntil(this.now());
    this.audio.resume();
  }

  async fail(): Promise<void> {
    const { token } = this.audio;
    const error = { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE', message: 'The host is away.' };
    const isShown = this.session !== null && this.screen.token !== null;
    if (isShown) {
      const type = 'Alexa.Presentation.APL.RuntimeError';
      await this.send({ type, token: this.screen.token, errors: [error] }, this.session);
      await this.leave();
      return;
    }
    if (this.audio.activity === 'PLAYING') {
      this.audio.clear(true);
      await this.agenda.runUntil(this.now());
      await this.send({ type: 'AudioPlayer.PlaybackFailed', token, error }, null);
      return;
    }
    await this.send({ type: 'Alexa.Presentation.APLA.RuntimeError', errors: [error] }, null);
  }

  async disable(): Promise<void> {
    this.interrupt();
    this.session = null;
    this.screen.close();
    this.audio.clear(true);
    await this.agenda.runUntil(this.now());
    this.playedLast = false;
    await this.send({ type: 'AlexaSkillEvent.SkillDisabled' }, null);
  }

  async forge(how: Forgery): Promise<void> {
    const request = { type: 'LaunchRequest' };
    const offMs = { 'foreign-skill': 0, old: -OLD_MS - 1000, early: OLD_MS + 1000 }[how];
    const timestamp = new Date(this.now() + offMs).toISOString();
    const envelope = this.connection.envelope(
      { ...request, timestamp },
      { id: 'forged', isNew: true, attributes: {} },
      this.state(),
    );
    const forged = how === 'foreign-skill' ? withForeignSkill(envelope) : envelope;
    if (!(await this.connection.refuses(forged))) {
      throw new RuleBroken(29, `answers a request that is ${how}`);
    }
  }

  /** Sends what a person said, and does what the answer says. */
  private async ask(request: Fields, session: EchoSession | null) {
    this.interrupt();
    // A stream that was stopped by the wake word says so, in order or later.
    await this.agenda.runUntil(this.now());
    this.session = session;
    const answered = await this.send(request, session);
    const name = recordOf(request['intent'])['name'] ?? request['type'];
    this.apply(answered, name);
    if (SILENCING.includes(name) && this.audio.activity === 'PAUSED') {
      throw new RuleBroken(22, `the stream goes on after ${String(name)}`);
    }
    this.isAsked = false;
    return this.afterwards();
  }

  private async afterwards(): Promise<readonly HeardWords[]> {
    await this.agenda.runUntil(this.now());
    return this.hearing.news(this.now());
  }

  /** Alexa herself answers, in no time; what she says is not ours. */
  private async aside(): Promise<readonly HeardWords[]> {
    this.interrupt();
    this.isAsked = false;
    this.audio.resume();
    return this.afterwards();
  }

  /** Everything is an answer to a person: speech, documents, streams, and what becomes of the session. */
  private apply(answered: Fields, cause: unknown): void {
    const response = recordOf(answered['response']);
    const directives = listOf(response['directives']).map(recordOf);
    const endsAtMs = this.speak(response, directives);
    this.speaksUntilMs = endsAtMs;
    for (const directive of directives) this.show(directive, endsAtMs);
    this.applyAudio(answered, cause, endsAtMs);
    this.applySession(answered, response, endsAtMs);
    this.goOnLater(endsAtMs);
  }

  private speak(response: Fields, directives: readonly Fields[]): number {
    let atMs = this.now();
    const ssml = spokenOf(response['outputSpeech']);
    if (ssml !== null) {
      const { heard, lengthMs } = this.voice(ssml, atMs);
      this.hearing.expect('speech', heard);
      atMs += lengthMs;
    }
    for (const directive of directives) {
      if (directive['type'] !== 'Alexa.Presentation.APLA.RenderDocument') continue;
      atMs = this.sound(directive, atMs);
    }
    return atMs;
  }

  private sound(directive: Fields, atMs: number): number {
    const sound = { voice: this.voice, soundOf: (url: string) => this.soundOf(url) };
    const { heard, lengthMs } = renderApla(directive, sound, atMs);
    if (lengthMs > 240_000) throw new RuleBroken(25, `${lengthMs / 1000} s, as it was spoken`);
    this.hearing.expect('apla', heard);
    return atMs + lengthMs;
  }

  private show(directive: Fields, atMs: number): void {
    if (directive['type'] === 'Alexa.Presentation.APL.RenderDocument') {
      this.screen.show(directive, atMs);
    }
    if (directive['type'] === 'Alexa.Presentation.APL.ExecuteCommands') {
      this.screen.execute(directive, atMs);
    }
  }

  /** Streams begin after the speech; stopping one does not wait. */
  private applyAudio(answered: Fields, cause: unknown, atMs: number): void {
    const directives = listOf(recordOf(answered['response'])['directives']).map(recordOf);
    const turn = this.turn;
    for (const directive of directives) {
      const type = directive['type'];
      if (type === 'AudioPlayer.Stop') this.audio.stop();
      if (type === 'AudioPlayer.ClearQueue') {
        this.audio.clear(directive['clearBehavior'] === 'CLEAR_ALL');
      }
      if (type !== 'AudioPlayer.Play') continue;
      this.checkPlace(directive, cause);
      // What played is over at once; the new stream waits for the words before it.
      if (directive['playBehavior'] === 'REPLACE_ALL') this.audio.clear(true);
      this.agenda.at(atMs, () => {
        // Whoever speaks while an answer is spoken has stopped what would have come after it.
        if (turn === this.turn) this.play(directive);
      });
    }
  }

  private play(directive: Fields): void {
    const { url, token, offsetInMilliseconds, expectedPreviousToken } = streamOf(directive);
    const { tracks } = this.options;
    if (!tracks) throw new Error('A stream is played, and this Echo was given no tracks.');
    const stream = {
      url: String(url),
      token: String(token),
      offsetMs: Number(offsetInMilliseconds ?? 0),
      track: tracks(String(url), String(token)),
    };
    const expected = typeof expectedPreviousToken === 'string' ? expectedPreviousToken : null;
    this.audio.play(stream, String(directive['playBehavior']), expected);
    this.playedLast = true;
    // The player's own card takes the screen.
    this.screen.close();
  }

  private checkPlace(directive: Fields, cause: unknown): void {
    const { url, token, offsetInMilliseconds } = streamOf(directive);
    const found = wrongPlace({
      cause,
      url: String(url),
      offsetMs: Number(offsetInMilliseconds ?? 0),
      stepStartsMs: this.options.tracks?.(String(url), String(token)).stepStartsMs,
      stop: this.lastStop,
      atMs: this.now(),
    });
    if (found !== null) throw new RuleBroken(23, found);
  }

  private applySession(answered: Fields, response: Fields, endsAtMs: number): void {
    if (!this.session) return;
    const attributes = recordOf(answered['sessionAttributes']);
    const kept = { id: this.session.id, isNew: false, attributes };
    const ends = response['shouldEndSession'];
    if (ends === false) {
      this.session = kept;
      this.listenAfter(endsAtMs, spokenOf(recordOf(response['reprompt'])['outputSpeech']), [
        ...listOf(recordOf(response['reprompt'])['directives']).map(recordOf),
      ]);
    } else if (ends === undefined && this.screen.token !== null) {
      this.session = kept;
      this.screen.touch(endsAtMs);
      this.watchScreen();
    } else {
      this.session = null;
      const turn = this.turn;
      this.agenda.at(endsAtMs, () => {
        if (turn === this.turn && !this.session) this.screen.close();
      });
    }
  }

  /** The microphone opens for 8 s, once more after the reprompt, and then the session is over or left to the screen. */
  private listenAfter(atMs: number, again: string | null, directives: readonly Fields[]): void {
    this.microphone = 'waiting';
    const isLast = again === null && directives.length === 0;
    this.later(atMs, () => {
      this.microphone = 'open';
      this.later(this.now() + (this.options.listensMs ?? LISTENS_MS), () => {
        if (isLast) return this.nobodyAnswers();
        let endsAtMs = this.now();
        if (again !== null) {
          const { heard, lengthMs } = this.voice(again, endsAtMs);
          this.hearing.expect('speech', heard);
          endsAtMs += lengthMs;
        }
        for (const directive of directives) endsAtMs = this.sound(directive, endsAtMs);
        this.speaksUntilMs = endsAtMs;
        return this.listenAfter(endsAtMs, null, []);
      });
    });
  }

  private later(atMs: number, run: () => Promise<void> | void): void {
    this.microphoneAppointment = this.agenda.at(atMs, run);
  }

  private closeMicrophone(): void {
    this.microphoneAppointment?.();
    this.microphoneAppointment = null;
    this.microphone = 'closed';
  }

  private async nobodyAnswers(): Promise<void> {
    this.closeMicrophone();
    if (hasScreen(this.device) && this.screen.token !== null) {
      this.screen.touch(this.now());
      this.watchScreen();
      return;
    }
    await this.endSession('EXCEEDED_MAX_REPROMPTS');
  }

  private async endSession(reason: string): Promise<void> {
    const { session } = this;
    this.session = null;
    this.screen.close();
    if (session) await this.send({ type: 'SessionEndedRequest', reason }, session);
    this.audio.resume();
  }

  /** Closes session and screen when nothing has happened for long enough. */
  private watchScreen(): void {
    const { turn } = this;
    const watched = this.session;
    this.agenda.at(this.screen.closesAtMs, async () => {
      if (turn !== this.turn || this.session?.id !== watched?.id || this.microphone !== 'closed') {
        return;
      }
      if (this.screen.closesAtMs > this.now()) return this.watchScreen();
      if (this.screen.isCutOff) {
        throw new RuleBroken(27, 'the screen closes in the middle of what it does');
      }
      await this.endSession('EXCEEDED_MAX_REPROMPTS');
    });
  }

  private async sendUserEvent(sent: readonly unknown[], source: AplSource): Promise<void> {
    // Nobody is connected to a screen whose session is over.
    if (!this.session) return;
    this.screen.touch(this.now());
    const request = {
      type: 'Alexa.Presentation.APL.UserEvent',
      token: this.screen.token,
      arguments: sent,
      source,
      components: {},
    };
    const answered = await this.send(request, this.session);
    const response = recordOf(answered['response']);
    if (Object.keys(response).length === 0) {
      const attributes = recordOf(answered['sessionAttributes']);
      this.session = { id: this.session.id, isNew: false, attributes };
      return;
    }
    // Its words would be spoken over those of the document.
    if (spokenOf(response['outputSpeech']) !== null) this.screen.cancel();
    this.turn += 1;
    this.apply(answered, sent[1]);
  }

  /** The wake word: everything that is being spoken falls silent. */
  private interrupt(): void {
    this.turn += 1;
    this.closeMicrophone();
    this.hearing.hush(this.now(), 'speech');
    this.hearing.hush(this.now(), 'apla');
    this.screen.cancel();
    this.speaksUntilMs = this.now();
    this.isAsked = this.audio.activity === 'PLAYING';
    this.audio.pause();
  }

  /** A stream that was only interrupted goes on when everything has been said. */
  private goOnLater(atMs: number): void {
    if (this.audio.activity !== 'PAUSED' || this.session) return;
    const { turn } = this;
    this.agenda.at(atMs, () => {
      if (turn === this.turn) this.audio.resume();
    });
  }

  private tell(event: AudioEvent): void {
    if (event.type === 'PlaybackStopped') {
      this.lastStop = { url: this.audio.url, offsetMs: event.offsetMs, atMs: this.now() };
    }
    // What plays on was only interrupted.
    if (event.type === 'PlaybackStarted') this.lastStop = null;
    const { repeatedShare = 0.3, latestMs = 3000 } = this.options.disorder ?? {};
    const times = this.dice?.chance(repeatedShare) ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      const lateMs = this.dice ? this.dice.below(latestMs + 1) : 0;
      this.agenda.at(this.now() + lateMs, () => this.deliver(event));
    }
  }

  private async deliver({ type, token, offsetMs }: AudioEvent): Promise<void> {
    const request = {
      type: `AudioPlayer.${type}`,
      token,
      offsetInMilliseconds: offsetMs,
    };
    this.applyAudio(await this.send(request, null), request.type, this.now());
  }

  private send(request: Fields, session: EchoSession | null): Promise<Fields> {
    return this.connection.send(this.connection.envelope(request, session, this.state()));
  }

  private state(): DeviceState {
    const { token, offsetMs } = this.audio;
    const playerActivity: PlayerActivity = this.isAsked
      ? (this.options.activityWhileAsked ?? 'PLAYING')
      : this.audio.activity;
    return {
      audioPlayer: {
        playerActivity,
        ...(token === null ? {} : { token, offsetInMilliseconds: offsetMs }),
      },
      shownToken: this.screen.token,
    };
  }

  private newSession(): EchoSession {
    this.sessions += 1;
    // A session of before ends without a word; the person has gone.
    this.screen.close();
    const attributes = this.options.sessionStartsWith ?? {};
    return { id: `amzn1.echo-api.session.${this.sessions}`, isNew: true, attributes };
  }

  private intentOf(name: string, slots: Intent['slots']): Fields {
    const { type, intent } = intentRequest(name, slots);
    return { type, intent, dialogState: 'STARTED' };
  }

  private soundOf(url: string): Track | null {
    return this.options.tracks?.(url, '') ?? null;
  }

  private silentFromMs(): number {
    return Math.max(this.speaksUntilMs, this.screen.busyUntilMs, this.audio.silentFromMs);
  }

  private record(text: string, to: SaidWords['to']): void {
    this.hearing.said.push({ atMs: this.now(), text, to });
  }
}

function spokenOf(outputSpeech: unknown): string | null {
  const { ssml, text } = recordOf(outputSpeech);
  if (typeof ssml === 'string') return ssml;
  return typeof text === 'string' ? asSsml(text) : null;
}

function withForeignSkill(envelope: Fields): Fields {
  const text = JSON.stringify(envelope).replaceAll(
    /"applicationId":"[^"]*"/g,
    '"applicationId":"amzn1.ask.skill.of-somebody-else"',
  );
  return JSON.parse(text);
}
