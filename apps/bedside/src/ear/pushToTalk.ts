/** What is left of the browser's own type; TypeScript has none of it. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  maxAlternatives: number;
  onresult:
    | ((event: { results: { 0: { transcript: string }; isFinal: boolean }[] }) => void)
    | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}

/** Listens while it is asked to. */
export interface PushToTalk {
  /** Settles with what was said, or `null` where nothing was heard or the browser is not allowed to listen. */
  listen(onWords: (sofar: string) => void): Promise<string | null>;
  /** Listens no more; what was heard up to now counts. */
  enough(): void;
}

/**
 * The browser's own recognition; `null` where there is none.
 *
 * @param language a BCP 47 tag
 */
export function pushToTalk(language: string): PushToTalk | null {
  const found = globalThis as unknown as Record<string, (new () => Recognition) | undefined>;
  const Made = found['SpeechRecognition'] ?? found['webkitSpeechRecognition'];
  if (!Made) return null;
  let now: Recognition | null = null;
  return {
    listen(onWords) {
      now?.abort();
      const recognition = new Made();
      now = recognition;
      recognition.lang = language;
      recognition.interimResults = true;
      recognition.maxAlternatives = 1;
      return new Promise((resolve) => {
        let words = '';
        recognition.onresult = ({ results }) => {
          words = Array.from(results, (result) => result[0].transcript).join(' ');
          onWords(words);
        };
        recognition.onerror = () => {};
        recognition.onend = () => {
          if (now === recognition) now = null;
          resolve(words.trim() === '' ? null : words.trim());
        };
        try {
          recognition.start();
        } catch {
          resolve(null);
        }
      });
    },
    enough: () => now?.stop(),
  };
}
