import { RequestRefused } from './requestRefused.js';

/** Amazon's bucket for these certificates: https://developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-a-web-service.html */
const HOST = 's3.amazonaws.com';
const FOLDER = '/echo.api/';
const LONGEST_CHARACTERS = 512;
/** Only what names of files are made of: an escape or a backslash reads as one path here and as another one elsewhere. */
const PLAIN = /^[\w.:/~-]+$/;

/**
 * Checks where a request says that its certificates are.
 *
 * @param url the header `SignatureCertChainUrl`
 * @returns the URL in its one normal form: what is checked is what is fetched
 * @throws RequestRefused when it is anywhere else than in Amazon's folder
 * @example chainUrl('https://s3.amazonaws.com:443/echo.api/../echo.api/cert.pem') // 'https://s3.amazonaws.com/echo.api/cert.pem'
 */
export function chainUrl(url: string): string {
  const parsed = url.length <= LONGEST_CHARACTERS && PLAIN.test(url) ? parse(url) : null;
  if (parsed === null) throw new RequestRefused('The URL of the certificates is no URL.');
  const { protocol, hostname, port, pathname } = parsed;
  if (protocol !== 'https:') throw new RequestRefused('The certificates are not behind https.');
  if (hostname !== HOST) throw new RequestRefused(`The certificates are not at ${HOST}.`);
  if (port !== '') throw new RequestRefused('The certificates are not at port 443.');
  if (!pathname.startsWith(FOLDER)) {
    throw new RequestRefused(`The certificates are not in ${FOLDER}.`);
  }
  return parsed.href;
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
