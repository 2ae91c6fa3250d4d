import { describe, expect, it } from 'vitest';
import { RequestRefused } from '../../src/server/requestRefused.js';
import { signerStore } from '../../src/server/signerStore.js';
import { DAY_MS, NOW_MS } from './certificateMaker.js';
import { chainCases, goodChain, roots, signer } from './chains.js';

const urlOf = (number: number) => `https://s3.amazonaws.com/echo.api/${number}.pem`;

/** A store whose fetches are counted, and are answered by `chainAt`. */
function counting(chainAt: (url: string) => string | Promise<string>) {
  const fetched: string[] = [];
  const clock = { nowMs: NOW_MS };
  const keyAt = signerStore({
    fetchChain: async (url) => {
      fetched.push(url);
      return chainAt(url);
    },
    roots: () => roots,
    now: () => clock.nowMs,
  });
  return { fetched, clock, keyAt };
}

describe('the keys of Alexa', () => {
  it('are fetched once for many requests, also at the same time', async () => {
    const { fetched, keyAt } = counting(() => goodChain);
    const keys = await Promise.all(Array.from({ length: 50 }, () => keyAt(urlOf(1))));
    keys.push(await keyAt(urlOf(1)));
    expect(keys.every((key) => key.equals(signer.publicKey))).toBe(true);
    expect(fetched).toEqual([urlOf(1)]);
  });

  it('are fetched again after a day', async () => {
    const { fetched, clock, keyAt } = counting(() => goodChain);
    await keyAt(urlOf(1));
    clock.nowMs += DAY_MS;
    await keyAt(urlOf(1));
    expect(fetched).toHaveLength(1);
    clock.nowMs += 1;
    await keyAt(urlOf(1));
    expect(fetched).toHaveLength(2);
  });

  it('are trusted no longer than their certificates', async () => {
    const { clock, fetched, keyAt } = counting(() => goodChain);
    clock.nowMs = NOW_MS + 30 * DAY_MS - 1000;
    await keyAt(urlOf(1));
    clock.nowMs += 1001;
    await expect(keyAt(urlOf(1))).rejects.toThrow('out of date');
    expect(fetched).toHaveLength(2);
  });

  it('are not kept when they are not trusted, so that a mended file is seen at once', async () => {
    const wrong = chainCases.find(({ name }) => name === 'a root of a stranger');
    let pem = wrong?.pem ?? '';
    const { fetched, keyAt } = counting(() => pem);
    await expect(keyAt(urlOf(1))).rejects.toThrow(RequestRefused);
    pem = goodChain;
    await expect(keyAt(urlOf(1))).resolves.toBeDefined();
    expect(fetched).toHaveLength(2);
  });

  it('are eight at most; the one that came first goes first', async () => {
    const { fetched, keyAt } = counting(() => goodChain);
    for (let number = 1; number <= 9; number++) await keyAt(urlOf(number));
    for (let number = 2; number <= 9; number++) await keyAt(urlOf(number));
    expect(fetched).toHaveLength(9);
    await keyAt(urlOf(1));
    expect(fetched).toHaveLength(10);
  });

  it('that nobody trusts push out none that somebody does', async () => {
    const { fetched, keyAt } = counting((url) => (url === urlOf(0) ? goodChain : ''));
    await keyAt(urlOf(0));
    for (let number = 1; number <= 20; number++) {
      await expect(keyAt(urlOf(number))).rejects.toThrow(RequestRefused);
    }
    await keyAt(urlOf(0));
    expect(fetched.filter((url) => url === urlOf(0))).toHaveLength(1);
  });

  it('are fetched from four places at once, and a fifth is refused until one is there', async () => {
    let arrive = (_: string) => {};
    const chain = new Promise<string>((resolve) => {
      arrive = resolve;
    });
    const { fetched, keyAt } = counting(() => chain);
    const first = [1, 2, 3, 4].map((number) => keyAt(urlOf(number)));
    await expect(keyAt(urlOf(5))).rejects.toThrow('Too many');
    const waiting = keyAt(urlOf(1));
    arrive(goodChain);
    await Promise.all([...first, waiting]);
    await expect(keyAt(urlOf(5))).resolves.toBeDefined();
    expect(fetched).toHaveLength(5);
  });

  it('that cannot be fetched are asked for again with the next request', async () => {
    let isThere = false;
    const { keyAt } = counting(() => {
      if (!isThere) throw new RequestRefused('The certificates could not be fetched.');
      return goodChain;
    });
    await expect(keyAt(urlOf(1))).rejects.toThrow('could not be fetched');
    isThere = true;
    await expect(keyAt(urlOf(1))).resolves.toBeDefined();
  });
});
