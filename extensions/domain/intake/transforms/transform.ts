import type { Finding } from '../errors.ts';
import type { Cell } from '../../documents/index.ts';

export type TransformInput = { text: string; cells: readonly Cell[] };
export type TransformContext = {
  field: string;
  timeZone: string;
  /** Whose telephone numbers are written without their code, ISO 3166 alpha-2. */
  country?: string | undefined;
  options: Record<string, unknown>;
};
export type Transformed = {
  value: unknown;
  errors?: Finding[];
  warnings?: Finding[];
  /** Further values that the text gave, beside the field itself. */
  extra?: Record<string, unknown>;
};
export type Transform = (input: TransformInput, context: TransformContext) => Transformed;

export const cellsOf = (input: TransformInput): string[] => input.cells.map((cell) => cell.address);
