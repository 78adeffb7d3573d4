import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = (pattern: string): string[] =>
  globSync(`extensions/${pattern}`).filter((file) => !file.endsWith('.test.ts'));
const having = (paths: readonly string[], sentence: RegExp): string[] =>
  paths.filter((path) => sentence.test(readFileSync(path, 'utf8'))).sort();

/** What programs are told, and whoever changes the structure. */
const STILL_ENGLISH = [
  'extensions/core/src/events/background/deliver-events.ts',
  'extensions/core/src/platform/doors/graphql-guard.ts',
  'extensions/core/src/platform/doors/util-guard.ts',
];

describe('sentences', () => {
  it('should not stand in a rule: it says a key of the catalogue', () => {
    const domains = ['lifecycle', 'work', 'billing', 'plant', 'organisation', 'dispatch'];
    const rules = domains
      .flatMap((domain) => files(`domain/${domain}/**/*.ts`))
      // What is wrong with a rule that an administrator writes, for him alone.
      .filter((path) => !/check-rules|json-logic/.test(path));
    expect(rules.length).toBeGreaterThan(30);
    expect(having(rules, /\bmessage:\s*['"`]/)).toEqual([]);
  });

  it('should not stand in a refusal, but for those that are named here', () => {
    const written = having(files('core/src/**/*.ts'), /domainError\(\s*[\w'.]+,\s*\d+,\s*['"`]/);
    const unnamed = written.filter(
      (path) => !STILL_ENGLISH.some((known) => path.startsWith(known)),
    );
    expect(unnamed).toEqual([]);
  });
});
