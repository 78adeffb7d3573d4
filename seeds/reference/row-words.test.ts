import { describe, expect, it } from 'vitest';
import { DOCUMENT_WORDS } from '../../extensions/domain/words/documents.ts';
import { WAYS_OF_WORKING } from '../kinds/index.ts';
import { translationsOf } from './named.ts';
import { LEAVE_TYPES } from './seed-leave.ts';
import { DOCUMENT_TEMPLATES } from './templates/index.ts';

const ways = Object.values(WAYS_OF_WORKING);
const names = new Set([
  ...LEAVE_TYPES.map(({ name }) => name),
  ...ways.flatMap(({ lifecycles, workTypes, blockerReasons, propertyTypes = [] }) => [
    ...propertyTypes.map(({ name }) => name),
    ...lifecycles.flatMap(({ states, transitions }) => [
      ...states.map(({ name }) => name),
      ...transitions.map(({ label }) => label),
    ]),
    ...workTypes.flatMap(({ name, evidence_policy }) => [
      name,
      ...(evidence_policy.photos ?? []).map(({ label }) => label),
    ]),
    ...blockerReasons.map(({ name }) => name),
  ]),
]);

describe('names that a company starts with', () => {
  it('should each have Malay and French', () => {
    expect([...names].filter((name) => translationsOf(name) === null)).toEqual([]);
  });
});

describe('documents that a company starts with', () => {
  it.each(DOCUMENT_TEMPLATES)(
    'should say every fixed word in three languages: $name',
    (template) => {
      const words = [...template.body.matchAll(/\{\{t "([^"]+)"/g)].map(([, word]) => word ?? '');
      expect(words.length).toBeGreaterThan(10);
      expect(words.filter((word) => !Object.hasOwn(DOCUMENT_WORDS, word))).toEqual([]);
      const left = template.body
        .replaceAll(/<style>[\s\S]*?<\/style>|\{\{t "[^"]+"[^}]*\}\}/g, ' ')
        .replaceAll(/<[^>]*>|\{\{[^}]*\}\}/g, ' ');
      expect(left.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
    },
  );
});
