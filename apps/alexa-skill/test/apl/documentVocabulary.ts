/** What all components may have, and what each may have besides, of APL 1.4. */
const BASE_PROPERTIES =
  'type id accessibilityLabel bind display handleTick height width grow shrink left opacity paddingTop paddingBottom position role speech style inheritParentState maxWidth minHeight';
export const COMPONENTS: Readonly<Record<string, string>> = {
  Container: 'alignItems direction items justifyContent',
  Frame: 'backgroundColor borderColor borderRadius borderWidth item',
  ScrollView: 'item',
  Text: 'color fontSize fontWeight maxLines text textAlign textAlignVertical',
  TouchWrapper: 'item onPress',
  // `part` is the parameter of our own graphic.
  VectorGraphic: 'source scale part',
};

/** What all commands may have, and what each may have besides. */
const BASE_COMMAND = 'type delay screenLock sequencer';
export const COMMANDS: Readonly<Record<string, string>> = {
  Idle: '',
  Parallel: 'commands',
  SendEvent: 'arguments',
  Sequential: 'commands',
  SetValue: 'componentId property value',
  SpeakItem: 'componentId',
};

/** Names that every expression may use. */
export const GLOBAL_NAMES = [
  'payload',
  'viewport',
  'elapsedTime',
  'state',
  'Math',
  'null',
  'true',
  'false',
];

/** What is unknown about something with a type. */
export function unknownIn(
  vocabulary: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, unknown>>,
): string[] {
  const type = String(fields['type']);
  const own = Object.hasOwn(vocabulary, type) ? vocabulary[type] : undefined;
  if (own === undefined) return [type];
  const base = vocabulary === COMPONENTS ? BASE_PROPERTIES : BASE_COMMAND;
  const known = `${base} ${own}`.split(' ');
  return Object.keys(fields)
    .filter((name) => !known.includes(name))
    .map((name) => `${type}.${name}`);
}
