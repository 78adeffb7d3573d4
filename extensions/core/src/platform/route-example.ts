import type { ShippedPersona } from '../../../domain/organisation/index.ts';

/** A company whose rows an example may name. */
export type ExampleCompany = {
  id: string;
  /** A file of the company. */
  file: string;
  /** A failed piece of background work. */
  job: string;
  /** One row of every collection of the model. */
  row: (collection: string) => { readonly id: string; readonly [column: string]: unknown };
};

export type ExampleFile = { name: string; type: string; content: string };
type Values = Readonly<Record<string, unknown>>;

/**
 * How a route is called, made of a company's own rows: the isolation matrix calls it with those of
 * another company, and the API document shows it.
 */
export type RouteExample = {
  /** Who may do it in the own company, which proves that a refusal is about the company. */
  by: ShippedPersona | 'platform';
  /** What fills the parameters of the path: a collection for `:id`, or each parameter by name. */
  id?: string | ((company: ExampleCompany) => string);
  query?: (company: ExampleCompany) => Readonly<Record<string, string>>;
  body?: Values | ((company: ExampleCompany) => Values);
  files?: readonly ExampleFile[];
  /** For answers that refuse inside a success: whether `data` shows nothing of the company. */
  showsNothing?: (data: unknown) => boolean;
};

/** A list under `key` that is empty. */
export const emptyList =
  (key: string) =>
  (data: unknown): boolean =>
    (data as Readonly<Record<string, readonly unknown[]>> | null)?.[key]?.length === 0;

/** Lists filtered by the company. */
export const ofCompany = ({ id }: ExampleCompany): Readonly<Record<string, string>> => ({
  company: id,
});
