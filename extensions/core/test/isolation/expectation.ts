import { isMadeGrant, PERSONAS, type Persona } from './personas.ts';
import type { Action } from '../../../../schema/dsl.ts';
import { compileModel } from '../../../../schema/compiler/compile.ts';
import type { PersonaTemplate } from '../../../../schema/compiler/permissions.ts';
import { MODEL } from '../../../../schema/model/index.ts';

const templates = new Map(
  compileModel(MODEL).templates.map((template) => [
    `${template.persona}.${template.collection}.${template.action}`,
    template,
  ]),
);

/** What the model grants: the proof that a refusal of the foreign row is not a refusal of all. */
export const granted = (
  persona: Persona,
  collection: string,
  action: Action,
): PersonaTemplate | undefined => {
  // The worlds are installers: what other kinds of company have, nobody is granted there.
  const kinds = MODEL.find(({ name }) => name === collection)?.kinds;
  if (kinds && !kinds.includes('installer')) return undefined;
  if (persona !== 'made') return templates.get(`${persona}.${collection}.${action}`);
  // Given by the administrator out of his own.
  return isMadeGrant(collection, action)
    ? templates.get(`admin.${collection}.${action}`)
    : undefined;
};

/** The first persona with just this grant: what it is shown and refused, the others are too. */
export const isFirstGranted = (persona: Persona, collection: string, action: Action): boolean => {
  const grant = grantText(persona, collection, action);
  return PERSONAS.find((each) => grantText(each, collection, action) === grant) === persona;
};

const grantText = (persona: Persona, collection: string, action: Action): string => {
  const grant = granted(persona, collection, action);
  return JSON.stringify({ ...grant, persona: undefined });
};

export const mayUse = (template: PersonaTemplate, field: string): boolean =>
  template.fields.includes('*') || template.fields.includes(field);
