export type ChoiceOption = {
  text: string;
  value: string;
  color?: string | null;
  icon?: string | null;
};

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
    icon: choice?.icon ?? null,
    color: choice?.color ?? null,
  };
};
