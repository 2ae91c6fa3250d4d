import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';

const PICTURE =
  /\b(?:pictures?|pictured|images?|photos?|diagrams?|illustrat\w*|as shown|shown (?:here|above|below)|as you can see|see (?:above|below)|videos?)\b/i;

/** Everybody is in the dark: a sentence that leans on something to see leaves them alone. */
export const noPictures: ContentRule = {
  name: 'no-pictures',
  language: 'en',
  teaches:
    'No sentence points to a picture, a video or a place on a page. Say the movement so that it can be done in the dark.',
  check: ({ locale: { writeParam: _, ...words } }) =>
    textsIn(words).flatMap(([path, text]) => {
      const found = PICTURE.exec(text);
      return found
        ? [{ rule: 'no-pictures', where: path, message: `says "${found[0]}": "${text}".` }]
        : [];
    }),
};
