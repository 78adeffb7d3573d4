import { createHmac } from 'node:crypto';
import { inject } from 'vitest';

export type InboundAnswer = {
  status: number;
  id: string;
  errors: { message: string; extensions: { code: string } }[] | undefined;
};

/** Sends a mail as a mail provider does: signed with the key of the mailbox. */
export const sendInbound = async ({
  mailbox,
  key,
  body,
  at = Math.floor(Date.now() / 1000),
  headers = {},
}: {
  mailbox: string;
  key: string;
  body: Buffer;
  /** Seconds since 1970. */
  at?: number;
  headers?: Record<string, string>;
}): Promise<InboundAnswer> => {
  const signature = createHmac('sha256', key).update(`${at}.`).update(body).digest('hex');
  const response = await fetch(`${inject('url')}/api/email/inbound`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: {
      'content-type': 'message/rfc822',
      'x-fieldwright-mailbox': mailbox,
      'x-fieldwright-timestamp': String(at),
      'x-fieldwright-signature': `sha256=${signature}`,
      ...headers,
    },
  });
  const answer = (await response.json()) as {
    data?: { id: string };
    errors?: InboundAnswer['errors'];
  };
  return { status: response.status, id: answer.data?.id ?? '', errors: answer.errors };
};
