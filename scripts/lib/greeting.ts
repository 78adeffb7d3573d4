import type { Settings } from '../../directus.config.ts';
import { exposedBy } from './exposure.ts';
import type { DemoUser, Instance } from './instance.ts';

/** What `npm start` says when everything is up. */
export const greeting = (input: {
  instance: Instance;
  settings: Settings;
  adminPassword: string;
  seconds: number;
}): string => {
  const { instance, settings } = input;
  const lines = [
    '',
    `Fieldwright is up after ${Math.round(input.seconds)} s.`,
    '',
    `  Studio   ${instance.url}/admin`,
    `  Portal   ${instance.portalUrl}`,
    `  API      ${instance.url}/docs`,
    '',
    ...people(instance, settings, input.adminPassword),
    ...warnings(settings),
    'Try next:',
    '  npm test         everything from formatting to the browser, on a database of its own',
    '  npm run dev      the same as npm start, rebuilt when a file changes',
    '  npm run reset    empty this installation and begin anew',
    '',
    'Ctrl+C or npm stop ends it; the data stay.',
  ];
  return lines.join('\n');
};

const people = (instance: Instance, settings: Settings, adminPassword: string): string[] => {
  const administrator = `  ${settings.ADMIN_EMAIL} (platform administrator), password ${adminPassword}`;
  const demo = instance.users.filter((user) => user.email.endsWith('.example.com'));
  if (demo.length === 0) return ['Sign in as', administrator, ''];
  return [
    'Sign in as',
    administrator,
    ...perCompany(demo),
    `  Password of the demo users: ${settings.DEMO_PASSWORD}`,
    '',
  ];
};

/** One line per company; technicians are many, the first stands for all. */
const perCompany = (users: DemoUser[]): string[] => {
  const companies = [...new Set(users.map((user) => user.company))];
  return companies.map((company) => {
    const roles = new Map<string, string>();
    for (const user of users.filter((one) => one.company === company)) {
      if (!roles.has(user.role)) roles.set(user.role, user.email.split('@')[0] as string);
    }
    const names = [...roles].map(([role, name]) => (name === role ? name : `${name} (${role})`));
    return `  ...@${company}.example.com: ${names.join(', ')}`;
  });
};

/** Without the setting it would not have started. */
const warnings = (settings: Settings): string[] => {
  if (!settings.ALLOW_DEMO_PASSWORD || exposedBy(settings) === undefined) return [];
  return [
    'WARNING: others can reach this installation, and ALLOW_DEMO_PASSWORD lets its people keep a',
    '         well-known password.',
    '',
  ];
};
