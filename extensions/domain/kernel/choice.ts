/** One value of a fixed list: what is stored, what people read, the colour of its dot. */
export type Choice<Value extends string = string> = {
  value: Value;
  label: string;
  color?: string;
  icon?: string;
};

/** Keeps the literal values, so that `ValueOf` gives a union. */
export const choices = <const Value extends string>(
  ...list: readonly Choice<Value>[]
): readonly Choice<Value>[] => list;

export type ValueOf<List extends readonly Choice[]> = List[number]['value'];

/** Directus theme colours: they follow the Studio's light and dark theme. */
export const COLOR = {
  primary: 'var(--theme--primary)',
  success: 'var(--theme--success)',
  warning: 'var(--theme--warning)',
  danger: 'var(--theme--danger)',
  muted: 'var(--theme--foreground-subdued)',
} as const;

/** The English label of a stored value; the value itself where a company added its own. */
export const labelIn = (list: readonly Choice[], value: string): string =>
  list.find((one) => one.value === value)?.label ?? value;
