import type { CollectionDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { columns, objectName, quoted } from './names.ts';

type Rule = { suffix: string; event: string; routine: string; when: boolean };

const fileFields = ({ fields }: CollectionDefinition): string[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    field.kind === 'reference' && field.to === 'directus_files' ? [name] : [],
  );

const literal = (text: string): string => `'${text}'`;

const rulesOf = (collection: CollectionDefinition): Rule[] => [
  {
    suffix: 'append_only',
    event: 'before update or delete',
    routine: 'fieldwright.refuse_change()',
    when: collection.appendOnly === true,
  },
  {
    suffix: 'version',
    event: 'before update',
    routine: 'fieldwright.raise_version()',
    when: collection.versioned === true,
  },
  {
    suffix: 'company_kept',
    event: 'before update of company',
    routine: 'fieldwright.keep_company()',
    when: collection.tenancy === 'company',
  },
  {
    suffix: 'files_claimed',
    event: `before insert or update of ${columns(['company', ...fileFields(collection)])}`,
    routine: `fieldwright.claim_files(${fileFields(collection).map(literal).join(', ')})`,
    when: collection.tenancy === 'company' && fileFields(collection).length > 0,
  },
  {
    suffix: 'touch',
    event: 'before update',
    routine: 'fieldwright.touch_row()',
    when: collection.stamps !== false && collection.appendOnly !== true,
  },
];

export const rowTriggers = (collection: CollectionDefinition): DerivedObject[] =>
  rulesOf(collection)
    .filter((rule) => rule.when)
    .map(({ suffix, event, routine }) => {
      const name = objectName([collection.name], suffix);
      return {
        kind: 'trigger',
        table: collection.name,
        name,
        create:
          `create trigger ${quoted(name)} ${event} on ${quoted(collection.name)} ` +
          `for each row execute function ${routine}`,
      };
    });
