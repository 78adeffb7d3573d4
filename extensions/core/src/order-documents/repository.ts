import type { Knex } from 'knex';
import {
  type DocumentVisibility,
  type Guarded,
  maySee,
  type Viewer,
} from '../../../domain/order-documents/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { asNotVisible, notVisible } from '../platform/errors.ts';
import { inOwnCompanies } from '../platform/own-row.ts';
import { lockFor, lookAt, type Looking } from './viewer.ts';
import type { Actor } from '../platform/actor.ts';

export type DocumentRow = Guarded & {
  id: string;
  company: string;
  work_order: string;
  title: string;
  category: string;
  visibility: DocumentVisibility;
  version_count: number;
  withdrawn_at: Date | null;
};

const DOCUMENT = `
  select d.id, d.company, d.work_order, d.title, d.category, d.visibility, d.version_count,
    d.withdrawn_at, d.created_by as author,
    array(select p.person from order_document_people p
      where p.company = d.company and p.document = d.id) as people
  from order_documents d where d.id = ?`;

const readDocument = async (knex: Knex, id: string): Promise<DocumentRow | undefined> =>
  (await knex.raw<{ rows: DocumentRow[] }>(DOCUMENT, [id])).rows[0];

const orderOf = async (
  knex: Knex,
  actor: Actor,
  { collection, id }: { collection: 'order_documents' | 'order_document_versions'; id: string },
): Promise<{ document: string; order: string }> => {
  const query =
    collection === 'order_documents'
      ? knex('order_documents as d').where('d.id', id)
      : knex('order_document_versions as v')
          .join('order_documents as d', 'd.id', 'v.document')
          .where('v.id', id);
  const found = await query
    .modify(inOwnCompanies(actor, 'd.company'))
    .first<{ document: string; order: string } | undefined>(
      'd.id as document',
      'd.work_order as order',
    );
  if (!found) throw notVisible(collection, id);
  return found;
};

export type Held = Looking & { document: DocumentRow };

const seen = (
  viewer: Viewer,
  document: DocumentRow | undefined,
  { collection, id }: { collection: string; id: string },
): DocumentRow => {
  if (!document || !maySee(viewer, document)) throw notVisible(collection, id);
  return document;
};

/** The document with its order locked, for somebody who sees both. */
export const lockDocument = async (ctx: UseCaseContext, id: string): Promise<Held> => {
  const wanted = { collection: 'order_documents', id } as const;
  const { order } = await orderOf(ctx.trx, ctx.actor, wanted);
  const looking = await lockFor(ctx, order).catch(asNotVisible('order_documents', id));
  return { ...looking, document: seen(looking.viewer, await readDocument(ctx.trx, id), wanted) };
};

/** The document of a version, or itself, for somebody who sees it. */
export const findDocument = async (
  knex: Knex,
  actor: Actor,
  wanted: { collection: 'order_documents' | 'order_document_versions'; id: string },
): Promise<Held> => {
  const { document, order } = await orderOf(knex, actor, wanted);
  const looking = await lookAt(knex, actor, order).catch(
    asNotVisible(wanted.collection, wanted.id),
  );
  return { ...looking, document: seen(looking.viewer, await readDocument(knex, document), wanted) };
};

export type ListedVersion = {
  id: string;
  number: number;
  fileName: string;
  fileType: string;
  sizeBytes: number;
  comment: string | null;
  by: string | null;
  at: string;
};
export type ListedDocument = {
  id: string;
  title: string;
  category: string;
  visibility: DocumentVisibility;
  author: string | null;
  people: { id: string; name: string }[];
  withdrawn: { at: string; by: string | null; reason: string } | null;
  versions: ListedVersion[];
};

const NAME = (alias: string): string =>
  `coalesce(nullif(btrim(concat_ws(' ', ${alias}.first_name, ${alias}.last_name)), ''), ${alias}.email)`;

/** Documents of an order with their versions, the newest first. */
export const documentsOf = async (knex: Knex, order: string): Promise<ListedDocument[]> => {
  const { rows } = await knex.raw<{ rows: ListedDocument[] }>(
    `select d.id, d.title, d.category, d.visibility, d.created_by as author,
       case when d.withdrawn_at is not null then jsonb_build_object('at', d.withdrawn_at,
         'by', ${NAME('w')}, 'reason', d.withdraw_reason) end as withdrawn,
       (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', ${NAME('u')})
           order by u.last_name, u.id), '[]')
         from order_document_people p join directus_users u on u.id = p.person
         where p.company = d.company and p.document = d.id) as people,
       (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number,
           'fileName', v.file_name, 'fileType', v.file_type, 'sizeBytes', v.size_bytes,
           'comment', v.comment, 'by', ${NAME('a')}, 'at', v.created_at)
           order by v.number desc), '[]')
         from order_document_versions v left join directus_users a on a.id = v.created_by
         where v.company = d.company and v.document = d.id) as versions
     from work_orders o
     join order_documents d on d.company = o.company and d.work_order = o.id
     left join directus_users w on w.id = d.withdrawn_by
     where o.id = ? order by d.created_at desc, d.id desc limit 500`,
    [order],
  );
  return rows;
};
