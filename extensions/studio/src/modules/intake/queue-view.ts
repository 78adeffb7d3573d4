import type { TabCounts } from './types.ts';
import { type WordKey } from '../../language/words.ts';

export type Tab = keyof TabCounts | 'failed';
export type Sort = 'created' | '-created';

/** Filters by the names of the list's query. */
export const FILTER_NAMES = [
  'partnerGroup',
  'orderType',
  'matchKind',
  'building',
  'claim',
  'source',
  'profile',
  'olderThanHours',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

export type QueueView = {
  tab: Tab;
  sort: Sort;
  search: string;
  filters: Partial<Record<FilterName, string>>;
};

const OPEN = 'pending,valid,needs_review';

type TabEntry = { label: WordKey; icon: string; query: Record<string, string> };

export const TABS: Readonly<Record<Tab, TabEntry>> = {
  open: { label: 'queue.tabOpen', icon: 'inbox', query: { status: OPEN } },
  ready: { label: 'queue.tabReady', icon: 'done', query: { status: 'valid' } },
  errors: { label: 'queue.tabErrors', icon: 'report', query: { status: OPEN, errors: 'with' } },
  changes: {
    label: 'queue.tabChanges',
    icon: 'difference',
    query: { status: OPEN, matchKind: 'update,reschedule' },
  },
  duplicates: {
    label: 'queue.tabDuplicates',
    icon: 'content_copy',
    query: { status: OPEN, matchKind: 'duplicate' },
  },
  noBuilding: {
    label: 'queue.tabNoBuilding',
    icon: 'domain_disabled',
    query: { status: OPEN, building: 'unknown' },
  },
  mine: { label: 'queue.tabMine', icon: 'person', query: { status: OPEN, claim: 'mine' } },
  approved: { label: 'queue.tabApproved', icon: 'task_alt', query: { status: 'approved' } },
  rejected: { label: 'queue.tabRejected', icon: 'block', query: { status: 'rejected' } },
  failed: { label: 'queue.tabFailed', icon: 'error', query: { status: OPEN } },
};

const isTab = (text: unknown): text is Tab => typeof text === 'string' && Object.hasOwn(TABS, text);

type RouteQuery = Record<string, unknown>;
const textIn = (query: RouteQuery, name: string): string => {
  const value = query[name];
  return typeof value === 'string' ? value : '';
};

/** The view that an address names; what it does not name is as usual. */
export const viewOfRoute = (query: RouteQuery, usualSort: Sort): QueueView => {
  const sort = textIn(query, 'sort');
  return {
    tab: isTab(query.tab) ? query.tab : 'open',
    sort: sort === 'created' || sort === '-created' ? sort : usualSort,
    search: textIn(query, 'search'),
    filters: Object.fromEntries(
      FILTER_NAMES.flatMap((name) => {
        const value = textIn(query, name);
        return value ? [[name, value]] : [];
      }),
    ),
  };
};

export const routeOfView = ({ tab, sort, search, filters }: QueueView): Record<string, string> => ({
  ...(tab === 'open' ? {} : { tab }),
  sort,
  ...(search ? { search } : {}),
  ...filters,
});

/** What the list is asked for: the tab's own conditions count before the filters. */
export const filterOfView = ({ tab, search, filters }: QueueView): Record<string, string> => ({
  ...filters,
  ...TABS[tab].query,
  ...(search ? { search } : {}),
});
