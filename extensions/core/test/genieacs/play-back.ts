import { listen } from './listen.ts';
import { isCall, type Recorded, recording } from './shapes.ts';

/** 21 s of a hung worker in the time of a test. */
const FASTER = 500;

/**
 * Answers as recorded: status, reason phrase, headers and body to the letter; where the real one hung and
 * then hung up, it does. Entries are taken in their order, from where the last call stood. Any other call is
 * answered 599 and stands in `unknown`.
 */
export const playBack = async (scenario: string) => {
  const entries = recording(scenario).filter(({ request }) => request !== undefined);
  const unknown: string[] = [];
  let from = 0;
  const server = await listen((call, response) => {
    const find = (start: number): number =>
      entries.findIndex((entry, at) => at >= start && isCall(call, entry));
    const at = find(from) >= 0 ? find(from) : find(0);
    const entry: Recorded | undefined = entries[at];
    if (!entry) {
      unknown.push(`${call.method} ${call.path} ${call.query.toString()} ${call.body}`);
      response.writeHead(599).end('Not recorded');
      return;
    }
    from = at + 1;
    const { status = 0, statusMessage = '', headers = {}, body = '', error } = entry.response ?? {};
    if (error !== undefined) {
      setTimeout(() => response.socket?.destroy(), (entry.ms ?? 0) / FASTER);
      return;
    }
    response.writeHead(status, statusMessage, headers);
    response.end(call.method === 'HEAD' ? undefined : body);
  });
  return { url: server.url, unknown, close: server.close };
};
