export type ChoiceOption = {
  text: string;
  value: string;
  color?: string | null;
  icon?: string | null;
};

/** What the Studio's own colours say, said once more by an icon. */
const ICON_OF_COLOR: readonly [string, string][] = [
  ['--theme--success', 'check_circle'],
  ['--theme--warning', 'warning'],
  ['--theme--danger', 'error'],
  ['--theme--primary', 'radio_button_checked'],
  ['--theme--foreground-subdued', 'radio_button_unchecked'],
];
const iconFor = (color: string | null | undefined): string | null =>
  ICON_OF_COLOR.find(([name]) => color?.includes(name))?.[1] ?? null;

/** A list of values, also one kept as JSON text; one value as a list of one. */
export const listOf = (value: unknown): string[] => {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.map(String);
  return [String(value as string)];
};

export const shownAs = (value: string, choices: readonly ChoiceOption[] | null | undefined) => {
  const choice = choices?.find((one) => one.value === value);
  return {
    value,
    text: choice?.text ?? value,
    icon: choice?.icon ?? iconFor(choice?.color),
    color: choice?.color ?? null,
  };
};
