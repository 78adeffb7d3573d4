import { setPath, unsafePlace } from '../kernel/paths.ts';
import { declaredBy } from './declared-fields.ts';
import type { ParserProfile } from './profile.ts';
import { isValuePath, VALUE_PATH_WORDS } from './value-fields.ts';

export type EditProblem = { field: string; message: string };

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** The first of a reviewer's changes that names no value of a draft; null when all do. */
export const editProblem = (
  patch: Readonly<Record<string, unknown>>,
  profile: ParserProfile,
  values: Readonly<Record<string, unknown>>,
): EditProblem | null => {
  const declared = declaredBy(profile);
  const tried = JSON.parse(JSON.stringify(values)) as Record<string, unknown>;
  for (const [field, value] of Object.entries(patch)) {
    if (!isValuePath(field, declared))
      return {
        field: shortened(field),
        message: `"${shortened(field)}" is no field of a draft. ${VALUE_PATH_WORDS}`,
      };
    const place = unsafePlace(value, field);
    if (place !== null)
      return {
        field: shortened(place),
        message: `"${shortened(place)}" must not be set: give ${field} as plain data, at most eight levels deep.`,
      };
    if (!setPath(tried, field, value))
      return {
        field: shortened(field),
        message: `"${shortened(field)}" does not exist: a list has the entries that are there and the one after them.`,
      };
  }
  return null;
};
