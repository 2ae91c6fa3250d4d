import type { Page } from 'playwright-core';

/**
 * How much light a page gives, as a part of what it would give if it were all white.
 *
 * @returns the mean relative luminance, from 0 to 1
 */
export async function meanLuminance(page: Page): Promise<number> {
  const png = (await page.screenshot()).toString('base64');
  const reader = await page.context().browser()?.newPage();
  if (!reader) throw new Error('The page has lost its browser.');
  const luminance = await reader.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${png}';
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, width, height);
    const linear = Array.from({ length: 256 }, (_, level) =>
      level <= 10 ? level / 255 / 12.92 : ((level / 255 + 0.055) / 1.055) ** 2.4);
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) {
      sum += 0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]];
    }
    return sum / (data.length / 4);
  })()`);
  await reader.close();
  return Number(luminance);
}
