import { COMPANY_KINDS } from '../../../extensions/domain/organisation/choices.ts';
import type { CollectionDefinition } from '../../dsl.ts';
import { sectionField } from '../sections.ts';
import type { DerivedObject } from './derived.ts';

const textLiteral = (value: string): string => `'${value.replaceAll("'", "''")}'`;

type Hidden = { collection: string; field: string; kinds: readonly string[] };

const without = (kinds: readonly string[]): string[] =>
  COMPANY_KINDS.map(({ value }) => value as string).filter((kind) => !kinds.includes(kind));

/** Sections of which a kind of company sees no field: they would stand empty in its form. */
const hiddenSections = (collection: CollectionDefinition): Hidden[] =>
  (collection.groups ?? []).flatMap(({ key }) => {
    const fields = Object.values(collection.fields).filter(({ group }) => group === key);
    const kinds = new Set(
      fields.flatMap((field) => field.kinds ?? COMPANY_KINDS.map((k) => k.value)),
    );
    return fields.length > 0 && kinds.size < COMPANY_KINDS.length
      ? [{ collection: collection.name, field: sectionField(key), kinds: without([...kinds]) }]
      : [];
  });

const hiddenIn = (collection: CollectionDefinition): Hidden[] => {
  if (collection.kinds)
    return [{ collection: collection.name, field: '*', kinds: without(collection.kinds) }];
  const fields = Object.entries(collection.fields).flatMap(([field, { kinds }]) =>
    kinds ? [{ collection: collection.name, field, kinds: without(kinds) }] : [],
  );
  return [...fields, ...hiddenSections(collection)];
};

/**
 * What kinds of company do not have, as rows of a function: the policies of a company leave it out.
 * The field `*` stands for the whole collection.
 */
export const kindFunction = (model: readonly CollectionDefinition[]): DerivedObject[] => {
  const rows = model
    .flatMap(hiddenIn)
    .flatMap(({ collection, field, kinds }) =>
      kinds.map((kind) => `(${[collection, field, kind].map(textLiteral).join(', ')})`),
    );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'function',
      table: 'companies',
      name: 'hidden_from_kinds',
      create: `create or replace function fieldwright.hidden_from_kinds()
        returns table (collection text, field text, kind text)
        language sql immutable as $$ values ${rows.join(', ')} $$`,
    },
  ];
};
