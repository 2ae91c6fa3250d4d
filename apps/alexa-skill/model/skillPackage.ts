import { drawIcon } from './icon/drawIcon.js';
import { encodePng } from './icon/png.js';
import { interactionModel } from './interactionModel.js';
import { LOCALES } from './invocation.js';
import { jsonText } from './jsonText.js';
import { manifest } from './manifest.js';
import { TASK_NAME, TASK_VERSION, taskDefinition } from './task.js';

/** The icons with their sizes, as the platform asks for them. */
export const ICON_PIXELS: ReadonlyMap<string, number> = new Map([
  ['assets/images/en-US_smallIcon.png', 108],
  ['assets/images/en-US_largeIcon.png', 512],
]);

/**
 * Everything that is uploaded about the skill besides its code.
 *
 * @returns the content of every file by its path within `skill-package`
 * @example skillPackage().get('skill.json')?.toString()
 */
export function skillPackage(): ReadonlyMap<string, Buffer> {
  const model = written(interactionModel());
  return new Map([
    ['skill.json', written(manifest())],
    ...LOCALES.map((locale) => [`interactionModels/custom/${locale}.json`, model] as const),
    [`tasks/${TASK_NAME}.${TASK_VERSION}.json`, written(taskDefinition())],
    ...[...ICON_PIXELS].map(([path, pixels]) => [path, encodePng(drawIcon(pixels))] as const),
  ]);
}

function written(content: unknown): Buffer {
  return Buffer.from(jsonText(content));
}
