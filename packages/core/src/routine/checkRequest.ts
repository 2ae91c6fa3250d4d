import { noField, noSuch, shown } from '../model/argument.js';
import { BODY_REGIONS } from '../model/bodyRegions.js';
import type { PlayableShelves } from '../model/catalogue.js';
import { GROUNDS } from '../model/ground.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import { mustBeCatalogue } from '../model/mustBeCatalogue.js';
import { SETTINGS } from '../model/settings.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';
import { exerciseOf, MOST_STEPS } from './request.js';

type Field = keyof RoutineRequest;
type Check = (value: unknown, field: Field, catalogue: PlayableShelves) => void;

const MOVEMENT = oneOf('movement', 'Movements', MOVEMENT_TAGS);

/** What each field may hold. A field that is not here was misspelt, and what it asks for would be lost. */
const CHECKS: Readonly<Record<Field, Check>> = {
  // Whether there is such a routine is seen where it is looked up, on several shelves.
  routine: isText,
  region: oneOf('region', 'Regions', BODY_REGIONS),
  minutes: isAboveNothing,
  setting: oneOf('setting', 'Settings', SETTINGS),
  surface: oneOf('surface', 'Surfaces', GROUNDS),
  sore: oneOf('side', 'Sides', ['left', 'right']),
  avoid: listOf(MOVEMENT, 'twist'),
  soften: listOf(MOVEMENT, 'twist'),
  pace: isSteps,
  holds: isSteps,
  skip: listOf(canBeSkipped, 'pelvic-tilt'),
  ease: listOf(isExercise, 'pelvic-tilt'),
  swap: listOf(isExercise, 'pelvic-tilt'),
  known: isTrue,
  oneWay: isTrue,
  contraindicationsAsked: isTrue,
};

/**
 * Refuses what cannot be meant. A word that nothing knows would ask for nothing: whoever writes "twisting" for "twist"
 * would get every twist there is.
 *
 * @param request what the caller handed in; nothing in it is trusted
 * @param catalogue where exercises are looked up
 * @throws RoutineRefused with a sentence that says what is wrong and what may stand there
 * @example checkRequest({ avoid: ['twisting'] }, catalogue) // There is no movement "twisting". Movements: twist, …
 */
export function checkRequest(request: unknown, catalogue: PlayableShelves): void {
  mustBeCatalogue(catalogue);
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    throw refused(
      `A request must be an object, such as { region: 'neck' }, not ${shown(request)}.`,
    );
  }
  checkFields('A request', REQUEST, request, catalogue);
}

const REQUEST = Object.keys(CHECKS) as Field[];

/**
 * The same of what holds some fields of a request only.
 *
 * @param what what holds them, with its article
 * @param fields those it may have
 */
export function checkFields(
  what: string,
  fields: readonly Field[],
  request: object,
  catalogue: PlayableShelves,
): void {
  for (const [field, value] of Object.entries(request)) {
    if (!fields.some((one) => one === field)) throw refused(noField(what, field, fields), field);
    if (value !== undefined) CHECKS[field as Field](value, field as Field, catalogue);
  }
}

function oneOf(what: string, all: string, known: readonly string[]): Check {
  return (value, field) => {
    if (known.some((one) => one === value)) return;
    throw refused(noSuch(what, value, all, known), field);
  };
}

function listOf(check: Check, example: string): Check {
  return (value, field, catalogue) => {
    if (!Array.isArray(value)) throw mustBe(field, `a list, such as ['${example}']`, value);
    for (const one of value) check(one, field, catalogue);
  };
}

function isText(value: unknown, field: Field): void {
  if (typeof value !== 'string') throw mustBe(field, 'an id', value);
}

function isAboveNothing(value: unknown, field: Field): void {
  if (Number.isFinite(value) && Number(value) > 0) return;
  throw mustBe(field, 'a number greater than 0', value);
}

function isSteps(value: unknown, field: Field): void {
  if (Number.isInteger(value) && Math.abs(Number(value)) <= MOST_STEPS) return;
  throw mustBe(field, `a whole number from -${MOST_STEPS} to ${MOST_STEPS}`, value);
}

function isTrue(value: unknown, field: Field): void {
  if (value !== true) throw mustBe(field, 'true or left out', value);
}

function isExercise(value: unknown, field: Field, { exercises, massages }: PlayableShelves): void {
  if (Object.hasOwn(exercises, String(value)) || Object.hasOwn(massages, String(value))) return;
  const ids = [...Object.keys(exercises), ...Object.keys(massages)];
  throw refused(noSuch('exercise', value, 'Exercises and massages', ids), field);
}

/** An exercise, or one side of it. */
function canBeSkipped(value: unknown, field: Field, catalogue: PlayableShelves): void {
  isExercise(exerciseOf(String(value)), field, catalogue);
}

function mustBe(field: Field, what: string, value: unknown): RoutineRefused {
  return refused(`"${field}" must be ${what}, not ${shown(value)}.`, field);
}

function refused(message: string, field?: string): RoutineRefused {
  const params = field === undefined ? {} : { field };
  return new RoutineRefused(message, { key: 'unknown-wish', params });
}
