import { describe, expect, it } from 'vitest';
import { defineCollection, integer, link, string, text, type FieldDefinition } from '../../dsl.ts';
import { checkModel } from '../check-model.ts';
import { filledConstraints } from './filled.ts';
import { linkConstraints } from './links.ts';

const withFields = (fields: Record<string, FieldDefinition>) =>
  defineCollection({
    name: 'things',
    domain: 'work',
    label: 'Things',
    singular: 'Thing',
    note: 'A thing.',
    icon: 'link',
    tenancy: 'global',
    display: '{{id}}',
    tracking: 'none',
    fields,
    access: {},
  });

describe('a link of the model', () => {
  it('should be kept by a constraint of its own', () => {
    const [made, ...more] = linkConstraints(withFields({ page: link(), remark: text() }));
    expect(more).toEqual([]);
    expect(made).toMatchObject({ kind: 'constraint', table: 'things', name: 'things_page_link' });
    expect(made?.create).toContain('mailto:|tel:');
  });

  it('should be declared as one', () => {
    const problemsOf = (fields: Record<string, FieldDefinition>) =>
      checkModel([withFields(fields)]).filter((problem) => problem.includes('link'));
    expect(problemsOf({ partner_url: text(), website: string(), page_link: link() })).toEqual([
      'things.partner_url: a link must be declared by link()',
      'things.website: a link must be declared by link()',
    ]);
    expect(problemsOf({ page: { ...integer(), format: 'link' } })).toEqual([
      'things.page: only a text can be a link',
    ]);
  });
});

describe('a required text', () => {
  it('should be more than spaces, by a constraint of its own', () => {
    const made = filledConstraints(
      withFields({
        name: { ...string(), required: true },
        remark: string(),
        long: { ...text(), required: true },
      }),
    );
    expect(made.map(({ name }) => name)).toEqual(['things_name_filled']);
    expect(made[0]?.create).toContain(`check ("name" ~ '\\S') not valid`);
  });
});
