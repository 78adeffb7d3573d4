import type { CollectionDefinition } from '../dsl.ts';
import { SYSTEM_TEMPLATES } from '../policies/system-access.ts';
import { fragmentOf } from './fragment.ts';
import { personaTemplatesOf } from './permissions.ts';
import type { PersonaTemplate } from './permissions.ts';
import type { Fragment } from './snapshot.ts';
import { derivedSqlOf } from './sql/index.ts';
import type { DerivedObject } from './sql/index.ts';

/** Everything that follows from the model and is kept in an installation. */
export type CompiledModel = {
  fragment: Fragment;
  derived: DerivedObject[];
  templates: PersonaTemplate[];
};

export const compileModel = (model: readonly CollectionDefinition[]): CompiledModel => ({
  fragment: fragmentOf(model),
  derived: derivedSqlOf(model),
  templates: [...personaTemplatesOf(model), ...SYSTEM_TEMPLATES],
});
