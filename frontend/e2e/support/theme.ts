import type { Page } from '@playwright/test';
import { seriousOn } from './axe.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Frames in a row that must look alike before the page counts as still. */
const STILL_FRAMES = 5;
const LIMIT_FRAMES = 600;

/**
 * Shows the page in this theme and waits until it stands still: the Studio puts its new colours in some
 * frames after the change, and its buttons fade into them. Looked at in between, text has no contrast.
 */
export const showTheme = async (page: Page, theme: Theme): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const colours = () =>
      [document.documentElement, ...document.querySelectorAll('body, button .content, main, main button')]
        .map((element) => getComputedStyle(element).color + getComputedStyle(element).backgroundColor)
        .join();
    // The Studio names its theme at the body; the portal has none to name.
    const late = () => document.body.classList.contains('${theme === 'dark' ? 'light' : 'dark'}');
    const fading = () =>
      document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running');
    let before = '';
    let still = 0;
    for (let frames = 0; still < ${STILL_FRAMES} && frames < ${LIMIT_FRAMES}; frames += 1) {
      await frame();
      const now = colours();
      still = now === before && !late() && !fading() ? still + 1 : 0;
      before = now;
    }
  })()`);
};

/** What is serious for axe in the page's `main`, in either theme. */
export const seriousInEither = async (page: Page): Promise<string[]> => {
  const found: string[] = [];
  for (const theme of THEMES) {
    await showTheme(page, theme);
    const serious = await seriousOn(page, { tags: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    found.push(...serious.map((words) => `${theme}: ${words}`));
  }
  await showTheme(page, 'light');
  return found;
};
