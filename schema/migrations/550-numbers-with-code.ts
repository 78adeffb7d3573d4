/**
 * Telephone numbers that were kept in the national form of Malaysia, the only one there was, get its
 * code. Others stay as they were written.
 */
const LIST = `(select json_agg(case when p ~ '^0[1-9][0-9]{7,9}$' then '+60' || substr(p, 2) else p end)
  from json_array_elements_text(phones) p)`;
const NATIONAL = `'"0[1-9][0-9]{7,9}"'`;

export const migration = {
  name: '550-numbers-with-code',
  phase: 'after',
  sql: `
    alter table work_orders disable trigger user;
    update work_orders set phones = ${LIST} where phones::text ~ ${NATIONAL};
    alter table work_orders enable trigger user;
    alter table customers disable trigger user;
    update customers set phones = ${LIST} where phones::text ~ ${NATIONAL};
    alter table customers enable trigger user;
    update technicians set phone = '+60' || substr(phone, 2) where phone ~ '^0[1-9][0-9]{7,9}$';
    update clients set phone = '+60' || substr(phone, 2) where phone ~ '^0[1-9][0-9]{7,9}$';
    update companies set phone = '+60' || substr(phone, 2) where phone ~ '^0[1-9][0-9]{7,9}$';
  `,
} as const;
