import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Account } from './account.ts';
import { ROUTES } from './calls.ts';
import { fingerprint, invalid, onlyKnown, type Params, parseForm, Refused } from './http.ts';

export const KEYS = {
  secret: 'sk_test_standin',
  publishable: 'pk_test_standin',
  webhook: 'whsec_standin',
} as const;
/** The version that the library sends; another one is refused. */
const VERSION = '2026-10-28.endive';
const MOST_BYTES = 64 * 1024;

/**
 * What goes wrong with the next calls that fit: no answer; the connection cut before or after the call was
 * done; an answer with this status instead of the call.
 */
export type Fault = { on: RegExp; times: number; how: 'hang' | 'cut' | 'cut-after' | number };

export type Event = {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  type: string;
  data: { object: Record<string, unknown> };
};
type Kept = { print: string; status: number; body: string };
type Seen = { method: string; path: string; key: string | null; isReplay: boolean };

export type StandIn = {
  url: string;
  account: Account;
  /** Every call that came, in order. */
  calls: Seen[];
  events: Event[];
  fail: (fault: Fault) => void;
  /** The keys are forgotten, as Stripe may after a day. */
  forgetKeys: () => void;
  /** Body and signature of a notice, as it is sent. */
  signed: (event: Event, at?: number) => { body: string; signature: string };
  /** Sends notices to an address from now on; null stops it. */
  deliverTo: (url: string | null) => void;
  stop: () => Promise<void>;
};

const readBody = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw invalid('Request too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const signatureOf = (body: string, at: number): string =>
  `t=${String(at)},v1=${createHmac('sha256', KEYS.webhook)
    .update(`${String(at)}.${body}`)
    .digest('hex')}`;

type Asked = { isPublic: boolean; params: Params };

/** Who calls, with what; a call that Stripe would not take is refused. */
const admit = (req: IncomingMessage, url: URL, body: string): Asked => {
  const isPost = req.method === 'POST';
  const type = req.headers['content-type'] ?? '';
  if (isPost && body !== '' && !type.startsWith('application/x-www-form-urlencoded'))
    throw invalid(
      `Invalid request (check that your POST content type is application/x-www-form-urlencoded): ${type}`,
    );
  const params = parseForm(isPost ? body : url.search.slice(1));
  const key = (req.headers.authorization ?? '').replace(/^Bearer /, '');
  const { key: pageKey, ...rest } = params;
  if (key === '' && pageKey === KEYS.publishable) return { isPublic: true, params: rest };
  if (key !== KEYS.secret)
    throw new Refused(401, { type: 'invalid_request_error', message: 'Invalid API Key provided' });
  if (req.headers['stripe-version'] !== VERSION)
    throw invalid(`Invalid Stripe API version: ${String(req.headers['stripe-version'])}`);
  return { isPublic: false, params };
};

/** A strict stand-in of Stripe for the calls of the product. It listens on this machine alone. */
export const startStandIn = async ({ port = 0 }: { port?: number } = {}): Promise<StandIn> => {
  const events: Event[] = [];
  const calls: Seen[] = [];
  const keys = new Map<string, Kept | 'running'>();
  const faults: Fault[] = [];
  let target: string | null = null;

  const deliver = async (event: Event): Promise<void> => {
    if (target === null) return;
    const { body, signature } = sign(event);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await fetch(target, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signature,
        },
        body,
      }).catch(() => null);
      if (answer?.ok) return;
    }
  };
  const sign = (event: Event, at = Math.floor(Date.now() / 1_000)) => {
    const body = JSON.stringify(event, null, 2);
    return { body, signature: signatureOf(body, at) };
  };
  const account = new Account((type, object) => {
    const event: Event = {
      ...{ id: `evt_${randomBytes(12).toString('hex')}`, object: 'event', api_version: VERSION },
      ...{ created: Math.floor(Date.now() / 1_000), type },
      data: { object: structuredClone(object) as Record<string, unknown> },
    };
    events.push(event);
    void deliver(event);
  });

  const take = (where: string): Fault['how'] | null => {
    const fault = faults.find((one) => one.times > 0 && one.on.test(where));
    if (!fault) return null;
    fault.times -= 1;
    return fault.how;
  };

  const send = (res: ServerResponse, status: number, body: string, isReplay = false): void => {
    res.writeHead(status, {
      ...{
        'content-type': 'application/json',
        'request-id': `req_${randomBytes(6).toString('hex')}`,
      },
      ...{ 'stripe-version': VERSION, 'access-control-allow-origin': '*' },
      ...(isReplay ? { 'idempotent-replayed': 'true' } : {}),
    });
    res.end(body);
  };

  const run = (req: IncomingMessage, url: URL, { isPublic, params }: Asked): object => {
    const route = ROUTES.find(
      ({ method, path }) => method === req.method && path.test(url.pathname),
    );
    if (!route || (isPublic && !route.isForPages))
      throw new Refused(404, {
        ...{ type: 'invalid_request_error' },
        message: `Unrecognized request URL (${String(req.method)}: ${url.pathname}).`,
      });
    const id = route.path.exec(url.pathname)?.[1] ?? '';
    return route.run({ params, id, account, isPublic });
  };

  /** One call of a server; the key makes it the same call again. */
  const answer = (req: IncomingMessage, url: URL, body: string): Kept & { isReplay: boolean } => {
    const asked = admit(req, url, body);
    const header = req.headers['idempotency-key'];
    const key = req.method === 'POST' && typeof header === 'string' ? header : null;
    if (
      req.method === 'POST' &&
      !asked.isPublic &&
      (key === null || key.startsWith('stripe-node-retry-'))
    )
      throw invalid('A command without a key of its own: it could be done twice.');
    if (key !== null && key.length > 255) throw invalid('Invalid Idempotency-Key');
    const print = fingerprint(url.pathname, body);
    const kept = key === null ? undefined : keys.get(key);
    calls.push({
      method: String(req.method),
      path: url.pathname,
      key,
      isReplay: kept !== undefined,
    });
    if (kept === 'running')
      throw new Refused(409, {
        type: 'idempotency_error',
        code: 'idempotency_key_in_use',
        message: 'In use.',
      });
    if (kept && kept.print !== print)
      throw new Refused(400, {
        ...{
          type: 'idempotency_error',
          message: 'Keys can only be used with the same parameters.',
        },
      });
    if (kept) return { ...kept, isReplay: true };
    const keep = (status: number, text: string): Kept & { isReplay: false } => {
      const made = { print, status, body: text };
      if (key !== null) keys.set(key, made);
      return { ...made, isReplay: false };
    };
    try {
      return keep(200, JSON.stringify(run(req, url, asked)));
    } catch (error) {
      if (!(error instanceof Refused) || !error.kept) throw error;
      return keep(error.status, JSON.stringify({ error: error.error }));
    }
  };

  const own = (req: IncomingMessage, res: ServerResponse, url: URL, body: string): boolean => {
    if (req.method === 'GET' && url.pathname === '/stand-in.js') {
      res.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      res.end(readFileSync(new URL('./page.js', import.meta.url), 'utf8'));
      return true;
    }
    if (req.method === 'POST' && url.pathname === '/stand-in/bank') {
      const params = parseForm(body);
      onlyKnown(params, ['client_secret', 'confirms']);
      const after = account.answerBank(
        String(params['client_secret']),
        params['confirms'] === 'true',
      );
      send(res, 200, JSON.stringify(after));
      return true;
    }
    return false;
  };

  const server = createServer((req, res) => {
    void (async () => {
      const url = new URL(req.url ?? '/', 'http://stand-in');
      try {
        const body = await readBody(req);
        if (own(req, res, url, body)) return;
        const how = take(`${String(req.method)} ${url.pathname}`);
        if (how === 'hang') return;
        if (how === 'cut') {
          req.socket.destroy();
          return;
        }
        if (typeof how === 'number')
          throw new Refused(how, { type: 'api_error', message: 'Trouble.' });
        const { status, body: text, isReplay } = answer(req, url, body);
        if (how === 'cut-after') req.socket.destroy();
        else send(res, status, text, isReplay);
      } catch (error) {
        const refused = error instanceof Refused ? error : invalid(String(error));
        send(res, refused.status, JSON.stringify({ error: refused.error }));
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: at } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${String(at)}`, account, calls, events, signed: sign },
    fail: (fault) => faults.push(fault),
    forgetKeys: () => keys.clear(),
    deliverTo: (url) => {
      target = url;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
