import { UNIQUE_KEYS } from '../../../domain/kernel/generated/unique-keys.ts';
import { ownMember } from '../../../domain/kernel/paths.ts';
import { type MessageKey, type Params } from '../../../domain/words/index.ts';

/** `code` is a key of the catalogue of messages, of a sentence without parameters. */
export type ConstraintError = { code: MessageKey; status: number; fields: readonly string[] };
export type ConstraintErrors = Readonly<Record<string, ConstraintError>>;
type Refused = ConstraintError & { params?: Params };

const known = new Map<string, ConstraintError>();

/** Names of database constraints whose violation has a meaning of its own to the caller. */
export const addConstraintErrors = (errors: ConstraintErrors): void => {
  for (const [name, error] of Object.entries(errors)) known.set(name, error);
};

/** What the violation of a constraint means: as its domain says, else by the fields of a key of the model. */
export const constraintError = (name: string | undefined): Refused | undefined => {
  if (name === undefined) return undefined;
  const key = known.has(name) ? undefined : ownMember(UNIQUE_KEYS, name);
  return key
    ? {
        code: 'RECORD_NOT_UNIQUE.fields',
        status: 409,
        fields: key.fields,
        params: { fields: { list: key.labels } },
      }
    : known.get(name);
};
