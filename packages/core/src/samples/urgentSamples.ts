import type { PlatformSample } from '../intents/samplesFor.js';
import type { Locale } from '../locales/locale.js';
import { isObject, mustBe } from '../model/argument.js';
import type { Catalogue } from '../model/catalogue.js';

/** A sentence that cannot wait, with the alarm that it names. */
export interface UrgentSample extends PlatformSample {
  readonly intent: 'ReportPain';
}

/** Levels at which minutes count: an ambulance, the maternity unit, a crisis line. */
const URGENT_LEVELS: readonly string[] = ['now', 'maternity', 'crisis'];

/**
 * What people say for what cannot wait, as the red flags list it. A platform has to know every one of these, whatever else
 * it has no room for.
 *
 * @param catalogue where the red flags are
 * @param locale where their words are
 * @returns each wording with its symptom
 * @throws TypeError in one sentence where one has no red flags
 * @example urgentSamples(catalogue, enUS)[0]?.intent // 'ReportPain'
 */
export function urgentSamples(
  catalogue: Pick<Catalogue, 'redFlags'>,
  locale: Pick<Locale, 'redFlags'>,
): UrgentSample[] {
  mustBe(
    isObject(catalogue) && isObject(catalogue.redFlags),
    'A catalogue has red flags',
    catalogue,
  );
  mustBe(isObject(locale) && isObject(locale.redFlags), 'A locale has words for red flags', locale);
  const words: Readonly<Record<string, { readonly says: readonly string[] }>> = locale.redFlags;
  return Object.values(catalogue.redFlags)
    .filter(({ level }) => URGENT_LEVELS.includes(level))
    .flatMap(({ id, symptoms }) =>
      (words[id]?.says ?? []).map((sentence) => ({
        intent: 'ReportPain' as const,
        text: sentence.replaceAll(',', ''),
        slots: { symptom: symptoms[0] ?? id },
      })),
    );
}
