import { isIP } from 'node:net';
import argon2 from 'argon2';
import pg from 'pg';
import type { Settings } from '../../directus.config.ts';

/** Printed in our own pages, or the first that anybody tries. */
export const WELL_KNOWN = ['fieldwright-demo', 'password', 'directus', 'admin', 'change-me'];
/** People of an installation whose passwords are tried: each costs a tenth of a second. */
const TRIED = 60;

export const isLoopback = (host: string): boolean => {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(name) === 4) return name.startsWith('127.');
  return name === 'localhost' || name === '::1';
};

/** Whether others than this machine's users can reach it, and by which setting. */
export const exposedBy = (settings: Pick<Settings, 'HOST' | 'PUBLIC_URL'>): string | undefined => {
  if (!isLoopback(settings.HOST)) return `HOST=${settings.HOST}`;
  const { PUBLIC_URL: url } = settings;
  if (url !== undefined && !isLoopback(new URL(url).hostname)) return `PUBLIC_URL=${url}`;
  return undefined;
};

type Asked = Pick<Settings, 'HOST' | 'PUBLIC_URL' | 'DEMO_PASSWORD' | 'ALLOW_DEMO_PASSWORD'>;

/** Before anything is made. @throws when demo users would get a password that everybody knows */
export const refuseKnownSettings = (
  settings: Asked & Pick<Settings, 'ADMIN_PASSWORD'>,
  demo: boolean,
): void => {
  const exposed = exposedBy(settings);
  if (exposed === undefined || settings.ALLOW_DEMO_PASSWORD) return;
  if (demo && WELL_KNOWN.includes(settings.DEMO_PASSWORD)) {
    throw new Error(
      `Others can reach this installation (${exposed}), and its demo users would have a well-known ` +
        'password. Set DEMO_PASSWORD to one of your own, start with --no-demo, or set ' +
        'ALLOW_DEMO_PASSWORD=true where everybody is welcome.',
    );
  }
  if (settings.ADMIN_PASSWORD !== undefined && WELL_KNOWN.includes(settings.ADMIN_PASSWORD)) {
    throw new Error(
      `Others can reach this installation (${exposed}), and ADMIN_PASSWORD is a well-known one. ` +
        'Set it to one of your own, or set ALLOW_DEMO_PASSWORD=true.',
    );
  }
};

/**
 * Before it listens. The settings of today say nothing about the passwords of people made earlier.
 * @throws when somebody in the database signs in with a password that everybody knows
 */
export const refuseKnownPasswords = async (settings: Asked, databaseUrl: string): Promise<void> => {
  const exposed = exposedBy(settings);
  if (exposed === undefined || settings.ALLOW_DEMO_PASSWORD) return;
  const email = await someoneWithKnownPassword(databaseUrl);
  if (email === undefined) return;
  throw new Error(
    `Others can reach this installation (${exposed}), and ${email} signs in with a well-known ` +
      'password. Change it (listen on 127.0.0.1 meanwhile), set DEMO_PASSWORD and begin anew with ' +
      '--reset, or set ALLOW_DEMO_PASSWORD=true where everybody is welcome.',
  );
};

const someoneWithKnownPassword = async (databaseUrl: string): Promise<string | undefined> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Administrators first, then the people of the demo companies.
    const { rows } = await client.query<{ email: string; password: string }>(
      `select u.email, u.password from directus_users u
        where u.status = 'active' and u.email is not null and u.password like '$argon2%'
          and (u.email like '%.example.com' or u.email like '%@example.com' or exists (
            select from directus_access a join directus_policies p on p.id = a.policy
             where p.admin_access and (a."user" = u.id or a.role = u.role)))
        order by u.email like '%.example.com', u.email limit ${TRIED}`,
    );
    for (const { email, password } of rows) {
      for (const known of knownFor(email)) {
        if (await argon2.verify(password, known)) return email;
      }
    }
    return undefined;
  } finally {
    await client.end();
  }
};

/** Demo people only ever had one; who administers may have thought of others. */
const knownFor = (email: string): readonly string[] =>
  email.endsWith('.example.com') ? WELL_KNOWN.slice(0, 1) : WELL_KNOWN;
