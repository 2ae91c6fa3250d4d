import { foreignWords, testLocale } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { recordRoutine } from './recordRoutine.js';
import { toneVoice } from './testing/toneVoice.js';

describe('a file in another language', () => {
  it('speaks, titles and captions no word of English', async () => {
    const spoken: string[] = [];
    const voice = toneVoice((text) => spoken.push(text) && 1);
    const { chapters, webVtt, pieces } = await recordRoutine(
      { routine: 'evening-wind-down' },
      { voice, locale: testLocale, paceTimes: 0.5 },
    );
    const captions = webVtt
      .trim()
      .split('\n\n')
      .slice(1)
      .map((cue) => cue.split('\n').slice(2).join(' '));
    const titles = chapters.map(({ title }) => title);
    expect([spoken, captions, titles].flat().flatMap((text) => foreignWords(text))).toEqual([]);
    expect(titles).toContain('Knöchel über Knie, rechte Seite');
    expect(spoken).toContain('Und setz den linken Fuß wieder ab.');
    // By night no word ends it.
    expect(captions).not.toContain('Fertig. Bleib, wie du bist.');
    expect(captions.length).toBeGreaterThan(50);

    for await (const tag of pieces()) {
      expect(Buffer.from(tag).toString('utf16le')).toContain('Rückendehnung am Abend');
      break;
    }
  });
});
