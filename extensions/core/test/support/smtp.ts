import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export type Received = { to: string; subject: string; text: string; html: string; id: string };
export type Refusal = { code: number; message: string };

/** A mail server that takes what comes, unless it is told to do otherwise. */
export const smtpServer = async () => {
  const received: Received[] = [];
  const behaviour: { refuseRecipient: Refusal | null; isSilent: boolean } = {
    ...{ refuseRecipient: null, isSilent: false },
  };
  const refused = ({ code, message }: Refusal): Error =>
    Object.assign(new Error(message), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_session, done) => {
      if (!behaviour.isSilent) done();
    },
    onRcptTo: (_address, _session, done) =>
      behaviour.refuseRecipient ? done(refused(behaviour.refuseRecipient)) : done(),
    onData: (stream, { envelope }, done) => {
      void simpleParser(stream).then((mail) => {
        received.push({
          to: envelope.rcptTo.map(({ address }) => address).join(),
          ...{ subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html || '' },
          id: mail.messageId ?? '',
        });
        done();
      }, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    received,
    behaviour,
    of: (to: string) => received.filter((mail) => mail.to === to),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  };
};
