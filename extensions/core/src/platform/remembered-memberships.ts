import type { Actor } from './actor.ts';

type Memberships = Actor['memberships'];

/** Users whose memberships are remembered; the one remembered longest ago makes room. */
const MOST = 1_000;

const known = new Map<string, Memberships>();

/** The memberships that an answer was made with are not, or no longer, those in the database. */
export class MembershipsUnconfirmed extends Error {
  constructor() {
    super('The remembered memberships were not confirmed.');
    this.name = 'MembershipsUnconfirmed';
  }
}

export const rememberedMemberships = (userId: string): Memberships | undefined => known.get(userId);

export const rememberMemberships = (userId: string, memberships: Memberships): void => {
  known.delete(userId);
  known.set(userId, memberships);
  const oldest = known.keys().next();
  if (known.size > MOST && !oldest.done) known.delete(oldest.value);
};

export const forgetMemberships = (userId: string): void => {
  known.delete(userId);
};

/** SQL: the active memberships of the user bound to it, as one text that tells them apart. */
export const CURRENT_MEMBERSHIPS = `(
  select coalesce(string_agg(word, ',' order by word), '')
  from (
    select (memberships.company || ':' || memberships.persona) collate "C" as word
    from memberships join companies on companies.id = memberships.company
    where memberships."user" = ?::uuid and memberships.is_active and companies.is_active
  ) words
)`;

const textOf = (memberships: Memberships): string =>
  memberships
    .map(({ company, persona }) => `${company}:${persona}`)
    .sort()
    .join(',');

/**
 * Compares with what the statement that read the rows saw. An actor whose memberships were read
 * for this request needs no second look.
 * @throws MembershipsUnconfirmed, upon which the request is answered anew
 */
export const confirmMemberships = (actor: Actor, current: string): void => {
  if (!actor.remembered) return;
  if (current !== textOf(actor.memberships)) throw new MembershipsUnconfirmed();
  actor.remembered.isConfirmed = true;
};
