/**
 * Messages that stood in the history of orders stand in their threads. One that a device sent twice is
 * one; what was taken back says nothing any more.
 */
export const migration = {
  name: '830-messages',
  phase: 'after',
  sql: `
    alter table order_messages
      add constraint order_messages_body check (length(body) <= 4000),
      add constraint order_messages_withdrawn check (withdrawn_at is null or body = ''),
      add constraint order_messages_mailed
        check (audience = 'client' or (mail_to is null and mail_state is null));
    alter table message_reads add constraint message_reads_unread check (unread >= 0);
    create unique index order_messages_sent_once
      on order_messages (company, work_order, client_ref,
        coalesce(created_by, '00000000-0000-0000-0000-000000000000'::uuid))
      where client_ref is not null;
    create unique index order_messages_one_of_mail
      on order_messages (company, mail) where mail is not null;

    insert into order_messages
      (id, company, work_order, audience, body, technician, client_ref, created_at, created_by)
    select distinct on (e.company, e.work_order, coalesce(e.client_ref, e.id::text))
      e.id, e.company, e.work_order, 'internal', left(e.remark, 4000), e.technician, e.client_ref,
      e.occurred_at, e.actor_user
    from work_order_events e
    where e.kind = 'note' and e.data::jsonb @> '{"message": true}' and coalesce(e.remark, '') <> ''
    order by e.company, e.work_order, coalesce(e.client_ref, e.id::text), e.occurred_at
    on conflict do nothing;
  `,
} as const;
