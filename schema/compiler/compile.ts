import type { CollectionDefinition } from '../dsl.ts';
import { systemTemplatesOf } from '../policies/system-access.ts';
import { bookmarksOf } from './list-views.ts';
import { fragmentOf } from './fragment.ts';
import { personaTemplatesOf } from './permissions.ts';
import type { PersonaTemplate } from './permissions.ts';
import type { Fragment } from './snapshot.ts';
import { withSystemFields } from './system-fields.ts';
import { translationsOf } from './translations.ts';
import type { TranslationRow } from './translations.ts';
import { derivedSqlOf } from './sql/index.ts';
import type { DerivedObject } from './sql/index.ts';

/** Everything that follows from the model and is kept in an installation. */
export type CompiledModel = {
  fragment: Fragment;
  derived: DerivedObject[];
  templates: PersonaTemplate[];
  translations: TranslationRow[];
};

export const compileModel = (model: readonly CollectionDefinition[]): CompiledModel => {
  const fragment = withSystemFields(fragmentOf(model));
  return {
    fragment,
    derived: derivedSqlOf(model),
    templates: [...personaTemplatesOf(model), ...systemTemplatesOf(model)],
    translations: translationsOf(
      fragment,
      bookmarksOf(model).map(({ title }) => title),
    ),
  };
};
