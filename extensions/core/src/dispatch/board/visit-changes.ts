import type { UseCaseContext } from '../../platform/context.ts';
import type { Visit } from '../visit-rows.ts';
import type { Planned } from './publish-one.ts';

type Place = { technician: string | null; startsAt: string; endsAt: string };
type Told = { who: 'technician' | 'customer'; name: string; channel: 'portal' | 'none' };
export type VisitChange = {
  order: string;
  number: string;
  kind: 'new' | 'moved' | 'removed';
  technician: string | null;
  technicianName: string | null;
  before: Place | null;
  after: Place | null;
  /** Who hears of it; `none` has no login for the portal and must be called. */
  tells: Told[];
};

type Person = { id: string; name: string; user: string | null };

const placeOf = ({ technician, starts_at, ends_at }: Visit): Place => ({
  technician,
  startsAt: starts_at.toISOString(),
  endsAt: ends_at.toISOString(),
});

const isSame = (one: Place | null, other: Place | null): boolean =>
  one?.technician === other?.technician &&
  one?.startsAt === other?.startsAt &&
  one?.endsAt === other?.endsAt;

/** What publishing changed, and whom the portal shows it. */
export const changesOf = async (
  ctx: UseCaseContext,
  plans: readonly Planned[],
  numberOf: (order: string) => string,
): Promise<VisitChange[]> => {
  const ids = plans.flatMap(({ draft, published }) =>
    [draft.technician, published?.technician].filter((id) => typeof id === 'string'),
  );
  const people = new Map(
    (
      await ctx
        .trx('technicians')
        .whereIn('id', [...new Set(ids)])
        .select<Person[]>('id', 'name', 'user')
    ).map((person) => [person.id, person]),
  );
  return plans.map(({ order, draft, published }) => {
    const before = published ? placeOf(published) : null;
    const after = draft.technician === null ? null : placeOf(draft);
    const concerned = isSame(before, after)
      ? []
      : [...new Set([before?.technician, after?.technician])];
    const technician = after?.technician ?? before?.technician ?? null;
    const kind = before === null ? 'new' : 'moved';
    return {
      order,
      number: numberOf(order),
      kind: after === null ? 'removed' : kind,
      technician,
      technicianName: (technician && people.get(technician)?.name) ?? null,
      before,
      after,
      tells: concerned.flatMap((id): Told[] => {
        const person = id ? people.get(id) : undefined;
        return person
          ? [{ who: 'technician', name: person.name, channel: person.user ? 'portal' : 'none' }]
          : [];
      }),
    };
  });
};
