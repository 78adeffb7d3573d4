/**
 * Patterns of the profiles we ship that only a backtracking engine can read, where a company has
 * them stored. What companies wrote themselves is named when it is read.
 */
const CHANGES: readonly (readonly [
  column: 'recognise' | 'definition',
  old: string,
  now: string,
])[] = [
  [
    'definition',
    String.raw`^(?!ONU\b)(.+)$`,
    String.raw`^((?:[^O\n]|O(?:[^N]|$)|ON(?:[^U]|$)|ONU\w).*)$`,
  ],
  [
    'definition',
    String.raw`Remark\s*:\s*SP(?<splitter>\d{2,3})\s+Splitter Location`,
    String.raw`:\s*SP(?<splitter>\d{2,3})\s+Splitter Location`,
  ],
  ['definition', String.raw`(?=Remark|$)`, String.raw`(?:Remark|$)`],
  [
    'recognise',
    String.raw`^(?!\s*(?:re|aw|balas)\s*:).*\bre-?schedul(?:e|ed|ing)\b`,
    String.raw`^(?:[^:]*|\s*(?:[^rab\s:][^:]*|r(?:[^e:][^:]*)?|a(?:[^w:][^:]*)?|b(?:[^a:][^:]*)?|ba(?:[^l:][^:]*)?|bal(?:[^a:][^:]*)?|bala(?:[^s:][^:]*)?|re\s*[^\s:][^:]*|aw\s*[^\s:][^:]*|balas\s*[^\s:][^:]*):.*)\bre-?schedul(?:e|ed|ing)\b`,
  ],
];

const literal = (pattern: string): string =>
  `'${JSON.stringify(pattern).slice(1, -1).replaceAll("'", "''")}'`;

export const migration = {
  name: '470-linear-patterns',
  phase: 'after',
  sql: CHANGES.map(
    ([column, old, now]) => `
    update parser_profiles
    set ${column} = replace(${column}::text, ${literal(old)}, ${literal(now)})::json
    where strpos(${column}::text, ${literal(old)}) > 0;`,
  ).join('\n'),
} as const;
