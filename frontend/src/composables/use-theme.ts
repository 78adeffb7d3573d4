import { ref, watch } from 'vue';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'fieldwright.theme';
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

const stored = localStorage.getItem(KEY);
export const theme = ref<Theme>(stored === 'light' || stored === 'dark' ? stored : 'system');

const apply = (): void => {
  const isDark = theme.value === 'dark' || (theme.value === 'system' && systemDark.matches);
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
};

/** Lays the chosen theme over the page and keeps it in step with the phone's. */
export const startTheme = (): void => {
  apply();
  systemDark.addEventListener('change', apply);
  watch(theme, (value) => {
    localStorage.setItem(KEY, value);
    apply();
  });
};
