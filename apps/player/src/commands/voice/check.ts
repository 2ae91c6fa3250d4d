import type { PackFinding } from '@supine/audio';
import { decoderHere } from '../../heard/decoder.js';
import { recogniserHere } from '../../heard/recogniser.js';
import { print, tell } from '../../tell.js';
import { atMostOne, oneOf, UsageError } from '../../usage.js';
import { progressBar } from '../../views/progressBar.js';
import type { Language } from '../command.js';
import { printJson, readArguments } from '../command.js';

const SCOPES = ['all', 'routines'] as const;
/** Of a kind of finding so many are told; a program gets all. */
const MOST_TOLD = 5;

/** `voice check`: whether a pack is fit to be listened to. */
export async function checkVoice(words: readonly string[], { locale }: Language): Promise<void> {
  const { values, positionals } = readArguments(words, {
    for: { type: 'string', default: 'all' },
  });
  const place = atMostOne(positionals, 'voice pack');
  if (place === undefined)
    throw new UsageError('The folder or the URL of a voice pack is missing.');
  const scope = oneOf('for', SCOPES, values.for);
  const { checkPack, packAt, packLines } = await import('@supine/audio');
  const pack = await packAt(place);
  const bar = progressBar(place);
  const skipped: string[] = [];
  try {
    const decode = decoderHere();
    if (!decode) skipped.push('loudness and silence, for there is no ffmpeg here');
    const findings = await checkPack(pack, {
      locale,
      lines: packLines(locale, scope),
      ...(decode ? { decode } : {}),
      onProgress: bar.show,
    });
    bar.clear();
    const recognise = recogniserHere();
    if (!recognise)
      skipped.push('how many words are understood, for there is no pocketsphinx with ffmpeg here');
    const understood = recognise ? await recognise(pack, bar.show) : null;
    bar.clear();
    if (findings.length > 0) process.exitCode = 1;
    if (values.json) {
      printJson({ place, id: pack.head.id, findings, understood, skipped });
      return;
    }
    for (const line of told(findings)) print(`${line}\n`);
    for (const what of skipped) tell(`Not looked at: ${what}.`);
    if (understood) {
      const percent = Math.round((understood.wrong / understood.words) * 100);
      print(
        `pocketsphinx mistakes ${percent} % of ${understood.words} words (for comparing voices only)\n`,
      );
    }
    const verdict = findings.length === 0 ? 'is in order' : `has ${findings.length} findings`;
    print(`${place} (${pack.head.voice.name}, ${pack.head.id}) ${verdict}.\n`);
  } finally {
    bar.clear();
    await pack.close();
  }
}

function told(findings: readonly PackFinding[]): string[] {
  const kinds = new Map<string, PackFinding[]>();
  for (const one of findings) kinds.set(one.fault, [...(kinds.get(one.fault) ?? []), one]);
  return [...kinds].flatMap(([fault, some]) => [
    ...some.slice(0, MOST_TOLD).map(({ says }) => `${fault}: ${says}`),
    ...(some.length > MOST_TOLD ? [`${fault}: and ${some.length - MOST_TOLD} more`] : []),
  ]);
}
