import type { Choice, FieldDefinition } from '../dsl.ts';
import type { ExpandedField } from './expand.ts';
import { keyed } from './labels.ts';
import type { FieldMeta } from './snapshot.ts';

type Look = Pick<FieldMeta, 'interface' | 'options' | 'display' | 'display_options'>;

const plain = (id: string | null, options: Record<string, unknown> | null = null): Look => ({
  interface: id,
  options,
  display: null,
  display_options: null,
});

const BY_TYPE: Record<string, Look> = {
  uuid: plain('input'),
  string: plain('input'),
  text: plain('input-multiline'),
  hash: plain('input-hash', { masked: true }),
  boolean: { ...plain('boolean'), display: 'boolean' },
  integer: plain('input'),
  bigInteger: plain('input'),
  decimal: plain('input'),
  date: { ...plain('datetime'), display: 'fieldwright-when' },
  time: { ...plain('datetime'), display: 'datetime' },
  timestamp: { ...plain('datetime'), display: 'fieldwright-when' },
  json: plain('input-code', { language: 'json' }),
};

/** Words with icon and colour; Directus' own labels are dots without a name, or grey. */
const CHOICE_DISPLAY = 'fieldwright-choice';

const option = ({ label, value, color, icon }: Choice) => ({
  text: keyed(label),
  value,
  ...(color ? { color } : {}),
  ...(icon ? { icon } : {}),
});

const dropdown = (definition: FieldDefinition, choices: readonly Choice[]): Look => ({
  interface: isList(definition) ? 'select-multiple-dropdown' : 'select-dropdown',
  options: {
    choices: choices.map(option),
    ...(definition.allowOther ? { allowOther: true } : {}),
  },
  display: CHOICE_DISPLAY,
  display_options: { choices: choices.map(option) },
});

const isList = (definition: FieldDefinition): boolean =>
  definition.kind === 'scalar' && definition.type === 'json';

const referenceLook = (definition: FieldDefinition & { kind: 'reference' }): Look => {
  if (definition.special === 'file') return { ...plain('file'), display: 'file' };
  if (definition.to === 'directus_users') {
    return { ...plain('select-dropdown-m2o'), display: 'user' };
  }
  return { ...plain('select-dropdown-m2o'), display: 'related-values' };
};

const usual = (definition: FieldDefinition): Look => {
  if (definition.kind === 'reference') return referenceLook(definition);
  if (definition.choices) return dropdown(definition, definition.choices);
  return BY_TYPE[definition.type] ?? plain('input');
};

/** How a field is shown in a form and in a list; what the model says wins over what is usual. */
export const interfaceOf = (definition: FieldDefinition, origin: ExpandedField['origin']): Look => {
  const look = usual(definition);
  const own = definition.interface !== undefined && definition.interface !== look.interface;
  return {
    interface: definition.interface ?? look.interface,
    options: mergedOptions(own && !definition.choices ? null : look.options, definition),
    display: definition.display ?? (origin === 'key' ? null : look.display),
    display_options:
      definition.displayOptions ?? (definition.display ? null : look.display_options),
  };
};

const mergedOptions = (
  base: Record<string, unknown> | null,
  definition: FieldDefinition,
): Record<string, unknown> | null =>
  definition.interfaceOptions ? { ...base, ...definition.interfaceOptions } : base;
