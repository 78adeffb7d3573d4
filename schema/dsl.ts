/**
 * The words in which the model is written. A collection is one file under `model/<domain>/`;
 * the compiler derives from it the Directus snapshot, SQL constraints, permissions, row types,
 * documentation and the entity diagram.
 */
import type { WordList } from '../extensions/domain/words/word-list.ts';
import type { JsonShape, ValueFormat } from '../extensions/domain/kernel/column-value.ts';
import type { CompanyKind } from '../extensions/domain/organisation/choices.ts';
import type { ShippedPersona } from '../extensions/domain/organisation/personas.ts';

export type Choice = {
  value: string;
  label: string;
  /** A Directus theme colour variable or hex, the tint behind the label. */
  color?: string;
  icon?: string;
};

/** What every field may say about itself. */
export type FieldOptions = {
  /** Label in the Studio; derived from the key when absent. */
  label?: string;
  /** What the field means, in one sentence: shown under the field and in the documentation. */
  note?: string;
  required?: boolean;
  unique?: boolean;
  indexed?: boolean;
  /** Database default; `CURRENT_TIMESTAMP` for an instant. */
  default?: string | number | boolean | null | Record<string, unknown> | unknown[];
  /** Shown, never edited in a form. Commands and triggers still write it. */
  readonly?: boolean;
  hidden?: boolean;
  /**
   * Whoever reads what happened does not read this value: events show its last signs at most, revisions
   * leave it out. The row itself is read by its own rights.
   */
  sensitive?: boolean;
  choices?: readonly Choice[];
  /** An admin may add choices of his own; they survive upgrades. */
  allowOther?: boolean;
  /**
   * What a text must name; checked when it is saved. A `link` is one that people follow: the database
   * takes `http`, `https`, `mailto` and `tel` alone.
   */
  format?: ValueFormat;
  /** What a JSON value must be; checked when it is saved. */
  shape?: JsonShape;
  /** Studio interface id when the type's usual one does not fit. */
  interface?: string;
  interfaceOptions?: Record<string, unknown>;
  display?: string;
  displayOptions?: Record<string, unknown>;
  width?: 'half' | 'full' | 'fill';
  /** Key of a group declared in `groups` of the collection. */
  group?: string;
  /** Kinds of company that have the field; every kind when absent. */
  kinds?: readonly CompanyKind[];
};

type Scalar = FieldOptions & { kind: 'scalar' };
export type FieldDefinition =
  | (Scalar & { type: 'uuid' | 'text' | 'boolean' | 'date' | 'time' | 'json' | 'hash' })
  | (Scalar & { type: 'string'; length: number })
  | (Scalar & { type: 'integer' | 'bigInteger' })
  | (Scalar & { type: 'decimal'; precision: number; scale: number })
  /** Instants are `timestamp with time zone`. */
  | (Scalar & { type: 'timestamp'; special?: 'date-created' | 'date-updated' })
  | (FieldOptions & {
      kind: 'reference';
      /** Collection pointed at; `directus_users` and `directus_files` are allowed. */
      to: string;
      onDelete: 'restrict' | 'cascade' | 'set null';
      special?: 'user-created' | 'user-updated' | 'file';
      /**
       * The reference leads upwards, to who leads or to what contains the row, and never back to it: the
       * database refuses circles of any length. Names the field by which the rows are pointed at.
       */
      upwardsBy?: string;
      /**
       * Of a file: read by whoever reads the row, and by its uploader. Otherwise the office of the company
       * reads it. To be said where not all of the office reads the rows.
       */
      readWithRow?: boolean;
    });

/** A list that people come back to: title in English, Directus filter, columns where others fit. */
export type Bookmark = {
  title: string;
  /** What an earlier release called it. */
  formerly?: string;
  icon: string;
  color?: string;
  filter: Record<string, unknown>;
  sort?: string;
  columns?: readonly string[];
  /** Field with a point: the rows are drawn on a map instead of in a table. */
  map?: string;
  /** Kinds of company whose people have it; every kind when absent. */
  kinds?: readonly CompanyKind[];
};

type FirstLook = { columns: readonly string[]; sort: string };

export type Group = { key: string; label: string; icon?: string; closed?: boolean };

export type Action = 'create' | 'read' | 'update' | 'delete';

export type Access = {
  /** Fields the persona may use; every field when absent. */
  fields?: readonly string[];
  /** Directus filter laid over the company rule, e.g. a technician's own visits. */
  filter?: Record<string, unknown>;
};

/**
 * `read` reads; `edit` creates, reads and updates; `full` may also delete. A persona that is not
 * named has no access. `Access.fields` on create and update never contain `id` or `company`.
 */
export type CollectionAccess = Partial<
  Record<ShippedPersona, 'none' | 'read' | 'edit' | 'full' | Partial<Record<Action, Access | true>>>
>;

/** A field whose change says what happened: `to` by the value it takes, `set` and `cleared` by having one. */
export type NamedChange = {
  field: string;
  to?: Readonly<Record<string, string>>;
  set?: string;
  cleared?: string;
};

/**
 * How changes of a row become domain events. Kinds are `<subject>.<what happened>`: `created`,
 * `updated`, `deleted`, or what the first of `named` says that fits.
 */
export type EventWords = {
  named?: readonly NamedChange[];
  /** Fields that no event may carry: secrets, and bulk that nobody reads there. */
  omit?: readonly string[];
  /** False where rows come by the ten thousand and something else says that they came. */
  created?: false;
};

export type CollectionDefinition = {
  name: string;
  /** Folder of the house the collection belongs to. */
  domain: string;
  label: string;
  singular: string;
  /** What one row is, in one or two sentences. */
  note: string;
  icon: string;
  /** `company`: NOT NULL `company`, composite foreign keys, isolation. `global`: one for all. */
  tenancy: 'company' | 'global';
  /** Directus display template. */
  display: string;
  /** Directus activity and revisions kept for changes through its services. */
  tracking: 'all' | 'activity' | 'none';
  /** False for what is a history itself, and for secrets. */
  events?: EventWords | false;
  /** Adds `created_at`, `created_by`, `updated_at`, `updated_by`. Default true. */
  stamps?: boolean;
  /** Adds `version`, raised by the database at every update, for If-Match. */
  versioned?: boolean;
  /** Rows may only be added: UPDATE and DELETE are refused by the database. */
  appendOnly?: boolean;
  hidden?: boolean;
  sortField?: string;
  /** The Studio's list as it first looks; derived from `display` and the fields when absent. */
  list?: FirstLook & {
    /** For people who work in companies of one kind alone. */
    byKind?: Partial<Record<CompanyKind, FirstLook>>;
  };
  /** Bookmarks that everybody who reads the collection is given, beside his own. */
  bookmarks?: readonly Bookmark[];
  groups?: readonly Group[];
  /** Malay and French of what only this collection says: names and titles, notes and choices. */
  words?: { labels?: WordList; texts?: WordList };
  fields: Record<string, FieldDefinition>;
  /** Composite unique constraints. */
  unique?: readonly (readonly string[])[];
  /** Composite indexes, at least two columns each. */
  indexes?: readonly (readonly string[])[];
  /** Fields that the search looks in; several are kept joined in `search_text`, with a trigram index. */
  searchable?: readonly string[];
  access: CollectionAccess;
  /** Kinds of company that have the collection; every kind when absent. */
  kinds?: readonly CompanyKind[];
};

export const defineCollection = (definition: CollectionDefinition): CollectionDefinition =>
  definition;

type Options = FieldOptions;

export const string = (options: Options & { length?: number } = {}): FieldDefinition => ({
  kind: 'scalar',
  type: 'string',
  length: 255,
  width: 'half',
  ...options,
});
export const text = (options: Options = {}): FieldDefinition => ({
  kind: 'scalar',
  type: 'text',
  ...options,
});
/** A link, shown as one. Never use a plain text for it. */
export const link = (options: Omit<Options, 'format'> = {}): FieldDefinition =>
  text({ interface: 'input', ...options, format: 'link' });
export const uuid = (options: Options = {}): FieldDefinition => ({
  kind: 'scalar',
  type: 'uuid',
  width: 'half',
  ...options,
});
export const boolean = (options: Options = {}): FieldDefinition => ({
  kind: 'scalar',
  type: 'boolean',
  default: false,
  required: true,
  width: 'half',
  ...options,
});
export const integer = (options: Options = {}): FieldDefinition => ({
  kind: 'scalar',
  type: 'integer',
  width: 'half',
  ...options,
});
export const decimal = (
  options: Options & { precision?: number; scale?: number } = {},
): FieldDefinition => ({
  kind: 'scalar',
  type: 'decimal',
  precision: 10,
  scale: 5,
  width: 'half',
  ...options,
});
export const date = (options: Options = {}): FieldDefinition => ({
  kind: 'scalar',
  type: 'date',
  width: 'half',
  ...options,
});
/** A time of day on the company's clock. */
export const time = (options: Options = {}): FieldDefinition => ({
  kind: 'scalar',
  type: 'time',
  width: 'half',
  ...options,
});
export const instant = (
  options: Options & { special?: 'date-created' | 'date-updated' } = {},
): FieldDefinition => ({
  kind: 'scalar',
  type: 'timestamp',
  width: 'half',
  ...options,
});
export const json = (options: Options = {}): FieldDefinition => ({
  kind: 'scalar',
  type: 'json',
  ...options,
});
/** Integer minor units; the row carries `currency` beside it. */
export const moneyMinor = (options: Options = {}): FieldDefinition => ({
  kind: 'scalar',
  type: 'bigInteger',
  width: 'half',
  display: 'fieldwright-money',
  ...options,
});
export const choice = (
  choices: readonly Choice[],
  options: Options & { length?: number } = {},
): FieldDefinition => ({
  kind: 'scalar',
  type: 'string',
  length: 64,
  choices,
  width: 'half',
  ...options,
});
export const reference = (
  to: string,
  options: Options & {
    onDelete?: 'restrict' | 'cascade' | 'set null';
    upwardsBy?: string;
  } = {},
): FieldDefinition => ({
  kind: 'reference',
  to,
  onDelete: 'restrict',
  width: 'half',
  ...options,
});
export const user = (
  options: Options & { special?: 'user-created' | 'user-updated'; upwardsBy?: string } = {},
): FieldDefinition => ({
  kind: 'reference',
  to: 'directus_users',
  onDelete: 'set null',
  width: 'half',
  ...options,
});
export const file = (
  options: Options & {
    onDelete?: 'restrict' | 'cascade' | 'set null';
    readWithRow?: boolean;
  } = {},
): FieldDefinition => ({
  kind: 'reference',
  to: 'directus_files',
  onDelete: 'set null',
  special: 'file',
  width: 'half',
  ...options,
});
