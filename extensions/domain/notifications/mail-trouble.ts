/** Why a message did not leave; in words under `NOTIFICATION_REASON.<code>`. */
export const TROUBLES = [
  'SERVER_UNREACHABLE',
  'SERVER_SILENT',
  'SERVER_LOGIN',
  'SERVER_TLS',
  'LATER',
  'ADDRESS_REFUSED',
  'REFUSED',
  'UNKNOWN',
] as const;
export type Trouble = (typeof TROUBLES)[number];

export type MailFault = {
  trouble: Trouble;
  /** Trying again changes nothing. */
  isFinal: boolean;
  /** It is the server and not this mail: the others need not be tried at this moment. */
  isOfServer: boolean;
  /** What the server said, without addresses. */
  said: string | null;
};

type Known = { code?: unknown; command?: unknown; responseCode?: unknown; response?: unknown };

const ADDRESS = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;
const LONGEST = 300;
const saidBy = (response: unknown): string | null =>
  typeof response === 'string' && response.trim() !== ''
    ? response.replace(ADDRESS, '…').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST)
    : null;

const BY_CODE: Readonly<Record<string, Trouble>> = {
  ECONNECTION: 'SERVER_UNREACHABLE',
  ECONNREFUSED: 'SERVER_UNREACHABLE',
  ECONNRESET: 'SERVER_UNREACHABLE',
  EDNS: 'SERVER_UNREACHABLE',
  ENOTFOUND: 'SERVER_UNREACHABLE',
  EHOSTUNREACH: 'SERVER_UNREACHABLE',
  ESOCKET: 'SERVER_UNREACHABLE',
  ETIMEDOUT: 'SERVER_SILENT',
  EAUTH: 'SERVER_LOGIN',
  ETLS: 'SERVER_TLS',
};

/** What an error of the mail program means. */
export const mailFault = (error: unknown): MailFault => {
  const { code, command, responseCode, response } = (error ?? {}) as Known;
  const said = saidBy(response);
  const answered = Number(responseCode);
  const trouble = BY_CODE[String(code)];
  if (trouble && !(trouble === 'SERVER_UNREACHABLE' && answered >= 400))
    return { trouble, isFinal: false, isOfServer: true, said };
  if (answered >= 500)
    return {
      trouble: String(command).startsWith('RCPT') ? 'ADDRESS_REFUSED' : 'REFUSED',
      isFinal: true,
      isOfServer: false,
      said,
    };
  if (answered >= 400) {
    // Before a recipient is named it is the server that has no time.
    const isOfServer = !/^(MAIL|RCPT|DATA)/.test(String(command));
    return { trouble: 'LATER', isFinal: false, isOfServer, said };
  }
  return { trouble: 'UNKNOWN', isFinal: false, isOfServer: false, said };
};
