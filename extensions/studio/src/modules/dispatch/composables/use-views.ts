import { ref } from 'vue';
import { type Filters, NO_FILTERS } from '../pure/filters.ts';

/** Filters under a name, kept in this browser for this person. */
export type SavedView = { name: string; filters: Filters };
const MOST_VIEWS = 20;

const keyOf = (user: string): string => `fieldwright.dispatch.views.${user}`;

const readViews = (user: string): SavedView[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(user)) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return (stored as Partial<SavedView>[]).flatMap(({ name, filters }) =>
      typeof name === 'string' ? [{ name, filters: { ...NO_FILTERS, ...filters } }] : [],
    );
  } catch {
    // Another program wrote there, or the browser keeps nothing.
    return [];
  }
};

export const useViews = (user: string) => {
  const views = ref(readViews(user));
  const keep = (next: SavedView[]): void => {
    views.value = next;
    try {
      localStorage.setItem(keyOf(user), JSON.stringify(next));
    } catch {
      // It lasts as long as the page.
    }
  };
  const save = (name: string, filters: Filters): void => {
    const others = views.value.filter((view) => view.name !== name);
    keep([...others, { name, filters: { ...filters } }].slice(-MOST_VIEWS));
  };
  const forget = (name: string): void => keep(views.value.filter((view) => view.name !== name));
  return { views, save, forget };
};
