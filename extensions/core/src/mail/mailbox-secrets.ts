import { open, seal } from '../platform/secrets.ts';

export const MAILBOX_SECRETS = ['password', 'access_token', 'signing_secret'] as const;
export type MailboxSecret = (typeof MAILBOX_SECRETS)[number];
type Payload = Record<string, unknown>;

/** Shown instead of a secret that is there; sent back it changes nothing. */
export const MASK = '**********';

const isSecret = (field: string): field is MailboxSecret =>
  (MAILBOX_SECRETS as readonly string[]).includes(field);

const isKept = (value: unknown): boolean =>
  value === null || value === undefined || value === MASK || String(value).trim() === '';

/** New secrets of a payload as they were typed; what is empty or masked keeps the old one. */
export const givenSecrets = (payload: Payload): Partial<Record<MailboxSecret, string>> =>
  Object.fromEntries(
    MAILBOX_SECRETS.flatMap((field) =>
      isKept(payload[field]) ? [] : [[field, String(payload[field]).trim()]],
    ),
  );

/** The payload as it may be stored: given secrets sealed, the others left out. */
export const withSealedSecrets = (payload: Payload): Payload => {
  const given = givenSecrets(payload);
  const rest = Object.entries(payload).filter(([field]) => !isSecret(field));
  const sealed = Object.entries(given).map(([field, text]) => [field, seal(text)]);
  return Object.fromEntries([...rest, ...sealed]);
};

/** Whatever shape a read has (rows, groups, aggregates): no secret leaves, sealed or not. */
export const withoutSecrets = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => {
      if (!isSecret(field)) return [field, withoutSecrets(inner)];
      return [field, inner === null || inner === undefined ? null : MASK];
    }),
  );
};

export const openSecret = (sealed: string | null): string | null =>
  sealed === null ? null : open(sealed);
