import { expect, type Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { showTheme, THEMES, type Theme } from './theme.ts';

/** Folder for pictures of what was checked, to be looked at by people. */
const PICTURES = process.env['PORTAL_PICTURES'];

const VIEWPORTS = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } };
const LIGHT = ['light'] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The other theme changes colours alone, so that only contrast is looked at again. */
const findings = async (page: Page, theme: Theme): Promise<string[]> => {
  const axe = axeOn(page);
  const { violations } = await (
    theme === 'light' ? axe.withTags(RULES) : axe.withRules(['color-contrast'])
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  );
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  ) as Promise<number>;

/** The page is within its width, on phone and desktop. Words of another language change no more than that. */
export const fits = async (page: Page, name: string): Promise<void> => {
  for (const [device, viewport] of Object.entries(VIEWPORTS)) {
    await page.setViewportSize(viewport);
    const where = `${name}, ${device}: wider than the screen`;
    expect.soft(await overflow(page), where).toBeLessThanOrEqual(0);
  }
};

/** The page as it stands: accessible and within its width, on phone and desktop, light and dark. */
export const lookAt = async (page: Page, name: string): Promise<void> => {
  for (const [device, viewport] of Object.entries(VIEWPORTS)) {
    await page.setViewportSize(viewport);
    // Colours do not change with the width, so that dark is looked at once; with pictures, everything is.
    for (const theme of PICTURES || device === 'phone' ? THEMES : LIGHT) {
      await showTheme(page, theme);
      const where = `${name}, ${device}, ${theme}`;
      if (PICTURES) {
        const path = `${PICTURES}/${name}-${device}-${theme}.png`;
        await page.screenshot({ path, scale: 'css', fullPage: true });
      }
      expect.soft(await findings(page, theme), where).toEqual([]);
      expect.soft(await overflow(page), `${where}: wider than the screen`).toBeLessThanOrEqual(0);
    }
  }
};
