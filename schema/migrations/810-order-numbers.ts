/** What a pattern may be; `extensions/domain/kernel/number-pattern.ts` says it in words. */
export const migration = {
  name: '810-order-numbers',
  phase: 'after',
  sql: `
    alter table work_types add constraint work_types_number_pattern
      check (number_pattern ~ '^([A-Za-z0-9./_-]|[{](yyyy|yy|mm)[}])*[{]seq:[1-9][}]([A-Za-z0-9./_-]|[{](yyyy|yy|mm)[}])*$'
        and number_pattern !~* '^wo-'
        and (number_pattern !~ '[{]mm[}]' or number_pattern ~ '[{]yy(yy)?[}]'));
  `,
} as const;
