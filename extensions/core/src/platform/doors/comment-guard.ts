import type { Accountability, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { wrapMethod } from '../directus/wrap-method.ts';
import { valueRefused } from '../column-errors.ts';
import { forbidden } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';

type Row = Record<string, unknown>;
type Service = { knex: Knex; schema: SchemaOverview; accountability: Accountability | null };

/** As Directus finds them. */
const MENTION = /@([0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12})/gi;

const refuse = (field: string): Error =>
  valueRefused('text', { collection: 'directus_comments', field });

const isKey = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** What is missing, Directus says itself. */
const checkComment = ({ comment, collection, item }: Row): void => {
  if (comment && typeof comment !== 'string') throw refuse('comment');
  if (collection && typeof collection !== 'string') throw refuse('collection');
  if (item && !isKey(item)) throw refuse('item');
};

/**
 * Directus looks up who is mentioned once the comment is written, and with nobody's rights: it told
 * who there is, and refused what it had stored.
 */
export const registerCommentGuard: RegisterHooks = (_register, { services }) => {
  const { CommentsService, UsersService } = services;

  const checkMentions = async (row: Row, { knex, schema, accountability }: Service) => {
    const found = [...String(row['comment'] ?? '').matchAll(MENTION)];
    const ids = [...new Set(found.map(([, id = '']) => id.toLowerCase()))];
    if (ids.length === 0 || !accountability?.user) return;
    const users = new UsersService({ knex, schema, accountability });
    const seen = await users.readByQuery({
      filter: { id: { _in: ids } },
      fields: ['id'],
      limit: -1,
    });
    if (seen.length < ids.length)
      throw forbidden('The comment mentions somebody who is not there or whom you may not see.');
  };

  wrapMethod<Service>(
    CommentsService.prototype,
    'createOne',
    (next) =>
      async function (row, ...rest) {
        checkComment(row as Row);
        await checkMentions(row as Row, this);
        return next.call(this, row, ...rest);
      },
  );
  wrapMethod<Service>(
    CommentsService.prototype,
    'updateMany',
    (next) =>
      async function (keys, row, ...rest) {
        checkComment((row ?? {}) as Row);
        return next.call(this, keys, row, ...rest);
      },
  );
};
