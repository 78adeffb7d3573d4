import type { Knex } from 'knex';
import { mayEdit, mayWithdraw, type Written } from '../../../../domain/messages/index.ts';
import { loadCase } from '../../lifecycle/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { canMail } from '../../platform/mail-out.ts';
import { peopleOfOrder } from '../../work/index.ts';
import { addressesOf, messagesOf, readMarkOf, SHOWN } from '../repository.ts';
import { mayWriteMessage, mayWriteToClient } from './write-message.ts';

/** The thread of an order for somebody who sees the order, with what he may do in it. */
export const listMessages = async (
  { knex, actor, env }: { knex: Knex; actor: Actor; env: Readonly<Record<string, unknown>> },
  id: string,
) => {
  const now = new Date();
  const { order } = await loadCase(knex, actor, id, now);
  const { company } = order;
  const [rows, mark] = await Promise.all([
    messagesOf(knex, id),
    readMarkOf(knex, { order: id, person: actor.userId }),
  ]);
  const canWrite = mayWriteMessage(actor, company);
  const canWriteToClient = mayWriteToClient(actor, company) && canMail(env);
  // Mails of others are read by those who see mails.
  const seesMails =
    hasCapability(actor, company, 'intake-review') || hasCapability(actor, company, 'audit-read');
  return {
    ...mark,
    isCut: rows.length === SHOWN,
    messages: rows.map(({ author, mail, ...row }) => {
      const written: Written = {
        author,
        audience: row.audience,
        createdAt: new Date(row.at),
        isWithdrawn: row.isWithdrawn,
      };
      return {
        ...row,
        mail: seesMails ? mail : null,
        isMine: author !== null && author === actor.userId,
        canEdit: canWrite && mayEdit(written, actor.userId, now),
        canWithdraw: canWrite && mayWithdraw(written, actor.userId),
      };
    }),
    people: canWrite ? await peopleOfOrder(knex, id) : [],
    addresses: canWriteToClient ? await addressesOf(knex, id) : [],
    can: { write: canWrite, writeToClient: canWriteToClient },
  };
};
