import type { CollectionDefinition, FieldDefinition } from '../../dsl.ts';
import { expandFields } from '../expand.ts';

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const typeWords = (definition: FieldDefinition, models: ReadonlySet<string>): string => {
  if (definition.kind === 'reference') {
    const target = models.has(definition.to)
      ? `[${definition.to}](${definition.to}.md)`
      : definition.to;
    return `→ ${target}, ${definition.onDelete}`;
  }
  if (definition.choices) return definition.type === 'json' ? 'list of choices' : 'choice';
  if (definition.type === 'string') return `string(${definition.length})`;
  if (definition.type === 'decimal') return `decimal(${definition.precision},${definition.scale})`;
  return definition.type === 'timestamp' ? 'instant' : definition.type;
};

const traits = (definition: FieldDefinition): string => {
  const words = [
    ...(definition.required ? ['required'] : []),
    ...(definition.unique ? ['unique'] : []),
    ...(definition.readonly ? ['read-only'] : []),
    ...(definition.hidden ? ['hidden'] : []),
  ];
  const fallback = definition.default;
  if (fallback !== undefined && fallback !== null) {
    words.push(`default \`${typeof fallback === 'string' ? fallback : JSON.stringify(fallback)}\``);
  }
  return words.join(', ');
};

const meaning = ({ note, choices, allowOther }: FieldDefinition): string => {
  const values = choices?.map(({ value, label }) => `\`${value}\` ${label}`).join(' · ');
  const more = allowOther ? ' (an administrator may add others)' : '';
  return [note, values && `${values}${more}`].filter(Boolean).map(String).join('<br>');
};

export const fieldTable = (
  collection: CollectionDefinition,
  models: ReadonlySet<string>,
): string[] => [
  '| field | type | | meaning |',
  '|---|---|---|---|',
  ...expandFields(collection).map(
    ({ name, definition }) =>
      `| \`${name}\` | ${typeWords(definition, models)} | ${escaped(traits(definition))} | ${escaped(meaning(definition))} |`,
  ),
];
