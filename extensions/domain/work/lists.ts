/**
 * Lists of orders, visits and dockets that people come back to, as Directus filters: bookmarks of
 * the Studio and the figures of Home are made of the same. `$NOW` is the moment of asking.
 */
/** The work is not done, and not given up. */
export const OPEN_CATEGORIES = [
  'new',
  'scheduled',
  'dispatched',
  'in_progress',
  'blocked',
] as const;
const NOT_SET_OUT = ['new', 'scheduled'] as const;

export const UNASSIGNED_ORDERS = {
  _and: [{ technician: { _null: true } }, { status_category: { _in: NOT_SET_OUT } }],
};
export const BLOCKED_ORDERS = { _and: [{ status_category: { _eq: 'blocked' } }] };
/** The clock has run out, or the visit is over and the work is not. */
export const OVERDUE_ORDERS = {
  _and: [
    { status_category: { _in: OPEN_CATEGORIES } },
    { _or: [{ kpi_due_at: { _lt: '$NOW' } }, { scheduled_end: { _lt: '$NOW' } }] },
  ],
};
/** Made by this person, and not yet done. */
export const ordersMadeBy = (user: string) => ({
  _and: [{ created_by: { _eq: user } }, { status_category: { _in: OPEN_CATEGORIES } }],
});
export const overdueOrdersMadeBy = (user: string) => ({
  _and: [{ created_by: { _eq: user } }, ...OVERDUE_ORDERS._and],
});
export const ORDERS_WITHOUT_DOCKET = {
  _and: [{ status_category: { _eq: 'done' } }, { docket_number: { _null: true } }],
};
export const ORDERS_AT_WORK = {
  _and: [{ status_category: { _in: ['dispatched', 'in_progress'] } }],
};

export const DRAFT_VISITS = { _and: [{ status: { _eq: 'draft' } }] };
export const COMING_VISITS = {
  _and: [{ status: { _eq: 'published' } }, { starts_at: { _gte: '$NOW' } }],
};
export const DOCKETS_TO_VERIFY = { _and: [{ status: { _eq: 'received' } }] };
export const REJECTED_DOCKETS = { _and: [{ status: { _eq: 'rejected' } }] };
export const RESCHEDULES_TO_DECIDE = { _and: [{ status: { _eq: 'pending' } }] };
export const OPEN_BLOCKERS = { _and: [{ resolved_at: { _null: true } }] };

type Span = { from: string; until: string };

/** Visits that begin in the span: the day of a company has its own two instants. */
export const visitsIn = ({ from, until }: Span) => ({
  _and: [
    { status: { _in: ['published', 'completed'] } },
    { starts_at: { _gte: from } },
    { starts_at: { _lt: until } },
  ],
});
export const ordersCompletedIn = ({ from, until }: Span) => ({
  _and: [{ completed_at: { _gte: from } }, { completed_at: { _lt: until } }],
});
