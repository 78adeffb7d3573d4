import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerTable,
  checkDefinition,
  checkDraft,
  compareVersions,
  fillForm,
  type FormDefinition,
  type FormField,
  type FormProblem,
  formGuards,
  keyFrom,
  problemWords,
  ruleOf,
  saidOf,
  type SimpleRule,
  simpleRuleOf,
  simpleSumOf,
  sumLogic,
  typedValues,
} from './index.ts';

const field = (key: string, kind: FormField['kind'], rest: Partial<FormField> = {}): FormField => ({
  key,
  kind,
  label: key,
  ...rest,
});
const PHOTO = '0197a0b0-0000-7000-8000-000000000001';
const options = [
  { value: 'good', label: 'Good' },
  { value: 'worn', label: 'Worn' },
];

const inspection: FormDefinition = {
  fields: [
    field('start', 'section'),
    field('condition', 'choice', { options, required: true }),
    field('pressure', 'number', { unit: 'bar', min: 1, max: 10, decimals: 1 }),
    field('leaks', 'yes_no', { noteOnNo: true }),
    field('why', 'text', {
      shownIf: { '==': [{ var: 'condition' }, 'worn'] },
      requiredIf: { '>': [{ var: 'pressure' }, 5] },
    }),
    field('units', 'group', {
      min: 1,
      max: 3,
      fields: [
        field('serial', 'bar_code', { required: true }),
        field('hours', 'number'),
        field('seen', 'photo', { shownIf: { '>': [{ var: 'hours' }, 100] } }),
      ],
    }),
    field('total', 'computed', {
      compute: sumLogic({ sum: 'sum_of', operands: [], group: 'units', column: 'hours' }),
    }),
  ],
};
const answers = {
  condition: 'worn',
  pressure: 6.5,
  leaks: false,
  'leaks.note': 'Dry',
  why: 'Old seal',
  units: [{ serial: 'A1', hours: 120, seen: [PHOTO] }, { serial: 'A2' }],
};
const keys = (definition: unknown) =>
  checkDefinition(definition).map(({ key, path }) => [key, path]);

describe('fillForm', () => {
  it('should take what is right, with what is computed', () => {
    const { problems, answers: counted } = fillForm(inspection, answers);
    expect(problems).toEqual([]);
    expect(counted).toEqual({ ...answers, total: 120 });
  });

  it('should name each field that is wrong, rows too', () => {
    const { problems } = fillForm(inspection, {
      pressure: 11.25,
      units: [{ hours: 'many' }],
    });
    expect(problems.map(({ key, path }) => [key, path])).toEqual([
      ['FORM_ANSWER_NEEDED', 'condition'],
      ['FORM_NUMBER_HIGH', 'pressure'],
      ['FORM_ANSWER_NEEDED', 'units[0].serial'],
      ['FORM_ANSWER_KIND', 'units[0].hours'],
    ]);
    const [, high] = problems as [FormProblem, FormProblem];
    expect(problemWords(high, 'fr')).toBe('«\u00a0pressure\u00a0» doit être d’au plus 10 bar.');
    expect(saidOf(high).message).toBe('“pressure” must be at most 10 bar.');
  });

  it('should forget the answer of a field that is not shown', () => {
    const filled = fillForm(inspection, { ...answers, condition: 'good' });
    expect(filled.answers).not.toHaveProperty('why');
    expect(filled.problems).toEqual([]);
  });

  it('should ask where a condition says so', () => {
    const { why, ...rest } = answers;
    expect(why).toBeDefined();
    expect(fillForm(inspection, rest).problems.map(({ path }) => path)).toEqual(['why']);
    expect(fillForm(inspection, { ...rest, pressure: 3 }).problems).toEqual([]);
  });

  it('should follow rules whatever the order of the fields is', () => {
    const chain: FormDefinition = {
      fields: [
        field('c', 'text', { shownIf: { '==': [{ var: 'b' }, 'yes'] } }),
        field('b', 'text', { shownIf: { '==': [{ var: 'a' }, 'yes'] } }),
        field('a', 'text'),
      ],
    };
    expect(fillForm(chain, { a: 'no', b: 'yes', c: 'x' }).answers).toEqual({ a: 'no' });
    expect(fillForm(chain, { a: 'yes', b: 'yes', c: 'x' }).answers).toHaveProperty('c');
  });

  it('should survive anything that is sent', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(answers), '__proto__'), fc.anything()),
        (given) => {
          const { answers: counted, items } = fillForm(inspection, given);
          expect(Object.keys(counted).every((key) => !key.startsWith('__'))).toBe(true);
          expect(items).toHaveLength(inspection.fields.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('checkDefinition', () => {
  it('should take a whole form', () => {
    expect(checkDefinition(inspection)).toEqual([]);
  });

  it.each([
    ['no shape', { fields: [{ key: 'a' }] }, 'FORM_SHAPE', 'fields[0].kind'],
    [
      'a stray member',
      { fields: [{ ...field('a', 'text'), script: 'x' }] },
      'FORM_SHAPE',
      'fields[0].script',
    ],
    ['nothing to answer', { fields: [field('a', 'section')] }, 'FORM_EMPTY', ''],
    ['one key twice', { fields: [field('a', 'text'), field('a', 'text')] }, 'FORM_FIELD_KEY', 'a'],
    [
      'a key of all objects',
      { fields: [field('__proto__', 'text')] },
      'FORM_FIELD_KEY',
      '__proto__',
    ],
    [
      'one choice',
      { fields: [field('a', 'choice', { options: options.slice(1) })] },
      'FORM_FIELD_OPTIONS',
      'a',
    ],
    [
      'limits the wrong way',
      { fields: [field('a', 'number', { min: 2, max: 1 })] },
      'FORM_FIELD_LIMITS',
      'a',
    ],
    [
      'an empty group',
      { fields: [field('b', 'text'), field('a', 'group')] },
      'FORM_GROUP_FIELDS',
      'a',
    ],
    [
      'nothing to compute',
      { fields: [field('b', 'text'), field('a', 'computed')] },
      'FORM_COMPUTE_MISSING',
      'a',
    ],
    [
      'a broken rule',
      { fields: [field('a', 'text', { shownIf: { nonsense: [1] } })] },
      'FORM_RULE_INVALID',
      'a',
    ],
    [
      'an unknown field',
      { fields: [field('a', 'text', { shownIf: { '==': [{ var: 'x' }, 1] } })] },
      'FORM_RULE_UNKNOWN',
      'a',
    ],
    [
      'itself',
      { fields: [field('a', 'text', { shownIf: { '==': [{ var: 'a' }, 1] } })] },
      'FORM_RULE_CIRCLE',
      'a',
    ],
  ])('should refuse %s', (_, definition, key, path) => {
    expect(keys(definition)).toContainEqual([key, path]);
  });

  it('should refuse a rule that is too costly and name its field', () => {
    const cheap = field('cheap', 'text', { shownIf: { '==': [{ var: 'n' }, 1] } });
    const rows = field('rows', 'group', {
      max: 30,
      fields: [
        field('many', 'choices', {
          options: Array.from({ length: 60 }, (_, n) => ({ value: `v${n}`, label: `L${n}` })),
        }),
        ...Array.from({ length: 30 }, (_, n) =>
          field(`x${n}`, 'text', { shownIf: { reduce: [{ var: 'many' }, { '+': [1, 1] }, 0] } }),
        ),
      ],
    });
    expect(keys({ fields: [field('n', 'number'), cheap, rows] })).toEqual([
      ['FORM_RULE_COSTLY', expect.stringMatching(/^x\d+$/)],
    ]);
  });

  it('should let a draft be unfinished, and not broken', () => {
    const unfinished = { fields: [field('a', 'choice'), { ...field('b', 'text'), label: '' }] };
    expect(checkDraft(unfinished)).toEqual([]);
    expect(checkDefinition(unfinished)).toHaveLength(2);
    const broken = { fields: [field('a', 'choice', { requiredIf: { nonsense: [] } })] };
    expect(checkDraft(broken).map(({ key }) => key)).toEqual(['FORM_RULE_INVALID']);
  });
});

describe('the builder of conditions', () => {
  it('should show every rule that it made', () => {
    const line = fc.record({
      field: fc.constantFrom('a', 'b'),
      comparison: fc.constantFrom(
        'is',
        'is_not',
        'more',
        'less',
        'at_least',
        'at_most',
        'has',
      ) as never,
      value: fc.oneof(fc.integer(), fc.constantFrom('x', true)),
    });
    fc.assert(
      fc.property(
        fc.record({
          join: fc.constantFrom('and', 'or'),
          lines: fc.array(line as never, { maxLength: 4 }),
        }),
        (rule) => {
          const simple = rule as SimpleRule;
          const shown = simpleRuleOf(ruleOf(simple));
          expect(shown?.lines).toEqual(simple.lines);
        },
      ),
    );
    const asked: SimpleRule = {
      join: 'or',
      lines: [
        { field: 'a', comparison: 'answered', value: null },
        { field: 'b', comparison: 'unanswered', value: null },
      ],
    };
    expect(simpleRuleOf(ruleOf(asked))).toEqual(asked);
  });

  it('should leave alone what it cannot show', () => {
    expect(simpleRuleOf({ all: [{ var: 'a' }, true] })).toBeNull();
    expect(simpleSumOf({ if: [true, 1, 2] })).toBeNull();
  });

  it.each([
    { sum: '*' as const, operands: [{ field: 'a' }, { number: 2 }] },
    { sum: 'count' as const, operands: [], group: 'units' },
    { sum: 'sum_of' as const, operands: [], group: 'units', column: 'hours' },
  ])('should show a sum that it made: $sum', (sum) => {
    expect(simpleSumOf(sumLogic(sum))).toEqual(sum);
  });
});

describe('answers as rows', () => {
  it('should stand in columns of their kind', () => {
    const rows = typedValues(fillForm(inspection, answers).items);
    const of = (key: string, row = 0) =>
      rows.find((value) => value.field === key && value.row === row);
    expect(of('pressure')).toMatchObject({ number: 6.5, text: null });
    expect(of('leaks')).toMatchObject({ boolean: false });
    expect(of('leaks.note')).toMatchObject({ text: 'Dry' });
    expect(of('serial', 1)).toMatchObject({ text: 'A2' });
    expect(of('total')).toMatchObject({ number: 120 });
  });

  it('should be read by the version that they were given to', () => {
    const old: FormDefinition = { fields: [field('gone', 'yes_no')] };
    const { titles, rows } = answerTable(
      [
        { head: ['WO-2'], answers: fillForm(inspection, answers).answers, version: 'new' },
        { head: ['WO-1'], answers: { gone: true }, version: 'old' },
      ],
      new Map([
        ['new', inspection],
        ['old', old],
      ]),
      { language: 'en', timeZone: 'UTC' },
    );
    expect(titles.at(-1)).toBe('gone');
    expect(rows[0]?.slice(0, 3)).toEqual(['WO-2', 'Worn', 6.5]);
    expect(rows[1]?.at(-1)).toBe('Yes');
  });
});

describe('compareVersions', () => {
  it('should name what came, went, moved and changed', () => {
    const before: FormDefinition = {
      fields: [field('a', 'text'), field('b', 'text'), field('c', 'text'), field('d', 'text')],
    };
    const after: FormDefinition = {
      fields: [
        field('b', 'text'),
        field('a', 'text', { required: true }),
        field('d', 'text'),
        field('e', 'number'),
      ],
    };
    expect(
      compareVersions(before, after).map(({ key, what, members }) => [key, what, members]),
    ).toEqual([
      ['b', 'moved', []],
      ['a', 'changed', ['required']],
      ['e', 'added', []],
      ['c', 'removed', []],
    ]);
    expect(compareVersions(after, after)).toEqual([]);
  });
});

describe('keyFrom', () => {
  it.each([
    ['Water pressure (bar)', [], 'water_pressure_bar'],
    ['Vidé ?', [], 'vide'],
    ['水', [], 'field'],
    ['12 V', ['v'], 'v_2'],
  ])('%s', (label, taken, key) => {
    expect(keyFrom(label, taken)).toBe(key);
  });
});

describe('required_forms_submitted', () => {
  const check = (requiredForms: unknown) =>
    formGuards['required_forms_submitted']?.check?.({ requiredForms } as never, {});
  it('should name what is to be filled in', () => {
    expect(check([])).toEqual([]);
    expect(check([{ form: 'f', name: 'Inspection' }])).toMatchObject([
      { code: 'FORMS_MISSING', message: 'Fill in and submit: Inspection.' },
    ]);
  });
});
