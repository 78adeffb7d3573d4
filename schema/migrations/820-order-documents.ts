/**
 * Versions of a document count from 1 without gaps, and one that a device sent twice is one.
 */
export const migration = {
  name: '820-order-documents',
  phase: 'after',
  sql: `
    alter table order_document_versions
      add constraint order_document_versions_number check (number > 0),
      add constraint order_document_versions_size check (size_bytes >= 0);
    alter table order_documents
      add constraint order_documents_versions check (version_count >= 0),
      add constraint order_documents_withdrawn
        check ((withdrawn_at is null) = (withdraw_reason is null));
    create unique index order_document_versions_sent_once
      on order_document_versions (company, created_by, client_ref) where client_ref is not null;

  `,
} as const;
