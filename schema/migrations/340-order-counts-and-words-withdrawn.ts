/** Lists, searches and counts of orders are quick enough without what was kept beside them. */
export const migration = {
  name: '340-order-counts-and-words-withdrawn',
  phase: 'after',
  sql: `
    drop trigger if exists fieldwright_count_new on work_orders;
    drop trigger if exists fieldwright_count_gone on work_orders;
    drop trigger if exists fieldwright_count_moved on work_orders;
    drop trigger if exists fieldwright_count_none on work_orders;
    drop trigger if exists fieldwright_words_new on work_orders;
    drop trigger if exists fieldwright_words_changed on work_orders;
    drop trigger if exists fieldwright_words_gone on work_orders;
    drop table if exists fieldwright.order_counts, fieldwright.order_words, fieldwright.order_words_due;
    drop function if exists
      fieldwright.count_new_orders(), fieldwright.count_gone_orders(), fieldwright.count_moved_order(),
      fieldwright.count_no_orders(), fieldwright.merge_order_counts(),
      fieldwright.words_of_new_orders_due(), fieldwright.words_of_order_due(),
      fieldwright.forget_order_words(), fieldwright.learn_order_words(int),
      fieldwright.search_grams(uuid, text);
    drop index if exists directus_permissions_of_policy;
  `,
} as const;
