import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { freePorts } from './free-port.ts';

const PROGRAM = '/usr/sbin/dovecot';
/** Of `nobody`, who owns the mails. */
const MAIL_USER = 65_534;
const STOP_MS = 10_000;

const isThere = (): boolean => {
  try {
    accessSync(PROGRAM, constants.X_OK);
    accessSync('/usr/lib/dovecot/imap', constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where there are root and apt the package is installed; elsewhere there is no server to test on. */
export const findDovecot = (): string | null => {
  if (process.getuid?.() !== 0) return null;
  if (isThere()) return PROGRAM;
  const options = {
    stdio: 'ignore',
    timeout: 180_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'dovecot-imapd'], options);
  } catch {
    return null;
  }
  return isThere() ? PROGRAM : null;
};

const certificate = (folder: string): void => {
  const run = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  writeFileSync(join(folder, 'san.cnf'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  run(
    ...'req -x509 -newkey rsa:2048 -nodes -days 2 -keyout ca.key -out ca.pem'.split(' '),
    ...['-subj', '/CN=Contoh Test Authority'],
  );
  run(
    ...'req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=localhost'.split(
      ' ',
    ),
  );
  run(
    ...'x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -out server.pem -extfile san.cnf'.split(
      ' ',
    ),
  );
};

const configuration = (
  folder: string,
  ports: Record<'imap' | 'imaps', number>,
  password: string,
) => `
base_dir = ${folder}/run
state_dir = ${folder}/state
protocols = imap
listen = 127.0.0.1, 127.0.0.2
log_path = ${folder}/dovecot.log
ssl = yes
ssl_cert = <${folder}/server.pem
ssl_key = <${folder}/server.key
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
mail_location = maildir:${folder}/mail/%u
mail_max_userip_connections = 100
first_valid_uid = 1
namespace inbox {
  inbox = yes
  separator = /
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
passdb {
  driver = oauth2
  mechanisms = xoauth2
  args = ${folder}/oauth2.conf
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${MAIL_USER} gid=${MAIL_USER} home=${folder}/mail/%u
}
`;

/** Says of a token whose it is, as the provider of a mail service would. */
const startTokenServer = async (tokens: Map<string, string>): Promise<Server> => {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const user = tokens.get(url.searchParams.get('token') ?? '');
    response.writeHead(user ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(user ? { email: user } : { error: 'invalid_token' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });

export type MailServer = {
  port: number;
  tlsPort: number;
  /** Certificate of the authority that the server's is signed by. */
  caFile: string;
  addToken: (token: string, user: string) => void;
  /** A client of the test's own, signed in. */
  client: (user: string) => Promise<ImapFlow>;
  /** Lays mails into the inbox as the server's own delivery does, which is quicker than APPEND. */
  deliver: (user: string, mails: readonly string[]) => void;
  /** Throws the mailbox away, so that the server makes it anew with another UIDVALIDITY. */
  forget: (user: string) => void;
  log: () => string;
  stop: () => Promise<void>;
};

/**
 * A Dovecot of the test's own, on free ports, with everything in a temporary folder. Every name
 * has a mailbox there, with this password.
 */
export const startDovecot = async (program: string, password: string): Promise<MailServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldwright-dovecot-'));
  chmodSync(folder, 0o755);
  for (const name of ['run', 'state', 'mail']) mkdirSync(join(folder, name));
  chownSync(join(folder, 'mail'), MAIL_USER, MAIL_USER);
  certificate(folder);
  const tokens = new Map<string, string>();
  const tokenServer = await startTokenServer(tokens);
  const { port: tokenPort } = tokenServer.address() as AddressInfo;
  const [imap, imaps] = (await freePorts(2)) as [number, number];
  const ports = { imap, imaps };
  writeFileSync(
    join(folder, 'oauth2.conf'),
    `tokeninfo_url = http://127.0.0.1:${tokenPort}/?token=\nusername_attribute = email\n`,
  );
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, ports, password));
  const server: ChildProcess = spawn(program, ['-F', '-c', join(folder, 'dovecot.conf')], {
    stdio: 'ignore',
  });
  const log = () => readFileSync(join(folder, 'dovecot.log'), 'utf8');
  const end = Date.now() + 20_000;
  while (!(await answers(ports.imap))) {
    if (server.exitCode !== null || Date.now() > end) {
      server.kill('SIGKILL');
      tokenServer.close();
      throw new Error(`Dovecot does not answer:\n${log()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const exited = new Promise((resolve) => server.once('exit', resolve));
  let delivered = 0;
  return {
    port: ports.imap,
    tlsPort: ports.imaps,
    caFile: join(folder, 'ca.pem'),
    addToken: (token, user) => void tokens.set(token, user),
    client: async (user) => {
      const client = new ImapFlow({
        host: '127.0.0.1',
        port: ports.imap,
        secure: false,
        doSTARTTLS: false,
        auth: { user, pass: password },
        logger: false,
      });
      client.on('error', () => undefined);
      await client.connect();
      return client;
    },
    deliver: (user, mails) => {
      const box = join(folder, 'mail', user);
      for (const path of [box, ...['cur', 'new', 'tmp'].map((part) => join(box, part))])
        if (mkdirSync(path, { recursive: true })) chownSync(path, MAIL_USER, MAIL_USER);
      for (const mail of mails) {
        delivered += 1;
        // The name decides the order in which mails get their UIDs.
        const name = `1700000000.M${String(delivered).padStart(6, '0')}P1.example`;
        const draft = join(box, 'tmp', name);
        writeFileSync(draft, mail);
        chownSync(draft, MAIL_USER, MAIL_USER);
        renameSync(draft, join(box, 'new', name));
      }
    },
    forget: (user) => rmSync(join(folder, 'mail', user), { recursive: true, force: true }),
    log,
    stop: async () => {
      server.kill('SIGTERM');
      const late = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
      await exited;
      clearTimeout(late);
      tokenServer.closeAllConnections();
      tokenServer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
