import type { Knex } from 'knex';
import { MODEL_FACTS } from '../../../domain/kernel/generated/model-facts.ts';
import {
  checkMailbox,
  type MailboxFacts,
  type MailboxProblem,
  SHORTEST_SIGNING_SECRET,
} from '../../../domain/mail/index.ts';
import { say } from '../../../domain/words/index.ts';
import { refusal } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { mailboxLimits } from './mail-settings.ts';
import {
  givenSecrets,
  MAILBOX_SECRETS,
  withoutSecrets,
  withSealedSecrets,
} from './mailbox-secrets.ts';

type Payload = Record<string, unknown>;

/** What the database fills in for a field that a new mailbox does not name. */
const DEFAULTS: Payload = MODEL_FACTS.mailboxes?.defaults ?? {};

const factsOf = (row: Payload): MailboxFacts =>
  ({
    ...row,
    ...Object.fromEntries(MAILBOX_SECRETS.map((field) => [`has_${field}`, Boolean(row[field])])),
  }) as unknown as MailboxFacts;

const refuse = (problems: readonly MailboxProblem[]): void => {
  const [first] = problems;
  if (!first) return;
  throw refusal(
    'INTAKE_MAILBOX_INVALID',
    400,
    { problems: { said: problems } },
    { collection: 'mailboxes', field: first.field, errors: problems },
  );
};

const secretProblems = (payload: Payload): MailboxProblem[] => {
  const { signing_secret: key } = givenSecrets(payload);
  return key !== undefined && key.length < SHORTEST_SIGNING_SECRET
    ? [
        {
          field: 'signing_secret',
          ...say('MAILBOX.signingSecretShort', { length: SHORTEST_SIGNING_SECRET }),
        },
      ]
    : [];
};

/**
 * Mailboxes through whatever door: a secret is sealed before it reaches the database and never
 * leaves it, and a mailbox that cannot work is refused with the field that is wrong.
 */
export const registerMailboxHooks: RegisterHooks = ({ filter }, { env }) => {
  const limits = mailboxLimits(env);

  filter('mailboxes.items.create', (payload) => {
    const row = payload as Payload;
    refuse([
      ...secretProblems(row),
      ...checkMailbox(factsOf({ ...DEFAULTS, ...row, ...givenSecrets(row) }), limits),
    ]);
    return withSealedSecrets(row);
  });

  filter('mailboxes.items.update', async (payload, { keys }, eventContext) => {
    const knex = eventContext.database as Knex;
    const patch = payload as Payload;
    const given = givenSecrets(patch);
    const { password: _p, access_token: _a, signing_secret: _s, ...plain } = patch;
    const rows = (await knex('mailboxes').whereIn('id', keys as string[])) as Payload[];
    for (const row of rows)
      refuse([
        ...secretProblems(patch),
        ...checkMailbox(factsOf({ ...row, ...plain, ...given }), limits),
      ]);
    return withSealedSecrets(patch);
  });

  filter('mailboxes.items.read', (rows) => withoutSecrets(rows) as typeof rows);
};
