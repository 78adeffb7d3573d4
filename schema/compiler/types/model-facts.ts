import type { CollectionDefinition } from '../../dsl.ts';
import { LABEL_WORDS, type Language, wordsFor } from '../../words/index.ts';

const HEADER = `// Written by \`npm run schema:generate\` from schema/model. Do not edit.

type Names = readonly [label: string, singular: string];

export type CollectionFacts = {
  label: string;
  singular: string;
  /** Label and singular in the other languages. */
  words: { ms: Names; fr: Names };
  /** Whether its rows belong to one company. */
  isOfCompany: boolean;
  /** References to other rows of companies. */
  references: readonly { field: string; to: string; isRequired: boolean }[];
  /** What the database fills in for a field that a new row does not name. */
  defaults: Readonly<Record<string, unknown>>;
};

/** What the product must know of the model while it runs, by collection. */
export const MODEL_FACTS: Readonly<Record<string, CollectionFacts>> = {
`;

const namesIn = (language: Language, ...texts: readonly string[]): string[] =>
  texts.map(
    (text) => wordsFor(LABEL_WORDS, text).find((one) => one.language === language)?.text ?? text,
  );

/** What hooks and messages need of the model, so that they load neither it nor its compiler. */
export const modelFacts = (model: readonly CollectionDefinition[]): string => {
  const ofCompany = new Set(
    model.filter(({ tenancy }) => tenancy === 'company').map(({ name }) => name),
  );
  const factsOf = ({ name, label, singular, fields }: CollectionDefinition) => ({
    label,
    singular,
    words: { ms: namesIn('ms-MY', label, singular), fr: namesIn('fr-FR', label, singular) },
    isOfCompany: ofCompany.has(name),
    references: Object.entries(fields).flatMap(([field, definition]) =>
      definition.kind === 'reference' && ofCompany.has(definition.to)
        ? [{ field, to: definition.to, isRequired: definition.required === true }]
        : [],
    ),
    defaults: Object.fromEntries(
      Object.entries(fields).map(([field, definition]) => [
        field,
        'default' in definition ? (definition.default ?? null) : null,
      ]),
    ),
  });
  const entries = model.map(
    (collection) => `  ${collection.name}: ${JSON.stringify(factsOf(collection))},\n`,
  );
  return `${HEADER}${entries.join('')}};\n`;
};
