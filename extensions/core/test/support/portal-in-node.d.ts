/* What the portal's requests and store name of a browser; the test that runs them has no more of one. */

declare const document: { documentElement: { lang: string } };

interface RequestInit {
  cache?: 'no-store';
}
