import { describe, expect, it } from 'vitest';
import {
  addField,
  changeField,
  copyField,
  dropField,
  type FormDefinition,
  moveField,
  rekeyField,
  removeField,
} from './index.ts';

const form: FormDefinition = {
  fields: [
    { key: 'a', kind: 'text', label: 'A' },
    {
      key: 'g',
      kind: 'group',
      label: 'G',
      fields: [{ key: 'x', kind: 'number', label: 'X' }],
    },
    {
      key: 'b',
      kind: 'computed',
      label: 'B',
      shownIf: { '==': [{ var: 'a' }, '1'] },
      compute: {
        reduce: [{ var: 'g' }, { '+': [{ var: 'accumulator' }, { var: 'current.x' }] }, 0],
      },
    },
  ],
};
const shape = ({ fields }: FormDefinition) =>
  fields.map(({ key, fields: inner }) => (inner ? [key, ...inner.map((one) => one.key)] : key));

describe('editing the fields of a form', () => {
  it('should add after what is chosen, into a group where that is', () => {
    const beside = addField(form, { kind: 'text', label: 'New', after: ['a'] });
    expect(shape(beside.form)).toEqual(['a', 'new', ['g', 'x'], 'b']);
    const inside = addField(form, { kind: 'text', label: 'New', after: ['g'] });
    expect(inside.path).toEqual(['g', 'new']);
    const section = addField(form, { kind: 'section', label: 'Part', after: ['g', 'x'] });
    expect(shape(section.form)).toEqual(['a', ['g', 'x'], 'part', 'b']);
    expect(addField({ fields: [] }, { kind: 'choice', label: 'C', after: null }).path).toEqual([
      'c',
    ]);
  });

  it('should move by keys and by dropping, into a group and out of it', () => {
    expect(shape(moveField(form, ['b'], -1))).toEqual(['a', 'b', ['g', 'x']]);
    expect(moveField(form, ['a'], -1)).toBe(form);
    expect(shape(dropField(form, ['b'], ['a']).form)).toEqual(['b', 'a', ['g', 'x']]);
    expect(shape(dropField(form, ['a'], ['g', 'x']).form)).toEqual([['g', 'a', 'x'], 'b']);
    expect(shape(dropField(form, ['g', 'x'], ['b']).form)).toEqual(['a', ['g'], 'x', 'b']);
    expect(dropField(form, ['g'], ['g', 'x']).form).toBe(form);
  });

  it('should copy under another key and remove', () => {
    expect(shape(copyField(form, ['g']).form)).toEqual(['a', ['g', 'x'], ['g_2', 'x_2'], 'b']);
    expect(shape(removeField(form, ['g', 'x']))).toEqual(['a', ['g'], 'b']);
  });

  it('should forget what is set back', () => {
    const changed = changeField(form, ['a'], { help: 'Look' });
    expect(changed.fields[0]).toHaveProperty('help');
    expect(changeField(changed, ['a'], { help: undefined } as never).fields[0]).not.toHaveProperty(
      'help',
    );
  });

  it('should name a field by its label, in rules too', () => {
    const named = changeField(changeField(form, ['a'], { label: 'Meter' }), ['g', 'x'], {
      label: 'Hours run',
    });
    const first = rekeyField(named, ['a']);
    const { form: last } = rekeyField(first.form, ['g', 'x']);
    expect(first.path).toEqual(['meter']);
    expect(last.fields[2]).toMatchObject({
      shownIf: { '==': [{ var: 'meter' }, '1'] },
      compute: {
        reduce: [{ var: 'g' }, { '+': [{ var: 'accumulator' }, { var: 'current.hours_run' }] }, 0],
      },
    });
  });
});
