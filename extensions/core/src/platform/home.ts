import type { Knex } from 'knex';
import type { Capability, CompanyKind } from '../../../domain/organisation/index.ts';

export type Filter = Readonly<Record<string, unknown>>;
/** Two instants, the second outside: a day or a week of a company. */
export type Span = { from: string; until: string };

/** The company that a home is about, on its own clock. */
export type HomeScope = {
  knex: Knex;
  company: string;
  kind: CompanyKind;
  /** Whose home it is. */
  user: string | null;
  now: Date;
  /** The company's day at this moment, and the seven days up to its end. */
  today: Span;
  week: Span;
};

/** Parts of a page, from top to bottom. */
export const HOME_SECTIONS = ['setup', 'waiting', 'late', 'today', 'figures'] as const;
export type HomeSection = (typeof HOME_SECTIONS)[number];

/** Rows of a collection: counted with the caller's own rights, so that the list shows as many. */
export type HomeList = {
  collection: string;
  /** Directus filter without the company; `null` where the company has no use for the card. */
  filter: (scope: HomeScope) => Filter | null | Promise<Filter | null>;
  sort?: string;
  /** A page of the Studio that shows the same rows better than a list. */
  page?: string;
};

/** A figure that is no count of rows, with the page that explains it. */
export type HomeFigure = {
  value: (scope: HomeScope) => Promise<number | null>;
  unit: 'count' | 'hours' | 'percent';
  page?: string;
};

/**
 * One figure of Home with what it opens. Its words are the Studio's, by `id`. It is shown to whoever
 * has one of the capabilities in the company and may read what is counted.
 */
export type HomeCard = {
  /** `<domain>.<what>`, with capitals inside: `work.unassigned`. */
  id: string;
  section: HomeSection;
  icon: string;
  capabilities: readonly Capability[];
  /** Kinds of company that it is for; every kind when absent. */
  kinds?: readonly CompanyKind[];
  /** How more than nothing is meant: something to do, or something gone wrong. */
  tone?: 'plain' | 'alarm';
  /** The figure by name, e.g. by technician, the largest first. */
  breakdown?: (scope: HomeScope) => Promise<{ label: string; count: number }[]>;
} & ({ list: HomeList } | { figure: HomeFigure });

/** A figure about the whole installation, for the platform's administrator. */
export type PlatformCard = {
  id: string;
  icon: string;
  tone?: 'plain' | 'alarm';
  value: (knex: Knex) => Promise<number>;
  page: string;
};
