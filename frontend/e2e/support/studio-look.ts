import { expect, type Page } from '@playwright/test';
import { seriousOn } from './axe.ts';
import { showTheme, THEMES, type Theme } from './theme.ts';

/** Folder for pictures of what was checked, to be looked at by people. */
const PICTURES = process.env['STUDIO_PICTURES'];
const WIDTHS = [1440, 1024, 390] as const;
const BETWEEN = 1024;
const LIGHT = ['light'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** Parts of the Studio's own that stand inside our pages. */
const STOCK = ['.v-select', '.v-icon', '.v-button'];

const findings = (page: Page, root: string, theme: Theme): Promise<string[]> =>
  seriousOn(page, {
    within: [root],
    except: STOCK,
    ...(theme === 'light' ? { tags: RULES } : { rules: ['color-contrast'] }),
  });

/**
 * A page of ours in the Studio as it stands: nothing serious for axe and no wider than the screen, at
 * three widths. Colours do not change with the width, so dark is looked at once; with pictures, everything
 * is. `root` is what is ours: the page's `main`, or a dialog.
 */
export const lookAtStudio = async (page: Page, name: string, root = 'main'): Promise<void> => {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
    for (const theme of PICTURES || width === WIDTHS[0] ? THEMES : LIGHT) {
      await showTheme(page, theme);
      const where = `${name}, ${width}, ${theme}`;
      if (PICTURES || width !== BETWEEN)
        expect.soft(await findings(page, root, theme), where).toEqual([]);
      const overflow = (await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )) as number;
      expect.soft(overflow, `${where}: wider than the screen`).toBeLessThanOrEqual(0);
      if (PICTURES) {
        const path = `${PICTURES}/${name}-${width}-${theme}.png`;
        await page.screenshot({ path, scale: 'css' });
      }
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await showTheme(page, 'light');
};
