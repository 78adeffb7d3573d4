import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { attemptsIn, documentProblem } from './graphql-guard.ts';
import { measureDocument } from './graphql-measure.ts';

const measure = (source: string) => measureDocument(parse(source));

describe('size of a document', () => {
  it('counts levels and fields with fragments written out', () => {
    expect(measure('{ a { b { c } } d }')).toMatchObject({ depth: 3, fields: 4 });
    expect(measure('{ ...f ...f } fragment f on Query { a { b } }')).toMatchObject({
      depth: 2,
      fields: 4,
    });
  });

  it('measures fragments of fragments without writing them out', () => {
    const doubled = Array.from(
      { length: 40 },
      (_, index) => `fragment f${index} on Q { ...f${index + 1} ...f${index + 1} }`,
    ).join(' ');
    const { fields, roots } = measure(`{ ...f0 } ${doubled} fragment f40 on Q { a }`);
    expect(fields).toBe(2 ** 40);
    expect(roots).toEqual([]);
  });

  it('ends with a fragment that contains itself', () => {
    expect(measure('{ a { ...f } } fragment f on Q { b { ...f } }').depth).toBe(2);
    const all = Array.from({ length: 14 }, (_, index) => `f${index}`);
    const circle = all.map(
      (name) => `fragment ${name} on Q { ${all.map((one) => `...${one}`).join(' ')} }`,
    );
    expect(measure(`{ ...f0 } ${circle.join(' ')}`).roots).toEqual([]);
  });

  it('leaves the questions of tools about the schema out', () => {
    expect(measure('{ __schema { types { fields { type { name } } } } }').fields).toBe(0);
    expect(measure('{ __schema { types { fields { type { name } } } } }').selections).toBe(5);
  });

  it('counts how often a name stands in one place', () => {
    expect(measure('{ a { b b c: b } a { b } }').repeats).toBe(2);
    expect(measure(`{ a { ${'__typename '.repeat(60)} } }`).repeats).toBe(60);
  });

  it('weighs fragments in which nothing is asked for', () => {
    const doubled = Array.from(
      { length: 30 },
      (_, index) => `fragment f${index} on Q { ...f${index + 1} ...f${index + 1} }`,
    ).join(' ');
    const { fields, selections, roots } = measure(
      `{ ...f0 } ${doubled} fragment f30 on Q { __typename }`,
    );
    expect([fields, selections > 2 ** 30, roots]).toEqual([0, true, []]);
  });
});

describe('tries to sign in', () => {
  it('are found one by one, by value, variable and within fragments', () => {
    const source = `mutation ($e: String!) {
      a: auth_login(email: "a@x", password: "1") { access_token }
      b: auth_login(email: $e, password: "1") { access_token }
      ...c
    } fragment c on Mutation { auth_password_request(email: $e) }`;
    expect(
      attemptsIn({ measure: measure(source), variables: { e: 'b@x' }, isSubscription: false }),
    ).toEqual([
      { kind: 'password', account: 'a@x' },
      { kind: 'password', account: 'b@x' },
      { kind: 'mail', account: 'b@x' },
    ]);
  });
});

describe('a document over a socket', () => {
  it('is a subscription of bounded size', () => {
    const query = 'subscription { work_orders_mutated { key data { id } } }';
    expect(documentProblem({ query })).toBeNull();
    expect(documentProblem({ query: '{ work_orders { id } }' })).toMatch(/takes subscriptions/);
    expect(documentProblem({ query: '{' })).toMatch(/cannot be read/);
    expect(documentProblem(undefined)).toMatch(/cannot be read/);
    const doubled = Array.from(
      { length: 30 },
      (_, index) => `fragment f${index} on Subscription { ...f${index + 1} ...f${index + 1} }`,
    ).join(' ');
    const bomb = `subscription { ...f0 } ${doubled} fragment f30 on Subscription { __typename }`;
    expect(documentProblem({ query: bomb })).toMatch(/parts/);
  });
});
