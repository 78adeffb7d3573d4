create index "memberships_user_company_idx" on "memberships" ("user", "company");
create index "customers_company_name_idx" on "customers" ("company", "name");
create index "clients_company_name_idx" on "clients" ("company", "name");
create index "leave_requests_company_person_from_on_idx" on "leave_requests" ("company", "person", "from_on");
create index "leave_requests_company_state_from_on_idx" on "leave_requests" ("company", "state", "from_on");
create index "absences_company_technician_starts_at_idx" on "absences" ("company", "technician", "starts_at");
create index "leave_ledger_company_person_leave_type_year_idx" on "leave_ledger" ("company", "person", "leave_type", "year");
create index "meetings_company_starts_at_idx" on "meetings" ("company", "starts_at");
create index "meeting_people_company_person_idx" on "meeting_people" ("company", "person");
create index "invitations_company_created_at_idx" on "invitations" ("company", "created_at");
create index "api_tokens_company_created_at_idx" on "api_tokens" ("company", "created_at");
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
create index "work_orders_company_partner_created_at_idx" on "work_orders" ("company", "partner", "created_at");
create index "work_orders_company_service_id_idx" on "work_orders" ("company", "service_id");
create index "work_orders_company_onu_serial_idx" on "work_orders" ("company", "onu_serial");
create index "work_orders_company_wo_number_idx" on "work_orders" ("company", "wo_number");
create index "work_orders_company_customer_idx" on "work_orders" ("company", "customer");
create index "work_orders_company_client_idx" on "work_orders" ("company", "client");
create index "work_orders_company_building_idx" on "work_orders" ("company", "building");
create index "work_orders_company_invoice_idx" on "work_orders" ("company", "invoice");
create index "work_orders_company_completed_at_idx" on "work_orders" ("company", "completed_at");
create index "splitter_ports_company_work_order_idx" on "splitter_ports" ("company", "work_order");
create index "splitter_ports_splitter_state_number_idx" on "splitter_ports" ("splitter", "state", "number");
create index "work_order_events_work_order_occurred_at_idx" on "work_order_events" ("work_order", "occurred_at");
create index "work_order_events_company_received_at_id_idx" on "work_order_events" ("company", "received_at", "id");
create index "work_order_events_company_kind_occurred_at_idx" on "work_order_events" ("company", "kind", "occurred_at");
create index "task_templates_company_work_type_state_idx" on "task_templates" ("company", "work_type", "state");
create index "tasks_company_due_at_id_idx" on "tasks" ("company", "due_at", "id");
create index "tasks_company_status_category_due_at_idx" on "tasks" ("company", "status_category", "due_at");
create index "task_assignees_company_technician_task_idx" on "task_assignees" ("company", "technician", "task");
create index "task_assignees_company_person_task_idx" on "task_assignees" ("company", "person", "task");
create index "task_dependencies_company_depends_on_idx" on "task_dependencies" ("company", "depends_on");
create index "order_crew_company_technician_work_order_idx" on "order_crew" ("company", "technician", "work_order");
create index "form_uses_company_work_type_idx" on "form_uses" ("company", "work_type");
create index "form_uses_company_task_template_idx" on "form_uses" ("company", "task_template");
create index "form_uses_company_task_idx" on "form_uses" ("company", "task");
create index "form_answers_company_work_order_form_idx" on "form_answers" ("company", "work_order", "form");
create index "form_answers_company_form_submitted_at_idx" on "form_answers" ("company", "form", "submitted_at");
create index "form_answers_company_task_idx" on "form_answers" ("company", "task");
create index "form_answer_values_company_form_field_number_value_idx" on "form_answer_values" ("company", "form", "field", "number_value");
create index "form_answer_values_company_form_field_value_at_idx" on "form_answer_values" ("company", "form", "field", "value_at");
create index "appointments_company_technician_starts_at_idx" on "appointments" ("company", "technician", "starts_at");
create index "appointments_company_starts_at_idx" on "appointments" ("company", "starts_at");
create index "appointments_company_work_order_idx" on "appointments" ("company", "work_order");
create index "offers_company_work_order_idx" on "offers" ("company", "work_order");
create index "offers_company_technician_state_idx" on "offers" ("company", "technician", "state");
create index "visit_series_company_is_active_idx" on "visit_series" ("company", "is_active");
create index "visit_links_company_work_order_idx" on "visit_links" ("company", "work_order");
create index "blockers_company_work_order_idx" on "blockers" ("company", "work_order");
create index "blockers_company_occurred_at_idx" on "blockers" ("company", "occurred_at");
create index "reschedules_company_work_order_idx" on "reschedules" ("company", "work_order");
create index "reschedules_company_status_idx" on "reschedules" ("company", "status");
create index "evidence_company_work_order_kind_idx" on "evidence" ("company", "work_order", "kind");
create index "dockets_company_work_order_idx" on "dockets" ("company", "work_order");
create index "dockets_company_status_received_at_idx" on "dockets" ("company", "status", "received_at");
create index "port_attachments_company_work_order_idx" on "port_attachments" ("company", "work_order");
create index "port_attachments_company_splitter_port_attached_at_idx" on "port_attachments" ("company", "splitter_port", "attached_at");
create index "equipment_company_calibration_due_on_idx" on "equipment" ("company", "calibration_due_on");
create index "equipment_company_inspection_due_on_idx" on "equipment" ("company", "inspection_due_on");
create index "equipment_company_whereabouts_due_back_at_idx" on "equipment" ("company", "whereabouts", "due_back_at");
create index "equipment_documents_company_equipment_idx" on "equipment_documents" ("company", "equipment");
create index "equipment_services_company_equipment_done_on_idx" on "equipment_services" ("company", "equipment", "done_on");
create index "meter_readings_company_meter_read_at_idx" on "meter_readings" ("company", "meter", "read_at");
create index "equipment_bookings_company_work_order_idx" on "equipment_bookings" ("company", "work_order");
create index "equipment_bookings_company_equipment_starts_at_idx" on "equipment_bookings" ("company", "equipment", "starts_at");
create index "equipment_checkouts_company_equipment_out_at_idx" on "equipment_checkouts" ("company", "equipment", "out_at");
create index "equipment_downtimes_company_equipment_starts_at_idx" on "equipment_downtimes" ("company", "equipment", "starts_at");
create index "maintenance_plans_company_state_idx" on "maintenance_plans" ("company", "state");
create index "maintenance_occurrences_company_work_order_idx" on "maintenance_occurrences" ("company", "work_order");
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
create index "job_days_company_day_idx" on "job_days" ("company", "day");
create index "invoice_lines_company_work_order_idx" on "invoice_lines" ("company", "work_order");
create index "payments_company_invoice_idx" on "payments" ("company", "invoice");
create index "credit_notes_company_invoice_idx" on "credit_notes" ("company", "invoice");
create index "credit_note_lines_company_invoice_line_idx" on "credit_note_lines" ("company", "invoice_line");
create index "approval_policies_company_command_is_active_idx" on "approval_policies" ("company", "command", "is_active");
create index "approval_requests_company_status_created_at_idx" on "approval_requests" ("company", "status", "created_at");
create index "approval_requests_company_collection_record_idx" on "approval_requests" ("company", "collection", "record");
create index "approval_requests_company_requested_by_created_at_idx" on "approval_requests" ("company", "requested_by", "created_at");
create index "approval_decisions_company_request_decided_at_idx" on "approval_decisions" ("company", "request", "decided_at");
create index "delegations_company_delegator_starts_at_idx" on "delegations" ("company", "delegator", "starts_at");
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
alter table "teams" add constraint "teams_company_name_key" unique ("company", "name");
alter table "teams" add constraint "teams_company_id_key" unique ("company", "id");
alter table "technicians" add constraint "technicians_company_code_key" unique ("company", "code");
alter table "technicians" add constraint "technicians_company_user_key" unique ("company", "user");
alter table "technicians" add constraint "technicians_company_id_key" unique ("company", "id");
alter table "technician_hours" add constraint "technician_hours_company_technician_weekday_starts_key" unique ("company", "technician", "weekday", "starts");
alter table "technician_skills" add constraint "technician_skills_company_technician_skill_key" unique ("company", "technician", "skill");
alter table "leave_types" add constraint "leave_types_company_code_key" unique ("company", "code");
alter table "leave_types" add constraint "leave_types_company_id_key" unique ("company", "id");
alter table "leave_requests" add constraint "leave_requests_company_id_key" unique ("company", "id");
alter table "holidays" add constraint "holidays_company_day_key" unique ("company", "day");
alter table "employments" add constraint "employments_company_person_key" unique ("company", "person");
alter table "meetings" add constraint "meetings_company_id_key" unique ("company", "id");
alter table "meeting_people" add constraint "meeting_people_company_meeting_person_key" unique ("company", "meeting", "person");
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
alter table "task_templates" add constraint "task_templates_company_id_key" unique ("company", "id");
alter table "tasks" add constraint "tasks_company_work_order_id_key" unique ("company", "work_order", "id");
alter table "tasks" add constraint "tasks_company_work_order_template_key" unique ("company", "work_order", "template");
alter table "tasks" add constraint "tasks_company_id_key" unique ("company", "id");
alter table "task_assignees" add constraint "task_assignees_company_task_technician_key" unique ("company", "task", "technician");
alter table "task_assignees" add constraint "task_assignees_company_task_person_key" unique ("company", "task", "person");
alter table "task_assignees" add constraint "task_assignees_company_task_persona_key" unique ("company", "task", "persona");
alter table "task_dependencies" add constraint "task_dependencies_company_task_depends_on_key" unique ("company", "task", "depends_on");
alter table "order_crew" add constraint "order_crew_company_work_order_technician_key" unique ("company", "work_order", "technician");
alter table "forms" add constraint "forms_company_code_key" unique ("company", "code");
alter table "forms" add constraint "forms_company_id_key" unique ("company", "id");
alter table "form_versions" add constraint "form_versions_company_form_number_key" unique ("company", "form", "number");
alter table "form_versions" add constraint "form_versions_company_id_key" unique ("company", "id");
alter table "form_answers" add constraint "form_answers_company_client_ref_key" unique ("company", "client_ref");
alter table "form_answers" add constraint "form_answers_company_id_key" unique ("company", "id");
alter table "form_answer_values" add constraint "form_answer_values_company_form_answer_field_group_row_key" unique ("company", "form_answer", "field", "group_row");
alter table "appointments" add constraint "appointments_company_id_key" unique ("company", "id");
alter table "board_views" add constraint "board_views_company_owner_name_key" unique ("company", "owner", "name");
alter table "visit_series" add constraint "visit_series_company_id_key" unique ("company", "id");
alter table "series_visits" add constraint "series_visits_company_series_occurs_on_key" unique ("company", "series", "occurs_on");
alter table "blockers" add constraint "blockers_company_id_key" unique ("company", "id");
alter table "evidence" add constraint "evidence_company_client_ref_key" unique ("company", "client_ref");
alter table "standby_approvals" add constraint "standby_approvals_company_splitter_port_work_order_key" unique ("company", "splitter_port", "work_order");
alter table "standby_approvals" add constraint "standby_approvals_company_id_key" unique ("company", "id");
alter table "port_attachments" add constraint "port_attachments_company_client_ref_key" unique ("company", "client_ref");
alter table "equipment_categories" add constraint "equipment_categories_company_name_key" unique ("company", "name");
alter table "equipment_categories" add constraint "equipment_categories_company_id_key" unique ("company", "id");
alter table "equipment" add constraint "equipment_company_code_key" unique ("company", "code");
alter table "equipment" add constraint "equipment_company_label_code_key" unique ("company", "label_code");
alter table "equipment" add constraint "equipment_company_category_serial_no_key" unique ("company", "category", "serial_no");
alter table "equipment" add constraint "equipment_company_id_key" unique ("company", "id");
alter table "equipment_services" add constraint "equipment_services_company_client_ref_key" unique ("company", "client_ref");
alter table "meters" add constraint "meters_company_equipment_name_key" unique ("company", "equipment", "name");
alter table "meters" add constraint "meters_company_id_key" unique ("company", "id");
alter table "meter_readings" add constraint "meter_readings_company_client_ref_key" unique ("company", "client_ref");
alter table "equipment_bookings" add constraint "equipment_bookings_company_client_ref_key" unique ("company", "client_ref");
alter table "equipment_checkouts" add constraint "equipment_checkouts_company_client_ref_key" unique ("company", "client_ref");
alter table "equipment_checkouts" add constraint "equipment_checkouts_company_in_client_ref_key" unique ("company", "in_client_ref");
alter table "maintenance_plans" add constraint "maintenance_plans_company_id_key" unique ("company", "id");
alter table "maintenance_occurrences" add constraint "maintenance_occurrences_company_plan_occurs_on_key" unique ("company", "plan", "occurs_on");
alter table "maintenance_occurrences" add constraint "maintenance_occurrences_company_plan_crossing_key" unique ("company", "plan", "crossing");
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
alter table "technician_days" add constraint "technician_days_company_day_technician_key" unique ("company", "day", "technician");
alter table "document_templates" add constraint "document_templates_company_kind_name_key" unique ("company", "kind", "name");
alter table "invoice_lines" add constraint "invoice_lines_company_invoice_position_key" unique ("company", "invoice", "position");
alter table "invoice_lines" add constraint "invoice_lines_company_id_key" unique ("company", "id");
alter table "credit_notes" add constraint "credit_notes_company_year_sequence_key" unique ("company", "year", "sequence");
alter table "credit_notes" add constraint "credit_notes_company_number_key" unique ("company", "number");
alter table "credit_notes" add constraint "credit_notes_company_id_key" unique ("company", "id");
alter table "credit_note_lines" add constraint "credit_note_lines_company_credit_note_position_key" unique ("company", "credit_note", "position");
alter table "credit_note_lines" add constraint "credit_note_lines_company_credit_note_invoice_line_key" unique ("company", "credit_note", "invoice_line");
alter table "approval_policies" add constraint "approval_policies_company_id_key" unique ("company", "id");
alter table "approval_steps" add constraint "approval_steps_company_policy_sequence_key" unique ("company", "policy", "sequence");
alter table "approval_requests" add constraint "approval_requests_company_id_key" unique ("company", "id");
alter table "memberships" add constraint "memberships_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "partners" add constraint "partners_company_partner_group_fkey" foreign key ("company", "partner_group") references "partner_groups" ("company", "id") on delete no action;
alter table "technicians" add constraint "technicians_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "technicians" add constraint "technicians_company_team_fkey" foreign key ("company", "team") references "teams" ("company", "id") on delete no action;
alter table "technician_hours" add constraint "technician_hours_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete cascade;
alter table "technician_skills" add constraint "technician_skills_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete cascade;
alter table "leave_requests" add constraint "leave_requests_company_leave_type_fkey" foreign key ("company", "leave_type") references "leave_types" ("company", "id") on delete no action;
alter table "absences" add constraint "absences_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete cascade;
alter table "absences" add constraint "absences_company_leave_request_fkey" foreign key ("company", "leave_request") references "leave_requests" ("company", "id") on delete cascade;
alter table "leave_ledger" add constraint "leave_ledger_company_leave_type_fkey" foreign key ("company", "leave_type") references "leave_types" ("company", "id") on delete no action;
alter table "leave_ledger" add constraint "leave_ledger_company_request_fkey" foreign key ("company", "request") references "leave_requests" ("company", "id") on delete cascade;
alter table "meeting_people" add constraint "meeting_people_company_meeting_fkey" foreign key ("company", "meeting") references "meetings" ("company", "id") on delete cascade;
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
alter table "task_templates" add constraint "task_templates_company_work_type_fkey" foreign key ("company", "work_type") references "work_types" ("company", "id") on delete no action;
alter table "task_templates" add constraint "task_templates_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "tasks" add constraint "tasks_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "tasks" add constraint "tasks_company_template_fkey" foreign key ("company", "template") references "task_templates" ("company", "id") on delete set null ("template");
alter table "tasks" add constraint "tasks_company_lifecycle_fkey" foreign key ("company", "lifecycle") references "lifecycles" ("company", "id") on delete no action;
alter table "task_assignees" add constraint "task_assignees_company_task_fkey" foreign key ("company", "task") references "tasks" ("company", "id") on delete cascade;
alter table "task_assignees" add constraint "task_assignees_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "task_dependencies" add constraint "task_dependencies_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "task_dependencies" add constraint "task_dependencies_company_task_fkey" foreign key ("company", "task") references "tasks" ("company", "id") on delete cascade;
alter table "task_dependencies" add constraint "task_dependencies_company_depends_on_fkey" foreign key ("company", "depends_on") references "tasks" ("company", "id") on delete cascade;
alter table "order_crew" add constraint "order_crew_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "order_crew" add constraint "order_crew_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "form_versions" add constraint "form_versions_company_form_fkey" foreign key ("company", "form") references "forms" ("company", "id") on delete no action;
alter table "form_uses" add constraint "form_uses_company_form_fkey" foreign key ("company", "form") references "forms" ("company", "id") on delete cascade;
alter table "form_uses" add constraint "form_uses_company_work_type_fkey" foreign key ("company", "work_type") references "work_types" ("company", "id") on delete cascade;
alter table "form_uses" add constraint "form_uses_company_task_template_fkey" foreign key ("company", "task_template") references "task_templates" ("company", "id") on delete cascade;
alter table "form_uses" add constraint "form_uses_company_task_fkey" foreign key ("company", "task") references "tasks" ("company", "id") on delete cascade;
alter table "form_answers" add constraint "form_answers_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "form_answers" add constraint "form_answers_company_task_fkey" foreign key ("company", "task") references "tasks" ("company", "id") on delete set null ("task");
alter table "form_answers" add constraint "form_answers_company_form_fkey" foreign key ("company", "form") references "forms" ("company", "id") on delete no action;
alter table "form_answers" add constraint "form_answers_company_form_version_fkey" foreign key ("company", "form_version") references "form_versions" ("company", "id") on delete no action;
alter table "form_answers" add constraint "form_answers_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "form_answer_values" add constraint "form_answer_values_company_form_answer_fkey" foreign key ("company", "form_answer") references "form_answers" ("company", "id") on delete cascade;
alter table "form_answer_values" add constraint "form_answer_values_company_form_fkey" foreign key ("company", "form") references "forms" ("company", "id") on delete no action;
alter table "appointments" add constraint "appointments_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "appointments" add constraint "appointments_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "offers" add constraint "offers_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "offers" add constraint "offers_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "visit_series" add constraint "visit_series_company_template_fkey" foreign key ("company", "template") references "work_orders" ("company", "id") on delete cascade;
alter table "visit_series" add constraint "visit_series_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "series_visits" add constraint "series_visits_company_series_fkey" foreign key ("company", "series") references "visit_series" ("company", "id") on delete cascade;
alter table "series_visits" add constraint "series_visits_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "visit_links" add constraint "visit_links_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "visit_links" add constraint "visit_links_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "blockers" add constraint "blockers_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete cascade;
alter table "blockers" add constraint "blockers_company_reason_fkey" foreign key ("company", "reason") references "blocker_reasons" ("company", "id") on delete no action;
alter table "blockers" add constraint "blockers_company_reported_by_technician_fkey" foreign key ("company", "reported_by_technician") references "technicians" ("company", "id") on delete no action;
alter table "reschedules" add constraint "reschedules_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete cascade;
alter table "reschedules" add constraint "reschedules_company_appointment_fkey" foreign key ("company", "appointment") references "appointments" ("company", "id") on delete no action;
alter table "evidence" add constraint "evidence_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "evidence" add constraint "evidence_company_blocker_fkey" foreign key ("company", "blocker") references "blockers" ("company", "id") on delete set null ("blocker");
alter table "evidence" add constraint "evidence_company_task_fkey" foreign key ("company", "task") references "tasks" ("company", "id") on delete set null ("task");
alter table "evidence" add constraint "evidence_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "dockets" add constraint "dockets_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "standby_approvals" add constraint "standby_approvals_company_splitter_port_fkey" foreign key ("company", "splitter_port") references "splitter_ports" ("company", "id") on delete no action;
alter table "standby_approvals" add constraint "standby_approvals_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_splitter_fkey" foreign key ("company", "splitter") references "splitters" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_splitter_port_fkey" foreign key ("company", "splitter_port") references "splitter_ports" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "port_attachments" add constraint "port_attachments_company_standby_approval_fkey" foreign key ("company", "standby_approval") references "standby_approvals" ("company", "id") on delete no action;
alter table "equipment" add constraint "equipment_company_category_fkey" foreign key ("company", "category") references "equipment_categories" ("company", "id") on delete no action;
alter table "equipment" add constraint "equipment_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete set null ("site");
alter table "equipment_documents" add constraint "equipment_documents_company_equipment_fkey" foreign key ("company", "equipment") references "equipment" ("company", "id") on delete cascade;
alter table "equipment_services" add constraint "equipment_services_company_equipment_fkey" foreign key ("company", "equipment") references "equipment" ("company", "id") on delete no action;
alter table "equipment_services" add constraint "equipment_services_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "meters" add constraint "meters_company_equipment_fkey" foreign key ("company", "equipment") references "equipment" ("company", "id") on delete no action;
alter table "meter_readings" add constraint "meter_readings_company_meter_fkey" foreign key ("company", "meter") references "meters" ("company", "id") on delete no action;
alter table "equipment_bookings" add constraint "equipment_bookings_company_equipment_fkey" foreign key ("company", "equipment") references "equipment" ("company", "id") on delete no action;
alter table "equipment_bookings" add constraint "equipment_bookings_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "equipment_bookings" add constraint "equipment_bookings_company_task_fkey" foreign key ("company", "task") references "tasks" ("company", "id") on delete set null ("task");
alter table "equipment_checkouts" add constraint "equipment_checkouts_company_equipment_fkey" foreign key ("company", "equipment") references "equipment" ("company", "id") on delete no action;
alter table "equipment_checkouts" add constraint "equipment_checkouts_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete no action;
alter table "equipment_checkouts" add constraint "equipment_checkouts_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "equipment_downtimes" add constraint "equipment_downtimes_company_equipment_fkey" foreign key ("company", "equipment") references "equipment" ("company", "id") on delete cascade;
alter table "maintenance_plans" add constraint "maintenance_plans_company_equipment_fkey" foreign key ("company", "equipment") references "equipment" ("company", "id") on delete no action;
alter table "maintenance_plans" add constraint "maintenance_plans_company_meter_fkey" foreign key ("company", "meter") references "meters" ("company", "id") on delete no action;
alter table "maintenance_plans" add constraint "maintenance_plans_company_work_type_fkey" foreign key ("company", "work_type") references "work_types" ("company", "id") on delete no action;
alter table "maintenance_plans" add constraint "maintenance_plans_company_site_fkey" foreign key ("company", "site") references "sites" ("company", "id") on delete no action;
alter table "maintenance_plans" add constraint "maintenance_plans_company_client_fkey" foreign key ("company", "client") references "clients" ("company", "id") on delete no action;
alter table "maintenance_occurrences" add constraint "maintenance_occurrences_company_plan_fkey" foreign key ("company", "plan") references "maintenance_plans" ("company", "id") on delete cascade;
alter table "maintenance_occurrences" add constraint "maintenance_occurrences_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
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
alter table "job_days" add constraint "job_days_company_work_type_fkey" foreign key ("company", "work_type") references "work_types" ("company", "id") on delete cascade;
alter table "job_days" add constraint "job_days_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete cascade;
alter table "technician_days" add constraint "technician_days_company_technician_fkey" foreign key ("company", "technician") references "technicians" ("company", "id") on delete cascade;
alter table "invoice_lines" add constraint "invoice_lines_company_invoice_fkey" foreign key ("company", "invoice") references "invoices" ("company", "id") on delete cascade;
alter table "invoice_lines" add constraint "invoice_lines_company_work_order_fkey" foreign key ("company", "work_order") references "work_orders" ("company", "id") on delete no action;
alter table "invoice_lines" add constraint "invoice_lines_company_tax_code_fkey" foreign key ("company", "tax_code") references "tax_codes" ("company", "id") on delete no action;
alter table "invoice_lines" add constraint "invoice_lines_company_rate_card_fkey" foreign key ("company", "rate_card") references "rate_cards" ("company", "id") on delete no action;
alter table "payments" add constraint "payments_company_invoice_fkey" foreign key ("company", "invoice") references "invoices" ("company", "id") on delete no action;
alter table "credit_notes" add constraint "credit_notes_company_invoice_fkey" foreign key ("company", "invoice") references "invoices" ("company", "id") on delete no action;
alter table "credit_note_lines" add constraint "credit_note_lines_company_credit_note_fkey" foreign key ("company", "credit_note") references "credit_notes" ("company", "id") on delete no action;
alter table "credit_note_lines" add constraint "credit_note_lines_company_invoice_line_fkey" foreign key ("company", "invoice_line") references "invoice_lines" ("company", "id") on delete no action;
alter table "approval_steps" add constraint "approval_steps_company_policy_fkey" foreign key ("company", "policy") references "approval_policies" ("company", "id") on delete cascade;
alter table "approval_requests" add constraint "approval_requests_company_policy_fkey" foreign key ("company", "policy") references "approval_policies" ("company", "id") on delete no action;
alter table "approval_requests" add constraint "approval_requests_company_replaces_fkey" foreign key ("company", "replaces") references "approval_requests" ("company", "id") on delete no action;
alter table "approval_decisions" add constraint "approval_decisions_company_request_fkey" foreign key ("company", "request") references "approval_requests" ("company", "id") on delete cascade;
update "work_orders" set "work_order_url" = null where not ("work_order_url" ~* '^(https?://|mailto:|tel:)[^\s\u0001-\u001f\u007f<>"\\]+$' and length("work_order_url") <= 2000);
          alter table "work_orders" add constraint "work_orders_work_order_url_link" check ("work_order_url" ~* '^(https?://|mailto:|tel:)[^\s\u0001-\u001f\u007f<>"\\]+$' and length("work_order_url") <= 2000);
alter table "companies" add constraint "companies_key_filled" check ("key" ~ '\S') not valid;
alter table "companies" add constraint "companies_name_filled" check ("name" ~ '\S') not valid;
alter table "personas" add constraint "personas_code_filled" check ("code" ~ '\S') not valid;
alter table "personas" add constraint "personas_label_filled" check ("label" ~ '\S') not valid;
alter table "personas" add constraint "personas_icon_filled" check ("icon" ~ '\S') not valid;
alter table "persona_templates" add constraint "persona_templates_collection_filled" check ("collection" ~ '\S') not valid;
alter table "sites" add constraint "sites_code_filled" check ("code" ~ '\S') not valid;
alter table "sites" add constraint "sites_name_filled" check ("name" ~ '\S') not valid;
alter table "partner_groups" add constraint "partner_groups_code_filled" check ("code" ~ '\S') not valid;
alter table "partner_groups" add constraint "partner_groups_name_filled" check ("name" ~ '\S') not valid;
alter table "partners" add constraint "partners_code_filled" check ("code" ~ '\S') not valid;
alter table "partners" add constraint "partners_name_filled" check ("name" ~ '\S') not valid;
alter table "customers" add constraint "customers_name_filled" check ("name" ~ '\S') not valid;
alter table "clients" add constraint "clients_code_filled" check ("code" ~ '\S') not valid;
alter table "clients" add constraint "clients_name_filled" check ("name" ~ '\S') not valid;
alter table "teams" add constraint "teams_name_filled" check ("name" ~ '\S') not valid;
alter table "technicians" add constraint "technicians_code_filled" check ("code" ~ '\S') not valid;
alter table "technicians" add constraint "technicians_name_filled" check ("name" ~ '\S') not valid;
alter table "leave_types" add constraint "leave_types_code_filled" check ("code" ~ '\S') not valid;
alter table "leave_types" add constraint "leave_types_name_filled" check ("name" ~ '\S') not valid;
alter table "holidays" add constraint "holidays_name_filled" check ("name" ~ '\S') not valid;
alter table "meetings" add constraint "meetings_title_filled" check ("title" ~ '\S') not valid;
alter table "calendar_feeds" add constraint "calendar_feeds_token_hash_filled" check ("token_hash" ~ '\S') not valid;
alter table "invitations" add constraint "invitations_email_filled" check ("email" ~ '\S') not valid;
alter table "invitations" add constraint "invitations_token_hash_filled" check ("token_hash" ~ '\S') not valid;
alter table "api_tokens" add constraint "api_tokens_name_filled" check ("name" ~ '\S') not valid;
alter table "api_tokens" add constraint "api_tokens_token_hash_filled" check ("token_hash" ~ '\S') not valid;
alter table "api_tokens" add constraint "api_tokens_hint_filled" check ("hint" ~ '\S') not valid;
alter table "buildings" add constraint "buildings_name_filled" check ("name" ~ '\S') not valid;
alter table "lifecycles" add constraint "lifecycles_code_filled" check ("code" ~ '\S') not valid;
alter table "lifecycles" add constraint "lifecycles_name_filled" check ("name" ~ '\S') not valid;
alter table "lifecycle_states" add constraint "lifecycle_states_code_filled" check ("code" ~ '\S') not valid;
alter table "lifecycle_states" add constraint "lifecycle_states_name_filled" check ("name" ~ '\S') not valid;
alter table "lifecycle_transitions" add constraint "lifecycle_transitions_label_filled" check ("label" ~ '\S') not valid;
alter table "lifecycle_transitions" add constraint "lifecycle_transitions_from_state_filled" check ("from_state" ~ '\S') not valid;
alter table "lifecycle_transitions" add constraint "lifecycle_transitions_to_state_filled" check ("to_state" ~ '\S') not valid;
alter table "work_types" add constraint "work_types_code_filled" check ("code" ~ '\S') not valid;
alter table "work_types" add constraint "work_types_name_filled" check ("name" ~ '\S') not valid;
alter table "kpi_profiles" add constraint "kpi_profiles_from_state_filled" check ("from_state" ~ '\S') not valid;
alter table "kpi_profiles" add constraint "kpi_profiles_to_state_filled" check ("to_state" ~ '\S') not valid;
alter table "blocker_reasons" add constraint "blocker_reasons_code_filled" check ("code" ~ '\S') not valid;
alter table "blocker_reasons" add constraint "blocker_reasons_name_filled" check ("name" ~ '\S') not valid;
alter table "splitter_types" add constraint "splitter_types_code_filled" check ("code" ~ '\S') not valid;
alter table "splitter_types" add constraint "splitter_types_name_filled" check ("name" ~ '\S') not valid;
alter table "splitters" add constraint "splitters_code_filled" check ("code" ~ '\S') not valid;
alter table "splitters" add constraint "splitters_name_filled" check ("name" ~ '\S') not valid;
alter table "invoices" add constraint "invoices_number_filled" check ("number" ~ '\S') not valid;
alter table "work_orders" add constraint "work_orders_status_filled" check ("status" ~ '\S') not valid;
alter table "work_orders" add constraint "work_orders_number_filled" check ("number" ~ '\S') not valid;
alter table "work_order_secrets" add constraint "work_order_secrets_name_filled" check ("name" ~ '\S') not valid;
alter table "task_templates" add constraint "task_templates_state_filled" check ("state" ~ '\S') not valid;
alter table "task_templates" add constraint "task_templates_title_filled" check ("title" ~ '\S') not valid;
alter table "tasks" add constraint "tasks_title_filled" check ("title" ~ '\S') not valid;
alter table "tasks" add constraint "tasks_status_filled" check ("status" ~ '\S') not valid;
alter table "forms" add constraint "forms_code_filled" check ("code" ~ '\S') not valid;
alter table "forms" add constraint "forms_name_filled" check ("name" ~ '\S') not valid;
alter table "form_answers" add constraint "form_answers_client_ref_filled" check ("client_ref" ~ '\S') not valid;
alter table "form_answer_values" add constraint "form_answer_values_field_filled" check ("field" ~ '\S') not valid;
alter table "board_views" add constraint "board_views_name_filled" check ("name" ~ '\S') not valid;
alter table "visit_series" add constraint "visit_series_name_filled" check ("name" ~ '\S') not valid;
alter table "visit_series" add constraint "visit_series_rule_filled" check ("rule" ~ '\S') not valid;
alter table "visit_links" add constraint "visit_links_holder_filled" check ("holder" ~ '\S') not valid;
alter table "visit_links" add constraint "visit_links_token_hash_filled" check ("token_hash" ~ '\S') not valid;
alter table "standby_approvals" add constraint "standby_approvals_approver_name_filled" check ("approver_name" ~ '\S') not valid;
alter table "equipment_categories" add constraint "equipment_categories_name_filled" check ("name" ~ '\S') not valid;
alter table "equipment_categories" add constraint "equipment_categories_code_pattern_filled" check ("code_pattern" ~ '\S') not valid;
alter table "equipment" add constraint "equipment_name_filled" check ("name" ~ '\S') not valid;
alter table "equipment_documents" add constraint "equipment_documents_title_filled" check ("title" ~ '\S') not valid;
alter table "meters" add constraint "meters_name_filled" check ("name" ~ '\S') not valid;
alter table "meters" add constraint "meters_unit_filled" check ("unit" ~ '\S') not valid;
alter table "equipment_checkouts" add constraint "equipment_checkouts_holder_name_filled" check ("holder_name" ~ '\S') not valid;
alter table "maintenance_plans" add constraint "maintenance_plans_name_filled" check ("name" ~ '\S') not valid;
alter table "maintenance_plans" add constraint "maintenance_plans_title_filled" check ("title" ~ '\S') not valid;
alter table "mailboxes" add constraint "mailboxes_name_filled" check ("name" ~ '\S') not valid;
alter table "mailboxes" add constraint "mailboxes_folder_filled" check ("folder" ~ '\S') not valid;
alter table "mail_rules" add constraint "mail_rules_name_filled" check ("name" ~ '\S') not valid;
alter table "mails" add constraint "mails_message_key_filled" check ("message_key" ~ '\S') not valid;
alter table "parser_profiles" add constraint "parser_profiles_code_filled" check ("code" ~ '\S') not valid;
alter table "parser_profiles" add constraint "parser_profiles_name_filled" check ("name" ~ '\S') not valid;
alter table "parser_samples" add constraint "parser_samples_profile_code_filled" check ("profile_code" ~ '\S') not valid;
alter table "parser_samples" add constraint "parser_samples_file_name_filled" check ("file_name" ~ '\S') not valid;
alter table "rate_cards" add constraint "rate_cards_description_filled" check ("description" ~ '\S') not valid;
alter table "tax_codes" add constraint "tax_codes_code_filled" check ("code" ~ '\S') not valid;
alter table "tax_codes" add constraint "tax_codes_name_filled" check ("name" ~ '\S') not valid;
alter table "document_templates" add constraint "document_templates_name_filled" check ("name" ~ '\S') not valid;
alter table "invoice_lines" add constraint "invoice_lines_description_filled" check ("description" ~ '\S') not valid;
alter table "credit_notes" add constraint "credit_notes_number_filled" check ("number" ~ '\S') not valid;
alter table "credit_notes" add constraint "credit_notes_reason_filled" check ("reason" ~ '\S') not valid;
alter table "credit_note_lines" add constraint "credit_note_lines_description_filled" check ("description" ~ '\S') not valid;
alter table "approval_policies" add constraint "approval_policies_name_filled" check ("name" ~ '\S') not valid;
alter table "approval_policies" add constraint "approval_policies_command_filled" check ("command" ~ '\S') not valid;
alter table "approval_requests" add constraint "approval_requests_command_filled" check ("command" ~ '\S') not valid;
alter table "approval_requests" add constraint "approval_requests_collection_filled" check ("collection" ~ '\S') not valid;
alter table "approval_requests" add constraint "approval_requests_record_label_filled" check ("record_label" ~ '\S') not valid;
alter table "approval_requests" add constraint "approval_requests_input_hash_filled" check ("input_hash" ~ '\S') not valid;
alter table "approval_requests" add constraint "approval_requests_watched_hash_filled" check ("watched_hash" ~ '\S') not valid;
do $choice$ begin
          execute format('alter table "companies" add constraint "companies_kind_choice" check ("kind" = any (%L::text[]))',
            array['installer', 'operator', 'maintenance', 'professional']::text[] || array(select distinct "kind"::text from "companies"
              where "kind"::text <> all (array['installer', 'operator', 'maintenance', 'professional']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "personas" add constraint "personas_acts_as_choice" check ("acts_as" = any (%L::text[]))',
            array['admin', 'manager', 'dispatcher', 'intake', 'finance', 'warehouse', 'technician', 'sales', 'integrator', 'auditor']::text[] || array(select distinct "acts_as"::text from "personas"
              where "acts_as"::text <> all (array['admin', 'manager', 'dispatcher', 'intake', 'finance', 'warehouse', 'technician', 'sales', 'integrator', 'auditor']::text[])));
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
          execute format('alter table "technician_hours" add constraint "technician_hours_weekday_choice" check ("weekday" = any (%L::text[]))',
            array['1', '2', '3', '4', '5', '6', '7']::text[] || array(select distinct "weekday"::text from "technician_hours"
              where "weekday"::text <> all (array['1', '2', '3', '4', '5', '6', '7']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "leave_types" add constraint "leave_types_accrual_choice" check ("accrual" = any (%L::text[]))',
            array['none', 'yearly', 'monthly']::text[] || array(select distinct "accrual"::text from "leave_types"
              where "accrual"::text <> all (array['none', 'yearly', 'monthly']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "leave_types" add constraint "leave_types_unit_choice" check ("unit" = any (%L::text[]))',
            array['day', 'half_day']::text[] || array(select distinct "unit"::text from "leave_types"
              where "unit"::text <> all (array['day', 'half_day']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "leave_types" add constraint "leave_types_absence_kind_choice" check ("absence_kind" = any (%L::text[]))',
            array['leave', 'sick', 'training', 'other']::text[] || array(select distinct "absence_kind"::text from "leave_types"
              where "absence_kind"::text <> all (array['leave', 'sick', 'training', 'other']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "leave_requests" add constraint "leave_requests_from_half_choice" check ("from_half" = any (%L::text[]))',
            array['morning', 'afternoon']::text[] || array(select distinct "from_half"::text from "leave_requests"
              where "from_half"::text <> all (array['morning', 'afternoon']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "leave_requests" add constraint "leave_requests_until_half_choice" check ("until_half" = any (%L::text[]))',
            array['morning', 'afternoon']::text[] || array(select distinct "until_half"::text from "leave_requests"
              where "until_half"::text <> all (array['morning', 'afternoon']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "leave_requests" add constraint "leave_requests_state_choice" check ("state" = any (%L::text[]))',
            array['asked', 'approved', 'refused', 'cancelled']::text[] || array(select distinct "state"::text from "leave_requests"
              where "state"::text <> all (array['asked', 'approved', 'refused', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "absences" add constraint "absences_kind_choice" check ("kind" = any (%L::text[]))',
            array['leave', 'sick', 'training', 'other']::text[] || array(select distinct "kind"::text from "absences"
              where "kind"::text <> all (array['leave', 'sick', 'training', 'other']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "leave_ledger" add constraint "leave_ledger_kind_choice" check ("kind" = any (%L::text[]))',
            array['granted', 'accrued', 'carried', 'expired', 'taken', 'returned', 'corrected']::text[] || array(select distinct "kind"::text from "leave_ledger"
              where "kind"::text <> all (array['granted', 'accrued', 'carried', 'expired', 'taken', 'returned', 'corrected']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "buildings" add constraint "buildings_building_type_choice" check ("building_type" = any (%L::text[]))',
            array['CONDO', 'APARTMENT', 'SERVICE_APT', 'FLAT', 'TERRACE', 'SEMI_DETACHED', 'BUNGALOW', 'TOWNHOUSE', 'OFFICE_TOWER', 'OFFICE', 'SHOP_OFFICE', 'MALL', 'HOTEL', 'MIXED', 'INDUSTRIAL', 'WAREHOUSE', 'EDUCATIONAL', 'GOVERNMENT', 'OTHER']::text[] || array(select distinct "building_type"::text from "buildings"
              where "building_type"::text <> all (array['CONDO', 'APARTMENT', 'SERVICE_APT', 'FLAT', 'TERRACE', 'SEMI_DETACHED', 'BUNGALOW', 'TOWNHOUSE', 'OFFICE_TOWER', 'OFFICE', 'SHOP_OFFICE', 'MALL', 'HOTEL', 'MIXED', 'INDUSTRIAL', 'WAREHOUSE', 'EDUCATIONAL', 'GOVERNMENT', 'OTHER']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "lifecycles" add constraint "lifecycles_entity_choice" check ("entity" = any (%L::text[]))',
            array['work_order', 'task']::text[] || array(select distinct "entity"::text from "lifecycles"
              where "entity"::text <> all (array['work_order', 'task']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "lifecycle_states" add constraint "lifecycle_states_category_choice" check ("category" = any (%L::text[]))',
            array['new', 'scheduled', 'dispatched', 'in_progress', 'blocked', 'done', 'closed', 'cancelled']::text[] || array(select distinct "category"::text from "lifecycle_states"
              where "category"::text <> all (array['new', 'scheduled', 'dispatched', 'in_progress', 'blocked', 'done', 'closed', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "lifecycle_transitions" add constraint "lifecycle_transitions_command_choice" check ("command" = any (%L::text[]))',
            array['docket.receive', 'docket.verify', 'docket.reject', 'docket.upload', 'task.start', 'task.finish', 'task.reopen', 'task.skip', 'invoice.create', 'invoice.submit', 'invoice.reject', 'invoice.correct', 'invoice.resubmit', 'invoice.withdraw']::text[] || array(select distinct "command"::text from "lifecycle_transitions"
              where "command"::text <> all (array['docket.receive', 'docket.verify', 'docket.reject', 'docket.upload', 'task.start', 'task.finish', 'task.reopen', 'task.skip', 'invoice.create', 'invoice.submit', 'invoice.reject', 'invoice.correct', 'invoice.resubmit', 'invoice.withdraw']::text[])));
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
            array['draft', 'issued', 'sent', 'paid', 'credited', 'rejected', 'cancelled']::text[] || array(select distinct "status"::text from "invoices"
              where "status"::text <> all (array['draft', 'issued', 'sent', 'paid', 'credited', 'rejected', 'cancelled']::text[])));
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
          execute format('alter table "task_templates" add constraint "task_templates_due_from_choice" check ("due_from" = any (%L::text[]))',
            array['appointment', 'state', 'creation']::text[] || array(select distinct "due_from"::text from "task_templates"
              where "due_from"::text <> all (array['appointment', 'state', 'creation']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "task_templates" add constraint "task_templates_assign_rule_choice" check ("assign_rule" = any (%L::text[]))',
            array['nobody', 'order_technician', 'crew_lead', 'technician', 'person', 'persona']::text[] || array(select distinct "assign_rule"::text from "task_templates"
              where "assign_rule"::text <> all (array['nobody', 'order_technician', 'crew_lead', 'technician', 'person', 'persona']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "tasks" add constraint "tasks_status_category_choice" check ("status_category" = any (%L::text[]))',
            array['new', 'scheduled', 'dispatched', 'in_progress', 'blocked', 'done', 'closed', 'cancelled']::text[] || array(select distinct "status_category"::text from "tasks"
              where "status_category"::text <> all (array['new', 'scheduled', 'dispatched', 'in_progress', 'blocked', 'done', 'closed', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "tasks" add constraint "tasks_due_from_choice" check ("due_from" = any (%L::text[]))',
            array['appointment', 'state', 'creation']::text[] || array(select distinct "due_from"::text from "tasks"
              where "due_from"::text <> all (array['appointment', 'state', 'creation']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "tasks" add constraint "tasks_assign_rule_choice" check ("assign_rule" = any (%L::text[]))',
            array['nobody', 'order_technician', 'crew_lead', 'technician', 'person', 'persona']::text[] || array(select distinct "assign_rule"::text from "tasks"
              where "assign_rule"::text <> all (array['nobody', 'order_technician', 'crew_lead', 'technician', 'person', 'persona']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "form_versions" add constraint "form_versions_status_choice" check ("status" = any (%L::text[]))',
            array['draft', 'published', 'retired']::text[] || array(select distinct "status"::text from "form_versions"
              where "status"::text <> all (array['draft', 'published', 'retired']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "form_uses" add constraint "form_uses_kind_choice" check ("kind" = any (%L::text[]))',
            array['required', 'optional']::text[] || array(select distinct "kind"::text from "form_uses"
              where "kind"::text <> all (array['required', 'optional']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "form_answers" add constraint "form_answers_status_choice" check ("status" = any (%L::text[]))',
            array['started', 'submitted']::text[] || array(select distinct "status"::text from "form_answers"
              where "status"::text <> all (array['started', 'submitted']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "appointments" add constraint "appointments_status_choice" check ("status" = any (%L::text[]))',
            array['draft', 'published', 'completed', 'cancelled']::text[] || array(select distinct "status"::text from "appointments"
              where "status"::text <> all (array['draft', 'published', 'completed', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "offers" add constraint "offers_state_choice" check ("state" = any (%L::text[]))',
            array['open', 'accepted', 'declined', 'expired', 'withdrawn']::text[] || array(select distinct "state"::text from "offers"
              where "state"::text <> all (array['open', 'accepted', 'declined', 'expired', 'withdrawn']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "visit_series" add constraint "visit_series_on_holiday_choice" check ("on_holiday" = any (%L::text[]))',
            array['skip', 'next', 'keep']::text[] || array(select distinct "on_holiday"::text from "visit_series"
              where "on_holiday"::text <> all (array['skip', 'next', 'keep']::text[])));
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
          execute format('alter table "equipment_categories" add constraint "equipment_categories_overdue_rule_choice" check ("overdue_rule" = any (%L::text[]))',
            array['warn', 'refuse']::text[] || array(select distinct "overdue_rule"::text from "equipment_categories"
              where "overdue_rule"::text <> all (array['warn', 'refuse']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "equipment" add constraint "equipment_condition_choice" check ("condition" = any (%L::text[]))',
            array['good', 'worn', 'damaged', 'in_repair', 'lost']::text[] || array(select distinct "condition"::text from "equipment"
              where "condition"::text <> all (array['good', 'worn', 'damaged', 'in_repair', 'lost']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "equipment" add constraint "equipment_whereabouts_choice" check ("whereabouts" = any (%L::text[]))',
            array['in', 'out']::text[] || array(select distinct "whereabouts"::text from "equipment"
              where "whereabouts"::text <> all (array['in', 'out']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "equipment_documents" add constraint "equipment_documents_kind_choice" check ("kind" = any (%L::text[]))',
            array['manual', 'certificate', 'warranty', 'other']::text[] || array(select distinct "kind"::text from "equipment_documents"
              where "kind"::text <> all (array['manual', 'certificate', 'warranty', 'other']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "equipment_services" add constraint "equipment_services_kind_choice" check ("kind" = any (%L::text[]))',
            array['service', 'inspection', 'calibration', 'repair']::text[] || array(select distinct "kind"::text from "equipment_services"
              where "kind"::text <> all (array['service', 'inspection', 'calibration', 'repair']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "equipment_services" add constraint "equipment_services_result_choice" check ("result" = any (%L::text[]))',
            array['passed', 'passed_with_notes', 'failed']::text[] || array(select distinct "result"::text from "equipment_services"
              where "result"::text <> all (array['passed', 'passed_with_notes', 'failed']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "meter_readings" add constraint "meter_readings_reason_choice" check ("reason" = any (%L::text[]))',
            array['replaced', 'rolled_over', 'corrected']::text[] || array(select distinct "reason"::text from "meter_readings"
              where "reason"::text <> all (array['replaced', 'rolled_over', 'corrected']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "equipment_bookings" add constraint "equipment_bookings_state_choice" check ("state" = any (%L::text[]))',
            array['booked', 'cancelled']::text[] || array(select distinct "state"::text from "equipment_bookings"
              where "state"::text <> all (array['booked', 'cancelled']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "equipment_checkouts" add constraint "equipment_checkouts_out_condition_choice" check ("out_condition" = any (%L::text[]))',
            array['good', 'worn', 'damaged', 'in_repair', 'lost']::text[] || array(select distinct "out_condition"::text from "equipment_checkouts"
              where "out_condition"::text <> all (array['good', 'worn', 'damaged', 'in_repair', 'lost']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "equipment_checkouts" add constraint "equipment_checkouts_in_condition_choice" check ("in_condition" = any (%L::text[]))',
            array['good', 'worn', 'damaged', 'in_repair', 'lost']::text[] || array(select distinct "in_condition"::text from "equipment_checkouts"
              where "in_condition"::text <> all (array['good', 'worn', 'damaged', 'in_repair', 'lost']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "equipment_downtimes" add constraint "equipment_downtimes_condition_choice" check ("condition" = any (%L::text[]))',
            array['good', 'worn', 'damaged', 'in_repair', 'lost']::text[] || array(select distinct "condition"::text from "equipment_downtimes"
              where "condition"::text <> all (array['good', 'worn', 'damaged', 'in_repair', 'lost']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "maintenance_plans" add constraint "maintenance_plans_state_choice" check ("state" = any (%L::text[]))',
            array['active', 'paused', 'ended']::text[] || array(select distinct "state"::text from "maintenance_plans"
              where "state"::text <> all (array['active', 'paused', 'ended']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "maintenance_plans" add constraint "maintenance_plans_trigger_choice" check ("trigger" = any (%L::text[]))',
            array['calendar', 'meter']::text[] || array(select distinct "trigger"::text from "maintenance_plans"
              where "trigger"::text <> all (array['calendar', 'meter']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "maintenance_plans" add constraint "maintenance_plans_anchor_choice" check ("anchor" = any (%L::text[]))',
            array['scheduled', 'completed']::text[] || array(select distinct "anchor"::text from "maintenance_plans"
              where "anchor"::text <> all (array['scheduled', 'completed']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "maintenance_plans" add constraint "maintenance_plans_outstanding_choice" check ("outstanding" = any (%L::text[]))',
            array['always', 'skip', 'merge']::text[] || array(select distinct "outstanding"::text from "maintenance_plans"
              where "outstanding"::text <> all (array['always', 'skip', 'merge']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "maintenance_plans" add constraint "maintenance_plans_priority_choice" check ("priority" = any (%L::text[]))',
            array['low', 'normal', 'high', 'critical']::text[] || array(select distinct "priority"::text from "maintenance_plans"
              where "priority"::text <> all (array['low', 'normal', 'high', 'critical']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "maintenance_occurrences" add constraint "maintenance_occurrences_state_choice" check ("state" = any (%L::text[]))',
            array['planned', 'generated', 'merged', 'skipped']::text[] || array(select distinct "state"::text from "maintenance_occurrences"
              where "state"::text <> all (array['planned', 'generated', 'merged', 'skipped']::text[])));
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
            array['invoice', 'credit_note', 'docket']::text[] || array(select distinct "kind"::text from "document_templates"
              where "kind"::text <> all (array['invoice', 'credit_note', 'docket']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "invoice_lines" add constraint "invoice_lines_source_choice" check ("source" = any (%L::text[]))',
            array['work_order', 'manual']::text[] || array(select distinct "source"::text from "invoice_lines"
              where "source"::text <> all (array['work_order', 'manual']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "credit_notes" add constraint "credit_notes_pdf_status_choice" check ("pdf_status" = any (%L::text[]))',
            array['pending', 'rendering', 'ready', 'failed']::text[] || array(select distinct "pdf_status"::text from "credit_notes"
              where "pdf_status"::text <> all (array['pending', 'rendering', 'ready', 'failed']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "approval_steps" add constraint "approval_steps_approver_kind_choice" check ("approver_kind" = any (%L::text[]))',
            array['person', 'persona', 'manager', 'field']::text[] || array(select distinct "approver_kind"::text from "approval_steps"
              where "approver_kind"::text <> all (array['person', 'persona', 'manager', 'field']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "approval_steps" add constraint "approval_steps_needs_choice" check ("needs" = any (%L::text[]))',
            array['any', 'all']::text[] || array(select distinct "needs"::text from "approval_steps"
              where "needs"::text <> all (array['any', 'all']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "approval_requests" add constraint "approval_requests_status_choice" check ("status" = any (%L::text[]))',
            array['pending', 'approved', 'rejected', 'withdrawn', 'voided', 'expired', 'failed']::text[] || array(select distinct "status"::text from "approval_requests"
              where "status"::text <> all (array['pending', 'approved', 'rejected', 'withdrawn', 'voided', 'expired', 'failed']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "approval_decisions" add constraint "approval_decisions_decision_choice" check ("decision" = any (%L::text[]))',
            array['approved', 'rejected', 'forwarded', 'withdrawn', 'reminded', 'escalated', 'expired', 'voided', 'failed']::text[] || array(select distinct "decision"::text from "approval_decisions"
              where "decision"::text <> all (array['approved', 'rejected', 'forwarded', 'withdrawn', 'reminded', 'escalated', 'expired', 'voided', 'failed']::text[])));
        end $choice$;
do $choice$ begin
          execute format('alter table "approval_decisions" add constraint "approval_decisions_door_choice" check ("door" = any (%L::text[]))',
            array['studio', 'portal', 'api', 'mail', 'system']::text[] || array(select distinct "door"::text from "approval_decisions"
              where "door"::text <> all (array['studio', 'portal', 'api', 'mail', 'system']::text[])));
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
create index "tasks_title_trgm" on "tasks" using gin (lower("title") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."forms_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."name", new."code")); return new; end $$;
create trigger "zz_forms_search_text" before insert or update of "name", "code", "search_text" on "forms" for each row execute function fieldwright."forms_search_text"(); select fieldwright.fill_silently('forms', 'search_text', $$lower(concat_ws(chr(10), "name", "code"))$$);
create index "forms_search_text_trgm" on "forms" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create index "form_answer_values_text_value_trgm" on "form_answer_values" using gin (lower("text_value") gin_trgm_ops) with (gin_pending_list_limit = 16384);
create or replace function fieldwright."equipment_search_text"() returns trigger language plpgsql as $$ begin new."search_text" := lower(concat_ws(chr(10), new."code", new."name", new."serial_no", new."label_code", new."model")); return new; end $$;
create trigger "zz_equipment_search_text" before insert or update of "code", "name", "serial_no", "label_code", "model", "search_text" on "equipment" for each row execute function fieldwright."equipment_search_text"(); select fieldwright.fill_silently('equipment', 'search_text', $$lower(concat_ws(chr(10), "code", "name", "serial_no", "label_code", "model"))$$);
create index "equipment_search_text_trgm" on "equipment" using gin (lower("search_text") gin_trgm_ops) with (gin_pending_list_limit = 16384);
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
create or replace function fieldwright."teams_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'teams', 'created_by', true); end if; return new; end $$;
create trigger "teams_references_kept" before insert or update of "created_by" on "teams" for each row execute function fieldwright."teams_references"();
create or replace function fieldwright."technicians_references"() returns trigger language plpgsql as $$ begin if new."user" is not null and new."user" is distinct from old."user" then perform fieldwright.require_member(new."company", new."user", 'technicians', 'user', false); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'technicians', 'created_by', true); end if; return new; end $$;
create trigger "technicians_references_kept" before insert or update of "user", "created_by" on "technicians" for each row execute function fieldwright."technicians_references"();
create or replace function fieldwright."technician_hours_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'technician_hours', 'created_by', true); end if; return new; end $$;
create trigger "technician_hours_references_kept" before insert or update of "created_by" on "technician_hours" for each row execute function fieldwright."technician_hours_references"();
create or replace function fieldwright."technician_skills_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'technician_skills', 'created_by', true); end if; return new; end $$;
create trigger "technician_skills_references_kept" before insert or update of "created_by" on "technician_skills" for each row execute function fieldwright."technician_skills_references"();
create or replace function fieldwright."leave_types_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'leave_types', 'created_by', true); end if; return new; end $$;
create trigger "leave_types_references_kept" before insert or update of "created_by" on "leave_types" for each row execute function fieldwright."leave_types_references"();
create or replace function fieldwright."leave_requests_references"() returns trigger language plpgsql as $$ begin if new."person" is not null and new."person" is distinct from old."person" then perform fieldwright.require_member(new."company", new."person", 'leave_requests', 'person', true); end if; if new."attachment" is not null and new."attachment" is distinct from old."attachment" then perform fieldwright.require_file(new."company", new."attachment", 'leave_requests', 'attachment'); end if; if new."decided_by" is not null and new."decided_by" is distinct from old."decided_by" then perform fieldwright.require_member(new."company", new."decided_by", 'leave_requests', 'decided_by', true); end if; if new."cancelled_by" is not null and new."cancelled_by" is distinct from old."cancelled_by" then perform fieldwright.require_member(new."company", new."cancelled_by", 'leave_requests', 'cancelled_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'leave_requests', 'created_by', true); end if; return new; end $$;
create trigger "leave_requests_references_kept" before insert or update of "person", "attachment", "decided_by", "cancelled_by", "created_by" on "leave_requests" for each row execute function fieldwright."leave_requests_references"();
create or replace function fieldwright."absences_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'absences', 'created_by', true); end if; return new; end $$;
create trigger "absences_references_kept" before insert or update of "created_by" on "absences" for each row execute function fieldwright."absences_references"();
create or replace function fieldwright."holidays_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'holidays', 'created_by', true); end if; return new; end $$;
create trigger "holidays_references_kept" before insert or update of "created_by" on "holidays" for each row execute function fieldwright."holidays_references"();
create or replace function fieldwright."employments_references"() returns trigger language plpgsql as $$ begin if new."person" is not null and new."person" is distinct from old."person" then perform fieldwright.require_member(new."company", new."person", 'employments', 'person', false); end if; if new."manager" is not null and new."manager" is distinct from old."manager" then perform fieldwright.require_member(new."company", new."manager", 'employments', 'manager', false); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'employments', 'created_by', true); end if; return new; end $$;
create trigger "employments_references_kept" before insert or update of "person", "manager", "created_by" on "employments" for each row execute function fieldwright."employments_references"();
create or replace function fieldwright."leave_ledger_references"() returns trigger language plpgsql as $$ begin if new."person" is not null and new."person" is distinct from old."person" then perform fieldwright.require_member(new."company", new."person", 'leave_ledger', 'person', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'leave_ledger', 'created_by', true); end if; return new; end $$;
create trigger "leave_ledger_references_kept" before insert or update of "person", "created_by" on "leave_ledger" for each row execute function fieldwright."leave_ledger_references"();
create or replace function fieldwright."meetings_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'meetings', 'created_by', true); end if; return new; end $$;
create trigger "meetings_references_kept" before insert or update of "created_by" on "meetings" for each row execute function fieldwright."meetings_references"();
create or replace function fieldwright."meeting_people_references"() returns trigger language plpgsql as $$ begin if new."person" is not null and new."person" is distinct from old."person" then perform fieldwright.require_member(new."company", new."person", 'meeting_people', 'person', false); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'meeting_people', 'created_by', true); end if; return new; end $$;
create trigger "meeting_people_references_kept" before insert or update of "person", "created_by" on "meeting_people" for each row execute function fieldwright."meeting_people_references"();
create or replace function fieldwright."calendar_feeds_references"() returns trigger language plpgsql as $$ begin if new."person" is not null and new."person" is distinct from old."person" then perform fieldwright.require_member(new."company", new."person", 'calendar_feeds', 'person', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'calendar_feeds', 'created_by', true); end if; return new; end $$;
create trigger "calendar_feeds_references_kept" before insert or update of "person", "created_by" on "calendar_feeds" for each row execute function fieldwright."calendar_feeds_references"();
create or replace function fieldwright."invitations_references"() returns trigger language plpgsql as $$ begin if new."invited_by" is not null and new."invited_by" is distinct from old."invited_by" then perform fieldwright.require_member(new."company", new."invited_by", 'invitations', 'invited_by', true); end if; if new."accepted_by" is not null and new."accepted_by" is distinct from old."accepted_by" then perform fieldwright.require_member(new."company", new."accepted_by", 'invitations', 'accepted_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'invitations', 'created_by', true); end if; return new; end $$;
create trigger "invitations_references_kept" before insert or update of "invited_by", "accepted_by", "created_by" on "invitations" for each row execute function fieldwright."invitations_references"();
create or replace function fieldwright."api_tokens_references"() returns trigger language plpgsql as $$ begin if new."user" is not null and new."user" is distinct from old."user" then perform fieldwright.require_member(new."company", new."user", 'api_tokens', 'user', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'api_tokens', 'created_by', true); end if; return new; end $$;
create trigger "api_tokens_references_kept" before insert or update of "user", "created_by" on "api_tokens" for each row execute function fieldwright."api_tokens_references"();
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
create or replace function fieldwright."task_templates_references"() returns trigger language plpgsql as $$ begin if new."person" is not null and new."person" is distinct from old."person" then perform fieldwright.require_member(new."company", new."person", 'task_templates', 'person', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'task_templates', 'created_by', true); end if; return new; end $$;
create trigger "task_templates_references_kept" before insert or update of "person", "created_by" on "task_templates" for each row execute function fieldwright."task_templates_references"();
create or replace function fieldwright."tasks_references"() returns trigger language plpgsql as $$ begin if new."finished_by" is not null and new."finished_by" is distinct from old."finished_by" then perform fieldwright.require_member(new."company", new."finished_by", 'tasks', 'finished_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'tasks', 'created_by', true); end if; return new; end $$;
create trigger "tasks_references_kept" before insert or update of "finished_by", "created_by" on "tasks" for each row execute function fieldwright."tasks_references"();
create or replace function fieldwright."task_assignees_references"() returns trigger language plpgsql as $$ begin if new."person" is not null and new."person" is distinct from old."person" then perform fieldwright.require_member(new."company", new."person", 'task_assignees', 'person', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'task_assignees', 'created_by', true); end if; return new; end $$;
create trigger "task_assignees_references_kept" before insert or update of "person", "created_by" on "task_assignees" for each row execute function fieldwright."task_assignees_references"();
create or replace function fieldwright."task_dependencies_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'task_dependencies', 'created_by', true); end if; return new; end $$;
create trigger "task_dependencies_references_kept" before insert or update of "created_by" on "task_dependencies" for each row execute function fieldwright."task_dependencies_references"();
create or replace function fieldwright."order_crew_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'order_crew', 'created_by', true); end if; return new; end $$;
create trigger "order_crew_references_kept" before insert or update of "created_by" on "order_crew" for each row execute function fieldwright."order_crew_references"();
create or replace function fieldwright."forms_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'forms', 'created_by', true); end if; return new; end $$;
create trigger "forms_references_kept" before insert or update of "created_by" on "forms" for each row execute function fieldwright."forms_references"();
create or replace function fieldwright."form_versions_references"() returns trigger language plpgsql as $$ begin if new."published_by" is not null and new."published_by" is distinct from old."published_by" then perform fieldwright.require_member(new."company", new."published_by", 'form_versions', 'published_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'form_versions', 'created_by', true); end if; return new; end $$;
create trigger "form_versions_references_kept" before insert or update of "published_by", "created_by" on "form_versions" for each row execute function fieldwright."form_versions_references"();
create or replace function fieldwright."form_uses_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'form_uses', 'created_by', true); end if; return new; end $$;
create trigger "form_uses_references_kept" before insert or update of "created_by" on "form_uses" for each row execute function fieldwright."form_uses_references"();
create or replace function fieldwright."form_answers_references"() returns trigger language plpgsql as $$ begin if new."submitted_by" is not null and new."submitted_by" is distinct from old."submitted_by" then perform fieldwright.require_member(new."company", new."submitted_by", 'form_answers', 'submitted_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'form_answers', 'created_by', true); end if; return new; end $$;
create trigger "form_answers_references_kept" before insert or update of "submitted_by", "created_by" on "form_answers" for each row execute function fieldwright."form_answers_references"();
create or replace function fieldwright."appointments_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'appointments', 'created_by', true); end if; return new; end $$;
create trigger "appointments_references_kept" before insert or update of "created_by" on "appointments" for each row execute function fieldwright."appointments_references"();
create or replace function fieldwright."offers_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'offers', 'created_by', true); end if; return new; end $$;
create trigger "offers_references_kept" before insert or update of "created_by" on "offers" for each row execute function fieldwright."offers_references"();
create or replace function fieldwright."board_views_references"() returns trigger language plpgsql as $$ begin if new."owner" is not null and new."owner" is distinct from old."owner" then perform fieldwright.require_member(new."company", new."owner", 'board_views', 'owner', false); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'board_views', 'created_by', true); end if; return new; end $$;
create trigger "board_views_references_kept" before insert or update of "owner", "created_by" on "board_views" for each row execute function fieldwright."board_views_references"();
create or replace function fieldwright."visit_series_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'visit_series', 'created_by', true); end if; return new; end $$;
create trigger "visit_series_references_kept" before insert or update of "created_by" on "visit_series" for each row execute function fieldwright."visit_series_references"();
create or replace function fieldwright."series_visits_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'series_visits', 'created_by', true); end if; return new; end $$;
create trigger "series_visits_references_kept" before insert or update of "created_by" on "series_visits" for each row execute function fieldwright."series_visits_references"();
create or replace function fieldwright."visit_links_references"() returns trigger language plpgsql as $$ begin if new."revoked_by" is not null and new."revoked_by" is distinct from old."revoked_by" then perform fieldwright.require_member(new."company", new."revoked_by", 'visit_links', 'revoked_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'visit_links', 'created_by', true); end if; return new; end $$;
create trigger "visit_links_references_kept" before insert or update of "revoked_by", "created_by" on "visit_links" for each row execute function fieldwright."visit_links_references"();
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
create or replace function fieldwright."equipment_categories_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'equipment_categories', 'created_by', true); end if; return new; end $$;
create trigger "equipment_categories_references_kept" before insert or update of "created_by" on "equipment_categories" for each row execute function fieldwright."equipment_categories_references"();
create or replace function fieldwright."equipment_references"() returns trigger language plpgsql as $$ begin if new."photo" is not null and new."photo" is distinct from old."photo" then perform fieldwright.require_file(new."company", new."photo", 'equipment', 'photo'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'equipment', 'created_by', true); end if; return new; end $$;
create trigger "equipment_references_kept" before insert or update of "photo", "created_by" on "equipment" for each row execute function fieldwright."equipment_references"();
create or replace function fieldwright."equipment_documents_references"() returns trigger language plpgsql as $$ begin if new."file" is not null and new."file" is distinct from old."file" then perform fieldwright.require_file(new."company", new."file", 'equipment_documents', 'file'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'equipment_documents', 'created_by', true); end if; return new; end $$;
create trigger "equipment_documents_references_kept" before insert or update of "file", "created_by" on "equipment_documents" for each row execute function fieldwright."equipment_documents_references"();
create or replace function fieldwright."equipment_services_references"() returns trigger language plpgsql as $$ begin if new."certificate" is not null and new."certificate" is distinct from old."certificate" then perform fieldwright.require_file(new."company", new."certificate", 'equipment_services', 'certificate'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'equipment_services', 'created_by', true); end if; return new; end $$;
create trigger "equipment_services_references_kept" before insert or update of "certificate", "created_by" on "equipment_services" for each row execute function fieldwright."equipment_services_references"();
create or replace function fieldwright."meters_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'meters', 'created_by', true); end if; return new; end $$;
create trigger "meters_references_kept" before insert or update of "created_by" on "meters" for each row execute function fieldwright."meters_references"();
create or replace function fieldwright."meter_readings_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'meter_readings', 'created_by', true); end if; return new; end $$;
create trigger "meter_readings_references_kept" before insert or update of "created_by" on "meter_readings" for each row execute function fieldwright."meter_readings_references"();
create or replace function fieldwright."equipment_bookings_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'equipment_bookings', 'created_by', true); end if; return new; end $$;
create trigger "equipment_bookings_references_kept" before insert or update of "created_by" on "equipment_bookings" for each row execute function fieldwright."equipment_bookings_references"();
create or replace function fieldwright."equipment_checkouts_references"() returns trigger language plpgsql as $$ begin if new."holder" is not null and new."holder" is distinct from old."holder" then perform fieldwright.require_member(new."company", new."holder", 'equipment_checkouts', 'holder', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'equipment_checkouts', 'created_by', true); end if; return new; end $$;
create trigger "equipment_checkouts_references_kept" before insert or update of "holder", "created_by" on "equipment_checkouts" for each row execute function fieldwright."equipment_checkouts_references"();
create or replace function fieldwright."equipment_downtimes_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'equipment_downtimes', 'created_by', true); end if; return new; end $$;
create trigger "equipment_downtimes_references_kept" before insert or update of "created_by" on "equipment_downtimes" for each row execute function fieldwright."equipment_downtimes_references"();
create or replace function fieldwright."maintenance_plans_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'maintenance_plans', 'created_by', true); end if; return new; end $$;
create trigger "maintenance_plans_references_kept" before insert or update of "created_by" on "maintenance_plans" for each row execute function fieldwright."maintenance_plans_references"();
create or replace function fieldwright."maintenance_occurrences_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'maintenance_occurrences', 'created_by', true); end if; return new; end $$;
create trigger "maintenance_occurrences_references_kept" before insert or update of "created_by" on "maintenance_occurrences" for each row execute function fieldwright."maintenance_occurrences_references"();
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
create or replace function fieldwright."payments_references"() returns trigger language plpgsql as $$ begin if new."reversed_by" is not null and new."reversed_by" is distinct from old."reversed_by" then perform fieldwright.require_member(new."company", new."reversed_by", 'payments', 'reversed_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'payments', 'created_by', true); end if; return new; end $$;
create trigger "payments_references_kept" before insert or update of "reversed_by", "created_by" on "payments" for each row execute function fieldwright."payments_references"();
create or replace function fieldwright."credit_notes_references"() returns trigger language plpgsql as $$ begin if new."pdf" is not null and new."pdf" is distinct from old."pdf" then perform fieldwright.require_file(new."company", new."pdf", 'credit_notes', 'pdf'); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'credit_notes', 'created_by', true); end if; return new; end $$;
create trigger "credit_notes_references_kept" before insert or update of "pdf", "created_by" on "credit_notes" for each row execute function fieldwright."credit_notes_references"();
create or replace function fieldwright."credit_note_lines_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'credit_note_lines', 'created_by', true); end if; return new; end $$;
create trigger "credit_note_lines_references_kept" before insert or update of "created_by" on "credit_note_lines" for each row execute function fieldwright."credit_note_lines_references"();
create or replace function fieldwright."approval_policies_references"() returns trigger language plpgsql as $$ begin if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'approval_policies', 'created_by', true); end if; return new; end $$;
create trigger "approval_policies_references_kept" before insert or update of "created_by" on "approval_policies" for each row execute function fieldwright."approval_policies_references"();
create or replace function fieldwright."approval_steps_references"() returns trigger language plpgsql as $$ begin if new."approver_user" is not null and new."approver_user" is distinct from old."approver_user" then perform fieldwright.require_member(new."company", new."approver_user", 'approval_steps', 'approver_user', true); end if; if new."escalate_user" is not null and new."escalate_user" is distinct from old."escalate_user" then perform fieldwright.require_member(new."company", new."escalate_user", 'approval_steps', 'escalate_user', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'approval_steps', 'created_by', true); end if; return new; end $$;
create trigger "approval_steps_references_kept" before insert or update of "approver_user", "escalate_user", "created_by" on "approval_steps" for each row execute function fieldwright."approval_steps_references"();
create or replace function fieldwright."approval_requests_references"() returns trigger language plpgsql as $$ begin if new."requested_by" is not null and new."requested_by" is distinct from old."requested_by" then perform fieldwright.require_member(new."company", new."requested_by", 'approval_requests', 'requested_by', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'approval_requests', 'created_by', true); end if; return new; end $$;
create trigger "approval_requests_references_kept" before insert or update of "requested_by", "created_by" on "approval_requests" for each row execute function fieldwright."approval_requests_references"();
create or replace function fieldwright."approval_decisions_references"() returns trigger language plpgsql as $$ begin if new."approver" is not null and new."approver" is distinct from old."approver" then perform fieldwright.require_member(new."company", new."approver", 'approval_decisions', 'approver', true); end if; if new."on_behalf_of" is not null and new."on_behalf_of" is distinct from old."on_behalf_of" then perform fieldwright.require_member(new."company", new."on_behalf_of", 'approval_decisions', 'on_behalf_of', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'approval_decisions', 'created_by', true); end if; return new; end $$;
create trigger "approval_decisions_references_kept" before insert or update of "approver", "on_behalf_of", "created_by" on "approval_decisions" for each row execute function fieldwright."approval_decisions_references"();
create or replace function fieldwright."delegations_references"() returns trigger language plpgsql as $$ begin if new."delegator" is not null and new."delegator" is distinct from old."delegator" then perform fieldwright.require_member(new."company", new."delegator", 'delegations', 'delegator', true); end if; if new."delegate" is not null and new."delegate" is distinct from old."delegate" then perform fieldwright.require_member(new."company", new."delegate", 'delegations', 'delegate', true); end if; if tg_op = 'UPDATE' and new."created_by" is not null and new."created_by" is distinct from old."created_by" then perform fieldwright.require_member(new."company", new."created_by", 'delegations', 'created_by', true); end if; return new; end $$;
create trigger "delegations_references_kept" before insert or update of "delegator", "delegate", "created_by" on "delegations" for each row execute function fieldwright."delegations_references"();
create trigger "companies_touch" before update on "companies" for each row execute function fieldwright.touch_row();
create trigger "personas_version" before update on "personas" for each row execute function fieldwright.raise_version();
create trigger "personas_touch" before update on "personas" for each row execute function fieldwright.touch_row();
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
create trigger "teams_company_kept" before update of company on "teams" for each row execute function fieldwright.keep_company();
create trigger "teams_touch" before update on "teams" for each row execute function fieldwright.touch_row();
create trigger "technicians_company_kept" before update of company on "technicians" for each row execute function fieldwright.keep_company();
create trigger "technicians_touch" before update on "technicians" for each row execute function fieldwright.touch_row();
create trigger "technician_hours_company_kept" before update of company on "technician_hours" for each row execute function fieldwright.keep_company();
create trigger "technician_hours_touch" before update on "technician_hours" for each row execute function fieldwright.touch_row();
create trigger "technician_skills_company_kept" before update of company on "technician_skills" for each row execute function fieldwright.keep_company();
create trigger "technician_skills_touch" before update on "technician_skills" for each row execute function fieldwright.touch_row();
create trigger "leave_types_version" before update on "leave_types" for each row execute function fieldwright.raise_version();
create trigger "leave_types_company_kept" before update of company on "leave_types" for each row execute function fieldwright.keep_company();
create trigger "leave_types_touch" before update on "leave_types" for each row execute function fieldwright.touch_row();
create trigger "leave_requests_version" before update on "leave_requests" for each row execute function fieldwright.raise_version();
create trigger "leave_requests_company_kept" before update of company on "leave_requests" for each row execute function fieldwright.keep_company();
create trigger "leave_requests_touch" before update on "leave_requests" for each row execute function fieldwright.touch_row();
create trigger "absences_company_kept" before update of company on "absences" for each row execute function fieldwright.keep_company();
create trigger "absences_touch" before update on "absences" for each row execute function fieldwright.touch_row();
create trigger "holidays_company_kept" before update of company on "holidays" for each row execute function fieldwright.keep_company();
create trigger "holidays_touch" before update on "holidays" for each row execute function fieldwright.touch_row();
create trigger "employments_version" before update on "employments" for each row execute function fieldwright.raise_version();
create trigger "employments_company_kept" before update of company on "employments" for each row execute function fieldwright.keep_company();
create trigger "employments_touch" before update on "employments" for each row execute function fieldwright.touch_row();
create trigger "leave_ledger_company_kept" before update of company on "leave_ledger" for each row execute function fieldwright.keep_company();
create trigger "leave_ledger_touch" before update on "leave_ledger" for each row execute function fieldwright.touch_row();
create trigger "meetings_version" before update on "meetings" for each row execute function fieldwright.raise_version();
create trigger "meetings_company_kept" before update of company on "meetings" for each row execute function fieldwright.keep_company();
create trigger "meetings_touch" before update on "meetings" for each row execute function fieldwright.touch_row();
create trigger "meeting_people_company_kept" before update of company on "meeting_people" for each row execute function fieldwright.keep_company();
create trigger "meeting_people_touch" before update on "meeting_people" for each row execute function fieldwright.touch_row();
create trigger "calendar_feeds_company_kept" before update of company on "calendar_feeds" for each row execute function fieldwright.keep_company();
create trigger "calendar_feeds_touch" before update on "calendar_feeds" for each row execute function fieldwright.touch_row();
create trigger "invitations_company_kept" before update of company on "invitations" for each row execute function fieldwright.keep_company();
create trigger "invitations_touch" before update on "invitations" for each row execute function fieldwright.touch_row();
create trigger "api_tokens_company_kept" before update of company on "api_tokens" for each row execute function fieldwright.keep_company();
create trigger "api_tokens_touch" before update on "api_tokens" for each row execute function fieldwright.touch_row();
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
create trigger "task_templates_version" before update on "task_templates" for each row execute function fieldwright.raise_version();
create trigger "task_templates_company_kept" before update of company on "task_templates" for each row execute function fieldwright.keep_company();
create trigger "task_templates_touch" before update on "task_templates" for each row execute function fieldwright.touch_row();
create trigger "tasks_version" before update on "tasks" for each row execute function fieldwright.raise_version();
create trigger "tasks_company_kept" before update of company on "tasks" for each row execute function fieldwright.keep_company();
create trigger "tasks_touch" before update on "tasks" for each row execute function fieldwright.touch_row();
create trigger "task_assignees_company_kept" before update of company on "task_assignees" for each row execute function fieldwright.keep_company();
create trigger "task_assignees_touch" before update on "task_assignees" for each row execute function fieldwright.touch_row();
create trigger "task_dependencies_company_kept" before update of company on "task_dependencies" for each row execute function fieldwright.keep_company();
create trigger "task_dependencies_touch" before update on "task_dependencies" for each row execute function fieldwright.touch_row();
create trigger "order_crew_company_kept" before update of company on "order_crew" for each row execute function fieldwright.keep_company();
create trigger "order_crew_touch" before update on "order_crew" for each row execute function fieldwright.touch_row();
create trigger "forms_company_kept" before update of company on "forms" for each row execute function fieldwright.keep_company();
create trigger "forms_touch" before update on "forms" for each row execute function fieldwright.touch_row();
create trigger "form_versions_version" before update on "form_versions" for each row execute function fieldwright.raise_version();
create trigger "form_versions_company_kept" before update of company on "form_versions" for each row execute function fieldwright.keep_company();
create trigger "form_versions_touch" before update on "form_versions" for each row execute function fieldwright.touch_row();
create trigger "form_uses_company_kept" before update of company on "form_uses" for each row execute function fieldwright.keep_company();
create trigger "form_uses_touch" before update on "form_uses" for each row execute function fieldwright.touch_row();
create trigger "form_answers_company_kept" before update of company on "form_answers" for each row execute function fieldwright.keep_company();
create trigger "form_answers_touch" before update on "form_answers" for each row execute function fieldwright.touch_row();
create trigger "form_answer_values_company_kept" before update of company on "form_answer_values" for each row execute function fieldwright.keep_company();
create trigger "appointments_version" before update on "appointments" for each row execute function fieldwright.raise_version();
create trigger "appointments_company_kept" before update of company on "appointments" for each row execute function fieldwright.keep_company();
create trigger "appointments_touch" before update on "appointments" for each row execute function fieldwright.touch_row();
create trigger "offers_company_kept" before update of company on "offers" for each row execute function fieldwright.keep_company();
create trigger "offers_touch" before update on "offers" for each row execute function fieldwright.touch_row();
create trigger "board_views_company_kept" before update of company on "board_views" for each row execute function fieldwright.keep_company();
create trigger "board_views_touch" before update on "board_views" for each row execute function fieldwright.touch_row();
create trigger "visit_series_version" before update on "visit_series" for each row execute function fieldwright.raise_version();
create trigger "visit_series_company_kept" before update of company on "visit_series" for each row execute function fieldwright.keep_company();
create trigger "visit_series_touch" before update on "visit_series" for each row execute function fieldwright.touch_row();
create trigger "series_visits_company_kept" before update of company on "series_visits" for each row execute function fieldwright.keep_company();
create trigger "series_visits_touch" before update on "series_visits" for each row execute function fieldwright.touch_row();
create trigger "visit_links_company_kept" before update of company on "visit_links" for each row execute function fieldwright.keep_company();
create trigger "visit_links_touch" before update on "visit_links" for each row execute function fieldwright.touch_row();
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
create trigger "equipment_categories_company_kept" before update of company on "equipment_categories" for each row execute function fieldwright.keep_company();
create trigger "equipment_categories_touch" before update on "equipment_categories" for each row execute function fieldwright.touch_row();
create trigger "equipment_version" before update on "equipment" for each row execute function fieldwright.raise_version();
create trigger "equipment_company_kept" before update of company on "equipment" for each row execute function fieldwright.keep_company();
create trigger "equipment_touch" before update on "equipment" for each row execute function fieldwright.touch_row();
create trigger "equipment_documents_company_kept" before update of company on "equipment_documents" for each row execute function fieldwright.keep_company();
create trigger "equipment_documents_touch" before update on "equipment_documents" for each row execute function fieldwright.touch_row();
create trigger "equipment_services_company_kept" before update of company on "equipment_services" for each row execute function fieldwright.keep_company();
create trigger "equipment_services_touch" before update on "equipment_services" for each row execute function fieldwright.touch_row();
create trigger "meters_company_kept" before update of company on "meters" for each row execute function fieldwright.keep_company();
create trigger "meters_touch" before update on "meters" for each row execute function fieldwright.touch_row();
create trigger "meter_readings_append_only" before update or delete on "meter_readings" for each row execute function fieldwright.refuse_change();
create trigger "meter_readings_company_kept" before update of company on "meter_readings" for each row execute function fieldwright.keep_company();
create trigger "equipment_bookings_company_kept" before update of company on "equipment_bookings" for each row execute function fieldwright.keep_company();
create trigger "equipment_bookings_touch" before update on "equipment_bookings" for each row execute function fieldwright.touch_row();
create trigger "equipment_checkouts_company_kept" before update of company on "equipment_checkouts" for each row execute function fieldwright.keep_company();
create trigger "equipment_checkouts_touch" before update on "equipment_checkouts" for each row execute function fieldwright.touch_row();
create trigger "equipment_downtimes_company_kept" before update of company on "equipment_downtimes" for each row execute function fieldwright.keep_company();
create trigger "equipment_downtimes_touch" before update on "equipment_downtimes" for each row execute function fieldwright.touch_row();
create trigger "maintenance_plans_version" before update on "maintenance_plans" for each row execute function fieldwright.raise_version();
create trigger "maintenance_plans_company_kept" before update of company on "maintenance_plans" for each row execute function fieldwright.keep_company();
create trigger "maintenance_plans_touch" before update on "maintenance_plans" for each row execute function fieldwright.touch_row();
create trigger "maintenance_occurrences_company_kept" before update of company on "maintenance_occurrences" for each row execute function fieldwright.keep_company();
create trigger "maintenance_occurrences_touch" before update on "maintenance_occurrences" for each row execute function fieldwright.touch_row();
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
create trigger "job_days_company_kept" before update of company on "job_days" for each row execute function fieldwright.keep_company();
create trigger "technician_days_company_kept" before update of company on "technician_days" for each row execute function fieldwright.keep_company();
create trigger "document_templates_company_kept" before update of company on "document_templates" for each row execute function fieldwright.keep_company();
create trigger "document_templates_touch" before update on "document_templates" for each row execute function fieldwright.touch_row();
create trigger "invoice_lines_company_kept" before update of company on "invoice_lines" for each row execute function fieldwright.keep_company();
create trigger "invoice_lines_touch" before update on "invoice_lines" for each row execute function fieldwright.touch_row();
create trigger "payments_company_kept" before update of company on "payments" for each row execute function fieldwright.keep_company();
create trigger "payments_touch" before update on "payments" for each row execute function fieldwright.touch_row();
create trigger "credit_notes_company_kept" before update of company on "credit_notes" for each row execute function fieldwright.keep_company();
create trigger "credit_notes_touch" before update on "credit_notes" for each row execute function fieldwright.touch_row();
create trigger "credit_note_lines_company_kept" before update of company on "credit_note_lines" for each row execute function fieldwright.keep_company();
create trigger "credit_note_lines_touch" before update on "credit_note_lines" for each row execute function fieldwright.touch_row();
create trigger "approval_policies_version" before update on "approval_policies" for each row execute function fieldwright.raise_version();
create trigger "approval_policies_company_kept" before update of company on "approval_policies" for each row execute function fieldwright.keep_company();
create trigger "approval_policies_touch" before update on "approval_policies" for each row execute function fieldwright.touch_row();
create trigger "approval_steps_company_kept" before update of company on "approval_steps" for each row execute function fieldwright.keep_company();
create trigger "approval_steps_touch" before update on "approval_steps" for each row execute function fieldwright.touch_row();
create trigger "approval_requests_company_kept" before update of company on "approval_requests" for each row execute function fieldwright.keep_company();
create trigger "approval_requests_touch" before update on "approval_requests" for each row execute function fieldwright.touch_row();
create trigger "approval_decisions_append_only" before update or delete on "approval_decisions" for each row execute function fieldwright.refuse_change();
create trigger "approval_decisions_company_kept" before update of company on "approval_decisions" for each row execute function fieldwright.keep_company();
create trigger "delegations_company_kept" before update of company on "delegations" for each row execute function fieldwright.keep_company();
create trigger "delegations_touch" before update on "delegations" for each row execute function fieldwright.touch_row();
create or replace function fieldwright."companies_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'key', 'name', 'kind', 'legal_name', 'registration_no', 'tax_no', 'logo', 'color', 'address', 'phone', 'email', 'country', 'time_zone', 'currency', 'locale', 'settings', 'is_active', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'company.created', n.id, 'companies', n.id,
      null, ('{' || concat_ws(',', case when n."key" is not null then '"key":' || coalesce(to_json(n."key")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."legal_name" is not null then '"legal_name":' || coalesce(to_json(n."legal_name")::text, 'null') end, case when n."registration_no" is not null then '"registration_no":' || coalesce(to_json(n."registration_no")::text, 'null') end, case when n."tax_no" is not null then '"tax_no":' || coalesce(to_json(n."tax_no")::text, 'null') end, case when n."logo" is not null then '"logo":' || coalesce(to_json(n."logo")::text, 'null') end, case when n."color" is not null then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when n."address" is not null then '"address":' || coalesce(to_json(n."address")::text, 'null') end, case when n."phone" is not null then '"phone":' || coalesce(to_json(n."phone")::text, 'null') end, case when n."email" is not null then '"email":' || coalesce(to_json(n."email")::text, 'null') end, case when n."country" is not null then '"country":' || coalesce(to_json(n."country")::text, 'null') end, case when n."time_zone" is not null then '"time_zone":' || coalesce(to_json(n."time_zone")::text, 'null') end, case when n."currency" is not null then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end, case when n."locale" is not null then '"locale":' || coalesce(to_json(n."locale")::text, 'null') end, case when n."settings" is not null then '"settings":' || coalesce(to_json(n."settings")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.id::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'company.deleted', o.id, 'companies', o.id,
      ('{' || concat_ws(',', case when o."key" is not null then '"key":' || coalesce(to_json(o."key")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."legal_name" is not null then '"legal_name":' || coalesce(to_json(o."legal_name")::text, 'null') end, case when o."registration_no" is not null then '"registration_no":' || coalesce(to_json(o."registration_no")::text, 'null') end, case when o."tax_no" is not null then '"tax_no":' || coalesce(to_json(o."tax_no")::text, 'null') end, case when o."logo" is not null then '"logo":' || coalesce(to_json(o."logo")::text, 'null') end, case when o."color" is not null then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."address" is not null then '"address":' || coalesce(to_json(o."address")::text, 'null') end, case when o."phone" is not null then '"phone":' || coalesce(to_json(o."phone")::text, 'null') end, case when o."email" is not null then '"email":' || coalesce(to_json(o."email")::text, 'null') end, case when o."country" is not null then '"country":' || coalesce(to_json(o."country")::text, 'null') end, case when o."time_zone" is not null then '"time_zone":' || coalesce(to_json(o."time_zone")::text, 'null') end, case when o."currency" is not null then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end, case when o."locale" is not null then '"locale":' || coalesce(to_json(o."locale")::text, 'null') end, case when o."settings" is not null then '"settings":' || coalesce(to_json(o."settings")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.id::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'companies', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.id as company,
        'company.updated' as kind,
        concat_ws(',', case when o."key" is distinct from n."key" then '"key":' || coalesce(to_json(o."key")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."legal_name" is distinct from n."legal_name" then '"legal_name":' || coalesce(to_json(o."legal_name")::text, 'null') end, case when o."registration_no" is distinct from n."registration_no" then '"registration_no":' || coalesce(to_json(o."registration_no")::text, 'null') end, case when o."tax_no" is distinct from n."tax_no" then '"tax_no":' || coalesce(to_json(o."tax_no")::text, 'null') end, case when o."logo" is distinct from n."logo" then '"logo":' || coalesce(to_json(o."logo")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."address" is distinct from n."address" then '"address":' || coalesce(to_json(o."address")::text, 'null') end, case when o."phone" is distinct from n."phone" then '"phone":' || coalesce(to_json(o."phone")::text, 'null') end, case when o."email" is distinct from n."email" then '"email":' || coalesce(to_json(o."email")::text, 'null') end, case when o."country" is distinct from n."country" then '"country":' || coalesce(to_json(o."country")::text, 'null') end, case when o."time_zone" is distinct from n."time_zone" then '"time_zone":' || coalesce(to_json(o."time_zone")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end, case when o."locale" is distinct from n."locale" then '"locale":' || coalesce(to_json(o."locale")::text, 'null') end, case when o."settings"::text is distinct from n."settings"::text then '"settings":' || coalesce(to_json(o."settings")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."key" is distinct from n."key" then '"key":' || coalesce(to_json(n."key")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."legal_name" is distinct from n."legal_name" then '"legal_name":' || coalesce(to_json(n."legal_name")::text, 'null') end, case when o."registration_no" is distinct from n."registration_no" then '"registration_no":' || coalesce(to_json(n."registration_no")::text, 'null') end, case when o."tax_no" is distinct from n."tax_no" then '"tax_no":' || coalesce(to_json(n."tax_no")::text, 'null') end, case when o."logo" is distinct from n."logo" then '"logo":' || coalesce(to_json(n."logo")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when o."address" is distinct from n."address" then '"address":' || coalesce(to_json(n."address")::text, 'null') end, case when o."phone" is distinct from n."phone" then '"phone":' || coalesce(to_json(n."phone")::text, 'null') end, case when o."email" is distinct from n."email" then '"email":' || coalesce(to_json(n."email")::text, 'null') end, case when o."country" is distinct from n."country" then '"country":' || coalesce(to_json(n."country")::text, 'null') end, case when o."time_zone" is distinct from n."time_zone" then '"time_zone":' || coalesce(to_json(n."time_zone")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end, case when o."locale" is distinct from n."locale" then '"locale":' || coalesce(to_json(n."locale")::text, 'null') end, case when o."settings"::text is distinct from n."settings"::text then '"settings":' || coalesce(to_json(n."settings")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_companies_events_insert" after insert on "companies" referencing new table as new_rows for each statement execute function fieldwright."companies_events"();
create trigger "zz_companies_events_update" after update on "companies" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."companies_events"();
create trigger "zz_companies_events_delete" after delete on "companies" referencing old table as old_rows for each statement execute function fieldwright."companies_events"();
create or replace function fieldwright."personas_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'code', 'label', 'note', 'owner', 'icon', 'may_use_studio', 'home', 'acts_as', 'capabilities', 'is_shipped', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'persona.created', n.owner, 'personas', n.id,
      null, ('{' || concat_ws(',', case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."label" is not null then '"label":' || coalesce(to_json(n."label")::text, 'null') end, case when n."note" is not null then '"note":' || coalesce(to_json(n."note")::text, 'null') end, case when n."owner" is not null then '"owner":' || coalesce(to_json(n."owner")::text, 'null') end, case when n."icon" is not null then '"icon":' || coalesce(to_json(n."icon")::text, 'null') end, case when n."may_use_studio" is not null then '"may_use_studio":' || coalesce(to_json(n."may_use_studio")::text, 'null') end, case when n."home" is not null then '"home":' || coalesce(to_json(n."home")::text, 'null') end, case when n."acts_as" is not null then '"acts_as":' || coalesce(to_json(n."acts_as")::text, 'null') end, case when n."capabilities" is not null then '"capabilities":' || coalesce(to_json(n."capabilities")::text, 'null') end, case when n."is_shipped" is not null then '"is_shipped":' || coalesce(to_json(n."is_shipped")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.owner::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'persona.deleted', o.owner, 'personas', o.id,
      ('{' || concat_ws(',', case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."label" is not null then '"label":' || coalesce(to_json(o."label")::text, 'null') end, case when o."note" is not null then '"note":' || coalesce(to_json(o."note")::text, 'null') end, case when o."owner" is not null then '"owner":' || coalesce(to_json(o."owner")::text, 'null') end, case when o."icon" is not null then '"icon":' || coalesce(to_json(o."icon")::text, 'null') end, case when o."may_use_studio" is not null then '"may_use_studio":' || coalesce(to_json(o."may_use_studio")::text, 'null') end, case when o."home" is not null then '"home":' || coalesce(to_json(o."home")::text, 'null') end, case when o."acts_as" is not null then '"acts_as":' || coalesce(to_json(o."acts_as")::text, 'null') end, case when o."capabilities" is not null then '"capabilities":' || coalesce(to_json(o."capabilities")::text, 'null') end, case when o."is_shipped" is not null then '"is_shipped":' || coalesce(to_json(o."is_shipped")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.owner::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'personas', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.owner as company,
        'persona.updated' as kind,
        concat_ws(',', case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."label" is distinct from n."label" then '"label":' || coalesce(to_json(o."label")::text, 'null') end, case when o."note" is distinct from n."note" then '"note":' || coalesce(to_json(o."note")::text, 'null') end, case when o."owner" is distinct from n."owner" then '"owner":' || coalesce(to_json(o."owner")::text, 'null') end, case when o."icon" is distinct from n."icon" then '"icon":' || coalesce(to_json(o."icon")::text, 'null') end, case when o."may_use_studio" is distinct from n."may_use_studio" then '"may_use_studio":' || coalesce(to_json(o."may_use_studio")::text, 'null') end, case when o."home" is distinct from n."home" then '"home":' || coalesce(to_json(o."home")::text, 'null') end, case when o."acts_as" is distinct from n."acts_as" then '"acts_as":' || coalesce(to_json(o."acts_as")::text, 'null') end, case when o."capabilities"::text is distinct from n."capabilities"::text then '"capabilities":' || coalesce(to_json(o."capabilities")::text, 'null') end, case when o."is_shipped" is distinct from n."is_shipped" then '"is_shipped":' || coalesce(to_json(o."is_shipped")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."label" is distinct from n."label" then '"label":' || coalesce(to_json(n."label")::text, 'null') end, case when o."note" is distinct from n."note" then '"note":' || coalesce(to_json(n."note")::text, 'null') end, case when o."owner" is distinct from n."owner" then '"owner":' || coalesce(to_json(n."owner")::text, 'null') end, case when o."icon" is distinct from n."icon" then '"icon":' || coalesce(to_json(n."icon")::text, 'null') end, case when o."may_use_studio" is distinct from n."may_use_studio" then '"may_use_studio":' || coalesce(to_json(n."may_use_studio")::text, 'null') end, case when o."home" is distinct from n."home" then '"home":' || coalesce(to_json(n."home")::text, 'null') end, case when o."acts_as" is distinct from n."acts_as" then '"acts_as":' || coalesce(to_json(n."acts_as")::text, 'null') end, case when o."capabilities"::text is distinct from n."capabilities"::text then '"capabilities":' || coalesce(to_json(n."capabilities")::text, 'null') end, case when o."is_shipped" is distinct from n."is_shipped" then '"is_shipped":' || coalesce(to_json(n."is_shipped")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_personas_events_insert" after insert on "personas" referencing new table as new_rows for each statement execute function fieldwright."personas_events"();
create trigger "zz_personas_events_update" after update on "personas" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."personas_events"();
create trigger "zz_personas_events_delete" after delete on "personas" referencing old table as old_rows for each statement execute function fieldwright."personas_events"();
create or replace function fieldwright."persona_templates_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'persona', 'collection', 'action', 'fields', 'permissions', 'validation', 'presets', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'persona-template.created', null::uuid, 'persona_templates', n.id,
      null, ('{' || concat_ws(',', case when n."persona" is not null then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end, case when n."collection" is not null then '"collection":' || coalesce(to_json(n."collection")::text, 'null') end, case when n."action" is not null then '"action":' || coalesce(to_json(n."action")::text, 'null') end, case when n."fields" is not null then '"fields":' || coalesce(to_json(n."fields")::text, 'null') end, case when n."permissions" is not null then '"permissions":' || coalesce(to_json(n."permissions")::text, 'null') end, case when n."validation" is not null then '"validation":' || coalesce(to_json(n."validation")::text, 'null') end, case when n."presets" is not null then '"presets":' || coalesce(to_json(n."presets")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>null::uuid::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'persona-template.deleted', null::uuid, 'persona_templates', o.id,
      ('{' || concat_ws(',', case when o."persona" is not null then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end, case when o."collection" is not null then '"collection":' || coalesce(to_json(o."collection")::text, 'null') end, case when o."action" is not null then '"action":' || coalesce(to_json(o."action")::text, 'null') end, case when o."fields" is not null then '"fields":' || coalesce(to_json(o."fields")::text, 'null') end, case when o."permissions" is not null then '"permissions":' || coalesce(to_json(o."permissions")::text, 'null') end, case when o."validation" is not null then '"validation":' || coalesce(to_json(o."validation")::text, 'null') end, case when o."presets" is not null then '"presets":' || coalesce(to_json(o."presets")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>null::uuid::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'persona_templates', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, null::uuid as company,
        'persona-template.updated' as kind,
        concat_ws(',', case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end, case when o."collection" is distinct from n."collection" then '"collection":' || coalesce(to_json(o."collection")::text, 'null') end, case when o."action" is distinct from n."action" then '"action":' || coalesce(to_json(o."action")::text, 'null') end, case when o."fields" is distinct from n."fields" then '"fields":' || coalesce(to_json(o."fields")::text, 'null') end, case when o."permissions"::text is distinct from n."permissions"::text then '"permissions":' || coalesce(to_json(o."permissions")::text, 'null') end, case when o."validation"::text is distinct from n."validation"::text then '"validation":' || coalesce(to_json(o."validation")::text, 'null') end, case when o."presets"::text is distinct from n."presets"::text then '"presets":' || coalesce(to_json(o."presets")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end, case when o."collection" is distinct from n."collection" then '"collection":' || coalesce(to_json(n."collection")::text, 'null') end, case when o."action" is distinct from n."action" then '"action":' || coalesce(to_json(n."action")::text, 'null') end, case when o."fields" is distinct from n."fields" then '"fields":' || coalesce(to_json(n."fields")::text, 'null') end, case when o."permissions"::text is distinct from n."permissions"::text then '"permissions":' || coalesce(to_json(n."permissions")::text, 'null') end, case when o."validation"::text is distinct from n."validation"::text then '"validation":' || coalesce(to_json(n."validation")::text, 'null') end, case when o."presets"::text is distinct from n."presets"::text then '"presets":' || coalesce(to_json(n."presets")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_persona_templates_events_insert" after insert on "persona_templates" referencing new table as new_rows for each statement execute function fieldwright."persona_templates_events"();
create trigger "zz_persona_templates_events_update" after update on "persona_templates" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."persona_templates_events"();
create trigger "zz_persona_templates_events_delete" after delete on "persona_templates" referencing old table as old_rows for each statement execute function fieldwright."persona_templates_events"();
create or replace function fieldwright."sites_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'address', 'time_zone', 'is_active', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'site.created', n.company, 'sites', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."address" is not null then '"address":' || coalesce(to_json(n."address")::text, 'null') end, case when n."time_zone" is not null then '"time_zone":' || coalesce(to_json(n."time_zone")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'site.deleted', o.company, 'sites', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."address" is not null then '"address":' || coalesce(to_json(o."address")::text, 'null') end, case when o."time_zone" is not null then '"time_zone":' || coalesce(to_json(o."time_zone")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'sites', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'site.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."address" is distinct from n."address" then '"address":' || coalesce(to_json(o."address")::text, 'null') end, case when o."time_zone" is distinct from n."time_zone" then '"time_zone":' || coalesce(to_json(o."time_zone")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."address" is distinct from n."address" then '"address":' || coalesce(to_json(n."address")::text, 'null') end, case when o."time_zone" is distinct from n."time_zone" then '"time_zone":' || coalesce(to_json(n."time_zone")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_sites_events_insert" after insert on "sites" referencing new table as new_rows for each statement execute function fieldwright."sites_events"();
create trigger "zz_sites_events_update" after update on "sites" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."sites_events"();
create trigger "zz_sites_events_delete" after delete on "sites" referencing old table as old_rows for each statement execute function fieldwright."sites_events"();
create or replace function fieldwright."memberships_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'user', 'persona', 'site', 'is_active', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'membership.created', n.company, 'memberships', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."user" is not null then '"user":' || coalesce(to_json(n."user")::text, 'null') end, case when n."persona" is not null then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'membership.deleted', o.company, 'memberships', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."user" is not null then '"user":' || coalesce(to_json(o."user")::text, 'null') end, case when o."persona" is not null then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'memberships', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."is_active"::text is distinct from n."is_active"::text and n."is_active"::text = 'true' then 'membership.restored'
          when o."is_active"::text is distinct from n."is_active"::text and n."is_active"::text = 'false' then 'membership.ended'
          else 'membership.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."user" is distinct from n."user" then '"user":' || coalesce(to_json(o."user")::text, 'null') end, case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."user" is distinct from n."user" then '"user":' || coalesce(to_json(n."user")::text, 'null') end, case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_memberships_events_insert" after insert on "memberships" referencing new table as new_rows for each statement execute function fieldwright."memberships_events"();
create trigger "zz_memberships_events_update" after update on "memberships" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."memberships_events"();
create trigger "zz_memberships_events_delete" after delete on "memberships" referencing old table as old_rows for each statement execute function fieldwright."memberships_events"();
create or replace function fieldwright."partner_groups_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'is_active', 'billing_name', 'billing_address', 'billing_email', 'tax_no', 'terms_days', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'partner-group.created', n.company, 'partner_groups', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."billing_name" is not null then '"billing_name":' || coalesce(to_json(n."billing_name")::text, 'null') end, case when n."billing_address" is not null then '"billing_address":' || coalesce(to_json(n."billing_address")::text, 'null') end, case when n."billing_email" is not null then '"billing_email":' || coalesce(to_json(n."billing_email")::text, 'null') end, case when n."tax_no" is not null then '"tax_no":' || coalesce(to_json(n."tax_no")::text, 'null') end, case when n."terms_days" is not null then '"terms_days":' || coalesce(to_json(n."terms_days")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'partner-group.deleted', o.company, 'partner_groups', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."billing_name" is not null then '"billing_name":' || coalesce(to_json(o."billing_name")::text, 'null') end, case when o."billing_address" is not null then '"billing_address":' || coalesce(to_json(o."billing_address")::text, 'null') end, case when o."billing_email" is not null then '"billing_email":' || coalesce(to_json(o."billing_email")::text, 'null') end, case when o."tax_no" is not null then '"tax_no":' || coalesce(to_json(o."tax_no")::text, 'null') end, case when o."terms_days" is not null then '"terms_days":' || coalesce(to_json(o."terms_days")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'partner_groups', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'partner-group.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."billing_name" is distinct from n."billing_name" then '"billing_name":' || coalesce(to_json(o."billing_name")::text, 'null') end, case when o."billing_address" is distinct from n."billing_address" then '"billing_address":' || coalesce(to_json(o."billing_address")::text, 'null') end, case when o."billing_email" is distinct from n."billing_email" then '"billing_email":' || coalesce(to_json(o."billing_email")::text, 'null') end, case when o."tax_no" is distinct from n."tax_no" then '"tax_no":' || coalesce(to_json(o."tax_no")::text, 'null') end, case when o."terms_days" is distinct from n."terms_days" then '"terms_days":' || coalesce(to_json(o."terms_days")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."billing_name" is distinct from n."billing_name" then '"billing_name":' || coalesce(to_json(n."billing_name")::text, 'null') end, case when o."billing_address" is distinct from n."billing_address" then '"billing_address":' || coalesce(to_json(n."billing_address")::text, 'null') end, case when o."billing_email" is distinct from n."billing_email" then '"billing_email":' || coalesce(to_json(n."billing_email")::text, 'null') end, case when o."tax_no" is distinct from n."tax_no" then '"tax_no":' || coalesce(to_json(n."tax_no")::text, 'null') end, case when o."terms_days" is distinct from n."terms_days" then '"terms_days":' || coalesce(to_json(n."terms_days")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_partner_groups_events_insert" after insert on "partner_groups" referencing new table as new_rows for each statement execute function fieldwright."partner_groups_events"();
create trigger "zz_partner_groups_events_update" after update on "partner_groups" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."partner_groups_events"();
create trigger "zz_partner_groups_events_delete" after delete on "partner_groups" referencing old table as old_rows for each statement execute function fieldwright."partner_groups_events"();
create or replace function fieldwright."partners_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'partner_group', 'code', 'name', 'is_active', 'sender_domains', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'partner.created', n.company, 'partners', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."partner_group" is not null then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."sender_domains" is not null then '"sender_domains":' || coalesce(to_json(n."sender_domains")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'partner.deleted', o.company, 'partners', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."partner_group" is not null then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."sender_domains" is not null then '"sender_domains":' || coalesce(to_json(o."sender_domains")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'partners', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'partner.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."sender_domains"::text is distinct from n."sender_domains"::text then '"sender_domains":' || coalesce(to_json(o."sender_domains")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."sender_domains"::text is distinct from n."sender_domains"::text then '"sender_domains":' || coalesce(to_json(n."sender_domains")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_partners_events_insert" after insert on "partners" referencing new table as new_rows for each statement execute function fieldwright."partners_events"();
create trigger "zz_partners_events_update" after update on "partners" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."partners_events"();
create trigger "zz_partners_events_delete" after delete on "partners" referencing old table as old_rows for each statement execute function fieldwright."partners_events"();
create or replace function fieldwright."customers_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'number', 'name', 'contact_person', 'email', 'phones', 'notes', 'billing_name', 'billing_address', 'billing_email', 'tax_no', 'terms_days', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'customer.created', n.company, 'customers', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."number" is not null then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."contact_person" is not null then '"contact_person":' || coalesce(to_json(n."contact_person")::text, 'null') end, case when n."email" is not null then '"email":' || coalesce(to_json(n."email")::text, 'null') end, case when n."phones" is not null then '"phones":' || coalesce(to_json(n."phones")::text, 'null') end, case when n."notes" is not null then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when n."billing_name" is not null then '"billing_name":' || coalesce(to_json(n."billing_name")::text, 'null') end, case when n."billing_address" is not null then '"billing_address":' || coalesce(to_json(n."billing_address")::text, 'null') end, case when n."billing_email" is not null then '"billing_email":' || coalesce(to_json(n."billing_email")::text, 'null') end, case when n."tax_no" is not null then '"tax_no":' || coalesce(to_json(n."tax_no")::text, 'null') end, case when n."terms_days" is not null then '"terms_days":' || coalesce(to_json(n."terms_days")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'customer.deleted', o.company, 'customers', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."number" is not null then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."contact_person" is not null then '"contact_person":' || coalesce(to_json(o."contact_person")::text, 'null') end, case when o."email" is not null then '"email":' || coalesce(to_json(o."email")::text, 'null') end, case when o."phones" is not null then '"phones":' || coalesce(to_json(o."phones")::text, 'null') end, case when o."notes" is not null then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."billing_name" is not null then '"billing_name":' || coalesce(to_json(o."billing_name")::text, 'null') end, case when o."billing_address" is not null then '"billing_address":' || coalesce(to_json(o."billing_address")::text, 'null') end, case when o."billing_email" is not null then '"billing_email":' || coalesce(to_json(o."billing_email")::text, 'null') end, case when o."tax_no" is not null then '"tax_no":' || coalesce(to_json(o."tax_no")::text, 'null') end, case when o."terms_days" is not null then '"terms_days":' || coalesce(to_json(o."terms_days")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'customers', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'customer.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."contact_person" is distinct from n."contact_person" then '"contact_person":' || coalesce(to_json(o."contact_person")::text, 'null') end, case when o."email" is distinct from n."email" then '"email":' || coalesce(to_json(o."email")::text, 'null') end, case when o."phones"::text is distinct from n."phones"::text then '"phones":' || coalesce(to_json(o."phones")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."billing_name" is distinct from n."billing_name" then '"billing_name":' || coalesce(to_json(o."billing_name")::text, 'null') end, case when o."billing_address" is distinct from n."billing_address" then '"billing_address":' || coalesce(to_json(o."billing_address")::text, 'null') end, case when o."billing_email" is distinct from n."billing_email" then '"billing_email":' || coalesce(to_json(o."billing_email")::text, 'null') end, case when o."tax_no" is distinct from n."tax_no" then '"tax_no":' || coalesce(to_json(o."tax_no")::text, 'null') end, case when o."terms_days" is distinct from n."terms_days" then '"terms_days":' || coalesce(to_json(o."terms_days")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."contact_person" is distinct from n."contact_person" then '"contact_person":' || coalesce(to_json(n."contact_person")::text, 'null') end, case when o."email" is distinct from n."email" then '"email":' || coalesce(to_json(n."email")::text, 'null') end, case when o."phones"::text is distinct from n."phones"::text then '"phones":' || coalesce(to_json(n."phones")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when o."billing_name" is distinct from n."billing_name" then '"billing_name":' || coalesce(to_json(n."billing_name")::text, 'null') end, case when o."billing_address" is distinct from n."billing_address" then '"billing_address":' || coalesce(to_json(n."billing_address")::text, 'null') end, case when o."billing_email" is distinct from n."billing_email" then '"billing_email":' || coalesce(to_json(n."billing_email")::text, 'null') end, case when o."tax_no" is distinct from n."tax_no" then '"tax_no":' || coalesce(to_json(n."tax_no")::text, 'null') end, case when o."terms_days" is distinct from n."terms_days" then '"terms_days":' || coalesce(to_json(n."terms_days")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_customers_events_insert" after insert on "customers" referencing new table as new_rows for each statement execute function fieldwright."customers_events"();
create trigger "zz_customers_events_update" after update on "customers" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."customers_events"();
create trigger "zz_customers_events_delete" after delete on "customers" referencing old table as old_rows for each statement execute function fieldwright."customers_events"();
create or replace function fieldwright."clients_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'contact_person', 'phone', 'is_active', 'notes', 'billing_name', 'billing_address', 'billing_email', 'tax_no', 'terms_days', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'client.created', n.company, 'clients', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."contact_person" is not null then '"contact_person":' || coalesce(to_json(n."contact_person")::text, 'null') end, case when n."phone" is not null then '"phone":' || coalesce(to_json(n."phone")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."notes" is not null then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when n."billing_name" is not null then '"billing_name":' || coalesce(to_json(n."billing_name")::text, 'null') end, case when n."billing_address" is not null then '"billing_address":' || coalesce(to_json(n."billing_address")::text, 'null') end, case when n."billing_email" is not null then '"billing_email":' || coalesce(to_json(n."billing_email")::text, 'null') end, case when n."tax_no" is not null then '"tax_no":' || coalesce(to_json(n."tax_no")::text, 'null') end, case when n."terms_days" is not null then '"terms_days":' || coalesce(to_json(n."terms_days")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'client.deleted', o.company, 'clients', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."contact_person" is not null then '"contact_person":' || coalesce(to_json(o."contact_person")::text, 'null') end, case when o."phone" is not null then '"phone":' || coalesce(to_json(o."phone")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."notes" is not null then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."billing_name" is not null then '"billing_name":' || coalesce(to_json(o."billing_name")::text, 'null') end, case when o."billing_address" is not null then '"billing_address":' || coalesce(to_json(o."billing_address")::text, 'null') end, case when o."billing_email" is not null then '"billing_email":' || coalesce(to_json(o."billing_email")::text, 'null') end, case when o."tax_no" is not null then '"tax_no":' || coalesce(to_json(o."tax_no")::text, 'null') end, case when o."terms_days" is not null then '"terms_days":' || coalesce(to_json(o."terms_days")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'clients', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'client.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."contact_person" is distinct from n."contact_person" then '"contact_person":' || coalesce(to_json(o."contact_person")::text, 'null') end, case when o."phone" is distinct from n."phone" then '"phone":' || coalesce(to_json(o."phone")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."billing_name" is distinct from n."billing_name" then '"billing_name":' || coalesce(to_json(o."billing_name")::text, 'null') end, case when o."billing_address" is distinct from n."billing_address" then '"billing_address":' || coalesce(to_json(o."billing_address")::text, 'null') end, case when o."billing_email" is distinct from n."billing_email" then '"billing_email":' || coalesce(to_json(o."billing_email")::text, 'null') end, case when o."tax_no" is distinct from n."tax_no" then '"tax_no":' || coalesce(to_json(o."tax_no")::text, 'null') end, case when o."terms_days" is distinct from n."terms_days" then '"terms_days":' || coalesce(to_json(o."terms_days")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."contact_person" is distinct from n."contact_person" then '"contact_person":' || coalesce(to_json(n."contact_person")::text, 'null') end, case when o."phone" is distinct from n."phone" then '"phone":' || coalesce(to_json(n."phone")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when o."billing_name" is distinct from n."billing_name" then '"billing_name":' || coalesce(to_json(n."billing_name")::text, 'null') end, case when o."billing_address" is distinct from n."billing_address" then '"billing_address":' || coalesce(to_json(n."billing_address")::text, 'null') end, case when o."billing_email" is distinct from n."billing_email" then '"billing_email":' || coalesce(to_json(n."billing_email")::text, 'null') end, case when o."tax_no" is distinct from n."tax_no" then '"tax_no":' || coalesce(to_json(n."tax_no")::text, 'null') end, case when o."terms_days" is distinct from n."terms_days" then '"terms_days":' || coalesce(to_json(n."terms_days")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_clients_events_insert" after insert on "clients" referencing new table as new_rows for each statement execute function fieldwright."clients_events"();
create trigger "zz_clients_events_update" after update on "clients" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."clients_events"();
create trigger "zz_clients_events_delete" after delete on "clients" referencing old table as old_rows for each statement execute function fieldwright."clients_events"();
create or replace function fieldwright."teams_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'name', 'color', 'is_active', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'team.created', n.company, 'teams', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."color" is not null then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'team.deleted', o.company, 'teams', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."color" is not null then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'teams', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'team.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_teams_events_insert" after insert on "teams" referencing new table as new_rows for each statement execute function fieldwright."teams_events"();
create trigger "zz_teams_events_update" after update on "teams" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."teams_events"();
create trigger "zz_teams_events_delete" after delete on "teams" referencing old table as old_rows for each statement execute function fieldwright."teams_events"();
create or replace function fieldwright."technicians_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'user', 'phone', 'kind', 'level', 'site', 'team', 'max_visits', 'color', 'skills', 'is_active', 'home_lat', 'home_lng', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'technician.created', n.company, 'technicians', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."user" is not null then '"user":' || coalesce(to_json(n."user")::text, 'null') end, case when n."phone" is not null then '"phone":' || coalesce(to_json(n."phone")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."level" is not null then '"level":' || coalesce(to_json(n."level")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."team" is not null then '"team":' || coalesce(to_json(n."team")::text, 'null') end, case when n."max_visits" is not null then '"max_visits":' || coalesce(to_json(n."max_visits")::text, 'null') end, case when n."color" is not null then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when n."skills" is not null then '"skills":' || coalesce(to_json(n."skills")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."home_lat" is not null then '"home_lat":' || coalesce(to_json(n."home_lat")::text, 'null') end, case when n."home_lng" is not null then '"home_lng":' || coalesce(to_json(n."home_lng")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'technician.deleted', o.company, 'technicians', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."user" is not null then '"user":' || coalesce(to_json(o."user")::text, 'null') end, case when o."phone" is not null then '"phone":' || coalesce(to_json(o."phone")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."level" is not null then '"level":' || coalesce(to_json(o."level")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."team" is not null then '"team":' || coalesce(to_json(o."team")::text, 'null') end, case when o."max_visits" is not null then '"max_visits":' || coalesce(to_json(o."max_visits")::text, 'null') end, case when o."color" is not null then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."skills" is not null then '"skills":' || coalesce(to_json(o."skills")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."home_lat" is not null then '"home_lat":' || coalesce(to_json(o."home_lat")::text, 'null') end, case when o."home_lng" is not null then '"home_lng":' || coalesce(to_json(o."home_lng")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'technicians', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'technician.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."user" is distinct from n."user" then '"user":' || coalesce(to_json(o."user")::text, 'null') end, case when o."phone" is distinct from n."phone" then '"phone":' || coalesce(to_json(o."phone")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."level" is distinct from n."level" then '"level":' || coalesce(to_json(o."level")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."team" is distinct from n."team" then '"team":' || coalesce(to_json(o."team")::text, 'null') end, case when o."max_visits" is distinct from n."max_visits" then '"max_visits":' || coalesce(to_json(o."max_visits")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."skills"::text is distinct from n."skills"::text then '"skills":' || coalesce(to_json(o."skills")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."home_lat" is distinct from n."home_lat" then '"home_lat":' || coalesce(to_json(o."home_lat")::text, 'null') end, case when o."home_lng" is distinct from n."home_lng" then '"home_lng":' || coalesce(to_json(o."home_lng")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."user" is distinct from n."user" then '"user":' || coalesce(to_json(n."user")::text, 'null') end, case when o."phone" is distinct from n."phone" then '"phone":' || coalesce(to_json(n."phone")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."level" is distinct from n."level" then '"level":' || coalesce(to_json(n."level")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."team" is distinct from n."team" then '"team":' || coalesce(to_json(n."team")::text, 'null') end, case when o."max_visits" is distinct from n."max_visits" then '"max_visits":' || coalesce(to_json(n."max_visits")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when o."skills"::text is distinct from n."skills"::text then '"skills":' || coalesce(to_json(n."skills")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."home_lat" is distinct from n."home_lat" then '"home_lat":' || coalesce(to_json(n."home_lat")::text, 'null') end, case when o."home_lng" is distinct from n."home_lng" then '"home_lng":' || coalesce(to_json(n."home_lng")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_technicians_events_insert" after insert on "technicians" referencing new table as new_rows for each statement execute function fieldwright."technicians_events"();
create trigger "zz_technicians_events_update" after update on "technicians" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."technicians_events"();
create trigger "zz_technicians_events_delete" after delete on "technicians" referencing old table as old_rows for each statement execute function fieldwright."technicians_events"();
create or replace function fieldwright."technician_hours_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'technician', 'weekday', 'starts', 'ends', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'technician-hour.created', n.company, 'technician_hours', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."weekday" is not null then '"weekday":' || coalesce(to_json(n."weekday")::text, 'null') end, case when n."starts" is not null then '"starts":' || coalesce(to_json(n."starts")::text, 'null') end, case when n."ends" is not null then '"ends":' || coalesce(to_json(n."ends")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'technician-hour.deleted', o.company, 'technician_hours', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."weekday" is not null then '"weekday":' || coalesce(to_json(o."weekday")::text, 'null') end, case when o."starts" is not null then '"starts":' || coalesce(to_json(o."starts")::text, 'null') end, case when o."ends" is not null then '"ends":' || coalesce(to_json(o."ends")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'technician_hours', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'technician-hour.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."weekday" is distinct from n."weekday" then '"weekday":' || coalesce(to_json(o."weekday")::text, 'null') end, case when o."starts" is distinct from n."starts" then '"starts":' || coalesce(to_json(o."starts")::text, 'null') end, case when o."ends" is distinct from n."ends" then '"ends":' || coalesce(to_json(o."ends")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."weekday" is distinct from n."weekday" then '"weekday":' || coalesce(to_json(n."weekday")::text, 'null') end, case when o."starts" is distinct from n."starts" then '"starts":' || coalesce(to_json(n."starts")::text, 'null') end, case when o."ends" is distinct from n."ends" then '"ends":' || coalesce(to_json(n."ends")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_technician_hours_events_insert" after insert on "technician_hours" referencing new table as new_rows for each statement execute function fieldwright."technician_hours_events"();
create trigger "zz_technician_hours_events_update" after update on "technician_hours" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."technician_hours_events"();
create trigger "zz_technician_hours_events_delete" after delete on "technician_hours" referencing old table as old_rows for each statement execute function fieldwright."technician_hours_events"();
create or replace function fieldwright."technician_skills_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'technician', 'skill', 'valid_until', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'technician-skill.created', n.company, 'technician_skills', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."skill" is not null then '"skill":' || coalesce(to_json(n."skill")::text, 'null') end, case when n."valid_until" is not null then '"valid_until":' || coalesce(to_json(n."valid_until")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'technician-skill.deleted', o.company, 'technician_skills', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."skill" is not null then '"skill":' || coalesce(to_json(o."skill")::text, 'null') end, case when o."valid_until" is not null then '"valid_until":' || coalesce(to_json(o."valid_until")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'technician_skills', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'technician-skill.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."skill" is distinct from n."skill" then '"skill":' || coalesce(to_json(o."skill")::text, 'null') end, case when o."valid_until" is distinct from n."valid_until" then '"valid_until":' || coalesce(to_json(o."valid_until")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."skill" is distinct from n."skill" then '"skill":' || coalesce(to_json(n."skill")::text, 'null') end, case when o."valid_until" is distinct from n."valid_until" then '"valid_until":' || coalesce(to_json(n."valid_until")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_technician_skills_events_insert" after insert on "technician_skills" referencing new table as new_rows for each statement execute function fieldwright."technician_skills_events"();
create trigger "zz_technician_skills_events_update" after update on "technician_skills" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."technician_skills_events"();
create trigger "zz_technician_skills_events_delete" after delete on "technician_skills" referencing old table as old_rows for each statement execute function fieldwright."technician_skills_events"();
create or replace function fieldwright."leave_types_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'translations', 'allowance_days', 'accrual', 'unit', 'carry_days', 'carry_months', 'negative_days', 'absence_kind', 'requires_attachment', 'requires_approval', 'is_paid', 'applies_to', 'color', 'is_active', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'leave-type.created', n.company, 'leave_types', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."translations" is not null then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when n."allowance_days" is not null then '"allowance_days":' || coalesce(to_json(n."allowance_days")::text, 'null') end, case when n."accrual" is not null then '"accrual":' || coalesce(to_json(n."accrual")::text, 'null') end, case when n."unit" is not null then '"unit":' || coalesce(to_json(n."unit")::text, 'null') end, case when n."carry_days" is not null then '"carry_days":' || coalesce(to_json(n."carry_days")::text, 'null') end, case when n."carry_months" is not null then '"carry_months":' || coalesce(to_json(n."carry_months")::text, 'null') end, case when n."negative_days" is not null then '"negative_days":' || coalesce(to_json(n."negative_days")::text, 'null') end, case when n."absence_kind" is not null then '"absence_kind":' || coalesce(to_json(n."absence_kind")::text, 'null') end, case when n."requires_attachment" is not null then '"requires_attachment":' || coalesce(to_json(n."requires_attachment")::text, 'null') end, case when n."requires_approval" is not null then '"requires_approval":' || coalesce(to_json(n."requires_approval")::text, 'null') end, case when n."is_paid" is not null then '"is_paid":' || coalesce(to_json(n."is_paid")::text, 'null') end, case when n."applies_to" is not null then '"applies_to":' || coalesce(to_json(n."applies_to")::text, 'null') end, case when n."color" is not null then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'leave-type.deleted', o.company, 'leave_types', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."translations" is not null then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."allowance_days" is not null then '"allowance_days":' || coalesce(to_json(o."allowance_days")::text, 'null') end, case when o."accrual" is not null then '"accrual":' || coalesce(to_json(o."accrual")::text, 'null') end, case when o."unit" is not null then '"unit":' || coalesce(to_json(o."unit")::text, 'null') end, case when o."carry_days" is not null then '"carry_days":' || coalesce(to_json(o."carry_days")::text, 'null') end, case when o."carry_months" is not null then '"carry_months":' || coalesce(to_json(o."carry_months")::text, 'null') end, case when o."negative_days" is not null then '"negative_days":' || coalesce(to_json(o."negative_days")::text, 'null') end, case when o."absence_kind" is not null then '"absence_kind":' || coalesce(to_json(o."absence_kind")::text, 'null') end, case when o."requires_attachment" is not null then '"requires_attachment":' || coalesce(to_json(o."requires_attachment")::text, 'null') end, case when o."requires_approval" is not null then '"requires_approval":' || coalesce(to_json(o."requires_approval")::text, 'null') end, case when o."is_paid" is not null then '"is_paid":' || coalesce(to_json(o."is_paid")::text, 'null') end, case when o."applies_to" is not null then '"applies_to":' || coalesce(to_json(o."applies_to")::text, 'null') end, case when o."color" is not null then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'leave_types', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'leave-type.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."allowance_days" is distinct from n."allowance_days" then '"allowance_days":' || coalesce(to_json(o."allowance_days")::text, 'null') end, case when o."accrual" is distinct from n."accrual" then '"accrual":' || coalesce(to_json(o."accrual")::text, 'null') end, case when o."unit" is distinct from n."unit" then '"unit":' || coalesce(to_json(o."unit")::text, 'null') end, case when o."carry_days" is distinct from n."carry_days" then '"carry_days":' || coalesce(to_json(o."carry_days")::text, 'null') end, case when o."carry_months" is distinct from n."carry_months" then '"carry_months":' || coalesce(to_json(o."carry_months")::text, 'null') end, case when o."negative_days" is distinct from n."negative_days" then '"negative_days":' || coalesce(to_json(o."negative_days")::text, 'null') end, case when o."absence_kind" is distinct from n."absence_kind" then '"absence_kind":' || coalesce(to_json(o."absence_kind")::text, 'null') end, case when o."requires_attachment" is distinct from n."requires_attachment" then '"requires_attachment":' || coalesce(to_json(o."requires_attachment")::text, 'null') end, case when o."requires_approval" is distinct from n."requires_approval" then '"requires_approval":' || coalesce(to_json(o."requires_approval")::text, 'null') end, case when o."is_paid" is distinct from n."is_paid" then '"is_paid":' || coalesce(to_json(o."is_paid")::text, 'null') end, case when o."applies_to"::text is distinct from n."applies_to"::text then '"applies_to":' || coalesce(to_json(o."applies_to")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when o."allowance_days" is distinct from n."allowance_days" then '"allowance_days":' || coalesce(to_json(n."allowance_days")::text, 'null') end, case when o."accrual" is distinct from n."accrual" then '"accrual":' || coalesce(to_json(n."accrual")::text, 'null') end, case when o."unit" is distinct from n."unit" then '"unit":' || coalesce(to_json(n."unit")::text, 'null') end, case when o."carry_days" is distinct from n."carry_days" then '"carry_days":' || coalesce(to_json(n."carry_days")::text, 'null') end, case when o."carry_months" is distinct from n."carry_months" then '"carry_months":' || coalesce(to_json(n."carry_months")::text, 'null') end, case when o."negative_days" is distinct from n."negative_days" then '"negative_days":' || coalesce(to_json(n."negative_days")::text, 'null') end, case when o."absence_kind" is distinct from n."absence_kind" then '"absence_kind":' || coalesce(to_json(n."absence_kind")::text, 'null') end, case when o."requires_attachment" is distinct from n."requires_attachment" then '"requires_attachment":' || coalesce(to_json(n."requires_attachment")::text, 'null') end, case when o."requires_approval" is distinct from n."requires_approval" then '"requires_approval":' || coalesce(to_json(n."requires_approval")::text, 'null') end, case when o."is_paid" is distinct from n."is_paid" then '"is_paid":' || coalesce(to_json(n."is_paid")::text, 'null') end, case when o."applies_to"::text is distinct from n."applies_to"::text then '"applies_to":' || coalesce(to_json(n."applies_to")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_leave_types_events_insert" after insert on "leave_types" referencing new table as new_rows for each statement execute function fieldwright."leave_types_events"();
create trigger "zz_leave_types_events_update" after update on "leave_types" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."leave_types_events"();
create trigger "zz_leave_types_events_delete" after delete on "leave_types" referencing old table as old_rows for each statement execute function fieldwright."leave_types_events"();
create or replace function fieldwright."leave_requests_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'person', 'leave_type', 'from_on', 'from_half', 'until_on', 'until_half', 'days', 'state', 'reason', 'attachment', 'refused_because', 'decided_by', 'decided_at', 'cancelled_by', 'cancelled_at', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'leave-request.created', n.company, 'leave_requests', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."person" is not null then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when n."leave_type" is not null then '"leave_type":' || coalesce(to_json(n."leave_type")::text, 'null') end, case when n."from_on" is not null then '"from_on":' || coalesce(to_json(n."from_on")::text, 'null') end, case when n."from_half" is not null then '"from_half":' || coalesce(to_json(n."from_half")::text, 'null') end, case when n."until_on" is not null then '"until_on":' || coalesce(to_json(n."until_on")::text, 'null') end, case when n."until_half" is not null then '"until_half":' || coalesce(to_json(n."until_half")::text, 'null') end, case when n."days" is not null then '"days":' || coalesce(to_json(n."days")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."attachment" is not null then '"attachment":' || coalesce(to_json(n."attachment")::text, 'null') end, case when n."decided_by" is not null then '"decided_by":' || coalesce(to_json(n."decided_by")::text, 'null') end, case when n."decided_at" is not null then '"decided_at":' || coalesce(to_json(n."decided_at")::text, 'null') end, case when n."cancelled_by" is not null then '"cancelled_by":' || coalesce(to_json(n."cancelled_by")::text, 'null') end, case when n."cancelled_at" is not null then '"cancelled_at":' || coalesce(to_json(n."cancelled_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'leave-request.deleted', o.company, 'leave_requests', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."person" is not null then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."leave_type" is not null then '"leave_type":' || coalesce(to_json(o."leave_type")::text, 'null') end, case when o."from_on" is not null then '"from_on":' || coalesce(to_json(o."from_on")::text, 'null') end, case when o."from_half" is not null then '"from_half":' || coalesce(to_json(o."from_half")::text, 'null') end, case when o."until_on" is not null then '"until_on":' || coalesce(to_json(o."until_on")::text, 'null') end, case when o."until_half" is not null then '"until_half":' || coalesce(to_json(o."until_half")::text, 'null') end, case when o."days" is not null then '"days":' || coalesce(to_json(o."days")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."attachment" is not null then '"attachment":' || coalesce(to_json(o."attachment")::text, 'null') end, case when o."decided_by" is not null then '"decided_by":' || coalesce(to_json(o."decided_by")::text, 'null') end, case when o."decided_at" is not null then '"decided_at":' || coalesce(to_json(o."decided_at")::text, 'null') end, case when o."cancelled_by" is not null then '"cancelled_by":' || coalesce(to_json(o."cancelled_by")::text, 'null') end, case when o."cancelled_at" is not null then '"cancelled_at":' || coalesce(to_json(o."cancelled_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'leave_requests', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."state"::text is distinct from n."state"::text and n."state"::text = 'asked' then 'leave-request.asked'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'approved' then 'leave-request.approved'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'refused' then 'leave-request.refused'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'cancelled' then 'leave-request.cancelled'
          else 'leave-request.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."leave_type" is distinct from n."leave_type" then '"leave_type":' || coalesce(to_json(o."leave_type")::text, 'null') end, case when o."from_on" is distinct from n."from_on" then '"from_on":' || coalesce(to_json(o."from_on")::text, 'null') end, case when o."from_half" is distinct from n."from_half" then '"from_half":' || coalesce(to_json(o."from_half")::text, 'null') end, case when o."until_on" is distinct from n."until_on" then '"until_on":' || coalesce(to_json(o."until_on")::text, 'null') end, case when o."until_half" is distinct from n."until_half" then '"until_half":' || coalesce(to_json(o."until_half")::text, 'null') end, case when o."days" is distinct from n."days" then '"days":' || coalesce(to_json(o."days")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."attachment" is distinct from n."attachment" then '"attachment":' || coalesce(to_json(o."attachment")::text, 'null') end, case when o."decided_by" is distinct from n."decided_by" then '"decided_by":' || coalesce(to_json(o."decided_by")::text, 'null') end, case when o."decided_at" is distinct from n."decided_at" then '"decided_at":' || coalesce(to_json(o."decided_at")::text, 'null') end, case when o."cancelled_by" is distinct from n."cancelled_by" then '"cancelled_by":' || coalesce(to_json(o."cancelled_by")::text, 'null') end, case when o."cancelled_at" is distinct from n."cancelled_at" then '"cancelled_at":' || coalesce(to_json(o."cancelled_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when o."leave_type" is distinct from n."leave_type" then '"leave_type":' || coalesce(to_json(n."leave_type")::text, 'null') end, case when o."from_on" is distinct from n."from_on" then '"from_on":' || coalesce(to_json(n."from_on")::text, 'null') end, case when o."from_half" is distinct from n."from_half" then '"from_half":' || coalesce(to_json(n."from_half")::text, 'null') end, case when o."until_on" is distinct from n."until_on" then '"until_on":' || coalesce(to_json(n."until_on")::text, 'null') end, case when o."until_half" is distinct from n."until_half" then '"until_half":' || coalesce(to_json(n."until_half")::text, 'null') end, case when o."days" is distinct from n."days" then '"days":' || coalesce(to_json(n."days")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."attachment" is distinct from n."attachment" then '"attachment":' || coalesce(to_json(n."attachment")::text, 'null') end, case when o."decided_by" is distinct from n."decided_by" then '"decided_by":' || coalesce(to_json(n."decided_by")::text, 'null') end, case when o."decided_at" is distinct from n."decided_at" then '"decided_at":' || coalesce(to_json(n."decided_at")::text, 'null') end, case when o."cancelled_by" is distinct from n."cancelled_by" then '"cancelled_by":' || coalesce(to_json(n."cancelled_by")::text, 'null') end, case when o."cancelled_at" is distinct from n."cancelled_at" then '"cancelled_at":' || coalesce(to_json(n."cancelled_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_leave_requests_events_insert" after insert on "leave_requests" referencing new table as new_rows for each statement execute function fieldwright."leave_requests_events"();
create trigger "zz_leave_requests_events_update" after update on "leave_requests" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."leave_requests_events"();
create trigger "zz_leave_requests_events_delete" after delete on "leave_requests" referencing old table as old_rows for each statement execute function fieldwright."leave_requests_events"();
create or replace function fieldwright."absences_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'technician', 'kind', 'starts_at', 'ends_at', 'note', 'leave_request', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'absence.created', n.company, 'absences', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."starts_at" is not null then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when n."ends_at" is not null then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when n."note" is not null then '"note":' || coalesce(to_json(n."note")::text, 'null') end, case when n."leave_request" is not null then '"leave_request":' || coalesce(to_json(n."leave_request")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'absence.deleted', o.company, 'absences', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."starts_at" is not null then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is not null then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."note" is not null then '"note":' || coalesce(to_json(o."note")::text, 'null') end, case when o."leave_request" is not null then '"leave_request":' || coalesce(to_json(o."leave_request")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'absences', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'absence.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."note" is distinct from n."note" then '"note":' || coalesce(to_json(o."note")::text, 'null') end, case when o."leave_request" is distinct from n."leave_request" then '"leave_request":' || coalesce(to_json(o."leave_request")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when o."note" is distinct from n."note" then '"note":' || coalesce(to_json(n."note")::text, 'null') end, case when o."leave_request" is distinct from n."leave_request" then '"leave_request":' || coalesce(to_json(n."leave_request")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_absences_events_insert" after insert on "absences" referencing new table as new_rows for each statement execute function fieldwright."absences_events"();
create trigger "zz_absences_events_update" after update on "absences" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."absences_events"();
create trigger "zz_absences_events_delete" after delete on "absences" referencing old table as old_rows for each statement execute function fieldwright."absences_events"();
create or replace function fieldwright."holidays_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'day', 'name', 'regions', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'holiday.created', n.company, 'holidays', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."day" is not null then '"day":' || coalesce(to_json(n."day")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."regions" is not null then '"regions":' || coalesce(to_json(n."regions")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'holiday.deleted', o.company, 'holidays', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."day" is not null then '"day":' || coalesce(to_json(o."day")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."regions" is not null then '"regions":' || coalesce(to_json(o."regions")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'holidays', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'holiday.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."day" is distinct from n."day" then '"day":' || coalesce(to_json(o."day")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."regions"::text is distinct from n."regions"::text then '"regions":' || coalesce(to_json(o."regions")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."day" is distinct from n."day" then '"day":' || coalesce(to_json(n."day")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."regions"::text is distinct from n."regions"::text then '"regions":' || coalesce(to_json(n."regions")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_holidays_events_insert" after insert on "holidays" referencing new table as new_rows for each statement execute function fieldwright."holidays_events"();
create trigger "zz_holidays_events_update" after update on "holidays" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."holidays_events"();
create trigger "zz_holidays_events_delete" after delete on "holidays" referencing old table as old_rows for each statement execute function fieldwright."holidays_events"();
create or replace function fieldwright."employments_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'person', 'manager', 'joined_on', 'left_on', 'working_days', 'region', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'employment.created', n.company, 'employments', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."person" is not null then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when n."manager" is not null then '"manager":' || coalesce(to_json(n."manager")::text, 'null') end, case when n."joined_on" is not null then '"joined_on":' || coalesce(to_json(n."joined_on")::text, 'null') end, case when n."left_on" is not null then '"left_on":' || coalesce(to_json(n."left_on")::text, 'null') end, case when n."working_days" is not null then '"working_days":' || coalesce(to_json(n."working_days")::text, 'null') end, case when n."region" is not null then '"region":' || coalesce(to_json(n."region")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'employment.deleted', o.company, 'employments', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."person" is not null then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."manager" is not null then '"manager":' || coalesce(to_json(o."manager")::text, 'null') end, case when o."joined_on" is not null then '"joined_on":' || coalesce(to_json(o."joined_on")::text, 'null') end, case when o."left_on" is not null then '"left_on":' || coalesce(to_json(o."left_on")::text, 'null') end, case when o."working_days" is not null then '"working_days":' || coalesce(to_json(o."working_days")::text, 'null') end, case when o."region" is not null then '"region":' || coalesce(to_json(o."region")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'employments', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'employment.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."manager" is distinct from n."manager" then '"manager":' || coalesce(to_json(o."manager")::text, 'null') end, case when o."joined_on" is distinct from n."joined_on" then '"joined_on":' || coalesce(to_json(o."joined_on")::text, 'null') end, case when o."left_on" is distinct from n."left_on" then '"left_on":' || coalesce(to_json(o."left_on")::text, 'null') end, case when o."working_days"::text is distinct from n."working_days"::text then '"working_days":' || coalesce(to_json(o."working_days")::text, 'null') end, case when o."region" is distinct from n."region" then '"region":' || coalesce(to_json(o."region")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when o."manager" is distinct from n."manager" then '"manager":' || coalesce(to_json(n."manager")::text, 'null') end, case when o."joined_on" is distinct from n."joined_on" then '"joined_on":' || coalesce(to_json(n."joined_on")::text, 'null') end, case when o."left_on" is distinct from n."left_on" then '"left_on":' || coalesce(to_json(n."left_on")::text, 'null') end, case when o."working_days"::text is distinct from n."working_days"::text then '"working_days":' || coalesce(to_json(n."working_days")::text, 'null') end, case when o."region" is distinct from n."region" then '"region":' || coalesce(to_json(n."region")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_employments_events_insert" after insert on "employments" referencing new table as new_rows for each statement execute function fieldwright."employments_events"();
create trigger "zz_employments_events_update" after update on "employments" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."employments_events"();
create trigger "zz_employments_events_delete" after delete on "employments" referencing old table as old_rows for each statement execute function fieldwright."employments_events"();
create or replace function fieldwright."leave_ledger_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'person', 'leave_type', 'year', 'kind', 'days', 'due_on', 'request', 'reason', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'leave-ledger.created', n.company, 'leave_ledger', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."person" is not null then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when n."leave_type" is not null then '"leave_type":' || coalesce(to_json(n."leave_type")::text, 'null') end, case when n."year" is not null then '"year":' || coalesce(to_json(n."year")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."days" is not null then '"days":' || coalesce(to_json(n."days")::text, 'null') end, case when n."due_on" is not null then '"due_on":' || coalesce(to_json(n."due_on")::text, 'null') end, case when n."request" is not null then '"request":' || coalesce(to_json(n."request")::text, 'null') end, case when n."reason" is not null then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'leave-ledger.deleted', o.company, 'leave_ledger', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."person" is not null then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."leave_type" is not null then '"leave_type":' || coalesce(to_json(o."leave_type")::text, 'null') end, case when o."year" is not null then '"year":' || coalesce(to_json(o."year")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."days" is not null then '"days":' || coalesce(to_json(o."days")::text, 'null') end, case when o."due_on" is not null then '"due_on":' || coalesce(to_json(o."due_on")::text, 'null') end, case when o."request" is not null then '"request":' || coalesce(to_json(o."request")::text, 'null') end, case when o."reason" is not null then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'leave_ledger', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'leave-ledger.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."leave_type" is distinct from n."leave_type" then '"leave_type":' || coalesce(to_json(o."leave_type")::text, 'null') end, case when o."year" is distinct from n."year" then '"year":' || coalesce(to_json(o."year")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."days" is distinct from n."days" then '"days":' || coalesce(to_json(o."days")::text, 'null') end, case when o."due_on" is distinct from n."due_on" then '"due_on":' || coalesce(to_json(o."due_on")::text, 'null') end, case when o."request" is distinct from n."request" then '"request":' || coalesce(to_json(o."request")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when o."leave_type" is distinct from n."leave_type" then '"leave_type":' || coalesce(to_json(n."leave_type")::text, 'null') end, case when o."year" is distinct from n."year" then '"year":' || coalesce(to_json(n."year")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."days" is distinct from n."days" then '"days":' || coalesce(to_json(n."days")::text, 'null') end, case when o."due_on" is distinct from n."due_on" then '"due_on":' || coalesce(to_json(n."due_on")::text, 'null') end, case when o."request" is distinct from n."request" then '"request":' || coalesce(to_json(n."request")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_leave_ledger_events_insert" after insert on "leave_ledger" referencing new table as new_rows for each statement execute function fieldwright."leave_ledger_events"();
create trigger "zz_leave_ledger_events_update" after update on "leave_ledger" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."leave_ledger_events"();
create trigger "zz_leave_ledger_events_delete" after delete on "leave_ledger" referencing old table as old_rows for each statement execute function fieldwright."leave_ledger_events"();
create or replace function fieldwright."meetings_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'title', 'starts_at', 'ends_at', 'place', 'notes', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'meeting.created', n.company, 'meetings', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."title" is not null then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when n."starts_at" is not null then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when n."ends_at" is not null then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when n."place" is not null then '"place":' || coalesce(to_json(n."place")::text, 'null') end, case when n."notes" is not null then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'meeting.deleted', o.company, 'meetings', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."title" is not null then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."starts_at" is not null then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is not null then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."place" is not null then '"place":' || coalesce(to_json(o."place")::text, 'null') end, case when o."notes" is not null then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'meetings', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'meeting.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."place" is distinct from n."place" then '"place":' || coalesce(to_json(o."place")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when o."place" is distinct from n."place" then '"place":' || coalesce(to_json(n."place")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_meetings_events_insert" after insert on "meetings" referencing new table as new_rows for each statement execute function fieldwright."meetings_events"();
create trigger "zz_meetings_events_update" after update on "meetings" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."meetings_events"();
create trigger "zz_meetings_events_delete" after delete on "meetings" referencing old table as old_rows for each statement execute function fieldwright."meetings_events"();
create or replace function fieldwright."meeting_people_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'meeting', 'person', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'meeting-people.created', n.company, 'meeting_people', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."meeting" is not null then '"meeting":' || coalesce(to_json(n."meeting")::text, 'null') end, case when n."person" is not null then '"person":' || coalesce(to_json(n."person")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'meeting-people.deleted', o.company, 'meeting_people', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."meeting" is not null then '"meeting":' || coalesce(to_json(o."meeting")::text, 'null') end, case when o."person" is not null then '"person":' || coalesce(to_json(o."person")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'meeting_people', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'meeting-people.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."meeting" is distinct from n."meeting" then '"meeting":' || coalesce(to_json(o."meeting")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(o."person")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."meeting" is distinct from n."meeting" then '"meeting":' || coalesce(to_json(n."meeting")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(n."person")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_meeting_people_events_insert" after insert on "meeting_people" referencing new table as new_rows for each statement execute function fieldwright."meeting_people_events"();
create trigger "zz_meeting_people_events_update" after update on "meeting_people" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."meeting_people_events"();
create trigger "zz_meeting_people_events_delete" after delete on "meeting_people" referencing old table as old_rows for each statement execute function fieldwright."meeting_people_events"();
create or replace function fieldwright."calendar_feeds_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'person', 'token_hash', 'last_used_at', 'revoked_at', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'calendar-feed.created', n.company, 'calendar_feeds', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."person" is not null then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when n."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'calendar-feed.deleted', o.company, 'calendar_feeds', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."person" is not null then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'calendar_feeds', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."revoked_at"::text is distinct from n."revoked_at"::text and n."revoked_at"::text is not null then 'calendar-feed.revoked'
          else 'calendar-feed.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_calendar_feeds_events_insert" after insert on "calendar_feeds" referencing new table as new_rows for each statement execute function fieldwright."calendar_feeds_events"();
create trigger "zz_calendar_feeds_events_update" after update on "calendar_feeds" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."calendar_feeds_events"();
create trigger "zz_calendar_feeds_events_delete" after delete on "calendar_feeds" referencing old table as old_rows for each statement execute function fieldwright."calendar_feeds_events"();
create or replace function fieldwright."invitations_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'email', 'name', 'persona', 'site', 'technician', 'invited_by', 'token_hash', 'expires_at', 'accepted_at', 'accepted_by', 'revoked_at', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'invitation.created', n.company, 'invitations', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."email" is not null then '"email":' || coalesce(to_json(n."email")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."persona" is not null then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."invited_by" is not null then '"invited_by":' || coalesce(to_json(n."invited_by")::text, 'null') end, case when n."expires_at" is not null then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when n."accepted_at" is not null then '"accepted_at":' || coalesce(to_json(n."accepted_at")::text, 'null') end, case when n."accepted_by" is not null then '"accepted_by":' || coalesce(to_json(n."accepted_by")::text, 'null') end, case when n."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'invitation.deleted', o.company, 'invitations', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."email" is not null then '"email":' || coalesce(to_json(o."email")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."persona" is not null then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."invited_by" is not null then '"invited_by":' || coalesce(to_json(o."invited_by")::text, 'null') end, case when o."expires_at" is not null then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."accepted_at" is not null then '"accepted_at":' || coalesce(to_json(o."accepted_at")::text, 'null') end, case when o."accepted_by" is not null then '"accepted_by":' || coalesce(to_json(o."accepted_by")::text, 'null') end, case when o."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'invitations', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."accepted_at"::text is distinct from n."accepted_at"::text and n."accepted_at"::text is not null then 'invitation.accepted'
          when o."revoked_at"::text is distinct from n."revoked_at"::text and n."revoked_at"::text is not null then 'invitation.revoked'
          else 'invitation.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."email" is distinct from n."email" then '"email":' || coalesce(to_json(o."email")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."invited_by" is distinct from n."invited_by" then '"invited_by":' || coalesce(to_json(o."invited_by")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."accepted_at" is distinct from n."accepted_at" then '"accepted_at":' || coalesce(to_json(o."accepted_at")::text, 'null') end, case when o."accepted_by" is distinct from n."accepted_by" then '"accepted_by":' || coalesce(to_json(o."accepted_by")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."email" is distinct from n."email" then '"email":' || coalesce(to_json(n."email")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."invited_by" is distinct from n."invited_by" then '"invited_by":' || coalesce(to_json(n."invited_by")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when o."accepted_at" is distinct from n."accepted_at" then '"accepted_at":' || coalesce(to_json(n."accepted_at")::text, 'null') end, case when o."accepted_by" is distinct from n."accepted_by" then '"accepted_by":' || coalesce(to_json(n."accepted_by")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_invitations_events_insert" after insert on "invitations" referencing new table as new_rows for each statement execute function fieldwright."invitations_events"();
create trigger "zz_invitations_events_update" after update on "invitations" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."invitations_events"();
create trigger "zz_invitations_events_delete" after delete on "invitations" referencing old table as old_rows for each statement execute function fieldwright."invitations_events"();
create or replace function fieldwright."api_tokens_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'name', 'user', 'token_hash', 'hint', 'expires_at', 'last_used_at', 'revoked_at', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'api-token.created', n.company, 'api_tokens', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."user" is not null then '"user":' || coalesce(to_json(n."user")::text, 'null') end, case when n."hint" is not null then '"hint":' || coalesce(to_json(n."hint")::text, 'null') end, case when n."expires_at" is not null then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when n."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'api-token.deleted', o.company, 'api_tokens', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."user" is not null then '"user":' || coalesce(to_json(o."user")::text, 'null') end, case when o."hint" is not null then '"hint":' || coalesce(to_json(o."hint")::text, 'null') end, case when o."expires_at" is not null then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'api_tokens', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."revoked_at"::text is distinct from n."revoked_at"::text and n."revoked_at"::text is not null then 'api-token.revoked'
          else 'api-token.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."user" is distinct from n."user" then '"user":' || coalesce(to_json(o."user")::text, 'null') end, case when o."hint" is distinct from n."hint" then '"hint":' || coalesce(to_json(o."hint")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."user" is distinct from n."user" then '"user":' || coalesce(to_json(n."user")::text, 'null') end, case when o."hint" is distinct from n."hint" then '"hint":' || coalesce(to_json(n."hint")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_api_tokens_events_insert" after insert on "api_tokens" referencing new table as new_rows for each statement execute function fieldwright."api_tokens_events"();
create trigger "zz_api_tokens_events_update" after update on "api_tokens" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."api_tokens_events"();
create trigger "zz_api_tokens_events_delete" after delete on "api_tokens" referencing old table as old_rows for each statement execute function fieldwright."api_tokens_events"();
create or replace function fieldwright."buildings_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'name_normalised', 'building_type', 'installation_method', 'rfb_date', 'is_active', 'address', 'postcode', 'city', 'state', 'lat', 'lng', 'point', 'access_notes', 'requires_senior', 'opens', 'closes', 'contacts', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'building.created', n.company, 'buildings', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."name_normalised" is not null then '"name_normalised":' || coalesce(to_json(n."name_normalised")::text, 'null') end, case when n."building_type" is not null then '"building_type":' || coalesce(to_json(n."building_type")::text, 'null') end, case when n."installation_method" is not null then '"installation_method":' || coalesce(to_json(n."installation_method")::text, 'null') end, case when n."rfb_date" is not null then '"rfb_date":' || coalesce(to_json(n."rfb_date")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."address" is not null then '"address":' || coalesce(to_json(n."address")::text, 'null') end, case when n."postcode" is not null then '"postcode":' || coalesce(to_json(n."postcode")::text, 'null') end, case when n."city" is not null then '"city":' || coalesce(to_json(n."city")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."lat" is not null then '"lat":' || coalesce(to_json(n."lat")::text, 'null') end, case when n."lng" is not null then '"lng":' || coalesce(to_json(n."lng")::text, 'null') end, case when n."access_notes" is not null then '"access_notes":' || coalesce(to_json(n."access_notes")::text, 'null') end, case when n."requires_senior" is not null then '"requires_senior":' || coalesce(to_json(n."requires_senior")::text, 'null') end, case when n."opens" is not null then '"opens":' || coalesce(to_json(n."opens")::text, 'null') end, case when n."closes" is not null then '"closes":' || coalesce(to_json(n."closes")::text, 'null') end, case when n."contacts" is not null then '"contacts":' || coalesce(to_json(n."contacts")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'building.deleted', o.company, 'buildings', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."name_normalised" is not null then '"name_normalised":' || coalesce(to_json(o."name_normalised")::text, 'null') end, case when o."building_type" is not null then '"building_type":' || coalesce(to_json(o."building_type")::text, 'null') end, case when o."installation_method" is not null then '"installation_method":' || coalesce(to_json(o."installation_method")::text, 'null') end, case when o."rfb_date" is not null then '"rfb_date":' || coalesce(to_json(o."rfb_date")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."address" is not null then '"address":' || coalesce(to_json(o."address")::text, 'null') end, case when o."postcode" is not null then '"postcode":' || coalesce(to_json(o."postcode")::text, 'null') end, case when o."city" is not null then '"city":' || coalesce(to_json(o."city")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."lat" is not null then '"lat":' || coalesce(to_json(o."lat")::text, 'null') end, case when o."lng" is not null then '"lng":' || coalesce(to_json(o."lng")::text, 'null') end, case when o."access_notes" is not null then '"access_notes":' || coalesce(to_json(o."access_notes")::text, 'null') end, case when o."requires_senior" is not null then '"requires_senior":' || coalesce(to_json(o."requires_senior")::text, 'null') end, case when o."opens" is not null then '"opens":' || coalesce(to_json(o."opens")::text, 'null') end, case when o."closes" is not null then '"closes":' || coalesce(to_json(o."closes")::text, 'null') end, case when o."contacts" is not null then '"contacts":' || coalesce(to_json(o."contacts")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'buildings', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'building.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."name_normalised" is distinct from n."name_normalised" then '"name_normalised":' || coalesce(to_json(o."name_normalised")::text, 'null') end, case when o."building_type" is distinct from n."building_type" then '"building_type":' || coalesce(to_json(o."building_type")::text, 'null') end, case when o."installation_method" is distinct from n."installation_method" then '"installation_method":' || coalesce(to_json(o."installation_method")::text, 'null') end, case when o."rfb_date" is distinct from n."rfb_date" then '"rfb_date":' || coalesce(to_json(o."rfb_date")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."address" is distinct from n."address" then '"address":' || coalesce(to_json(o."address")::text, 'null') end, case when o."postcode" is distinct from n."postcode" then '"postcode":' || coalesce(to_json(o."postcode")::text, 'null') end, case when o."city" is distinct from n."city" then '"city":' || coalesce(to_json(o."city")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."lat" is distinct from n."lat" then '"lat":' || coalesce(to_json(o."lat")::text, 'null') end, case when o."lng" is distinct from n."lng" then '"lng":' || coalesce(to_json(o."lng")::text, 'null') end, case when o."access_notes" is distinct from n."access_notes" then '"access_notes":' || coalesce(to_json(o."access_notes")::text, 'null') end, case when o."requires_senior" is distinct from n."requires_senior" then '"requires_senior":' || coalesce(to_json(o."requires_senior")::text, 'null') end, case when o."opens" is distinct from n."opens" then '"opens":' || coalesce(to_json(o."opens")::text, 'null') end, case when o."closes" is distinct from n."closes" then '"closes":' || coalesce(to_json(o."closes")::text, 'null') end, case when o."contacts"::text is distinct from n."contacts"::text then '"contacts":' || coalesce(to_json(o."contacts")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."name_normalised" is distinct from n."name_normalised" then '"name_normalised":' || coalesce(to_json(n."name_normalised")::text, 'null') end, case when o."building_type" is distinct from n."building_type" then '"building_type":' || coalesce(to_json(n."building_type")::text, 'null') end, case when o."installation_method" is distinct from n."installation_method" then '"installation_method":' || coalesce(to_json(n."installation_method")::text, 'null') end, case when o."rfb_date" is distinct from n."rfb_date" then '"rfb_date":' || coalesce(to_json(n."rfb_date")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."address" is distinct from n."address" then '"address":' || coalesce(to_json(n."address")::text, 'null') end, case when o."postcode" is distinct from n."postcode" then '"postcode":' || coalesce(to_json(n."postcode")::text, 'null') end, case when o."city" is distinct from n."city" then '"city":' || coalesce(to_json(n."city")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."lat" is distinct from n."lat" then '"lat":' || coalesce(to_json(n."lat")::text, 'null') end, case when o."lng" is distinct from n."lng" then '"lng":' || coalesce(to_json(n."lng")::text, 'null') end, case when o."access_notes" is distinct from n."access_notes" then '"access_notes":' || coalesce(to_json(n."access_notes")::text, 'null') end, case when o."requires_senior" is distinct from n."requires_senior" then '"requires_senior":' || coalesce(to_json(n."requires_senior")::text, 'null') end, case when o."opens" is distinct from n."opens" then '"opens":' || coalesce(to_json(n."opens")::text, 'null') end, case when o."closes" is distinct from n."closes" then '"closes":' || coalesce(to_json(n."closes")::text, 'null') end, case when o."contacts"::text is distinct from n."contacts"::text then '"contacts":' || coalesce(to_json(n."contacts")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_buildings_events_insert" after insert on "buildings" referencing new table as new_rows for each statement execute function fieldwright."buildings_events"();
create trigger "zz_buildings_events_update" after update on "buildings" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."buildings_events"();
create trigger "zz_buildings_events_delete" after delete on "buildings" referencing old table as old_rows for each statement execute function fieldwright."buildings_events"();
create or replace function fieldwright."service_locations_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'customer', 'building', 'block', 'level', 'unit', 'street_no', 'street', 'area', 'postcode', 'city', 'state', 'country', 'address_text', 'lat', 'lng', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'service-location.created', n.company, 'service_locations', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."customer" is not null then '"customer":' || coalesce(to_json(n."customer")::text, 'null') end, case when n."building" is not null then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when n."block" is not null then '"block":' || coalesce(to_json(n."block")::text, 'null') end, case when n."level" is not null then '"level":' || coalesce(to_json(n."level")::text, 'null') end, case when n."unit" is not null then '"unit":' || coalesce(to_json(n."unit")::text, 'null') end, case when n."street_no" is not null then '"street_no":' || coalesce(to_json(n."street_no")::text, 'null') end, case when n."street" is not null then '"street":' || coalesce(to_json(n."street")::text, 'null') end, case when n."area" is not null then '"area":' || coalesce(to_json(n."area")::text, 'null') end, case when n."postcode" is not null then '"postcode":' || coalesce(to_json(n."postcode")::text, 'null') end, case when n."city" is not null then '"city":' || coalesce(to_json(n."city")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."country" is not null then '"country":' || coalesce(to_json(n."country")::text, 'null') end, case when n."address_text" is not null then '"address_text":' || coalesce(to_json(n."address_text")::text, 'null') end, case when n."lat" is not null then '"lat":' || coalesce(to_json(n."lat")::text, 'null') end, case when n."lng" is not null then '"lng":' || coalesce(to_json(n."lng")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'service-location.deleted', o.company, 'service_locations', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."customer" is not null then '"customer":' || coalesce(to_json(o."customer")::text, 'null') end, case when o."building" is not null then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."block" is not null then '"block":' || coalesce(to_json(o."block")::text, 'null') end, case when o."level" is not null then '"level":' || coalesce(to_json(o."level")::text, 'null') end, case when o."unit" is not null then '"unit":' || coalesce(to_json(o."unit")::text, 'null') end, case when o."street_no" is not null then '"street_no":' || coalesce(to_json(o."street_no")::text, 'null') end, case when o."street" is not null then '"street":' || coalesce(to_json(o."street")::text, 'null') end, case when o."area" is not null then '"area":' || coalesce(to_json(o."area")::text, 'null') end, case when o."postcode" is not null then '"postcode":' || coalesce(to_json(o."postcode")::text, 'null') end, case when o."city" is not null then '"city":' || coalesce(to_json(o."city")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."country" is not null then '"country":' || coalesce(to_json(o."country")::text, 'null') end, case when o."address_text" is not null then '"address_text":' || coalesce(to_json(o."address_text")::text, 'null') end, case when o."lat" is not null then '"lat":' || coalesce(to_json(o."lat")::text, 'null') end, case when o."lng" is not null then '"lng":' || coalesce(to_json(o."lng")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'service_locations', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'service-location.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."customer" is distinct from n."customer" then '"customer":' || coalesce(to_json(o."customer")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."block" is distinct from n."block" then '"block":' || coalesce(to_json(o."block")::text, 'null') end, case when o."level" is distinct from n."level" then '"level":' || coalesce(to_json(o."level")::text, 'null') end, case when o."unit" is distinct from n."unit" then '"unit":' || coalesce(to_json(o."unit")::text, 'null') end, case when o."street_no" is distinct from n."street_no" then '"street_no":' || coalesce(to_json(o."street_no")::text, 'null') end, case when o."street" is distinct from n."street" then '"street":' || coalesce(to_json(o."street")::text, 'null') end, case when o."area" is distinct from n."area" then '"area":' || coalesce(to_json(o."area")::text, 'null') end, case when o."postcode" is distinct from n."postcode" then '"postcode":' || coalesce(to_json(o."postcode")::text, 'null') end, case when o."city" is distinct from n."city" then '"city":' || coalesce(to_json(o."city")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."country" is distinct from n."country" then '"country":' || coalesce(to_json(o."country")::text, 'null') end, case when o."address_text" is distinct from n."address_text" then '"address_text":' || coalesce(to_json(o."address_text")::text, 'null') end, case when o."lat" is distinct from n."lat" then '"lat":' || coalesce(to_json(o."lat")::text, 'null') end, case when o."lng" is distinct from n."lng" then '"lng":' || coalesce(to_json(o."lng")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."customer" is distinct from n."customer" then '"customer":' || coalesce(to_json(n."customer")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when o."block" is distinct from n."block" then '"block":' || coalesce(to_json(n."block")::text, 'null') end, case when o."level" is distinct from n."level" then '"level":' || coalesce(to_json(n."level")::text, 'null') end, case when o."unit" is distinct from n."unit" then '"unit":' || coalesce(to_json(n."unit")::text, 'null') end, case when o."street_no" is distinct from n."street_no" then '"street_no":' || coalesce(to_json(n."street_no")::text, 'null') end, case when o."street" is distinct from n."street" then '"street":' || coalesce(to_json(n."street")::text, 'null') end, case when o."area" is distinct from n."area" then '"area":' || coalesce(to_json(n."area")::text, 'null') end, case when o."postcode" is distinct from n."postcode" then '"postcode":' || coalesce(to_json(n."postcode")::text, 'null') end, case when o."city" is distinct from n."city" then '"city":' || coalesce(to_json(n."city")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."country" is distinct from n."country" then '"country":' || coalesce(to_json(n."country")::text, 'null') end, case when o."address_text" is distinct from n."address_text" then '"address_text":' || coalesce(to_json(n."address_text")::text, 'null') end, case when o."lat" is distinct from n."lat" then '"lat":' || coalesce(to_json(n."lat")::text, 'null') end, case when o."lng" is distinct from n."lng" then '"lng":' || coalesce(to_json(n."lng")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_service_locations_events_insert" after insert on "service_locations" referencing new table as new_rows for each statement execute function fieldwright."service_locations_events"();
create trigger "zz_service_locations_events_update" after update on "service_locations" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."service_locations_events"();
create trigger "zz_service_locations_events_delete" after delete on "service_locations" referencing old table as old_rows for each statement execute function fieldwright."service_locations_events"();
create or replace function fieldwright."lifecycles_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'entity', 'is_active', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'lifecycle.created', n.company, 'lifecycles', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."entity" is not null then '"entity":' || coalesce(to_json(n."entity")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'lifecycle.deleted', o.company, 'lifecycles', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."entity" is not null then '"entity":' || coalesce(to_json(o."entity")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'lifecycles', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'lifecycle.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."entity" is distinct from n."entity" then '"entity":' || coalesce(to_json(o."entity")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."entity" is distinct from n."entity" then '"entity":' || coalesce(to_json(n."entity")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_lifecycles_events_insert" after insert on "lifecycles" referencing new table as new_rows for each statement execute function fieldwright."lifecycles_events"();
create trigger "zz_lifecycles_events_update" after update on "lifecycles" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."lifecycles_events"();
create trigger "zz_lifecycles_events_delete" after delete on "lifecycles" referencing old table as old_rows for each statement execute function fieldwright."lifecycles_events"();
create or replace function fieldwright."lifecycle_states_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'lifecycle', 'code', 'name', 'translations', 'category', 'color', 'icon', 'is_initial', 'is_terminal', 'sort', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'lifecycle-state.created', n.company, 'lifecycle_states', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."translations" is not null then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when n."category" is not null then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when n."color" is not null then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when n."icon" is not null then '"icon":' || coalesce(to_json(n."icon")::text, 'null') end, case when n."is_initial" is not null then '"is_initial":' || coalesce(to_json(n."is_initial")::text, 'null') end, case when n."is_terminal" is not null then '"is_terminal":' || coalesce(to_json(n."is_terminal")::text, 'null') end, case when n."sort" is not null then '"sort":' || coalesce(to_json(n."sort")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'lifecycle-state.deleted', o.company, 'lifecycle_states', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."translations" is not null then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."category" is not null then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."color" is not null then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."icon" is not null then '"icon":' || coalesce(to_json(o."icon")::text, 'null') end, case when o."is_initial" is not null then '"is_initial":' || coalesce(to_json(o."is_initial")::text, 'null') end, case when o."is_terminal" is not null then '"is_terminal":' || coalesce(to_json(o."is_terminal")::text, 'null') end, case when o."sort" is not null then '"sort":' || coalesce(to_json(o."sort")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'lifecycle_states', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'lifecycle-state.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(o."color")::text, 'null') end, case when o."icon" is distinct from n."icon" then '"icon":' || coalesce(to_json(o."icon")::text, 'null') end, case when o."is_initial" is distinct from n."is_initial" then '"is_initial":' || coalesce(to_json(o."is_initial")::text, 'null') end, case when o."is_terminal" is distinct from n."is_terminal" then '"is_terminal":' || coalesce(to_json(o."is_terminal")::text, 'null') end, case when o."sort" is distinct from n."sort" then '"sort":' || coalesce(to_json(o."sort")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when o."color" is distinct from n."color" then '"color":' || coalesce(to_json(n."color")::text, 'null') end, case when o."icon" is distinct from n."icon" then '"icon":' || coalesce(to_json(n."icon")::text, 'null') end, case when o."is_initial" is distinct from n."is_initial" then '"is_initial":' || coalesce(to_json(n."is_initial")::text, 'null') end, case when o."is_terminal" is distinct from n."is_terminal" then '"is_terminal":' || coalesce(to_json(n."is_terminal")::text, 'null') end, case when o."sort" is distinct from n."sort" then '"sort":' || coalesce(to_json(n."sort")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_lifecycle_states_events_insert" after insert on "lifecycle_states" referencing new table as new_rows for each statement execute function fieldwright."lifecycle_states_events"();
create trigger "zz_lifecycle_states_events_update" after update on "lifecycle_states" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."lifecycle_states_events"();
create trigger "zz_lifecycle_states_events_delete" after delete on "lifecycle_states" referencing old table as old_rows for each statement execute function fieldwright."lifecycle_states_events"();
create or replace function fieldwright."lifecycle_transitions_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'lifecycle', 'label', 'translations', 'from_state', 'to_state', 'command', 'is_primary', 'is_override', 'sort', 'personas', 'requires_reason', 'needs', 'guards', 'condition', 'effects', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'lifecycle-transition.created', n.company, 'lifecycle_transitions', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when n."label" is not null then '"label":' || coalesce(to_json(n."label")::text, 'null') end, case when n."translations" is not null then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when n."from_state" is not null then '"from_state":' || coalesce(to_json(n."from_state")::text, 'null') end, case when n."to_state" is not null then '"to_state":' || coalesce(to_json(n."to_state")::text, 'null') end, case when n."command" is not null then '"command":' || coalesce(to_json(n."command")::text, 'null') end, case when n."is_primary" is not null then '"is_primary":' || coalesce(to_json(n."is_primary")::text, 'null') end, case when n."is_override" is not null then '"is_override":' || coalesce(to_json(n."is_override")::text, 'null') end, case when n."sort" is not null then '"sort":' || coalesce(to_json(n."sort")::text, 'null') end, case when n."personas" is not null then '"personas":' || coalesce(to_json(n."personas")::text, 'null') end, case when n."requires_reason" is not null then '"requires_reason":' || coalesce(to_json(n."requires_reason")::text, 'null') end, case when n."needs" is not null then '"needs":' || coalesce(to_json(n."needs")::text, 'null') end, case when n."guards" is not null then '"guards":' || coalesce(to_json(n."guards")::text, 'null') end, case when n."condition" is not null then '"condition":' || coalesce(to_json(n."condition")::text, 'null') end, case when n."effects" is not null then '"effects":' || coalesce(to_json(n."effects")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'lifecycle-transition.deleted', o.company, 'lifecycle_transitions', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."label" is not null then '"label":' || coalesce(to_json(o."label")::text, 'null') end, case when o."translations" is not null then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."from_state" is not null then '"from_state":' || coalesce(to_json(o."from_state")::text, 'null') end, case when o."to_state" is not null then '"to_state":' || coalesce(to_json(o."to_state")::text, 'null') end, case when o."command" is not null then '"command":' || coalesce(to_json(o."command")::text, 'null') end, case when o."is_primary" is not null then '"is_primary":' || coalesce(to_json(o."is_primary")::text, 'null') end, case when o."is_override" is not null then '"is_override":' || coalesce(to_json(o."is_override")::text, 'null') end, case when o."sort" is not null then '"sort":' || coalesce(to_json(o."sort")::text, 'null') end, case when o."personas" is not null then '"personas":' || coalesce(to_json(o."personas")::text, 'null') end, case when o."requires_reason" is not null then '"requires_reason":' || coalesce(to_json(o."requires_reason")::text, 'null') end, case when o."needs" is not null then '"needs":' || coalesce(to_json(o."needs")::text, 'null') end, case when o."guards" is not null then '"guards":' || coalesce(to_json(o."guards")::text, 'null') end, case when o."condition" is not null then '"condition":' || coalesce(to_json(o."condition")::text, 'null') end, case when o."effects" is not null then '"effects":' || coalesce(to_json(o."effects")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'lifecycle_transitions', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'lifecycle-transition.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."label" is distinct from n."label" then '"label":' || coalesce(to_json(o."label")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."from_state" is distinct from n."from_state" then '"from_state":' || coalesce(to_json(o."from_state")::text, 'null') end, case when o."to_state" is distinct from n."to_state" then '"to_state":' || coalesce(to_json(o."to_state")::text, 'null') end, case when o."command" is distinct from n."command" then '"command":' || coalesce(to_json(o."command")::text, 'null') end, case when o."is_primary" is distinct from n."is_primary" then '"is_primary":' || coalesce(to_json(o."is_primary")::text, 'null') end, case when o."is_override" is distinct from n."is_override" then '"is_override":' || coalesce(to_json(o."is_override")::text, 'null') end, case when o."sort" is distinct from n."sort" then '"sort":' || coalesce(to_json(o."sort")::text, 'null') end, case when o."personas"::text is distinct from n."personas"::text then '"personas":' || coalesce(to_json(o."personas")::text, 'null') end, case when o."requires_reason" is distinct from n."requires_reason" then '"requires_reason":' || coalesce(to_json(o."requires_reason")::text, 'null') end, case when o."needs" is distinct from n."needs" then '"needs":' || coalesce(to_json(o."needs")::text, 'null') end, case when o."guards"::text is distinct from n."guards"::text then '"guards":' || coalesce(to_json(o."guards")::text, 'null') end, case when o."condition"::text is distinct from n."condition"::text then '"condition":' || coalesce(to_json(o."condition")::text, 'null') end, case when o."effects"::text is distinct from n."effects"::text then '"effects":' || coalesce(to_json(o."effects")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when o."label" is distinct from n."label" then '"label":' || coalesce(to_json(n."label")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when o."from_state" is distinct from n."from_state" then '"from_state":' || coalesce(to_json(n."from_state")::text, 'null') end, case when o."to_state" is distinct from n."to_state" then '"to_state":' || coalesce(to_json(n."to_state")::text, 'null') end, case when o."command" is distinct from n."command" then '"command":' || coalesce(to_json(n."command")::text, 'null') end, case when o."is_primary" is distinct from n."is_primary" then '"is_primary":' || coalesce(to_json(n."is_primary")::text, 'null') end, case when o."is_override" is distinct from n."is_override" then '"is_override":' || coalesce(to_json(n."is_override")::text, 'null') end, case when o."sort" is distinct from n."sort" then '"sort":' || coalesce(to_json(n."sort")::text, 'null') end, case when o."personas"::text is distinct from n."personas"::text then '"personas":' || coalesce(to_json(n."personas")::text, 'null') end, case when o."requires_reason" is distinct from n."requires_reason" then '"requires_reason":' || coalesce(to_json(n."requires_reason")::text, 'null') end, case when o."needs" is distinct from n."needs" then '"needs":' || coalesce(to_json(n."needs")::text, 'null') end, case when o."guards"::text is distinct from n."guards"::text then '"guards":' || coalesce(to_json(n."guards")::text, 'null') end, case when o."condition"::text is distinct from n."condition"::text then '"condition":' || coalesce(to_json(n."condition")::text, 'null') end, case when o."effects"::text is distinct from n."effects"::text then '"effects":' || coalesce(to_json(n."effects")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_lifecycle_transitions_events_insert" after insert on "lifecycle_transitions" referencing new table as new_rows for each statement execute function fieldwright."lifecycle_transitions_events"();
create trigger "zz_lifecycle_transitions_events_update" after update on "lifecycle_transitions" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."lifecycle_transitions_events"();
create trigger "zz_lifecycle_transitions_events_delete" after delete on "lifecycle_transitions" referencing old table as old_rows for each statement execute function fieldwright."lifecycle_transitions_events"();
create or replace function fieldwright."work_types_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'translations', 'parent', 'lifecycle', 'default_duration_minutes', 'is_active', 'required_fields', 'evidence_policy', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'work-type.created', n.company, 'work_types', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."translations" is not null then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when n."parent" is not null then '"parent":' || coalesce(to_json(n."parent")::text, 'null') end, case when n."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when n."default_duration_minutes" is not null then '"default_duration_minutes":' || coalesce(to_json(n."default_duration_minutes")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."required_fields" is not null then '"required_fields":' || coalesce(to_json(n."required_fields")::text, 'null') end, case when n."evidence_policy" is not null then '"evidence_policy":' || coalesce(to_json(n."evidence_policy")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'work-type.deleted', o.company, 'work_types', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."translations" is not null then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."parent" is not null then '"parent":' || coalesce(to_json(o."parent")::text, 'null') end, case when o."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."default_duration_minutes" is not null then '"default_duration_minutes":' || coalesce(to_json(o."default_duration_minutes")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."required_fields" is not null then '"required_fields":' || coalesce(to_json(o."required_fields")::text, 'null') end, case when o."evidence_policy" is not null then '"evidence_policy":' || coalesce(to_json(o."evidence_policy")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'work_types', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'work-type.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."parent" is distinct from n."parent" then '"parent":' || coalesce(to_json(o."parent")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."default_duration_minutes" is distinct from n."default_duration_minutes" then '"default_duration_minutes":' || coalesce(to_json(o."default_duration_minutes")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."required_fields"::text is distinct from n."required_fields"::text then '"required_fields":' || coalesce(to_json(o."required_fields")::text, 'null') end, case when o."evidence_policy"::text is distinct from n."evidence_policy"::text then '"evidence_policy":' || coalesce(to_json(o."evidence_policy")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when o."parent" is distinct from n."parent" then '"parent":' || coalesce(to_json(n."parent")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when o."default_duration_minutes" is distinct from n."default_duration_minutes" then '"default_duration_minutes":' || coalesce(to_json(n."default_duration_minutes")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."required_fields"::text is distinct from n."required_fields"::text then '"required_fields":' || coalesce(to_json(n."required_fields")::text, 'null') end, case when o."evidence_policy"::text is distinct from n."evidence_policy"::text then '"evidence_policy":' || coalesce(to_json(n."evidence_policy")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_work_types_events_insert" after insert on "work_types" referencing new table as new_rows for each statement execute function fieldwright."work_types_events"();
create trigger "zz_work_types_events_update" after update on "work_types" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."work_types_events"();
create trigger "zz_work_types_events_delete" after delete on "work_types" referencing old table as old_rows for each statement execute function fieldwright."work_types_events"();
create or replace function fieldwright."kpi_profiles_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'partner_group', 'partner', 'work_type', 'installation_method', 'effective_from', 'effective_to', 'clock', 'from_state', 'to_state', 'target_minutes', 'warn_percent', 'pause_categories', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'kpi-profile.created', n.company, 'kpi_profiles', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."partner_group" is not null then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when n."partner" is not null then '"partner":' || coalesce(to_json(n."partner")::text, 'null') end, case when n."work_type" is not null then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when n."installation_method" is not null then '"installation_method":' || coalesce(to_json(n."installation_method")::text, 'null') end, case when n."effective_from" is not null then '"effective_from":' || coalesce(to_json(n."effective_from")::text, 'null') end, case when n."effective_to" is not null then '"effective_to":' || coalesce(to_json(n."effective_to")::text, 'null') end, case when n."clock" is not null then '"clock":' || coalesce(to_json(n."clock")::text, 'null') end, case when n."from_state" is not null then '"from_state":' || coalesce(to_json(n."from_state")::text, 'null') end, case when n."to_state" is not null then '"to_state":' || coalesce(to_json(n."to_state")::text, 'null') end, case when n."target_minutes" is not null then '"target_minutes":' || coalesce(to_json(n."target_minutes")::text, 'null') end, case when n."warn_percent" is not null then '"warn_percent":' || coalesce(to_json(n."warn_percent")::text, 'null') end, case when n."pause_categories" is not null then '"pause_categories":' || coalesce(to_json(n."pause_categories")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'kpi-profile.deleted', o.company, 'kpi_profiles', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."partner_group" is not null then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."partner" is not null then '"partner":' || coalesce(to_json(o."partner")::text, 'null') end, case when o."work_type" is not null then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."installation_method" is not null then '"installation_method":' || coalesce(to_json(o."installation_method")::text, 'null') end, case when o."effective_from" is not null then '"effective_from":' || coalesce(to_json(o."effective_from")::text, 'null') end, case when o."effective_to" is not null then '"effective_to":' || coalesce(to_json(o."effective_to")::text, 'null') end, case when o."clock" is not null then '"clock":' || coalesce(to_json(o."clock")::text, 'null') end, case when o."from_state" is not null then '"from_state":' || coalesce(to_json(o."from_state")::text, 'null') end, case when o."to_state" is not null then '"to_state":' || coalesce(to_json(o."to_state")::text, 'null') end, case when o."target_minutes" is not null then '"target_minutes":' || coalesce(to_json(o."target_minutes")::text, 'null') end, case when o."warn_percent" is not null then '"warn_percent":' || coalesce(to_json(o."warn_percent")::text, 'null') end, case when o."pause_categories" is not null then '"pause_categories":' || coalesce(to_json(o."pause_categories")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'kpi_profiles', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'kpi-profile.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."partner" is distinct from n."partner" then '"partner":' || coalesce(to_json(o."partner")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."installation_method" is distinct from n."installation_method" then '"installation_method":' || coalesce(to_json(o."installation_method")::text, 'null') end, case when o."effective_from" is distinct from n."effective_from" then '"effective_from":' || coalesce(to_json(o."effective_from")::text, 'null') end, case when o."effective_to" is distinct from n."effective_to" then '"effective_to":' || coalesce(to_json(o."effective_to")::text, 'null') end, case when o."clock" is distinct from n."clock" then '"clock":' || coalesce(to_json(o."clock")::text, 'null') end, case when o."from_state" is distinct from n."from_state" then '"from_state":' || coalesce(to_json(o."from_state")::text, 'null') end, case when o."to_state" is distinct from n."to_state" then '"to_state":' || coalesce(to_json(o."to_state")::text, 'null') end, case when o."target_minutes" is distinct from n."target_minutes" then '"target_minutes":' || coalesce(to_json(o."target_minutes")::text, 'null') end, case when o."warn_percent" is distinct from n."warn_percent" then '"warn_percent":' || coalesce(to_json(o."warn_percent")::text, 'null') end, case when o."pause_categories"::text is distinct from n."pause_categories"::text then '"pause_categories":' || coalesce(to_json(o."pause_categories")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when o."partner" is distinct from n."partner" then '"partner":' || coalesce(to_json(n."partner")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when o."installation_method" is distinct from n."installation_method" then '"installation_method":' || coalesce(to_json(n."installation_method")::text, 'null') end, case when o."effective_from" is distinct from n."effective_from" then '"effective_from":' || coalesce(to_json(n."effective_from")::text, 'null') end, case when o."effective_to" is distinct from n."effective_to" then '"effective_to":' || coalesce(to_json(n."effective_to")::text, 'null') end, case when o."clock" is distinct from n."clock" then '"clock":' || coalesce(to_json(n."clock")::text, 'null') end, case when o."from_state" is distinct from n."from_state" then '"from_state":' || coalesce(to_json(n."from_state")::text, 'null') end, case when o."to_state" is distinct from n."to_state" then '"to_state":' || coalesce(to_json(n."to_state")::text, 'null') end, case when o."target_minutes" is distinct from n."target_minutes" then '"target_minutes":' || coalesce(to_json(n."target_minutes")::text, 'null') end, case when o."warn_percent" is distinct from n."warn_percent" then '"warn_percent":' || coalesce(to_json(n."warn_percent")::text, 'null') end, case when o."pause_categories"::text is distinct from n."pause_categories"::text then '"pause_categories":' || coalesce(to_json(n."pause_categories")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_kpi_profiles_events_insert" after insert on "kpi_profiles" referencing new table as new_rows for each statement execute function fieldwright."kpi_profiles_events"();
create trigger "zz_kpi_profiles_events_update" after update on "kpi_profiles" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."kpi_profiles_events"();
create trigger "zz_kpi_profiles_events_delete" after delete on "kpi_profiles" referencing old table as old_rows for each statement execute function fieldwright."kpi_profiles_events"();
create or replace function fieldwright."blocker_reasons_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'translations', 'category', 'phase', 'kpi_owner', 'is_active', 'requires_photo', 'pauses_clock', 'technician_paid', 'partner_must_know', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'blocker-reason.created', n.company, 'blocker_reasons', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."translations" is not null then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when n."category" is not null then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when n."phase" is not null then '"phase":' || coalesce(to_json(n."phase")::text, 'null') end, case when n."kpi_owner" is not null then '"kpi_owner":' || coalesce(to_json(n."kpi_owner")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."requires_photo" is not null then '"requires_photo":' || coalesce(to_json(n."requires_photo")::text, 'null') end, case when n."pauses_clock" is not null then '"pauses_clock":' || coalesce(to_json(n."pauses_clock")::text, 'null') end, case when n."technician_paid" is not null then '"technician_paid":' || coalesce(to_json(n."technician_paid")::text, 'null') end, case when n."partner_must_know" is not null then '"partner_must_know":' || coalesce(to_json(n."partner_must_know")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'blocker-reason.deleted', o.company, 'blocker_reasons', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."translations" is not null then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."category" is not null then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."phase" is not null then '"phase":' || coalesce(to_json(o."phase")::text, 'null') end, case when o."kpi_owner" is not null then '"kpi_owner":' || coalesce(to_json(o."kpi_owner")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."requires_photo" is not null then '"requires_photo":' || coalesce(to_json(o."requires_photo")::text, 'null') end, case when o."pauses_clock" is not null then '"pauses_clock":' || coalesce(to_json(o."pauses_clock")::text, 'null') end, case when o."technician_paid" is not null then '"technician_paid":' || coalesce(to_json(o."technician_paid")::text, 'null') end, case when o."partner_must_know" is not null then '"partner_must_know":' || coalesce(to_json(o."partner_must_know")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'blocker_reasons', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'blocker-reason.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(o."translations")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."phase" is distinct from n."phase" then '"phase":' || coalesce(to_json(o."phase")::text, 'null') end, case when o."kpi_owner" is distinct from n."kpi_owner" then '"kpi_owner":' || coalesce(to_json(o."kpi_owner")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."requires_photo" is distinct from n."requires_photo" then '"requires_photo":' || coalesce(to_json(o."requires_photo")::text, 'null') end, case when o."pauses_clock" is distinct from n."pauses_clock" then '"pauses_clock":' || coalesce(to_json(o."pauses_clock")::text, 'null') end, case when o."technician_paid" is distinct from n."technician_paid" then '"technician_paid":' || coalesce(to_json(o."technician_paid")::text, 'null') end, case when o."partner_must_know" is distinct from n."partner_must_know" then '"partner_must_know":' || coalesce(to_json(o."partner_must_know")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."translations"::text is distinct from n."translations"::text then '"translations":' || coalesce(to_json(n."translations")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when o."phase" is distinct from n."phase" then '"phase":' || coalesce(to_json(n."phase")::text, 'null') end, case when o."kpi_owner" is distinct from n."kpi_owner" then '"kpi_owner":' || coalesce(to_json(n."kpi_owner")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."requires_photo" is distinct from n."requires_photo" then '"requires_photo":' || coalesce(to_json(n."requires_photo")::text, 'null') end, case when o."pauses_clock" is distinct from n."pauses_clock" then '"pauses_clock":' || coalesce(to_json(n."pauses_clock")::text, 'null') end, case when o."technician_paid" is distinct from n."technician_paid" then '"technician_paid":' || coalesce(to_json(n."technician_paid")::text, 'null') end, case when o."partner_must_know" is distinct from n."partner_must_know" then '"partner_must_know":' || coalesce(to_json(n."partner_must_know")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_blocker_reasons_events_insert" after insert on "blocker_reasons" referencing new table as new_rows for each statement execute function fieldwright."blocker_reasons_events"();
create trigger "zz_blocker_reasons_events_update" after update on "blocker_reasons" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."blocker_reasons_events"();
create trigger "zz_blocker_reasons_events_delete" after delete on "blocker_reasons" referencing old table as old_rows for each statement execute function fieldwright."blocker_reasons_events"();
create or replace function fieldwright."splitter_types_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'port_count', 'standby_port', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'splitter-type.created', n.company, 'splitter_types', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."port_count" is not null then '"port_count":' || coalesce(to_json(n."port_count")::text, 'null') end, case when n."standby_port" is not null then '"standby_port":' || coalesce(to_json(n."standby_port")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'splitter-type.deleted', o.company, 'splitter_types', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."port_count" is not null then '"port_count":' || coalesce(to_json(o."port_count")::text, 'null') end, case when o."standby_port" is not null then '"standby_port":' || coalesce(to_json(o."standby_port")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'splitter_types', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'splitter-type.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."port_count" is distinct from n."port_count" then '"port_count":' || coalesce(to_json(o."port_count")::text, 'null') end, case when o."standby_port" is distinct from n."standby_port" then '"standby_port":' || coalesce(to_json(o."standby_port")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."port_count" is distinct from n."port_count" then '"port_count":' || coalesce(to_json(n."port_count")::text, 'null') end, case when o."standby_port" is distinct from n."standby_port" then '"standby_port":' || coalesce(to_json(n."standby_port")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_splitter_types_events_insert" after insert on "splitter_types" referencing new table as new_rows for each statement execute function fieldwright."splitter_types_events"();
create trigger "zz_splitter_types_events_update" after update on "splitter_types" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."splitter_types_events"();
create trigger "zz_splitter_types_events_delete" after delete on "splitter_types" referencing old table as old_rows for each statement execute function fieldwright."splitter_types_events"();
create or replace function fieldwright."splitters_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'building', 'type', 'code', 'name', 'block', 'level', 'location', 'is_active', 'olt', 'site_code', 'fdf', 'core', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'splitter.created', n.company, 'splitters', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."building" is not null then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when n."type" is not null then '"type":' || coalesce(to_json(n."type")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."block" is not null then '"block":' || coalesce(to_json(n."block")::text, 'null') end, case when n."level" is not null then '"level":' || coalesce(to_json(n."level")::text, 'null') end, case when n."location" is not null then '"location":' || coalesce(to_json(n."location")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."olt" is not null then '"olt":' || coalesce(to_json(n."olt")::text, 'null') end, case when n."site_code" is not null then '"site_code":' || coalesce(to_json(n."site_code")::text, 'null') end, case when n."fdf" is not null then '"fdf":' || coalesce(to_json(n."fdf")::text, 'null') end, case when n."core" is not null then '"core":' || coalesce(to_json(n."core")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'splitter.deleted', o.company, 'splitters', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."building" is not null then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."type" is not null then '"type":' || coalesce(to_json(o."type")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."block" is not null then '"block":' || coalesce(to_json(o."block")::text, 'null') end, case when o."level" is not null then '"level":' || coalesce(to_json(o."level")::text, 'null') end, case when o."location" is not null then '"location":' || coalesce(to_json(o."location")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."olt" is not null then '"olt":' || coalesce(to_json(o."olt")::text, 'null') end, case when o."site_code" is not null then '"site_code":' || coalesce(to_json(o."site_code")::text, 'null') end, case when o."fdf" is not null then '"fdf":' || coalesce(to_json(o."fdf")::text, 'null') end, case when o."core" is not null then '"core":' || coalesce(to_json(o."core")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'splitters', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'splitter.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."type" is distinct from n."type" then '"type":' || coalesce(to_json(o."type")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."block" is distinct from n."block" then '"block":' || coalesce(to_json(o."block")::text, 'null') end, case when o."level" is distinct from n."level" then '"level":' || coalesce(to_json(o."level")::text, 'null') end, case when o."location" is distinct from n."location" then '"location":' || coalesce(to_json(o."location")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."olt" is distinct from n."olt" then '"olt":' || coalesce(to_json(o."olt")::text, 'null') end, case when o."site_code" is distinct from n."site_code" then '"site_code":' || coalesce(to_json(o."site_code")::text, 'null') end, case when o."fdf" is distinct from n."fdf" then '"fdf":' || coalesce(to_json(o."fdf")::text, 'null') end, case when o."core" is distinct from n."core" then '"core":' || coalesce(to_json(o."core")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when o."type" is distinct from n."type" then '"type":' || coalesce(to_json(n."type")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."block" is distinct from n."block" then '"block":' || coalesce(to_json(n."block")::text, 'null') end, case when o."level" is distinct from n."level" then '"level":' || coalesce(to_json(n."level")::text, 'null') end, case when o."location" is distinct from n."location" then '"location":' || coalesce(to_json(n."location")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."olt" is distinct from n."olt" then '"olt":' || coalesce(to_json(n."olt")::text, 'null') end, case when o."site_code" is distinct from n."site_code" then '"site_code":' || coalesce(to_json(n."site_code")::text, 'null') end, case when o."fdf" is distinct from n."fdf" then '"fdf":' || coalesce(to_json(n."fdf")::text, 'null') end, case when o."core" is distinct from n."core" then '"core":' || coalesce(to_json(n."core")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_splitters_events_insert" after insert on "splitters" referencing new table as new_rows for each statement execute function fieldwright."splitters_events"();
create trigger "zz_splitters_events_update" after update on "splitters" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."splitters_events"();
create trigger "zz_splitters_events_delete" after delete on "splitters" referencing old table as old_rows for each statement execute function fieldwright."splitters_events"();
create or replace function fieldwright."invoices_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'number', 'status', 'bill_to_name', 'partner_group', 'client', 'customer', 'issued_on', 'due_on', 'terms_days', 'year', 'sequence', 'currency', 'subtotal_minor', 'tax_minor', 'total_minor', 'paid_minor', 'credited_minor', 'open_minor', 'bill_to', 'notes', 'pdf', 'pdf_status', 'pdf_error', 'submission_id', 'submitted_at', 'reject_reason', 'paid_on', 'payment_reference', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'invoice.created', n.company, 'invoices', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."number" is not null then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."bill_to_name" is not null then '"bill_to_name":' || coalesce(to_json(n."bill_to_name")::text, 'null') end, case when n."partner_group" is not null then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when n."client" is not null then '"client":' || coalesce(to_json(n."client")::text, 'null') end, case when n."customer" is not null then '"customer":' || coalesce(to_json(n."customer")::text, 'null') end, case when n."issued_on" is not null then '"issued_on":' || coalesce(to_json(n."issued_on")::text, 'null') end, case when n."due_on" is not null then '"due_on":' || coalesce(to_json(n."due_on")::text, 'null') end, case when n."terms_days" is not null then '"terms_days":' || coalesce(to_json(n."terms_days")::text, 'null') end, case when n."year" is not null then '"year":' || coalesce(to_json(n."year")::text, 'null') end, case when n."sequence" is not null then '"sequence":' || coalesce(to_json(n."sequence")::text, 'null') end, case when n."currency" is not null then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end, case when n."subtotal_minor" is not null then '"subtotal_minor":' || coalesce(to_json(n."subtotal_minor")::text, 'null') end, case when n."tax_minor" is not null then '"tax_minor":' || coalesce(to_json(n."tax_minor")::text, 'null') end, case when n."total_minor" is not null then '"total_minor":' || coalesce(to_json(n."total_minor")::text, 'null') end, case when n."paid_minor" is not null then '"paid_minor":' || coalesce(to_json(n."paid_minor")::text, 'null') end, case when n."credited_minor" is not null then '"credited_minor":' || coalesce(to_json(n."credited_minor")::text, 'null') end, case when n."open_minor" is not null then '"open_minor":' || coalesce(to_json(n."open_minor")::text, 'null') end, case when n."bill_to" is not null then '"bill_to":' || coalesce(to_json(n."bill_to")::text, 'null') end, case when n."notes" is not null then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when n."pdf" is not null then '"pdf":' || coalesce(to_json(n."pdf")::text, 'null') end, case when n."pdf_status" is not null then '"pdf_status":' || coalesce(to_json(n."pdf_status")::text, 'null') end, case when n."pdf_error" is not null then '"pdf_error":' || coalesce(to_json(n."pdf_error")::text, 'null') end, case when n."submission_id" is not null then '"submission_id":' || coalesce(to_json(n."submission_id")::text, 'null') end, case when n."submitted_at" is not null then '"submitted_at":' || coalesce(to_json(n."submitted_at")::text, 'null') end, case when n."reject_reason" is not null then '"reject_reason":' || coalesce(to_json(n."reject_reason")::text, 'null') end, case when n."paid_on" is not null then '"paid_on":' || coalesce(to_json(n."paid_on")::text, 'null') end, case when n."payment_reference" is not null then '"payment_reference":' || coalesce(to_json(n."payment_reference")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'invoice.deleted', o.company, 'invoices', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."number" is not null then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."bill_to_name" is not null then '"bill_to_name":' || coalesce(to_json(o."bill_to_name")::text, 'null') end, case when o."partner_group" is not null then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."client" is not null then '"client":' || coalesce(to_json(o."client")::text, 'null') end, case when o."customer" is not null then '"customer":' || coalesce(to_json(o."customer")::text, 'null') end, case when o."issued_on" is not null then '"issued_on":' || coalesce(to_json(o."issued_on")::text, 'null') end, case when o."due_on" is not null then '"due_on":' || coalesce(to_json(o."due_on")::text, 'null') end, case when o."terms_days" is not null then '"terms_days":' || coalesce(to_json(o."terms_days")::text, 'null') end, case when o."year" is not null then '"year":' || coalesce(to_json(o."year")::text, 'null') end, case when o."sequence" is not null then '"sequence":' || coalesce(to_json(o."sequence")::text, 'null') end, case when o."currency" is not null then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end, case when o."subtotal_minor" is not null then '"subtotal_minor":' || coalesce(to_json(o."subtotal_minor")::text, 'null') end, case when o."tax_minor" is not null then '"tax_minor":' || coalesce(to_json(o."tax_minor")::text, 'null') end, case when o."total_minor" is not null then '"total_minor":' || coalesce(to_json(o."total_minor")::text, 'null') end, case when o."paid_minor" is not null then '"paid_minor":' || coalesce(to_json(o."paid_minor")::text, 'null') end, case when o."credited_minor" is not null then '"credited_minor":' || coalesce(to_json(o."credited_minor")::text, 'null') end, case when o."open_minor" is not null then '"open_minor":' || coalesce(to_json(o."open_minor")::text, 'null') end, case when o."bill_to" is not null then '"bill_to":' || coalesce(to_json(o."bill_to")::text, 'null') end, case when o."notes" is not null then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."pdf" is not null then '"pdf":' || coalesce(to_json(o."pdf")::text, 'null') end, case when o."pdf_status" is not null then '"pdf_status":' || coalesce(to_json(o."pdf_status")::text, 'null') end, case when o."pdf_error" is not null then '"pdf_error":' || coalesce(to_json(o."pdf_error")::text, 'null') end, case when o."submission_id" is not null then '"submission_id":' || coalesce(to_json(o."submission_id")::text, 'null') end, case when o."submitted_at" is not null then '"submitted_at":' || coalesce(to_json(o."submitted_at")::text, 'null') end, case when o."reject_reason" is not null then '"reject_reason":' || coalesce(to_json(o."reject_reason")::text, 'null') end, case when o."paid_on" is not null then '"paid_on":' || coalesce(to_json(o."paid_on")::text, 'null') end, case when o."payment_reference" is not null then '"payment_reference":' || coalesce(to_json(o."payment_reference")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'invoices', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'issued' then 'invoice.issued'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'sent' then 'invoice.submitted'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'paid' then 'invoice.paid'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'credited' then 'invoice.credited'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'rejected' then 'invoice.rejected'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'cancelled' then 'invoice.cancelled'
          when o."pdf_status"::text is distinct from n."pdf_status"::text and n."pdf_status"::text = 'ready' then 'invoice.printed'
          when o."pdf_status"::text is distinct from n."pdf_status"::text and n."pdf_status"::text = 'failed' then 'invoice.printing-failed'
          else 'invoice.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."bill_to_name" is distinct from n."bill_to_name" then '"bill_to_name":' || coalesce(to_json(o."bill_to_name")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."client" is distinct from n."client" then '"client":' || coalesce(to_json(o."client")::text, 'null') end, case when o."customer" is distinct from n."customer" then '"customer":' || coalesce(to_json(o."customer")::text, 'null') end, case when o."issued_on" is distinct from n."issued_on" then '"issued_on":' || coalesce(to_json(o."issued_on")::text, 'null') end, case when o."due_on" is distinct from n."due_on" then '"due_on":' || coalesce(to_json(o."due_on")::text, 'null') end, case when o."terms_days" is distinct from n."terms_days" then '"terms_days":' || coalesce(to_json(o."terms_days")::text, 'null') end, case when o."year" is distinct from n."year" then '"year":' || coalesce(to_json(o."year")::text, 'null') end, case when o."sequence" is distinct from n."sequence" then '"sequence":' || coalesce(to_json(o."sequence")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end, case when o."subtotal_minor" is distinct from n."subtotal_minor" then '"subtotal_minor":' || coalesce(to_json(o."subtotal_minor")::text, 'null') end, case when o."tax_minor" is distinct from n."tax_minor" then '"tax_minor":' || coalesce(to_json(o."tax_minor")::text, 'null') end, case when o."total_minor" is distinct from n."total_minor" then '"total_minor":' || coalesce(to_json(o."total_minor")::text, 'null') end, case when o."paid_minor" is distinct from n."paid_minor" then '"paid_minor":' || coalesce(to_json(o."paid_minor")::text, 'null') end, case when o."credited_minor" is distinct from n."credited_minor" then '"credited_minor":' || coalesce(to_json(o."credited_minor")::text, 'null') end, case when o."open_minor" is distinct from n."open_minor" then '"open_minor":' || coalesce(to_json(o."open_minor")::text, 'null') end, case when o."bill_to"::text is distinct from n."bill_to"::text then '"bill_to":' || coalesce(to_json(o."bill_to")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."pdf" is distinct from n."pdf" then '"pdf":' || coalesce(to_json(o."pdf")::text, 'null') end, case when o."pdf_status" is distinct from n."pdf_status" then '"pdf_status":' || coalesce(to_json(o."pdf_status")::text, 'null') end, case when o."pdf_error" is distinct from n."pdf_error" then '"pdf_error":' || coalesce(to_json(o."pdf_error")::text, 'null') end, case when o."submission_id" is distinct from n."submission_id" then '"submission_id":' || coalesce(to_json(o."submission_id")::text, 'null') end, case when o."submitted_at" is distinct from n."submitted_at" then '"submitted_at":' || coalesce(to_json(o."submitted_at")::text, 'null') end, case when o."reject_reason" is distinct from n."reject_reason" then '"reject_reason":' || coalesce(to_json(o."reject_reason")::text, 'null') end, case when o."paid_on" is distinct from n."paid_on" then '"paid_on":' || coalesce(to_json(o."paid_on")::text, 'null') end, case when o."payment_reference" is distinct from n."payment_reference" then '"payment_reference":' || coalesce(to_json(o."payment_reference")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."bill_to_name" is distinct from n."bill_to_name" then '"bill_to_name":' || coalesce(to_json(n."bill_to_name")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when o."client" is distinct from n."client" then '"client":' || coalesce(to_json(n."client")::text, 'null') end, case when o."customer" is distinct from n."customer" then '"customer":' || coalesce(to_json(n."customer")::text, 'null') end, case when o."issued_on" is distinct from n."issued_on" then '"issued_on":' || coalesce(to_json(n."issued_on")::text, 'null') end, case when o."due_on" is distinct from n."due_on" then '"due_on":' || coalesce(to_json(n."due_on")::text, 'null') end, case when o."terms_days" is distinct from n."terms_days" then '"terms_days":' || coalesce(to_json(n."terms_days")::text, 'null') end, case when o."year" is distinct from n."year" then '"year":' || coalesce(to_json(n."year")::text, 'null') end, case when o."sequence" is distinct from n."sequence" then '"sequence":' || coalesce(to_json(n."sequence")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end, case when o."subtotal_minor" is distinct from n."subtotal_minor" then '"subtotal_minor":' || coalesce(to_json(n."subtotal_minor")::text, 'null') end, case when o."tax_minor" is distinct from n."tax_minor" then '"tax_minor":' || coalesce(to_json(n."tax_minor")::text, 'null') end, case when o."total_minor" is distinct from n."total_minor" then '"total_minor":' || coalesce(to_json(n."total_minor")::text, 'null') end, case when o."paid_minor" is distinct from n."paid_minor" then '"paid_minor":' || coalesce(to_json(n."paid_minor")::text, 'null') end, case when o."credited_minor" is distinct from n."credited_minor" then '"credited_minor":' || coalesce(to_json(n."credited_minor")::text, 'null') end, case when o."open_minor" is distinct from n."open_minor" then '"open_minor":' || coalesce(to_json(n."open_minor")::text, 'null') end, case when o."bill_to"::text is distinct from n."bill_to"::text then '"bill_to":' || coalesce(to_json(n."bill_to")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when o."pdf" is distinct from n."pdf" then '"pdf":' || coalesce(to_json(n."pdf")::text, 'null') end, case when o."pdf_status" is distinct from n."pdf_status" then '"pdf_status":' || coalesce(to_json(n."pdf_status")::text, 'null') end, case when o."pdf_error" is distinct from n."pdf_error" then '"pdf_error":' || coalesce(to_json(n."pdf_error")::text, 'null') end, case when o."submission_id" is distinct from n."submission_id" then '"submission_id":' || coalesce(to_json(n."submission_id")::text, 'null') end, case when o."submitted_at" is distinct from n."submitted_at" then '"submitted_at":' || coalesce(to_json(n."submitted_at")::text, 'null') end, case when o."reject_reason" is distinct from n."reject_reason" then '"reject_reason":' || coalesce(to_json(n."reject_reason")::text, 'null') end, case when o."paid_on" is distinct from n."paid_on" then '"paid_on":' || coalesce(to_json(n."paid_on")::text, 'null') end, case when o."payment_reference" is distinct from n."payment_reference" then '"payment_reference":' || coalesce(to_json(n."payment_reference")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_invoices_events_insert" after insert on "invoices" referencing new table as new_rows for each statement execute function fieldwright."invoices_events"();
create trigger "zz_invoices_events_update" after update on "invoices" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."invoices_events"();
create trigger "zz_invoices_events_delete" after delete on "invoices" referencing old table as old_rows for each statement execute function fieldwright."invoices_events"();
create or replace function fieldwright."work_orders_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'status', 'number', 'work_type', 'priority', 'site', 'partner_group', 'client', 'partner', 'order_category', 'installation_method', 'service_id', 'service_id_type', 'wo_number', 'ticket_id', 'awo_number', 'nis_code', 'work_order_url', 'customer', 'customer_name', 'contact_person', 'email', 'phones', 'building', 'service_location', 'address_text', 'address', 'relocation_type', 'old_address', 'appointment_requested_at', 'technician', 'due_at', 'overdue_since', 'scheduled_start', 'scheduled_end', 'package_name', 'bandwidth_mbps', 'contract_months', 'login_id', 'network', 'voip', 'equipment', 'splitter_port', 'onu_serial', 'onu_model', 'splitter_candidates', 'issue', 'solution', 'remarks', 'internal_notes', 'sales_contact', 'docket_number', 'invoice', 'status_category', 'status_changed_at', 'status_reason', 'lifecycle', 'kpi_due_at', 'kpi_result', 'reschedule_count', 'completed_at', 'source_kind', 'natural_key', 'source', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'work-order.created', n.company, 'work_orders', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."number" is not null then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when n."work_type" is not null then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when n."priority" is not null then '"priority":' || coalesce(to_json(n."priority")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."partner_group" is not null then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when n."client" is not null then '"client":' || coalesce(to_json(n."client")::text, 'null') end, case when n."partner" is not null then '"partner":' || coalesce(to_json(n."partner")::text, 'null') end, case when n."order_category" is not null then '"order_category":' || coalesce(to_json(n."order_category")::text, 'null') end, case when n."installation_method" is not null then '"installation_method":' || coalesce(to_json(n."installation_method")::text, 'null') end, case when n."service_id" is not null then '"service_id":' || coalesce(to_json(n."service_id")::text, 'null') end, case when n."service_id_type" is not null then '"service_id_type":' || coalesce(to_json(n."service_id_type")::text, 'null') end, case when n."wo_number" is not null then '"wo_number":' || coalesce(to_json(n."wo_number")::text, 'null') end, case when n."ticket_id" is not null then '"ticket_id":' || coalesce(to_json(n."ticket_id")::text, 'null') end, case when n."awo_number" is not null then '"awo_number":' || coalesce(to_json(n."awo_number")::text, 'null') end, case when n."nis_code" is not null then '"nis_code":' || coalesce(to_json(n."nis_code")::text, 'null') end, case when n."work_order_url" is not null then '"work_order_url":' || coalesce(to_json(n."work_order_url")::text, 'null') end, case when n."customer" is not null then '"customer":' || coalesce(to_json(n."customer")::text, 'null') end, case when n."customer_name" is not null then '"customer_name":' || coalesce(to_json(n."customer_name")::text, 'null') end, case when n."contact_person" is not null then '"contact_person":' || coalesce(to_json(n."contact_person")::text, 'null') end, case when n."email" is not null then '"email":' || coalesce(to_json(n."email")::text, 'null') end, case when n."phones" is not null then '"phones":' || coalesce(to_json(n."phones")::text, 'null') end, case when n."building" is not null then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when n."service_location" is not null then '"service_location":' || coalesce(to_json(n."service_location")::text, 'null') end, case when n."address_text" is not null then '"address_text":' || coalesce(to_json(n."address_text")::text, 'null') end, case when n."address" is not null then '"address":' || coalesce(to_json(n."address")::text, 'null') end, case when n."relocation_type" is not null then '"relocation_type":' || coalesce(to_json(n."relocation_type")::text, 'null') end, case when n."old_address" is not null then '"old_address":' || coalesce(to_json(n."old_address")::text, 'null') end, case when n."appointment_requested_at" is not null then '"appointment_requested_at":' || coalesce(to_json(n."appointment_requested_at")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."due_at" is not null then '"due_at":' || coalesce(to_json(n."due_at")::text, 'null') end, case when n."overdue_since" is not null then '"overdue_since":' || coalesce(to_json(n."overdue_since")::text, 'null') end, case when n."scheduled_start" is not null then '"scheduled_start":' || coalesce(to_json(n."scheduled_start")::text, 'null') end, case when n."scheduled_end" is not null then '"scheduled_end":' || coalesce(to_json(n."scheduled_end")::text, 'null') end, case when n."package_name" is not null then '"package_name":' || coalesce(to_json(n."package_name")::text, 'null') end, case when n."bandwidth_mbps" is not null then '"bandwidth_mbps":' || coalesce(to_json(n."bandwidth_mbps")::text, 'null') end, case when n."contract_months" is not null then '"contract_months":' || coalesce(to_json(n."contract_months")::text, 'null') end, case when n."login_id" is not null then '"login_id":' || coalesce(to_json(n."login_id")::text, 'null') end, case when n."network" is not null then '"network":' || coalesce(to_json(n."network")::text, 'null') end, case when n."voip" is not null then '"voip":' || coalesce(to_json(n."voip")::text, 'null') end, case when n."equipment" is not null then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when n."splitter_port" is not null then '"splitter_port":' || coalesce(to_json(n."splitter_port")::text, 'null') end, case when n."onu_serial" is not null then '"onu_serial":' || coalesce(to_json(n."onu_serial")::text, 'null') end, case when n."onu_model" is not null then '"onu_model":' || coalesce(to_json(n."onu_model")::text, 'null') end, case when n."splitter_candidates" is not null then '"splitter_candidates":' || coalesce(to_json(n."splitter_candidates")::text, 'null') end, case when n."issue" is not null then '"issue":' || coalesce(to_json(n."issue")::text, 'null') end, case when n."solution" is not null then '"solution":' || coalesce(to_json(n."solution")::text, 'null') end, case when n."remarks" is not null then '"remarks":' || coalesce(to_json(n."remarks")::text, 'null') end, case when n."internal_notes" is not null then '"internal_notes":' || coalesce(to_json(n."internal_notes")::text, 'null') end, case when n."sales_contact" is not null then '"sales_contact":' || coalesce(to_json(n."sales_contact")::text, 'null') end, case when n."docket_number" is not null then '"docket_number":' || coalesce(to_json(n."docket_number")::text, 'null') end, case when n."invoice" is not null then '"invoice":' || coalesce(to_json(n."invoice")::text, 'null') end, case when n."status_category" is not null then '"status_category":' || coalesce(to_json(n."status_category")::text, 'null') end, case when n."status_changed_at" is not null then '"status_changed_at":' || coalesce(to_json(n."status_changed_at")::text, 'null') end, case when n."status_reason" is not null then '"status_reason":' || coalesce(to_json(n."status_reason")::text, 'null') end, case when n."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when n."kpi_due_at" is not null then '"kpi_due_at":' || coalesce(to_json(n."kpi_due_at")::text, 'null') end, case when n."kpi_result" is not null then '"kpi_result":' || coalesce(to_json(n."kpi_result")::text, 'null') end, case when n."reschedule_count" is not null then '"reschedule_count":' || coalesce(to_json(n."reschedule_count")::text, 'null') end, case when n."completed_at" is not null then '"completed_at":' || coalesce(to_json(n."completed_at")::text, 'null') end, case when n."source_kind" is not null then '"source_kind":' || coalesce(to_json(n."source_kind")::text, 'null') end, case when n."natural_key" is not null then '"natural_key":' || coalesce(to_json(n."natural_key")::text, 'null') end, case when n."source" is not null then '"source":' || coalesce(to_json(n."source")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'work-order.deleted', o.company, 'work_orders', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."number" is not null then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."work_type" is not null then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."priority" is not null then '"priority":' || coalesce(to_json(o."priority")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."partner_group" is not null then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."client" is not null then '"client":' || coalesce(to_json(o."client")::text, 'null') end, case when o."partner" is not null then '"partner":' || coalesce(to_json(o."partner")::text, 'null') end, case when o."order_category" is not null then '"order_category":' || coalesce(to_json(o."order_category")::text, 'null') end, case when o."installation_method" is not null then '"installation_method":' || coalesce(to_json(o."installation_method")::text, 'null') end, case when o."service_id" is not null then '"service_id":' || coalesce(to_json(o."service_id")::text, 'null') end, case when o."service_id_type" is not null then '"service_id_type":' || coalesce(to_json(o."service_id_type")::text, 'null') end, case when o."wo_number" is not null then '"wo_number":' || coalesce(to_json(o."wo_number")::text, 'null') end, case when o."ticket_id" is not null then '"ticket_id":' || coalesce(to_json(o."ticket_id")::text, 'null') end, case when o."awo_number" is not null then '"awo_number":' || coalesce(to_json(o."awo_number")::text, 'null') end, case when o."nis_code" is not null then '"nis_code":' || coalesce(to_json(o."nis_code")::text, 'null') end, case when o."work_order_url" is not null then '"work_order_url":' || coalesce(to_json(o."work_order_url")::text, 'null') end, case when o."customer" is not null then '"customer":' || coalesce(to_json(o."customer")::text, 'null') end, case when o."customer_name" is not null then '"customer_name":' || coalesce(to_json(o."customer_name")::text, 'null') end, case when o."contact_person" is not null then '"contact_person":' || coalesce(to_json(o."contact_person")::text, 'null') end, case when o."email" is not null then '"email":' || coalesce(to_json(o."email")::text, 'null') end, case when o."phones" is not null then '"phones":' || coalesce(to_json(o."phones")::text, 'null') end, case when o."building" is not null then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."service_location" is not null then '"service_location":' || coalesce(to_json(o."service_location")::text, 'null') end, case when o."address_text" is not null then '"address_text":' || coalesce(to_json(o."address_text")::text, 'null') end, case when o."address" is not null then '"address":' || coalesce(to_json(o."address")::text, 'null') end, case when o."relocation_type" is not null then '"relocation_type":' || coalesce(to_json(o."relocation_type")::text, 'null') end, case when o."old_address" is not null then '"old_address":' || coalesce(to_json(o."old_address")::text, 'null') end, case when o."appointment_requested_at" is not null then '"appointment_requested_at":' || coalesce(to_json(o."appointment_requested_at")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."due_at" is not null then '"due_at":' || coalesce(to_json(o."due_at")::text, 'null') end, case when o."overdue_since" is not null then '"overdue_since":' || coalesce(to_json(o."overdue_since")::text, 'null') end, case when o."scheduled_start" is not null then '"scheduled_start":' || coalesce(to_json(o."scheduled_start")::text, 'null') end, case when o."scheduled_end" is not null then '"scheduled_end":' || coalesce(to_json(o."scheduled_end")::text, 'null') end, case when o."package_name" is not null then '"package_name":' || coalesce(to_json(o."package_name")::text, 'null') end, case when o."bandwidth_mbps" is not null then '"bandwidth_mbps":' || coalesce(to_json(o."bandwidth_mbps")::text, 'null') end, case when o."contract_months" is not null then '"contract_months":' || coalesce(to_json(o."contract_months")::text, 'null') end, case when o."login_id" is not null then '"login_id":' || coalesce(to_json(o."login_id")::text, 'null') end, case when o."network" is not null then '"network":' || coalesce(to_json(o."network")::text, 'null') end, case when o."voip" is not null then '"voip":' || coalesce(to_json(o."voip")::text, 'null') end, case when o."equipment" is not null then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."splitter_port" is not null then '"splitter_port":' || coalesce(to_json(o."splitter_port")::text, 'null') end, case when o."onu_serial" is not null then '"onu_serial":' || coalesce(to_json(o."onu_serial")::text, 'null') end, case when o."onu_model" is not null then '"onu_model":' || coalesce(to_json(o."onu_model")::text, 'null') end, case when o."splitter_candidates" is not null then '"splitter_candidates":' || coalesce(to_json(o."splitter_candidates")::text, 'null') end, case when o."issue" is not null then '"issue":' || coalesce(to_json(o."issue")::text, 'null') end, case when o."solution" is not null then '"solution":' || coalesce(to_json(o."solution")::text, 'null') end, case when o."remarks" is not null then '"remarks":' || coalesce(to_json(o."remarks")::text, 'null') end, case when o."internal_notes" is not null then '"internal_notes":' || coalesce(to_json(o."internal_notes")::text, 'null') end, case when o."sales_contact" is not null then '"sales_contact":' || coalesce(to_json(o."sales_contact")::text, 'null') end, case when o."docket_number" is not null then '"docket_number":' || coalesce(to_json(o."docket_number")::text, 'null') end, case when o."invoice" is not null then '"invoice":' || coalesce(to_json(o."invoice")::text, 'null') end, case when o."status_category" is not null then '"status_category":' || coalesce(to_json(o."status_category")::text, 'null') end, case when o."status_changed_at" is not null then '"status_changed_at":' || coalesce(to_json(o."status_changed_at")::text, 'null') end, case when o."status_reason" is not null then '"status_reason":' || coalesce(to_json(o."status_reason")::text, 'null') end, case when o."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."kpi_due_at" is not null then '"kpi_due_at":' || coalesce(to_json(o."kpi_due_at")::text, 'null') end, case when o."kpi_result" is not null then '"kpi_result":' || coalesce(to_json(o."kpi_result")::text, 'null') end, case when o."reschedule_count" is not null then '"reschedule_count":' || coalesce(to_json(o."reschedule_count")::text, 'null') end, case when o."completed_at" is not null then '"completed_at":' || coalesce(to_json(o."completed_at")::text, 'null') end, case when o."source_kind" is not null then '"source_kind":' || coalesce(to_json(o."source_kind")::text, 'null') end, case when o."natural_key" is not null then '"natural_key":' || coalesce(to_json(o."natural_key")::text, 'null') end, case when o."source" is not null then '"source":' || coalesce(to_json(o."source")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'work_orders', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'new' then 'work-order.reopened'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'scheduled' then 'work-order.scheduled'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'dispatched' then 'work-order.dispatched'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'in_progress' then 'work-order.started'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'blocked' then 'work-order.blocked'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'done' then 'work-order.completed'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'closed' then 'work-order.closed'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'cancelled' then 'work-order.cancelled'
          when o."status"::text is distinct from n."status"::text and n."status"::text is not null then 'work-order.moved'
          when o."technician"::text is distinct from n."technician"::text and n."technician"::text is not null then 'work-order.assigned'
          when o."technician"::text is distinct from n."technician"::text and n."technician"::text is null then 'work-order.unassigned'
          else 'work-order.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."priority" is distinct from n."priority" then '"priority":' || coalesce(to_json(o."priority")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."client" is distinct from n."client" then '"client":' || coalesce(to_json(o."client")::text, 'null') end, case when o."partner" is distinct from n."partner" then '"partner":' || coalesce(to_json(o."partner")::text, 'null') end, case when o."order_category" is distinct from n."order_category" then '"order_category":' || coalesce(to_json(o."order_category")::text, 'null') end, case when o."installation_method" is distinct from n."installation_method" then '"installation_method":' || coalesce(to_json(o."installation_method")::text, 'null') end, case when o."service_id" is distinct from n."service_id" then '"service_id":' || coalesce(to_json(o."service_id")::text, 'null') end, case when o."service_id_type" is distinct from n."service_id_type" then '"service_id_type":' || coalesce(to_json(o."service_id_type")::text, 'null') end, case when o."wo_number" is distinct from n."wo_number" then '"wo_number":' || coalesce(to_json(o."wo_number")::text, 'null') end, case when o."ticket_id" is distinct from n."ticket_id" then '"ticket_id":' || coalesce(to_json(o."ticket_id")::text, 'null') end, case when o."awo_number" is distinct from n."awo_number" then '"awo_number":' || coalesce(to_json(o."awo_number")::text, 'null') end, case when o."nis_code" is distinct from n."nis_code" then '"nis_code":' || coalesce(to_json(o."nis_code")::text, 'null') end, case when o."work_order_url" is distinct from n."work_order_url" then '"work_order_url":' || coalesce(to_json(o."work_order_url")::text, 'null') end, case when o."customer" is distinct from n."customer" then '"customer":' || coalesce(to_json(o."customer")::text, 'null') end, case when o."customer_name" is distinct from n."customer_name" then '"customer_name":' || coalesce(to_json(o."customer_name")::text, 'null') end, case when o."contact_person" is distinct from n."contact_person" then '"contact_person":' || coalesce(to_json(o."contact_person")::text, 'null') end, case when o."email" is distinct from n."email" then '"email":' || coalesce(to_json(o."email")::text, 'null') end, case when o."phones"::text is distinct from n."phones"::text then '"phones":' || coalesce(to_json(o."phones")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."service_location" is distinct from n."service_location" then '"service_location":' || coalesce(to_json(o."service_location")::text, 'null') end, case when o."address_text" is distinct from n."address_text" then '"address_text":' || coalesce(to_json(o."address_text")::text, 'null') end, case when o."address"::text is distinct from n."address"::text then '"address":' || coalesce(to_json(o."address")::text, 'null') end, case when o."relocation_type" is distinct from n."relocation_type" then '"relocation_type":' || coalesce(to_json(o."relocation_type")::text, 'null') end, case when o."old_address"::text is distinct from n."old_address"::text then '"old_address":' || coalesce(to_json(o."old_address")::text, 'null') end, case when o."appointment_requested_at" is distinct from n."appointment_requested_at" then '"appointment_requested_at":' || coalesce(to_json(o."appointment_requested_at")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."due_at" is distinct from n."due_at" then '"due_at":' || coalesce(to_json(o."due_at")::text, 'null') end, case when o."overdue_since" is distinct from n."overdue_since" then '"overdue_since":' || coalesce(to_json(o."overdue_since")::text, 'null') end, case when o."scheduled_start" is distinct from n."scheduled_start" then '"scheduled_start":' || coalesce(to_json(o."scheduled_start")::text, 'null') end, case when o."scheduled_end" is distinct from n."scheduled_end" then '"scheduled_end":' || coalesce(to_json(o."scheduled_end")::text, 'null') end, case when o."package_name" is distinct from n."package_name" then '"package_name":' || coalesce(to_json(o."package_name")::text, 'null') end, case when o."bandwidth_mbps" is distinct from n."bandwidth_mbps" then '"bandwidth_mbps":' || coalesce(to_json(o."bandwidth_mbps")::text, 'null') end, case when o."contract_months" is distinct from n."contract_months" then '"contract_months":' || coalesce(to_json(o."contract_months")::text, 'null') end, case when o."login_id" is distinct from n."login_id" then '"login_id":' || coalesce(to_json(o."login_id")::text, 'null') end, case when o."network"::text is distinct from n."network"::text then '"network":' || coalesce(to_json(o."network")::text, 'null') end, case when o."voip"::text is distinct from n."voip"::text then '"voip":' || coalesce(to_json(o."voip")::text, 'null') end, case when o."equipment"::text is distinct from n."equipment"::text then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."splitter_port" is distinct from n."splitter_port" then '"splitter_port":' || coalesce(to_json(o."splitter_port")::text, 'null') end, case when o."onu_serial" is distinct from n."onu_serial" then '"onu_serial":' || coalesce(to_json(o."onu_serial")::text, 'null') end, case when o."onu_model" is distinct from n."onu_model" then '"onu_model":' || coalesce(to_json(o."onu_model")::text, 'null') end, case when o."splitter_candidates"::text is distinct from n."splitter_candidates"::text then '"splitter_candidates":' || coalesce(to_json(o."splitter_candidates")::text, 'null') end, case when o."issue" is distinct from n."issue" then '"issue":' || coalesce(to_json(o."issue")::text, 'null') end, case when o."solution" is distinct from n."solution" then '"solution":' || coalesce(to_json(o."solution")::text, 'null') end, case when o."remarks" is distinct from n."remarks" then '"remarks":' || coalesce(to_json(o."remarks")::text, 'null') end, case when o."internal_notes" is distinct from n."internal_notes" then '"internal_notes":' || coalesce(to_json(o."internal_notes")::text, 'null') end, case when o."sales_contact"::text is distinct from n."sales_contact"::text then '"sales_contact":' || coalesce(to_json(o."sales_contact")::text, 'null') end, case when o."docket_number" is distinct from n."docket_number" then '"docket_number":' || coalesce(to_json(o."docket_number")::text, 'null') end, case when o."invoice" is distinct from n."invoice" then '"invoice":' || coalesce(to_json(o."invoice")::text, 'null') end, case when o."status_category" is distinct from n."status_category" then '"status_category":' || coalesce(to_json(o."status_category")::text, 'null') end, case when o."status_changed_at" is distinct from n."status_changed_at" then '"status_changed_at":' || coalesce(to_json(o."status_changed_at")::text, 'null') end, case when o."status_reason" is distinct from n."status_reason" then '"status_reason":' || coalesce(to_json(o."status_reason")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."kpi_due_at" is distinct from n."kpi_due_at" then '"kpi_due_at":' || coalesce(to_json(o."kpi_due_at")::text, 'null') end, case when o."kpi_result" is distinct from n."kpi_result" then '"kpi_result":' || coalesce(to_json(o."kpi_result")::text, 'null') end, case when o."reschedule_count" is distinct from n."reschedule_count" then '"reschedule_count":' || coalesce(to_json(o."reschedule_count")::text, 'null') end, case when o."completed_at" is distinct from n."completed_at" then '"completed_at":' || coalesce(to_json(o."completed_at")::text, 'null') end, case when o."source_kind" is distinct from n."source_kind" then '"source_kind":' || coalesce(to_json(o."source_kind")::text, 'null') end, case when o."natural_key" is distinct from n."natural_key" then '"natural_key":' || coalesce(to_json(o."natural_key")::text, 'null') end, case when o."source"::text is distinct from n."source"::text then '"source":' || coalesce(to_json(o."source")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when o."priority" is distinct from n."priority" then '"priority":' || coalesce(to_json(n."priority")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when o."client" is distinct from n."client" then '"client":' || coalesce(to_json(n."client")::text, 'null') end, case when o."partner" is distinct from n."partner" then '"partner":' || coalesce(to_json(n."partner")::text, 'null') end, case when o."order_category" is distinct from n."order_category" then '"order_category":' || coalesce(to_json(n."order_category")::text, 'null') end, case when o."installation_method" is distinct from n."installation_method" then '"installation_method":' || coalesce(to_json(n."installation_method")::text, 'null') end, case when o."service_id" is distinct from n."service_id" then '"service_id":' || coalesce(to_json(n."service_id")::text, 'null') end, case when o."service_id_type" is distinct from n."service_id_type" then '"service_id_type":' || coalesce(to_json(n."service_id_type")::text, 'null') end, case when o."wo_number" is distinct from n."wo_number" then '"wo_number":' || coalesce(to_json(n."wo_number")::text, 'null') end, case when o."ticket_id" is distinct from n."ticket_id" then '"ticket_id":' || coalesce(to_json(n."ticket_id")::text, 'null') end, case when o."awo_number" is distinct from n."awo_number" then '"awo_number":' || coalesce(to_json(n."awo_number")::text, 'null') end, case when o."nis_code" is distinct from n."nis_code" then '"nis_code":' || coalesce(to_json(n."nis_code")::text, 'null') end, case when o."work_order_url" is distinct from n."work_order_url" then '"work_order_url":' || coalesce(to_json(n."work_order_url")::text, 'null') end, case when o."customer" is distinct from n."customer" then '"customer":' || coalesce(to_json(n."customer")::text, 'null') end, case when o."customer_name" is distinct from n."customer_name" then '"customer_name":' || coalesce(to_json(n."customer_name")::text, 'null') end, case when o."contact_person" is distinct from n."contact_person" then '"contact_person":' || coalesce(to_json(n."contact_person")::text, 'null') end, case when o."email" is distinct from n."email" then '"email":' || coalesce(to_json(n."email")::text, 'null') end, case when o."phones"::text is distinct from n."phones"::text then '"phones":' || coalesce(to_json(n."phones")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when o."service_location" is distinct from n."service_location" then '"service_location":' || coalesce(to_json(n."service_location")::text, 'null') end, case when o."address_text" is distinct from n."address_text" then '"address_text":' || coalesce(to_json(n."address_text")::text, 'null') end, case when o."address"::text is distinct from n."address"::text then '"address":' || coalesce(to_json(n."address")::text, 'null') end, case when o."relocation_type" is distinct from n."relocation_type" then '"relocation_type":' || coalesce(to_json(n."relocation_type")::text, 'null') end, case when o."old_address"::text is distinct from n."old_address"::text then '"old_address":' || coalesce(to_json(n."old_address")::text, 'null') end, case when o."appointment_requested_at" is distinct from n."appointment_requested_at" then '"appointment_requested_at":' || coalesce(to_json(n."appointment_requested_at")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."due_at" is distinct from n."due_at" then '"due_at":' || coalesce(to_json(n."due_at")::text, 'null') end, case when o."overdue_since" is distinct from n."overdue_since" then '"overdue_since":' || coalesce(to_json(n."overdue_since")::text, 'null') end, case when o."scheduled_start" is distinct from n."scheduled_start" then '"scheduled_start":' || coalesce(to_json(n."scheduled_start")::text, 'null') end, case when o."scheduled_end" is distinct from n."scheduled_end" then '"scheduled_end":' || coalesce(to_json(n."scheduled_end")::text, 'null') end, case when o."package_name" is distinct from n."package_name" then '"package_name":' || coalesce(to_json(n."package_name")::text, 'null') end, case when o."bandwidth_mbps" is distinct from n."bandwidth_mbps" then '"bandwidth_mbps":' || coalesce(to_json(n."bandwidth_mbps")::text, 'null') end, case when o."contract_months" is distinct from n."contract_months" then '"contract_months":' || coalesce(to_json(n."contract_months")::text, 'null') end, case when o."login_id" is distinct from n."login_id" then '"login_id":' || coalesce(to_json(n."login_id")::text, 'null') end, case when o."network"::text is distinct from n."network"::text then '"network":' || coalesce(to_json(n."network")::text, 'null') end, case when o."voip"::text is distinct from n."voip"::text then '"voip":' || coalesce(to_json(n."voip")::text, 'null') end, case when o."equipment"::text is distinct from n."equipment"::text then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when o."splitter_port" is distinct from n."splitter_port" then '"splitter_port":' || coalesce(to_json(n."splitter_port")::text, 'null') end, case when o."onu_serial" is distinct from n."onu_serial" then '"onu_serial":' || coalesce(to_json(n."onu_serial")::text, 'null') end, case when o."onu_model" is distinct from n."onu_model" then '"onu_model":' || coalesce(to_json(n."onu_model")::text, 'null') end, case when o."splitter_candidates"::text is distinct from n."splitter_candidates"::text then '"splitter_candidates":' || coalesce(to_json(n."splitter_candidates")::text, 'null') end, case when o."issue" is distinct from n."issue" then '"issue":' || coalesce(to_json(n."issue")::text, 'null') end, case when o."solution" is distinct from n."solution" then '"solution":' || coalesce(to_json(n."solution")::text, 'null') end, case when o."remarks" is distinct from n."remarks" then '"remarks":' || coalesce(to_json(n."remarks")::text, 'null') end, case when o."internal_notes" is distinct from n."internal_notes" then '"internal_notes":' || coalesce(to_json(n."internal_notes")::text, 'null') end, case when o."sales_contact"::text is distinct from n."sales_contact"::text then '"sales_contact":' || coalesce(to_json(n."sales_contact")::text, 'null') end, case when o."docket_number" is distinct from n."docket_number" then '"docket_number":' || coalesce(to_json(n."docket_number")::text, 'null') end, case when o."invoice" is distinct from n."invoice" then '"invoice":' || coalesce(to_json(n."invoice")::text, 'null') end, case when o."status_category" is distinct from n."status_category" then '"status_category":' || coalesce(to_json(n."status_category")::text, 'null') end, case when o."status_changed_at" is distinct from n."status_changed_at" then '"status_changed_at":' || coalesce(to_json(n."status_changed_at")::text, 'null') end, case when o."status_reason" is distinct from n."status_reason" then '"status_reason":' || coalesce(to_json(n."status_reason")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when o."kpi_due_at" is distinct from n."kpi_due_at" then '"kpi_due_at":' || coalesce(to_json(n."kpi_due_at")::text, 'null') end, case when o."kpi_result" is distinct from n."kpi_result" then '"kpi_result":' || coalesce(to_json(n."kpi_result")::text, 'null') end, case when o."reschedule_count" is distinct from n."reschedule_count" then '"reschedule_count":' || coalesce(to_json(n."reschedule_count")::text, 'null') end, case when o."completed_at" is distinct from n."completed_at" then '"completed_at":' || coalesce(to_json(n."completed_at")::text, 'null') end, case when o."source_kind" is distinct from n."source_kind" then '"source_kind":' || coalesce(to_json(n."source_kind")::text, 'null') end, case when o."natural_key" is distinct from n."natural_key" then '"natural_key":' || coalesce(to_json(n."natural_key")::text, 'null') end, case when o."source"::text is distinct from n."source"::text then '"source":' || coalesce(to_json(n."source")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_work_orders_events_insert" after insert on "work_orders" referencing new table as new_rows for each statement execute function fieldwright."work_orders_events"();
create trigger "zz_work_orders_events_update" after update on "work_orders" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."work_orders_events"();
create trigger "zz_work_orders_events_delete" after delete on "work_orders" referencing old table as old_rows for each statement execute function fieldwright."work_orders_events"();
create or replace function fieldwright."splitter_ports_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'splitter', 'number', 'state', 'is_standby', 'work_order', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'splitter-port.created', n.company, 'splitter_ports', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."splitter" is not null then '"splitter":' || coalesce(to_json(n."splitter")::text, 'null') end, case when n."number" is not null then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."is_standby" is not null then '"is_standby":' || coalesce(to_json(n."is_standby")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'splitter-port.deleted', o.company, 'splitter_ports', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."splitter" is not null then '"splitter":' || coalesce(to_json(o."splitter")::text, 'null') end, case when o."number" is not null then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."is_standby" is not null then '"is_standby":' || coalesce(to_json(o."is_standby")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'splitter_ports', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."state"::text is distinct from n."state"::text and n."state"::text = 'available' then 'splitter-port.released'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'reserved' then 'splitter-port.reserved'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'used' then 'splitter-port.attached'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'standby' then 'splitter-port.held-back'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'faulty' then 'splitter-port.found-faulty'
          else 'splitter-port.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."splitter" is distinct from n."splitter" then '"splitter":' || coalesce(to_json(o."splitter")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."is_standby" is distinct from n."is_standby" then '"is_standby":' || coalesce(to_json(o."is_standby")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."splitter" is distinct from n."splitter" then '"splitter":' || coalesce(to_json(n."splitter")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."is_standby" is distinct from n."is_standby" then '"is_standby":' || coalesce(to_json(n."is_standby")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_splitter_ports_events_insert" after insert on "splitter_ports" referencing new table as new_rows for each statement execute function fieldwright."splitter_ports_events"();
create trigger "zz_splitter_ports_events_update" after update on "splitter_ports" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."splitter_ports_events"();
create trigger "zz_splitter_ports_events_delete" after delete on "splitter_ports" referencing old table as old_rows for each statement execute function fieldwright."splitter_ports_events"();
create or replace function fieldwright."work_order_files_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'file', 'kind', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'work-order-file.created', n.company, 'work_order_files', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."file" is not null then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'work-order-file.deleted', o.company, 'work_order_files', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."file" is not null then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'work_order_files', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'work-order-file.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_work_order_files_events_insert" after insert on "work_order_files" referencing new table as new_rows for each statement execute function fieldwright."work_order_files_events"();
create trigger "zz_work_order_files_events_update" after update on "work_order_files" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."work_order_files_events"();
create trigger "zz_work_order_files_events_delete" after delete on "work_order_files" referencing old table as old_rows for each statement execute function fieldwright."work_order_files_events"();
create or replace function fieldwright."task_templates_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_type', 'state', 'position', 'title', 'instructions', 'due_from', 'due_offset_minutes', 'assign_rule', 'technician', 'person', 'persona', 'estimate_minutes', 'checklist', 'required_evidence', 'is_active', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'task-template.created', n.company, 'task_templates', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_type" is not null then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."position" is not null then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when n."title" is not null then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when n."instructions" is not null then '"instructions":' || coalesce(to_json(n."instructions")::text, 'null') end, case when n."due_from" is not null then '"due_from":' || coalesce(to_json(n."due_from")::text, 'null') end, case when n."due_offset_minutes" is not null then '"due_offset_minutes":' || coalesce(to_json(n."due_offset_minutes")::text, 'null') end, case when n."assign_rule" is not null then '"assign_rule":' || coalesce(to_json(n."assign_rule")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."person" is not null then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when n."persona" is not null then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end, case when n."estimate_minutes" is not null then '"estimate_minutes":' || coalesce(to_json(n."estimate_minutes")::text, 'null') end, case when n."checklist" is not null then '"checklist":' || coalesce(to_json(n."checklist")::text, 'null') end, case when n."required_evidence" is not null then '"required_evidence":' || coalesce(to_json(n."required_evidence")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'task-template.deleted', o.company, 'task_templates', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_type" is not null then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."position" is not null then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."title" is not null then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."instructions" is not null then '"instructions":' || coalesce(to_json(o."instructions")::text, 'null') end, case when o."due_from" is not null then '"due_from":' || coalesce(to_json(o."due_from")::text, 'null') end, case when o."due_offset_minutes" is not null then '"due_offset_minutes":' || coalesce(to_json(o."due_offset_minutes")::text, 'null') end, case when o."assign_rule" is not null then '"assign_rule":' || coalesce(to_json(o."assign_rule")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."person" is not null then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."persona" is not null then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end, case when o."estimate_minutes" is not null then '"estimate_minutes":' || coalesce(to_json(o."estimate_minutes")::text, 'null') end, case when o."checklist" is not null then '"checklist":' || coalesce(to_json(o."checklist")::text, 'null') end, case when o."required_evidence" is not null then '"required_evidence":' || coalesce(to_json(o."required_evidence")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'task_templates', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'task-template.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."instructions" is distinct from n."instructions" then '"instructions":' || coalesce(to_json(o."instructions")::text, 'null') end, case when o."due_from" is distinct from n."due_from" then '"due_from":' || coalesce(to_json(o."due_from")::text, 'null') end, case when o."due_offset_minutes" is distinct from n."due_offset_minutes" then '"due_offset_minutes":' || coalesce(to_json(o."due_offset_minutes")::text, 'null') end, case when o."assign_rule" is distinct from n."assign_rule" then '"assign_rule":' || coalesce(to_json(o."assign_rule")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end, case when o."estimate_minutes" is distinct from n."estimate_minutes" then '"estimate_minutes":' || coalesce(to_json(o."estimate_minutes")::text, 'null') end, case when o."checklist"::text is distinct from n."checklist"::text then '"checklist":' || coalesce(to_json(o."checklist")::text, 'null') end, case when o."required_evidence"::text is distinct from n."required_evidence"::text then '"required_evidence":' || coalesce(to_json(o."required_evidence")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when o."instructions" is distinct from n."instructions" then '"instructions":' || coalesce(to_json(n."instructions")::text, 'null') end, case when o."due_from" is distinct from n."due_from" then '"due_from":' || coalesce(to_json(n."due_from")::text, 'null') end, case when o."due_offset_minutes" is distinct from n."due_offset_minutes" then '"due_offset_minutes":' || coalesce(to_json(n."due_offset_minutes")::text, 'null') end, case when o."assign_rule" is distinct from n."assign_rule" then '"assign_rule":' || coalesce(to_json(n."assign_rule")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end, case when o."estimate_minutes" is distinct from n."estimate_minutes" then '"estimate_minutes":' || coalesce(to_json(n."estimate_minutes")::text, 'null') end, case when o."checklist"::text is distinct from n."checklist"::text then '"checklist":' || coalesce(to_json(n."checklist")::text, 'null') end, case when o."required_evidence"::text is distinct from n."required_evidence"::text then '"required_evidence":' || coalesce(to_json(n."required_evidence")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_task_templates_events_insert" after insert on "task_templates" referencing new table as new_rows for each statement execute function fieldwright."task_templates_events"();
create trigger "zz_task_templates_events_update" after update on "task_templates" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."task_templates_events"();
create trigger "zz_task_templates_events_delete" after delete on "task_templates" referencing old table as old_rows for each statement execute function fieldwright."task_templates_events"();
create or replace function fieldwright."tasks_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'template', 'title', 'instructions', 'position', 'lifecycle', 'status', 'status_category', 'status_changed_at', 'status_reason', 'due_at', 'due_from', 'due_offset_minutes', 'due_base_at', 'overdue_since', 'assign_rule', 'estimate_minutes', 'actual_minutes', 'checklist', 'required_evidence', 'started_at', 'finished_at', 'finished_by', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'task.created', n.company, 'tasks', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."template" is not null then '"template":' || coalesce(to_json(n."template")::text, 'null') end, case when n."title" is not null then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when n."instructions" is not null then '"instructions":' || coalesce(to_json(n."instructions")::text, 'null') end, case when n."position" is not null then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when n."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."status_category" is not null then '"status_category":' || coalesce(to_json(n."status_category")::text, 'null') end, case when n."status_changed_at" is not null then '"status_changed_at":' || coalesce(to_json(n."status_changed_at")::text, 'null') end, case when n."status_reason" is not null then '"status_reason":' || coalesce(to_json(n."status_reason")::text, 'null') end, case when n."due_at" is not null then '"due_at":' || coalesce(to_json(n."due_at")::text, 'null') end, case when n."due_from" is not null then '"due_from":' || coalesce(to_json(n."due_from")::text, 'null') end, case when n."due_offset_minutes" is not null then '"due_offset_minutes":' || coalesce(to_json(n."due_offset_minutes")::text, 'null') end, case when n."due_base_at" is not null then '"due_base_at":' || coalesce(to_json(n."due_base_at")::text, 'null') end, case when n."overdue_since" is not null then '"overdue_since":' || coalesce(to_json(n."overdue_since")::text, 'null') end, case when n."assign_rule" is not null then '"assign_rule":' || coalesce(to_json(n."assign_rule")::text, 'null') end, case when n."estimate_minutes" is not null then '"estimate_minutes":' || coalesce(to_json(n."estimate_minutes")::text, 'null') end, case when n."actual_minutes" is not null then '"actual_minutes":' || coalesce(to_json(n."actual_minutes")::text, 'null') end, case when n."checklist" is not null then '"checklist":' || coalesce(to_json(n."checklist")::text, 'null') end, case when n."required_evidence" is not null then '"required_evidence":' || coalesce(to_json(n."required_evidence")::text, 'null') end, case when n."started_at" is not null then '"started_at":' || coalesce(to_json(n."started_at")::text, 'null') end, case when n."finished_at" is not null then '"finished_at":' || coalesce(to_json(n."finished_at")::text, 'null') end, case when n."finished_by" is not null then '"finished_by":' || coalesce(to_json(n."finished_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'task.deleted', o.company, 'tasks', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."template" is not null then '"template":' || coalesce(to_json(o."template")::text, 'null') end, case when o."title" is not null then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."instructions" is not null then '"instructions":' || coalesce(to_json(o."instructions")::text, 'null') end, case when o."position" is not null then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."lifecycle" is not null then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."status_category" is not null then '"status_category":' || coalesce(to_json(o."status_category")::text, 'null') end, case when o."status_changed_at" is not null then '"status_changed_at":' || coalesce(to_json(o."status_changed_at")::text, 'null') end, case when o."status_reason" is not null then '"status_reason":' || coalesce(to_json(o."status_reason")::text, 'null') end, case when o."due_at" is not null then '"due_at":' || coalesce(to_json(o."due_at")::text, 'null') end, case when o."due_from" is not null then '"due_from":' || coalesce(to_json(o."due_from")::text, 'null') end, case when o."due_offset_minutes" is not null then '"due_offset_minutes":' || coalesce(to_json(o."due_offset_minutes")::text, 'null') end, case when o."due_base_at" is not null then '"due_base_at":' || coalesce(to_json(o."due_base_at")::text, 'null') end, case when o."overdue_since" is not null then '"overdue_since":' || coalesce(to_json(o."overdue_since")::text, 'null') end, case when o."assign_rule" is not null then '"assign_rule":' || coalesce(to_json(o."assign_rule")::text, 'null') end, case when o."estimate_minutes" is not null then '"estimate_minutes":' || coalesce(to_json(o."estimate_minutes")::text, 'null') end, case when o."actual_minutes" is not null then '"actual_minutes":' || coalesce(to_json(o."actual_minutes")::text, 'null') end, case when o."checklist" is not null then '"checklist":' || coalesce(to_json(o."checklist")::text, 'null') end, case when o."required_evidence" is not null then '"required_evidence":' || coalesce(to_json(o."required_evidence")::text, 'null') end, case when o."started_at" is not null then '"started_at":' || coalesce(to_json(o."started_at")::text, 'null') end, case when o."finished_at" is not null then '"finished_at":' || coalesce(to_json(o."finished_at")::text, 'null') end, case when o."finished_by" is not null then '"finished_by":' || coalesce(to_json(o."finished_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'tasks', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'new' then 'task.reopened'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'in_progress' then 'task.started'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'done' then 'task.finished'
          when o."status_category"::text is distinct from n."status_category"::text and n."status_category"::text = 'cancelled' then 'task.skipped'
          when o."overdue_since"::text is distinct from n."overdue_since"::text and n."overdue_since"::text is not null then 'task.overdue'
          else 'task.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."template" is distinct from n."template" then '"template":' || coalesce(to_json(o."template")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."instructions" is distinct from n."instructions" then '"instructions":' || coalesce(to_json(o."instructions")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(o."lifecycle")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."status_category" is distinct from n."status_category" then '"status_category":' || coalesce(to_json(o."status_category")::text, 'null') end, case when o."status_changed_at" is distinct from n."status_changed_at" then '"status_changed_at":' || coalesce(to_json(o."status_changed_at")::text, 'null') end, case when o."status_reason" is distinct from n."status_reason" then '"status_reason":' || coalesce(to_json(o."status_reason")::text, 'null') end, case when o."due_at" is distinct from n."due_at" then '"due_at":' || coalesce(to_json(o."due_at")::text, 'null') end, case when o."due_from" is distinct from n."due_from" then '"due_from":' || coalesce(to_json(o."due_from")::text, 'null') end, case when o."due_offset_minutes" is distinct from n."due_offset_minutes" then '"due_offset_minutes":' || coalesce(to_json(o."due_offset_minutes")::text, 'null') end, case when o."due_base_at" is distinct from n."due_base_at" then '"due_base_at":' || coalesce(to_json(o."due_base_at")::text, 'null') end, case when o."overdue_since" is distinct from n."overdue_since" then '"overdue_since":' || coalesce(to_json(o."overdue_since")::text, 'null') end, case when o."assign_rule" is distinct from n."assign_rule" then '"assign_rule":' || coalesce(to_json(o."assign_rule")::text, 'null') end, case when o."estimate_minutes" is distinct from n."estimate_minutes" then '"estimate_minutes":' || coalesce(to_json(o."estimate_minutes")::text, 'null') end, case when o."actual_minutes" is distinct from n."actual_minutes" then '"actual_minutes":' || coalesce(to_json(o."actual_minutes")::text, 'null') end, case when o."checklist"::text is distinct from n."checklist"::text then '"checklist":' || coalesce(to_json(o."checklist")::text, 'null') end, case when o."required_evidence"::text is distinct from n."required_evidence"::text then '"required_evidence":' || coalesce(to_json(o."required_evidence")::text, 'null') end, case when o."started_at" is distinct from n."started_at" then '"started_at":' || coalesce(to_json(o."started_at")::text, 'null') end, case when o."finished_at" is distinct from n."finished_at" then '"finished_at":' || coalesce(to_json(o."finished_at")::text, 'null') end, case when o."finished_by" is distinct from n."finished_by" then '"finished_by":' || coalesce(to_json(o."finished_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."template" is distinct from n."template" then '"template":' || coalesce(to_json(n."template")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when o."instructions" is distinct from n."instructions" then '"instructions":' || coalesce(to_json(n."instructions")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when o."lifecycle" is distinct from n."lifecycle" then '"lifecycle":' || coalesce(to_json(n."lifecycle")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."status_category" is distinct from n."status_category" then '"status_category":' || coalesce(to_json(n."status_category")::text, 'null') end, case when o."status_changed_at" is distinct from n."status_changed_at" then '"status_changed_at":' || coalesce(to_json(n."status_changed_at")::text, 'null') end, case when o."status_reason" is distinct from n."status_reason" then '"status_reason":' || coalesce(to_json(n."status_reason")::text, 'null') end, case when o."due_at" is distinct from n."due_at" then '"due_at":' || coalesce(to_json(n."due_at")::text, 'null') end, case when o."due_from" is distinct from n."due_from" then '"due_from":' || coalesce(to_json(n."due_from")::text, 'null') end, case when o."due_offset_minutes" is distinct from n."due_offset_minutes" then '"due_offset_minutes":' || coalesce(to_json(n."due_offset_minutes")::text, 'null') end, case when o."due_base_at" is distinct from n."due_base_at" then '"due_base_at":' || coalesce(to_json(n."due_base_at")::text, 'null') end, case when o."overdue_since" is distinct from n."overdue_since" then '"overdue_since":' || coalesce(to_json(n."overdue_since")::text, 'null') end, case when o."assign_rule" is distinct from n."assign_rule" then '"assign_rule":' || coalesce(to_json(n."assign_rule")::text, 'null') end, case when o."estimate_minutes" is distinct from n."estimate_minutes" then '"estimate_minutes":' || coalesce(to_json(n."estimate_minutes")::text, 'null') end, case when o."actual_minutes" is distinct from n."actual_minutes" then '"actual_minutes":' || coalesce(to_json(n."actual_minutes")::text, 'null') end, case when o."checklist"::text is distinct from n."checklist"::text then '"checklist":' || coalesce(to_json(n."checklist")::text, 'null') end, case when o."required_evidence"::text is distinct from n."required_evidence"::text then '"required_evidence":' || coalesce(to_json(n."required_evidence")::text, 'null') end, case when o."started_at" is distinct from n."started_at" then '"started_at":' || coalesce(to_json(n."started_at")::text, 'null') end, case when o."finished_at" is distinct from n."finished_at" then '"finished_at":' || coalesce(to_json(n."finished_at")::text, 'null') end, case when o."finished_by" is distinct from n."finished_by" then '"finished_by":' || coalesce(to_json(n."finished_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_tasks_events_insert" after insert on "tasks" referencing new table as new_rows for each statement execute function fieldwright."tasks_events"();
create trigger "zz_tasks_events_update" after update on "tasks" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."tasks_events"();
create trigger "zz_tasks_events_delete" after delete on "tasks" referencing old table as old_rows for each statement execute function fieldwright."tasks_events"();
create or replace function fieldwright."task_assignees_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'task', 'technician', 'person', 'persona', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'task-assignee.created', n.company, 'task_assignees', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."task" is not null then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."person" is not null then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when n."persona" is not null then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'task-assignee.deleted', o.company, 'task_assignees', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."task" is not null then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."person" is not null then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."persona" is not null then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'task_assignees', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'task-assignee.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(o."person")::text, 'null') end, case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(o."persona")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."person" is distinct from n."person" then '"person":' || coalesce(to_json(n."person")::text, 'null') end, case when o."persona" is distinct from n."persona" then '"persona":' || coalesce(to_json(n."persona")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_task_assignees_events_insert" after insert on "task_assignees" referencing new table as new_rows for each statement execute function fieldwright."task_assignees_events"();
create trigger "zz_task_assignees_events_update" after update on "task_assignees" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."task_assignees_events"();
create trigger "zz_task_assignees_events_delete" after delete on "task_assignees" referencing old table as old_rows for each statement execute function fieldwright."task_assignees_events"();
create or replace function fieldwright."task_dependencies_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'task', 'depends_on', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'task-dependency.created', n.company, 'task_dependencies', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."task" is not null then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when n."depends_on" is not null then '"depends_on":' || coalesce(to_json(n."depends_on")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'task-dependency.deleted', o.company, 'task_dependencies', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."task" is not null then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."depends_on" is not null then '"depends_on":' || coalesce(to_json(o."depends_on")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'task_dependencies', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'task-dependency.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."depends_on" is distinct from n."depends_on" then '"depends_on":' || coalesce(to_json(o."depends_on")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when o."depends_on" is distinct from n."depends_on" then '"depends_on":' || coalesce(to_json(n."depends_on")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_task_dependencies_events_insert" after insert on "task_dependencies" referencing new table as new_rows for each statement execute function fieldwright."task_dependencies_events"();
create trigger "zz_task_dependencies_events_update" after update on "task_dependencies" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."task_dependencies_events"();
create trigger "zz_task_dependencies_events_delete" after delete on "task_dependencies" referencing old table as old_rows for each statement execute function fieldwright."task_dependencies_events"();
create or replace function fieldwright."order_crew_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'technician', 'is_lead', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'order-crew.created', n.company, 'order_crew', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."is_lead" is not null then '"is_lead":' || coalesce(to_json(n."is_lead")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'order-crew.deleted', o.company, 'order_crew', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."is_lead" is not null then '"is_lead":' || coalesce(to_json(o."is_lead")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'order_crew', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'order-crew.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."is_lead" is distinct from n."is_lead" then '"is_lead":' || coalesce(to_json(o."is_lead")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."is_lead" is distinct from n."is_lead" then '"is_lead":' || coalesce(to_json(n."is_lead")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_order_crew_events_insert" after insert on "order_crew" referencing new table as new_rows for each statement execute function fieldwright."order_crew_events"();
create trigger "zz_order_crew_events_update" after update on "order_crew" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."order_crew_events"();
create trigger "zz_order_crew_events_delete" after delete on "order_crew" referencing old table as old_rows for each statement execute function fieldwright."order_crew_events"();
create or replace function fieldwright."forms_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'is_active', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'form.created', n.company, 'forms', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'form.deleted', o.company, 'forms', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'forms', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'form.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_forms_events_insert" after insert on "forms" referencing new table as new_rows for each statement execute function fieldwright."forms_events"();
create trigger "zz_forms_events_update" after update on "forms" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."forms_events"();
create trigger "zz_forms_events_delete" after delete on "forms" referencing old table as old_rows for each statement execute function fieldwright."forms_events"();
create or replace function fieldwright."form_versions_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'form', 'number', 'status', 'definition', 'published_at', 'published_by', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'form-version.created', n.company, 'form_versions', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."form" is not null then '"form":' || coalesce(to_json(n."form")::text, 'null') end, case when n."number" is not null then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."published_at" is not null then '"published_at":' || coalesce(to_json(n."published_at")::text, 'null') end, case when n."published_by" is not null then '"published_by":' || coalesce(to_json(n."published_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'form-version.deleted', o.company, 'form_versions', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."form" is not null then '"form":' || coalesce(to_json(o."form")::text, 'null') end, case when o."number" is not null then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."published_at" is not null then '"published_at":' || coalesce(to_json(o."published_at")::text, 'null') end, case when o."published_by" is not null then '"published_by":' || coalesce(to_json(o."published_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'form_versions', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'published' then 'form-version.published'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'retired' then 'form-version.retired'
          else 'form-version.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."form" is distinct from n."form" then '"form":' || coalesce(to_json(o."form")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."published_at" is distinct from n."published_at" then '"published_at":' || coalesce(to_json(o."published_at")::text, 'null') end, case when o."published_by" is distinct from n."published_by" then '"published_by":' || coalesce(to_json(o."published_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."form" is distinct from n."form" then '"form":' || coalesce(to_json(n."form")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."published_at" is distinct from n."published_at" then '"published_at":' || coalesce(to_json(n."published_at")::text, 'null') end, case when o."published_by" is distinct from n."published_by" then '"published_by":' || coalesce(to_json(n."published_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_form_versions_events_insert" after insert on "form_versions" referencing new table as new_rows for each statement execute function fieldwright."form_versions_events"();
create trigger "zz_form_versions_events_update" after update on "form_versions" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."form_versions_events"();
create trigger "zz_form_versions_events_delete" after delete on "form_versions" referencing old table as old_rows for each statement execute function fieldwright."form_versions_events"();
create or replace function fieldwright."form_uses_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'form', 'kind', 'work_type', 'state', 'task_template', 'task', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'form-use.created', n.company, 'form_uses', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."form" is not null then '"form":' || coalesce(to_json(n."form")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."work_type" is not null then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."task_template" is not null then '"task_template":' || coalesce(to_json(n."task_template")::text, 'null') end, case when n."task" is not null then '"task":' || coalesce(to_json(n."task")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'form-use.deleted', o.company, 'form_uses', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."form" is not null then '"form":' || coalesce(to_json(o."form")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."work_type" is not null then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."task_template" is not null then '"task_template":' || coalesce(to_json(o."task_template")::text, 'null') end, case when o."task" is not null then '"task":' || coalesce(to_json(o."task")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'form_uses', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'form-use.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."form" is distinct from n."form" then '"form":' || coalesce(to_json(o."form")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."task_template" is distinct from n."task_template" then '"task_template":' || coalesce(to_json(o."task_template")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(o."task")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."form" is distinct from n."form" then '"form":' || coalesce(to_json(n."form")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."task_template" is distinct from n."task_template" then '"task_template":' || coalesce(to_json(n."task_template")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(n."task")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_form_uses_events_insert" after insert on "form_uses" referencing new table as new_rows for each statement execute function fieldwright."form_uses_events"();
create trigger "zz_form_uses_events_update" after update on "form_uses" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."form_uses_events"();
create trigger "zz_form_uses_events_delete" after delete on "form_uses" referencing old table as old_rows for each statement execute function fieldwright."form_uses_events"();
create or replace function fieldwright."form_answers_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'task', 'form', 'form_version', 'status', 'answers', 'technician', 'started_at', 'submitted_at', 'submitted_by', 'client_ref', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'form-answer.created', n.company, 'form_answers', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."task" is not null then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when n."form" is not null then '"form":' || coalesce(to_json(n."form")::text, 'null') end, case when n."form_version" is not null then '"form_version":' || coalesce(to_json(n."form_version")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."started_at" is not null then '"started_at":' || coalesce(to_json(n."started_at")::text, 'null') end, case when n."submitted_at" is not null then '"submitted_at":' || coalesce(to_json(n."submitted_at")::text, 'null') end, case when n."submitted_by" is not null then '"submitted_by":' || coalesce(to_json(n."submitted_by")::text, 'null') end, case when n."client_ref" is not null then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'form-answer.deleted', o.company, 'form_answers', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."task" is not null then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."form" is not null then '"form":' || coalesce(to_json(o."form")::text, 'null') end, case when o."form_version" is not null then '"form_version":' || coalesce(to_json(o."form_version")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."started_at" is not null then '"started_at":' || coalesce(to_json(o."started_at")::text, 'null') end, case when o."submitted_at" is not null then '"submitted_at":' || coalesce(to_json(o."submitted_at")::text, 'null') end, case when o."submitted_by" is not null then '"submitted_by":' || coalesce(to_json(o."submitted_by")::text, 'null') end, case when o."client_ref" is not null then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'form_answers', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'submitted' then 'form-answer.submitted'
          else 'form-answer.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."form" is distinct from n."form" then '"form":' || coalesce(to_json(o."form")::text, 'null') end, case when o."form_version" is distinct from n."form_version" then '"form_version":' || coalesce(to_json(o."form_version")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."started_at" is distinct from n."started_at" then '"started_at":' || coalesce(to_json(o."started_at")::text, 'null') end, case when o."submitted_at" is distinct from n."submitted_at" then '"submitted_at":' || coalesce(to_json(o."submitted_at")::text, 'null') end, case when o."submitted_by" is distinct from n."submitted_by" then '"submitted_by":' || coalesce(to_json(o."submitted_by")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when o."form" is distinct from n."form" then '"form":' || coalesce(to_json(n."form")::text, 'null') end, case when o."form_version" is distinct from n."form_version" then '"form_version":' || coalesce(to_json(n."form_version")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."started_at" is distinct from n."started_at" then '"started_at":' || coalesce(to_json(n."started_at")::text, 'null') end, case when o."submitted_at" is distinct from n."submitted_at" then '"submitted_at":' || coalesce(to_json(n."submitted_at")::text, 'null') end, case when o."submitted_by" is distinct from n."submitted_by" then '"submitted_by":' || coalesce(to_json(n."submitted_by")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_form_answers_events_insert" after insert on "form_answers" referencing new table as new_rows for each statement execute function fieldwright."form_answers_events"();
create trigger "zz_form_answers_events_update" after update on "form_answers" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."form_answers_events"();
create trigger "zz_form_answers_events_delete" after delete on "form_answers" referencing old table as old_rows for each statement execute function fieldwright."form_answers_events"();
create or replace function fieldwright."appointments_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'technician', 'status', 'published_at', 'starts_at', 'ends_at', 'window_start', 'window_end', 'may_overlap', 'is_pinned', 'notes', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'appointment.created', n.company, 'appointments', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."published_at" is not null then '"published_at":' || coalesce(to_json(n."published_at")::text, 'null') end, case when n."starts_at" is not null then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when n."ends_at" is not null then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when n."window_start" is not null then '"window_start":' || coalesce(to_json(n."window_start")::text, 'null') end, case when n."window_end" is not null then '"window_end":' || coalesce(to_json(n."window_end")::text, 'null') end, case when n."may_overlap" is not null then '"may_overlap":' || coalesce(to_json(n."may_overlap")::text, 'null') end, case when n."is_pinned" is not null then '"is_pinned":' || coalesce(to_json(n."is_pinned")::text, 'null') end, case when n."notes" is not null then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'appointment.deleted', o.company, 'appointments', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."published_at" is not null then '"published_at":' || coalesce(to_json(o."published_at")::text, 'null') end, case when o."starts_at" is not null then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is not null then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."window_start" is not null then '"window_start":' || coalesce(to_json(o."window_start")::text, 'null') end, case when o."window_end" is not null then '"window_end":' || coalesce(to_json(o."window_end")::text, 'null') end, case when o."may_overlap" is not null then '"may_overlap":' || coalesce(to_json(o."may_overlap")::text, 'null') end, case when o."is_pinned" is not null then '"is_pinned":' || coalesce(to_json(o."is_pinned")::text, 'null') end, case when o."notes" is not null then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'appointments', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'draft' then 'appointment.withdrawn'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'published' then 'appointment.published'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'completed' then 'appointment.completed'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'cancelled' then 'appointment.cancelled'
          else 'appointment.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."published_at" is distinct from n."published_at" then '"published_at":' || coalesce(to_json(o."published_at")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."window_start" is distinct from n."window_start" then '"window_start":' || coalesce(to_json(o."window_start")::text, 'null') end, case when o."window_end" is distinct from n."window_end" then '"window_end":' || coalesce(to_json(o."window_end")::text, 'null') end, case when o."may_overlap" is distinct from n."may_overlap" then '"may_overlap":' || coalesce(to_json(o."may_overlap")::text, 'null') end, case when o."is_pinned" is distinct from n."is_pinned" then '"is_pinned":' || coalesce(to_json(o."is_pinned")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."published_at" is distinct from n."published_at" then '"published_at":' || coalesce(to_json(n."published_at")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when o."window_start" is distinct from n."window_start" then '"window_start":' || coalesce(to_json(n."window_start")::text, 'null') end, case when o."window_end" is distinct from n."window_end" then '"window_end":' || coalesce(to_json(n."window_end")::text, 'null') end, case when o."may_overlap" is distinct from n."may_overlap" then '"may_overlap":' || coalesce(to_json(n."may_overlap")::text, 'null') end, case when o."is_pinned" is distinct from n."is_pinned" then '"is_pinned":' || coalesce(to_json(n."is_pinned")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_appointments_events_insert" after insert on "appointments" referencing new table as new_rows for each statement execute function fieldwright."appointments_events"();
create trigger "zz_appointments_events_update" after update on "appointments" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."appointments_events"();
create trigger "zz_appointments_events_delete" after delete on "appointments" referencing old table as old_rows for each statement execute function fieldwright."appointments_events"();
create or replace function fieldwright."offers_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'technician', 'starts_at', 'ends_at', 'expires_at', 'state', 'answered_at', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'offer.created', n.company, 'offers', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."starts_at" is not null then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when n."ends_at" is not null then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when n."expires_at" is not null then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."answered_at" is not null then '"answered_at":' || coalesce(to_json(n."answered_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'offer.deleted', o.company, 'offers', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."starts_at" is not null then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is not null then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."expires_at" is not null then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."answered_at" is not null then '"answered_at":' || coalesce(to_json(o."answered_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'offers', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."state"::text is distinct from n."state"::text and n."state"::text = 'accepted' then 'offer.accepted'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'declined' then 'offer.declined'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'expired' then 'offer.expired'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'withdrawn' then 'offer.withdrawn'
          else 'offer.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."answered_at" is distinct from n."answered_at" then '"answered_at":' || coalesce(to_json(o."answered_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."answered_at" is distinct from n."answered_at" then '"answered_at":' || coalesce(to_json(n."answered_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_offers_events_insert" after insert on "offers" referencing new table as new_rows for each statement execute function fieldwright."offers_events"();
create trigger "zz_offers_events_update" after update on "offers" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."offers_events"();
create trigger "zz_offers_events_delete" after delete on "offers" referencing old table as old_rows for each statement execute function fieldwright."offers_events"();
create or replace function fieldwright."board_views_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'name', 'owner', 'filters', 'is_shared', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'board-view.created', n.company, 'board_views', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."owner" is not null then '"owner":' || coalesce(to_json(n."owner")::text, 'null') end, case when n."filters" is not null then '"filters":' || coalesce(to_json(n."filters")::text, 'null') end, case when n."is_shared" is not null then '"is_shared":' || coalesce(to_json(n."is_shared")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'board-view.deleted', o.company, 'board_views', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."owner" is not null then '"owner":' || coalesce(to_json(o."owner")::text, 'null') end, case when o."filters" is not null then '"filters":' || coalesce(to_json(o."filters")::text, 'null') end, case when o."is_shared" is not null then '"is_shared":' || coalesce(to_json(o."is_shared")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'board_views', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'board-view.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."owner" is distinct from n."owner" then '"owner":' || coalesce(to_json(o."owner")::text, 'null') end, case when o."filters"::text is distinct from n."filters"::text then '"filters":' || coalesce(to_json(o."filters")::text, 'null') end, case when o."is_shared" is distinct from n."is_shared" then '"is_shared":' || coalesce(to_json(o."is_shared")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."owner" is distinct from n."owner" then '"owner":' || coalesce(to_json(n."owner")::text, 'null') end, case when o."filters"::text is distinct from n."filters"::text then '"filters":' || coalesce(to_json(n."filters")::text, 'null') end, case when o."is_shared" is distinct from n."is_shared" then '"is_shared":' || coalesce(to_json(n."is_shared")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_board_views_events_insert" after insert on "board_views" referencing new table as new_rows for each statement execute function fieldwright."board_views_events"();
create trigger "zz_board_views_events_update" after update on "board_views" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."board_views_events"();
create trigger "zz_board_views_events_delete" after delete on "board_views" referencing old table as old_rows for each statement execute function fieldwright."board_views_events"();
create or replace function fieldwright."visit_series_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'name', 'template', 'technician', 'rule', 'starts_on', 'starts', 'minutes', 'on_holiday', 'weeks_ahead', 'planned_until', 'is_active', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'visit-sery.created', n.company, 'visit_series', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."template" is not null then '"template":' || coalesce(to_json(n."template")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."rule" is not null then '"rule":' || coalesce(to_json(n."rule")::text, 'null') end, case when n."starts_on" is not null then '"starts_on":' || coalesce(to_json(n."starts_on")::text, 'null') end, case when n."starts" is not null then '"starts":' || coalesce(to_json(n."starts")::text, 'null') end, case when n."minutes" is not null then '"minutes":' || coalesce(to_json(n."minutes")::text, 'null') end, case when n."on_holiday" is not null then '"on_holiday":' || coalesce(to_json(n."on_holiday")::text, 'null') end, case when n."weeks_ahead" is not null then '"weeks_ahead":' || coalesce(to_json(n."weeks_ahead")::text, 'null') end, case when n."planned_until" is not null then '"planned_until":' || coalesce(to_json(n."planned_until")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'visit-sery.deleted', o.company, 'visit_series', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."template" is not null then '"template":' || coalesce(to_json(o."template")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."rule" is not null then '"rule":' || coalesce(to_json(o."rule")::text, 'null') end, case when o."starts_on" is not null then '"starts_on":' || coalesce(to_json(o."starts_on")::text, 'null') end, case when o."starts" is not null then '"starts":' || coalesce(to_json(o."starts")::text, 'null') end, case when o."minutes" is not null then '"minutes":' || coalesce(to_json(o."minutes")::text, 'null') end, case when o."on_holiday" is not null then '"on_holiday":' || coalesce(to_json(o."on_holiday")::text, 'null') end, case when o."weeks_ahead" is not null then '"weeks_ahead":' || coalesce(to_json(o."weeks_ahead")::text, 'null') end, case when o."planned_until" is not null then '"planned_until":' || coalesce(to_json(o."planned_until")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'visit_series', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'visit-sery.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."template" is distinct from n."template" then '"template":' || coalesce(to_json(o."template")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."rule" is distinct from n."rule" then '"rule":' || coalesce(to_json(o."rule")::text, 'null') end, case when o."starts_on" is distinct from n."starts_on" then '"starts_on":' || coalesce(to_json(o."starts_on")::text, 'null') end, case when o."starts" is distinct from n."starts" then '"starts":' || coalesce(to_json(o."starts")::text, 'null') end, case when o."minutes" is distinct from n."minutes" then '"minutes":' || coalesce(to_json(o."minutes")::text, 'null') end, case when o."on_holiday" is distinct from n."on_holiday" then '"on_holiday":' || coalesce(to_json(o."on_holiday")::text, 'null') end, case when o."weeks_ahead" is distinct from n."weeks_ahead" then '"weeks_ahead":' || coalesce(to_json(o."weeks_ahead")::text, 'null') end, case when o."planned_until" is distinct from n."planned_until" then '"planned_until":' || coalesce(to_json(o."planned_until")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."template" is distinct from n."template" then '"template":' || coalesce(to_json(n."template")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."rule" is distinct from n."rule" then '"rule":' || coalesce(to_json(n."rule")::text, 'null') end, case when o."starts_on" is distinct from n."starts_on" then '"starts_on":' || coalesce(to_json(n."starts_on")::text, 'null') end, case when o."starts" is distinct from n."starts" then '"starts":' || coalesce(to_json(n."starts")::text, 'null') end, case when o."minutes" is distinct from n."minutes" then '"minutes":' || coalesce(to_json(n."minutes")::text, 'null') end, case when o."on_holiday" is distinct from n."on_holiday" then '"on_holiday":' || coalesce(to_json(n."on_holiday")::text, 'null') end, case when o."weeks_ahead" is distinct from n."weeks_ahead" then '"weeks_ahead":' || coalesce(to_json(n."weeks_ahead")::text, 'null') end, case when o."planned_until" is distinct from n."planned_until" then '"planned_until":' || coalesce(to_json(n."planned_until")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_visit_series_events_insert" after insert on "visit_series" referencing new table as new_rows for each statement execute function fieldwright."visit_series_events"();
create trigger "zz_visit_series_events_update" after update on "visit_series" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."visit_series_events"();
create trigger "zz_visit_series_events_delete" after delete on "visit_series" referencing old table as old_rows for each statement execute function fieldwright."visit_series_events"();
create or replace function fieldwright."series_visits_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'series', 'occurs_on', 'work_order', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'series-visit.created', n.company, 'series_visits', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."series" is not null then '"series":' || coalesce(to_json(n."series")::text, 'null') end, case when n."occurs_on" is not null then '"occurs_on":' || coalesce(to_json(n."occurs_on")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'series-visit.deleted', o.company, 'series_visits', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."series" is not null then '"series":' || coalesce(to_json(o."series")::text, 'null') end, case when o."occurs_on" is not null then '"occurs_on":' || coalesce(to_json(o."occurs_on")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'series_visits', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'series-visit.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."series" is distinct from n."series" then '"series":' || coalesce(to_json(o."series")::text, 'null') end, case when o."occurs_on" is distinct from n."occurs_on" then '"occurs_on":' || coalesce(to_json(o."occurs_on")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."series" is distinct from n."series" then '"series":' || coalesce(to_json(n."series")::text, 'null') end, case when o."occurs_on" is distinct from n."occurs_on" then '"occurs_on":' || coalesce(to_json(n."occurs_on")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_series_visits_events_insert" after insert on "series_visits" referencing new table as new_rows for each statement execute function fieldwright."series_visits_events"();
create trigger "zz_series_visits_events_update" after update on "series_visits" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."series_visits_events"();
create trigger "zz_series_visits_events_delete" after delete on "series_visits" referencing old table as old_rows for each statement execute function fieldwright."series_visits_events"();
create or replace function fieldwright."visit_links_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'technician', 'holder', 'phone', 'token_hash', 'expires_at', 'last_used_at', 'revoked_at', 'revoked_by', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'visit-link.created', n.company, 'visit_links', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."holder" is not null then '"holder":' || coalesce(to_json(n."holder")::text, 'null') end, case when n."phone" is not null then '"phone":' || coalesce(to_json(n."phone")::text, 'null') end, case when n."expires_at" is not null then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when n."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end, case when n."revoked_by" is not null then '"revoked_by":' || coalesce(to_json(n."revoked_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'visit-link.deleted', o.company, 'visit_links', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."holder" is not null then '"holder":' || coalesce(to_json(o."holder")::text, 'null') end, case when o."phone" is not null then '"phone":' || coalesce(to_json(o."phone")::text, 'null') end, case when o."expires_at" is not null then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end, case when o."revoked_by" is not null then '"revoked_by":' || coalesce(to_json(o."revoked_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'visit_links', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."revoked_at"::text is distinct from n."revoked_at"::text and n."revoked_at"::text is not null then 'visit-link.revoked'
          else 'visit-link.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."holder" is distinct from n."holder" then '"holder":' || coalesce(to_json(o."holder")::text, 'null') end, case when o."phone" is distinct from n."phone" then '"phone":' || coalesce(to_json(o."phone")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end, case when o."revoked_by" is distinct from n."revoked_by" then '"revoked_by":' || coalesce(to_json(o."revoked_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."holder" is distinct from n."holder" then '"holder":' || coalesce(to_json(n."holder")::text, 'null') end, case when o."phone" is distinct from n."phone" then '"phone":' || coalesce(to_json(n."phone")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end, case when o."revoked_by" is distinct from n."revoked_by" then '"revoked_by":' || coalesce(to_json(n."revoked_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_visit_links_events_insert" after insert on "visit_links" referencing new table as new_rows for each statement execute function fieldwright."visit_links_events"();
create trigger "zz_visit_links_events_update" after update on "visit_links" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."visit_links_events"();
create trigger "zz_visit_links_events_delete" after delete on "visit_links" referencing old table as old_rows for each statement execute function fieldwright."visit_links_events"();
create or replace function fieldwright."blockers_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'reason', 'category', 'phase', 'remark', 'reported_by_technician', 'occurred_at', 'lat', 'lng', 'resolved_at', 'resolution_note', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'blocker.created', n.company, 'blockers', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."reason" is not null then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when n."category" is not null then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when n."phase" is not null then '"phase":' || coalesce(to_json(n."phase")::text, 'null') end, case when n."remark" is not null then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when n."reported_by_technician" is not null then '"reported_by_technician":' || coalesce(to_json(n."reported_by_technician")::text, 'null') end, case when n."occurred_at" is not null then '"occurred_at":' || coalesce(to_json(n."occurred_at")::text, 'null') end, case when n."lat" is not null then '"lat":' || coalesce(to_json(n."lat")::text, 'null') end, case when n."lng" is not null then '"lng":' || coalesce(to_json(n."lng")::text, 'null') end, case when n."resolved_at" is not null then '"resolved_at":' || coalesce(to_json(n."resolved_at")::text, 'null') end, case when n."resolution_note" is not null then '"resolution_note":' || coalesce(to_json(n."resolution_note")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'blocker.deleted', o.company, 'blockers', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."reason" is not null then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."category" is not null then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."phase" is not null then '"phase":' || coalesce(to_json(o."phase")::text, 'null') end, case when o."remark" is not null then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."reported_by_technician" is not null then '"reported_by_technician":' || coalesce(to_json(o."reported_by_technician")::text, 'null') end, case when o."occurred_at" is not null then '"occurred_at":' || coalesce(to_json(o."occurred_at")::text, 'null') end, case when o."lat" is not null then '"lat":' || coalesce(to_json(o."lat")::text, 'null') end, case when o."lng" is not null then '"lng":' || coalesce(to_json(o."lng")::text, 'null') end, case when o."resolved_at" is not null then '"resolved_at":' || coalesce(to_json(o."resolved_at")::text, 'null') end, case when o."resolution_note" is not null then '"resolution_note":' || coalesce(to_json(o."resolution_note")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'blockers', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."resolved_at"::text is distinct from n."resolved_at"::text and n."resolved_at"::text is not null then 'blocker.resolved'
          when o."resolved_at"::text is distinct from n."resolved_at"::text and n."resolved_at"::text is null then 'blocker.reopened'
          else 'blocker.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."phase" is distinct from n."phase" then '"phase":' || coalesce(to_json(o."phase")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."reported_by_technician" is distinct from n."reported_by_technician" then '"reported_by_technician":' || coalesce(to_json(o."reported_by_technician")::text, 'null') end, case when o."occurred_at" is distinct from n."occurred_at" then '"occurred_at":' || coalesce(to_json(o."occurred_at")::text, 'null') end, case when o."lat" is distinct from n."lat" then '"lat":' || coalesce(to_json(o."lat")::text, 'null') end, case when o."lng" is distinct from n."lng" then '"lng":' || coalesce(to_json(o."lng")::text, 'null') end, case when o."resolved_at" is distinct from n."resolved_at" then '"resolved_at":' || coalesce(to_json(o."resolved_at")::text, 'null') end, case when o."resolution_note" is distinct from n."resolution_note" then '"resolution_note":' || coalesce(to_json(o."resolution_note")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when o."phase" is distinct from n."phase" then '"phase":' || coalesce(to_json(n."phase")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when o."reported_by_technician" is distinct from n."reported_by_technician" then '"reported_by_technician":' || coalesce(to_json(n."reported_by_technician")::text, 'null') end, case when o."occurred_at" is distinct from n."occurred_at" then '"occurred_at":' || coalesce(to_json(n."occurred_at")::text, 'null') end, case when o."lat" is distinct from n."lat" then '"lat":' || coalesce(to_json(n."lat")::text, 'null') end, case when o."lng" is distinct from n."lng" then '"lng":' || coalesce(to_json(n."lng")::text, 'null') end, case when o."resolved_at" is distinct from n."resolved_at" then '"resolved_at":' || coalesce(to_json(n."resolved_at")::text, 'null') end, case when o."resolution_note" is distinct from n."resolution_note" then '"resolution_note":' || coalesce(to_json(n."resolution_note")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_blockers_events_insert" after insert on "blockers" referencing new table as new_rows for each statement execute function fieldwright."blockers_events"();
create trigger "zz_blockers_events_update" after update on "blockers" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."blockers_events"();
create trigger "zz_blockers_events_delete" after delete on "blockers" referencing old table as old_rows for each statement execute function fieldwright."blockers_events"();
create or replace function fieldwright."reschedules_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'appointment', 'requested_by', 'status', 'original_start', 'original_end', 'proposed_start', 'proposed_end', 'reason', 'is_same_day', 'approval_source', 'approval_note', 'decided_at', 'decided_by', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'reschedule.created', n.company, 'reschedules', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."appointment" is not null then '"appointment":' || coalesce(to_json(n."appointment")::text, 'null') end, case when n."requested_by" is not null then '"requested_by":' || coalesce(to_json(n."requested_by")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."original_start" is not null then '"original_start":' || coalesce(to_json(n."original_start")::text, 'null') end, case when n."original_end" is not null then '"original_end":' || coalesce(to_json(n."original_end")::text, 'null') end, case when n."proposed_start" is not null then '"proposed_start":' || coalesce(to_json(n."proposed_start")::text, 'null') end, case when n."proposed_end" is not null then '"proposed_end":' || coalesce(to_json(n."proposed_end")::text, 'null') end, case when n."reason" is not null then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when n."is_same_day" is not null then '"is_same_day":' || coalesce(to_json(n."is_same_day")::text, 'null') end, case when n."approval_source" is not null then '"approval_source":' || coalesce(to_json(n."approval_source")::text, 'null') end, case when n."approval_note" is not null then '"approval_note":' || coalesce(to_json(n."approval_note")::text, 'null') end, case when n."decided_at" is not null then '"decided_at":' || coalesce(to_json(n."decided_at")::text, 'null') end, case when n."decided_by" is not null then '"decided_by":' || coalesce(to_json(n."decided_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'reschedule.deleted', o.company, 'reschedules', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."appointment" is not null then '"appointment":' || coalesce(to_json(o."appointment")::text, 'null') end, case when o."requested_by" is not null then '"requested_by":' || coalesce(to_json(o."requested_by")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."original_start" is not null then '"original_start":' || coalesce(to_json(o."original_start")::text, 'null') end, case when o."original_end" is not null then '"original_end":' || coalesce(to_json(o."original_end")::text, 'null') end, case when o."proposed_start" is not null then '"proposed_start":' || coalesce(to_json(o."proposed_start")::text, 'null') end, case when o."proposed_end" is not null then '"proposed_end":' || coalesce(to_json(o."proposed_end")::text, 'null') end, case when o."reason" is not null then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."is_same_day" is not null then '"is_same_day":' || coalesce(to_json(o."is_same_day")::text, 'null') end, case when o."approval_source" is not null then '"approval_source":' || coalesce(to_json(o."approval_source")::text, 'null') end, case when o."approval_note" is not null then '"approval_note":' || coalesce(to_json(o."approval_note")::text, 'null') end, case when o."decided_at" is not null then '"decided_at":' || coalesce(to_json(o."decided_at")::text, 'null') end, case when o."decided_by" is not null then '"decided_by":' || coalesce(to_json(o."decided_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'reschedules', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'approved' then 'reschedule.approved'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'rejected' then 'reschedule.rejected'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'cancelled' then 'reschedule.cancelled'
          else 'reschedule.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."appointment" is distinct from n."appointment" then '"appointment":' || coalesce(to_json(o."appointment")::text, 'null') end, case when o."requested_by" is distinct from n."requested_by" then '"requested_by":' || coalesce(to_json(o."requested_by")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."original_start" is distinct from n."original_start" then '"original_start":' || coalesce(to_json(o."original_start")::text, 'null') end, case when o."original_end" is distinct from n."original_end" then '"original_end":' || coalesce(to_json(o."original_end")::text, 'null') end, case when o."proposed_start" is distinct from n."proposed_start" then '"proposed_start":' || coalesce(to_json(o."proposed_start")::text, 'null') end, case when o."proposed_end" is distinct from n."proposed_end" then '"proposed_end":' || coalesce(to_json(o."proposed_end")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."is_same_day" is distinct from n."is_same_day" then '"is_same_day":' || coalesce(to_json(o."is_same_day")::text, 'null') end, case when o."approval_source" is distinct from n."approval_source" then '"approval_source":' || coalesce(to_json(o."approval_source")::text, 'null') end, case when o."approval_note" is distinct from n."approval_note" then '"approval_note":' || coalesce(to_json(o."approval_note")::text, 'null') end, case when o."decided_at" is distinct from n."decided_at" then '"decided_at":' || coalesce(to_json(o."decided_at")::text, 'null') end, case when o."decided_by" is distinct from n."decided_by" then '"decided_by":' || coalesce(to_json(o."decided_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."appointment" is distinct from n."appointment" then '"appointment":' || coalesce(to_json(n."appointment")::text, 'null') end, case when o."requested_by" is distinct from n."requested_by" then '"requested_by":' || coalesce(to_json(n."requested_by")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."original_start" is distinct from n."original_start" then '"original_start":' || coalesce(to_json(n."original_start")::text, 'null') end, case when o."original_end" is distinct from n."original_end" then '"original_end":' || coalesce(to_json(n."original_end")::text, 'null') end, case when o."proposed_start" is distinct from n."proposed_start" then '"proposed_start":' || coalesce(to_json(n."proposed_start")::text, 'null') end, case when o."proposed_end" is distinct from n."proposed_end" then '"proposed_end":' || coalesce(to_json(n."proposed_end")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when o."is_same_day" is distinct from n."is_same_day" then '"is_same_day":' || coalesce(to_json(n."is_same_day")::text, 'null') end, case when o."approval_source" is distinct from n."approval_source" then '"approval_source":' || coalesce(to_json(n."approval_source")::text, 'null') end, case when o."approval_note" is distinct from n."approval_note" then '"approval_note":' || coalesce(to_json(n."approval_note")::text, 'null') end, case when o."decided_at" is distinct from n."decided_at" then '"decided_at":' || coalesce(to_json(n."decided_at")::text, 'null') end, case when o."decided_by" is distinct from n."decided_by" then '"decided_by":' || coalesce(to_json(n."decided_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_reschedules_events_insert" after insert on "reschedules" referencing new table as new_rows for each statement execute function fieldwright."reschedules_events"();
create trigger "zz_reschedules_events_update" after update on "reschedules" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."reschedules_events"();
create trigger "zz_reschedules_events_delete" after delete on "reschedules" referencing old table as old_rows for each statement execute function fieldwright."reschedules_events"();
create or replace function fieldwright."evidence_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'blocker', 'task', 'technician', 'kind', 'category', 'file', 'caption', 'sha256', 'taken_at', 'received_at', 'withdrawn_at', 'lat', 'lng', 'client_ref', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'evidence.created', n.company, 'evidence', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."blocker" is not null then '"blocker":' || coalesce(to_json(n."blocker")::text, 'null') end, case when n."task" is not null then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."category" is not null then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when n."file" is not null then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when n."caption" is not null then '"caption":' || coalesce(to_json(n."caption")::text, 'null') end, case when n."sha256" is not null then '"sha256":' || coalesce(to_json(n."sha256")::text, 'null') end, case when n."taken_at" is not null then '"taken_at":' || coalesce(to_json(n."taken_at")::text, 'null') end, case when n."received_at" is not null then '"received_at":' || coalesce(to_json(n."received_at")::text, 'null') end, case when n."withdrawn_at" is not null then '"withdrawn_at":' || coalesce(to_json(n."withdrawn_at")::text, 'null') end, case when n."lat" is not null then '"lat":' || coalesce(to_json(n."lat")::text, 'null') end, case when n."lng" is not null then '"lng":' || coalesce(to_json(n."lng")::text, 'null') end, case when n."client_ref" is not null then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'evidence.deleted', o.company, 'evidence', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."blocker" is not null then '"blocker":' || coalesce(to_json(o."blocker")::text, 'null') end, case when o."task" is not null then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."category" is not null then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."file" is not null then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."caption" is not null then '"caption":' || coalesce(to_json(o."caption")::text, 'null') end, case when o."sha256" is not null then '"sha256":' || coalesce(to_json(o."sha256")::text, 'null') end, case when o."taken_at" is not null then '"taken_at":' || coalesce(to_json(o."taken_at")::text, 'null') end, case when o."received_at" is not null then '"received_at":' || coalesce(to_json(o."received_at")::text, 'null') end, case when o."withdrawn_at" is not null then '"withdrawn_at":' || coalesce(to_json(o."withdrawn_at")::text, 'null') end, case when o."lat" is not null then '"lat":' || coalesce(to_json(o."lat")::text, 'null') end, case when o."lng" is not null then '"lng":' || coalesce(to_json(o."lng")::text, 'null') end, case when o."client_ref" is not null then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'evidence', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'evidence.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."blocker" is distinct from n."blocker" then '"blocker":' || coalesce(to_json(o."blocker")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."caption" is distinct from n."caption" then '"caption":' || coalesce(to_json(o."caption")::text, 'null') end, case when o."sha256" is distinct from n."sha256" then '"sha256":' || coalesce(to_json(o."sha256")::text, 'null') end, case when o."taken_at" is distinct from n."taken_at" then '"taken_at":' || coalesce(to_json(o."taken_at")::text, 'null') end, case when o."received_at" is distinct from n."received_at" then '"received_at":' || coalesce(to_json(o."received_at")::text, 'null') end, case when o."withdrawn_at" is distinct from n."withdrawn_at" then '"withdrawn_at":' || coalesce(to_json(o."withdrawn_at")::text, 'null') end, case when o."lat" is distinct from n."lat" then '"lat":' || coalesce(to_json(o."lat")::text, 'null') end, case when o."lng" is distinct from n."lng" then '"lng":' || coalesce(to_json(o."lng")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."blocker" is distinct from n."blocker" then '"blocker":' || coalesce(to_json(n."blocker")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when o."caption" is distinct from n."caption" then '"caption":' || coalesce(to_json(n."caption")::text, 'null') end, case when o."sha256" is distinct from n."sha256" then '"sha256":' || coalesce(to_json(n."sha256")::text, 'null') end, case when o."taken_at" is distinct from n."taken_at" then '"taken_at":' || coalesce(to_json(n."taken_at")::text, 'null') end, case when o."received_at" is distinct from n."received_at" then '"received_at":' || coalesce(to_json(n."received_at")::text, 'null') end, case when o."withdrawn_at" is distinct from n."withdrawn_at" then '"withdrawn_at":' || coalesce(to_json(n."withdrawn_at")::text, 'null') end, case when o."lat" is distinct from n."lat" then '"lat":' || coalesce(to_json(n."lat")::text, 'null') end, case when o."lng" is distinct from n."lng" then '"lng":' || coalesce(to_json(n."lng")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_evidence_events_insert" after insert on "evidence" referencing new table as new_rows for each statement execute function fieldwright."evidence_events"();
create trigger "zz_evidence_events_update" after update on "evidence" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."evidence_events"();
create trigger "zz_evidence_events_delete" after delete on "evidence" referencing old table as old_rows for each statement execute function fieldwright."evidence_events"();
create or replace function fieldwright."dockets_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'work_order', 'number', 'file', 'source', 'status', 'checks', 'reject_reason', 'reject_remark', 'received_at', 'verified_at', 'verified_by', 'uploaded_at', 'portal_reference', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'docket.created', n.company, 'dockets', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."number" is not null then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when n."file" is not null then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when n."source" is not null then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."checks" is not null then '"checks":' || coalesce(to_json(n."checks")::text, 'null') end, case when n."reject_reason" is not null then '"reject_reason":' || coalesce(to_json(n."reject_reason")::text, 'null') end, case when n."reject_remark" is not null then '"reject_remark":' || coalesce(to_json(n."reject_remark")::text, 'null') end, case when n."received_at" is not null then '"received_at":' || coalesce(to_json(n."received_at")::text, 'null') end, case when n."verified_at" is not null then '"verified_at":' || coalesce(to_json(n."verified_at")::text, 'null') end, case when n."verified_by" is not null then '"verified_by":' || coalesce(to_json(n."verified_by")::text, 'null') end, case when n."uploaded_at" is not null then '"uploaded_at":' || coalesce(to_json(n."uploaded_at")::text, 'null') end, case when n."portal_reference" is not null then '"portal_reference":' || coalesce(to_json(n."portal_reference")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'docket.deleted', o.company, 'dockets', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."number" is not null then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."file" is not null then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."source" is not null then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."checks" is not null then '"checks":' || coalesce(to_json(o."checks")::text, 'null') end, case when o."reject_reason" is not null then '"reject_reason":' || coalesce(to_json(o."reject_reason")::text, 'null') end, case when o."reject_remark" is not null then '"reject_remark":' || coalesce(to_json(o."reject_remark")::text, 'null') end, case when o."received_at" is not null then '"received_at":' || coalesce(to_json(o."received_at")::text, 'null') end, case when o."verified_at" is not null then '"verified_at":' || coalesce(to_json(o."verified_at")::text, 'null') end, case when o."verified_by" is not null then '"verified_by":' || coalesce(to_json(o."verified_by")::text, 'null') end, case when o."uploaded_at" is not null then '"uploaded_at":' || coalesce(to_json(o."uploaded_at")::text, 'null') end, case when o."portal_reference" is not null then '"portal_reference":' || coalesce(to_json(o."portal_reference")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'dockets', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'received' then 'docket.received'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'verified' then 'docket.verified'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'uploaded' then 'docket.uploaded'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'rejected' then 'docket.rejected'
          else 'docket.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."checks"::text is distinct from n."checks"::text then '"checks":' || coalesce(to_json(o."checks")::text, 'null') end, case when o."reject_reason" is distinct from n."reject_reason" then '"reject_reason":' || coalesce(to_json(o."reject_reason")::text, 'null') end, case when o."reject_remark" is distinct from n."reject_remark" then '"reject_remark":' || coalesce(to_json(o."reject_remark")::text, 'null') end, case when o."received_at" is distinct from n."received_at" then '"received_at":' || coalesce(to_json(o."received_at")::text, 'null') end, case when o."verified_at" is distinct from n."verified_at" then '"verified_at":' || coalesce(to_json(o."verified_at")::text, 'null') end, case when o."verified_by" is distinct from n."verified_by" then '"verified_by":' || coalesce(to_json(o."verified_by")::text, 'null') end, case when o."uploaded_at" is distinct from n."uploaded_at" then '"uploaded_at":' || coalesce(to_json(o."uploaded_at")::text, 'null') end, case when o."portal_reference" is distinct from n."portal_reference" then '"portal_reference":' || coalesce(to_json(o."portal_reference")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."checks"::text is distinct from n."checks"::text then '"checks":' || coalesce(to_json(n."checks")::text, 'null') end, case when o."reject_reason" is distinct from n."reject_reason" then '"reject_reason":' || coalesce(to_json(n."reject_reason")::text, 'null') end, case when o."reject_remark" is distinct from n."reject_remark" then '"reject_remark":' || coalesce(to_json(n."reject_remark")::text, 'null') end, case when o."received_at" is distinct from n."received_at" then '"received_at":' || coalesce(to_json(n."received_at")::text, 'null') end, case when o."verified_at" is distinct from n."verified_at" then '"verified_at":' || coalesce(to_json(n."verified_at")::text, 'null') end, case when o."verified_by" is distinct from n."verified_by" then '"verified_by":' || coalesce(to_json(n."verified_by")::text, 'null') end, case when o."uploaded_at" is distinct from n."uploaded_at" then '"uploaded_at":' || coalesce(to_json(n."uploaded_at")::text, 'null') end, case when o."portal_reference" is distinct from n."portal_reference" then '"portal_reference":' || coalesce(to_json(n."portal_reference")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_dockets_events_insert" after insert on "dockets" referencing new table as new_rows for each statement execute function fieldwright."dockets_events"();
create trigger "zz_dockets_events_update" after update on "dockets" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."dockets_events"();
create trigger "zz_dockets_events_delete" after delete on "dockets" referencing old table as old_rows for each statement execute function fieldwright."dockets_events"();
create or replace function fieldwright."standby_approvals_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'splitter_port', 'work_order', 'approver_name', 'remark', 'file', 'approved_by', 'approved_at', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'standby-approval.created', n.company, 'standby_approvals', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."splitter_port" is not null then '"splitter_port":' || coalesce(to_json(n."splitter_port")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."approver_name" is not null then '"approver_name":' || coalesce(to_json(n."approver_name")::text, 'null') end, case when n."remark" is not null then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when n."file" is not null then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when n."approved_by" is not null then '"approved_by":' || coalesce(to_json(n."approved_by")::text, 'null') end, case when n."approved_at" is not null then '"approved_at":' || coalesce(to_json(n."approved_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'standby-approval.deleted', o.company, 'standby_approvals', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."splitter_port" is not null then '"splitter_port":' || coalesce(to_json(o."splitter_port")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."approver_name" is not null then '"approver_name":' || coalesce(to_json(o."approver_name")::text, 'null') end, case when o."remark" is not null then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."file" is not null then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."approved_by" is not null then '"approved_by":' || coalesce(to_json(o."approved_by")::text, 'null') end, case when o."approved_at" is not null then '"approved_at":' || coalesce(to_json(o."approved_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'standby_approvals', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'standby-approval.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."splitter_port" is distinct from n."splitter_port" then '"splitter_port":' || coalesce(to_json(o."splitter_port")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."approver_name" is distinct from n."approver_name" then '"approver_name":' || coalesce(to_json(o."approver_name")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."approved_by" is distinct from n."approved_by" then '"approved_by":' || coalesce(to_json(o."approved_by")::text, 'null') end, case when o."approved_at" is distinct from n."approved_at" then '"approved_at":' || coalesce(to_json(o."approved_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."splitter_port" is distinct from n."splitter_port" then '"splitter_port":' || coalesce(to_json(n."splitter_port")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."approver_name" is distinct from n."approver_name" then '"approver_name":' || coalesce(to_json(n."approver_name")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when o."approved_by" is distinct from n."approved_by" then '"approved_by":' || coalesce(to_json(n."approved_by")::text, 'null') end, case when o."approved_at" is distinct from n."approved_at" then '"approved_at":' || coalesce(to_json(n."approved_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_standby_approvals_events_insert" after insert on "standby_approvals" referencing new table as new_rows for each statement execute function fieldwright."standby_approvals_events"();
create trigger "zz_standby_approvals_events_update" after update on "standby_approvals" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."standby_approvals_events"();
create trigger "zz_standby_approvals_events_delete" after delete on "standby_approvals" referencing old table as old_rows for each statement execute function fieldwright."standby_approvals_events"();
create or replace function fieldwright."port_attachments_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'splitter', 'splitter_port', 'work_order', 'attached_at', 'attached_by', 'technician', 'released_at', 'released_by', 'release_reason', 'standby_approval', 'client_ref', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'port-attachment.created', n.company, 'port_attachments', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."splitter" is not null then '"splitter":' || coalesce(to_json(n."splitter")::text, 'null') end, case when n."splitter_port" is not null then '"splitter_port":' || coalesce(to_json(n."splitter_port")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."attached_at" is not null then '"attached_at":' || coalesce(to_json(n."attached_at")::text, 'null') end, case when n."attached_by" is not null then '"attached_by":' || coalesce(to_json(n."attached_by")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."released_at" is not null then '"released_at":' || coalesce(to_json(n."released_at")::text, 'null') end, case when n."released_by" is not null then '"released_by":' || coalesce(to_json(n."released_by")::text, 'null') end, case when n."release_reason" is not null then '"release_reason":' || coalesce(to_json(n."release_reason")::text, 'null') end, case when n."standby_approval" is not null then '"standby_approval":' || coalesce(to_json(n."standby_approval")::text, 'null') end, case when n."client_ref" is not null then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'port-attachment.deleted', o.company, 'port_attachments', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."splitter" is not null then '"splitter":' || coalesce(to_json(o."splitter")::text, 'null') end, case when o."splitter_port" is not null then '"splitter_port":' || coalesce(to_json(o."splitter_port")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."attached_at" is not null then '"attached_at":' || coalesce(to_json(o."attached_at")::text, 'null') end, case when o."attached_by" is not null then '"attached_by":' || coalesce(to_json(o."attached_by")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."released_at" is not null then '"released_at":' || coalesce(to_json(o."released_at")::text, 'null') end, case when o."released_by" is not null then '"released_by":' || coalesce(to_json(o."released_by")::text, 'null') end, case when o."release_reason" is not null then '"release_reason":' || coalesce(to_json(o."release_reason")::text, 'null') end, case when o."standby_approval" is not null then '"standby_approval":' || coalesce(to_json(o."standby_approval")::text, 'null') end, case when o."client_ref" is not null then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'port_attachments', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'port-attachment.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."splitter" is distinct from n."splitter" then '"splitter":' || coalesce(to_json(o."splitter")::text, 'null') end, case when o."splitter_port" is distinct from n."splitter_port" then '"splitter_port":' || coalesce(to_json(o."splitter_port")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."attached_at" is distinct from n."attached_at" then '"attached_at":' || coalesce(to_json(o."attached_at")::text, 'null') end, case when o."attached_by" is distinct from n."attached_by" then '"attached_by":' || coalesce(to_json(o."attached_by")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."released_at" is distinct from n."released_at" then '"released_at":' || coalesce(to_json(o."released_at")::text, 'null') end, case when o."released_by" is distinct from n."released_by" then '"released_by":' || coalesce(to_json(o."released_by")::text, 'null') end, case when o."release_reason" is distinct from n."release_reason" then '"release_reason":' || coalesce(to_json(o."release_reason")::text, 'null') end, case when o."standby_approval" is distinct from n."standby_approval" then '"standby_approval":' || coalesce(to_json(o."standby_approval")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."splitter" is distinct from n."splitter" then '"splitter":' || coalesce(to_json(n."splitter")::text, 'null') end, case when o."splitter_port" is distinct from n."splitter_port" then '"splitter_port":' || coalesce(to_json(n."splitter_port")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."attached_at" is distinct from n."attached_at" then '"attached_at":' || coalesce(to_json(n."attached_at")::text, 'null') end, case when o."attached_by" is distinct from n."attached_by" then '"attached_by":' || coalesce(to_json(n."attached_by")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."released_at" is distinct from n."released_at" then '"released_at":' || coalesce(to_json(n."released_at")::text, 'null') end, case when o."released_by" is distinct from n."released_by" then '"released_by":' || coalesce(to_json(n."released_by")::text, 'null') end, case when o."release_reason" is distinct from n."release_reason" then '"release_reason":' || coalesce(to_json(n."release_reason")::text, 'null') end, case when o."standby_approval" is distinct from n."standby_approval" then '"standby_approval":' || coalesce(to_json(n."standby_approval")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_port_attachments_events_insert" after insert on "port_attachments" referencing new table as new_rows for each statement execute function fieldwright."port_attachments_events"();
create trigger "zz_port_attachments_events_update" after update on "port_attachments" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."port_attachments_events"();
create trigger "zz_port_attachments_events_delete" after delete on "port_attachments" referencing old table as old_rows for each statement execute function fieldwright."port_attachments_events"();
create or replace function fieldwright."equipment_categories_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'name', 'code_pattern', 'inspection_months', 'calibration_months', 'overdue_rule', 'is_exclusive', 'max_days_out', 'notes', 'is_active', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-category.created', n.company, 'equipment_categories', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."code_pattern" is not null then '"code_pattern":' || coalesce(to_json(n."code_pattern")::text, 'null') end, case when n."inspection_months" is not null then '"inspection_months":' || coalesce(to_json(n."inspection_months")::text, 'null') end, case when n."calibration_months" is not null then '"calibration_months":' || coalesce(to_json(n."calibration_months")::text, 'null') end, case when n."overdue_rule" is not null then '"overdue_rule":' || coalesce(to_json(n."overdue_rule")::text, 'null') end, case when n."is_exclusive" is not null then '"is_exclusive":' || coalesce(to_json(n."is_exclusive")::text, 'null') end, case when n."max_days_out" is not null then '"max_days_out":' || coalesce(to_json(n."max_days_out")::text, 'null') end, case when n."notes" is not null then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-category.deleted', o.company, 'equipment_categories', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."code_pattern" is not null then '"code_pattern":' || coalesce(to_json(o."code_pattern")::text, 'null') end, case when o."inspection_months" is not null then '"inspection_months":' || coalesce(to_json(o."inspection_months")::text, 'null') end, case when o."calibration_months" is not null then '"calibration_months":' || coalesce(to_json(o."calibration_months")::text, 'null') end, case when o."overdue_rule" is not null then '"overdue_rule":' || coalesce(to_json(o."overdue_rule")::text, 'null') end, case when o."is_exclusive" is not null then '"is_exclusive":' || coalesce(to_json(o."is_exclusive")::text, 'null') end, case when o."max_days_out" is not null then '"max_days_out":' || coalesce(to_json(o."max_days_out")::text, 'null') end, case when o."notes" is not null then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'equipment_categories', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'equipment-category.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."code_pattern" is distinct from n."code_pattern" then '"code_pattern":' || coalesce(to_json(o."code_pattern")::text, 'null') end, case when o."inspection_months" is distinct from n."inspection_months" then '"inspection_months":' || coalesce(to_json(o."inspection_months")::text, 'null') end, case when o."calibration_months" is distinct from n."calibration_months" then '"calibration_months":' || coalesce(to_json(o."calibration_months")::text, 'null') end, case when o."overdue_rule" is distinct from n."overdue_rule" then '"overdue_rule":' || coalesce(to_json(o."overdue_rule")::text, 'null') end, case when o."is_exclusive" is distinct from n."is_exclusive" then '"is_exclusive":' || coalesce(to_json(o."is_exclusive")::text, 'null') end, case when o."max_days_out" is distinct from n."max_days_out" then '"max_days_out":' || coalesce(to_json(o."max_days_out")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."code_pattern" is distinct from n."code_pattern" then '"code_pattern":' || coalesce(to_json(n."code_pattern")::text, 'null') end, case when o."inspection_months" is distinct from n."inspection_months" then '"inspection_months":' || coalesce(to_json(n."inspection_months")::text, 'null') end, case when o."calibration_months" is distinct from n."calibration_months" then '"calibration_months":' || coalesce(to_json(n."calibration_months")::text, 'null') end, case when o."overdue_rule" is distinct from n."overdue_rule" then '"overdue_rule":' || coalesce(to_json(n."overdue_rule")::text, 'null') end, case when o."is_exclusive" is distinct from n."is_exclusive" then '"is_exclusive":' || coalesce(to_json(n."is_exclusive")::text, 'null') end, case when o."max_days_out" is distinct from n."max_days_out" then '"max_days_out":' || coalesce(to_json(n."max_days_out")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_equipment_categories_events_insert" after insert on "equipment_categories" referencing new table as new_rows for each statement execute function fieldwright."equipment_categories_events"();
create trigger "zz_equipment_categories_events_update" after update on "equipment_categories" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."equipment_categories_events"();
create trigger "zz_equipment_categories_events_delete" after delete on "equipment_categories" referencing old table as old_rows for each statement execute function fieldwright."equipment_categories_events"();
create or replace function fieldwright."equipment_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'category', 'manufacturer', 'model', 'serial_no', 'label_code', 'site', 'location', 'photo', 'notes', 'condition', 'is_down', 'calibration_due_on', 'inspection_due_on', 'whereabouts', 'holder_name', 'due_back_at', 'retired_on', 'purchased_on', 'warranty_until', 'purchase_minor', 'currency', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment.created', n.company, 'equipment', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."category" is not null then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when n."manufacturer" is not null then '"manufacturer":' || coalesce(to_json(n."manufacturer")::text, 'null') end, case when n."model" is not null then '"model":' || coalesce(to_json(n."model")::text, 'null') end, case when n."serial_no" is not null then '"serial_no":' || coalesce(to_json(n."serial_no")::text, 'null') end, case when n."label_code" is not null then '"label_code":' || coalesce(to_json(n."label_code")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."location" is not null then '"location":' || coalesce(to_json(n."location")::text, 'null') end, case when n."photo" is not null then '"photo":' || coalesce(to_json(n."photo")::text, 'null') end, case when n."notes" is not null then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when n."condition" is not null then '"condition":' || coalesce(to_json(n."condition")::text, 'null') end, case when n."is_down" is not null then '"is_down":' || coalesce(to_json(n."is_down")::text, 'null') end, case when n."calibration_due_on" is not null then '"calibration_due_on":' || coalesce(to_json(n."calibration_due_on")::text, 'null') end, case when n."inspection_due_on" is not null then '"inspection_due_on":' || coalesce(to_json(n."inspection_due_on")::text, 'null') end, case when n."whereabouts" is not null then '"whereabouts":' || coalesce(to_json(n."whereabouts")::text, 'null') end, case when n."holder_name" is not null then '"holder_name":' || coalesce(to_json(n."holder_name")::text, 'null') end, case when n."due_back_at" is not null then '"due_back_at":' || coalesce(to_json(n."due_back_at")::text, 'null') end, case when n."retired_on" is not null then '"retired_on":' || coalesce(to_json(n."retired_on")::text, 'null') end, case when n."purchased_on" is not null then '"purchased_on":' || coalesce(to_json(n."purchased_on")::text, 'null') end, case when n."warranty_until" is not null then '"warranty_until":' || coalesce(to_json(n."warranty_until")::text, 'null') end, case when n."purchase_minor" is not null then '"purchase_minor":' || coalesce(to_json(n."purchase_minor")::text, 'null') end, case when n."currency" is not null then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment.deleted', o.company, 'equipment', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."category" is not null then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."manufacturer" is not null then '"manufacturer":' || coalesce(to_json(o."manufacturer")::text, 'null') end, case when o."model" is not null then '"model":' || coalesce(to_json(o."model")::text, 'null') end, case when o."serial_no" is not null then '"serial_no":' || coalesce(to_json(o."serial_no")::text, 'null') end, case when o."label_code" is not null then '"label_code":' || coalesce(to_json(o."label_code")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."location" is not null then '"location":' || coalesce(to_json(o."location")::text, 'null') end, case when o."photo" is not null then '"photo":' || coalesce(to_json(o."photo")::text, 'null') end, case when o."notes" is not null then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."condition" is not null then '"condition":' || coalesce(to_json(o."condition")::text, 'null') end, case when o."is_down" is not null then '"is_down":' || coalesce(to_json(o."is_down")::text, 'null') end, case when o."calibration_due_on" is not null then '"calibration_due_on":' || coalesce(to_json(o."calibration_due_on")::text, 'null') end, case when o."inspection_due_on" is not null then '"inspection_due_on":' || coalesce(to_json(o."inspection_due_on")::text, 'null') end, case when o."whereabouts" is not null then '"whereabouts":' || coalesce(to_json(o."whereabouts")::text, 'null') end, case when o."holder_name" is not null then '"holder_name":' || coalesce(to_json(o."holder_name")::text, 'null') end, case when o."due_back_at" is not null then '"due_back_at":' || coalesce(to_json(o."due_back_at")::text, 'null') end, case when o."retired_on" is not null then '"retired_on":' || coalesce(to_json(o."retired_on")::text, 'null') end, case when o."purchased_on" is not null then '"purchased_on":' || coalesce(to_json(o."purchased_on")::text, 'null') end, case when o."warranty_until" is not null then '"warranty_until":' || coalesce(to_json(o."warranty_until")::text, 'null') end, case when o."purchase_minor" is not null then '"purchase_minor":' || coalesce(to_json(o."purchase_minor")::text, 'null') end, case when o."currency" is not null then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'equipment', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'equipment.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(o."category")::text, 'null') end, case when o."manufacturer" is distinct from n."manufacturer" then '"manufacturer":' || coalesce(to_json(o."manufacturer")::text, 'null') end, case when o."model" is distinct from n."model" then '"model":' || coalesce(to_json(o."model")::text, 'null') end, case when o."serial_no" is distinct from n."serial_no" then '"serial_no":' || coalesce(to_json(o."serial_no")::text, 'null') end, case when o."label_code" is distinct from n."label_code" then '"label_code":' || coalesce(to_json(o."label_code")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."location" is distinct from n."location" then '"location":' || coalesce(to_json(o."location")::text, 'null') end, case when o."photo" is distinct from n."photo" then '"photo":' || coalesce(to_json(o."photo")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(o."notes")::text, 'null') end, case when o."condition" is distinct from n."condition" then '"condition":' || coalesce(to_json(o."condition")::text, 'null') end, case when o."is_down" is distinct from n."is_down" then '"is_down":' || coalesce(to_json(o."is_down")::text, 'null') end, case when o."calibration_due_on" is distinct from n."calibration_due_on" then '"calibration_due_on":' || coalesce(to_json(o."calibration_due_on")::text, 'null') end, case when o."inspection_due_on" is distinct from n."inspection_due_on" then '"inspection_due_on":' || coalesce(to_json(o."inspection_due_on")::text, 'null') end, case when o."whereabouts" is distinct from n."whereabouts" then '"whereabouts":' || coalesce(to_json(o."whereabouts")::text, 'null') end, case when o."holder_name" is distinct from n."holder_name" then '"holder_name":' || coalesce(to_json(o."holder_name")::text, 'null') end, case when o."due_back_at" is distinct from n."due_back_at" then '"due_back_at":' || coalesce(to_json(o."due_back_at")::text, 'null') end, case when o."retired_on" is distinct from n."retired_on" then '"retired_on":' || coalesce(to_json(o."retired_on")::text, 'null') end, case when o."purchased_on" is distinct from n."purchased_on" then '"purchased_on":' || coalesce(to_json(o."purchased_on")::text, 'null') end, case when o."warranty_until" is distinct from n."warranty_until" then '"warranty_until":' || coalesce(to_json(o."warranty_until")::text, 'null') end, case when o."purchase_minor" is distinct from n."purchase_minor" then '"purchase_minor":' || coalesce(to_json(o."purchase_minor")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."category" is distinct from n."category" then '"category":' || coalesce(to_json(n."category")::text, 'null') end, case when o."manufacturer" is distinct from n."manufacturer" then '"manufacturer":' || coalesce(to_json(n."manufacturer")::text, 'null') end, case when o."model" is distinct from n."model" then '"model":' || coalesce(to_json(n."model")::text, 'null') end, case when o."serial_no" is distinct from n."serial_no" then '"serial_no":' || coalesce(to_json(n."serial_no")::text, 'null') end, case when o."label_code" is distinct from n."label_code" then '"label_code":' || coalesce(to_json(n."label_code")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."location" is distinct from n."location" then '"location":' || coalesce(to_json(n."location")::text, 'null') end, case when o."photo" is distinct from n."photo" then '"photo":' || coalesce(to_json(n."photo")::text, 'null') end, case when o."notes" is distinct from n."notes" then '"notes":' || coalesce(to_json(n."notes")::text, 'null') end, case when o."condition" is distinct from n."condition" then '"condition":' || coalesce(to_json(n."condition")::text, 'null') end, case when o."is_down" is distinct from n."is_down" then '"is_down":' || coalesce(to_json(n."is_down")::text, 'null') end, case when o."calibration_due_on" is distinct from n."calibration_due_on" then '"calibration_due_on":' || coalesce(to_json(n."calibration_due_on")::text, 'null') end, case when o."inspection_due_on" is distinct from n."inspection_due_on" then '"inspection_due_on":' || coalesce(to_json(n."inspection_due_on")::text, 'null') end, case when o."whereabouts" is distinct from n."whereabouts" then '"whereabouts":' || coalesce(to_json(n."whereabouts")::text, 'null') end, case when o."holder_name" is distinct from n."holder_name" then '"holder_name":' || coalesce(to_json(n."holder_name")::text, 'null') end, case when o."due_back_at" is distinct from n."due_back_at" then '"due_back_at":' || coalesce(to_json(n."due_back_at")::text, 'null') end, case when o."retired_on" is distinct from n."retired_on" then '"retired_on":' || coalesce(to_json(n."retired_on")::text, 'null') end, case when o."purchased_on" is distinct from n."purchased_on" then '"purchased_on":' || coalesce(to_json(n."purchased_on")::text, 'null') end, case when o."warranty_until" is distinct from n."warranty_until" then '"warranty_until":' || coalesce(to_json(n."warranty_until")::text, 'null') end, case when o."purchase_minor" is distinct from n."purchase_minor" then '"purchase_minor":' || coalesce(to_json(n."purchase_minor")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_equipment_events_insert" after insert on "equipment" referencing new table as new_rows for each statement execute function fieldwright."equipment_events"();
create trigger "zz_equipment_events_update" after update on "equipment" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."equipment_events"();
create trigger "zz_equipment_events_delete" after delete on "equipment" referencing old table as old_rows for each statement execute function fieldwright."equipment_events"();
create or replace function fieldwright."equipment_documents_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'equipment', 'kind', 'title', 'file', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-document.created', n.company, 'equipment_documents', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."equipment" is not null then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."title" is not null then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when n."file" is not null then '"file":' || coalesce(to_json(n."file")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-document.deleted', o.company, 'equipment_documents', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is not null then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."title" is not null then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."file" is not null then '"file":' || coalesce(to_json(o."file")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'equipment_documents', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'equipment-document.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(o."file")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(n."file")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_equipment_documents_events_insert" after insert on "equipment_documents" referencing new table as new_rows for each statement execute function fieldwright."equipment_documents_events"();
create trigger "zz_equipment_documents_events_update" after update on "equipment_documents" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."equipment_documents_events"();
create trigger "zz_equipment_documents_events_delete" after delete on "equipment_documents" referencing old table as old_rows for each statement execute function fieldwright."equipment_documents_events"();
create or replace function fieldwright."equipment_services_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'equipment', 'kind', 'done_on', 'result', 'done_by', 'remark', 'certificate', 'next_due_on', 'work_order', 'client_ref', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-service.created', n.company, 'equipment_services', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."equipment" is not null then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."done_on" is not null then '"done_on":' || coalesce(to_json(n."done_on")::text, 'null') end, case when n."result" is not null then '"result":' || coalesce(to_json(n."result")::text, 'null') end, case when n."done_by" is not null then '"done_by":' || coalesce(to_json(n."done_by")::text, 'null') end, case when n."remark" is not null then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when n."certificate" is not null then '"certificate":' || coalesce(to_json(n."certificate")::text, 'null') end, case when n."next_due_on" is not null then '"next_due_on":' || coalesce(to_json(n."next_due_on")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."client_ref" is not null then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-service.deleted', o.company, 'equipment_services', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is not null then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."done_on" is not null then '"done_on":' || coalesce(to_json(o."done_on")::text, 'null') end, case when o."result" is not null then '"result":' || coalesce(to_json(o."result")::text, 'null') end, case when o."done_by" is not null then '"done_by":' || coalesce(to_json(o."done_by")::text, 'null') end, case when o."remark" is not null then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."certificate" is not null then '"certificate":' || coalesce(to_json(o."certificate")::text, 'null') end, case when o."next_due_on" is not null then '"next_due_on":' || coalesce(to_json(o."next_due_on")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."client_ref" is not null then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'equipment_services', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'equipment-service.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."done_on" is distinct from n."done_on" then '"done_on":' || coalesce(to_json(o."done_on")::text, 'null') end, case when o."result" is distinct from n."result" then '"result":' || coalesce(to_json(o."result")::text, 'null') end, case when o."done_by" is distinct from n."done_by" then '"done_by":' || coalesce(to_json(o."done_by")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."certificate" is distinct from n."certificate" then '"certificate":' || coalesce(to_json(o."certificate")::text, 'null') end, case when o."next_due_on" is distinct from n."next_due_on" then '"next_due_on":' || coalesce(to_json(o."next_due_on")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."done_on" is distinct from n."done_on" then '"done_on":' || coalesce(to_json(n."done_on")::text, 'null') end, case when o."result" is distinct from n."result" then '"result":' || coalesce(to_json(n."result")::text, 'null') end, case when o."done_by" is distinct from n."done_by" then '"done_by":' || coalesce(to_json(n."done_by")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when o."certificate" is distinct from n."certificate" then '"certificate":' || coalesce(to_json(n."certificate")::text, 'null') end, case when o."next_due_on" is distinct from n."next_due_on" then '"next_due_on":' || coalesce(to_json(n."next_due_on")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_equipment_services_events_insert" after insert on "equipment_services" referencing new table as new_rows for each statement execute function fieldwright."equipment_services_events"();
create trigger "zz_equipment_services_events_update" after update on "equipment_services" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."equipment_services_events"();
create trigger "zz_equipment_services_events_delete" after delete on "equipment_services" referencing old table as old_rows for each statement execute function fieldwright."equipment_services_events"();
create or replace function fieldwright."meters_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'equipment', 'name', 'unit', 'rolls_over_at', 'last_value', 'last_read_at', 'total', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'meter.created', n.company, 'meters', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."equipment" is not null then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."unit" is not null then '"unit":' || coalesce(to_json(n."unit")::text, 'null') end, case when n."rolls_over_at" is not null then '"rolls_over_at":' || coalesce(to_json(n."rolls_over_at")::text, 'null') end, case when n."last_value" is not null then '"last_value":' || coalesce(to_json(n."last_value")::text, 'null') end, case when n."last_read_at" is not null then '"last_read_at":' || coalesce(to_json(n."last_read_at")::text, 'null') end, case when n."total" is not null then '"total":' || coalesce(to_json(n."total")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'meter.deleted', o.company, 'meters', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is not null then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."unit" is not null then '"unit":' || coalesce(to_json(o."unit")::text, 'null') end, case when o."rolls_over_at" is not null then '"rolls_over_at":' || coalesce(to_json(o."rolls_over_at")::text, 'null') end, case when o."last_value" is not null then '"last_value":' || coalesce(to_json(o."last_value")::text, 'null') end, case when o."last_read_at" is not null then '"last_read_at":' || coalesce(to_json(o."last_read_at")::text, 'null') end, case when o."total" is not null then '"total":' || coalesce(to_json(o."total")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'meters', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'meter.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."unit" is distinct from n."unit" then '"unit":' || coalesce(to_json(o."unit")::text, 'null') end, case when o."rolls_over_at" is distinct from n."rolls_over_at" then '"rolls_over_at":' || coalesce(to_json(o."rolls_over_at")::text, 'null') end, case when o."last_value" is distinct from n."last_value" then '"last_value":' || coalesce(to_json(o."last_value")::text, 'null') end, case when o."last_read_at" is distinct from n."last_read_at" then '"last_read_at":' || coalesce(to_json(o."last_read_at")::text, 'null') end, case when o."total" is distinct from n."total" then '"total":' || coalesce(to_json(o."total")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."unit" is distinct from n."unit" then '"unit":' || coalesce(to_json(n."unit")::text, 'null') end, case when o."rolls_over_at" is distinct from n."rolls_over_at" then '"rolls_over_at":' || coalesce(to_json(n."rolls_over_at")::text, 'null') end, case when o."last_value" is distinct from n."last_value" then '"last_value":' || coalesce(to_json(n."last_value")::text, 'null') end, case when o."last_read_at" is distinct from n."last_read_at" then '"last_read_at":' || coalesce(to_json(n."last_read_at")::text, 'null') end, case when o."total" is distinct from n."total" then '"total":' || coalesce(to_json(n."total")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_meters_events_insert" after insert on "meters" referencing new table as new_rows for each statement execute function fieldwright."meters_events"();
create trigger "zz_meters_events_update" after update on "meters" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."meters_events"();
create trigger "zz_meters_events_delete" after delete on "meters" referencing old table as old_rows for each statement execute function fieldwright."meters_events"();
create or replace function fieldwright."meter_readings_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'meter', 'value', 'read_at', 'reason', 'total', 'reader_name', 'remark', 'client_ref', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'meter-reading.created', n.company, 'meter_readings', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."meter" is not null then '"meter":' || coalesce(to_json(n."meter")::text, 'null') end, case when n."value" is not null then '"value":' || coalesce(to_json(n."value")::text, 'null') end, case when n."read_at" is not null then '"read_at":' || coalesce(to_json(n."read_at")::text, 'null') end, case when n."reason" is not null then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when n."total" is not null then '"total":' || coalesce(to_json(n."total")::text, 'null') end, case when n."reader_name" is not null then '"reader_name":' || coalesce(to_json(n."reader_name")::text, 'null') end, case when n."remark" is not null then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when n."client_ref" is not null then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'meter-reading.deleted', o.company, 'meter_readings', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."meter" is not null then '"meter":' || coalesce(to_json(o."meter")::text, 'null') end, case when o."value" is not null then '"value":' || coalesce(to_json(o."value")::text, 'null') end, case when o."read_at" is not null then '"read_at":' || coalesce(to_json(o."read_at")::text, 'null') end, case when o."reason" is not null then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."total" is not null then '"total":' || coalesce(to_json(o."total")::text, 'null') end, case when o."reader_name" is not null then '"reader_name":' || coalesce(to_json(o."reader_name")::text, 'null') end, case when o."remark" is not null then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."client_ref" is not null then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'meter_readings', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'meter-reading.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."meter" is distinct from n."meter" then '"meter":' || coalesce(to_json(o."meter")::text, 'null') end, case when o."value" is distinct from n."value" then '"value":' || coalesce(to_json(o."value")::text, 'null') end, case when o."read_at" is distinct from n."read_at" then '"read_at":' || coalesce(to_json(o."read_at")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."total" is distinct from n."total" then '"total":' || coalesce(to_json(o."total")::text, 'null') end, case when o."reader_name" is distinct from n."reader_name" then '"reader_name":' || coalesce(to_json(o."reader_name")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."meter" is distinct from n."meter" then '"meter":' || coalesce(to_json(n."meter")::text, 'null') end, case when o."value" is distinct from n."value" then '"value":' || coalesce(to_json(n."value")::text, 'null') end, case when o."read_at" is distinct from n."read_at" then '"read_at":' || coalesce(to_json(n."read_at")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when o."total" is distinct from n."total" then '"total":' || coalesce(to_json(n."total")::text, 'null') end, case when o."reader_name" is distinct from n."reader_name" then '"reader_name":' || coalesce(to_json(n."reader_name")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_meter_readings_events_insert" after insert on "meter_readings" referencing new table as new_rows for each statement execute function fieldwright."meter_readings_events"();
create trigger "zz_meter_readings_events_update" after update on "meter_readings" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."meter_readings_events"();
create trigger "zz_meter_readings_events_delete" after delete on "meter_readings" referencing old table as old_rows for each statement execute function fieldwright."meter_readings_events"();
create or replace function fieldwright."equipment_bookings_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'equipment', 'work_order', 'task', 'starts_at', 'ends_at', 'state', 'is_exclusive', 'is_overdue', 'client_ref', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-booking.created', n.company, 'equipment_bookings', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."equipment" is not null then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."task" is not null then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when n."starts_at" is not null then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when n."ends_at" is not null then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."is_exclusive" is not null then '"is_exclusive":' || coalesce(to_json(n."is_exclusive")::text, 'null') end, case when n."is_overdue" is not null then '"is_overdue":' || coalesce(to_json(n."is_overdue")::text, 'null') end, case when n."client_ref" is not null then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-booking.deleted', o.company, 'equipment_bookings', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is not null then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."task" is not null then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."starts_at" is not null then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is not null then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."is_exclusive" is not null then '"is_exclusive":' || coalesce(to_json(o."is_exclusive")::text, 'null') end, case when o."is_overdue" is not null then '"is_overdue":' || coalesce(to_json(o."is_overdue")::text, 'null') end, case when o."client_ref" is not null then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'equipment_bookings', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'equipment-booking.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(o."task")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."is_exclusive" is distinct from n."is_exclusive" then '"is_exclusive":' || coalesce(to_json(o."is_exclusive")::text, 'null') end, case when o."is_overdue" is distinct from n."is_overdue" then '"is_overdue":' || coalesce(to_json(o."is_overdue")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."task" is distinct from n."task" then '"task":' || coalesce(to_json(n."task")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."is_exclusive" is distinct from n."is_exclusive" then '"is_exclusive":' || coalesce(to_json(n."is_exclusive")::text, 'null') end, case when o."is_overdue" is distinct from n."is_overdue" then '"is_overdue":' || coalesce(to_json(n."is_overdue")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_equipment_bookings_events_insert" after insert on "equipment_bookings" referencing new table as new_rows for each statement execute function fieldwright."equipment_bookings_events"();
create trigger "zz_equipment_bookings_events_update" after update on "equipment_bookings" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."equipment_bookings_events"();
create trigger "zz_equipment_bookings_events_delete" after delete on "equipment_bookings" referencing old table as old_rows for each statement execute function fieldwright."equipment_bookings_events"();
create or replace function fieldwright."equipment_checkouts_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'equipment', 'technician', 'holder', 'holder_name', 'work_order', 'out_at', 'out_condition', 'due_back_at', 'in_at', 'in_condition', 'in_by', 'remark', 'client_ref', 'in_client_ref', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-checkout.created', n.company, 'equipment_checkouts', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."equipment" is not null then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when n."technician" is not null then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when n."holder" is not null then '"holder":' || coalesce(to_json(n."holder")::text, 'null') end, case when n."holder_name" is not null then '"holder_name":' || coalesce(to_json(n."holder_name")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."out_at" is not null then '"out_at":' || coalesce(to_json(n."out_at")::text, 'null') end, case when n."out_condition" is not null then '"out_condition":' || coalesce(to_json(n."out_condition")::text, 'null') end, case when n."due_back_at" is not null then '"due_back_at":' || coalesce(to_json(n."due_back_at")::text, 'null') end, case when n."in_at" is not null then '"in_at":' || coalesce(to_json(n."in_at")::text, 'null') end, case when n."in_condition" is not null then '"in_condition":' || coalesce(to_json(n."in_condition")::text, 'null') end, case when n."in_by" is not null then '"in_by":' || coalesce(to_json(n."in_by")::text, 'null') end, case when n."remark" is not null then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when n."client_ref" is not null then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end, case when n."in_client_ref" is not null then '"in_client_ref":' || coalesce(to_json(n."in_client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'equipment-checkout.deleted', o.company, 'equipment_checkouts', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is not null then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."technician" is not null then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."holder" is not null then '"holder":' || coalesce(to_json(o."holder")::text, 'null') end, case when o."holder_name" is not null then '"holder_name":' || coalesce(to_json(o."holder_name")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."out_at" is not null then '"out_at":' || coalesce(to_json(o."out_at")::text, 'null') end, case when o."out_condition" is not null then '"out_condition":' || coalesce(to_json(o."out_condition")::text, 'null') end, case when o."due_back_at" is not null then '"due_back_at":' || coalesce(to_json(o."due_back_at")::text, 'null') end, case when o."in_at" is not null then '"in_at":' || coalesce(to_json(o."in_at")::text, 'null') end, case when o."in_condition" is not null then '"in_condition":' || coalesce(to_json(o."in_condition")::text, 'null') end, case when o."in_by" is not null then '"in_by":' || coalesce(to_json(o."in_by")::text, 'null') end, case when o."remark" is not null then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."client_ref" is not null then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end, case when o."in_client_ref" is not null then '"in_client_ref":' || coalesce(to_json(o."in_client_ref")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'equipment_checkouts', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'equipment-checkout.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(o."technician")::text, 'null') end, case when o."holder" is distinct from n."holder" then '"holder":' || coalesce(to_json(o."holder")::text, 'null') end, case when o."holder_name" is distinct from n."holder_name" then '"holder_name":' || coalesce(to_json(o."holder_name")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."out_at" is distinct from n."out_at" then '"out_at":' || coalesce(to_json(o."out_at")::text, 'null') end, case when o."out_condition" is distinct from n."out_condition" then '"out_condition":' || coalesce(to_json(o."out_condition")::text, 'null') end, case when o."due_back_at" is distinct from n."due_back_at" then '"due_back_at":' || coalesce(to_json(o."due_back_at")::text, 'null') end, case when o."in_at" is distinct from n."in_at" then '"in_at":' || coalesce(to_json(o."in_at")::text, 'null') end, case when o."in_condition" is distinct from n."in_condition" then '"in_condition":' || coalesce(to_json(o."in_condition")::text, 'null') end, case when o."in_by" is distinct from n."in_by" then '"in_by":' || coalesce(to_json(o."in_by")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(o."remark")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(o."client_ref")::text, 'null') end, case when o."in_client_ref" is distinct from n."in_client_ref" then '"in_client_ref":' || coalesce(to_json(o."in_client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when o."technician" is distinct from n."technician" then '"technician":' || coalesce(to_json(n."technician")::text, 'null') end, case when o."holder" is distinct from n."holder" then '"holder":' || coalesce(to_json(n."holder")::text, 'null') end, case when o."holder_name" is distinct from n."holder_name" then '"holder_name":' || coalesce(to_json(n."holder_name")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."out_at" is distinct from n."out_at" then '"out_at":' || coalesce(to_json(n."out_at")::text, 'null') end, case when o."out_condition" is distinct from n."out_condition" then '"out_condition":' || coalesce(to_json(n."out_condition")::text, 'null') end, case when o."due_back_at" is distinct from n."due_back_at" then '"due_back_at":' || coalesce(to_json(n."due_back_at")::text, 'null') end, case when o."in_at" is distinct from n."in_at" then '"in_at":' || coalesce(to_json(n."in_at")::text, 'null') end, case when o."in_condition" is distinct from n."in_condition" then '"in_condition":' || coalesce(to_json(n."in_condition")::text, 'null') end, case when o."in_by" is distinct from n."in_by" then '"in_by":' || coalesce(to_json(n."in_by")::text, 'null') end, case when o."remark" is distinct from n."remark" then '"remark":' || coalesce(to_json(n."remark")::text, 'null') end, case when o."client_ref" is distinct from n."client_ref" then '"client_ref":' || coalesce(to_json(n."client_ref")::text, 'null') end, case when o."in_client_ref" is distinct from n."in_client_ref" then '"in_client_ref":' || coalesce(to_json(n."in_client_ref")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_equipment_checkouts_events_insert" after insert on "equipment_checkouts" referencing new table as new_rows for each statement execute function fieldwright."equipment_checkouts_events"();
create trigger "zz_equipment_checkouts_events_update" after update on "equipment_checkouts" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."equipment_checkouts_events"();
create trigger "zz_equipment_checkouts_events_delete" after delete on "equipment_checkouts" referencing old table as old_rows for each statement execute function fieldwright."equipment_checkouts_events"();
create or replace function fieldwright."maintenance_plans_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'name', 'equipment', 'state', 'trigger', 'rule', 'starts_on', 'starts', 'anchor', 'meter', 'every_units', 'start_total', 'outstanding', 'lead_days', 'work_type', 'title', 'instructions', 'task_titles', 'priority', 'site', 'client', 'customer_name', 'address_text', 'planned_until', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'maintenance-plan.created', n.company, 'maintenance_plans', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."equipment" is not null then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."trigger" is not null then '"trigger":' || coalesce(to_json(n."trigger")::text, 'null') end, case when n."rule" is not null then '"rule":' || coalesce(to_json(n."rule")::text, 'null') end, case when n."starts_on" is not null then '"starts_on":' || coalesce(to_json(n."starts_on")::text, 'null') end, case when n."starts" is not null then '"starts":' || coalesce(to_json(n."starts")::text, 'null') end, case when n."anchor" is not null then '"anchor":' || coalesce(to_json(n."anchor")::text, 'null') end, case when n."meter" is not null then '"meter":' || coalesce(to_json(n."meter")::text, 'null') end, case when n."every_units" is not null then '"every_units":' || coalesce(to_json(n."every_units")::text, 'null') end, case when n."start_total" is not null then '"start_total":' || coalesce(to_json(n."start_total")::text, 'null') end, case when n."outstanding" is not null then '"outstanding":' || coalesce(to_json(n."outstanding")::text, 'null') end, case when n."lead_days" is not null then '"lead_days":' || coalesce(to_json(n."lead_days")::text, 'null') end, case when n."work_type" is not null then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when n."title" is not null then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when n."instructions" is not null then '"instructions":' || coalesce(to_json(n."instructions")::text, 'null') end, case when n."task_titles" is not null then '"task_titles":' || coalesce(to_json(n."task_titles")::text, 'null') end, case when n."priority" is not null then '"priority":' || coalesce(to_json(n."priority")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."client" is not null then '"client":' || coalesce(to_json(n."client")::text, 'null') end, case when n."customer_name" is not null then '"customer_name":' || coalesce(to_json(n."customer_name")::text, 'null') end, case when n."address_text" is not null then '"address_text":' || coalesce(to_json(n."address_text")::text, 'null') end, case when n."planned_until" is not null then '"planned_until":' || coalesce(to_json(n."planned_until")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'maintenance-plan.deleted', o.company, 'maintenance_plans', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."equipment" is not null then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."trigger" is not null then '"trigger":' || coalesce(to_json(o."trigger")::text, 'null') end, case when o."rule" is not null then '"rule":' || coalesce(to_json(o."rule")::text, 'null') end, case when o."starts_on" is not null then '"starts_on":' || coalesce(to_json(o."starts_on")::text, 'null') end, case when o."starts" is not null then '"starts":' || coalesce(to_json(o."starts")::text, 'null') end, case when o."anchor" is not null then '"anchor":' || coalesce(to_json(o."anchor")::text, 'null') end, case when o."meter" is not null then '"meter":' || coalesce(to_json(o."meter")::text, 'null') end, case when o."every_units" is not null then '"every_units":' || coalesce(to_json(o."every_units")::text, 'null') end, case when o."start_total" is not null then '"start_total":' || coalesce(to_json(o."start_total")::text, 'null') end, case when o."outstanding" is not null then '"outstanding":' || coalesce(to_json(o."outstanding")::text, 'null') end, case when o."lead_days" is not null then '"lead_days":' || coalesce(to_json(o."lead_days")::text, 'null') end, case when o."work_type" is not null then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."title" is not null then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."instructions" is not null then '"instructions":' || coalesce(to_json(o."instructions")::text, 'null') end, case when o."task_titles" is not null then '"task_titles":' || coalesce(to_json(o."task_titles")::text, 'null') end, case when o."priority" is not null then '"priority":' || coalesce(to_json(o."priority")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."client" is not null then '"client":' || coalesce(to_json(o."client")::text, 'null') end, case when o."customer_name" is not null then '"customer_name":' || coalesce(to_json(o."customer_name")::text, 'null') end, case when o."address_text" is not null then '"address_text":' || coalesce(to_json(o."address_text")::text, 'null') end, case when o."planned_until" is not null then '"planned_until":' || coalesce(to_json(o."planned_until")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'maintenance_plans', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'maintenance-plan.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(o."equipment")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."trigger" is distinct from n."trigger" then '"trigger":' || coalesce(to_json(o."trigger")::text, 'null') end, case when o."rule" is distinct from n."rule" then '"rule":' || coalesce(to_json(o."rule")::text, 'null') end, case when o."starts_on" is distinct from n."starts_on" then '"starts_on":' || coalesce(to_json(o."starts_on")::text, 'null') end, case when o."starts" is distinct from n."starts" then '"starts":' || coalesce(to_json(o."starts")::text, 'null') end, case when o."anchor" is distinct from n."anchor" then '"anchor":' || coalesce(to_json(o."anchor")::text, 'null') end, case when o."meter" is distinct from n."meter" then '"meter":' || coalesce(to_json(o."meter")::text, 'null') end, case when o."every_units" is distinct from n."every_units" then '"every_units":' || coalesce(to_json(o."every_units")::text, 'null') end, case when o."start_total" is distinct from n."start_total" then '"start_total":' || coalesce(to_json(o."start_total")::text, 'null') end, case when o."outstanding" is distinct from n."outstanding" then '"outstanding":' || coalesce(to_json(o."outstanding")::text, 'null') end, case when o."lead_days" is distinct from n."lead_days" then '"lead_days":' || coalesce(to_json(o."lead_days")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(o."title")::text, 'null') end, case when o."instructions" is distinct from n."instructions" then '"instructions":' || coalesce(to_json(o."instructions")::text, 'null') end, case when o."task_titles"::text is distinct from n."task_titles"::text then '"task_titles":' || coalesce(to_json(o."task_titles")::text, 'null') end, case when o."priority" is distinct from n."priority" then '"priority":' || coalesce(to_json(o."priority")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."client" is distinct from n."client" then '"client":' || coalesce(to_json(o."client")::text, 'null') end, case when o."customer_name" is distinct from n."customer_name" then '"customer_name":' || coalesce(to_json(o."customer_name")::text, 'null') end, case when o."address_text" is distinct from n."address_text" then '"address_text":' || coalesce(to_json(o."address_text")::text, 'null') end, case when o."planned_until" is distinct from n."planned_until" then '"planned_until":' || coalesce(to_json(o."planned_until")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."equipment" is distinct from n."equipment" then '"equipment":' || coalesce(to_json(n."equipment")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."trigger" is distinct from n."trigger" then '"trigger":' || coalesce(to_json(n."trigger")::text, 'null') end, case when o."rule" is distinct from n."rule" then '"rule":' || coalesce(to_json(n."rule")::text, 'null') end, case when o."starts_on" is distinct from n."starts_on" then '"starts_on":' || coalesce(to_json(n."starts_on")::text, 'null') end, case when o."starts" is distinct from n."starts" then '"starts":' || coalesce(to_json(n."starts")::text, 'null') end, case when o."anchor" is distinct from n."anchor" then '"anchor":' || coalesce(to_json(n."anchor")::text, 'null') end, case when o."meter" is distinct from n."meter" then '"meter":' || coalesce(to_json(n."meter")::text, 'null') end, case when o."every_units" is distinct from n."every_units" then '"every_units":' || coalesce(to_json(n."every_units")::text, 'null') end, case when o."start_total" is distinct from n."start_total" then '"start_total":' || coalesce(to_json(n."start_total")::text, 'null') end, case when o."outstanding" is distinct from n."outstanding" then '"outstanding":' || coalesce(to_json(n."outstanding")::text, 'null') end, case when o."lead_days" is distinct from n."lead_days" then '"lead_days":' || coalesce(to_json(n."lead_days")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when o."title" is distinct from n."title" then '"title":' || coalesce(to_json(n."title")::text, 'null') end, case when o."instructions" is distinct from n."instructions" then '"instructions":' || coalesce(to_json(n."instructions")::text, 'null') end, case when o."task_titles"::text is distinct from n."task_titles"::text then '"task_titles":' || coalesce(to_json(n."task_titles")::text, 'null') end, case when o."priority" is distinct from n."priority" then '"priority":' || coalesce(to_json(n."priority")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."client" is distinct from n."client" then '"client":' || coalesce(to_json(n."client")::text, 'null') end, case when o."customer_name" is distinct from n."customer_name" then '"customer_name":' || coalesce(to_json(n."customer_name")::text, 'null') end, case when o."address_text" is distinct from n."address_text" then '"address_text":' || coalesce(to_json(n."address_text")::text, 'null') end, case when o."planned_until" is distinct from n."planned_until" then '"planned_until":' || coalesce(to_json(n."planned_until")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_maintenance_plans_events_insert" after insert on "maintenance_plans" referencing new table as new_rows for each statement execute function fieldwright."maintenance_plans_events"();
create trigger "zz_maintenance_plans_events_update" after update on "maintenance_plans" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."maintenance_plans_events"();
create trigger "zz_maintenance_plans_events_delete" after delete on "maintenance_plans" referencing old table as old_rows for each statement execute function fieldwright."maintenance_plans_events"();
create or replace function fieldwright."maintenance_occurrences_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'plan', 'occurs_on', 'crossing', 'due_on', 'state', 'work_order', 'reason', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'maintenance-occurrence.created', n.company, 'maintenance_occurrences', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."plan" is not null then '"plan":' || coalesce(to_json(n."plan")::text, 'null') end, case when n."occurs_on" is not null then '"occurs_on":' || coalesce(to_json(n."occurs_on")::text, 'null') end, case when n."crossing" is not null then '"crossing":' || coalesce(to_json(n."crossing")::text, 'null') end, case when n."due_on" is not null then '"due_on":' || coalesce(to_json(n."due_on")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."reason" is not null then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'maintenance-occurrence.deleted', o.company, 'maintenance_occurrences', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."plan" is not null then '"plan":' || coalesce(to_json(o."plan")::text, 'null') end, case when o."occurs_on" is not null then '"occurs_on":' || coalesce(to_json(o."occurs_on")::text, 'null') end, case when o."crossing" is not null then '"crossing":' || coalesce(to_json(o."crossing")::text, 'null') end, case when o."due_on" is not null then '"due_on":' || coalesce(to_json(o."due_on")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."reason" is not null then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'maintenance_occurrences', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'maintenance-occurrence.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."plan" is distinct from n."plan" then '"plan":' || coalesce(to_json(o."plan")::text, 'null') end, case when o."occurs_on" is distinct from n."occurs_on" then '"occurs_on":' || coalesce(to_json(o."occurs_on")::text, 'null') end, case when o."crossing" is distinct from n."crossing" then '"crossing":' || coalesce(to_json(o."crossing")::text, 'null') end, case when o."due_on" is distinct from n."due_on" then '"due_on":' || coalesce(to_json(o."due_on")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."plan" is distinct from n."plan" then '"plan":' || coalesce(to_json(n."plan")::text, 'null') end, case when o."occurs_on" is distinct from n."occurs_on" then '"occurs_on":' || coalesce(to_json(n."occurs_on")::text, 'null') end, case when o."crossing" is distinct from n."crossing" then '"crossing":' || coalesce(to_json(n."crossing")::text, 'null') end, case when o."due_on" is distinct from n."due_on" then '"due_on":' || coalesce(to_json(n."due_on")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_maintenance_occurrences_events_insert" after insert on "maintenance_occurrences" referencing new table as new_rows for each statement execute function fieldwright."maintenance_occurrences_events"();
create trigger "zz_maintenance_occurrences_events_update" after update on "maintenance_occurrences" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."maintenance_occurrences_events"();
create trigger "zz_maintenance_occurrences_events_delete" after delete on "maintenance_occurrences" referencing old table as old_rows for each statement execute function fieldwright."maintenance_occurrences_events"();
create or replace function fieldwright."mailboxes_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'name', 'kind', 'is_active', 'site', 'host', 'port', 'security', 'folder', 'user_name', 'auth', 'password', 'access_token', 'signing_secret', 'interval_seconds', 'after_reading', 'move_to_folder', 'auth_server', 'raw_retention_days', 'responsible', 'silent_after_hours', 'uid_validity', 'last_uid', 'last_contact_at', 'last_mail_at', 'last_error_code', 'last_error_message', 'last_error_at', 'alerted_at', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'mailboxe.created', n.company, 'mailboxes', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."host" is not null then '"host":' || coalesce(to_json(n."host")::text, 'null') end, case when n."port" is not null then '"port":' || coalesce(to_json(n."port")::text, 'null') end, case when n."security" is not null then '"security":' || coalesce(to_json(n."security")::text, 'null') end, case when n."folder" is not null then '"folder":' || coalesce(to_json(n."folder")::text, 'null') end, case when n."user_name" is not null then '"user_name":' || coalesce(to_json(n."user_name")::text, 'null') end, case when n."auth" is not null then '"auth":' || coalesce(to_json(n."auth")::text, 'null') end, case when n."interval_seconds" is not null then '"interval_seconds":' || coalesce(to_json(n."interval_seconds")::text, 'null') end, case when n."after_reading" is not null then '"after_reading":' || coalesce(to_json(n."after_reading")::text, 'null') end, case when n."move_to_folder" is not null then '"move_to_folder":' || coalesce(to_json(n."move_to_folder")::text, 'null') end, case when n."auth_server" is not null then '"auth_server":' || coalesce(to_json(n."auth_server")::text, 'null') end, case when n."raw_retention_days" is not null then '"raw_retention_days":' || coalesce(to_json(n."raw_retention_days")::text, 'null') end, case when n."responsible" is not null then '"responsible":' || coalesce(to_json(n."responsible")::text, 'null') end, case when n."silent_after_hours" is not null then '"silent_after_hours":' || coalesce(to_json(n."silent_after_hours")::text, 'null') end, case when n."last_error_code" is not null then '"last_error_code":' || coalesce(to_json(n."last_error_code")::text, 'null') end, case when n."last_error_message" is not null then '"last_error_message":' || coalesce(to_json(n."last_error_message")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'mailboxe.deleted', o.company, 'mailboxes', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."host" is not null then '"host":' || coalesce(to_json(o."host")::text, 'null') end, case when o."port" is not null then '"port":' || coalesce(to_json(o."port")::text, 'null') end, case when o."security" is not null then '"security":' || coalesce(to_json(o."security")::text, 'null') end, case when o."folder" is not null then '"folder":' || coalesce(to_json(o."folder")::text, 'null') end, case when o."user_name" is not null then '"user_name":' || coalesce(to_json(o."user_name")::text, 'null') end, case when o."auth" is not null then '"auth":' || coalesce(to_json(o."auth")::text, 'null') end, case when o."interval_seconds" is not null then '"interval_seconds":' || coalesce(to_json(o."interval_seconds")::text, 'null') end, case when o."after_reading" is not null then '"after_reading":' || coalesce(to_json(o."after_reading")::text, 'null') end, case when o."move_to_folder" is not null then '"move_to_folder":' || coalesce(to_json(o."move_to_folder")::text, 'null') end, case when o."auth_server" is not null then '"auth_server":' || coalesce(to_json(o."auth_server")::text, 'null') end, case when o."raw_retention_days" is not null then '"raw_retention_days":' || coalesce(to_json(o."raw_retention_days")::text, 'null') end, case when o."responsible" is not null then '"responsible":' || coalesce(to_json(o."responsible")::text, 'null') end, case when o."silent_after_hours" is not null then '"silent_after_hours":' || coalesce(to_json(o."silent_after_hours")::text, 'null') end, case when o."last_error_code" is not null then '"last_error_code":' || coalesce(to_json(o."last_error_code")::text, 'null') end, case when o."last_error_message" is not null then '"last_error_message":' || coalesce(to_json(o."last_error_message")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'mailboxes', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."last_error_code"::text is distinct from n."last_error_code"::text and n."last_error_code"::text is not null then 'mailboxe.failed'
          when o."last_error_code"::text is distinct from n."last_error_code"::text and n."last_error_code"::text is null then 'mailboxe.recovered'
          else 'mailboxe.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."host" is distinct from n."host" then '"host":' || coalesce(to_json(o."host")::text, 'null') end, case when o."port" is distinct from n."port" then '"port":' || coalesce(to_json(o."port")::text, 'null') end, case when o."security" is distinct from n."security" then '"security":' || coalesce(to_json(o."security")::text, 'null') end, case when o."folder" is distinct from n."folder" then '"folder":' || coalesce(to_json(o."folder")::text, 'null') end, case when o."user_name" is distinct from n."user_name" then '"user_name":' || coalesce(to_json(o."user_name")::text, 'null') end, case when o."auth" is distinct from n."auth" then '"auth":' || coalesce(to_json(o."auth")::text, 'null') end, case when o."interval_seconds" is distinct from n."interval_seconds" then '"interval_seconds":' || coalesce(to_json(o."interval_seconds")::text, 'null') end, case when o."after_reading" is distinct from n."after_reading" then '"after_reading":' || coalesce(to_json(o."after_reading")::text, 'null') end, case when o."move_to_folder" is distinct from n."move_to_folder" then '"move_to_folder":' || coalesce(to_json(o."move_to_folder")::text, 'null') end, case when o."auth_server" is distinct from n."auth_server" then '"auth_server":' || coalesce(to_json(o."auth_server")::text, 'null') end, case when o."raw_retention_days" is distinct from n."raw_retention_days" then '"raw_retention_days":' || coalesce(to_json(o."raw_retention_days")::text, 'null') end, case when o."responsible" is distinct from n."responsible" then '"responsible":' || coalesce(to_json(o."responsible")::text, 'null') end, case when o."silent_after_hours" is distinct from n."silent_after_hours" then '"silent_after_hours":' || coalesce(to_json(o."silent_after_hours")::text, 'null') end, case when o."last_error_code" is distinct from n."last_error_code" then '"last_error_code":' || coalesce(to_json(o."last_error_code")::text, 'null') end, case when o."last_error_message" is distinct from n."last_error_message" then '"last_error_message":' || coalesce(to_json(o."last_error_message")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."host" is distinct from n."host" then '"host":' || coalesce(to_json(n."host")::text, 'null') end, case when o."port" is distinct from n."port" then '"port":' || coalesce(to_json(n."port")::text, 'null') end, case when o."security" is distinct from n."security" then '"security":' || coalesce(to_json(n."security")::text, 'null') end, case when o."folder" is distinct from n."folder" then '"folder":' || coalesce(to_json(n."folder")::text, 'null') end, case when o."user_name" is distinct from n."user_name" then '"user_name":' || coalesce(to_json(n."user_name")::text, 'null') end, case when o."auth" is distinct from n."auth" then '"auth":' || coalesce(to_json(n."auth")::text, 'null') end, case when o."interval_seconds" is distinct from n."interval_seconds" then '"interval_seconds":' || coalesce(to_json(n."interval_seconds")::text, 'null') end, case when o."after_reading" is distinct from n."after_reading" then '"after_reading":' || coalesce(to_json(n."after_reading")::text, 'null') end, case when o."move_to_folder" is distinct from n."move_to_folder" then '"move_to_folder":' || coalesce(to_json(n."move_to_folder")::text, 'null') end, case when o."auth_server" is distinct from n."auth_server" then '"auth_server":' || coalesce(to_json(n."auth_server")::text, 'null') end, case when o."raw_retention_days" is distinct from n."raw_retention_days" then '"raw_retention_days":' || coalesce(to_json(n."raw_retention_days")::text, 'null') end, case when o."responsible" is distinct from n."responsible" then '"responsible":' || coalesce(to_json(n."responsible")::text, 'null') end, case when o."silent_after_hours" is distinct from n."silent_after_hours" then '"silent_after_hours":' || coalesce(to_json(n."silent_after_hours")::text, 'null') end, case when o."last_error_code" is distinct from n."last_error_code" then '"last_error_code":' || coalesce(to_json(n."last_error_code")::text, 'null') end, case when o."last_error_message" is distinct from n."last_error_message" then '"last_error_message":' || coalesce(to_json(n."last_error_message")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_mailboxes_events_insert" after insert on "mailboxes" referencing new table as new_rows for each statement execute function fieldwright."mailboxes_events"();
create trigger "zz_mailboxes_events_update" after update on "mailboxes" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."mailboxes_events"();
create trigger "zz_mailboxes_events_delete" after delete on "mailboxes" referencing old table as old_rows for each statement execute function fieldwright."mailboxes_events"();
create or replace function fieldwright."mail_rules_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'name', 'priority', 'mailbox', 'sender', 'domain', 'subject', 'kinds', 'action', 'route_to', 'is_active', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'mail-rule.created', n.company, 'mail_rules', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."priority" is not null then '"priority":' || coalesce(to_json(n."priority")::text, 'null') end, case when n."mailbox" is not null then '"mailbox":' || coalesce(to_json(n."mailbox")::text, 'null') end, case when n."sender" is not null then '"sender":' || coalesce(to_json(n."sender")::text, 'null') end, case when n."domain" is not null then '"domain":' || coalesce(to_json(n."domain")::text, 'null') end, case when n."subject" is not null then '"subject":' || coalesce(to_json(n."subject")::text, 'null') end, case when n."kinds" is not null then '"kinds":' || coalesce(to_json(n."kinds")::text, 'null') end, case when n."action" is not null then '"action":' || coalesce(to_json(n."action")::text, 'null') end, case when n."route_to" is not null then '"route_to":' || coalesce(to_json(n."route_to")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'mail-rule.deleted', o.company, 'mail_rules', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."priority" is not null then '"priority":' || coalesce(to_json(o."priority")::text, 'null') end, case when o."mailbox" is not null then '"mailbox":' || coalesce(to_json(o."mailbox")::text, 'null') end, case when o."sender" is not null then '"sender":' || coalesce(to_json(o."sender")::text, 'null') end, case when o."domain" is not null then '"domain":' || coalesce(to_json(o."domain")::text, 'null') end, case when o."subject" is not null then '"subject":' || coalesce(to_json(o."subject")::text, 'null') end, case when o."kinds" is not null then '"kinds":' || coalesce(to_json(o."kinds")::text, 'null') end, case when o."action" is not null then '"action":' || coalesce(to_json(o."action")::text, 'null') end, case when o."route_to" is not null then '"route_to":' || coalesce(to_json(o."route_to")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'mail_rules', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'mail-rule.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."priority" is distinct from n."priority" then '"priority":' || coalesce(to_json(o."priority")::text, 'null') end, case when o."mailbox" is distinct from n."mailbox" then '"mailbox":' || coalesce(to_json(o."mailbox")::text, 'null') end, case when o."sender" is distinct from n."sender" then '"sender":' || coalesce(to_json(o."sender")::text, 'null') end, case when o."domain" is distinct from n."domain" then '"domain":' || coalesce(to_json(o."domain")::text, 'null') end, case when o."subject" is distinct from n."subject" then '"subject":' || coalesce(to_json(o."subject")::text, 'null') end, case when o."kinds"::text is distinct from n."kinds"::text then '"kinds":' || coalesce(to_json(o."kinds")::text, 'null') end, case when o."action" is distinct from n."action" then '"action":' || coalesce(to_json(o."action")::text, 'null') end, case when o."route_to" is distinct from n."route_to" then '"route_to":' || coalesce(to_json(o."route_to")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."priority" is distinct from n."priority" then '"priority":' || coalesce(to_json(n."priority")::text, 'null') end, case when o."mailbox" is distinct from n."mailbox" then '"mailbox":' || coalesce(to_json(n."mailbox")::text, 'null') end, case when o."sender" is distinct from n."sender" then '"sender":' || coalesce(to_json(n."sender")::text, 'null') end, case when o."domain" is distinct from n."domain" then '"domain":' || coalesce(to_json(n."domain")::text, 'null') end, case when o."subject" is distinct from n."subject" then '"subject":' || coalesce(to_json(n."subject")::text, 'null') end, case when o."kinds"::text is distinct from n."kinds"::text then '"kinds":' || coalesce(to_json(n."kinds")::text, 'null') end, case when o."action" is distinct from n."action" then '"action":' || coalesce(to_json(n."action")::text, 'null') end, case when o."route_to" is distinct from n."route_to" then '"route_to":' || coalesce(to_json(n."route_to")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_mail_rules_events_insert" after insert on "mail_rules" referencing new table as new_rows for each statement execute function fieldwright."mail_rules_events"();
create trigger "zz_mail_rules_events_update" after update on "mail_rules" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."mail_rules_events"();
create trigger "zz_mail_rules_events_delete" after delete on "mail_rules" referencing old table as old_rows for each statement execute function fieldwright."mail_rules_events"();
create or replace function fieldwright."mails_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'mailbox', 'site', 'source', 'message_key', 'message_id', 'in_reply_to', 'uid', 'from_address', 'from_name', 'envelope_from', 'authentication', 'subject', 'sent_at', 'received_at', 'state', 'kind', 'reason_code', 'reason_message', 'rule', 'is_vip', 'routed_to', 'text', 'attachments', 'raw', 'raw_sha256', 'raw_size', 'raw_expires_at', 'raw_removed_at', 'parsed_at', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'mail.created', n.company, 'mails', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."mailbox" is not null then '"mailbox":' || coalesce(to_json(n."mailbox")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."source" is not null then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when n."message_key" is not null then '"message_key":' || coalesce(to_json(n."message_key")::text, 'null') end, case when n."message_id" is not null then '"message_id":' || coalesce(to_json(n."message_id")::text, 'null') end, case when n."in_reply_to" is not null then '"in_reply_to":' || coalesce(to_json(n."in_reply_to")::text, 'null') end, case when n."uid" is not null then '"uid":' || coalesce(to_json(n."uid")::text, 'null') end, case when n."from_address" is not null then '"from_address":' || coalesce(to_json(n."from_address")::text, 'null') end, case when n."from_name" is not null then '"from_name":' || coalesce(to_json(n."from_name")::text, 'null') end, case when n."envelope_from" is not null then '"envelope_from":' || coalesce(to_json(n."envelope_from")::text, 'null') end, case when n."subject" is not null then '"subject":' || coalesce(to_json(n."subject")::text, 'null') end, case when n."sent_at" is not null then '"sent_at":' || coalesce(to_json(n."sent_at")::text, 'null') end, case when n."received_at" is not null then '"received_at":' || coalesce(to_json(n."received_at")::text, 'null') end, case when n."state" is not null then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."reason_code" is not null then '"reason_code":' || coalesce(to_json(n."reason_code")::text, 'null') end, case when n."reason_message" is not null then '"reason_message":' || coalesce(to_json(n."reason_message")::text, 'null') end, case when n."rule" is not null then '"rule":' || coalesce(to_json(n."rule")::text, 'null') end, case when n."is_vip" is not null then '"is_vip":' || coalesce(to_json(n."is_vip")::text, 'null') end, case when n."routed_to" is not null then '"routed_to":' || coalesce(to_json(n."routed_to")::text, 'null') end, case when n."raw" is not null then '"raw":' || coalesce(to_json(n."raw")::text, 'null') end, case when n."raw_sha256" is not null then '"raw_sha256":' || coalesce(to_json(n."raw_sha256")::text, 'null') end, case when n."raw_size" is not null then '"raw_size":' || coalesce(to_json(n."raw_size")::text, 'null') end, case when n."raw_expires_at" is not null then '"raw_expires_at":' || coalesce(to_json(n."raw_expires_at")::text, 'null') end, case when n."raw_removed_at" is not null then '"raw_removed_at":' || coalesce(to_json(n."raw_removed_at")::text, 'null') end, case when n."parsed_at" is not null then '"parsed_at":' || coalesce(to_json(n."parsed_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'mail.deleted', o.company, 'mails', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."mailbox" is not null then '"mailbox":' || coalesce(to_json(o."mailbox")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."source" is not null then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."message_key" is not null then '"message_key":' || coalesce(to_json(o."message_key")::text, 'null') end, case when o."message_id" is not null then '"message_id":' || coalesce(to_json(o."message_id")::text, 'null') end, case when o."in_reply_to" is not null then '"in_reply_to":' || coalesce(to_json(o."in_reply_to")::text, 'null') end, case when o."uid" is not null then '"uid":' || coalesce(to_json(o."uid")::text, 'null') end, case when o."from_address" is not null then '"from_address":' || coalesce(to_json(o."from_address")::text, 'null') end, case when o."from_name" is not null then '"from_name":' || coalesce(to_json(o."from_name")::text, 'null') end, case when o."envelope_from" is not null then '"envelope_from":' || coalesce(to_json(o."envelope_from")::text, 'null') end, case when o."subject" is not null then '"subject":' || coalesce(to_json(o."subject")::text, 'null') end, case when o."sent_at" is not null then '"sent_at":' || coalesce(to_json(o."sent_at")::text, 'null') end, case when o."received_at" is not null then '"received_at":' || coalesce(to_json(o."received_at")::text, 'null') end, case when o."state" is not null then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."reason_code" is not null then '"reason_code":' || coalesce(to_json(o."reason_code")::text, 'null') end, case when o."reason_message" is not null then '"reason_message":' || coalesce(to_json(o."reason_message")::text, 'null') end, case when o."rule" is not null then '"rule":' || coalesce(to_json(o."rule")::text, 'null') end, case when o."is_vip" is not null then '"is_vip":' || coalesce(to_json(o."is_vip")::text, 'null') end, case when o."routed_to" is not null then '"routed_to":' || coalesce(to_json(o."routed_to")::text, 'null') end, case when o."raw" is not null then '"raw":' || coalesce(to_json(o."raw")::text, 'null') end, case when o."raw_sha256" is not null then '"raw_sha256":' || coalesce(to_json(o."raw_sha256")::text, 'null') end, case when o."raw_size" is not null then '"raw_size":' || coalesce(to_json(o."raw_size")::text, 'null') end, case when o."raw_expires_at" is not null then '"raw_expires_at":' || coalesce(to_json(o."raw_expires_at")::text, 'null') end, case when o."raw_removed_at" is not null then '"raw_removed_at":' || coalesce(to_json(o."raw_removed_at")::text, 'null') end, case when o."parsed_at" is not null then '"parsed_at":' || coalesce(to_json(o."parsed_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'mails', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."state"::text is distinct from n."state"::text and n."state"::text = 'parsed' then 'mail.read'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'processed' then 'mail.processed'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'skipped' then 'mail.skipped'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'ignored' then 'mail.ignored'
          when o."state"::text is distinct from n."state"::text and n."state"::text = 'error' then 'mail.failed'
          else 'mail.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."mailbox" is distinct from n."mailbox" then '"mailbox":' || coalesce(to_json(o."mailbox")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."message_key" is distinct from n."message_key" then '"message_key":' || coalesce(to_json(o."message_key")::text, 'null') end, case when o."message_id" is distinct from n."message_id" then '"message_id":' || coalesce(to_json(o."message_id")::text, 'null') end, case when o."in_reply_to" is distinct from n."in_reply_to" then '"in_reply_to":' || coalesce(to_json(o."in_reply_to")::text, 'null') end, case when o."uid" is distinct from n."uid" then '"uid":' || coalesce(to_json(o."uid")::text, 'null') end, case when o."from_address" is distinct from n."from_address" then '"from_address":' || coalesce(to_json(o."from_address")::text, 'null') end, case when o."from_name" is distinct from n."from_name" then '"from_name":' || coalesce(to_json(o."from_name")::text, 'null') end, case when o."envelope_from" is distinct from n."envelope_from" then '"envelope_from":' || coalesce(to_json(o."envelope_from")::text, 'null') end, case when o."subject" is distinct from n."subject" then '"subject":' || coalesce(to_json(o."subject")::text, 'null') end, case when o."sent_at" is distinct from n."sent_at" then '"sent_at":' || coalesce(to_json(o."sent_at")::text, 'null') end, case when o."received_at" is distinct from n."received_at" then '"received_at":' || coalesce(to_json(o."received_at")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(o."state")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."reason_code" is distinct from n."reason_code" then '"reason_code":' || coalesce(to_json(o."reason_code")::text, 'null') end, case when o."reason_message" is distinct from n."reason_message" then '"reason_message":' || coalesce(to_json(o."reason_message")::text, 'null') end, case when o."rule" is distinct from n."rule" then '"rule":' || coalesce(to_json(o."rule")::text, 'null') end, case when o."is_vip" is distinct from n."is_vip" then '"is_vip":' || coalesce(to_json(o."is_vip")::text, 'null') end, case when o."routed_to" is distinct from n."routed_to" then '"routed_to":' || coalesce(to_json(o."routed_to")::text, 'null') end, case when o."raw" is distinct from n."raw" then '"raw":' || coalesce(to_json(o."raw")::text, 'null') end, case when o."raw_sha256" is distinct from n."raw_sha256" then '"raw_sha256":' || coalesce(to_json(o."raw_sha256")::text, 'null') end, case when o."raw_size" is distinct from n."raw_size" then '"raw_size":' || coalesce(to_json(o."raw_size")::text, 'null') end, case when o."raw_expires_at" is distinct from n."raw_expires_at" then '"raw_expires_at":' || coalesce(to_json(o."raw_expires_at")::text, 'null') end, case when o."raw_removed_at" is distinct from n."raw_removed_at" then '"raw_removed_at":' || coalesce(to_json(o."raw_removed_at")::text, 'null') end, case when o."parsed_at" is distinct from n."parsed_at" then '"parsed_at":' || coalesce(to_json(o."parsed_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."mailbox" is distinct from n."mailbox" then '"mailbox":' || coalesce(to_json(n."mailbox")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when o."message_key" is distinct from n."message_key" then '"message_key":' || coalesce(to_json(n."message_key")::text, 'null') end, case when o."message_id" is distinct from n."message_id" then '"message_id":' || coalesce(to_json(n."message_id")::text, 'null') end, case when o."in_reply_to" is distinct from n."in_reply_to" then '"in_reply_to":' || coalesce(to_json(n."in_reply_to")::text, 'null') end, case when o."uid" is distinct from n."uid" then '"uid":' || coalesce(to_json(n."uid")::text, 'null') end, case when o."from_address" is distinct from n."from_address" then '"from_address":' || coalesce(to_json(n."from_address")::text, 'null') end, case when o."from_name" is distinct from n."from_name" then '"from_name":' || coalesce(to_json(n."from_name")::text, 'null') end, case when o."envelope_from" is distinct from n."envelope_from" then '"envelope_from":' || coalesce(to_json(n."envelope_from")::text, 'null') end, case when o."subject" is distinct from n."subject" then '"subject":' || coalesce(to_json(n."subject")::text, 'null') end, case when o."sent_at" is distinct from n."sent_at" then '"sent_at":' || coalesce(to_json(n."sent_at")::text, 'null') end, case when o."received_at" is distinct from n."received_at" then '"received_at":' || coalesce(to_json(n."received_at")::text, 'null') end, case when o."state" is distinct from n."state" then '"state":' || coalesce(to_json(n."state")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."reason_code" is distinct from n."reason_code" then '"reason_code":' || coalesce(to_json(n."reason_code")::text, 'null') end, case when o."reason_message" is distinct from n."reason_message" then '"reason_message":' || coalesce(to_json(n."reason_message")::text, 'null') end, case when o."rule" is distinct from n."rule" then '"rule":' || coalesce(to_json(n."rule")::text, 'null') end, case when o."is_vip" is distinct from n."is_vip" then '"is_vip":' || coalesce(to_json(n."is_vip")::text, 'null') end, case when o."routed_to" is distinct from n."routed_to" then '"routed_to":' || coalesce(to_json(n."routed_to")::text, 'null') end, case when o."raw" is distinct from n."raw" then '"raw":' || coalesce(to_json(n."raw")::text, 'null') end, case when o."raw_sha256" is distinct from n."raw_sha256" then '"raw_sha256":' || coalesce(to_json(n."raw_sha256")::text, 'null') end, case when o."raw_size" is distinct from n."raw_size" then '"raw_size":' || coalesce(to_json(n."raw_size")::text, 'null') end, case when o."raw_expires_at" is distinct from n."raw_expires_at" then '"raw_expires_at":' || coalesce(to_json(n."raw_expires_at")::text, 'null') end, case when o."raw_removed_at" is distinct from n."raw_removed_at" then '"raw_removed_at":' || coalesce(to_json(n."raw_removed_at")::text, 'null') end, case when o."parsed_at" is distinct from n."parsed_at" then '"parsed_at":' || coalesce(to_json(n."parsed_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_mails_events_insert" after insert on "mails" referencing new table as new_rows for each statement execute function fieldwright."mails_events"();
create trigger "zz_mails_events_update" after update on "mails" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."mails_events"();
create trigger "zz_mails_events_delete" after delete on "mails" referencing old table as old_rows for each statement execute function fieldwright."mails_events"();
create or replace function fieldwright."parser_profiles_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'version', 'status', 'site', 'partner_group', 'partner', 'effective_from', 'effective_to', 'priority', 'auto_approve', 'family', 'recognise', 'definition', 'layout', 'regression', 'activated_at', 'activated_by', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'parser-profile.created', n.company, 'parser_profiles', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."version" is not null then '"version":' || coalesce(to_json(n."version")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."partner_group" is not null then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when n."partner" is not null then '"partner":' || coalesce(to_json(n."partner")::text, 'null') end, case when n."effective_from" is not null then '"effective_from":' || coalesce(to_json(n."effective_from")::text, 'null') end, case when n."effective_to" is not null then '"effective_to":' || coalesce(to_json(n."effective_to")::text, 'null') end, case when n."priority" is not null then '"priority":' || coalesce(to_json(n."priority")::text, 'null') end, case when n."auto_approve" is not null then '"auto_approve":' || coalesce(to_json(n."auto_approve")::text, 'null') end, case when n."family" is not null then '"family":' || coalesce(to_json(n."family")::text, 'null') end, case when n."recognise" is not null then '"recognise":' || coalesce(to_json(n."recognise")::text, 'null') end, case when n."definition" is not null then '"definition":' || coalesce(to_json(n."definition")::text, 'null') end, case when n."layout" is not null then '"layout":' || coalesce(to_json(n."layout")::text, 'null') end, case when n."regression" is not null then '"regression":' || coalesce(to_json(n."regression")::text, 'null') end, case when n."activated_at" is not null then '"activated_at":' || coalesce(to_json(n."activated_at")::text, 'null') end, case when n."activated_by" is not null then '"activated_by":' || coalesce(to_json(n."activated_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'parser-profile.deleted', o.company, 'parser_profiles', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."version" is not null then '"version":' || coalesce(to_json(o."version")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."partner_group" is not null then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."partner" is not null then '"partner":' || coalesce(to_json(o."partner")::text, 'null') end, case when o."effective_from" is not null then '"effective_from":' || coalesce(to_json(o."effective_from")::text, 'null') end, case when o."effective_to" is not null then '"effective_to":' || coalesce(to_json(o."effective_to")::text, 'null') end, case when o."priority" is not null then '"priority":' || coalesce(to_json(o."priority")::text, 'null') end, case when o."auto_approve" is not null then '"auto_approve":' || coalesce(to_json(o."auto_approve")::text, 'null') end, case when o."family" is not null then '"family":' || coalesce(to_json(o."family")::text, 'null') end, case when o."recognise" is not null then '"recognise":' || coalesce(to_json(o."recognise")::text, 'null') end, case when o."definition" is not null then '"definition":' || coalesce(to_json(o."definition")::text, 'null') end, case when o."layout" is not null then '"layout":' || coalesce(to_json(o."layout")::text, 'null') end, case when o."regression" is not null then '"regression":' || coalesce(to_json(o."regression")::text, 'null') end, case when o."activated_at" is not null then '"activated_at":' || coalesce(to_json(o."activated_at")::text, 'null') end, case when o."activated_by" is not null then '"activated_by":' || coalesce(to_json(o."activated_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'parser_profiles', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'active' then 'parser-profile.activated'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'retired' then 'parser-profile.retired'
          else 'parser-profile.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."version" is distinct from n."version" then '"version":' || coalesce(to_json(o."version")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."partner" is distinct from n."partner" then '"partner":' || coalesce(to_json(o."partner")::text, 'null') end, case when o."effective_from" is distinct from n."effective_from" then '"effective_from":' || coalesce(to_json(o."effective_from")::text, 'null') end, case when o."effective_to" is distinct from n."effective_to" then '"effective_to":' || coalesce(to_json(o."effective_to")::text, 'null') end, case when o."priority" is distinct from n."priority" then '"priority":' || coalesce(to_json(o."priority")::text, 'null') end, case when o."auto_approve" is distinct from n."auto_approve" then '"auto_approve":' || coalesce(to_json(o."auto_approve")::text, 'null') end, case when o."family" is distinct from n."family" then '"family":' || coalesce(to_json(o."family")::text, 'null') end, case when o."recognise"::text is distinct from n."recognise"::text then '"recognise":' || coalesce(to_json(o."recognise")::text, 'null') end, case when o."definition"::text is distinct from n."definition"::text then '"definition":' || coalesce(to_json(o."definition")::text, 'null') end, case when o."layout"::text is distinct from n."layout"::text then '"layout":' || coalesce(to_json(o."layout")::text, 'null') end, case when o."regression"::text is distinct from n."regression"::text then '"regression":' || coalesce(to_json(o."regression")::text, 'null') end, case when o."activated_at" is distinct from n."activated_at" then '"activated_at":' || coalesce(to_json(o."activated_at")::text, 'null') end, case when o."activated_by" is distinct from n."activated_by" then '"activated_by":' || coalesce(to_json(o."activated_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."version" is distinct from n."version" then '"version":' || coalesce(to_json(n."version")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when o."partner" is distinct from n."partner" then '"partner":' || coalesce(to_json(n."partner")::text, 'null') end, case when o."effective_from" is distinct from n."effective_from" then '"effective_from":' || coalesce(to_json(n."effective_from")::text, 'null') end, case when o."effective_to" is distinct from n."effective_to" then '"effective_to":' || coalesce(to_json(n."effective_to")::text, 'null') end, case when o."priority" is distinct from n."priority" then '"priority":' || coalesce(to_json(n."priority")::text, 'null') end, case when o."auto_approve" is distinct from n."auto_approve" then '"auto_approve":' || coalesce(to_json(n."auto_approve")::text, 'null') end, case when o."family" is distinct from n."family" then '"family":' || coalesce(to_json(n."family")::text, 'null') end, case when o."recognise"::text is distinct from n."recognise"::text then '"recognise":' || coalesce(to_json(n."recognise")::text, 'null') end, case when o."definition"::text is distinct from n."definition"::text then '"definition":' || coalesce(to_json(n."definition")::text, 'null') end, case when o."layout"::text is distinct from n."layout"::text then '"layout":' || coalesce(to_json(n."layout")::text, 'null') end, case when o."regression"::text is distinct from n."regression"::text then '"regression":' || coalesce(to_json(n."regression")::text, 'null') end, case when o."activated_at" is distinct from n."activated_at" then '"activated_at":' || coalesce(to_json(n."activated_at")::text, 'null') end, case when o."activated_by" is distinct from n."activated_by" then '"activated_by":' || coalesce(to_json(n."activated_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_parser_profiles_events_insert" after insert on "parser_profiles" referencing new table as new_rows for each statement execute function fieldwright."parser_profiles_events"();
create trigger "zz_parser_profiles_events_update" after update on "parser_profiles" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."parser_profiles_events"();
create trigger "zz_parser_profiles_events_delete" after delete on "parser_profiles" referencing old table as old_rows for each statement execute function fieldwright."parser_profiles_events"();
create or replace function fieldwright."parser_samples_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'profile_code', 'learned_with', 'file', 'file_name', 'expected', 'note', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'parser-sample.created', n.company, 'parser_samples', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."profile_code" is not null then '"profile_code":' || coalesce(to_json(n."profile_code")::text, 'null') end, case when n."learned_with" is not null then '"learned_with":' || coalesce(to_json(n."learned_with")::text, 'null') end, case when n."file" is not null then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when n."file_name" is not null then '"file_name":' || coalesce(to_json(n."file_name")::text, 'null') end, case when n."expected" is not null then '"expected":' || coalesce(to_json(n."expected")::text, 'null') end, case when n."note" is not null then '"note":' || coalesce(to_json(n."note")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'parser-sample.deleted', o.company, 'parser_samples', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."profile_code" is not null then '"profile_code":' || coalesce(to_json(o."profile_code")::text, 'null') end, case when o."learned_with" is not null then '"learned_with":' || coalesce(to_json(o."learned_with")::text, 'null') end, case when o."file" is not null then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."file_name" is not null then '"file_name":' || coalesce(to_json(o."file_name")::text, 'null') end, case when o."expected" is not null then '"expected":' || coalesce(to_json(o."expected")::text, 'null') end, case when o."note" is not null then '"note":' || coalesce(to_json(o."note")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'parser_samples', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'parser-sample.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."profile_code" is distinct from n."profile_code" then '"profile_code":' || coalesce(to_json(o."profile_code")::text, 'null') end, case when o."learned_with" is distinct from n."learned_with" then '"learned_with":' || coalesce(to_json(o."learned_with")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."file_name" is distinct from n."file_name" then '"file_name":' || coalesce(to_json(o."file_name")::text, 'null') end, case when o."expected"::text is distinct from n."expected"::text then '"expected":' || coalesce(to_json(o."expected")::text, 'null') end, case when o."note" is distinct from n."note" then '"note":' || coalesce(to_json(o."note")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."profile_code" is distinct from n."profile_code" then '"profile_code":' || coalesce(to_json(n."profile_code")::text, 'null') end, case when o."learned_with" is distinct from n."learned_with" then '"learned_with":' || coalesce(to_json(n."learned_with")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when o."file_name" is distinct from n."file_name" then '"file_name":' || coalesce(to_json(n."file_name")::text, 'null') end, case when o."expected"::text is distinct from n."expected"::text then '"expected":' || coalesce(to_json(n."expected")::text, 'null') end, case when o."note" is distinct from n."note" then '"note":' || coalesce(to_json(n."note")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_parser_samples_events_insert" after insert on "parser_samples" referencing new table as new_rows for each statement execute function fieldwright."parser_samples_events"();
create trigger "zz_parser_samples_events_update" after update on "parser_samples" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."parser_samples_events"();
create trigger "zz_parser_samples_events_delete" after delete on "parser_samples" referencing old table as old_rows for each statement execute function fieldwright."parser_samples_events"();
create or replace function fieldwright."parse_sessions_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'source', 'status', 'upload', 'mail', 'site', 'kind', 'file_name', 'file', 'file_sha256', 'file_size', 'profile', 'certainty', 'drift', 'notes', 'parse_outcome', 'failure_class', 'error_code', 'error_message', 'snapshot', 'snapshot_expires_at', 'snapshot_removed_at', 'file_removed_at', 'sheet', 'list', 'received_at', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'parse-session.created', n.company, 'parse_sessions', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."source" is not null then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."upload" is not null then '"upload":' || coalesce(to_json(n."upload")::text, 'null') end, case when n."mail" is not null then '"mail":' || coalesce(to_json(n."mail")::text, 'null') end, case when n."site" is not null then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."file_name" is not null then '"file_name":' || coalesce(to_json(n."file_name")::text, 'null') end, case when n."file" is not null then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when n."file_sha256" is not null then '"file_sha256":' || coalesce(to_json(n."file_sha256")::text, 'null') end, case when n."file_size" is not null then '"file_size":' || coalesce(to_json(n."file_size")::text, 'null') end, case when n."profile" is not null then '"profile":' || coalesce(to_json(n."profile")::text, 'null') end, case when n."certainty" is not null then '"certainty":' || coalesce(to_json(n."certainty")::text, 'null') end, case when n."parse_outcome" is not null then '"parse_outcome":' || coalesce(to_json(n."parse_outcome")::text, 'null') end, case when n."failure_class" is not null then '"failure_class":' || coalesce(to_json(n."failure_class")::text, 'null') end, case when n."error_code" is not null then '"error_code":' || coalesce(to_json(n."error_code")::text, 'null') end, case when n."error_message" is not null then '"error_message":' || coalesce(to_json(n."error_message")::text, 'null') end, case when n."snapshot" is not null then '"snapshot":' || coalesce(to_json(n."snapshot")::text, 'null') end, case when n."snapshot_expires_at" is not null then '"snapshot_expires_at":' || coalesce(to_json(n."snapshot_expires_at")::text, 'null') end, case when n."snapshot_removed_at" is not null then '"snapshot_removed_at":' || coalesce(to_json(n."snapshot_removed_at")::text, 'null') end, case when n."file_removed_at" is not null then '"file_removed_at":' || coalesce(to_json(n."file_removed_at")::text, 'null') end, case when n."received_at" is not null then '"received_at":' || coalesce(to_json(n."received_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'parse-session.deleted', o.company, 'parse_sessions', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."source" is not null then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."upload" is not null then '"upload":' || coalesce(to_json(o."upload")::text, 'null') end, case when o."mail" is not null then '"mail":' || coalesce(to_json(o."mail")::text, 'null') end, case when o."site" is not null then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."file_name" is not null then '"file_name":' || coalesce(to_json(o."file_name")::text, 'null') end, case when o."file" is not null then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."file_sha256" is not null then '"file_sha256":' || coalesce(to_json(o."file_sha256")::text, 'null') end, case when o."file_size" is not null then '"file_size":' || coalesce(to_json(o."file_size")::text, 'null') end, case when o."profile" is not null then '"profile":' || coalesce(to_json(o."profile")::text, 'null') end, case when o."certainty" is not null then '"certainty":' || coalesce(to_json(o."certainty")::text, 'null') end, case when o."parse_outcome" is not null then '"parse_outcome":' || coalesce(to_json(o."parse_outcome")::text, 'null') end, case when o."failure_class" is not null then '"failure_class":' || coalesce(to_json(o."failure_class")::text, 'null') end, case when o."error_code" is not null then '"error_code":' || coalesce(to_json(o."error_code")::text, 'null') end, case when o."error_message" is not null then '"error_message":' || coalesce(to_json(o."error_message")::text, 'null') end, case when o."snapshot" is not null then '"snapshot":' || coalesce(to_json(o."snapshot")::text, 'null') end, case when o."snapshot_expires_at" is not null then '"snapshot_expires_at":' || coalesce(to_json(o."snapshot_expires_at")::text, 'null') end, case when o."snapshot_removed_at" is not null then '"snapshot_removed_at":' || coalesce(to_json(o."snapshot_removed_at")::text, 'null') end, case when o."file_removed_at" is not null then '"file_removed_at":' || coalesce(to_json(o."file_removed_at")::text, 'null') end, case when o."received_at" is not null then '"received_at":' || coalesce(to_json(o."received_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'parse_sessions', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'completed' then 'parse-session.completed'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'failed' then 'parse-session.failed'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'skipped' then 'parse-session.skipped'
          else 'parse-session.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."upload" is distinct from n."upload" then '"upload":' || coalesce(to_json(o."upload")::text, 'null') end, case when o."mail" is distinct from n."mail" then '"mail":' || coalesce(to_json(o."mail")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(o."site")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."file_name" is distinct from n."file_name" then '"file_name":' || coalesce(to_json(o."file_name")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(o."file")::text, 'null') end, case when o."file_sha256" is distinct from n."file_sha256" then '"file_sha256":' || coalesce(to_json(o."file_sha256")::text, 'null') end, case when o."file_size" is distinct from n."file_size" then '"file_size":' || coalesce(to_json(o."file_size")::text, 'null') end, case when o."profile" is distinct from n."profile" then '"profile":' || coalesce(to_json(o."profile")::text, 'null') end, case when o."certainty" is distinct from n."certainty" then '"certainty":' || coalesce(to_json(o."certainty")::text, 'null') end, case when o."parse_outcome" is distinct from n."parse_outcome" then '"parse_outcome":' || coalesce(to_json(o."parse_outcome")::text, 'null') end, case when o."failure_class" is distinct from n."failure_class" then '"failure_class":' || coalesce(to_json(o."failure_class")::text, 'null') end, case when o."error_code" is distinct from n."error_code" then '"error_code":' || coalesce(to_json(o."error_code")::text, 'null') end, case when o."error_message" is distinct from n."error_message" then '"error_message":' || coalesce(to_json(o."error_message")::text, 'null') end, case when o."snapshot" is distinct from n."snapshot" then '"snapshot":' || coalesce(to_json(o."snapshot")::text, 'null') end, case when o."snapshot_expires_at" is distinct from n."snapshot_expires_at" then '"snapshot_expires_at":' || coalesce(to_json(o."snapshot_expires_at")::text, 'null') end, case when o."snapshot_removed_at" is distinct from n."snapshot_removed_at" then '"snapshot_removed_at":' || coalesce(to_json(o."snapshot_removed_at")::text, 'null') end, case when o."file_removed_at" is distinct from n."file_removed_at" then '"file_removed_at":' || coalesce(to_json(o."file_removed_at")::text, 'null') end, case when o."received_at" is distinct from n."received_at" then '"received_at":' || coalesce(to_json(o."received_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."upload" is distinct from n."upload" then '"upload":' || coalesce(to_json(n."upload")::text, 'null') end, case when o."mail" is distinct from n."mail" then '"mail":' || coalesce(to_json(n."mail")::text, 'null') end, case when o."site" is distinct from n."site" then '"site":' || coalesce(to_json(n."site")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."file_name" is distinct from n."file_name" then '"file_name":' || coalesce(to_json(n."file_name")::text, 'null') end, case when o."file" is distinct from n."file" then '"file":' || coalesce(to_json(n."file")::text, 'null') end, case when o."file_sha256" is distinct from n."file_sha256" then '"file_sha256":' || coalesce(to_json(n."file_sha256")::text, 'null') end, case when o."file_size" is distinct from n."file_size" then '"file_size":' || coalesce(to_json(n."file_size")::text, 'null') end, case when o."profile" is distinct from n."profile" then '"profile":' || coalesce(to_json(n."profile")::text, 'null') end, case when o."certainty" is distinct from n."certainty" then '"certainty":' || coalesce(to_json(n."certainty")::text, 'null') end, case when o."parse_outcome" is distinct from n."parse_outcome" then '"parse_outcome":' || coalesce(to_json(n."parse_outcome")::text, 'null') end, case when o."failure_class" is distinct from n."failure_class" then '"failure_class":' || coalesce(to_json(n."failure_class")::text, 'null') end, case when o."error_code" is distinct from n."error_code" then '"error_code":' || coalesce(to_json(n."error_code")::text, 'null') end, case when o."error_message" is distinct from n."error_message" then '"error_message":' || coalesce(to_json(n."error_message")::text, 'null') end, case when o."snapshot" is distinct from n."snapshot" then '"snapshot":' || coalesce(to_json(n."snapshot")::text, 'null') end, case when o."snapshot_expires_at" is distinct from n."snapshot_expires_at" then '"snapshot_expires_at":' || coalesce(to_json(n."snapshot_expires_at")::text, 'null') end, case when o."snapshot_removed_at" is distinct from n."snapshot_removed_at" then '"snapshot_removed_at":' || coalesce(to_json(n."snapshot_removed_at")::text, 'null') end, case when o."file_removed_at" is distinct from n."file_removed_at" then '"file_removed_at":' || coalesce(to_json(n."file_removed_at")::text, 'null') end, case when o."received_at" is distinct from n."received_at" then '"received_at":' || coalesce(to_json(n."received_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_parse_sessions_events_insert" after insert on "parse_sessions" referencing new table as new_rows for each statement execute function fieldwright."parse_sessions_events"();
create trigger "zz_parse_sessions_events_update" after update on "parse_sessions" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."parse_sessions_events"();
create trigger "zz_parse_sessions_events_delete" after delete on "parse_sessions" referencing old table as old_rows for each statement execute function fieldwright."parse_sessions_events"();
create or replace function fieldwright."parse_drafts_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'session', 'position', 'status', 'match_kind', 'matches_order', 'confidence', 'profile', 'profile_version', 'service_id', 'wo_number', 'customer_name', 'appointment_at', 'partner_group', 'order_type', 'source', 'building', 'building_name', 'building_match', 'natural_key', 'values', 'sources', 'sheet_no', 'sheet_row', 'notes_no', 'errors', 'error_count', 'warnings', 'confidence_notes', 'diff', 'refused_changes', 'secrets', 'rejected_reason', 'work_order', 'decided_at', 'decided_by', 'claimed_by', 'claimed_at', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'parse-draft.created', n.company, 'parse_drafts', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."session" is not null then '"session":' || coalesce(to_json(n."session")::text, 'null') end, case when n."position" is not null then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."match_kind" is not null then '"match_kind":' || coalesce(to_json(n."match_kind")::text, 'null') end, case when n."matches_order" is not null then '"matches_order":' || coalesce(to_json(n."matches_order")::text, 'null') end, case when n."confidence" is not null then '"confidence":' || coalesce(to_json(n."confidence")::text, 'null') end, case when n."profile" is not null then '"profile":' || coalesce(to_json(n."profile")::text, 'null') end, case when n."profile_version" is not null then '"profile_version":' || coalesce(to_json(n."profile_version")::text, 'null') end, case when n."service_id" is not null then '"service_id":' || coalesce(to_json(n."service_id")::text, 'null') end, case when n."wo_number" is not null then '"wo_number":' || coalesce(to_json(n."wo_number")::text, 'null') end, case when n."customer_name" is not null then '"customer_name":' || coalesce(to_json(n."customer_name")::text, 'null') end, case when n."appointment_at" is not null then '"appointment_at":' || coalesce(to_json(n."appointment_at")::text, 'null') end, case when n."partner_group" is not null then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when n."order_type" is not null then '"order_type":' || coalesce(to_json(n."order_type")::text, 'null') end, case when n."source" is not null then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when n."building" is not null then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when n."building_name" is not null then '"building_name":' || coalesce(to_json(n."building_name")::text, 'null') end, case when n."natural_key" is not null then '"natural_key":' || coalesce(to_json(n."natural_key")::text, 'null') end, case when n."values" is not null then '"values":' || coalesce(to_json(n."values")::text, 'null') end, case when n."sheet_no" is not null then '"sheet_no":' || coalesce(to_json(n."sheet_no")::text, 'null') end, case when n."sheet_row" is not null then '"sheet_row":' || coalesce(to_json(n."sheet_row")::text, 'null') end, case when n."notes_no" is not null then '"notes_no":' || coalesce(to_json(n."notes_no")::text, 'null') end, case when n."errors" is not null then '"errors":' || coalesce(to_json(n."errors")::text, 'null') end, case when n."error_count" is not null then '"error_count":' || coalesce(to_json(n."error_count")::text, 'null') end, case when n."warnings" is not null then '"warnings":' || coalesce(to_json(n."warnings")::text, 'null') end, case when n."diff" is not null then '"diff":' || coalesce(to_json(n."diff")::text, 'null') end, case when n."refused_changes" is not null then '"refused_changes":' || coalesce(to_json(n."refused_changes")::text, 'null') end, case when n."rejected_reason" is not null then '"rejected_reason":' || coalesce(to_json(n."rejected_reason")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."decided_at" is not null then '"decided_at":' || coalesce(to_json(n."decided_at")::text, 'null') end, case when n."decided_by" is not null then '"decided_by":' || coalesce(to_json(n."decided_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'parse-draft.deleted', o.company, 'parse_drafts', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."session" is not null then '"session":' || coalesce(to_json(o."session")::text, 'null') end, case when o."position" is not null then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."match_kind" is not null then '"match_kind":' || coalesce(to_json(o."match_kind")::text, 'null') end, case when o."matches_order" is not null then '"matches_order":' || coalesce(to_json(o."matches_order")::text, 'null') end, case when o."confidence" is not null then '"confidence":' || coalesce(to_json(o."confidence")::text, 'null') end, case when o."profile" is not null then '"profile":' || coalesce(to_json(o."profile")::text, 'null') end, case when o."profile_version" is not null then '"profile_version":' || coalesce(to_json(o."profile_version")::text, 'null') end, case when o."service_id" is not null then '"service_id":' || coalesce(to_json(o."service_id")::text, 'null') end, case when o."wo_number" is not null then '"wo_number":' || coalesce(to_json(o."wo_number")::text, 'null') end, case when o."customer_name" is not null then '"customer_name":' || coalesce(to_json(o."customer_name")::text, 'null') end, case when o."appointment_at" is not null then '"appointment_at":' || coalesce(to_json(o."appointment_at")::text, 'null') end, case when o."partner_group" is not null then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."order_type" is not null then '"order_type":' || coalesce(to_json(o."order_type")::text, 'null') end, case when o."source" is not null then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."building" is not null then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."building_name" is not null then '"building_name":' || coalesce(to_json(o."building_name")::text, 'null') end, case when o."natural_key" is not null then '"natural_key":' || coalesce(to_json(o."natural_key")::text, 'null') end, case when o."values" is not null then '"values":' || coalesce(to_json(o."values")::text, 'null') end, case when o."sheet_no" is not null then '"sheet_no":' || coalesce(to_json(o."sheet_no")::text, 'null') end, case when o."sheet_row" is not null then '"sheet_row":' || coalesce(to_json(o."sheet_row")::text, 'null') end, case when o."notes_no" is not null then '"notes_no":' || coalesce(to_json(o."notes_no")::text, 'null') end, case when o."errors" is not null then '"errors":' || coalesce(to_json(o."errors")::text, 'null') end, case when o."error_count" is not null then '"error_count":' || coalesce(to_json(o."error_count")::text, 'null') end, case when o."warnings" is not null then '"warnings":' || coalesce(to_json(o."warnings")::text, 'null') end, case when o."diff" is not null then '"diff":' || coalesce(to_json(o."diff")::text, 'null') end, case when o."refused_changes" is not null then '"refused_changes":' || coalesce(to_json(o."refused_changes")::text, 'null') end, case when o."rejected_reason" is not null then '"rejected_reason":' || coalesce(to_json(o."rejected_reason")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."decided_at" is not null then '"decided_at":' || coalesce(to_json(o."decided_at")::text, 'null') end, case when o."decided_by" is not null then '"decided_by":' || coalesce(to_json(o."decided_by")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'parse_drafts', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'approved' then 'parse-draft.approved'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'rejected' then 'parse-draft.rejected'
          else 'parse-draft.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."session" is distinct from n."session" then '"session":' || coalesce(to_json(o."session")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."match_kind" is distinct from n."match_kind" then '"match_kind":' || coalesce(to_json(o."match_kind")::text, 'null') end, case when o."matches_order" is distinct from n."matches_order" then '"matches_order":' || coalesce(to_json(o."matches_order")::text, 'null') end, case when o."confidence" is distinct from n."confidence" then '"confidence":' || coalesce(to_json(o."confidence")::text, 'null') end, case when o."profile" is distinct from n."profile" then '"profile":' || coalesce(to_json(o."profile")::text, 'null') end, case when o."profile_version" is distinct from n."profile_version" then '"profile_version":' || coalesce(to_json(o."profile_version")::text, 'null') end, case when o."service_id" is distinct from n."service_id" then '"service_id":' || coalesce(to_json(o."service_id")::text, 'null') end, case when o."wo_number" is distinct from n."wo_number" then '"wo_number":' || coalesce(to_json(o."wo_number")::text, 'null') end, case when o."customer_name" is distinct from n."customer_name" then '"customer_name":' || coalesce(to_json(o."customer_name")::text, 'null') end, case when o."appointment_at" is distinct from n."appointment_at" then '"appointment_at":' || coalesce(to_json(o."appointment_at")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."order_type" is distinct from n."order_type" then '"order_type":' || coalesce(to_json(o."order_type")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."building_name" is distinct from n."building_name" then '"building_name":' || coalesce(to_json(o."building_name")::text, 'null') end, case when o."natural_key" is distinct from n."natural_key" then '"natural_key":' || coalesce(to_json(o."natural_key")::text, 'null') end, case when o."values"::text is distinct from n."values"::text then '"values":' || coalesce(to_json(o."values")::text, 'null') end, case when o."sheet_no" is distinct from n."sheet_no" then '"sheet_no":' || coalesce(to_json(o."sheet_no")::text, 'null') end, case when o."sheet_row" is distinct from n."sheet_row" then '"sheet_row":' || coalesce(to_json(o."sheet_row")::text, 'null') end, case when o."notes_no" is distinct from n."notes_no" then '"notes_no":' || coalesce(to_json(o."notes_no")::text, 'null') end, case when o."errors"::text is distinct from n."errors"::text then '"errors":' || coalesce(to_json(o."errors")::text, 'null') end, case when o."error_count" is distinct from n."error_count" then '"error_count":' || coalesce(to_json(o."error_count")::text, 'null') end, case when o."warnings"::text is distinct from n."warnings"::text then '"warnings":' || coalesce(to_json(o."warnings")::text, 'null') end, case when o."diff"::text is distinct from n."diff"::text then '"diff":' || coalesce(to_json(o."diff")::text, 'null') end, case when o."refused_changes"::text is distinct from n."refused_changes"::text then '"refused_changes":' || coalesce(to_json(o."refused_changes")::text, 'null') end, case when o."rejected_reason" is distinct from n."rejected_reason" then '"rejected_reason":' || coalesce(to_json(o."rejected_reason")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."decided_at" is distinct from n."decided_at" then '"decided_at":' || coalesce(to_json(o."decided_at")::text, 'null') end, case when o."decided_by" is distinct from n."decided_by" then '"decided_by":' || coalesce(to_json(o."decided_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."session" is distinct from n."session" then '"session":' || coalesce(to_json(n."session")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."match_kind" is distinct from n."match_kind" then '"match_kind":' || coalesce(to_json(n."match_kind")::text, 'null') end, case when o."matches_order" is distinct from n."matches_order" then '"matches_order":' || coalesce(to_json(n."matches_order")::text, 'null') end, case when o."confidence" is distinct from n."confidence" then '"confidence":' || coalesce(to_json(n."confidence")::text, 'null') end, case when o."profile" is distinct from n."profile" then '"profile":' || coalesce(to_json(n."profile")::text, 'null') end, case when o."profile_version" is distinct from n."profile_version" then '"profile_version":' || coalesce(to_json(n."profile_version")::text, 'null') end, case when o."service_id" is distinct from n."service_id" then '"service_id":' || coalesce(to_json(n."service_id")::text, 'null') end, case when o."wo_number" is distinct from n."wo_number" then '"wo_number":' || coalesce(to_json(n."wo_number")::text, 'null') end, case when o."customer_name" is distinct from n."customer_name" then '"customer_name":' || coalesce(to_json(n."customer_name")::text, 'null') end, case when o."appointment_at" is distinct from n."appointment_at" then '"appointment_at":' || coalesce(to_json(n."appointment_at")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when o."order_type" is distinct from n."order_type" then '"order_type":' || coalesce(to_json(n."order_type")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when o."building_name" is distinct from n."building_name" then '"building_name":' || coalesce(to_json(n."building_name")::text, 'null') end, case when o."natural_key" is distinct from n."natural_key" then '"natural_key":' || coalesce(to_json(n."natural_key")::text, 'null') end, case when o."values"::text is distinct from n."values"::text then '"values":' || coalesce(to_json(n."values")::text, 'null') end, case when o."sheet_no" is distinct from n."sheet_no" then '"sheet_no":' || coalesce(to_json(n."sheet_no")::text, 'null') end, case when o."sheet_row" is distinct from n."sheet_row" then '"sheet_row":' || coalesce(to_json(n."sheet_row")::text, 'null') end, case when o."notes_no" is distinct from n."notes_no" then '"notes_no":' || coalesce(to_json(n."notes_no")::text, 'null') end, case when o."errors"::text is distinct from n."errors"::text then '"errors":' || coalesce(to_json(n."errors")::text, 'null') end, case when o."error_count" is distinct from n."error_count" then '"error_count":' || coalesce(to_json(n."error_count")::text, 'null') end, case when o."warnings"::text is distinct from n."warnings"::text then '"warnings":' || coalesce(to_json(n."warnings")::text, 'null') end, case when o."diff"::text is distinct from n."diff"::text then '"diff":' || coalesce(to_json(n."diff")::text, 'null') end, case when o."refused_changes"::text is distinct from n."refused_changes"::text then '"refused_changes":' || coalesce(to_json(n."refused_changes")::text, 'null') end, case when o."rejected_reason" is distinct from n."rejected_reason" then '"rejected_reason":' || coalesce(to_json(n."rejected_reason")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."decided_at" is distinct from n."decided_at" then '"decided_at":' || coalesce(to_json(n."decided_at")::text, 'null') end, case when o."decided_by" is distinct from n."decided_by" then '"decided_by":' || coalesce(to_json(n."decided_by")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_parse_drafts_events_update" after update on "parse_drafts" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."parse_drafts_events"();
create trigger "zz_parse_drafts_events_delete" after delete on "parse_drafts" referencing old table as old_rows for each statement execute function fieldwright."parse_drafts_events"();
create or replace function fieldwright."inbox_items_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'kind', 'status', 'mail', 'session', 'summary', 'values', 'sources', 'service_id', 'work_order', 'building', 'reason_code', 'reason_message', 'effect', 'consumed_by', 'decided_at', 'decided_by', 'decision_note', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by', 'search_text']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'inbox-item.created', n.company, 'inbox_items', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."mail" is not null then '"mail":' || coalesce(to_json(n."mail")::text, 'null') end, case when n."session" is not null then '"session":' || coalesce(to_json(n."session")::text, 'null') end, case when n."summary" is not null then '"summary":' || coalesce(to_json(n."summary")::text, 'null') end, case when n."values" is not null then '"values":' || coalesce(to_json(n."values")::text, 'null') end, case when n."sources" is not null then '"sources":' || coalesce(to_json(n."sources")::text, 'null') end, case when n."service_id" is not null then '"service_id":' || coalesce(to_json(n."service_id")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."building" is not null then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when n."reason_code" is not null then '"reason_code":' || coalesce(to_json(n."reason_code")::text, 'null') end, case when n."reason_message" is not null then '"reason_message":' || coalesce(to_json(n."reason_message")::text, 'null') end, case when n."effect" is not null then '"effect":' || coalesce(to_json(n."effect")::text, 'null') end, case when n."consumed_by" is not null then '"consumed_by":' || coalesce(to_json(n."consumed_by")::text, 'null') end, case when n."decided_at" is not null then '"decided_at":' || coalesce(to_json(n."decided_at")::text, 'null') end, case when n."decided_by" is not null then '"decided_by":' || coalesce(to_json(n."decided_by")::text, 'null') end, case when n."decision_note" is not null then '"decision_note":' || coalesce(to_json(n."decision_note")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'inbox-item.deleted', o.company, 'inbox_items', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."mail" is not null then '"mail":' || coalesce(to_json(o."mail")::text, 'null') end, case when o."session" is not null then '"session":' || coalesce(to_json(o."session")::text, 'null') end, case when o."summary" is not null then '"summary":' || coalesce(to_json(o."summary")::text, 'null') end, case when o."values" is not null then '"values":' || coalesce(to_json(o."values")::text, 'null') end, case when o."sources" is not null then '"sources":' || coalesce(to_json(o."sources")::text, 'null') end, case when o."service_id" is not null then '"service_id":' || coalesce(to_json(o."service_id")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."building" is not null then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."reason_code" is not null then '"reason_code":' || coalesce(to_json(o."reason_code")::text, 'null') end, case when o."reason_message" is not null then '"reason_message":' || coalesce(to_json(o."reason_message")::text, 'null') end, case when o."effect" is not null then '"effect":' || coalesce(to_json(o."effect")::text, 'null') end, case when o."consumed_by" is not null then '"consumed_by":' || coalesce(to_json(o."consumed_by")::text, 'null') end, case when o."decided_at" is not null then '"decided_at":' || coalesce(to_json(o."decided_at")::text, 'null') end, case when o."decided_by" is not null then '"decided_by":' || coalesce(to_json(o."decided_by")::text, 'null') end, case when o."decision_note" is not null then '"decision_note":' || coalesce(to_json(o."decision_note")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'inbox_items', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'open' then 'inbox-item.reopened'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'applied' then 'inbox-item.applied'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'stored' then 'inbox-item.stored'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'dismissed' then 'inbox-item.dismissed'
          else 'inbox-item.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."mail" is distinct from n."mail" then '"mail":' || coalesce(to_json(o."mail")::text, 'null') end, case when o."session" is distinct from n."session" then '"session":' || coalesce(to_json(o."session")::text, 'null') end, case when o."summary" is distinct from n."summary" then '"summary":' || coalesce(to_json(o."summary")::text, 'null') end, case when o."values"::text is distinct from n."values"::text then '"values":' || coalesce(to_json(o."values")::text, 'null') end, case when o."sources"::text is distinct from n."sources"::text then '"sources":' || coalesce(to_json(o."sources")::text, 'null') end, case when o."service_id" is distinct from n."service_id" then '"service_id":' || coalesce(to_json(o."service_id")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(o."building")::text, 'null') end, case when o."reason_code" is distinct from n."reason_code" then '"reason_code":' || coalesce(to_json(o."reason_code")::text, 'null') end, case when o."reason_message" is distinct from n."reason_message" then '"reason_message":' || coalesce(to_json(o."reason_message")::text, 'null') end, case when o."effect"::text is distinct from n."effect"::text then '"effect":' || coalesce(to_json(o."effect")::text, 'null') end, case when o."consumed_by" is distinct from n."consumed_by" then '"consumed_by":' || coalesce(to_json(o."consumed_by")::text, 'null') end, case when o."decided_at" is distinct from n."decided_at" then '"decided_at":' || coalesce(to_json(o."decided_at")::text, 'null') end, case when o."decided_by" is distinct from n."decided_by" then '"decided_by":' || coalesce(to_json(o."decided_by")::text, 'null') end, case when o."decision_note" is distinct from n."decision_note" then '"decision_note":' || coalesce(to_json(o."decision_note")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."mail" is distinct from n."mail" then '"mail":' || coalesce(to_json(n."mail")::text, 'null') end, case when o."session" is distinct from n."session" then '"session":' || coalesce(to_json(n."session")::text, 'null') end, case when o."summary" is distinct from n."summary" then '"summary":' || coalesce(to_json(n."summary")::text, 'null') end, case when o."values"::text is distinct from n."values"::text then '"values":' || coalesce(to_json(n."values")::text, 'null') end, case when o."sources"::text is distinct from n."sources"::text then '"sources":' || coalesce(to_json(n."sources")::text, 'null') end, case when o."service_id" is distinct from n."service_id" then '"service_id":' || coalesce(to_json(n."service_id")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."building" is distinct from n."building" then '"building":' || coalesce(to_json(n."building")::text, 'null') end, case when o."reason_code" is distinct from n."reason_code" then '"reason_code":' || coalesce(to_json(n."reason_code")::text, 'null') end, case when o."reason_message" is distinct from n."reason_message" then '"reason_message":' || coalesce(to_json(n."reason_message")::text, 'null') end, case when o."effect"::text is distinct from n."effect"::text then '"effect":' || coalesce(to_json(n."effect")::text, 'null') end, case when o."consumed_by" is distinct from n."consumed_by" then '"consumed_by":' || coalesce(to_json(n."consumed_by")::text, 'null') end, case when o."decided_at" is distinct from n."decided_at" then '"decided_at":' || coalesce(to_json(n."decided_at")::text, 'null') end, case when o."decided_by" is distinct from n."decided_by" then '"decided_by":' || coalesce(to_json(n."decided_by")::text, 'null') end, case when o."decision_note" is distinct from n."decision_note" then '"decision_note":' || coalesce(to_json(n."decision_note")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_inbox_items_events_insert" after insert on "inbox_items" referencing new table as new_rows for each statement execute function fieldwright."inbox_items_events"();
create trigger "zz_inbox_items_events_update" after update on "inbox_items" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."inbox_items_events"();
create trigger "zz_inbox_items_events_delete" after delete on "inbox_items" referencing old table as old_rows for each statement execute function fieldwright."inbox_items_events"();
create or replace function fieldwright."rate_cards_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'partner_group', 'partner', 'client', 'customer', 'work_type', 'order_category', 'installation_method', 'description', 'amount_minor', 'currency', 'valid_from', 'valid_to', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'rate-card.created', n.company, 'rate_cards', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."partner_group" is not null then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when n."partner" is not null then '"partner":' || coalesce(to_json(n."partner")::text, 'null') end, case when n."client" is not null then '"client":' || coalesce(to_json(n."client")::text, 'null') end, case when n."customer" is not null then '"customer":' || coalesce(to_json(n."customer")::text, 'null') end, case when n."work_type" is not null then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when n."order_category" is not null then '"order_category":' || coalesce(to_json(n."order_category")::text, 'null') end, case when n."installation_method" is not null then '"installation_method":' || coalesce(to_json(n."installation_method")::text, 'null') end, case when n."description" is not null then '"description":' || coalesce(to_json(n."description")::text, 'null') end, case when n."amount_minor" is not null then '"amount_minor":' || coalesce(to_json(n."amount_minor")::text, 'null') end, case when n."currency" is not null then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end, case when n."valid_from" is not null then '"valid_from":' || coalesce(to_json(n."valid_from")::text, 'null') end, case when n."valid_to" is not null then '"valid_to":' || coalesce(to_json(n."valid_to")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'rate-card.deleted', o.company, 'rate_cards', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."partner_group" is not null then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."partner" is not null then '"partner":' || coalesce(to_json(o."partner")::text, 'null') end, case when o."client" is not null then '"client":' || coalesce(to_json(o."client")::text, 'null') end, case when o."customer" is not null then '"customer":' || coalesce(to_json(o."customer")::text, 'null') end, case when o."work_type" is not null then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."order_category" is not null then '"order_category":' || coalesce(to_json(o."order_category")::text, 'null') end, case when o."installation_method" is not null then '"installation_method":' || coalesce(to_json(o."installation_method")::text, 'null') end, case when o."description" is not null then '"description":' || coalesce(to_json(o."description")::text, 'null') end, case when o."amount_minor" is not null then '"amount_minor":' || coalesce(to_json(o."amount_minor")::text, 'null') end, case when o."currency" is not null then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end, case when o."valid_from" is not null then '"valid_from":' || coalesce(to_json(o."valid_from")::text, 'null') end, case when o."valid_to" is not null then '"valid_to":' || coalesce(to_json(o."valid_to")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'rate_cards', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'rate-card.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(o."partner_group")::text, 'null') end, case when o."partner" is distinct from n."partner" then '"partner":' || coalesce(to_json(o."partner")::text, 'null') end, case when o."client" is distinct from n."client" then '"client":' || coalesce(to_json(o."client")::text, 'null') end, case when o."customer" is distinct from n."customer" then '"customer":' || coalesce(to_json(o."customer")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(o."work_type")::text, 'null') end, case when o."order_category" is distinct from n."order_category" then '"order_category":' || coalesce(to_json(o."order_category")::text, 'null') end, case when o."installation_method" is distinct from n."installation_method" then '"installation_method":' || coalesce(to_json(o."installation_method")::text, 'null') end, case when o."description" is distinct from n."description" then '"description":' || coalesce(to_json(o."description")::text, 'null') end, case when o."amount_minor" is distinct from n."amount_minor" then '"amount_minor":' || coalesce(to_json(o."amount_minor")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end, case when o."valid_from" is distinct from n."valid_from" then '"valid_from":' || coalesce(to_json(o."valid_from")::text, 'null') end, case when o."valid_to" is distinct from n."valid_to" then '"valid_to":' || coalesce(to_json(o."valid_to")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."partner_group" is distinct from n."partner_group" then '"partner_group":' || coalesce(to_json(n."partner_group")::text, 'null') end, case when o."partner" is distinct from n."partner" then '"partner":' || coalesce(to_json(n."partner")::text, 'null') end, case when o."client" is distinct from n."client" then '"client":' || coalesce(to_json(n."client")::text, 'null') end, case when o."customer" is distinct from n."customer" then '"customer":' || coalesce(to_json(n."customer")::text, 'null') end, case when o."work_type" is distinct from n."work_type" then '"work_type":' || coalesce(to_json(n."work_type")::text, 'null') end, case when o."order_category" is distinct from n."order_category" then '"order_category":' || coalesce(to_json(n."order_category")::text, 'null') end, case when o."installation_method" is distinct from n."installation_method" then '"installation_method":' || coalesce(to_json(n."installation_method")::text, 'null') end, case when o."description" is distinct from n."description" then '"description":' || coalesce(to_json(n."description")::text, 'null') end, case when o."amount_minor" is distinct from n."amount_minor" then '"amount_minor":' || coalesce(to_json(n."amount_minor")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end, case when o."valid_from" is distinct from n."valid_from" then '"valid_from":' || coalesce(to_json(n."valid_from")::text, 'null') end, case when o."valid_to" is distinct from n."valid_to" then '"valid_to":' || coalesce(to_json(n."valid_to")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_rate_cards_events_insert" after insert on "rate_cards" referencing new table as new_rows for each statement execute function fieldwright."rate_cards_events"();
create trigger "zz_rate_cards_events_update" after update on "rate_cards" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."rate_cards_events"();
create trigger "zz_rate_cards_events_delete" after delete on "rate_cards" referencing old table as old_rows for each statement execute function fieldwright."rate_cards_events"();
create or replace function fieldwright."tax_codes_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'code', 'name', 'rate_basis_points', 'is_default', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'tax-code.created', n.company, 'tax_codes', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."code" is not null then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."rate_basis_points" is not null then '"rate_basis_points":' || coalesce(to_json(n."rate_basis_points")::text, 'null') end, case when n."is_default" is not null then '"is_default":' || coalesce(to_json(n."is_default")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'tax-code.deleted', o.company, 'tax_codes', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is not null then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."rate_basis_points" is not null then '"rate_basis_points":' || coalesce(to_json(o."rate_basis_points")::text, 'null') end, case when o."is_default" is not null then '"is_default":' || coalesce(to_json(o."is_default")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'tax_codes', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'tax-code.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(o."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."rate_basis_points" is distinct from n."rate_basis_points" then '"rate_basis_points":' || coalesce(to_json(o."rate_basis_points")::text, 'null') end, case when o."is_default" is distinct from n."is_default" then '"is_default":' || coalesce(to_json(o."is_default")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."code" is distinct from n."code" then '"code":' || coalesce(to_json(n."code")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."rate_basis_points" is distinct from n."rate_basis_points" then '"rate_basis_points":' || coalesce(to_json(n."rate_basis_points")::text, 'null') end, case when o."is_default" is distinct from n."is_default" then '"is_default":' || coalesce(to_json(n."is_default")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_tax_codes_events_insert" after insert on "tax_codes" referencing new table as new_rows for each statement execute function fieldwright."tax_codes_events"();
create trigger "zz_tax_codes_events_update" after update on "tax_codes" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."tax_codes_events"();
create trigger "zz_tax_codes_events_delete" after delete on "tax_codes" referencing old table as old_rows for each statement execute function fieldwright."tax_codes_events"();
create or replace function fieldwright."document_templates_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'kind', 'name', 'is_default', 'is_active', 'body', 'css', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'document-template.created', n.company, 'document_templates', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."kind" is not null then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."is_default" is not null then '"is_default":' || coalesce(to_json(n."is_default")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when n."body" is not null then '"body":' || coalesce(to_json(n."body")::text, 'null') end, case when n."css" is not null then '"css":' || coalesce(to_json(n."css")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'document-template.deleted', o.company, 'document_templates', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."kind" is not null then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."is_default" is not null then '"is_default":' || coalesce(to_json(o."is_default")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."body" is not null then '"body":' || coalesce(to_json(o."body")::text, 'null') end, case when o."css" is not null then '"css":' || coalesce(to_json(o."css")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'document_templates', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'document-template.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(o."kind")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."is_default" is distinct from n."is_default" then '"is_default":' || coalesce(to_json(o."is_default")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end, case when o."body" is distinct from n."body" then '"body":' || coalesce(to_json(o."body")::text, 'null') end, case when o."css" is distinct from n."css" then '"css":' || coalesce(to_json(o."css")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."kind" is distinct from n."kind" then '"kind":' || coalesce(to_json(n."kind")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."is_default" is distinct from n."is_default" then '"is_default":' || coalesce(to_json(n."is_default")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end, case when o."body" is distinct from n."body" then '"body":' || coalesce(to_json(n."body")::text, 'null') end, case when o."css" is distinct from n."css" then '"css":' || coalesce(to_json(n."css")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_document_templates_events_insert" after insert on "document_templates" referencing new table as new_rows for each statement execute function fieldwright."document_templates_events"();
create trigger "zz_document_templates_events_update" after update on "document_templates" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."document_templates_events"();
create trigger "zz_document_templates_events_delete" after delete on "document_templates" referencing old table as old_rows for each statement execute function fieldwright."document_templates_events"();
create or replace function fieldwright."invoice_lines_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'invoice', 'position', 'source', 'work_order', 'description', 'service_id', 'reference', 'building_name', 'quantity', 'unit_price_minor', 'amount_minor', 'tax_code', 'tax_minor', 'is_live', 'rate_card', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'invoice-line.created', n.company, 'invoice_lines', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."invoice" is not null then '"invoice":' || coalesce(to_json(n."invoice")::text, 'null') end, case when n."position" is not null then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when n."source" is not null then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when n."work_order" is not null then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when n."description" is not null then '"description":' || coalesce(to_json(n."description")::text, 'null') end, case when n."service_id" is not null then '"service_id":' || coalesce(to_json(n."service_id")::text, 'null') end, case when n."reference" is not null then '"reference":' || coalesce(to_json(n."reference")::text, 'null') end, case when n."building_name" is not null then '"building_name":' || coalesce(to_json(n."building_name")::text, 'null') end, case when n."quantity" is not null then '"quantity":' || coalesce(to_json(n."quantity")::text, 'null') end, case when n."unit_price_minor" is not null then '"unit_price_minor":' || coalesce(to_json(n."unit_price_minor")::text, 'null') end, case when n."amount_minor" is not null then '"amount_minor":' || coalesce(to_json(n."amount_minor")::text, 'null') end, case when n."tax_code" is not null then '"tax_code":' || coalesce(to_json(n."tax_code")::text, 'null') end, case when n."tax_minor" is not null then '"tax_minor":' || coalesce(to_json(n."tax_minor")::text, 'null') end, case when n."is_live" is not null then '"is_live":' || coalesce(to_json(n."is_live")::text, 'null') end, case when n."rate_card" is not null then '"rate_card":' || coalesce(to_json(n."rate_card")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'invoice-line.deleted', o.company, 'invoice_lines', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."invoice" is not null then '"invoice":' || coalesce(to_json(o."invoice")::text, 'null') end, case when o."position" is not null then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."source" is not null then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."work_order" is not null then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."description" is not null then '"description":' || coalesce(to_json(o."description")::text, 'null') end, case when o."service_id" is not null then '"service_id":' || coalesce(to_json(o."service_id")::text, 'null') end, case when o."reference" is not null then '"reference":' || coalesce(to_json(o."reference")::text, 'null') end, case when o."building_name" is not null then '"building_name":' || coalesce(to_json(o."building_name")::text, 'null') end, case when o."quantity" is not null then '"quantity":' || coalesce(to_json(o."quantity")::text, 'null') end, case when o."unit_price_minor" is not null then '"unit_price_minor":' || coalesce(to_json(o."unit_price_minor")::text, 'null') end, case when o."amount_minor" is not null then '"amount_minor":' || coalesce(to_json(o."amount_minor")::text, 'null') end, case when o."tax_code" is not null then '"tax_code":' || coalesce(to_json(o."tax_code")::text, 'null') end, case when o."tax_minor" is not null then '"tax_minor":' || coalesce(to_json(o."tax_minor")::text, 'null') end, case when o."is_live" is not null then '"is_live":' || coalesce(to_json(o."is_live")::text, 'null') end, case when o."rate_card" is not null then '"rate_card":' || coalesce(to_json(o."rate_card")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'invoice_lines', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'invoice-line.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."invoice" is distinct from n."invoice" then '"invoice":' || coalesce(to_json(o."invoice")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(o."source")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(o."work_order")::text, 'null') end, case when o."description" is distinct from n."description" then '"description":' || coalesce(to_json(o."description")::text, 'null') end, case when o."service_id" is distinct from n."service_id" then '"service_id":' || coalesce(to_json(o."service_id")::text, 'null') end, case when o."reference" is distinct from n."reference" then '"reference":' || coalesce(to_json(o."reference")::text, 'null') end, case when o."building_name" is distinct from n."building_name" then '"building_name":' || coalesce(to_json(o."building_name")::text, 'null') end, case when o."quantity" is distinct from n."quantity" then '"quantity":' || coalesce(to_json(o."quantity")::text, 'null') end, case when o."unit_price_minor" is distinct from n."unit_price_minor" then '"unit_price_minor":' || coalesce(to_json(o."unit_price_minor")::text, 'null') end, case when o."amount_minor" is distinct from n."amount_minor" then '"amount_minor":' || coalesce(to_json(o."amount_minor")::text, 'null') end, case when o."tax_code" is distinct from n."tax_code" then '"tax_code":' || coalesce(to_json(o."tax_code")::text, 'null') end, case when o."tax_minor" is distinct from n."tax_minor" then '"tax_minor":' || coalesce(to_json(o."tax_minor")::text, 'null') end, case when o."is_live" is distinct from n."is_live" then '"is_live":' || coalesce(to_json(o."is_live")::text, 'null') end, case when o."rate_card" is distinct from n."rate_card" then '"rate_card":' || coalesce(to_json(o."rate_card")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."invoice" is distinct from n."invoice" then '"invoice":' || coalesce(to_json(n."invoice")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when o."source" is distinct from n."source" then '"source":' || coalesce(to_json(n."source")::text, 'null') end, case when o."work_order" is distinct from n."work_order" then '"work_order":' || coalesce(to_json(n."work_order")::text, 'null') end, case when o."description" is distinct from n."description" then '"description":' || coalesce(to_json(n."description")::text, 'null') end, case when o."service_id" is distinct from n."service_id" then '"service_id":' || coalesce(to_json(n."service_id")::text, 'null') end, case when o."reference" is distinct from n."reference" then '"reference":' || coalesce(to_json(n."reference")::text, 'null') end, case when o."building_name" is distinct from n."building_name" then '"building_name":' || coalesce(to_json(n."building_name")::text, 'null') end, case when o."quantity" is distinct from n."quantity" then '"quantity":' || coalesce(to_json(n."quantity")::text, 'null') end, case when o."unit_price_minor" is distinct from n."unit_price_minor" then '"unit_price_minor":' || coalesce(to_json(n."unit_price_minor")::text, 'null') end, case when o."amount_minor" is distinct from n."amount_minor" then '"amount_minor":' || coalesce(to_json(n."amount_minor")::text, 'null') end, case when o."tax_code" is distinct from n."tax_code" then '"tax_code":' || coalesce(to_json(n."tax_code")::text, 'null') end, case when o."tax_minor" is distinct from n."tax_minor" then '"tax_minor":' || coalesce(to_json(n."tax_minor")::text, 'null') end, case when o."is_live" is distinct from n."is_live" then '"is_live":' || coalesce(to_json(n."is_live")::text, 'null') end, case when o."rate_card" is distinct from n."rate_card" then '"rate_card":' || coalesce(to_json(n."rate_card")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_invoice_lines_events_insert" after insert on "invoice_lines" referencing new table as new_rows for each statement execute function fieldwright."invoice_lines_events"();
create trigger "zz_invoice_lines_events_update" after update on "invoice_lines" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."invoice_lines_events"();
create trigger "zz_invoice_lines_events_delete" after delete on "invoice_lines" referencing old table as old_rows for each statement execute function fieldwright."invoice_lines_events"();
create or replace function fieldwright."payments_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'invoice', 'paid_on', 'amount_minor', 'reference', 'reversed_at', 'reversed_by', 'reverse_reason', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'payment.created', n.company, 'payments', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."invoice" is not null then '"invoice":' || coalesce(to_json(n."invoice")::text, 'null') end, case when n."paid_on" is not null then '"paid_on":' || coalesce(to_json(n."paid_on")::text, 'null') end, case when n."amount_minor" is not null then '"amount_minor":' || coalesce(to_json(n."amount_minor")::text, 'null') end, case when n."reference" is not null then '"reference":' || coalesce(to_json(n."reference")::text, 'null') end, case when n."reversed_at" is not null then '"reversed_at":' || coalesce(to_json(n."reversed_at")::text, 'null') end, case when n."reversed_by" is not null then '"reversed_by":' || coalesce(to_json(n."reversed_by")::text, 'null') end, case when n."reverse_reason" is not null then '"reverse_reason":' || coalesce(to_json(n."reverse_reason")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'payment.deleted', o.company, 'payments', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."invoice" is not null then '"invoice":' || coalesce(to_json(o."invoice")::text, 'null') end, case when o."paid_on" is not null then '"paid_on":' || coalesce(to_json(o."paid_on")::text, 'null') end, case when o."amount_minor" is not null then '"amount_minor":' || coalesce(to_json(o."amount_minor")::text, 'null') end, case when o."reference" is not null then '"reference":' || coalesce(to_json(o."reference")::text, 'null') end, case when o."reversed_at" is not null then '"reversed_at":' || coalesce(to_json(o."reversed_at")::text, 'null') end, case when o."reversed_by" is not null then '"reversed_by":' || coalesce(to_json(o."reversed_by")::text, 'null') end, case when o."reverse_reason" is not null then '"reverse_reason":' || coalesce(to_json(o."reverse_reason")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'payments', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'payment.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."invoice" is distinct from n."invoice" then '"invoice":' || coalesce(to_json(o."invoice")::text, 'null') end, case when o."paid_on" is distinct from n."paid_on" then '"paid_on":' || coalesce(to_json(o."paid_on")::text, 'null') end, case when o."amount_minor" is distinct from n."amount_minor" then '"amount_minor":' || coalesce(to_json(o."amount_minor")::text, 'null') end, case when o."reference" is distinct from n."reference" then '"reference":' || coalesce(to_json(o."reference")::text, 'null') end, case when o."reversed_at" is distinct from n."reversed_at" then '"reversed_at":' || coalesce(to_json(o."reversed_at")::text, 'null') end, case when o."reversed_by" is distinct from n."reversed_by" then '"reversed_by":' || coalesce(to_json(o."reversed_by")::text, 'null') end, case when o."reverse_reason" is distinct from n."reverse_reason" then '"reverse_reason":' || coalesce(to_json(o."reverse_reason")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."invoice" is distinct from n."invoice" then '"invoice":' || coalesce(to_json(n."invoice")::text, 'null') end, case when o."paid_on" is distinct from n."paid_on" then '"paid_on":' || coalesce(to_json(n."paid_on")::text, 'null') end, case when o."amount_minor" is distinct from n."amount_minor" then '"amount_minor":' || coalesce(to_json(n."amount_minor")::text, 'null') end, case when o."reference" is distinct from n."reference" then '"reference":' || coalesce(to_json(n."reference")::text, 'null') end, case when o."reversed_at" is distinct from n."reversed_at" then '"reversed_at":' || coalesce(to_json(n."reversed_at")::text, 'null') end, case when o."reversed_by" is distinct from n."reversed_by" then '"reversed_by":' || coalesce(to_json(n."reversed_by")::text, 'null') end, case when o."reverse_reason" is distinct from n."reverse_reason" then '"reverse_reason":' || coalesce(to_json(n."reverse_reason")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_payments_events_insert" after insert on "payments" referencing new table as new_rows for each statement execute function fieldwright."payments_events"();
create trigger "zz_payments_events_update" after update on "payments" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."payments_events"();
create trigger "zz_payments_events_delete" after delete on "payments" referencing old table as old_rows for each statement execute function fieldwright."payments_events"();
create or replace function fieldwright."credit_notes_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'number', 'invoice', 'issued_on', 'reason', 'year', 'sequence', 'currency', 'subtotal_minor', 'tax_minor', 'total_minor', 'pdf', 'pdf_status', 'pdf_error', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'credit-note.created', n.company, 'credit_notes', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."number" is not null then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when n."invoice" is not null then '"invoice":' || coalesce(to_json(n."invoice")::text, 'null') end, case when n."issued_on" is not null then '"issued_on":' || coalesce(to_json(n."issued_on")::text, 'null') end, case when n."reason" is not null then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when n."year" is not null then '"year":' || coalesce(to_json(n."year")::text, 'null') end, case when n."sequence" is not null then '"sequence":' || coalesce(to_json(n."sequence")::text, 'null') end, case when n."currency" is not null then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end, case when n."subtotal_minor" is not null then '"subtotal_minor":' || coalesce(to_json(n."subtotal_minor")::text, 'null') end, case when n."tax_minor" is not null then '"tax_minor":' || coalesce(to_json(n."tax_minor")::text, 'null') end, case when n."total_minor" is not null then '"total_minor":' || coalesce(to_json(n."total_minor")::text, 'null') end, case when n."pdf" is not null then '"pdf":' || coalesce(to_json(n."pdf")::text, 'null') end, case when n."pdf_status" is not null then '"pdf_status":' || coalesce(to_json(n."pdf_status")::text, 'null') end, case when n."pdf_error" is not null then '"pdf_error":' || coalesce(to_json(n."pdf_error")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'credit-note.deleted', o.company, 'credit_notes', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."number" is not null then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."invoice" is not null then '"invoice":' || coalesce(to_json(o."invoice")::text, 'null') end, case when o."issued_on" is not null then '"issued_on":' || coalesce(to_json(o."issued_on")::text, 'null') end, case when o."reason" is not null then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."year" is not null then '"year":' || coalesce(to_json(o."year")::text, 'null') end, case when o."sequence" is not null then '"sequence":' || coalesce(to_json(o."sequence")::text, 'null') end, case when o."currency" is not null then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end, case when o."subtotal_minor" is not null then '"subtotal_minor":' || coalesce(to_json(o."subtotal_minor")::text, 'null') end, case when o."tax_minor" is not null then '"tax_minor":' || coalesce(to_json(o."tax_minor")::text, 'null') end, case when o."total_minor" is not null then '"total_minor":' || coalesce(to_json(o."total_minor")::text, 'null') end, case when o."pdf" is not null then '"pdf":' || coalesce(to_json(o."pdf")::text, 'null') end, case when o."pdf_status" is not null then '"pdf_status":' || coalesce(to_json(o."pdf_status")::text, 'null') end, case when o."pdf_error" is not null then '"pdf_error":' || coalesce(to_json(o."pdf_error")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'credit_notes', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'credit-note.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(o."number")::text, 'null') end, case when o."invoice" is distinct from n."invoice" then '"invoice":' || coalesce(to_json(o."invoice")::text, 'null') end, case when o."issued_on" is distinct from n."issued_on" then '"issued_on":' || coalesce(to_json(o."issued_on")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."year" is distinct from n."year" then '"year":' || coalesce(to_json(o."year")::text, 'null') end, case when o."sequence" is distinct from n."sequence" then '"sequence":' || coalesce(to_json(o."sequence")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(o."currency")::text, 'null') end, case when o."subtotal_minor" is distinct from n."subtotal_minor" then '"subtotal_minor":' || coalesce(to_json(o."subtotal_minor")::text, 'null') end, case when o."tax_minor" is distinct from n."tax_minor" then '"tax_minor":' || coalesce(to_json(o."tax_minor")::text, 'null') end, case when o."total_minor" is distinct from n."total_minor" then '"total_minor":' || coalesce(to_json(o."total_minor")::text, 'null') end, case when o."pdf" is distinct from n."pdf" then '"pdf":' || coalesce(to_json(o."pdf")::text, 'null') end, case when o."pdf_status" is distinct from n."pdf_status" then '"pdf_status":' || coalesce(to_json(o."pdf_status")::text, 'null') end, case when o."pdf_error" is distinct from n."pdf_error" then '"pdf_error":' || coalesce(to_json(o."pdf_error")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."number" is distinct from n."number" then '"number":' || coalesce(to_json(n."number")::text, 'null') end, case when o."invoice" is distinct from n."invoice" then '"invoice":' || coalesce(to_json(n."invoice")::text, 'null') end, case when o."issued_on" is distinct from n."issued_on" then '"issued_on":' || coalesce(to_json(n."issued_on")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when o."year" is distinct from n."year" then '"year":' || coalesce(to_json(n."year")::text, 'null') end, case when o."sequence" is distinct from n."sequence" then '"sequence":' || coalesce(to_json(n."sequence")::text, 'null') end, case when o."currency" is distinct from n."currency" then '"currency":' || coalesce(to_json(n."currency")::text, 'null') end, case when o."subtotal_minor" is distinct from n."subtotal_minor" then '"subtotal_minor":' || coalesce(to_json(n."subtotal_minor")::text, 'null') end, case when o."tax_minor" is distinct from n."tax_minor" then '"tax_minor":' || coalesce(to_json(n."tax_minor")::text, 'null') end, case when o."total_minor" is distinct from n."total_minor" then '"total_minor":' || coalesce(to_json(n."total_minor")::text, 'null') end, case when o."pdf" is distinct from n."pdf" then '"pdf":' || coalesce(to_json(n."pdf")::text, 'null') end, case when o."pdf_status" is distinct from n."pdf_status" then '"pdf_status":' || coalesce(to_json(n."pdf_status")::text, 'null') end, case when o."pdf_error" is distinct from n."pdf_error" then '"pdf_error":' || coalesce(to_json(n."pdf_error")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_credit_notes_events_insert" after insert on "credit_notes" referencing new table as new_rows for each statement execute function fieldwright."credit_notes_events"();
create trigger "zz_credit_notes_events_update" after update on "credit_notes" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."credit_notes_events"();
create trigger "zz_credit_notes_events_delete" after delete on "credit_notes" referencing old table as old_rows for each statement execute function fieldwright."credit_notes_events"();
create or replace function fieldwright."credit_note_lines_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'credit_note', 'position', 'invoice_line', 'description', 'amount_minor', 'tax_minor', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'credit-note-line.created', n.company, 'credit_note_lines', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."credit_note" is not null then '"credit_note":' || coalesce(to_json(n."credit_note")::text, 'null') end, case when n."position" is not null then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when n."invoice_line" is not null then '"invoice_line":' || coalesce(to_json(n."invoice_line")::text, 'null') end, case when n."description" is not null then '"description":' || coalesce(to_json(n."description")::text, 'null') end, case when n."amount_minor" is not null then '"amount_minor":' || coalesce(to_json(n."amount_minor")::text, 'null') end, case when n."tax_minor" is not null then '"tax_minor":' || coalesce(to_json(n."tax_minor")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'credit-note-line.deleted', o.company, 'credit_note_lines', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."credit_note" is not null then '"credit_note":' || coalesce(to_json(o."credit_note")::text, 'null') end, case when o."position" is not null then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."invoice_line" is not null then '"invoice_line":' || coalesce(to_json(o."invoice_line")::text, 'null') end, case when o."description" is not null then '"description":' || coalesce(to_json(o."description")::text, 'null') end, case when o."amount_minor" is not null then '"amount_minor":' || coalesce(to_json(o."amount_minor")::text, 'null') end, case when o."tax_minor" is not null then '"tax_minor":' || coalesce(to_json(o."tax_minor")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'credit_note_lines', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'credit-note-line.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."credit_note" is distinct from n."credit_note" then '"credit_note":' || coalesce(to_json(o."credit_note")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."invoice_line" is distinct from n."invoice_line" then '"invoice_line":' || coalesce(to_json(o."invoice_line")::text, 'null') end, case when o."description" is distinct from n."description" then '"description":' || coalesce(to_json(o."description")::text, 'null') end, case when o."amount_minor" is distinct from n."amount_minor" then '"amount_minor":' || coalesce(to_json(o."amount_minor")::text, 'null') end, case when o."tax_minor" is distinct from n."tax_minor" then '"tax_minor":' || coalesce(to_json(o."tax_minor")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."credit_note" is distinct from n."credit_note" then '"credit_note":' || coalesce(to_json(n."credit_note")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when o."invoice_line" is distinct from n."invoice_line" then '"invoice_line":' || coalesce(to_json(n."invoice_line")::text, 'null') end, case when o."description" is distinct from n."description" then '"description":' || coalesce(to_json(n."description")::text, 'null') end, case when o."amount_minor" is distinct from n."amount_minor" then '"amount_minor":' || coalesce(to_json(n."amount_minor")::text, 'null') end, case when o."tax_minor" is distinct from n."tax_minor" then '"tax_minor":' || coalesce(to_json(n."tax_minor")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_credit_note_lines_events_insert" after insert on "credit_note_lines" referencing new table as new_rows for each statement execute function fieldwright."credit_note_lines_events"();
create trigger "zz_credit_note_lines_events_update" after update on "credit_note_lines" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."credit_note_lines_events"();
create trigger "zz_credit_note_lines_events_delete" after delete on "credit_note_lines" referencing old table as old_rows for each statement execute function fieldwright."credit_note_lines_events"();
create or replace function fieldwright."approval_policies_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'name', 'command', 'condition', 'position', 'is_active', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'approval-policy.created', n.company, 'approval_policies', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."name" is not null then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when n."command" is not null then '"command":' || coalesce(to_json(n."command")::text, 'null') end, case when n."condition" is not null then '"condition":' || coalesce(to_json(n."condition")::text, 'null') end, case when n."position" is not null then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when n."is_active" is not null then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'approval-policy.deleted', o.company, 'approval_policies', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is not null then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."command" is not null then '"command":' || coalesce(to_json(o."command")::text, 'null') end, case when o."condition" is not null then '"condition":' || coalesce(to_json(o."condition")::text, 'null') end, case when o."position" is not null then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."is_active" is not null then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'approval_policies', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'approval-policy.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(o."name")::text, 'null') end, case when o."command" is distinct from n."command" then '"command":' || coalesce(to_json(o."command")::text, 'null') end, case when o."condition"::text is distinct from n."condition"::text then '"condition":' || coalesce(to_json(o."condition")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(o."position")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(o."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."name" is distinct from n."name" then '"name":' || coalesce(to_json(n."name")::text, 'null') end, case when o."command" is distinct from n."command" then '"command":' || coalesce(to_json(n."command")::text, 'null') end, case when o."condition"::text is distinct from n."condition"::text then '"condition":' || coalesce(to_json(n."condition")::text, 'null') end, case when o."position" is distinct from n."position" then '"position":' || coalesce(to_json(n."position")::text, 'null') end, case when o."is_active" is distinct from n."is_active" then '"is_active":' || coalesce(to_json(n."is_active")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_approval_policies_events_insert" after insert on "approval_policies" referencing new table as new_rows for each statement execute function fieldwright."approval_policies_events"();
create trigger "zz_approval_policies_events_update" after update on "approval_policies" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."approval_policies_events"();
create trigger "zz_approval_policies_events_delete" after delete on "approval_policies" referencing old table as old_rows for each statement execute function fieldwright."approval_policies_events"();
create or replace function fieldwright."approval_steps_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'policy', 'sequence', 'approver_kind', 'approver_user', 'approver_persona', 'approver_field', 'needs', 'may_self', 'remind_after_days', 'escalate_after_days', 'escalate_user', 'escalate_persona', 'expires_after_days', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'approval-step.created', n.company, 'approval_steps', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."policy" is not null then '"policy":' || coalesce(to_json(n."policy")::text, 'null') end, case when n."sequence" is not null then '"sequence":' || coalesce(to_json(n."sequence")::text, 'null') end, case when n."approver_kind" is not null then '"approver_kind":' || coalesce(to_json(n."approver_kind")::text, 'null') end, case when n."approver_user" is not null then '"approver_user":' || coalesce(to_json(n."approver_user")::text, 'null') end, case when n."approver_persona" is not null then '"approver_persona":' || coalesce(to_json(n."approver_persona")::text, 'null') end, case when n."approver_field" is not null then '"approver_field":' || coalesce(to_json(n."approver_field")::text, 'null') end, case when n."needs" is not null then '"needs":' || coalesce(to_json(n."needs")::text, 'null') end, case when n."may_self" is not null then '"may_self":' || coalesce(to_json(n."may_self")::text, 'null') end, case when n."remind_after_days" is not null then '"remind_after_days":' || coalesce(to_json(n."remind_after_days")::text, 'null') end, case when n."escalate_after_days" is not null then '"escalate_after_days":' || coalesce(to_json(n."escalate_after_days")::text, 'null') end, case when n."escalate_user" is not null then '"escalate_user":' || coalesce(to_json(n."escalate_user")::text, 'null') end, case when n."escalate_persona" is not null then '"escalate_persona":' || coalesce(to_json(n."escalate_persona")::text, 'null') end, case when n."expires_after_days" is not null then '"expires_after_days":' || coalesce(to_json(n."expires_after_days")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'approval-step.deleted', o.company, 'approval_steps', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."policy" is not null then '"policy":' || coalesce(to_json(o."policy")::text, 'null') end, case when o."sequence" is not null then '"sequence":' || coalesce(to_json(o."sequence")::text, 'null') end, case when o."approver_kind" is not null then '"approver_kind":' || coalesce(to_json(o."approver_kind")::text, 'null') end, case when o."approver_user" is not null then '"approver_user":' || coalesce(to_json(o."approver_user")::text, 'null') end, case when o."approver_persona" is not null then '"approver_persona":' || coalesce(to_json(o."approver_persona")::text, 'null') end, case when o."approver_field" is not null then '"approver_field":' || coalesce(to_json(o."approver_field")::text, 'null') end, case when o."needs" is not null then '"needs":' || coalesce(to_json(o."needs")::text, 'null') end, case when o."may_self" is not null then '"may_self":' || coalesce(to_json(o."may_self")::text, 'null') end, case when o."remind_after_days" is not null then '"remind_after_days":' || coalesce(to_json(o."remind_after_days")::text, 'null') end, case when o."escalate_after_days" is not null then '"escalate_after_days":' || coalesce(to_json(o."escalate_after_days")::text, 'null') end, case when o."escalate_user" is not null then '"escalate_user":' || coalesce(to_json(o."escalate_user")::text, 'null') end, case when o."escalate_persona" is not null then '"escalate_persona":' || coalesce(to_json(o."escalate_persona")::text, 'null') end, case when o."expires_after_days" is not null then '"expires_after_days":' || coalesce(to_json(o."expires_after_days")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'approval_steps', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'approval-step.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."policy" is distinct from n."policy" then '"policy":' || coalesce(to_json(o."policy")::text, 'null') end, case when o."sequence" is distinct from n."sequence" then '"sequence":' || coalesce(to_json(o."sequence")::text, 'null') end, case when o."approver_kind" is distinct from n."approver_kind" then '"approver_kind":' || coalesce(to_json(o."approver_kind")::text, 'null') end, case when o."approver_user" is distinct from n."approver_user" then '"approver_user":' || coalesce(to_json(o."approver_user")::text, 'null') end, case when o."approver_persona" is distinct from n."approver_persona" then '"approver_persona":' || coalesce(to_json(o."approver_persona")::text, 'null') end, case when o."approver_field" is distinct from n."approver_field" then '"approver_field":' || coalesce(to_json(o."approver_field")::text, 'null') end, case when o."needs" is distinct from n."needs" then '"needs":' || coalesce(to_json(o."needs")::text, 'null') end, case when o."may_self" is distinct from n."may_self" then '"may_self":' || coalesce(to_json(o."may_self")::text, 'null') end, case when o."remind_after_days" is distinct from n."remind_after_days" then '"remind_after_days":' || coalesce(to_json(o."remind_after_days")::text, 'null') end, case when o."escalate_after_days" is distinct from n."escalate_after_days" then '"escalate_after_days":' || coalesce(to_json(o."escalate_after_days")::text, 'null') end, case when o."escalate_user" is distinct from n."escalate_user" then '"escalate_user":' || coalesce(to_json(o."escalate_user")::text, 'null') end, case when o."escalate_persona" is distinct from n."escalate_persona" then '"escalate_persona":' || coalesce(to_json(o."escalate_persona")::text, 'null') end, case when o."expires_after_days" is distinct from n."expires_after_days" then '"expires_after_days":' || coalesce(to_json(o."expires_after_days")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."policy" is distinct from n."policy" then '"policy":' || coalesce(to_json(n."policy")::text, 'null') end, case when o."sequence" is distinct from n."sequence" then '"sequence":' || coalesce(to_json(n."sequence")::text, 'null') end, case when o."approver_kind" is distinct from n."approver_kind" then '"approver_kind":' || coalesce(to_json(n."approver_kind")::text, 'null') end, case when o."approver_user" is distinct from n."approver_user" then '"approver_user":' || coalesce(to_json(n."approver_user")::text, 'null') end, case when o."approver_persona" is distinct from n."approver_persona" then '"approver_persona":' || coalesce(to_json(n."approver_persona")::text, 'null') end, case when o."approver_field" is distinct from n."approver_field" then '"approver_field":' || coalesce(to_json(n."approver_field")::text, 'null') end, case when o."needs" is distinct from n."needs" then '"needs":' || coalesce(to_json(n."needs")::text, 'null') end, case when o."may_self" is distinct from n."may_self" then '"may_self":' || coalesce(to_json(n."may_self")::text, 'null') end, case when o."remind_after_days" is distinct from n."remind_after_days" then '"remind_after_days":' || coalesce(to_json(n."remind_after_days")::text, 'null') end, case when o."escalate_after_days" is distinct from n."escalate_after_days" then '"escalate_after_days":' || coalesce(to_json(n."escalate_after_days")::text, 'null') end, case when o."escalate_user" is distinct from n."escalate_user" then '"escalate_user":' || coalesce(to_json(n."escalate_user")::text, 'null') end, case when o."escalate_persona" is distinct from n."escalate_persona" then '"escalate_persona":' || coalesce(to_json(n."escalate_persona")::text, 'null') end, case when o."expires_after_days" is distinct from n."expires_after_days" then '"expires_after_days":' || coalesce(to_json(n."expires_after_days")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_approval_steps_events_insert" after insert on "approval_steps" referencing new table as new_rows for each statement execute function fieldwright."approval_steps_events"();
create trigger "zz_approval_steps_events_update" after update on "approval_steps" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."approval_steps_events"();
create trigger "zz_approval_steps_events_delete" after delete on "approval_steps" referencing old table as old_rows for each statement execute function fieldwright."approval_steps_events"();
create or replace function fieldwright."approval_requests_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'policy', 'command', 'collection', 'record', 'record_label', 'record_version', 'status', 'requested_by', 'reason', 'outcome', 'input', 'input_hash', 'before', 'changes', 'watched_hash', 'steps', 'current_step', 'seats', 'step_opened_at', 'reminded_at', 'escalated_at', 'expires_at', 'closed_at', 'replaces', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'approval-request.created', n.company, 'approval_requests', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."policy" is not null then '"policy":' || coalesce(to_json(n."policy")::text, 'null') end, case when n."command" is not null then '"command":' || coalesce(to_json(n."command")::text, 'null') end, case when n."collection" is not null then '"collection":' || coalesce(to_json(n."collection")::text, 'null') end, case when n."record" is not null then '"record":' || coalesce(to_json(n."record")::text, 'null') end, case when n."record_label" is not null then '"record_label":' || coalesce(to_json(n."record_label")::text, 'null') end, case when n."record_version" is not null then '"record_version":' || coalesce(to_json(n."record_version")::text, 'null') end, case when n."status" is not null then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when n."requested_by" is not null then '"requested_by":' || coalesce(to_json(n."requested_by")::text, 'null') end, case when n."reason" is not null then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when n."outcome" is not null then '"outcome":' || coalesce(to_json(n."outcome")::text, 'null') end, case when n."current_step" is not null then '"current_step":' || coalesce(to_json(n."current_step")::text, 'null') end, case when n."step_opened_at" is not null then '"step_opened_at":' || coalesce(to_json(n."step_opened_at")::text, 'null') end, case when n."reminded_at" is not null then '"reminded_at":' || coalesce(to_json(n."reminded_at")::text, 'null') end, case when n."escalated_at" is not null then '"escalated_at":' || coalesce(to_json(n."escalated_at")::text, 'null') end, case when n."expires_at" is not null then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when n."closed_at" is not null then '"closed_at":' || coalesce(to_json(n."closed_at")::text, 'null') end, case when n."replaces" is not null then '"replaces":' || coalesce(to_json(n."replaces")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'approval-request.deleted', o.company, 'approval_requests', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."policy" is not null then '"policy":' || coalesce(to_json(o."policy")::text, 'null') end, case when o."command" is not null then '"command":' || coalesce(to_json(o."command")::text, 'null') end, case when o."collection" is not null then '"collection":' || coalesce(to_json(o."collection")::text, 'null') end, case when o."record" is not null then '"record":' || coalesce(to_json(o."record")::text, 'null') end, case when o."record_label" is not null then '"record_label":' || coalesce(to_json(o."record_label")::text, 'null') end, case when o."record_version" is not null then '"record_version":' || coalesce(to_json(o."record_version")::text, 'null') end, case when o."status" is not null then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."requested_by" is not null then '"requested_by":' || coalesce(to_json(o."requested_by")::text, 'null') end, case when o."reason" is not null then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."outcome" is not null then '"outcome":' || coalesce(to_json(o."outcome")::text, 'null') end, case when o."current_step" is not null then '"current_step":' || coalesce(to_json(o."current_step")::text, 'null') end, case when o."step_opened_at" is not null then '"step_opened_at":' || coalesce(to_json(o."step_opened_at")::text, 'null') end, case when o."reminded_at" is not null then '"reminded_at":' || coalesce(to_json(o."reminded_at")::text, 'null') end, case when o."escalated_at" is not null then '"escalated_at":' || coalesce(to_json(o."escalated_at")::text, 'null') end, case when o."expires_at" is not null then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."closed_at" is not null then '"closed_at":' || coalesce(to_json(o."closed_at")::text, 'null') end, case when o."replaces" is not null then '"replaces":' || coalesce(to_json(o."replaces")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'approval_requests', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        case when o."status"::text is distinct from n."status"::text and n."status"::text = 'approved' then 'approval-request.approved'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'rejected' then 'approval-request.rejected'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'withdrawn' then 'approval-request.withdrawn'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'voided' then 'approval-request.voided'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'expired' then 'approval-request.expired'
          when o."status"::text is distinct from n."status"::text and n."status"::text = 'failed' then 'approval-request.failed'
          else 'approval-request.updated' end as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."policy" is distinct from n."policy" then '"policy":' || coalesce(to_json(o."policy")::text, 'null') end, case when o."command" is distinct from n."command" then '"command":' || coalesce(to_json(o."command")::text, 'null') end, case when o."collection" is distinct from n."collection" then '"collection":' || coalesce(to_json(o."collection")::text, 'null') end, case when o."record" is distinct from n."record" then '"record":' || coalesce(to_json(o."record")::text, 'null') end, case when o."record_label" is distinct from n."record_label" then '"record_label":' || coalesce(to_json(o."record_label")::text, 'null') end, case when o."record_version" is distinct from n."record_version" then '"record_version":' || coalesce(to_json(o."record_version")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(o."status")::text, 'null') end, case when o."requested_by" is distinct from n."requested_by" then '"requested_by":' || coalesce(to_json(o."requested_by")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."outcome"::text is distinct from n."outcome"::text then '"outcome":' || coalesce(to_json(o."outcome")::text, 'null') end, case when o."current_step" is distinct from n."current_step" then '"current_step":' || coalesce(to_json(o."current_step")::text, 'null') end, case when o."step_opened_at" is distinct from n."step_opened_at" then '"step_opened_at":' || coalesce(to_json(o."step_opened_at")::text, 'null') end, case when o."reminded_at" is distinct from n."reminded_at" then '"reminded_at":' || coalesce(to_json(o."reminded_at")::text, 'null') end, case when o."escalated_at" is distinct from n."escalated_at" then '"escalated_at":' || coalesce(to_json(o."escalated_at")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(o."expires_at")::text, 'null') end, case when o."closed_at" is distinct from n."closed_at" then '"closed_at":' || coalesce(to_json(o."closed_at")::text, 'null') end, case when o."replaces" is distinct from n."replaces" then '"replaces":' || coalesce(to_json(o."replaces")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."policy" is distinct from n."policy" then '"policy":' || coalesce(to_json(n."policy")::text, 'null') end, case when o."command" is distinct from n."command" then '"command":' || coalesce(to_json(n."command")::text, 'null') end, case when o."collection" is distinct from n."collection" then '"collection":' || coalesce(to_json(n."collection")::text, 'null') end, case when o."record" is distinct from n."record" then '"record":' || coalesce(to_json(n."record")::text, 'null') end, case when o."record_label" is distinct from n."record_label" then '"record_label":' || coalesce(to_json(n."record_label")::text, 'null') end, case when o."record_version" is distinct from n."record_version" then '"record_version":' || coalesce(to_json(n."record_version")::text, 'null') end, case when o."status" is distinct from n."status" then '"status":' || coalesce(to_json(n."status")::text, 'null') end, case when o."requested_by" is distinct from n."requested_by" then '"requested_by":' || coalesce(to_json(n."requested_by")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when o."outcome"::text is distinct from n."outcome"::text then '"outcome":' || coalesce(to_json(n."outcome")::text, 'null') end, case when o."current_step" is distinct from n."current_step" then '"current_step":' || coalesce(to_json(n."current_step")::text, 'null') end, case when o."step_opened_at" is distinct from n."step_opened_at" then '"step_opened_at":' || coalesce(to_json(n."step_opened_at")::text, 'null') end, case when o."reminded_at" is distinct from n."reminded_at" then '"reminded_at":' || coalesce(to_json(n."reminded_at")::text, 'null') end, case when o."escalated_at" is distinct from n."escalated_at" then '"escalated_at":' || coalesce(to_json(n."escalated_at")::text, 'null') end, case when o."expires_at" is distinct from n."expires_at" then '"expires_at":' || coalesce(to_json(n."expires_at")::text, 'null') end, case when o."closed_at" is distinct from n."closed_at" then '"closed_at":' || coalesce(to_json(n."closed_at")::text, 'null') end, case when o."replaces" is distinct from n."replaces" then '"replaces":' || coalesce(to_json(n."replaces")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_approval_requests_events_insert" after insert on "approval_requests" referencing new table as new_rows for each statement execute function fieldwright."approval_requests_events"();
create trigger "zz_approval_requests_events_update" after update on "approval_requests" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."approval_requests_events"();
create trigger "zz_approval_requests_events_delete" after delete on "approval_requests" referencing old table as old_rows for each statement execute function fieldwright."approval_requests_events"();
create or replace function fieldwright."delegations_events"() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array['id', 'company', 'delegator', 'delegate', 'starts_at', 'ends_at', 'reason', 'revoked_at', 'created_at', 'created_by', 'updated_at', 'updated_by']);
  if tg_op = 'INSERT' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'delegation.created', n.company, 'delegations', n.id,
      null, ('{' || concat_ws(',', case when n."company" is not null then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when n."delegator" is not null then '"delegator":' || coalesce(to_json(n."delegator")::text, 'null') end, case when n."delegate" is not null then '"delegate":' || coalesce(to_json(n."delegate")::text, 'null') end, case when n."starts_at" is not null then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when n."ends_at" is not null then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when n."reason" is not null then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when n."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(n), extra) end
      ) || '}')::json, (who->>'user')::uuid, who->'personas'->>n.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from new_rows n;
  elsif tg_op = 'DELETE' then
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select 'delegation.deleted', o.company, 'delegations', o.id,
      ('{' || concat_ws(',', case when o."company" is not null then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."delegator" is not null then '"delegator":' || coalesce(to_json(o."delegator")::text, 'null') end, case when o."delegate" is not null then '"delegate":' || coalesce(to_json(o."delegate")::text, 'null') end, case when o."starts_at" is not null then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is not null then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."reason" is not null then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."revoked_at" is not null then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end,
        case when extra is not null then fieldwright.there_members(to_jsonb(o), extra) end
      ) || '}')::json, null, (who->>'user')::uuid, who->'personas'->>o.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from old_rows o;
  else
    insert into fieldwright.domain_events
      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)
    select c.kind, c.company, 'delegations', c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      (who->>'user')::uuid, who->'personas'->>c.company::text, coalesce(who->>'source', 'system'), who->>'via', who->>'request'
    from (
      select n.id, n.company as company,
        'delegation.updated' as kind,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(o."company")::text, 'null') end, case when o."delegator" is distinct from n."delegator" then '"delegator":' || coalesce(to_json(o."delegator")::text, 'null') end, case when o."delegate" is distinct from n."delegate" then '"delegate":' || coalesce(to_json(o."delegate")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(o."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(o."ends_at")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(o."reason")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(o."revoked_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', case when o."company" is distinct from n."company" then '"company":' || coalesce(to_json(n."company")::text, 'null') end, case when o."delegator" is distinct from n."delegator" then '"delegator":' || coalesce(to_json(n."delegator")::text, 'null') end, case when o."delegate" is distinct from n."delegate" then '"delegate":' || coalesce(to_json(n."delegate")::text, 'null') end, case when o."starts_at" is distinct from n."starts_at" then '"starts_at":' || coalesce(to_json(n."starts_at")::text, 'null') end, case when o."ends_at" is distinct from n."ends_at" then '"ends_at":' || coalesce(to_json(n."ends_at")::text, 'null') end, case when o."reason" is distinct from n."reason" then '"reason":' || coalesce(to_json(n."reason")::text, 'null') end, case when o."revoked_at" is distinct from n."revoked_at" then '"revoked_at":' || coalesce(to_json(n."revoked_at")::text, 'null') end,
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$;
create trigger "zz_delegations_events_insert" after insert on "delegations" referencing new table as new_rows for each statement execute function fieldwright."delegations_events"();
create trigger "zz_delegations_events_update" after update on "delegations" referencing old table as old_rows new table as new_rows for each statement execute function fieldwright."delegations_events"();
create trigger "zz_delegations_events_delete" after delete on "delegations" referencing old table as old_rows for each statement execute function fieldwright."delegations_events"();
create or replace function fieldwright.hidden_from_kinds()
        returns table (collection text, field text, kind text)
        language sql immutable as $$ values ('kpi_profiles', 'installation_method', 'maintenance'), ('kpi_profiles', 'installation_method', 'professional'), ('splitter_types', '*', 'maintenance'), ('splitter_types', '*', 'professional'), ('splitters', '*', 'maintenance'), ('splitters', '*', 'professional'), ('work_orders', 'order_category', 'maintenance'), ('work_orders', 'order_category', 'professional'), ('work_orders', 'installation_method', 'maintenance'), ('work_orders', 'installation_method', 'professional'), ('work_orders', 'service_id', 'maintenance'), ('work_orders', 'service_id', 'professional'), ('work_orders', 'service_id_type', 'maintenance'), ('work_orders', 'service_id_type', 'professional'), ('work_orders', 'ticket_id', 'maintenance'), ('work_orders', 'ticket_id', 'professional'), ('work_orders', 'awo_number', 'maintenance'), ('work_orders', 'awo_number', 'professional'), ('work_orders', 'nis_code', 'maintenance'), ('work_orders', 'nis_code', 'professional'), ('work_orders', 'relocation_type', 'maintenance'), ('work_orders', 'relocation_type', 'professional'), ('work_orders', 'old_address', 'maintenance'), ('work_orders', 'old_address', 'professional'), ('work_orders', 'package_name', 'maintenance'), ('work_orders', 'package_name', 'professional'), ('work_orders', 'bandwidth_mbps', 'maintenance'), ('work_orders', 'bandwidth_mbps', 'professional'), ('work_orders', 'contract_months', 'maintenance'), ('work_orders', 'contract_months', 'professional'), ('work_orders', 'login_id', 'maintenance'), ('work_orders', 'login_id', 'professional'), ('work_orders', 'network', 'maintenance'), ('work_orders', 'network', 'professional'), ('work_orders', 'voip', 'maintenance'), ('work_orders', 'voip', 'professional'), ('work_orders', 'splitter_port', 'maintenance'), ('work_orders', 'splitter_port', 'professional'), ('work_orders', 'onu_serial', 'maintenance'), ('work_orders', 'onu_serial', 'professional'), ('work_orders', 'onu_model', 'maintenance'), ('work_orders', 'onu_model', 'professional'), ('work_orders', 'splitter_candidates', 'maintenance'), ('work_orders', 'splitter_candidates', 'professional'), ('work_orders', 'section_plant', 'maintenance'), ('work_orders', 'section_plant', 'professional'), ('splitter_ports', '*', 'maintenance'), ('splitter_ports', '*', 'professional'), ('standby_approvals', '*', 'maintenance'), ('standby_approvals', '*', 'professional'), ('port_attachments', '*', 'maintenance'), ('port_attachments', '*', 'professional'), ('rate_cards', 'order_category', 'maintenance'), ('rate_cards', 'order_category', 'professional'), ('rate_cards', 'installation_method', 'maintenance'), ('rate_cards', 'installation_method', 'professional'), ('invoice_lines', 'service_id', 'maintenance'), ('invoice_lines', 'service_id', 'professional') $$;
