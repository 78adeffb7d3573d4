import type { Persona } from '../../../domain/organisation/personas.ts';
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
): PersonaTemplate | undefined => templates.get(`${persona}.${collection}.${action}`);

export const mayUse = (template: PersonaTemplate, field: string): boolean =>
  template.fields.includes('*') || template.fields.includes(field);
