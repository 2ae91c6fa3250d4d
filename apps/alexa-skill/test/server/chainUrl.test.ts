import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { chainUrl } from '../../src/server/chainUrl.js';
import { RequestRefused } from '../../src/server/requestRefused.js';
import { goodUrls, wrongUrls } from './chainUrls.js';

describe('the URL of the certificates', () => {
  it.each(goodUrls)('may be %s, which is fetched as %s', (url, fetched) => {
    expect(chainUrl(url)).toBe(fetched);
  });

  it.each(wrongUrls)('may not be %s', (url, reason) => {
    expect(() => chainUrl(url)).toThrow(RequestRefused);
    expect(() => chainUrl(url)).toThrow(reason);
  });

  it('whatever it is, leads into the folder of Amazon or nowhere', () => {
    const pieces = fc.constantFrom(
      ...['https:', '//', '/', 's3.amazonaws.com', '/echo.api/', '..', '.', '@', ':443', ':', '\\'],
      ...['%2e', '%2f', '?', '#', 'a.pem', 'evil.example', '\t', '\n', 'S3', 'ſ3', '。', ' '],
    );
    const urls = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      fc
        .array(pieces, { maxLength: 8 })
        .map((parts) => `https://s3.amazonaws.com/echo.api/${parts.join('')}`),
      fc.webUrl(),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    let taken = 0;
    fc.assert(
      fc.property(urls, (url) => {
        try {
          const fetched = chainUrl(url);
          taken += 1;
          expect(fetched).toMatch(/^https:\/\/s3\.amazonaws\.com\/echo\.api\/[^?#%@\\]*$/);
          expect(fetched.split('/')).not.toContain('..');
          expect(new URL(fetched).href).toBe(fetched);
        } catch (error) {
          expect(error).toBeInstanceOf(RequestRefused);
        }
      }),
      { numRuns: runs(5000, 2000) },
    );
    expect(taken).toBeGreaterThan(runs(5000) / 50);
  });
});
