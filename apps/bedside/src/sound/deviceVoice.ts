/** The device's own voice, for words that the pack does not have. */
export interface DeviceVoice {
  /** Speaks, and settles when it has; at once where there is no voice. Some engines never say that they have ended. */
  speak(text: string): Promise<'spoken' | 'silent'>;
  hush(): void;
}

const WORD_MS = 600;
const PATIENCE_MS = 6_000;

/**
 * The voice of this device, as far as it has one of the language that can speak without a network.
 *
 * @param language a BCP 47 tag
 */
export function deviceVoice(language: string): DeviceVoice {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  const start = language.slice(0, 2).toLowerCase();
  /** An utterance that nobody holds on to is collected in the middle of a word. */
  let held: SpeechSynthesisUtterance | null = null;

  const voiceOf = (one: SpeechSynthesis) => {
    const voices = one.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(start));
    return voices.find(({ localService }) => localService) ?? null;
  };

  return {
    async speak(text) {
      const voice = synthesis && voiceOf(synthesis);
      if (!synthesis || !voice) return 'silent';
      synthesis.cancel();
      const utterance = new SpeechSynthesisUtterance(text);
      held = utterance;
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = 0.9;
      const over = new Promise<void>((resolve) => {
        utterance.onend = () => resolve();
        utterance.onerror = () => resolve();
        setTimeout(resolve, text.split(' ').length * WORD_MS + PATIENCE_MS);
      });
      synthesis.speak(utterance);
      await over;
      if (held === utterance) held = null;
      return 'spoken';
    },
    hush: () => synthesis?.cancel(),
  };
}
