/** What a tone means; the state's own colour goes before it. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** The state of a record in words. `color` is any CSS colour. */
export type RecordState = {
  label: string;
  icon?: string | null;
  color?: string | null;
  tone?: Tone;
};

/** One of the up to six facts of a head. `to` leads inside the Studio, `href` out of it. */
export type HeadFact = {
  key: string;
  label: string;
  text: string;
  to?: string;
  href?: string;
  icon?: string;
  tone?: Tone;
};

/** A command in the head: the first that is primary is the button, the others stand in the menu. */
export type RecordAction = {
  id: string;
  label: string;
  icon?: string;
  isPrimary?: boolean;
  isDangerous?: boolean;
  isBusy?: boolean;
  /** Why it cannot be given now, in words. */
  whyNot?: string | null;
  /** Leads to a page instead of being emitted. */
  to?: string;
};

export type RecordPhase = 'loading' | 'ready' | 'missing' | 'failed';

/** What belongs together in the stream; filters stand for these. */
export type EntryGroup = 'message' | 'history' | 'document';

/** One thing that happened. `at` is an instant (ISO 8601). */
export type TimelineEntry = {
  id: string;
  at: string;
  group: EntryGroup;
  icon: string;
  title: string;
  /** What was said, in the person's own words. */
  text?: string | null;
  /** Changes or other short lines. */
  lines?: readonly string[];
  who?: string | null;
  to?: string;
  tone?: Tone;
};

/** A picture or file that is shown; `id` is the file's. */
export type GalleryFile = {
  id: string;
  title: string;
  caption?: string | null;
  type?: string | null;
  at?: string | null;
  who?: string | null;
};
