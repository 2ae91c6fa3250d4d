import type { AplComponent } from './aplDocument.js';
import { bound } from './aplDocument.js';
import { palette } from './palette.js';

/**
 * Sizes that fit every screen: `u` is one percent of its height, or of its shorter side where the screen is round or
 * upright and everything stands in one column.
 */
export const layoutBindings = [
  {
    name: 'column',
    type: 'boolean',
    value: bound("viewport.shape == 'round' || viewport.width < viewport.height * 1.2"),
  },
  {
    name: 'u',
    type: 'number',
    value: bound(
      'column ? (viewport.width < viewport.height ? viewport.width : viewport.height) / 100 : viewport.height / 100',
    ),
  },
] as const;

/** A size in the unit of the layout, one for wide screens and one for those with one column. */
export function units(wide: number, column: number = wide): string {
  return bound(wide === column ? `u * ${wide}` : `u * (column ? ${column} : ${wide})`);
}

/** Words on the screen. */
export function words(
  text: string,
  size: string,
  properties: Readonly<Record<string, unknown>> = {},
): AplComponent {
  return {
    type: 'Text',
    text,
    fontSize: size,
    color: palette.words,
    textAlign: bound("column ? 'center' : 'left'"),
    ...properties,
  };
}

/** Whoever has a remote control and no finger sees which field is chosen. */
export const touchStyles = {
  field: {
    values: [
      { borderColor: palette.edge, borderWidth: 2 },
      { when: bound('state.focused'), borderColor: palette.words, borderWidth: 4 },
    ],
  },
} as const;

/** A large labelled field that says something to the skill when it is touched. */
export function touch(id: string, label: string, intent: string): AplComponent {
  return {
    type: 'TouchWrapper',
    id,
    width: '31.5%',
    height: '100%',
    accessibilityLabel: label,
    role: 'button',
    onPress: [{ type: 'SendEvent', arguments: ['say', intent] }],
    item: {
      type: 'Frame',
      width: '100%',
      height: '100%',
      borderRadius: units(3),
      style: 'field',
      inheritParentState: true,
      item: words(label, units(6.5, 4.2), {
        width: '100%',
        height: '100%',
        textAlign: 'center',
        textAlignVertical: 'center',
        maxLines: 2,
      }),
    },
  };
}
