import { drawingSVG, qrcode } from 'bwip-js/node';
import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { companiesWithAny, READS } from '../piece.ts';

export type Label = { id: string; code: string; name: string; company: string; svg: string };

/** One sheet and no more. */
export const MOST_LABELS = 200;

const qrCode = (text: string): string => String(qrcode({ bcid: 'qrcode', text }, drawingSVG()));

/** Labels to be printed: a QR code that the portal opens, with number and name beside it. */
export const makeLabels = async (
  knex: Knex,
  actor: Actor,
  { ids, publicUrl }: { ids: readonly string[]; publicUrl: string },
): Promise<Label[]> => {
  const companies = companiesWithAny(actor, READS);
  const { rows } = await knex.raw<{
    rows: { id: string; code: string; name: string; company: string; label: string }[];
  }>(
    `select e.id, e.code, e.name, o.name as company, e.label_code as label
     from equipment e join companies o on o.id = e.company
     where e.id = any(?::uuid[]) and (? or e.company = any(?::uuid[])) order by e.code, e.id`,
    [ids, companies === 'all', companies === 'all' ? [] : companies],
  );
  const base = publicUrl.replace(/\/+$/, '');
  return rows.map(({ label, ...piece }) => ({
    ...piece,
    svg: qrCode(`${base}/portal/e/${label}`),
  }));
};
