/**
 * Who may import whom. A domain knows the kernel, itself and the front door (`index.ts`) of other
 * domains; pure rules never reach into the API, the Studio or Node.
 */
const sameDomain = { captured: { domain: '{{ from.element.captured.domain }}' } };

export const boundaryRules = {
  settings: {
    'boundaries/elements': [
      { type: 'kernel', pattern: 'extensions/domain/kernel' },
      { type: 'rules', pattern: 'extensions/domain/*', capture: ['domain'] },
      { type: 'platform', pattern: 'extensions/core/src/platform' },
      { type: 'worker', pattern: 'extensions/core/src/worker' },
      { type: 'core', pattern: 'extensions/core/src/*', capture: ['domain'] },
      { type: 'studio', pattern: 'extensions/studio/src' },
      { type: 'portal', pattern: 'frontend/src' },
      { type: 'schema', pattern: 'schema' },
      { type: 'seeds', pattern: 'seeds' },
      { type: 'scripts', pattern: 'scripts' },
    ],
    'boundaries/files': [{ category: 'front-door', pattern: '**/index.ts' }],
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'allow',
        policies: [
          {
            from: { element: { types: { anyOf: ['kernel', 'rules'] } } },
            disallow: [
              {
                to: {
                  element: {
                    types: {
                      anyOf: [
                        'core',
                        'platform',
                        'worker',
                        'studio',
                        'portal',
                        'schema',
                        'seeds',
                        'scripts',
                      ],
                    },
                  },
                },
              },
            ],
            message: 'Pure rules import only the kernel, their own domain and front doors.',
          },
          {
            from: { element: { type: 'kernel' } },
            disallow: { to: { element: { type: 'rules' } } },
            message: 'The kernel knows no domain.',
          },
          {
            from: { element: { type: 'rules' } },
            disallow: { to: { element: { type: 'rules' } } },
            message: 'Import another domain through its index.ts.',
          },
          {
            from: { element: { type: 'rules' } },
            allow: [
              { to: { element: { type: 'rules', ...sameDomain } } },
              { to: { element: { type: 'rules' }, file: { categories: 'front-door' } } },
            ],
          },
          {
            from: { element: { type: 'core' } },
            disallow: [
              { to: { element: { type: 'rules' } } },
              { to: { element: { type: 'core' } } },
              {
                to: { element: { types: { anyOf: ['studio', 'portal', 'seeds', 'scripts'] } } },
              },
            ],
            message: 'Import another domain through its index.ts.',
          },
          {
            // A new company starts with the reference data of its kind.
            from: { element: { type: 'core', captured: { domain: 'organisation' } } },
            allow: { to: { element: { type: 'seeds' } } },
          },
          {
            from: { element: { type: 'core' } },
            allow: [
              { to: { element: { type: 'rules', ...sameDomain } } },
              { to: { element: { type: 'core', ...sameDomain } } },
              { to: { element: { type: 'rules' }, file: { categories: 'front-door' } } },
              { to: { element: { type: 'core' }, file: { categories: 'front-door' } } },
            ],
          },
        ],
      },
    ],
  },
};
