import type { CollectionDefinition, NamedChange } from '../../dsl.ts';
import { subjectOf, toldFields, wordsOf } from '../events.ts';
import { expandFields, type ExpandedField } from '../expand.ts';
import type { DerivedObject } from './derived.ts';
import { objectName, quoted } from './names.ts';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The type `json` has no equality. */
const comparable = (row: string, { name, definition }: ExpandedField): string =>
  definition.kind === 'scalar' && definition.type === 'json'
    ? `${row}.${quoted(name)}::text`
    : `${row}.${quoted(name)}`;

const differs = (field: ExpandedField): string =>
  `${comparable('o', field)} is distinct from ${comparable('n', field)}`;

/** A sensitive value is told as changed, not as what it is. */
const shown = (row: string, { name, definition }: ExpandedField): string =>
  definition.sensitive
    ? `fieldwright.masked(${row}.${quoted(name)}::text)`
    : `${row}.${quoted(name)}`;

const member = (row: string, field: ExpandedField): string =>
  `'"${field.name}":' || coalesce(to_json(${shown(row, field)})::text, 'null')`;

/** Members of a JSON object: only what is there is turned into text, which is what makes it cheap. */
const members = (fields: readonly ExpandedField[], row: string, when: 'differs' | 'there') =>
  fields
    .map((field) => {
      const test = when === 'differs' ? differs(field) : `${row}.${quoted(field.name)} is not null`;
      return `case when ${test} then ${member(row, field)} end`;
    })
    .join(', ');

const kindBy = (subject: string, { field, to = {}, set, cleared }: NamedChange): string[] => {
  const [was, is] = [`o.${quoted(field)}::text`, `n.${quoted(field)}::text`];
  const say = (test: string, verb: string): string =>
    `when ${was} is distinct from ${is} and ${test} then ${literal(`${subject}.${verb}`)}`;
  return [
    ...Object.entries(to).map(([value, verb]) => say(`${is} = ${literal(value)}`, verb)),
    ...(set ? [say(`${is} is not null`, set)] : []),
    ...(cleared ? [say(`${is} is null`, cleared)] : []),
  ];
};

const companyOf = (collection: CollectionDefinition, row: string): string => {
  if (collection.name === 'companies') return `${row}.id`;
  const hasCompany = expandFields(collection).some(({ name }) => name === 'company');
  if (hasCompany) return `${row}.company`;
  // Of one company or of all, such as a persona.
  const owner = collection.fields['owner'];
  const isOwned = owner?.kind === 'reference' && owner.to === 'companies';
  return isOwned ? `${row}.owner` : 'null::uuid';
};

const routineOf = (collection: CollectionDefinition): string =>
  objectName([collection.name], 'events');

/** `extra` are columns that a customer added: rare, so that they may cost more. */
const captureFunction = (collection: CollectionDefinition): DerivedObject => {
  const subject = subjectOf(collection);
  const fields = toldFields(collection);
  const known = expandFields(collection).map(({ name }) => name);
  const table = literal(collection.name);
  const kinds = (wordsOf(collection)?.named ?? []).flatMap((named) => kindBy(subject, named));
  const changed =
    kinds.length > 0
      ? `case ${kinds.join('\n          ')}\n          else ${literal(`${subject}.updated`)} end`
      : literal(`${subject}.updated`);
  const insert =
    'insert into fieldwright.domain_events\n' +
    '      (kind, company, collection, subject, before, after, actor_user, persona, source, via, request_id)';
  const actor = (company: string): string =>
    `(who->>'user')::uuid, who->'personas'->>${company}::text, ` +
    `coalesce(who->>'source', 'system'), who->>'via', who->>'request'`;
  const whole = (row: string, kind: string): string =>
    `${insert}
    select ${literal(`${subject}.${kind}`)}, ${companyOf(collection, row)}, ${table}, ${row}.id,
      ${kind === 'created' ? 'null, ' : ''}('{' || concat_ws(',', ${members(fields, row, 'there')},
        case when extra is not null then fieldwright.there_members(to_jsonb(${row}), extra) end
      ) || '}')::json${kind === 'created' ? '' : ', null'}, ${actor(companyOf(collection, row))}
    from ${kind === 'created' ? 'new_rows' : 'old_rows'} ${row}`;
  const name = routineOf(collection);
  return {
    kind: 'function',
    table: collection.name,
    name,
    create: `create or replace function fieldwright.${quoted(name)}() returns trigger language plpgsql as $$
declare
  who jsonb := fieldwright.event_actor();
  extra text[];
begin
  if who is null then
    return null;
  end if;
  extra := fieldwright.other_columns(tg_relid, array[${known.map(literal).join(', ')}]);
  if tg_op = 'INSERT' then
    ${whole('n', 'created')};
  elsif tg_op = 'DELETE' then
    ${whole('o', 'deleted')};
  else
    ${insert}
    select c.kind, c.company, ${table}, c.id, ('{' || c.was || '}')::json, ('{' || c.became || '}')::json,
      ${actor('c.company')}
    from (
      select n.id, ${companyOf(collection, 'n')} as company,
        ${changed} as kind,
        concat_ws(',', ${members(fields, 'o', 'differs')},
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(o), extra) end) as was,
        concat_ws(',', ${members(fields, 'n', 'differs')},
          case when extra is not null then fieldwright.changed_members(to_jsonb(o), to_jsonb(n), to_jsonb(n), extra) end) as became
      from old_rows o join new_rows n on n.id = o.id
    ) c where c.became <> '';
  end if;
  if found then
    perform fieldwright.announce_events();
  end if;
  return null;
end $$`,
  };
};

const OPERATIONS = [
  { when: 'insert', rows: 'new table as new_rows' },
  { when: 'update', rows: 'old table as old_rows new table as new_rows' },
  { when: 'delete', rows: 'old table as old_rows' },
] as const;

const captureTriggers = (collection: CollectionDefinition): DerivedObject[] =>
  OPERATIONS.filter(({ when }) => when !== 'insert' || wordsOf(collection)?.created !== false).map(
    ({ when, rows }) => {
      const name = objectName(['zz', collection.name], `events_${when}`);
      return {
        kind: 'trigger',
        table: collection.name,
        name,
        create:
          `create trigger ${quoted(name)} after ${when} on ${quoted(collection.name)} referencing ${rows} ` +
          `for each statement execute function fieldwright.${quoted(routineOf(collection))}()`,
      };
    },
  );

/** Every change of a row is told in its transaction, through whatever door it came. */
export const eventObjects = (collection: CollectionDefinition): DerivedObject[] =>
  wordsOf(collection) ? [captureFunction(collection), ...captureTriggers(collection)] : [];
