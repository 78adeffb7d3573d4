import { expect, it } from 'vitest';
import { MODEL } from '../model/index.ts';
import { byReferences } from './order.ts';

const backwards = byReferences([...MODEL].reverse());

it.each([{ model: MODEL }, { model: backwards }])(
  'should put what must be pointed at before what points at it',
  ({ model }) => {
    const names = model.map(({ name }) => name);
    expect(names.toSorted()).toEqual(MODEL.map(({ name }) => name).toSorted());
    const late = model.flatMap(({ name, fields }) =>
      Object.values(fields).flatMap((field) =>
        field.kind === 'reference' &&
        field.required &&
        field.to !== name &&
        names.indexOf(field.to) > names.indexOf(name)
          ? [`${name} → ${field.to}`]
          : [],
      ),
    );
    expect(late).toEqual([]);
  },
);
