/**
 * The one place where a key or dotted path that came from outside is written into an object or read
 * from one. Only own members are looked at, so that no path leads to what all objects share.
 */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);
const LONGEST_PATH = 200;
const DEEPEST = 8;
/** A list is never made longer than this by an index in a path. */
export const MOST_ENTRIES = 200;

const INDEX = /^(?:0|[1-9]\d{0,5})$/;

export const isSafeKey = (key: string): boolean => !FORBIDDEN.has(key);

const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A name such as `constructor` or `toString`: a look-up by `in` or `[]` finds it in every object. */
export const isInheritedName = (name: string): boolean => INHERITED.has(name);

/** The steps of a path; null when it is too long, too deep, has an empty step or a forbidden one. */
export const stepsOf = (path: string): string[] | null => {
  if (path.length > LONGEST_PATH) return null;
  const steps = path.split('.');
  const isFine = steps.length <= DEEPEST && steps.every((step) => step !== '' && isSafeKey(step));
  return isFine ? steps : null;
};

/** An object that inherits nothing. */
export const bareRecord = <Value = unknown>(): Record<string, Value> =>
  Object.create(null) as Record<string, Value>;

/** The record's own member of that name; nothing that it inherits. */
export const ownMember = <Value>(
  record: Readonly<Record<string, Value>> | null | undefined,
  key: string,
): Value | undefined => (record && Object.hasOwn(record, key) ? record[key] : undefined);

/** Sets a member by a name from outside. False, and nothing is written, when the name is forbidden. */
export const setMember = <Value>(
  record: Record<string, Value>,
  key: string,
  value: Value,
): boolean => {
  if (!isSafeKey(key)) return false;
  record[key] = value;
  return true;
};

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** In a list only indexes that are there, or the next one. */
const mayStep = (place: Record<string, unknown>, step: string): boolean =>
  !Array.isArray(place) ||
  (INDEX.test(step) && Number(step) < MOST_ENTRIES && Number(step) <= place.length);

/**
 * Writes a value under a dotted path and makes the objects and lists on the way. False, and nothing is
 * written, when the path is refused: the same as {@link stepsOf}, or a step that a list has not.
 */
export const setPath = (target: Record<string, unknown>, path: string, value: unknown): boolean => {
  const steps = stepsOf(path);
  const last = steps?.pop();
  if (!steps || last === undefined) return false;
  let place = target;
  for (const [at, step] of steps.entries()) {
    const next = ownMember(place, step);
    if (isContainer(next)) {
      place = next;
      continue;
    }
    if (!mayStep(place, step)) return false;
    const rest = [...steps.slice(at + 1), last];
    const made = INDEX.test(rest[0] ?? '')
      ? ([] as unknown as Record<string, unknown>)
      : bareRecord();
    if (!setPath(made, rest.join('.'), value)) return false;
    place[step] = made;
    return true;
  }
  if (!mayStep(place, last)) return false;
  place[last] = value;
  return true;
};

/** What stands under a dotted path; undefined when nothing does or the path is refused. */
export const getPath = (source: unknown, path: string): unknown => {
  const memberOf = (value: unknown, step: string): unknown =>
    isContainer(value) && isSafeKey(step) ? ownMember(value, step) : undefined;
  if (!path.includes('.')) return memberOf(source, path);
  return stepsOf(path)?.reduce<unknown>(memberOf, source);
};

/** Where in a value a forbidden key or too much depth stands; null when it is plain data. */
export const unsafePlace = (value: unknown, path: string, depth = DEEPEST): string | null => {
  if (!isContainer(value)) return null;
  if (depth === 0) return path;
  for (const [key, member] of Object.entries(value)) {
    const here = `${path}.${key}`;
    if (!isSafeKey(key)) return here;
    const found = unsafePlace(member, here, depth - 1);
    if (found !== null) return found;
  }
  return null;
};
