import { describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { TOOLS } from '../src/tools/index.js';
import { Bed, USUAL, wordsOf } from './bed.js';
import { learnedRows, measuredRows } from './dangerRows.js';
import { saidToTools } from './throughEveryTool.js';

const MOST_MISSED = 0.01;

describe('a danger in what the person said', () => {
  it('is answered before anything else, by every tool, in the words of the core', async () => {
    const rows = partOf(measuredRows(), 6);
    const heard = await Promise.all(rows.map((row) => saidToTools(row)));
    expect(heard.flatMap(({ wrong }) => wrong)).toEqual([]);
    const missed = heard.filter(({ isHeard, isSlight }) => !isHeard && !isSlight);
    expect(missed.length / rows.length).toBeLessThanOrEqual(MOST_MISSED);
  });

  it('is so however people say it: each by one of the tools', async () => {
    const rows = partOf(learnedRows(), 24);
    const heard = await Promise.all(
      rows.map((row, index) => saidToTools(row, [TOOLS[index % TOOLS.length]?.name ?? ''])),
    );
    expect(heard.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('stays the answer of every tool until it is settled', async () => {
    const bed = new Bed();
    const { told } = await bed.call('explain', { said: 'my chest hurts and my arm is heavy' });
    expect(told).toMatchObject({ needsHelp: true, known: false });
    const { conversation } = told;
    for (const { name } of TOOLS) {
      const later = await bed.call(name, { ...USUAL[name], said: 'thank you', conversation });
      expect([name, later.told.known, later.told.needsHelp]).toEqual([name, true, true]);
      expect(later.text).toMatch(/^The person may need help now\./);
    }
  });

  it('is heard in an answer to the screening, and stops what is read, whatever the tool', async () => {
    for (const { name } of TOOLS) {
      const bed = new Bed();
      const asked = await bed.call('start', { said: 'start my back stretch routine' });
      const { conversation } = asked.told;
      const yes = await bed.call(name, { ...USUAL[name], said: 'yes I have', conversation });
      expect([name, yes.told.needsHelp || yes.told.asks]).toEqual([name, true]);
      expect(wordsOf(yes.told)).not.toBe(wordsOf(asked.told));

      const breaths = await bed.call('start', { said: '', routine: 'ten-breaths' });
      expect(breaths.told.reading).toBe('playing');
      bed.nowMs += 30_000;
      const hurts = { said: 'that hurts', conversation: breaths.told.conversation };
      expect([name, (await bed.call(name, { ...USUAL[name], ...hurts })).told.reading]).not.toEqual(
        [...[name, 'playing']],
      );
    }
  });

  it('is asked about again where an assistant calls something else and says nothing', async () => {
    const bed = new Bed();
    const { told } = await bed.call('explain', { said: 'my chest hurts' });
    const { conversation } = told;
    const next = await bed.call('find_routine', { said: '', region: 'neck', conversation });
    expect(next.told).toMatchObject({ needsHelp: true });
    expect(next.told).not.toHaveProperty('routines');
  });

  it('says whom to call in their country', async () => {
    const said = 'my chest hurts';
    const { told } = await new Bed().call('explain', { said, country: 'gb' });
    expect(wordsOf(told)).toContain('nine nine nine');
    expect(told.sources.length).toBeGreaterThan(0);
  });

  it('is not found where there is none, so that the tool answers', async () => {
    const { told } = await new Bed().call('sleep_position', {
      said: 'my back hurts',
      region: 'neck',
    });
    expect(told.needsHelp).toBe(false);
    expect(wordsOf(told)).toMatch(/pillow|side|back/i);
  });
});
