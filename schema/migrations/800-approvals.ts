/** One open request for a command on a record, one decision of an approver in a step, times that fit. */
export const migration = {
  name: '800-approvals',
  phase: 'after',
  sql: `
    create unique index approval_requests_one_open on approval_requests (company, command, record)
      where status = 'pending';
    create index approval_requests_to_look_at on approval_requests (company, step_opened_at)
      where status = 'pending';
    create unique index approval_decisions_once on approval_decisions
      (company, request, sequence, coalesce(on_behalf_of, approver))
      where decision = 'approved';
    alter table approval_requests
      add constraint approval_requests_closed check ((status = 'pending') = (closed_at is null)),
      add constraint approval_requests_step check (current_step between 1 and 9);
    alter table approval_steps
      add constraint approval_steps_sequence check (sequence between 1 and 9),
      add constraint approval_steps_days check (
        remind_after_days between 1 and 365 and escalate_after_days between 1 and 365
        and expires_after_days between 1 and 365),
      add constraint approval_steps_approver check (
        (approver_kind <> 'person' or approver_user is not null)
        and (approver_kind <> 'persona' or approver_persona is not null)
        and (approver_kind <> 'field' or approver_field is not null)),
      add constraint approval_steps_escalate check (
        escalate_after_days is null or escalate_user is not null or escalate_persona is not null);
    alter table delegations
      add constraint delegations_period check (ends_at > starts_at),
      add constraint delegations_somebody_else check (delegate <> delegator),
      add constraint delegations_no_overlap exclude using gist (
        company with =, delegator with =, tstzrange(starts_at, ends_at) with &&
      ) where (revoked_at is null);
  `,
} as const;
