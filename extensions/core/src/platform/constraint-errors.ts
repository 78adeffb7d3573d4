export type ConstraintError = { code: string; status: number; message: string };
export type ConstraintErrors = Readonly<Record<string, ConstraintError>>;

const known = new Map<string, ConstraintError>();

/** Names of database constraints whose violation has a meaning of its own to the caller. */
export const addConstraintErrors = (errors: ConstraintErrors): void => {
  for (const [name, error] of Object.entries(errors)) known.set(name, error);
};

export const constraintError = (name: string | undefined): ConstraintError | undefined =>
  name === undefined ? undefined : known.get(name);
