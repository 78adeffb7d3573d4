import type { MailboxLimits } from '../../../domain/mail/index.ts';

type Environment = Record<string, unknown>;

const isOn = (value: unknown): boolean => ['true', '1', 'yes'].includes(String(value));

const listOf = (value: unknown): string[] =>
  [value ?? []]
    .flat()
    .flatMap((part) => String(part).split(','))
    .map((part) => part.trim().toLowerCase())
    .filter(Boolean);

/** The API has its settings in Directus' environment, the worker in its own. */
export const mailboxLimits = (env: Environment): MailboxLimits => ({
  allowUnencrypted: isOn(env.MAIL_ALLOW_UNENCRYPTED),
  hosts: listOf(env.MAIL_HOSTS),
});

const MIB = 1024 * 1024;

export const MAIL_LIMITS = {
  /** A larger mail is not fetched; its row says so. Partners' mails have 50 KB. */
  mailBytes: 25 * MIB,
  /** Of a mail's header that is looked at when it is stored. */
  headerBytes: 64 * 1024,
} as const;
