import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { addressLine, townLine } from '../../../domain/addresses/index.ts';
import { canonical, USUAL_TERMS } from '../../../domain/sign-ups/index.ts';
import { findPayer, liveCard } from '../payments/index.ts';
import { findPlace, type SignUpRow } from './rows.ts';
import { signUpCompany } from './settings.ts';

export const sha256 = (bytes: string | Buffer): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The card that was given, as the agreement names it. */
export const cardGiven = async (knex: Knex, { company, id }: Pick<SignUpRow, 'company' | 'id'>) => {
  const payer = await findPayer(knex, { company, sign_up: id });
  const card = payer ? await liveCard(knex, payer) : null;
  return (
    card && {
      ...{ brand: card.brand, last4: card.last4 },
      ...{ expiryMonth: card.expiryMonth, expiryYear: card.expiryYear },
    }
  );
};

/** Everything that is agreed. The key tells whether a printed agreement is still of this. */
export const contentOf = async (knex: Knex, row: SignUpRow) => {
  const [company, place, card] = await Promise.all([
    signUpCompany(knex, row.company),
    findPlace(knex, row.company, row.address),
    cardGiven(knex, row),
  ]);
  const content = {
    customer: { name: row.name, email: row.email, phone: row.phone },
    address: place
      ? { line: addressLine(place), town: townLine(place), fibreId: place.fibreId }
      : null,
    plan: row.price,
    ...(card && { card: { brand: card.brand, last4: card.last4 } }),
    visit: {
      from: row.slot_starts_at?.toISOString() ?? null,
      until: row.slot_ends_at?.toISOString() ?? null,
    },
    timeZone: company.timeZone,
    language: row.language,
    terms:
      company.settings.terms[row.language] ??
      company.settings.terms.en ??
      USUAL_TERMS[row.language],
  };
  return { ...content, key: sha256(canonical(content)) };
};
export type AgreementContent = Awaited<ReturnType<typeof contentOf>>;

export type Agreement = { id: string; pdf: string; sha256: string; madeAt: Date };

/** The latest print of a sign-up, if it is of what would be agreed now. */
export const currentAgreement = async (
  knex: Knex,
  row: SignUpRow,
  key: string,
): Promise<Agreement | null> =>
  ((await knex('agreements')
    .where({ company: row.company, sign_up: row.id })
    .whereRaw(`content->>'key' = ?`, [key])
    .orderBy('made_at', 'desc')
    .first('id', 'pdf', 'pdf_sha256 as sha256', 'made_at as madeAt')) as Agreement | undefined) ??
  null;

export const printsOf = async (knex: Knex, { company, id }: SignUpRow): Promise<number> =>
  Number(
    (await knex('agreements').where({ company, sign_up: id }).count<{ count: string }[]>('*'))[0]
      ?.count ?? 0,
  );
