import type { ParserProfile } from '../profile.ts';
import { requiredFor } from '../validate.ts';

/** A field that orders of a type need and that no rule of the profile reads. */
export type Gap = { orderType: string; field: string };

type Rule = {
  kind?: string;
  field: string;
  value?: unknown;
  words?: Readonly<Record<string, unknown>>;
  cases?: readonly { value: unknown }[];
  otherwise?: unknown;
  options?: { map?: Readonly<Record<string, unknown>> };
};

const rulesOf = ({ family, definition }: ParserProfile): readonly Rule[] => {
  if (family !== 'table') return definition.fields as readonly Rule[];
  const { columns, cases, constants, appointment } = definition;
  const fixed = Object.entries(constants).map(([field, value]): Rule => ({ field, value }));
  return [...(columns as readonly Rule[]), ...cases, ...fixed, { field: appointment.field }];
};

/** Order types that the rules of a profile can give. */
const typesOf = (rules: readonly Rule[]): string[] => {
  const values = rules
    .filter(({ field }) => field === 'orderType')
    .flatMap(({ value, words = {}, cases = [], otherwise, options }) => [
      value,
      otherwise,
      ...Object.values(words),
      ...Object.values(options?.map ?? {}),
      ...cases.map((one) => one.value),
    ]);
  return [...new Set(values.filter((value) => typeof value === 'string'))];
};

const rootOf = (path: string): string => path.split('.')[0] ?? path;

/**
 * What the profile will always miss: orders of these types never become ready by themselves, however
 * well their forms are filled in.
 */
export const gapsOf = (profile: ParserProfile): Gap[] => {
  const rules = rulesOf(profile);
  const filled = new Set(rules.map(({ field }) => rootOf(field)));
  const isPhone = (field: string): boolean => field === 'phone' || field === 'phones';
  const hasPhone = filled.has('phone') || filled.has('phones');
  return typesOf(rules).flatMap((orderType) =>
    requiredFor(profile.definition, orderType)
      .filter(({ field }) => !filled.has(rootOf(field)) && !(isPhone(field) && hasPhone))
      .map(({ field }): Gap => ({ orderType, field })),
  );
};
