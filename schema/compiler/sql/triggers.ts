import type { CollectionDefinition } from '../../dsl.ts';
import type { DerivedObject } from './derived.ts';
import { objectName, quoted } from './names.ts';

type Rule = { suffix: string; event: string; routine: string; when: boolean };

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
