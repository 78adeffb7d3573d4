import type { ColumnDefinition, DatabaseObject } from './live-objects.ts';
import type { Difference } from './structure-record.ts';

/** A line for each; a table that is gone takes one, whatever stood on it. */
export const describeDifferences = (differences: readonly Difference[]): string[] => {
  const gone = new Set(
    differences.filter(({ isTableGone }) => isTableGone).map(({ expected }) => expected.table),
  );
  return [
    ...[...gone].map((table) => `table ${table}: expected with its rows, found nothing`),
    ...differences.filter(({ isTableGone }) => !isTableGone).map(describeDifference),
  ];
};

/** A difference in a line: what, where, what was expected and what is there. */
export const describeDifference = ({ expected, found }: Difference): string =>
  `${expected.kind} ${nameOf(expected)}: expected ${definitionOf(expected)}, found ` +
  (found === undefined ? 'nothing' : definitionOf(found));

const nameOf = ({ kind, table, name }: DatabaseObject): string => {
  if (kind === 'column') return `${table}.${name}`;
  return table === '' ? name : `${name} of ${table}`;
};

const definitionOf = ({ kind, definition }: DatabaseObject): string => {
  if (kind !== 'column') return shortened(definition);
  const column = JSON.parse(definition) as ColumnDefinition;
  return [
    column.type,
    ...(column.notNull ? ['not null'] : []),
    ...(column.default === null ? [] : [`default ${shortened(column.default)}`]),
    ...(column.generated === null ? [] : ['generated']),
  ].join(' ');
};

const LONGEST = 120;

/** A function differs somewhere inside: its text would say nothing in one line. */
const shortened = (definition: string): string => {
  const line = definition.replaceAll(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)} …`;
};
