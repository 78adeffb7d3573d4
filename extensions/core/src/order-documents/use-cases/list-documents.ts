import type { Knex } from 'knex';
import { isShown, mayKeep, maySee } from '../../../../domain/order-documents/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { peopleOfOrder } from '../../work/index.ts';
import { documentsOf } from '../repository.ts';
import { lookAt, mayAdd } from '../viewer.ts';

/** The documents of an order that the caller sees, and what he may do with them. */
export const listDocuments = async (knex: Knex, actor: Actor, order: string) => {
  const { item, viewer } = await lookAt(knex, actor, order);
  const all = await documentsOf(knex, order);
  const canAdd = mayAdd(actor, item.order.company);
  return {
    documents: all
      .filter(({ people, ...document }) =>
        maySee(viewer, { ...document, people: people.map(({ id }) => id) }),
      )
      .map(({ author, versions, ...document }) => ({
        ...document,
        canKeep: mayKeep(viewer, { author }),
        versions: versions.map((version) => ({ ...version, isShown: isShown(version.fileType) })),
      })),
    people: canAdd ? await peopleOfOrder(knex, order) : [],
    can: { add: canAdd, chooseOffice: viewer.isOffice || viewer.isKeeper },
  };
};
