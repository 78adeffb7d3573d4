import { describe, expect, it } from 'vitest';
import { isRetryable, toDomainError } from './database-errors.ts';

const postgresError = (fields: Record<string, unknown>) =>
  Object.assign(new Error(String(fields.message ?? 'failed')), fields);

describe('toDomainError', () => {
  it('takes code and words from what a trigger raises', () => {
    const error = postgresError({
      code: '23514',
      message: 'update "work_orders" - WORK_TRANSITION_UNKNOWN: Pending → Completed',
      table: 'work_orders',
    });
    expect(toDomainError(error)).toMatchObject({
      code: 'WORK_TRANSITION_UNKNOWN',
      status: 409,
      message: 'Pending → Completed',
      extensions: { collection: 'work_orders' },
    });
  });

  it('names the fields of a unique violation, not their values', () => {
    const error = postgresError({
      code: '23505',
      table: 'sites',
      detail: 'Key (company, code)=(a, HQ) already exists.',
    });
    expect(toDomainError(error)).toMatchObject({
      code: 'RECORD_NOT_UNIQUE',
      extensions: { collection: 'sites', fields: ['code'] },
    });
  });

  it('tells a row that is still used from a reference to nothing', () => {
    const used = postgresError({
      code: '23503',
      table: 'work_orders',
      detail: 'Key (company, id)=(a, b) is still referenced from table "work_orders".',
    });
    expect(toDomainError(used)).toMatchObject({ code: 'PLATFORM_STILL_REFERENCED', status: 409 });
    const nowhere = postgresError({
      code: '23503',
      table: 'work_orders',
      detail: 'Key (company, customer)=(a, b) is not present in table "customers".',
    });
    expect(toDomainError(nowhere)).toMatchObject({ code: 'INVALID_FOREIGN_KEY', status: 400 });
  });

  it('turns a value that cannot be held into a refusal of its field', () => {
    const error = postgresError({
      code: '22001',
      severity: 'ERROR',
      message: 'value too long for type character varying(64)',
      where: 'COPY work_orders, line 1, column service_id: "secret"',
    });
    expect(toDomainError(error)).toMatchObject({
      code: 'FAILED_VALIDATION',
      status: 400,
      message: 'service_id: This is longer than there is room for.',
      extensions: { collection: 'work_orders', field: 'service_id' },
    });
  });

  it('returns what nobody can act on unchanged', () => {
    const error = postgresError({ code: '42P01' });
    expect(toDomainError(error)).toBe(error);
  });

  it('knows what is worth another try', () => {
    expect(isRetryable(postgresError({ code: '40001' }))).toBe(true);
    expect(isRetryable(postgresError({ code: '23505' }))).toBe(false);
  });
});
