import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assertAnswer } from './check-answer.ts';
import { bytes, defineRoute } from './route.ts';

const answering = (response: z.ZodType | ReturnType<typeof bytes> | undefined) =>
  defineRoute({
    method: 'get',
    path: '/things',
    summary: 'Things',
    tags: [],
    access: 'user',
    ...(response && { response }),
    handler: async () => null,
  });
const things = z.object({ things: z.array(z.object({ id: z.int(), at: z.iso.datetime() })) });
const at = new Date(0);

describe('an answer', () => {
  it('passes as it goes over the wire', () => {
    const data = { things: [{ id: 1, at, left: undefined }] };
    expect(() => assertAnswer(answering(things), { data })).not.toThrow();
  });

  it('fails with a member that is not declared, and says where', () => {
    const data = { things: [{ id: 1, at, secret: 'x' }] };
    expect(() => assertAnswer(answering(things), { data })).toThrow(
      'GET /things answers not as it declares: it does not name data.things.*.secret',
    );
  });

  it('fails with another type, and says where', () => {
    const data = { things: [{ id: '1', at }] };
    expect(() => assertAnswer(answering(things), { data })).toThrow('data.things.0.id');
  });

  it('fails as JSON where bytes are declared', () => {
    expect(() => assertAnswer(answering(bytes('text/html')), { data: 1 })).toThrow('bytes');
  });
});
