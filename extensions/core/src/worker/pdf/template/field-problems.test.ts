import { describe, expect, it } from 'vitest';
import { fieldProblems } from './field-problems.ts';

const sample = {
  name: 'Aisyah',
  task: { title: 'Read', people: ['Kumar'] },
  items: [{ title: 'One', parts: [{ code: 'A' }] }],
};
const unknown = (source: string) => fieldProblems(source, sample).map((one) => one.unknown);

describe('names in a template', () => {
  it.each([
    '{{name}} {{task.title}} {{upper name}} {{default task.title "-"}}',
    '{{#each items}}{{title}} {{@index}} {{../name}} {{#each parts}}{{code}}{{../title}}{{../../name}}{{/each}}{{/each}}',
    '{{#each task.people}}{{this}}{{else}}{{name}}{{/each}}',
    '{{#with task}}{{title}}{{../name}}{{/with}}',
    '{{#if items}}{{name}}{{else if task}}{{task.title}}{{/if}}',
    '{{#each items as |item|}}{{item.title}}{{/each}}',
    '{{#each (lines name)}}{{this}}{{/each}} {{items.length}}',
  ])('should be known: %s', (source) => {
    expect(unknown(source)).toEqual([]);
  });

  it.each([
    ['{{nme}}', ['nme']],
    ['{{task.titel}} {{task.title.more}}', ['task.titel', 'task.title.more']],
    ['{{#each items}}{{name}}{{/each}}', ['name']],
    ['{{#if taks}}x{{/if}}', ['taks']],
    ['{{upper (default nme "x")}}', ['nme']],
    ['{{t "x" count=nme}}', ['nme']],
    ['{{../name}}', ['../name']],
    ['{{constructor}} {{task.__proto__}}', ['constructor', 'task.__proto__']],
    ['{{#each items}}{{title}}{{else}}{{title}}{{/each}}', ['title']],
  ])('should be named when there is none: %s', (source, expected) => {
    expect(unknown(source)).toEqual(expected);
  });

  it('should be said with their line', () => {
    expect(fieldProblems('a\nb\n{{nme}}', sample)).toMatchObject([{ line: 3, unknown: 'nme' }]);
  });
});
