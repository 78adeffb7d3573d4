create index "memberships_user_company_idx" on "memberships" ("user", "company");
create index "customers_company_name_idx" on "customers" ("company", "name");
create index "clients_company_name_idx" on "clients" ("company", "name");
create index "invitations_company_created_at_idx" on "invitations" ("company", "created_at");
create index "buildings_company_name_normalised_idx" on "buildings" ("company", "name_normalised");
create index "service_locations_company_building_idx" on "service_locations" ("company", "building");
create index "service_locations_company_customer_idx" on "service_locations" ("company", "customer");
create index "kpi_profiles_company_clock_idx" on "kpi_profiles" ("company", "clock");
create index "invoices_company_partner_group_issued_on_idx" on "invoices" ("company", "partner_group", "issued_on");
create index "invoices_company_client_issued_on_idx" on "invoices" ("company", "client", "issued_on");
create index "invoices_company_customer_issued_on_idx" on "invoices" ("company", "customer", "issued_on");
create index "invoices_company_status_due_on_idx" on "invoices" ("company", "status", "due_on");
create index "invoices_company_created_at_id_idx" on "invoices" ("company", "created_at", "id");
create index "work_orders_company_created_at_id_idx" on "work_orders" ("company", "created_at", "id");
create index "work_orders_created_at_id_idx" on "work_orders" ("created_at", "id");
create index "work_orders_company_status_category_scheduled_start_idx" on "work_orders" ("company", "status_category", "scheduled_start");
create index "work_orders_company_status_status_changed_at_idx" on "work_orders" ("company", "status", "status_changed_at");
create index "work_orders_company_technician_scheduled_start_idx" on "work_orders" ("company", "technician", "scheduled_start");
create index "work_orders_company_scheduled_start_id_idx" on "work_orders" ("company", "scheduled_start", "id");
create index "work_orders_company_partner_group_created_at_idx" on "work_orders" ("company", "partner_group", "created_at");
create index "work_orders_company_service_id_idx" on "work_orders" ("company", "service_id");
create index "work_orders_company_wo_number_idx" on "work_orders" ("company", "wo_number");
create index "work_orders_company_customer_idx" on "work_orders" ("company", "customer");
create index "work_orders_company_client_idx" on "work_orders" ("company", "client");
create index "work_orders_company_building_idx" on "work_orders" ("company", "building");
create index "work_orders_company_invoice_idx" on "work_orders" ("company", "invoice");
create index "splitter_ports_company_work_order_idx" on "splitter_ports" ("company", "work_order");
create index "splitter_ports_splitter_state_number_idx" on "splitter_ports" ("splitter", "state", "number");
create index "work_order_events_work_order_occurred_at_idx" on "work_order_events" ("work_order", "occurred_at");
create index "work_order_events_company_received_at_id_idx" on "work_order_events" ("company", "received_at", "id");
create index "work_order_events_company_kind_occurred_at_idx" on "work_order_events" ("company", "kind", "occurred_at");
create index "appointments_company_technician_starts_at_idx" on "appointments" ("company", "technician", "starts_at");
create index "appointments_company_starts_at_idx" on "appointments" ("company", "starts_at");
create index "appointments_company_work_order_idx" on "appointments" ("company", "work_order");
create index "blockers_company_work_order_idx" on "blockers" ("company", "work_order");
create index "blockers_company_occurred_at_idx" on "blockers" ("company", "occurred_at");
create index "reschedules_company_work_order_idx" on "reschedules" ("company", "work_order");
create index "reschedules_company_status_idx" on "reschedules" ("company", "status");
create index "evidence_company_work_order_kind_idx" on "evidence" ("company", "work_order", "kind");
create index "dockets_company_work_order_idx" on "dockets" ("company", "work_order");
create index "dockets_company_status_received_at_idx" on "dockets" ("company", "status", "received_at");
create index "port_attachments_company_work_order_idx" on "port_attachments" ("company", "work_order");
create index "port_attachments_company_splitter_port_attached_at_idx" on "port_attachments" ("company", "splitter_port", "attached_at");
create index "mail_rules_company_priority_idx" on "mail_rules" ("company", "priority");
create index "mails_company_received_at_id_idx" on "mails" ("company", "received_at", "id");
create index "mails_company_state_received_at_idx" on "mails" ("company", "state", "received_at");
create index "mails_company_mailbox_received_at_idx" on "mails" ("company", "mailbox", "received_at");
create index "mails_company_in_reply_to_idx" on "mails" ("company", "in_reply_to");
create index "parser_samples_company_profile_code_idx" on "parser_samples" ("company", "profile_code");
create index "parse_sessions_company_received_at_id_idx" on "parse_sessions" ("company", "received_at", "id");
create index "parse_sessions_company_status_received_at_idx" on "parse_sessions" ("company", "status", "received_at");
create index "parse_sessions_company_file_sha256_idx" on "parse_sessions" ("company", "file_sha256");
create index "parse_sessions_company_upload_idx" on "parse_sessions" ("company", "upload");
create index "parse_sessions_company_mail_idx" on "parse_sessions" ("company", "mail");
create index "parse_sessions_company_profile_received_at_idx" on "parse_sessions" ("company", "profile", "received_at");
create index "parse_drafts_company_status_created_at_idx" on "parse_drafts" ("company", "status", "created_at");
create index "parse_drafts_company_natural_key_idx" on "parse_drafts" ("company", "natural_key");
create index "inbox_items_company_status_created_at_idx" on "inbox_items" ("company", "status", "created_at");
create index "inbox_items_company_kind_created_at_idx" on "inbox_items" ("company", "kind", "created_at");
create index "inbox_items_company_work_order_idx" on "inbox_items" ("company", "work_order");
create index "rate_cards_company_partner_group_work_type_idx" on "rate_cards" ("company", "partner_group", "work_type");
create index "rate_cards_company_client_idx" on "rate_cards" ("company", "client");
create index "rate_cards_company_customer_idx" on "rate_cards" ("company", "customer");
create index "invoice_lines_company_work_order_idx" on "invoice_lines" ("company", "work_order");
alter table "persona_templates" add constraint "persona_templates_persona_collection_action_key" unique ("persona", "collection", "action");
alter table "sites" add constraint "sites_company_code_key" unique ("company", "code");
alter table "sites" add constraint "sites_company_id_key" unique ("company", "id");
alter table "memberships" add constraint "memberships_company_user_persona_key" unique ("company", "user", "persona");
alter table "partner_groups" add constraint "partner_groups_company_code_key" unique ("company", "code");
alter table "partner_groups" add constraint "partner_groups_company_id_key" unique ("company", "id");
alter table "partners" add constraint "partners_company_code_key" unique ("company", "code");
alter table "partners" add constraint "partners_company_id_key" unique ("company", "id");
alter table "customers" add constraint "customers_company_number_key" unique ("company", "number");
alter table "customers" add constraint "customers_company_id_key" unique ("company", "id");
alter table "clients" add constraint "clients_company_code_key" unique ("company", "code");
alter table "clients" add constraint "clients_company_id_key" unique ("company", "id");
alter table "technicians" add constraint "technicians_company_code_key" unique ("company", "code");
alter table "technicians" add constraint "technicians_company_user_key" unique ("company", "user");
alter table "technicians" add constraint "technicians_company_id_key" unique ("company", "id");
alter table "buildings" add constraint "buildings_company_code_key" unique ("company", "code");
alter table "buildings" add constraint "buildings_company_id_key" unique ("company", "id");
alter table "service_locations" add constraint "service_locations_company_id_key" unique ("company", "id");
alter table "lifecycles" add constraint "lifecycles_company_code_key" unique ("company", "code");
alter table "lifecycles" add constraint "lifecycles_company_id_key" unique ("company", "id");
alter table "lifecycle_states" add constraint "lifecycle_states_company_lifecycle_code_key" unique ("company", "lifecycle", "code");
alter table "lifecycle_transitions" add constraint "lifecycle_transitions_company_lifecycle_from_state_dead9dc1_key" unique ("company", "lifecycle", "from_state", "to_state", "is_override");
alter table "work_types" add constraint "work_types_company_code_key" unique ("company", "code");
alter table "work_types" add constraint "work_types_company_id_key" unique ("company", "id");
alter table "blocker_reasons" add constraint "blocker_reasons_company_code_key" unique ("company", "code");
alter table "blocker_reasons" add constraint "blocker_reasons_company_id_key" unique ("company", "id");
alter table "splitter_types" add constraint "splitter_types_company_code_key" unique ("company", "code");
alter table "splitter_types" add constraint "splitter_types_company_id_key" unique ("company", "id");
alter table "splitters" add constraint "splitters_company_building_code_key" unique ("company", "building", "code");
alter table "splitters" add constraint "splitters_company_id_key" unique ("company", "id");
alter table "invoices" add constraint "invoices_company_year_sequence_key" unique ("company", "year", "sequence");
alter table "invoices" add constraint "invoices_company_number_key" unique ("company", "number");
alter table "invoices" add constraint "invoices_company_id_key" unique ("company", "id");
alter table "work_orders" add constraint "work_orders_company_number_key" unique ("company", "number");
alter table "work_orders" add constraint "work_orders_company_id_key" unique ("company", "id");
alter table "splitter_ports" add constraint "splitter_ports_company_splitter_number_key" unique ("company", "splitter", "number");
alter table "splitter_ports" add constraint "splitter_ports_company_id_key" unique ("company", "id");
alter table "work_order_secrets" add constraint "work_order_secrets_company_work_order_name_key" unique ("company", "work_order", "name");
alter table "work_order_events" add constraint "work_order_events_company_client_ref_key" unique ("company", "client_ref");
alter table "work_order_files" add constraint "work_order_files_company_work_order_file_key" unique ("company", "work_order", "file");
alter table "appointments" add constraint "appointments_company_id_key" unique ("company", "id");
alter table "blockers" add constraint "blockers_company_id_key" unique ("company", "id");
alter table "evidence" add constraint "evidence_company_client_ref_key" unique ("company", "client_ref");
alter table "standby_approvals" add constraint "standby_approvals_company_splitter_port_work_order_key" unique ("company", "splitter_port", "work_order");
alter table "standby_approvals" add constraint "standby_approvals_company_id_key" unique ("company", "id");
alter table "port_attachments" add constraint "port_attachments_company_client_ref_key" unique ("company", "client_ref");
alter table "mailboxes" add constraint "mailboxes_company_name_key" unique ("company", "name");
alter table "mailboxes" add constraint "mailboxes_company_id_key" unique ("company", "id");
alter table "mail_rules" add constraint "mail_rules_company_id_key" unique ("company", "id");
alter table "mails" add constraint "mails_company_message_key_key" unique ("company", "message_key");
alter table "mails" add constraint "mails_company_id_key" unique ("company", "id");
alter table "parser_profiles" add constraint "parser_profiles_company_code_version_key" unique ("company", "code", "version");
alter table "parser_profiles" add constraint "parser_profiles_company_id_key" unique ("company", "id");
alter table "parse_sessions" add constraint "parse_sessions_company_id_key" unique ("company", "id");
alter table "parse_drafts" add constraint "parse_drafts_company_session_position_key" unique ("company", "session", "position");
alter table "rate_cards" add constraint "rate_cards_company_id_key" unique ("company", "id");
alter table "tax_codes" add constraint "tax_codes_company_code_key" unique ("company", "code");
alter table "tax_codes" add constraint "tax_codes_company_id_key" unique ("company", "id");
alter table "document_templates" add constraint "document_templates_company_kind_name_key" unique ("company", "kind", "name");
alter table "invoice_lines" add constraint "invoice_lines_company_invoice_position_key" unique ("company", "invoice", "position");
alter table "memberships" add constraint "memberships_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "partners" add constraint "partners_company_partner_group_fkey" foreign key ("company", "partner_group") references "partner_groups" ("company", "id") on delete no action;
alter table "technicians" add constraint "technicians_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "invitations" add constraint "invitations_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete set null ("site");
alter table "invitations" add constraint "invitations_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete set null ("technician");
alter table "service_locations" add constraint "service_locations_company_customer_fkey" foreign key ("company", "customer") references "customers" ("company", "id") on delete no action;
alter table "service_locations" add constraint "service_locations_company_building_fkey" foreign key ("company", "building") references "buildings" ("company", "id") on delete no action;
alter table "lifecycle_states" add constraint "lifecycle_states_company_lifecycle_fkey" foreign key ("company", "lifecycle") references "lifecycles" ("company", "id") on delete cascade;
alter table "lifecycle_transitions" add constraint "lifecycle_transitions_company_lifecycle_fkey" foreign key ("company", "lifecycle") references "lifecycles" ("company", "id") on delete cascade;
alter table "work_types" add constraint "work_types_company_parent_fkey" foreign key ("company", "parent") references "work_types" ("company", "id") on delete no action;
alter table "work_types" add constraint "work_types_company_lifecycle_fkey" foreign key ("company", "lifecycle") references "lifecycles" ("company", "id") on delete no action;
alter table "kpi_profiles" add constraint "kpi_profiles_company_partner_group_fkey" foreign key ("company", "partner_group") references "partner_groups" ("company", "id") on delete no action;
alter table "kpi_profiles" add constraint "kpi_profiles_company_partner_fkey" foreign key ("company", "partner") references "partners" ("company", "id") on delete no action;
alter table "kpi_profiles" add constraint "kpi_profiles_company_work_type_fkey" foreign key ("company", "work_type") references "work_types" ("company", "id") on delete no action;
alter table "splitters" add constraint "splitters_company_building_fkey" foreign key ("company", "building") references "buildings" ("company", "id") on delete no action;
alter table "splitters" add constraint "splitters_company_type_fkey" foreign key ("company", "type") references "splitter_types" ("company", "id") on delete no action;
alter table "invoices" add constraint "invoices_company_partner_group_fkey" foreign key ("company", "partner_group") references "partner_groups" ("company", "id") on delete no action;
alter table "invoices" add constraint "invoices_company_client_fkey" foreign key ("company", "client") references "clients" ("company", "id") on delete no action;
alter table "invoices" add constraint "invoices_company_customer_fkey" foreign key ("company", "customer") references "customers" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_work_type_fkey" foreign key ("company", "work_type") references "work_types" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_partner_group_fkey" foreign key ("company", "partner_group") references "partner_groups" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_client_fkey" foreign key ("company", "client") references "clients" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_partner_fkey" foreign key ("company", "partner") references "partners" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_customer_fkey" foreign key ("company", "customer") references "customers" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_building_fkey" foreign key ("company", "building") references "buildings" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_service_location_fkey" foreign key ("company", "service_location") references "service_locations" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_splitter_port_fkey" foreign key ("company", "splitter_port") references "splitter_ports" ("company", "id") on delete no action;
alter table "work_orders" add constraint "work_orders_company_invoice_fkey" foreign key ("company", "invoice") references "invoices" ("company", "id") on delete set null ("invoice");
alter table "work_orders" add constraint "work_orders_company_lifecycle_fkey" foreign key ("company", "lifecycle") references "lifecycles" ("company", "id") on delete no action;
alter table "splitter_ports" add constraint "splitter_ports_company_splitter_fkey" foreign key ("company", "splitter") references "splitters" ("company", "id") on delete cascade;
alter table "splitter_ports" add constraint "splitter_ports_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "work_order_secrets" add constraint "work_order_secrets_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete cascade;
alter table "work_order_events" add constraint "work_order_events_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "work_order_events" add constraint "work_order_events_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "work_order_files" add constraint "work_order_files_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete cascade;
alter table "appointments" add constraint "appointments_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "appointments" add constraint "appointments_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "blockers" add constraint "blockers_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete cascade;
alter table "blockers" add constraint "blockers_company_reason_fkey" foreign key ("company", "reason") references "blocker_reasons" ("company", "id") on delete no action;
alter table "blockers" add constraint "blockers_company_reported_by_technician_fkey" foreign key ("company", "reported_by_technician") references "technicians" ("company", "id") on delete no action;
alter table "reschedules" add constraint "reschedules_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete cascade;
alter table "reschedules" add constraint "reschedules_company_appointment_fkey" foreign key ("company", "appointment") references "appointments" ("company", "id") on delete no action;
alter table "evidence" add constraint "evidence_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "evidence" add constraint "evidence_company_blocker_fkey" foreign key ("company", "blocker") references "blockers" ("company", "id") on delete set null ("blocker");
alter table "evidence" add constraint "evidence_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "dockets" add constraint "dockets_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "standby_approvals" add constraint "standby_approvals_company_splitter_port_fkey" foreign key ("company", "splitter_port") references "splitter_ports" ("company", "id") on delete no action;
alter table "standby_approvals" add constraint "standby_approvals_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_splitter_fkey" foreign key ("company", "splitter") references "splitters" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_splitter_port_fkey" foreign key ("company", "splitter_port") references "splitter_ports" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_standby_approval_fkey" foreign key ("company", "standby_approval") references "standby_approvals" ("company", "id") on delete no action;
alter table "mailboxes" add constraint "mailboxes_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "mail_rules" add constraint "mail_rules_company_mailbox_fkey" foreign key ("company", "mailbox") references "mailboxes" ("company", "id") on delete cascade;
alter table "mails" add constraint "mails_company_mailbox_fkey" foreign key ("company", "mailbox") references "mailboxes" ("company", "id") on delete set null ("mailbox");
alter table "mails" add constraint "mails_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "mails" add constraint "mails_company_rule_fkey" foreign key ("company", "rule") references "mail_rules" ("company", "id") on delete set null ("rule");
alter table "parser_profiles" add constraint "parser_profiles_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "parser_profiles" add constraint "parser_profiles_company_partner_group_fkey" foreign key ("company", "partner_group") references "partner_groups" ("company", "id") on delete no action;
alter table "parser_profiles" add constraint "parser_profiles_company_partner_fkey" foreign key ("company", "partner") references "partners" ("company", "id") on delete no action;
alter table "parser_samples" add constraint "parser_samples_company_learned_with_fkey" foreign key ("company", "learned_with") references "parser_profiles" ("company", "id") on delete set null ("learned_with");
alter table "parse_sessions" add constraint "parse_sessions_company_mail_fkey" foreign key ("company", "mail") references "mails" ("company", "id") on delete no action;
alter table "parse_sessions" add constraint "parse_sessions_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "parse_sessions" add constraint "parse_sessions_company_profile_fkey" foreign key ("company", "profile") references "parser_profiles" ("company", "id") on delete no action;
alter table "parse_drafts" add constraint "parse_drafts_company_session_fkey" foreign key ("company", "session") references "parse_sessions" ("company", "id") on delete cascade;
alter table "parse_drafts" add constraint "parse_drafts_company_matches_order_fkey" foreign key ("company", "matches_order") references "work_orders" ("company", "id") on delete no action;
alter table "parse_drafts" add constraint "parse_drafts_company_profile_fkey" foreign key ("company", "profile") references "parser_profiles" ("company", "id") on delete no action;
alter table "parse_drafts" add constraint "parse_drafts_company_partner_group_fkey" foreign key ("company", "partner_group") references "partner_groups" ("company", "id") on delete no action;
alter table "parse_drafts" add constraint "parse_drafts_company_building_fkey" foreign key ("company", "building") references "buildings" ("company", "id") on delete no action;
alter table "parse_drafts" add constraint "parse_drafts_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "inbox_items" add constraint "inbox_items_company_mail_fkey" foreign key ("company", "mail") references "mails" ("company", "id") on delete no action;
alter table "inbox_items" add constraint "inbox_items_company_session_fkey" foreign key ("company", "session") references "parse_sessions" ("company", "id") on delete no action;
alter table "inbox_items" add constraint "inbox_items_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "inbox_items" add constraint "inbox_items_company_building_fkey" foreign key ("company", "building") references "buildings" ("company", "id") on delete no action;
alter table "rate_cards" add constraint "rate_cards_company_partner_group_fkey" foreign key ("company", "partner_group") references "partner_groups" ("company", "id") on delete no action;
alter table "rate_cards" add constraint "rate_cards_company_partner_fkey" foreign key ("company", "partner") references "partners" ("company", "id") on delete no action;
alter table "rate_cards" add constraint "rate_cards_company_client_fkey" foreign key ("company", "client") references "clients" ("company", "id") on delete no action;
alter table "rate_cards" add constraint "rate_cards_company_customer_fkey" foreign key ("company", "customer") references "customers" ("company", "id") on delete no action;
alter table "rate_cards" add constraint "rate_cards_company_work_type_fkey" foreign key ("company", "work_type") references "work_types" ("company", "id") on delete no action;
alter table "invoice_lines" add constraint "invoice_lines_company_invoice_fkey" foreign key ("company", "invoice") references "invoices" ("company", "id") on delete cascade;
alter table "invoice_lines" add constraint "invoice_lines_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "invoice_lines" add constraint "invoice_lines_company_tax_code_fkey" foreign key ("company", "tax_code") references "tax_codes" ("company", "id") on delete no action;
alter table "invoice_lines" add constraint "invoice_lines_company_rate_card_fkey" foreign key ("company", "rate_card") references "rate_cards" ("company", "id") on delete no action;
update "work_orders" set "work_order_url" = null where not ("work_order_url" ~* '^(https?://|mailto:|tel:)[^\s\u0001-\u001f\u007f<>"\\]+$' and length("work_order_url") <= 2000);
          alter table "work_orders" add constraint "work_orders_work_order_url_link" check ("work_order_url" ~* '^(https?://|mailto:|tel:)[^\s\u0001-\u001f\u007f<>"\\]+$' and length("work_order_url") <= 2000);
do $choice$ begin
          execute format('alter table "companies" add constraint "companies_kind_choice" check ("kind" = any (%L::text[]))',
            array['installer', 'operator', 'maintenance', 'professional']::text[] || array(select distinct "kind"::text from "companies"
              where "kind"::text <> all (array['installer', 'operator', 'maintenance', 'professional']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "persona_templates" add constraint "persona_templates_persona_choice" check ("persona" = any (%L::text[]))',
            array['admin', 'manager', 'dispatcher', 'intake', 'finance', 'warehouse', 'technician', 'integrator', 'auditor']::text[] || array(select distinct "persona"::text from "persona_templates"
              where "persona"::text <> all (array['admin', 'manager', 'dispatcher', 'intake', 'finance', 'warehouse', 'technician', 'integrator', 'auditor']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "persona_templates" add constraint "persona_templates_action_choice" check ("action" = any (%L::text[]))',
            array['create', 'read', 'update', 'delete']::text[] || array(select distinct "action"::text from "persona_templates"
              where "action"::text <> all (array['create', 'read', 'update', 'delete']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "technicians" add constraint "technicians_kind_choice" check ("kind" = any (%L::text[]))',
            array['in_house', 'subcontractor']::text[] || array(select distinct "kind"::text from "technicians"
              where "kind"::text <> all (array['in_house', 'subcontractor']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "technicians" add constraint "technicians_level_choice" check ("level" = any (%L::text[]))',
            array['junior', 'senior']::text[] || array(select distinct "level"::text from "technicians"
              where "level"::text <> all (array['junior', 'senior']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "buildings" add constraint "buildings_building_type_choice" check ("building_type" = any (%L::text[]))',
            array['CONDO', 'APARTMENT', 'SERVICE_APT', 'FLAT', 'TERRACE', 'SEMI_DETACHED', 'BUNGALOW', 'TOWNHOUSE', 'OFFICE_TOWER', 'OFFICE', 'SHOP_OFFICE', 'MALL', 'HOTEL', 'MIXED', 'INDUSTRIAL', 'WAREHOUSE', 'EDUCATIONAL', 'GOVERNMENT', 'OTHER']::text[] || array(select distinct "building_type"::text from "buildings"
              where "building_type"::text <> all (array['CONDO', 'APARTMENT', 'SERVICE_APT', 'FLAT', 'TERRACE', 'SEMI_DETACHED', 'BUNGALOW', 'TOWNHOUSE', 'OFFICE_TOWER', 'OFFICE', 'SHOP_OFFICE', 'MALL', 'HOTEL', 'MIXED', 'INDUSTRIAL', 'WAREHOUSE', 'EDUCATIONAL', 'GOVERNMENT', 'OTHER']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "lifecycle_states" add constraint "lifecycle_states_category_choice" check ("category" = any (%L::text[]))',
            array['new', 'scheduled', 'dispatched', 'in_progress', 'blocked', 'done', 'closed', 'cancelled']::text[] || array(select distinct "category"::text from "lifecycle_states"
              where "category"::text <> all (array['new', 'scheduled', 'dispatched', 'in_progress', 'blocked', 'done', 'closed', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "lifecycle_transitions" add constraint "lifecycle_transitions_command_choice" check ("command" = any (%L::text[]))',
            array['docket.receive', 'docket.verify', 'docket.reject', 'docket.upload', 'invoice.create', 'invoice.submit', 'invoice.reject', 'invoice.correct', 'invoice.resubmit', 'invoice.withdraw']::text[] || array(select distinct "command"::text from "lifecycle_transitions"
              where "command"::text <> all (array['docket.receive', 'docket.verify', 'docket.reject', 'docket.upload', 'invoice.create', 'invoice.submit', 'invoice.reject', 'invoice.correct', 'invoice.resubmit', 'invoice.withdraw']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "lifecycle_transitions" add constraint "lifecycle_transitions_needs_choice" check ("needs" = any (%L::text[]))',
            array['none', 'blocker', 'reschedule', 'position']::text[] || array(select distinct "needs"::text from "lifecycle_transitions"
              where "needs"::text <> all (array['none', 'blocker', 'reschedule', 'position']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "kpi_profiles" add constraint "kpi_profiles_clock_choice" check ("clock" = any (%L::text[]))',
            array['job', 'docket']::text[] || array(select distinct "clock"::text from "kpi_profiles"
              where "clock"::text <> all (array['job', 'docket']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "blocker_reasons" add constraint "blocker_reasons_category_choice" check ("category" = any (%L::text[]))',
            array['customer', 'building', 'network', 'technical', 'technician', 'weather', 'other']::text[] || array(select distinct "category"::text from "blocker_reasons"
              where "category"::text <> all (array['customer', 'building', 'network', 'technical', 'technician', 'weather', 'other']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "blocker_reasons" add constraint "blocker_reasons_phase_choice" check ("phase" = any (%L::text[]))',
            array['pre_customer', 'post_customer', 'both']::text[] || array(select distinct "phase"::text from "blocker_reasons"
              where "phase"::text <> all (array['pre_customer', 'post_customer', 'both']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "blocker_reasons" add constraint "blocker_reasons_kpi_owner_choice" check ("kpi_owner" = any (%L::text[]))',
            array['technician', 'office', 'nobody']::text[] || array(select distinct "kpi_owner"::text from "blocker_reasons"
              where "kpi_owner"::text <> all (array['technician', 'office', 'nobody']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "invoices" add constraint "invoices_status_choice" check ("status" = any (%L::text[]))',
            array['draft', 'issued', 'sent', 'paid', 'rejected', 'cancelled']::text[] || array(select distinct "status"::text from "invoices"
              where "status"::text <> all (array['draft', 'issued', 'sent', 'paid', 'rejected', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "invoices" add constraint "invoices_pdf_status_choice" check ("pdf_status" = any (%L::text[]))',
            array['pending', 'rendering', 'ready', 'failed']::text[] || array(select distinct "pdf_status"::text from "invoices"
              where "pdf_status"::text <> all (array['pending', 'rendering', 'ready', 'failed']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "work_orders" add constraint "work_orders_priority_choice" check ("priority" = any (%L::text[]))',
            array['low', 'normal', 'high', 'critical']::text[] || array(select distinct "priority"::text from "work_orders"
              where "priority"::text <> all (array['low', 'normal', 'high', 'critical']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "work_orders" add constraint "work_orders_service_id_type_choice" check ("service_id_type" = any (%L::text[]))',
            array['TBBN', 'PARTNER', 'OTHER']::text[] || array(select distinct "service_id_type"::text from "work_orders"
              where "service_id_type"::text <> all (array['TBBN', 'PARTNER', 'OTHER']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "work_orders" add constraint "work_orders_relocation_type_choice" check ("relocation_type" = any (%L::text[]))',
            array['indoor', 'outdoor']::text[] || array(select distinct "relocation_type"::text from "work_orders"
              where "relocation_type"::text <> all (array['indoor', 'outdoor']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "work_orders" add constraint "work_orders_status_category_choice" check ("status_category" = any (%L::text[]))',
            array['new', 'scheduled', 'dispatched', 'in_progress', 'blocked', 'done', 'closed', 'cancelled']::text[] || array(select distinct "status_category"::text from "work_orders"
              where "status_category"::text <> all (array['new', 'scheduled', 'dispatched', 'in_progress', 'blocked', 'done', 'closed', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "work_orders" add constraint "work_orders_kpi_result_choice" check ("kpi_result" = any (%L::text[]))',
            array['on_time', 'late', 'exceeded', 'excused']::text[] || array(select distinct "kpi_result"::text from "work_orders"
              where "kpi_result"::text <> all (array['on_time', 'late', 'exceeded', 'excused']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "work_orders" add constraint "work_orders_source_kind_choice" check ("source_kind" = any (%L::text[]))',
            array['manual', 'email', 'api', 'import']::text[] || array(select distinct "source_kind"::text from "work_orders"
              where "source_kind"::text <> all (array['manual', 'email', 'api', 'import']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "splitter_ports" add constraint "splitter_ports_state_choice" check ("state" = any (%L::text[]))',
            array['available', 'reserved', 'used', 'standby', 'faulty']::text[] || array(select distinct "state"::text from "splitter_ports"
              where "state"::text <> all (array['available', 'reserved', 'used', 'standby', 'faulty']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "work_order_events" add constraint "work_order_events_source_choice" check ("source" = any (%L::text[]))',
            array['studio', 'portal', 'api', 'system', 'parser', 'worker']::text[] || array(select distinct "source"::text from "work_order_events"
              where "source"::text <> all (array['studio', 'portal', 'api', 'system', 'parser', 'worker']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "work_order_files" add constraint "work_order_files_kind_choice" check ("kind" = any (%L::text[]))',
            array['snapshot', 'source', 'approval', 'attachment']::text[] || array(select distinct "kind"::text from "work_order_files"
              where "kind"::text <> all (array['snapshot', 'source', 'approval', 'attachment']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "appointments" add constraint "appointments_status_choice" check ("status" = any (%L::text[]))',
            array['draft', 'published', 'completed', 'cancelled']::text[] || array(select distinct "status"::text from "appointments"
              where "status"::text <> all (array['draft', 'published', 'completed', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "blockers" add constraint "blockers_category_choice" check ("category" = any (%L::text[]))',
            array['customer', 'building', 'network', 'technical', 'technician', 'weather', 'other']::text[] || array(select distinct "category"::text from "blockers"
              where "category"::text <> all (array['customer', 'building', 'network', 'technical', 'technician', 'weather', 'other']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "blockers" add constraint "blockers_phase_choice" check ("phase" = any (%L::text[]))',
            array['pre_customer', 'post_customer', 'both']::text[] || array(select distinct "phase"::text from "blockers"
              where "phase"::text <> all (array['pre_customer', 'post_customer', 'both']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "reschedules" add constraint "reschedules_requested_by_choice" check ("requested_by" = any (%L::text[]))',
            array['customer', 'partner', 'internal', 'technician']::text[] || array(select distinct "requested_by"::text from "reschedules"
              where "requested_by"::text <> all (array['customer', 'partner', 'internal', 'technician']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "reschedules" add constraint "reschedules_status_choice" check ("status" = any (%L::text[]))',
            array['pending', 'approved', 'rejected', 'cancelled']::text[] || array(select distinct "status"::text from "reschedules"
              where "status"::text <> all (array['pending', 'approved', 'rejected', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "evidence" add constraint "evidence_kind_choice" check ("kind" = any (%L::text[]))',
            array['photo', 'signature', 'document', 'test_result']::text[] || array(select distinct "kind"::text from "evidence"
              where "kind"::text <> all (array['photo', 'signature', 'document', 'test_result']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "dockets" add constraint "dockets_source_choice" check ("source" = any (%L::text[]))',
            array['portal', 'generated', 'upload']::text[] || array(select distinct "source"::text from "dockets"
              where "source"::text <> all (array['portal', 'generated', 'upload']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "dockets" add constraint "dockets_status_choice" check ("status" = any (%L::text[]))',
            array['received', 'verified', 'uploaded', 'rejected']::text[] || array(select distinct "status"::text from "dockets"
              where "status"::text <> all (array['received', 'verified', 'uploaded', 'rejected']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "mailboxes" add constraint "mailboxes_kind_choice" check ("kind" = any (%L::text[]))',
            array['imap', 'http']::text[] || array(select distinct "kind"::text from "mailboxes"
              where "kind"::text <> all (array['imap', 'http']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "mailboxes" add constraint "mailboxes_security_choice" check ("security" = any (%L::text[]))',
            array['tls', 'starttls', 'none']::text[] || array(select distinct "security"::text from "mailboxes"
              where "security"::text <> all (array['tls', 'starttls', 'none']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "mailboxes" add constraint "mailboxes_auth_choice" check ("auth" = any (%L::text[]))',
            array['password', 'oauth2']::text[] || array(select distinct "auth"::text from "mailboxes"
              where "auth"::text <> all (array['password', 'oauth2']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "mailboxes" add constraint "mailboxes_after_reading_choice" check ("after_reading" = any (%L::text[]))',
            array['mark_seen', 'move', 'delete', 'leave']::text[] || array(select distinct "after_reading"::text from "mailboxes"
              where "after_reading"::text <> all (array['mark_seen', 'move', 'delete', 'leave']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "mail_rules" add constraint "mail_rules_action_choice" check ("action" = any (%L::text[]))',
            array['accept', 'vip', 'route', 'vip_and_route', 'ignore']::text[] || array(select distinct "action"::text from "mail_rules"
              where "action"::text <> all (array['accept', 'vip', 'route', 'vip_and_route', 'ignore']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "mails" add constraint "mails_source_choice" check ("source" = any (%L::text[]))',
            array['upload', 'email', 'api']::text[] || array(select distinct "source"::text from "mails"
              where "source"::text <> all (array['upload', 'email', 'api']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "mails" add constraint "mails_state_choice" check ("state" = any (%L::text[]))',
            array['pending', 'parsed', 'processed', 'skipped', 'ignored', 'error']::text[] || array(select distinct "state"::text from "mails"
              where "state"::text <> all (array['pending', 'parsed', 'processed', 'skipped', 'ignored', 'error']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "mails" add constraint "mails_kind_choice" check ("kind" = any (%L::text[]))',
            array['work_order', 'fault', 'reschedule_notice', 'reschedule_approval', 'uncontactable', 'withdrawal', 'cancellation', 'building_notice', 'payment_advice', 'material_return', 'other']::text[] || array(select distinct "kind"::text from "mails"
              where "kind"::text <> all (array['work_order', 'fault', 'reschedule_notice', 'reschedule_approval', 'uncontactable', 'withdrawal', 'cancellation', 'building_notice', 'payment_advice', 'material_return', 'other']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parser_profiles" add constraint "parser_profiles_status_choice" check ("status" = any (%L::text[]))',
            array['draft', 'active', 'retired']::text[] || array(select distinct "status"::text from "parser_profiles"
              where "status"::text <> all (array['draft', 'active', 'retired']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parser_profiles" add constraint "parser_profiles_family_choice" check ("family" = any (%L::text[]))',
            array['form', 'table', 'text']::text[] || array(select distinct "family"::text from "parser_profiles"
              where "family"::text <> all (array['form', 'table', 'text']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parse_sessions" add constraint "parse_sessions_source_choice" check ("source" = any (%L::text[]))',
            array['upload', 'email', 'api']::text[] || array(select distinct "source"::text from "parse_sessions"
              where "source"::text <> all (array['upload', 'email', 'api']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parse_sessions" add constraint "parse_sessions_status_choice" check ("status" = any (%L::text[]))',
            array['pending', 'processing', 'completed', 'failed', 'skipped']::text[] || array(select distinct "status"::text from "parse_sessions"
              where "status"::text <> all (array['pending', 'processing', 'completed', 'failed', 'skipped']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parse_sessions" add constraint "parse_sessions_kind_choice" check ("kind" = any (%L::text[]))',
            array['work_order', 'fault', 'reschedule_notice', 'reschedule_approval', 'uncontactable', 'withdrawal', 'cancellation', 'building_notice', 'payment_advice', 'material_return', 'other']::text[] || array(select distinct "kind"::text from "parse_sessions"
              where "kind"::text <> all (array['work_order', 'fault', 'reschedule_notice', 'reschedule_approval', 'uncontactable', 'withdrawal', 'cancellation', 'building_notice', 'payment_advice', 'material_return', 'other']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parse_sessions" add constraint "parse_sessions_parse_outcome_choice" check ("parse_outcome" = any (%L::text[]))',
            array['Success', 'FailedRequiredFields', 'FailedValidation', 'ParseError']::text[] || array(select distinct "parse_outcome"::text from "parse_sessions"
              where "parse_outcome"::text <> all (array['Success', 'FailedRequiredFields', 'FailedValidation', 'ParseError']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parse_sessions" add constraint "parse_sessions_failure_class_choice" check ("failure_class" = any (%L::text[]))',
            array['DATA_MISSING', 'LAYOUT_DRIFT', 'CONVERSION_ISSUE', 'VALIDATION_FAIL', 'PARSE_ERROR']::text[] || array(select distinct "failure_class"::text from "parse_sessions"
              where "failure_class"::text <> all (array['DATA_MISSING', 'LAYOUT_DRIFT', 'CONVERSION_ISSUE', 'VALIDATION_FAIL', 'PARSE_ERROR']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parse_drafts" add constraint "parse_drafts_status_choice" check ("status" = any (%L::text[]))',
            array['pending', 'valid', 'needs_review', 'approved', 'rejected']::text[] || array(select distinct "status"::text from "parse_drafts"
              where "status"::text <> all (array['pending', 'valid', 'needs_review', 'approved', 'rejected']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parse_drafts" add constraint "parse_drafts_match_kind_choice" check ("match_kind" = any (%L::text[]))',
            array['new', 'duplicate', 'reschedule', 'update']::text[] || array(select distinct "match_kind"::text from "parse_drafts"
              where "match_kind"::text <> all (array['new', 'duplicate', 'reschedule', 'update']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "parse_drafts" add constraint "parse_drafts_source_choice" check ("source" = any (%L::text[]))',
            array['upload', 'email', 'api']::text[] || array(select distinct "source"::text from "parse_drafts"
              where "source"::text <> all (array['upload', 'email', 'api']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "inbox_items" add constraint "inbox_items_kind_choice" check ("kind" = any (%L::text[]))',
            array['work_order', 'fault', 'reschedule_notice', 'reschedule_approval', 'uncontactable', 'withdrawal', 'cancellation', 'building_notice', 'payment_advice', 'material_return', 'other']::text[] || array(select distinct "kind"::text from "inbox_items"
              where "kind"::text <> all (array['work_order', 'fault', 'reschedule_notice', 'reschedule_approval', 'uncontactable', 'withdrawal', 'cancellation', 'building_notice', 'payment_advice', 'material_return', 'other']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "inbox_items" add constraint "inbox_items_status_choice" check ("status" = any (%L::text[]))',
            array['open', 'applied', 'stored', 'dismissed']::text[] || array(select distinct "status"::text from "inbox_items"
              where "status"::text <> all (array['open', 'applied', 'stored', 'dismissed']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "document_templates" add constraint "document_templates_kind_choice" check ("kind" = any (%L::text[]))',
            array['invoice', 'docket']::text[] || array(select distinct "kind"::text from "document_templates"
              where "kind"::text <> all (array['invoice', 'docket']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "invoice_lines" add constraint "invoice_lines_source_choice" check ("source" = any (%L::text[]))',
            array['work_order', 'manual']::text[] || array(select distinct "source"::text from "invoice_lines"
              where "source"::text <> all (array['work_order', 'manual']::text[])));
        end $choice$;
create index "persona_templates_collection_trgm" on "persona_templates" using gin (lower("collection") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."customers_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."number", new."name", new."contact_person")); return new; end $$;
create trigger "zz_customers_search_text" before insert or update of "number", "name", "contact_person", "search_text" on "customers" for each row execute function fieldwright."customers_search_text"(); select fieldwright.fill_silently('customers', 'search_text', $$lower(concat_ws(chr(10), "number", "name", "contact_person"))$$);
create index "customers_search_text_trgm" on "customers" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."clients_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."code", new."name", new."contact_person")); return new; end $$;
create trigger "zz_clients_search_text" before insert or update of "code", "name", "contact_person", "search_text" on "clients" for each row execute function fieldwright."clients_search_text"(); select fieldwright.fill_silently('clients', 'search_text', $$lower(concat_ws(chr(10), "code", "name", "contact_person"))$$);
create index "clients_search_text_trgm" on "clients" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."technicians_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."code", new."name")); return new; end $$;
create trigger "zz_technicians_search_text" before insert or update of "code", "name", "search_text" on "technicians" for each row execute function fieldwright."technicians_search_text"(); select fieldwright.fill_silently('technicians', 'search_text', $$lower(concat_ws(chr(10), "code", "name"))$$);
create index "technicians_search_text_trgm" on "technicians" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."buildings_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."code", new."name")); return new; end $$;
create trigger "zz_buildings_search_text" before insert or update of "code", "name", "search_text" on "buildings" for each row execute function fieldwright."buildings_search_text"(); select fieldwright.fill_silently('buildings', 'search_text', $$lower(concat_ws(chr(10), "code", "name"))$$);
create index "buildings_search_text_trgm" on "buildings" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create index "service_locations_address_text_trgm" on "service_locations" using gin (lower("address_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."splitters_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."code", new."name")); return new; end $$;
create trigger "zz_splitters_search_text" before insert or update of "code", "name", "search_text" on "splitters" for each row execute function fieldwright."splitters_search_text"(); select fieldwright.fill_silently('splitters', 'search_text', $$lower(concat_ws(chr(10), "code", "name"))$$);
create index "splitters_search_text_trgm" on "splitters" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."invoices_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."number", new."bill_to_name", new."submission_id")); return new; end $$;
create trigger "zz_invoices_search_text" before insert or update of "number", "bill_to_name", "submission_id", "search_text" on "invoices" for each row execute function fieldwright."invoices_search_text"(); select fieldwright.fill_silently('invoices', 'search_text', $$lower(concat_ws(chr(10), "number", "bill_to_name", "submission_id"))$$);
create index "invoices_search_text_trgm" on "invoices" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."work_orders_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."number", new."service_id", new."wo_number", new."ticket_id", new."awo_number", new."customer_name", new."address_text")); return new; end $$;
create trigger "zz_work_orders_search_text" before insert or update of "number", "service_id", "wo_number", "ticket_id", "awo_number", "customer_name", "address_text", "search_text" on "work_orders" for each row execute function fieldwright."work_orders_search_text"(); select fieldwright.fill_silently('work_orders', 'search_text', $$lower(concat_ws(chr(10), "number", "service_id", "wo_number", "ticket_id", "awo_number", "customer_name", "address_text"))$$);
create index "work_orders_search_text_trgm" on "work_orders" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."mails_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."subject", new."from_address")); return new; end $$;
create trigger "zz_mails_search_text" before insert or update of "subject", "from_address", "search_text" on "mails" for each row execute function fieldwright."mails_search_text"(); select fieldwright.fill_silently('mails', 'search_text', $$lower(concat_ws(chr(10), "subject", "from_address"))$$);
create index "mails_search_text_trgm" on "mails" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create index "parse_sessions_file_name_trgm" on "parse_sessions" using gin (lower("file_name") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."parse_drafts_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."service_id", new."wo_number", new."customer_name")); return new; end $$;
create trigger "zz_parse_drafts_search_text" before insert or update of "service_id", "wo_number", "customer_name", "search_text" on "parse_drafts" for each row execute function fieldwright."parse_drafts_search_text"(); select fieldwright.fill_silently('parse_drafts', 'search_text', $$lower(concat_ws(chr(10), "service_id", "wo_number", "customer_name"))$$);
create index "parse_drafts_search_text_trgm" on "parse_drafts" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."inbox_items_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."service_id", new."summary")); return new; end $$;
create trigger "zz_inbox_items_search_text" before insert or update of "service_id", "summary", "search_text" on "inbox_items" for each row execute function fieldwright."inbox_items_search_text"(); select fieldwright.fill_silently('inbox_items', 'search_text', $$lower(concat_ws(chr(10), "service_id", "summary"))$$);
create index "inbox_items_search_text_trgm" on "inbox_items" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."companies_references"() returns trigger language plpgsql as $$ begin if new."logo" is not null and new."logo" is distinct from old."logo" then perform fieldwright.require_file(new."id", new."logo", 'companies', 'logo'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."id", new."created_by", 'companies', 'created_by', true); end if; return new; end $$;
create trigger "companies_references_kept" before update of "logo", "created_by" on "companies" for each row execute function fieldwright."companies_references"();
create trigger "companies_references_given" after insert on "companies" for each row execute function fieldwright."companies_references"();
create or replace function fieldwright."sites_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'sites', 'created_by', true); end if; return new; end $$;
create trigger "sites_references_kept" before insert or update of "created_by" on "sites" for each row execute function fieldwright."sites_references"();
create or replace function fieldwright."memberships_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'memberships', 'created_by', true); end if; return new; end $$;
create trigger "memberships_references_kept" before insert or update of "created_by" on "memberships" for each row execute function fieldwright."memberships_references"();
create or replace function fieldwright."partner_groups_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'partner_groups', 'created_by', true); end if; return new; end $$;
create trigger "partner_groups_references_kept" before insert or update of "created_by" on "partner_groups" for each row execute function fieldwright."partner_groups_references"();
create or replace function fieldwright."partners_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'partners', 'created_by', true); end if; return new; end $$;
create trigger "partners_references_kept" before insert or update of "created_by" on "partners" for each row execute function fieldwright."partners_references"();
create or replace function fieldwright."customers_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'customers', 'created_by', true); end if; return new; end $$;
create trigger "customers_references_kept" before insert or update of "created_by" on "customers" for each row execute function fieldwright."customers_references"();
create or replace function fieldwright."clients_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'clients', 'created_by', true); end if; return new; end $$;
create trigger "clients_references_kept" before insert or update of "created_by" on "clients" for each row execute function fieldwright."clients_references"();
create or replace function fieldwright."technicians_references"() returns trigger language plpgsql as $$ begin if new."user" is not null and new."user" is distinct from old."user" then perform fieldwright.require_member(new."company", new."user", 'technicians', 'user', false); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'technicians', 'created_by', true); end if; return new; end $$;
create trigger "technicians_references_kept" before insert or update of "user", "created_by" on "technicians" for each row execute function fieldwright."technicians_references"();
create or replace function fieldwright."invitations_references"() returns trigger language plpgsql as $$ begin if new."invited_by" is not null and new."invited_by" is distinct from old."invited_by" then perform fieldwright.require_member(new."company", new."invited_by", 'invitations', 'invited_by', true); end if; if new."accepted_by" is not null and new."accepted_by" is distinct from old."accepted_by" then perform fieldwright.require_member(new."company", new."accepted_by", 'invitations', 'accepted_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'invitations', 'created_by', true); end if; return new; end $$;
create trigger "invitations_references_kept" before insert or update of "invited_by", "accepted_by", "created_by" on "invitations" for each row execute function fieldwright."invitations_references"();
create or replace function fieldwright."buildings_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'buildings', 'created_by', true); end if; return new; end $$;
create trigger "buildings_references_kept" before insert or update of "created_by" on "buildings" for each row execute function fieldwright."buildings_references"();
create or replace function fieldwright."service_locations_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'service_locations', 'created_by', true); end if; return new; end $$;
create trigger "service_locations_references_kept" before insert or update of "created_by" on "service_locations" for each row execute function fieldwright."service_locations_references"();
create or replace function fieldwright."lifecycles_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'lifecycles', 'created_by', true); end if; return new; end $$;
create trigger "lifecycles_references_kept" before insert or update of "created_by" on "lifecycles" for each row execute function fieldwright."lifecycles_references"();
create or replace function fieldwright."lifecycle_states_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'lifecycle_states', 'created_by', true); end if; return new; end $$;
create trigger "lifecycle_states_references_kept" before insert or update of "created_by" on "lifecycle_states" for each row execute function fieldwright."lifecycle_states_references"();
create or replace function fieldwright."lifecycle_transitions_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'lifecycle_transitions', 'created_by', true); end if; return new; end $$;
create trigger "lifecycle_transitions_references_kept" before insert or update of "created_by" on "lifecycle_transitions" for each row execute function fieldwright."lifecycle_transitions_references"();
create or replace function fieldwright."work_types_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'work_types', 'created_by', true); end if; return new; end $$;
create trigger "work_types_references_kept" before insert or update of "created_by" on "work_types" for each row execute function fieldwright."work_types_references"();
create or replace function fieldwright."kpi_profiles_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'kpi_profiles', 'created_by', true); end if; return new; end $$;
create trigger "kpi_profiles_references_kept" before insert or update of "created_by" on "kpi_profiles" for each row execute function fieldwright."kpi_profiles_references"();
create or replace function fieldwright."blocker_reasons_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'blocker_reasons', 'created_by', true); end if; return new; end $$;
create trigger "blocker_reasons_references_kept" before insert or update of "created_by" on "blocker_reasons" for each row execute function fieldwright."blocker_reasons_references"();
create or replace function fieldwright."splitter_types_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'splitter_types', 'created_by', true); end if; return new; end $$;
create trigger "splitter_types_references_kept" before insert or update of "created_by" on "splitter_types" for each row execute function fieldwright."splitter_types_references"();
create or replace function fieldwright."splitters_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'splitters', 'created_by', true); end if; return new; end $$;
create trigger "splitters_references_kept" before insert or update of "created_by" on "splitters" for each row execute function fieldwright."splitters_references"();
create or replace function fieldwright."invoices_references"() returns trigger language plpgsql as $$ begin if new."pdf" is not null and new."pdf" is distinct from old."pdf" then perform fieldwright.require_file(new."company", new."pdf", 'invoices', 'pdf'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'invoices', 'created_by', true); end if; return new; end $$;
create trigger "invoices_references_kept" before insert or update of "pdf", "created_by" on "invoices" for each row execute function fieldwright."invoices_references"();
create or replace function fieldwright."work_orders_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'work_orders', 'created_by', true); end if; return new; end $$;
create trigger "work_orders_references_kept" before insert or update of "created_by" on "work_orders" for each row execute function fieldwright."work_orders_references"();
create or replace function fieldwright."splitter_ports_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'splitter_ports', 'created_by', true); end if; return new; end $$;
create trigger "splitter_ports_references_kept" before insert or update of "created_by" on "splitter_ports" for each row execute function fieldwright."splitter_ports_references"();
create or replace function fieldwright."work_order_secrets_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'work_order_secrets', 'created_by', true); end if; return new; end $$;
create trigger "work_order_secrets_references_kept" before insert or update of "created_by" on "work_order_secrets" for each row execute function fieldwright."work_order_secrets_references"();
create or replace function fieldwright."work_order_events_references"() returns trigger language plpgsql as $$ begin if new."actor_user" is not null and new."actor_user" is distinct from old."actor_user" then perform fieldwright.require_member(new."company", new."actor_user", 'work_order_events', 'actor_user', true); end if; return new; end $$;
create trigger "work_order_events_references_kept" before insert or update of "actor_user" on "work_order_events" for each row execute function fieldwright."work_order_events_references"();
create or replace function fieldwright."work_order_files_references"() returns trigger language plpgsql as $$ begin if new."file" is not null and new."file" is distinct from old."file" then perform fieldwright.require_file(new."company", new."file", 'work_order_files', 'file'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'work_order_files', 'created_by', true); end if; return new; end $$;
create trigger "work_order_files_references_kept" before insert or update of "file", "created_by" on "work_order_files" for each row execute function fieldwright."work_order_files_references"();
create or replace function fieldwright."appointments_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'appointments', 'created_by', true); end if; return new; end $$;
create trigger "appointments_references_kept" before insert or update of "created_by" on "appointments" for each row execute function fieldwright."appointments_references"();
create or replace function fieldwright."blockers_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'blockers', 'created_by', true); end if; return new; end $$;
create trigger "blockers_references_kept" before insert or update of "created_by" on "blockers" for each row execute function fieldwright."blockers_references"();
create or replace function fieldwright."reschedules_references"() returns trigger language plpgsql as $$ begin if new."decided_by" is not null and new."decided_by" is distinct from old."decided_by" then perform fieldwright.require_member(new."company", new."decided_by", 'reschedules', 'decided_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'reschedules', 'created_by', true); end if; return new; end $$;
create trigger "reschedules_references_kept" before insert or update of "decided_by", "created_by" on "reschedules" for each row execute function fieldwright."reschedules_references"();
create or replace function fieldwright."evidence_references"() returns trigger language plpgsql as $$ begin if new."file" is not null and new."file" is distinct from old."file" then perform fieldwright.require_file(new."company", new."file", 'evidence', 'file'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'evidence', 'created_by', true); end if; return new; end $$;
create trigger "evidence_references_kept" before insert or update of "file", "created_by" on "evidence" for each row execute function fieldwright."evidence_references"();
create or replace function fieldwright."dockets_references"() returns trigger language plpgsql as $$ begin if new."file" is not null and new."file" is distinct from old."file" then perform fieldwright.require_file(new."company", new."file", 'dockets', 'file'); end if; if new."verified_by" is not null and new."verified_by" is distinct from old."verified_by" then perform fieldwright.require_member(new."company", new."verified_by", 'dockets', 'verified_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'dockets', 'created_by', true); end if; return new; end $$;
create trigger "dockets_references_kept" before insert or update of "file", "verified_by", "created_by" on "dockets" for each row execute function fieldwright."dockets_references"();
create or replace function fieldwright."standby_approvals_references"() returns trigger language plpgsql as $$ begin if new."file" is not null and new."file" is distinct from old."file" then perform fieldwright.require_file(new."company", new."file", 'standby_approvals', 'file'); end if; if new."approved_by" is not null and new."approved_by" is distinct from old."approved_by" then perform fieldwright.require_member(new."company", new."approved_by", 'standby_approvals', 'approved_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'standby_approvals', 'created_by', true); end if; return new; end $$;
create trigger "standby_approvals_references_kept" before insert or update of "file", "approved_by", "created_by" on "standby_approvals" for each row execute function fieldwright."standby_approvals_references"();
create or replace function fieldwright."port_attachments_references"() returns trigger language plpgsql as $$ begin if new."attached_by" is not null and new."attached_by" is distinct from old."attached_by" then perform fieldwright.require_member(new."company", new."attached_by", 'port_attachments', 'attached_by', true); end if; if new."released_by" is not null and new."released_by" is distinct from old."released_by" then perform fieldwright.require_member(new."company", new."released_by", 'port_attachments', 'released_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'port_attachments', 'created_by', true); end if; return new; end $$;
create trigger "port_attachments_references_kept" before insert or update of "attached_by", "released_by", "created_by" on "port_attachments" for each row execute function fieldwright."port_attachments_references"();
create or replace function fieldwright."mailboxes_references"() returns trigger language plpgsql as $$ begin if new."responsible" is not null and new."responsible" is distinct from old."responsible" then perform fieldwright.require_member(new."company", new."responsible", 'mailboxes', 'responsible', false); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'mailboxes', 'created_by', true); end if; return new; end $$;
create trigger "mailboxes_references_kept" before insert or update of "responsible", "created_by" on "mailboxes" for each row execute function fieldwright."mailboxes_references"();
create or replace function fieldwright."mail_rules_references"() returns trigger language plpgsql as $$ begin if new."route_to" is not null and new."route_to" is distinct from old."route_to" then perform fieldwright.require_member(new."company", new."route_to", 'mail_rules', 'route_to', false); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'mail_rules', 'created_by', true); end if; return new; end $$;
create trigger "mail_rules_references_kept" before insert or update of "route_to", "created_by" on "mail_rules" for each row execute function fieldwright."mail_rules_references"();
create or replace function fieldwright."mails_references"() returns trigger language plpgsql as $$ begin if new."routed_to" is not null and new."routed_to" is distinct from old."routed_to" then perform fieldwright.require_member(new."company", new."routed_to", 'mails', 'routed_to', true); end if; if new."raw" is not null and new."raw" is distinct from old."raw" then perform fieldwright.require_file(new."company", new."raw", 'mails', 'raw'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'mails', 'created_by', true); end if; return new; end $$;
create trigger "mails_references_kept" before insert or update of "routed_to", "raw", "created_by" on "mails" for each row execute function fieldwright."mails_references"();
create or replace function fieldwright."parser_profiles_references"() returns trigger language plpgsql as $$ begin if new."activated_by" is not null and new."activated_by" is distinct from old."activated_by" then perform fieldwright.require_member(new."company", new."activated_by", 'parser_profiles', 'activated_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'parser_profiles', 'created_by', true); end if; return new; end $$;
create trigger "parser_profiles_references_kept" before insert or update of "activated_by", "created_by" on "parser_profiles" for each row execute function fieldwright."parser_profiles_references"();
create or replace function fieldwright."parser_samples_references"() returns trigger language plpgsql as $$ begin if new."file" is not null and new."file" is distinct from old."file" then perform fieldwright.require_file(new."company", new."file", 'parser_samples', 'file'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'parser_samples', 'created_by', true); end if; return new; end $$;
create trigger "parser_samples_references_kept" before insert or update of "file", "created_by" on "parser_samples" for each row execute function fieldwright."parser_samples_references"();
create or replace function fieldwright."parse_sessions_references"() returns trigger language plpgsql as $$ begin if new."file" is not null and new."file" is distinct from old."file" then perform fieldwright.require_file(new."company", new."file", 'parse_sessions', 'file'); end if; if new."snapshot" is not null and new."snapshot" is distinct from old."snapshot" then perform fieldwright.require_file(new."company", new."snapshot", 'parse_sessions', 'snapshot'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'parse_sessions', 'created_by', true); end if; return new; end $$;
create trigger "parse_sessions_references_kept" before insert or update of "file", "snapshot", "created_by" on "parse_sessions" for each row execute function fieldwright."parse_sessions_references"();
create or replace function fieldwright."parse_drafts_references"() returns trigger language plpgsql as $$ begin if new."decided_by" is not null and new."decided_by" is distinct from old."decided_by" then perform fieldwright.require_member(new."company", new."decided_by", 'parse_drafts', 'decided_by', true); end if; if new."claimed_by" is not null and new."claimed_by" is distinct from old."claimed_by" then perform fieldwright.require_member(new."company", new."claimed_by", 'parse_drafts', 'claimed_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'parse_drafts', 'created_by', true); end if; return new; end $$;
create trigger "parse_drafts_references_kept" before insert or update of "decided_by", "claimed_by", "created_by" on "parse_drafts" for each row execute function fieldwright."parse_drafts_references"();
create or replace function fieldwright."inbox_items_references"() returns trigger language plpgsql as $$ begin if new."decided_by" is not null and new."decided_by" is distinct from old."decided_by" then perform fieldwright.require_member(new."company", new."decided_by", 'inbox_items', 'decided_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'inbox_items', 'created_by', true); end if; return new; end $$;
create trigger "inbox_items_references_kept" before insert or update of "decided_by", "created_by" on "inbox_items" for each row execute function fieldwright."inbox_items_references"();
create or replace function fieldwright."rate_cards_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'rate_cards', 'created_by', true); end if; return new; end $$;
create trigger "rate_cards_references_kept" before insert or update of "created_by" on "rate_cards" for each row execute function fieldwright."rate_cards_references"();
create or replace function fieldwright."tax_codes_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'tax_codes', 'created_by', true); end if; return new; end $$;
create trigger "tax_codes_references_kept" before insert or update of "created_by" on "tax_codes" for each row execute function fieldwright."tax_codes_references"();
create or replace function fieldwright."document_templates_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'document_templates', 'created_by', true); end if; return new; end $$;
create trigger "document_templates_references_kept" before insert or update of "created_by" on "document_templates" for each row execute function fieldwright."document_templates_references"();
create or replace function fieldwright."invoice_lines_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'invoice_lines', 'created_by', true); end if; return new; end $$;
create trigger "invoice_lines_references_kept" before insert or update of "created_by" on "invoice_lines" for each row execute function fieldwright."invoice_lines_references"();
create trigger "companies_touch" before update on "companies" for each row execute function fieldwright.touch_row();
create trigger "persona_templates_touch" before update on "persona_templates" for each row execute function fieldwright.touch_row();
create trigger "sites_company_kept" before update of company on "sites" for each row execute function fieldwright.keep_company();
create trigger "sites_touch" before update on "sites" for each row execute function fieldwright.touch_row();
create trigger "memberships_company_kept" before update of company on "memberships" for each row execute function fieldwright.keep_company();
create trigger "memberships_touch" before update on "memberships" for each row execute function fieldwright.touch_row();
create trigger "partner_groups_company_kept" before update of company on "partner_groups" for each row execute function fieldwright.keep_company();
create trigger "partner_groups_touch" before update on "partner_groups" for each row execute function fieldwright.touch_row();
create trigger "partners_company_kept" before update of company on "partners" for each row execute function fieldwright.keep_company();
create trigger "partners_touch" before update on "partners" for each row execute function fieldwright.touch_row();
create trigger "customers_company_kept" before update of company on "customers" for each row execute function fieldwright.keep_company();
create trigger "customers_touch" before update on "customers" for each row execute function fieldwright.touch_row();
create trigger "clients_company_kept" before update of company on "clients" for each row execute function fieldwright.keep_company();
create trigger "clients_touch" before update on "clients" for each row execute function fieldwright.touch_row();
create trigger "technicians_company_kept" before update of company on "technicians" for each row execute function fieldwright.keep_company();
create trigger "technicians_touch" before update on "technicians" for each row execute function fieldwright.touch_row();
create trigger "invitations_company_kept" before update of company on "invitations" for each row execute function fieldwright.keep_company();
create trigger "invitations_touch" before update on "invitations" for each row execute function fieldwright.touch_row();
create trigger "buildings_company_kept" before update of company on "buildings" for each row execute function fieldwright.keep_company();
create trigger "buildings_touch" before update on "buildings" for each row execute function fieldwright.touch_row();
create trigger "service_locations_company_kept" before update of company on "service_locations" for each row execute function fieldwright.keep_company();
create trigger "service_locations_touch" before update on "service_locations" for each row execute function fieldwright.touch_row();
create trigger "lifecycles_company_kept" before update of company on "lifecycles" for each row execute function fieldwright.keep_company();
create trigger "lifecycles_touch" before update on "lifecycles" for each row execute function fieldwright.touch_row();
create trigger "lifecycle_states_company_kept" before update of company on "lifecycle_states" for each row execute function fieldwright.keep_company();
create trigger "lifecycle_states_touch" before update on "lifecycle_states" for each row execute function fieldwright.touch_row();
create trigger "lifecycle_transitions_company_kept" before update of company on "lifecycle_transitions" for each row execute function fieldwright.keep_company();
create trigger "lifecycle_transitions_touch" before update on "lifecycle_transitions" for each row execute function fieldwright.touch_row();
create trigger "work_types_company_kept" before update of company on "work_types" for each row execute function fieldwright.keep_company();
create trigger "work_types_touch" before update on "work_types" for each row execute function fieldwright.touch_row();
create trigger "kpi_profiles_company_kept" before update of company on "kpi_profiles" for each row execute function fieldwright.keep_company();
create trigger "kpi_profiles_touch" before update on "kpi_profiles" for each row execute function fieldwright.touch_row();
create trigger "blocker_reasons_company_kept" before update of company on "blocker_reasons" for each row execute function fieldwright.keep_company();
create trigger "blocker_reasons_touch" before update on "blocker_reasons" for each row execute function fieldwright.touch_row();
create trigger "splitter_types_company_kept" before update of company on "splitter_types" for each row execute function fieldwright.keep_company();
create trigger "splitter_types_touch" before update on "splitter_types" for each row execute function fieldwright.touch_row();
create trigger "splitters_company_kept" before update of company on "splitters" for each row execute function fieldwright.keep_company();
create trigger "splitters_touch" before update on "splitters" for each row execute function fieldwright.touch_row();
create trigger "invoices_version" before update on "invoices" for each row execute function fieldwright.raise_version();
create trigger "invoices_company_kept" before update of company on "invoices" for each row execute function fieldwright.keep_company();
create trigger "invoices_touch" before update on "invoices" for each row execute function fieldwright.touch_row();
create trigger "work_orders_version" before update on "work_orders" for each row execute function fieldwright.raise_version();
create trigger "work_orders_company_kept" before update of company on "work_orders" for each row execute function fieldwright.keep_company();
create trigger "work_orders_touch" before update on "work_orders" for each row execute function fieldwright.touch_row();
create trigger "splitter_ports_company_kept" before update of company on "splitter_ports" for each row execute function fieldwright.keep_company();
create trigger "splitter_ports_touch" before update on "splitter_ports" for each row execute function fieldwright.touch_row();
create trigger "work_order_secrets_company_kept" before update of company on "work_order_secrets" for each row execute function fieldwright.keep_company();
create trigger "work_order_secrets_touch" before update on "work_order_secrets" for each row execute function fieldwright.touch_row();
create trigger "work_order_events_append_only" before update or delete on "work_order_events" for each row execute function fieldwright.refuse_change();
create trigger "work_order_events_company_kept" before update of company on "work_order_events" for each row execute function fieldwright.keep_company();
create trigger "work_order_files_company_kept" before update of company on "work_order_files" for each row execute function fieldwright.keep_company();
create trigger "work_order_files_touch" before update on "work_order_files" for each row execute function fieldwright.touch_row();
create trigger "appointments_version" before update on "appointments" for each row execute function fieldwright.raise_version();
create trigger "appointments_company_kept" before update of company on "appointments" for each row execute function fieldwright.keep_company();
create trigger "appointments_touch" before update on "appointments" for each row execute function fieldwright.touch_row();
create trigger "blockers_company_kept" before update of company on "blockers" for each row execute function fieldwright.keep_company();
create trigger "blockers_touch" before update on "blockers" for each row execute function fieldwright.touch_row();
create trigger "reschedules_company_kept" before update of company on "reschedules" for each row execute function fieldwright.keep_company();
create trigger "reschedules_touch" before update on "reschedules" for each row execute function fieldwright.touch_row();
create trigger "evidence_company_kept" before update of company on "evidence" for each row execute function fieldwright.keep_company();
create trigger "evidence_touch" before update on "evidence" for each row execute function fieldwright.touch_row();
create trigger "dockets_company_kept" before update of company on "dockets" for each row execute function fieldwright.keep_company();
create trigger "dockets_touch" before update on "dockets" for each row execute function fieldwright.touch_row();
create trigger "standby_approvals_company_kept" before update of company on "standby_approvals" for each row execute function fieldwright.keep_company();
create trigger "standby_approvals_touch" before update on "standby_approvals" for each row execute function fieldwright.touch_row();
create trigger "port_attachments_company_kept" before update of company on "port_attachments" for each row execute function fieldwright.keep_company();
create trigger "port_attachments_touch" before update on "port_attachments" for each row execute function fieldwright.touch_row();
create trigger "mailboxes_company_kept" before update of company on "mailboxes" for each row execute function fieldwright.keep_company();
create trigger "mailboxes_touch" before update on "mailboxes" for each row execute function fieldwright.touch_row();
create trigger "mail_rules_company_kept" before update of company on "mail_rules" for each row execute function fieldwright.keep_company();
create trigger "mail_rules_touch" before update on "mail_rules" for each row execute function fieldwright.touch_row();
create trigger "mails_company_kept" before update of company on "mails" for each row execute function fieldwright.keep_company();
create trigger "mails_touch" before update on "mails" for each row execute function fieldwright.touch_row();
create trigger "parser_profiles_company_kept" before update of company on "parser_profiles" for each row execute function fieldwright.keep_company();
create trigger "parser_profiles_touch" before update on "parser_profiles" for each row execute function fieldwright.touch_row();
create trigger "parser_samples_company_kept" before update of company on "parser_samples" for each row execute function fieldwright.keep_company();
create trigger "parser_samples_touch" before update on "parser_samples" for each row execute function fieldwright.touch_row();
create trigger "parse_sessions_company_kept" before update of company on "parse_sessions" for each row execute function fieldwright.keep_company();
create trigger "parse_sessions_touch" before update on "parse_sessions" for each row execute function fieldwright.touch_row();
create trigger "parse_drafts_version" before update on "parse_drafts" for each row execute function fieldwright.raise_version();
create trigger "parse_drafts_company_kept" before update of company on "parse_drafts" for each row execute function fieldwright.keep_company();
create trigger "parse_drafts_touch" before update on "parse_drafts" for each row execute function fieldwright.touch_row();
create trigger "inbox_items_version" before update on "inbox_items" for each row execute function fieldwright.raise_version();
create trigger "inbox_items_company_kept" before update of company on "inbox_items" for each row execute function fieldwright.keep_company();
create trigger "inbox_items_touch" before update on "inbox_items" for each row execute function fieldwright.touch_row();
create trigger "rate_cards_company_kept" before update of company on "rate_cards" for each row execute function fieldwright.keep_company();
create trigger "rate_cards_touch" before update on "rate_cards" for each row execute function fieldwright.touch_row();
create trigger "tax_codes_company_kept" before update of company on "tax_codes" for each row execute function fieldwright.keep_company();
create trigger "tax_codes_touch" before update on "tax_codes" for each row execute function fieldwright.touch_row();
create trigger "document_templates_company_kept" before update of company on "document_templates" for each row execute function fieldwright.keep_company();
create trigger "document_templates_touch" before update on "document_templates" for each row execute function fieldwright.touch_row();
create trigger "invoice_lines_company_kept" before update of company on "invoice_lines" for each row execute function fieldwright.keep_company();
create trigger "invoice_lines_touch" before update on "invoice_lines" for each row execute function fieldwright.touch_row();
create or replace function fieldwright.hidden_from_kinds()
        returns table (collection text, field text, kind text)
        language sql immutable as $$ values ('kpi_profiles', 'installation_method', 'maintenance'), ('kpi_profiles', 'installation_method', 'professional'), ('splitter_types', '*', 'maintenance'), ('splitter_types', '*', 'professional'), ('splitters', '*', 'maintenance'), ('splitters', '*', 'professional'), ('work_orders', 'order_category', 'maintenance'), ('work_orders', 'order_category', 'professional'), ('work_orders', 'installation_method', 'maintenance'), ('work_orders', 'installation_method', 'professional'), ('work_orders', 'service_id', 'maintenance'), ('work_orders', 'service_id', 'professional'), ('work_orders', 'service_id_type', 'maintenance'), ('work_orders', 'service_id_type', 'professional'), ('work_orders', 'ticket_id', 'maintenance'), ('work_orders', 'ticket_id', 'professional'), ('work_orders', 'awo_number', 'maintenance'), ('work_orders', 'awo_number', 'professional'), ('work_orders', 'nis_code', 'maintenance'), ('work_orders', 'nis_code', 'professional'), ('work_orders', 'relocation_type', 'maintenance'), ('work_orders', 'relocation_type', 'professional'), ('work_orders', 'old_address', 'maintenance'), ('work_orders', 'old_address', 'professional'), ('work_orders', 'package_name', 'maintenance'), ('work_orders', 'package_name', 'professional'), ('work_orders', 'bandwidth_mbps', 'maintenance'), ('work_orders', 'bandwidth_mbps', 'professional'), ('work_orders', 'contract_months', 'maintenance'), ('work_orders', 'contract_months', 'professional'), ('work_orders', 'login_id', 'maintenance'), ('work_orders', 'login_id', 'professional'), ('work_orders', 'network', 'maintenance'), ('work_orders', 'network', 'professional'), ('work_orders', 'voip', 'maintenance'), ('work_orders', 'voip', 'professional'), ('work_orders', 'splitter_port', 'maintenance'), ('work_orders', 'splitter_port', 'professional'), ('work_orders', 'onu_serial', 'maintenance'), ('work_orders', 'onu_serial', 'professional'), ('work_orders', 'onu_model', 'maintenance'), ('work_orders', 'onu_model', 'professional'), ('work_orders', 'splitter_candidates', 'maintenance'), ('work_orders', 'splitter_candidates', 'professional'), ('work_orders', 'section_plant', 'maintenance'), ('work_orders', 'section_plant', 'professional'), ('splitter_ports', '*', 'maintenance'), ('splitter_ports', '*', 'professional'), ('standby_approvals', '*', 'maintenance'), ('standby_approvals', '*', 'professional'), ('port_attachments', '*', 'maintenance'), ('port_attachments', '*', 'professional'), ('rate_cards', 'order_category', 'maintenance'), ('rate_cards', 'order_category', 'professional'), ('rate_cards', 'installation_method', 'maintenance'), ('rate_cards', 'installation_method', 'professional'), ('invoice_lines', 'service_id', 'maintenance'), ('invoice_lines', 'service_id', 'professional') $$;
