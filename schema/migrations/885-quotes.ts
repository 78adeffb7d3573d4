/** One living link of a quote, one revision at a time that customers can accept, sums that add up. */
export const migration = {
  name: '885-quotes',
  phase: 'after',
  sql: `
    create unique index quotes_token on quotes (token_hash, (1)) where token_hash is not null;
    create unique index quotes_one_open on quotes (company, sequence) where status in ('sent', 'accepted');
    create unique index quotes_one_draft on quotes (company, sequence) where status = 'draft';
    alter table quotes
      add constraint quotes_revision check (revision >= 1 and sequence >= 1),
      add constraint quotes_link check (token_hash is null or status in ('sent', 'accepted', 'declined')),
      add constraint quotes_days check (expires_on >= priced_on),
      add constraint quotes_sums check (
        monthly_total_minor = monthly_net_minor + monthly_tax_minor
        and one_time_total_minor = one_time_net_minor + one_time_tax_minor),
      add constraint quotes_pdf check ((pdf is null) = (pdf_sha256 is null));
    alter table quote_lines
      add constraint quote_lines_position check (position >= 1),
      add constraint quote_lines_amounts check (
        quantity > 0 and monthly_minor >= 0 and one_time_minor >= 0 and monthly_after_minor >= 0
        and tax_basis_points between 0 and 10000),
      add constraint quote_lines_promotion
        check ((promotion_months is null) = (monthly_after_minor is null) and promotion_months >= 1);
    alter table quote_acceptances
      add constraint quote_acceptances_door check (
        case door when 'link' then pdf_sha256 is not null and entered_by is null
          else reason is not null end);
  `,
} as const;
