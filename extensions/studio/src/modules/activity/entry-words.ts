import { useStores } from '@directus/extensions-sdk';
import { EVENT_SOURCES } from '../../../../domain/work/choices.ts';
import { useCompanyContext } from '../../company/use-company.ts';
import { ORDERS_CALLED } from '../../components/work-places.ts';
import { findState, stateWords, useStates } from '../../displays/state/states.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { formatMoney } from '../../language/money.ts';
import { formatWhen } from '../../language/when.ts';
import { language, t, type WordKey } from '../../language/words.ts';
import { factText } from '../records/order/fact-text.ts';
import type { StudioStores } from '../../record/studio-field.ts';
import type { Entry } from './types.ts';

type Translation = { language: string; singular?: string; translation: string };
type CollectionsStore = {
  getCollection: (
    name: string,
  ) => { name: string; meta?: { translations?: Translation[] | null } } | null;
};
type Change = Entry['changes'][number];

const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const LONG = 120;
/** Of what the reader's Studio does not know, because he may not open it himself. */
const spaced = (name: string): string => {
  const words = name.replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
const ACTS: Readonly<Record<string, WordKey>> = {
  created: 'activity.created',
  updated: 'activity.updated',
  deleted: 'activity.deleted',
};

/** Entries of the timeline in the words of the Studio: labels of fields, choices, names, money, times. */
export const useEntryWords = () => {
  const stores = useStores() as unknown as StudioStores & {
    useCollectionsStore: () => CollectionsStore;
  };
  const fields = stores.useFieldsStore();
  const collections = stores.useCollectionsStore();
  const { of, placeOf, currencyOf } = useCompanyContext();
  const states = useStates();

  const thing = ({ collection, company }: Entry): string => {
    const kind = of(company)?.kind;
    const called = collection === 'work_orders' && kind ? ORDERS_CALLED[kind] : undefined;
    if (called) return t(called.one);
    const found = collections.getCollection(collection);
    const words = found?.meta?.translations?.find((one) => one.language.startsWith(language()));
    return words?.singular || words?.translation || found?.name || spaced(collection);
  };

  const valueText = (entry: Entry, { field }: Change, value: unknown, name: string | null) => {
    if (name) return name;
    if (value === null || value === undefined || value === '') return '–';
    if (field.endsWith('_minor') && (typeof value === 'number' || typeof value === 'string'))
      return formatMoney(value, currencyOf(entry.company));
    const meta = fields.getField(entry.collection, field);
    if (!meta && typeof value === 'string' && INSTANT.test(value))
      return formatWhen(value, placeOf(entry.company));
    if (meta?.meta?.display === 'fieldwright-state' && typeof value === 'string') {
      const state = findState(states.value, value, { lifecycle: null, company: entry.company });
      return state ? stateWords(state).text : value;
    }
    if (typeof value === 'string' && (ID.test(value) || value.length > LONG)) return null;
    if (typeof value === 'object' && !Array.isArray(value)) return null;
    const text = factText(meta, value, placeOf(entry.company));
    return text.length > LONG ? null : text || '–';
  };

  const labelOf = (entry: Entry, field: string): string =>
    fields.getField(entry.collection, field)?.name ?? spaced(field);

  /** From what to what; nothing for ids, objects and long texts, of which only the field is named. */
  const fromTo = (entry: Entry, change: Change): { from: string; to: string } | null => {
    const from = valueText(entry, change, change.before, change.beforeName);
    const to = valueText(entry, change, change.after, change.afterName);
    return from === null || to === null ? null : { from, to };
  };

  /** Of a new row what was set, else from what to what. */
  const lineOf = (entry: Entry, change: Change): string => {
    const label = labelOf(entry, change.field);
    const told = fromTo(entry, change);
    if (!told) return label;
    const what =
      entry.act === 'created'
        ? told.to
        : entry.act === 'deleted'
          ? told.from
          : t('order.fromTo', told);
    return t('order.labelOf', { label, what });
  };

  const actWords = (entry: Entry): string => t(ACTS[entry.act] ?? 'activity.updated');
  const titleOf = (entry: Entry): string =>
    entry.name ? `${thing(entry)} ${entry.name}` : thing(entry);
  /** Directus' own doors count as the Studio, or as a program where no browser came in. */
  const sourceOf = ({ source, via }: Entry): string => {
    const door = via === 'api' ? 'api' : 'studio';
    return choiceLabel(EVENT_SOURCES, source === 'directus' ? door : source);
  };

  return { labelOf, fromTo, lineOf, actWords, titleOf, sourceOf, placeOf };
};
export type EntryWords = ReturnType<typeof useEntryWords>;
