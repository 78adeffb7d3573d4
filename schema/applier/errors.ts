/** Something the operator has to decide; the code is stable, the message says what to do. */
export type SchemaErrorCode =
  | 'SCHEMA_NAME_CLASH'
  | 'SCHEMA_NOT_INSTALLED'
  | 'SCHEMA_MIGRATION_CHANGED'
  | 'SCHEMA_MIGRATION_FAILED'
  | 'SCHEMA_SQL_FAILED'
  | 'SCHEMA_TYPE_CHANGE';

export class SchemaError extends Error {
  readonly code: SchemaErrorCode;

  constructor(code: SchemaErrorCode, message: string, options?: { cause?: unknown }) {
    super(`${code}: ${message}`, options);
    this.name = 'SchemaError';
    this.code = code;
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
