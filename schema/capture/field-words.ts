import type { Choice } from '../dsl.ts';
import { englishOf, plainText, sentence } from '../compiler/labels.ts';
import type { FieldMeta, SnapshotField } from '../compiler/snapshot.ts';
import { isSame } from '../applier/merge/three-way.ts';

/** Words of the model's language for a field, and what it has no word for. */
export type FieldWords = {
  words: Record<string, unknown>;
  wordless: Record<string, unknown>;
};

type StudioChoice = { text?: string; value: string; color?: string; icon?: string };

const choicesOf = (options: FieldMeta['options']): Choice[] | undefined => {
  const choices = options?.['choices'] as StudioChoice[] | undefined;
  if (!Array.isArray(choices) || choices.length === 0) return undefined;
  return choices.map(({ text, value, color, icon }) => ({
    value,
    label: text === undefined ? value : plainText(text),
    ...(color ? { color } : {}),
    ...(icon ? { icon } : {}),
  }));
};

const withoutChoices = (options: Record<string, unknown> | null) => {
  const rest = Object.fromEntries(
    Object.entries(options ?? {}).filter(([key]) => key !== 'choices' && key !== 'allowOther'),
  );
  return Object.keys(rest).length > 0 ? rest : undefined;
};

const SECTION = 'section_';
const WORDLESS = ['conditions', 'validation', 'validation_message'] as const;

/** Nothing where the compiler would give the same. */
const labelOf = ({ translations, field }: FieldMeta): string | undefined => {
  const label = englishOf(translations)?.translation;
  return label === sentence(field) ? undefined : label;
};

/** Everything that can be said about how a field looks; undefined where nothing is to be said. */
const say = (meta: FieldMeta): Record<string, unknown> => ({
  label: labelOf(meta),
  note: meta.note === null ? undefined : plainText(meta.note),
  readonly: meta.readonly || undefined,
  hidden: meta.hidden || undefined,
  choices: choicesOf(meta.options),
  allowOther: meta.options?.['allowOther'] === true || undefined,
  interface: meta.interface ?? undefined,
  interfaceOptions: withoutChoices(meta.options),
  display: meta.display ?? undefined,
  displayOptions: withoutChoices(meta.display_options),
  width: meta.width,
  group: meta.group?.startsWith(SECTION) ? meta.group.slice(SECTION.length) : undefined,
});

/** What was changed in the Studio since the field was applied. */
export const changedWords = (base: SnapshotField, live: SnapshotField): FieldWords => {
  const [before, now] = [say(base.meta), say(live.meta)];
  const words = Object.fromEntries(
    Object.keys(now)
      .filter((key) => !isSame(before[key], now[key]))
      .map((key) => [key, now[key] ?? falseOrNull(key)]),
  );
  const wordless = Object.fromEntries(
    WORDLESS.filter((key) => !isSame(base.meta[key], live.meta[key])).map((key) => [
      key,
      live.meta[key],
    ]),
  );
  return { words, wordless };
};

const falseOrNull = (key: string): false | null =>
  key === 'hidden' || key === 'readonly' || key === 'allowOther' ? false : null;

/** Everything about a field that the model does not know yet. */
export const allWords = (field: SnapshotField): Record<string, unknown> => {
  const fallback = field.schema?.default_value;
  return {
    ...say(field.meta),
    required: field.meta.required || field.schema?.is_nullable === false || undefined,
    unique: field.schema?.is_unique || undefined,
    indexed: field.schema?.is_indexed || undefined,
    default: fallback === null ? undefined : fallback,
  };
};
