import { newId } from '../../../domain/kernel/ids.ts';
import { canonical } from '../../../domain/sign-ups/index.ts';
import { bulkInsert } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { sha256 } from './agreement.ts';
import type { SignUpRow } from './rows.ts';

export type Signature = {
  name: string;
  kind: 'typed' | 'drawn';
  /** Points of each stroke, where it was drawn. */
  strokes: number[][] | null;
  /** The words beside the box and on the button, as they stood there. */
  box: string;
  button: string;
  agent: string | null;
  /** How far the clock of the device was off, milliseconds. */
  clockOffMs: number | null;
};

type Signed = { agreement: string; pdfSha256: string; signature: Signature };
type Last = { position: number; row_sha256: string };

/** One row of evidence, chained to the one before it in the company; called under the company's turn. */
export const sign = async (
  ctx: UseCaseContext,
  row: SignUpRow,
  { agreement, pdfSha256, signature }: Signed,
): Promise<void> => {
  const last = (await ctx
    .trx('agreement_signatures')
    .where({ company: row.company })
    .orderBy('position', 'desc')
    .first('position', 'row_sha256')) as Last | undefined;
  const { name, ...signed } = signature;
  const evidence = {
    ...signed,
    pdfSha256,
    channel: row.email_verified_at ? 'e-mail' : 'none',
    verifiedAt: row.email_verified_at?.toISOString() ?? null,
    email: row.email,
    ip: ctx.actor.ip ?? null,
    language: row.language,
    begunAt: row.created_at.toISOString(),
    signUp: row.id,
  };
  const position = (last?.position ?? 0) + 1;
  const previous = last?.row_sha256 ?? null;
  const facts = { agreement, position, name, signedAt: ctx.now.toISOString(), evidence, previous };
  await bulkInsert(ctx, {
    collection: 'agreement_signatures',
    stamps: false,
    revisions: false,
    rows: [
      {
        ...{ id: newId(), company: row.company, agreement, position, name, signed_at: ctx.now },
        evidence: JSON.stringify(evidence),
        previous_sha256: previous,
        row_sha256: sha256(canonical(facts)),
      },
    ],
  });
};
