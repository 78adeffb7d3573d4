/** What feeds a splitter: one thing or none; one fibre leaves a port, to one splitter; one period at a time. */
export const migration = {
  name: '870-plant-feeds',
  phase: 'after',
  sql: `
    alter table splitters
      add constraint splitters_one_feed check (num_nonnulls(olt_port, feed_port) <= 1),
      add constraint splitters_feed_km check (feed_km between 0 and 100),
      add constraint splitters_feed_connectors check (feed_connectors between 0 and 50);
    create unique index splitters_olt_port_once on splitters (company, olt_port)
      where olt_port is not null;
    create unique index splitters_feed_port_once on splitters (company, feed_port)
      where feed_port is not null;
    alter table splitter_types
      add constraint splitter_types_excess_loss check (excess_loss_db between 0 and 10);
    alter table olt_ports
      add constraint olt_ports_capacity check (capacity between 1 and 1024),
      add constraint olt_ports_tx_power check (tx_power_dbm between -20 and 20);
    alter table olts
      add constraint olts_point check ((lat is null) = (lng is null));
    create index olt_ports_of_zone on olt_ports (company, tariff_zone) where tariff_zone is not null;
    create unique index splitter_feeds_one_now on splitter_feeds (company, splitter)
      where fed_until is null;
    alter table splitter_feeds
      add constraint splitter_feeds_one_feed check (num_nonnulls(olt_port, feed_port) = 1),
      add constraint splitter_feeds_period check (fed_until is null or fed_until >= fed_from);
  `,
} as const;
