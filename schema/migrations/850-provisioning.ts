/**
 * What setting up modems counts on: one live run for a modem, one live modem for a place in an order, one
 * owner of a serial number, and parameters that name the tree of their data model.
 */
export const migration = {
  name: '850-provisioning',
  phase: 'after',
  sql: `
    create unique index provisioning_profiles_one_active on provisioning_profiles
      (company, lower(manufacturer), lower(coalesce(product_class, ''))) where is_active;
    alter table provisioning_parameters
      add constraint provisioning_parameters_path
        check (path ~ '^(Device|InternetGatewayDevice)([.][A-Za-z0-9_-]+)+$'),
      add constraint provisioning_parameters_template check (length(template) between 1 and 2000);
    create unique index provisioning_parameters_once on provisioning_parameters
      (company, profile, used_for, path);

    create unique index customer_devices_one_live on customer_devices (company, work_order, role)
      where state <> 'retired' and work_order is not null;
    create unique index customer_devices_one_serial on customer_devices (company, serial)
      where state <> 'retired' and serial is not null;
    create unique index customer_devices_one_at_acs on customer_devices (company, acs_id)
      where state <> 'retired' and acs_id is not null;
    alter table customer_devices
      add constraint customer_devices_bound check (
        state in ('prepared', 'attention', 'retired') or serial is not null or mac is not null),
      add constraint customer_devices_mac check (mac ~ '^[0-9A-F]{12}$'),
      add constraint customer_devices_not_itself check (replaces <> id);

    create unique index provisioning_runs_one_live on provisioning_runs (company, device)
      where state in ('waiting', 'running');
    create index provisioning_runs_due on provisioning_runs (next_try_at, id)
      where state in ('waiting', 'running');
    alter table provisioning_runs
      add constraint provisioning_runs_over
        check ((state in ('waiting', 'running')) = (finished_at is null));
    alter table provisioning_steps
      add constraint provisioning_steps_task check (task ~ '^[0-9a-f]{24}$'),
      add constraint provisioning_steps_over check ((state = 'done') = (finished_at is not null));
  `,
} as const;
