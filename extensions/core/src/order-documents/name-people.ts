import { newId } from '../../../domain/kernel/ids.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { peopleOfOrder } from '../work/index.ts';

/** Those who may see a document by name become these and no others; each must see the order. */
export const namePeople = async (
  { trx, now, actor }: UseCaseContext,
  { company, order, document }: { company: string; order: string; document: string },
  people: readonly string[],
): Promise<void> => {
  const wanted = [...new Set(people)];
  const known = new Set((await peopleOfOrder(trx, order)).map(({ id }) => id));
  if (wanted.some((person) => !known.has(person)))
    throw refusal('ORDER_DOCUMENTS_PEOPLE', 422, {}, { field: 'people' });
  await trx('order_document_people').where({ company, document }).delete();
  if (wanted.length === 0) return;
  await trx('order_document_people').insert(
    wanted.map((person) => ({
      id: newId(),
      company,
      document,
      person,
      created_at: now,
      created_by: actor.userId,
    })),
  );
};
