import { columnProblems } from './column-errors.ts';

type Refused = {
  message: string;
  code?: string;
  table?: string;
  column?: string;
  where?: string;
};
type Statement = { sql?: string; bindings?: readonly unknown[] };
type Place = { table: string; column: string };

const INTO = /^insert into "(\w+)" \(([^)]*)\) values (.*)$/is;
const NAMED =
  /(?:"(\w+)"\.)?"(\w+)"(?:::\w+)?\s*(?:=|<>|!=|[<>]=?|(?:not )?in \(|(?:not )?i?like)\s*$/i;
const UPDATED = /^(?:update|delete from|select .* from) "(\w+)"/is;
/** A placeholder, or a word such as DEFAULT that stands where a value would. */
const VALUE = /\$(\d+)|\?|[a-z_]+/gi;
const PLACEHOLDER = /\$(\d+)|\?/g;
/** \`unnamed portal parameter $3\`: which value could not be read. */
const PARAMETER = /portal(?: with)? parameter \$(\d+)/;

const insertedAt = (sql: string): Map<number, Place> | null => {
  const [, table = '', list = '', rows = ''] = INTO.exec(sql) ?? [];
  if (!table) return null;
  const columns = list.split(',').map((name) => name.trim().replaceAll('"', ''));
  const places = new Map<number, Place>();
  let at = 0;
  for (const [token, numbered] of rows.matchAll(VALUE)) {
    const column = columns[at++ % columns.length] ?? '';
    if (/^[$?]/.test(token))
      places.set(numbered ? Number(numbered) : places.size + 1, { table, column });
  }
  return places;
};

const comparedAt = (sql: string): Map<number, Place> => {
  const main = UPDATED.exec(sql)?.[1] ?? '';
  const places = new Map<number, Place>();
  let count = 0;
  for (const match of sql.matchAll(PLACEHOLDER)) {
    count++;
    const before = NAMED.exec(sql.slice(Math.max(0, match.index - 200), match.index));
    const [, table = main, column] = before ?? [];
    if (column) places.set(match[1] ? Number(match[1]) : count, { table, column });
  }
  return places;
};

const cannotHold = ({ table, column }: Place, value: unknown, room: number): boolean =>
  columnProblems(table, { [column]: value }).length > 0 ||
  (typeof value === 'string' && value.length > room);

/** `value too long for type character varying(255)`: also of tables that are none of the model. */
const ROOM = /too long for type character varying\((\d+)\)/;

/** Where a statement's values go, as far as it can be read off it. */
const placeOf = (error: Refused, { sql = '', bindings = [] }: Statement): Place | undefined => {
  const places = insertedAt(sql) ?? comparedAt(sql);
  const told = places.get(Number(PARAMETER.exec(error.where ?? '')?.[1] ?? 0));
  if (told) return told;
  const room = Number(ROOM.exec(error.message)?.[1] ?? Infinity);
  return [...places].find(([at, place]) => cannotHold(place, bindings[at - 1], room))?.[1];
};

/**
 * PostgreSQL names no column when a value of a statement is too long or malformed. The statement
 * does; the refusal can then stand at its field.
 */
export const nameColumn = (error: Refused, statement: Statement): void => {
  if (!error.code?.startsWith('22') || error.column) return;
  const place = placeOf(error, statement);
  if (!place) return;
  error.table ??= place.table;
  error.column = place.column;
  // Directus takes the first two names in quotes, which in a statement are the table and any column.
  const words = error.message.slice(error.message.lastIndexOf(' - ') + 1);
  error.message = `"${place.table}" "${place.column}" ${words}`;
};
