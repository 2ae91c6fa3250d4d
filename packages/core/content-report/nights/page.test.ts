import { describe, expect, it } from 'vitest';
import { livedThrough, nightsPage } from './page.js';

describe('the page of three nights', () => {
  it('is as the program answers today', async () => {
    await expect(nightsPage()).toMatchFileSnapshot('../../../../docs/conversation.md');
  });

  it('understands every sentence of them, asks the screen once, and sends for help', () => {
    const [first, later, alarm] = livedThrough();
    const keysOf = (night: typeof first) =>
      (night?.answers ?? []).flatMap(({ replies }) =>
        replies.flatMap((reply) =>
          reply.type === 'say' || reply.type === 'ask' ? [reply.line.key] : [],
        ),
      );
    const keys = [first, later, alarm].flatMap(keysOf);
    expect(keys.filter((key) => /^dialog\.unknown/.test(key))).toEqual([]);
    // The first night has the screen, the later one none of it, and the last one words for help.
    expect(keysOf(first)).toContain('dialog.check-nerves');
    expect(keysOf(later).filter((key) => /^dialog\.check-(nerves|today|care)/.test(key))).toEqual(
      [],
    );
    expect(keysOf(alarm)).toContain('wordingLevels.hospital');
    expect(alarm?.memory.askAgain).toBe(true);
  });
});
